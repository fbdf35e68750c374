/** The inventory of what is kept names every key, and no key that is not. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ASKED } from "../../src/settings/asked.ts";
import { VERSION_PLACE } from "../../src/settings/migrate.ts";
import { PLACES } from "../../src/settings/store.ts";

const listed = [...readFileSync("src/settings/KEPT.md", "utf8").matchAll(/^\| `([\w.]{1,60})` \|/gm)].map(([, key = ""]) => key);

test("the inventory is that of the code", () => {
  expect(listed.filter((key) => !key.includes(".")).toSorted()).toEqual([...Object.values(PLACES), ASKED, VERSION_PLACE].toSorted());
});

test("nothing is written to a store outside of the settings", () => {
  const writers = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((path) => /\.tsx?$/.test(path) && !path.startsWith("cli/"))
    .filter((path) => /storage\.local\.set\(|\.local\.set\(/.test(readFileSync(join("src", path), "utf8")));
  expect(writers.filter((path) => !path.startsWith("settings/"))).toEqual([]);
  expect(writers).toContain("settings/store.ts");
});
