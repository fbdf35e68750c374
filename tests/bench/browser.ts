/** What the extension costs in a real Chromium, by the browser's own accounts. */
import type { CDPSession, Page } from "playwright-core";
import { build } from "vite";
import { fileURLToPath } from "node:url";
import { clickOn, launchChromium, until, type ChromiumDriver } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { startServer } from "../setup/serve.ts";
import { FACEBOOK } from "../browser/boxes.ts";
import { median, type Figures } from "./figures.ts";
import { ENTRIES } from "./peers.ts";
import { bundled } from "./sizes.ts";
import { prose } from "./texts.ts";
import { typingFigures } from "./typing.ts";

const STARTS = 7;
const DRAFT = prose(3000, 77).replaceAll("\n", " ");
const EMPTY = "https://x.com/empty";
const ELSEWHERE = "https://example.org/";
/** Five thousand changes of a page that has no post box. */
const STIR = `(async () => { for (let i = 0; i < 50; i++) { for (let j = 0; j < 100; j++) document.body.append(Object.assign(document.createElement("p"), { textContent: i + " " + j })); await new Promise(requestAnimationFrame); } return document.documentElement.children.length; })()`;

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** The milliseconds of main thread that scripts of a name took while `work` ran. */
async function traced(cdp: CDPSession, script: string, work: () => Promise<unknown>): Promise<{ readonly start: number; readonly calls: number }> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }): void => void events.push(...(value as TraceEvent[]));
  cdp.on("Tracing.dataCollected", collect);
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: ["devtools.timeline"] } });
  await work();
  const done = new Promise((resolve) => cdp.once("Tracing.tracingComplete", resolve));
  await cdp.send("Tracing.end");
  await done;
  cdp.off("Tracing.dataCollected", collect);
  const sum = (name: string): number => events.filter((event) => event.name === name && event.args?.data?.url?.includes(script)).reduce((total, { dur = 0 }) => total + dur, 0) / 1000;
  return { start: sum("EvaluateScript"), calls: sum("FunctionCall") };
}

/** Bytes that the page's heap holds once its garbage is gone. */
async function heap(cdp: CDPSession): Promise<number> {
  await cdp.send("HeapProfiler.collectGarbage");
  await cdp.send("HeapProfiler.collectGarbage");
  return (await cdp.send("Runtime.getHeapUsage")).usedSize / 1e6;
}

/** How much the heap grows while a draft lies in an open post box. */
async function composer(driver: ChromiumDriver, marks: boolean): Promise<number> {
  const page = await driver.open(FACEBOOK.url);
  const cdp = await driver.context.newCDPSession(page);
  await page.waitForSelector(FACEBOOK.editor);
  const before = await heap(cdp);
  await clickOn(page, FACEBOOK.editor);
  await page.keyboard.insertText(DRAFT);
  // The draft is read once the typing pauses: its marks say that it has been.
  if (marks) await until(() => page.evaluate("CSS.highlights.size") as Promise<number>, (size) => size > 0, "marks");
  const after = await heap(cdp);
  await page.close();
  return after - before;
}

const html = (script = ""): { contentType: string; body: string } => ({ contentType: "text/html; charset=utf-8", body: `<!doctype html><title>empty</title><body>${script}</body>` });

async function open(driver: ChromiumDriver, page: Page): Promise<CDPSession> {
  const cdp = await driver.context.newCDPSession(page);
  await page.goto("about:blank");
  return cdp;
}

export async function inBrowser(into: Figures): Promise<void> {
  await build({ configFile: fileURLToPath(new URL("../networks/vite.config.ts", import.meta.url)), logLevel: "silent" });
  const engine = await bundled(`import { createChecker } from ${JSON.stringify(fileURLToPath(new URL("../../src/engine/check.ts", import.meta.url)))}; globalThis.read = (text) => createChecker().check({ text });`);
  const compromise = await bundled(`${ENTRIES["compromise"]} globalThis.read = (text) => nlp(text).people().found;`);
  const scripts: Readonly<Record<string, string>> = { ours: engine, compromise };
  const server = await startServer();
  const driver = await launchChromium({ port: server.port, extensionDir: builtExtension("chromium") });
  const bare = await launchChromium({ port: server.port });
  try {
    for (const { context } of [driver, bare]) {
      await context.route(`${EMPTY}**`, (route) => route.fulfill(html()));
      await context.route(`${ELSEWHERE}**`, (route) => route.fulfill(html()));
      for (const [name, body] of Object.entries(scripts)) {
        await context.route(`https://x.com/${name}.html**`, (route) => route.fulfill(html(`<script src="/${name}.js"></script>`)));
        await context.route(`https://x.com/${name}.js`, (route) => route.fulfill({ contentType: "text/javascript; charset=utf-8", body }));
      }
    }
    // The start of the content script on an empty page, and of compromise's full build in a page, in turn.
    const starts: Record<string, number[]> = { ours: [], compromise: [], "first ours": [], "first compromise": [] };
    for (let n = 0; n < STARTS; n++) {
      const page = await driver.context.newPage();
      const cdp = await open(driver, page);
      starts["ours"]?.push((await traced(cdp, "content.js", () => page.goto(`${EMPTY}?${n}`))).start);
      await page.close();
      for (const name of Object.keys(scripts)) {
        const peer = await bare.context.newPage();
        const session = await open(bare, peer);
        const { start } = await traced(session, `${name}.js`, () => peer.goto(`https://x.com/${name}.html?${n}`));
        if (name !== "ours") starts[name]?.push(start);
        starts[`first ${name}`]?.push((await peer.evaluate(`(() => { const t = performance.now(); read(${JSON.stringify(prose(280, 300 + n))}); return performance.now() - t; })()`)) as number);
        await peer.close();
      }
    }
    for (const [name, times] of Object.entries(starts)) {
      const [what, who] = name.startsWith("first ") ? ["page.first", name.slice(6)] : ["page.start", name];
      into.set(`${what}.${who}`, median(times));
    }
    // Memory of an open composer: what its page grows by with the extension, less what it grows by without.
    const grown = { ours: [] as number[], bare: [] as number[] };
    for (let n = 0; n < 3; n++) {
      grown.ours.push(await composer(driver, true));
      grown.bare.push(await composer(bare, false));
    }
    into.set("page.memory.ours", Math.max(0, median(grown.ours) - median(grown.bare)));
    await typingFigures(driver, into);
    const peer = await bare.context.newPage();
    const session = await open(bare, peer);
    await peer.goto(EMPTY);
    const before = await heap(session);
    await peer.goto("https://x.com/compromise.html");
    await peer.evaluate(`read(${JSON.stringify(DRAFT)})`);
    into.set("page.memory.compromise", (await heap(session)) - before);
    // A page of a network that has no post box, and a page that is no network's.
    const page = await driver.context.newPage();
    const cdp = await open(driver, page);
    await page.goto(EMPTY);
    let children = 0;
    // Once unseen: the answers to what the script asked at its start (its settings) come in meanwhile.
    await page.evaluate(STIR);
    const { calls } = await traced(cdp, "content.js", async () => void (children = (await page.evaluate(STIR)) as number));
    into.set("page.idle.ours", calls);
    into.set("page.elements.ours", children - 2);
    const worlds: string[] = [];
    cdp.on("Runtime.executionContextCreated", ({ context }) => void worlds.push(context.origin));
    await page.goto(ELSEWHERE);
    await cdp.send("Runtime.enable");
    into.set("page.worlds-elsewhere.ours", worlds.filter((origin) => origin.startsWith("chrome-extension:")).length);
  } finally {
    await driver.close();
    await bare.close();
    await server.close();
  }
}
