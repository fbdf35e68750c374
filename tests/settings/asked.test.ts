import { expect, test } from "vitest";
import { ASKED, dayOf, mayAsk, noteAsked, recent } from "../../src/settings/asked.ts";
import { storage } from "./storage.ts";

const NOW = Date.parse("2026-11-24T20:00:00Z");
test.each([
  [undefined, true], [[], true], ["2026-11-24", true], [["2026-11-24", "2026-11-23"], true],
  [["2026-11-24", "2026-11-24", "2026-11-20"], false], [["2026-11-24", "2026-11-24", "2026-11-10"], true],
  [["2026-11-24", "2026-11-24", "soon", 7, null], true], [["2031-01-01", "2031-01-01", "2031-01-01"], true],
])("with %j a question may be asked: %s", (kept, may) => expect(mayAsk(kept, NOW)).toBe(may));
test("dates are kept for a week, and nothing else is", async () => {
  const { api, kept } = storage({ [ASKED]: ["2026-10-01", "2026-11-20", "Ann Example"] });
  await noteAsked(api, NOW);
  expect(kept()).toEqual({ [ASKED]: ["2026-11-20", "2026-11-24"] });
  expect(recent(kept()[ASKED], NOW + 8 * 24 * 60 * 60 * 1000)).toEqual([]);
  expect(dayOf(NOW)).toBe("2026-11-24");
});
