import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { SITES, siteOf } from "../../src/guard/sites/index.ts";
import { NETWORKS } from "../../src/settings/table.ts";

test.each([
  ["x.com", "x"], ["www.x.com", "x"], ["mobile.twitter.com", "x"], ["m.facebook.com", "facebook"], ["www.messenger.com", "facebook"],
  ["uk.linkedin.com", "linkedin"], ["netflix.com", null], ["x.com.evil.example", null], ["notlinkedin.com", null],
])("%s belongs to %s", (host, id) => expect(siteOf(host)?.id ?? null).toBe(id));

test("every network of the settings has one adapter", () => expect(SITES.map((s) => s.id)).toEqual([...NETWORKS]));

test("the manifest asks for storage, for the hosts of the adapters, and for nothing else", () => {
  const patterns = SITES.flatMap((site) => site.hosts.map((host) => `*://*.${host}/*`));
  expect(manifest.permissions).toEqual(["storage"]);
  expect([...manifest.host_permissions].toSorted()).toEqual(patterns.toSorted());
  expect(manifest.content_scripts.map((c) => [...c.matches].toSorted())).toEqual([patterns.toSorted()]);
  expect(manifest).not.toHaveProperty("web_accessible_resources");
  expect(manifest).not.toHaveProperty("optional_permissions");
});

test("host names and site selectors stand in src/guard/sites only", () => {
  const hosts = SITES.flatMap((site) => site.hosts);
  const hooks = ["data-testid", "componentkey", "share-actions", "tweetTextarea"];
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f) && !f.startsWith(join("guard", "sites")));
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((f) => {
    const code = readFileSync(join("src", f), "utf8");
    return [...hosts, ...hooks].filter((word) => code.includes(word)).map((word) => `${f}: ${word}`);
  });
  // Rules may name a network in an example; the engine's generated rules are data, not code.
  expect(found.filter((f) => !f.includes("generated"))).toEqual([]);
});
