import { expect, test } from "vitest";
import { keepCopy } from "../../src/settings/keep.ts";
import { storage } from "./storage.ts";

const POLICY = { region: "ca" };
const none = () => Promise.resolve({});
const now = () => Promise.resolve();
const never = () => Promise.reject(new Error("there was nothing to wait for"));

test("a policy is copied, and the copy holds the policy and nothing else", async () => {
  const { api, kept } = storage({ settings: { region: "uk" } }, () => Promise.resolve(POLICY));
  await keepCopy(api, false, never);
  expect(kept()).toEqual({ settings: { region: "uk" }, policy: POLICY });
});
test("without a policy and without a copy nothing is waited for or written", async () => {
  const { api, kept } = storage({}, none);
  await keepCopy(api, false, never);
  expect(kept()).toEqual({});
});
test("at a start, a policy that comes late keeps its copy", async () => {
  let given = {};
  const { api, kept } = storage({ policy: { region: "au" } }, () => Promise.resolve(given));
  await keepCopy(api, false, async () => void (given = POLICY));
  expect(kept()).toEqual({ policy: POLICY });
});
test("a policy that stays away past the wait is withdrawn, the user's own settings stay", async () => {
  const { api, kept } = storage({ policy: POLICY, settings: { region: "uk" } }, () => Promise.reject(new Error("Managed storage manifest not found")));
  await keepCopy(api, false, now);
  expect(kept()).toEqual({ settings: { region: "uk" } });
});
test("a withdrawal that the browser tells of is believed at once", async () => {
  const { api, kept } = storage({ policy: POLICY }, none);
  await keepCopy(api, true, never);
  expect(kept()).toEqual({});
});
