import { expect, test } from "vitest";
import { showsWelcome } from "../../src/background/welcome.ts";
import { storage } from "../settings/storage.ts";

const by = (installType: string) => () => Promise.resolve({ installType });
const none = () => Promise.resolve({});
const wait = () => Promise.reject(new Error("waited"));
const given = (policy: Record<string, unknown>) => () => Promise.resolve(policy);

test.each([
  ["normal", {}, true], ["development", {}, true], ["admin", {}, false],
  ["admin", { region: "ca" }, false], ["admin", { firstRunPage: true }, true], ["admin", { firstRunPage: "yes" }, false],
  ["normal", { region: "ca" }, false], ["normal", { firstRunPage: true }, true],
])("installed as %s under the policy %j the welcome page opens: %s", async (type, policy, shows) => {
  expect(await showsWelcome(storage({}, given(policy)).api, by(type), () => Promise.resolve())).toBe(shows);
});
test("a policy that comes a moment after the installation still counts", async () => {
  let policy = {};
  const { api } = storage({}, () => Promise.resolve(policy));
  expect(await showsWelcome(api, by("admin"), async () => void (policy = { firstRunPage: true }))).toBe(true);
});
test("nobody waits where no program installed it, and a browser that does not say still shows it", async () => {
  expect(await showsWelcome(storage({}, none).api, by("normal"), wait)).toBe(true);
  expect(await showsWelcome(storage({}, none).api, () => Promise.reject(new Error("no management")), wait)).toBe(true);
});
