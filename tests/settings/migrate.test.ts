import { expect, test } from "vitest";
import { migrated, migrateStored, VERSION, type Step } from "../../src/settings/migrate.ts";
import { storage } from "./storage.ts";

/** "area" became "region", and then "gb" became "uk". */
const STEPS: readonly Step[] = [
  ({ area, ...rest }) => ({ ...rest, ...(area !== undefined && { region: area }) }),
  (given) => (given["region"] === "gb" ? { ...given, region: "uk" } : given),
];

test("settings go through every step from their version on", () => {
  expect(migrated({ area: "gb", account: "person" }, 1, STEPS)).toEqual({ region: "uk", account: "person" });
  expect(migrated({ area: "gb", region: "gb" }, 2, STEPS)).toEqual({ area: "gb", region: "uk" });
  expect(migrated({ region: "gb" }, 3, STEPS)).toEqual({ region: "gb" });
});
test("after an update her settings and a loaded program file are taken along, once; the rest of what is kept stays", async () => {
  const { api, kept } = storage({ settings: { area: "gb" }, preset: { area: "ca" }, policy: { region: "gb" }, asked: ["2026-11-24"] });
  await migrateStored(api, STEPS);
  const after = { settings: { region: "uk" }, preset: { region: "ca" }, policy: { region: "gb" }, asked: ["2026-11-24"], version: 3 };
  expect(kept()).toEqual(after);
  await api.local.set({ settings: { area: "gb" } });
  await migrateStored(api, STEPS);
  expect(kept()).toEqual({ ...after, settings: { area: "gb" } });
});
test.each([[{}, { version: 3 }], [{ settings: "broken", version: "soon" }, { settings: "broken", version: 3 }], [{ settings: { area: "gb" }, version: 9 }, { settings: { area: "gb" }, version: 9 }]])("%j becomes %j", async (before, after) => {
  const { api, kept } = storage(before);
  await migrateStored(api, STEPS);
  expect(kept()).toEqual(after);
});
test("as long as nothing has changed its meaning nothing is written", async () => {
  const { api, kept } = storage({ settings: { region: "uk" } });
  if (VERSION === 1) await migrateStored(api);
  expect(kept()).toEqual({ settings: { region: "uk" } });
});
