import { expect, test } from "vitest";
import { follow, load, save } from "../../src/settings/store.ts";
import { storage } from "./storage.ts";

test("without a policy Firefox rejects: the user's settings still hold", async () => {
  const { api } = storage({ settings: { region: "ie" } }, () => Promise.reject(new Error("Managed storage manifest not found")));
  expect((await load(api)).settings.region).toBe("ie");
});
test("a storage that fails gives the defaults", async () => {
  const { api } = storage();
  const broken = { ...api, local: { ...api.local, get: () => Promise.reject(new Error("full")) } };
  expect((await load(broken)).settings.region).toBe("us");
});
test("saving keeps the other settings, and a follower hears of it", async () => {
  const { api, kept } = storage({ settings: { region: "uk" } });
  const heard = new Promise<string>((resolve) => follow(api, (now) => now.settings.account === "practice" && resolve(now.settings.region)));
  await save(api, "account", "practice");
  expect(await heard).toBe("uk");
  expect(kept()).toEqual({ settings: { region: "uk", account: "practice" } });
});
test("a value that the table does not allow is refused and nothing is saved", async () => {
  const { api, kept } = storage();
  await expect(save(api, "region", "mars" as "us")).rejects.toThrow(RangeError);
  expect(kept()).toEqual({});
});

test("the last good copy of the policy holds while the browser gives none, and the live one goes before it", async () => {
  const kept = { policy: { region: "ca", privacySensitivity: "careful" }, settings: { region: "uk" } };
  for (const none of [() => Promise.resolve({}), () => Promise.reject(new Error("Managed storage manifest not found"))])
    expect(await load(storage(kept, none).api)).toMatchObject({ settings: { region: "ca", privacySensitivity: "careful" }, program: "policy" });
  const live = await load(storage(kept, () => Promise.resolve({ region: "au" })).api);
  expect([live.settings.region, live.settings.privacySensitivity]).toEqual(["au", "balanced"]);
});
test("nothing waits for a policy that the browser has not handed out: the last good copy and her own settings hold", async () => {
  const kept = { policy: { region: "ca" }, settings: { securePlace: "Elm Chat" } };
  expect(await load(storage(kept, () => new Promise(() => undefined)).api)).toMatchObject({ settings: { region: "ca", securePlace: "Elm Chat" }, program: "policy" });
});
test("a program file that the user loaded holds where there is no policy, and gives way to one", async () => {
  const kept = { preset: { region: "ie", programName: "Own" }, settings: { region: "uk" } };
  expect(await load(storage(kept).api)).toMatchObject({ settings: { region: "ie" }, program: "preset" });
  expect(await load(storage(kept, () => Promise.resolve({ account: "practice" })).api)).toMatchObject({ settings: { region: "uk" }, program: "policy" });
});
test("what only a program can say is not the user's to save", async () => {
  const { api, kept } = storage();
  await expect(save(api, "programName", "Mine")).rejects.toThrow(RangeError);
  expect(kept()).toEqual({});
});
test("a slow answer never overwrites a later one", async () => {
  const answers: ((policy: Record<string, unknown>) => void)[] = [];
  const { api, tell } = storage({}, () => new Promise((resolve) => answers.push(resolve)));
  const heard: string[] = [];
  const done = new Promise<void>((resolve) => follow(api, (now) => (heard.push(now.settings.region), now.settings.region === "au" && resolve())));
  tell("managed");
  answers[1]?.({ region: "au" });
  await done;
  answers[0]?.({ region: "ie" });
  await new Promise(setImmediate);
  expect(heard.at(-1)).toBe("au");
  expect(heard).not.toContain("ie");
});
test("while the browser has not handed out its policy yet, the last good copy and her own settings hold", async () => {
  const answers: ((policy: Record<string, unknown>) => void)[] = [];
  const { api } = storage({ policy: { region: "ca" }, settings: { account: "practice" } }, () => new Promise((resolve) => answers.push(resolve)));
  const first = await new Promise<[string, string]>((resolve) => follow(api, ({ settings }) => resolve([settings.region, settings.account])));
  expect(first).toEqual(["ca", "practice"]);
});
