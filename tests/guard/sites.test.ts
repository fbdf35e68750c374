import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };
import { namedHost, pagesFor, patternOf, PLACES } from "../../src/guard/sites/hosts.ts";
import { SITES, siteOf } from "../../src/guard/sites/index.ts";
import { NETWORKS } from "../../src/settings/table.ts";
import { ALL } from "../browser/all-boxes.ts";
import { tableOf } from "../setup/surface-table.ts";

test.each([
  ["x.com", "x"], ["www.x.com", "x"], ["mobile.twitter.com", "x"], ["m.facebook.com", "facebook"], ["www.messenger.com", "facebook"],
  ["uk.linkedin.com", "linkedin"], ["old.reddit.com", "reddit"], ["www.threads.net", "threads"], ["biz.yelp.com", "yelp"], ["www.google.com", "google-reviews"],
  ["netflix.com", "added"], ["x.com.evil.example", "added"], ["notlinkedin.com", "added"], ["mastodon.example", "added"],
])("%s belongs to %s", (host, id) => expect(siteOf(host).id).toBe(id));

test("every network of the settings has surfaces, but for Mastodon's, which stand on hosts that the writer names", () => {
  const named = siteOf("mastodon.example");
  const networks = [...SITES, named].flatMap((site) => [site.network, ...site.surfaces.flatMap((rule) => rule.network ?? [])]);
  expect(new Set(networks)).toEqual(new Set(NETWORKS));
  for (const site of [...SITES, named]) expect(site.surfaces.length).toBeGreaterThan(0);
});

/** Network, surface and Chromium's pages of each row. */
const columns = (table: string): string[][] => table.split("\n").filter((line) => / pages? \|/.test(line)).map((line) => line.split(" | ").slice(0, 3));

test("the README's table has a row for every network and surface that is tried, with all its pages, which the long run fills", () => {
  const [, table = ""] = /<!-- surfaces[^>]*-->\n([^]*?)<!-- \/surfaces -->/.exec(readFileSync("README.md", "utf8")) ?? [];
  expect(columns(table)).toEqual(columns(tableOf({ chromium: new Set(ALL.map(({ name }) => name)), firefox: new Set() })));
});

test("the ids of surfaces are each one's own within a site", () => {
  for (const { id, surfaces } of SITES) expect(new Set(surfaces.map((rule) => rule.id)).size, id).toBe(surfaces.length);
});

test("every private message is marked as one", () => {
  for (const rule of [...SITES, siteOf("mastodon.example")].flatMap((site) => site.surfaces)) expect(rule.private === true, rule.id).toBe(rule.surface === "dm");
});

test("the installation asks for storage and the hosts of three networks; everything else only when it is switched on", () => {
  const patterns = PLACES.filter((place) => !place.asked).flatMap((place) => place.matches);
  expect(manifest.permissions).toEqual(["storage"]);
  expect([...manifest.host_permissions].toSorted()).toEqual(patterns.toSorted());
  expect(manifest.content_scripts.map((c) => [...c.matches].toSorted())).toEqual([patterns.toSorted()]);
  expect(manifest.optional_permissions).toEqual(["scripting"]);
  expect(manifest.optional_host_permissions).toEqual(["https://*/*"]);
  expect(manifest).not.toHaveProperty("web_accessible_resources");
});

test.each<[string[], string[]]>([
  [["*://*.x.com/*", "https://bsky.app/*"], ["https://bsky.app/*"]],
  [["https://www.google.com/*"], ["https://www.google.com/local/business/*", "https://www.google.com/maps/*"]],
  [["https://mastodon.example/*"], ["https://mastodon.example/*"]],
  [["https://*/*", "*://*/*"], []],
  [[], []],
])("where %j is allowed the guard is put into %j", (origins, pages) => expect(pagesFor(origins)).toEqual(pages));

test.each<[string, string | null]>([
  ["mastodon.example", "https://mastodon.example/*"], [" https://Mastodon.example/@someone?x=1 ", "https://mastodon.example/*"], ["a.b.example/home", "https://a.b.example/*"],
  ["http://mastodon.example", null], ["localhost", null], ["*.example", null], ["mastodon.example:8443", null], ["file:///etc", null], ["", null], ["two words", null],
])("the writer names %j: %j", (written, pattern) => expect(patternOf(written)).toBe(pattern));

test("host names and site selectors stand in src/guard/sites only", () => {
  const hosts = PLACES.flatMap((place) => place.matches.map((pattern) => namedHost(pattern).replace("*.", "")));
  const hooks = ["data-testid", "componentkey", "share-actions", "tweetTextarea"];
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter((f) => /\.tsx?$/.test(f) && !f.startsWith(join("guard", "sites")));
  expect(files.length).toBeGreaterThan(20);
  const found = files.flatMap((f) => {
    const code = readFileSync(join("src", f), "utf8");
    return [...hosts, ...hooks].filter((word) => code.includes(word)).map((word) => `${f}: ${word}`);
  });
  // Rules may name a network in an example; the engine's generated rules are data, not code.
  // Edge's and Chrome's update manifests name an address of Google's as their schema.
  expect(found.filter((f) => !f.includes("generated") && !f.startsWith(join("cli", "package", "updates")))).toEqual([]);
});
