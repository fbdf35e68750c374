import { expect, test } from "vitest";
import { follow, load, save, type StorageApi } from "../../src/settings/store.ts";

function storage(user: Record<string, unknown> = {}, managed: () => Promise<Record<string, unknown>> = () => Promise.resolve({})) {
  let kept: Record<string, unknown> = user;
  const listeners: ((changes: Record<string, unknown>, area: string) => void)[] = [];
  const api: StorageApi = {
    local: {
      get: () => Promise.resolve(kept),
      set: (items) => {
        kept = { ...kept, ...items };
        listeners.forEach((l) => l(items, "local"));
        return Promise.resolve();
      },
    },
    managed: { get: managed },
    onChanged: { addListener: (l) => void listeners.push(l) },
  };
  return { api, kept: () => kept };
}

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
