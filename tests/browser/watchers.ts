/** What leaves a browser, by watchers that know nothing of each other. */
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hosts } from "../setup/serve.ts";
import { launchChromium, launchFirefox, openShadowCopy, type TestPage, until } from "../setup/browsers.ts";
import { startProxy } from "../setup/proxy.ts";
import { startServer } from "../setup/serve.ts";
import { ALLOWED } from "./asked-boxes.ts";
import type { Box } from "./boxes.ts";
import { frameIn } from "./chromium-rig.ts";
import type { Rig } from "./ours.ts";
import { MARKER } from "./tour.ts";

/** The browsers' own errands, which no extension causes; they carry nothing of a page. */
const BROWSERS_OWN = /(^|\.)(google|googleapis|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)$/;

/** A browser under watch, as a tour needs it. */
export interface Watched {
  open(box: Box): Promise<Rig>;
  ours(page: string): Promise<TestPage>;
  keep(items: object): Promise<unknown>;
}

export interface Seen {
  /** How many requests each watcher saw: one that saw none proves nothing. */
  readonly counts: Readonly<Record<string, number>>;
  /** Hosts that are neither a network's nor the browser's own errand, by watcher. */
  readonly strange: Readonly<Record<string, readonly string[]>>;
  /** Requests that carry the marker, by watcher. */
  readonly marked: Readonly<Record<string, number>>;
}

interface Request {
  readonly url: string;
  readonly body?: string;
}

/** Is the marker in it, as it is or as an address or a form would carry it? */
const carries = ({ url, body = "" }: Request): boolean => `${url} ${body}`.includes(MARKER);
const isNetwork = (host: string): boolean => hosts.includes(host);

function seenBy(watchers: Readonly<Record<string, readonly Request[]>>): Seen {
  const web = Object.entries(watchers).map(([name, requests]) => [name, requests.filter(({ url }) => /^https?:/.test(url) && URL.canParse(url))] as const);
  const of = <T>(what: (requests: readonly Request[]) => T) => Object.fromEntries(web.map(([name, requests]) => [name, what(requests)]));
  return {
    counts: of((requests) => requests.length),
    strange: of((requests) => [...new Set(requests.map(({ url }) => new URL(url).hostname))].filter((host) => !isNetwork(host) && !BROWSERS_OWN.test(host))),
    marked: of((requests) => requests.filter(carries).length),
  };
}

const addressesIn = (log: string, address: RegExp): Request[] => [...log.matchAll(address)].map(([, url = ""]) => ({ url }));

/** Chromium: the driver's requests, the protocol's, a proxy that stands where every strange host would be, the browser's own log, and the networks' server. */
export async function watchChromium(extensionDir: string, tour: (watched: Watched) => Promise<void>, allowed = false): Promise<Seen> {
  const [server, proxy, folder] = [await startServer(), await startProxy(), await mkdtemp(join(tmpdir(), "net-log-"))];
  const log = join(folder, "log.json");
  const args = [`--proxy-server=http://127.0.0.1:${proxy.port}`, `--proxy-bypass-list=${hosts.join(";")}`, "--disable-quic", `--log-net-log=${log}`];
  const chromium = await launchChromium({ port: server.port, extensionDir, args, ...(allowed && { accepts: ALLOWED }) });
  const [driver, protocol]: [Request[], Request[]] = [[], []];
  try {
    chromium.context.on("request", (request) => driver.push({ url: request.url(), body: request.postData() ?? "" }));
    const watched = async (url: string) => {
      const page = await chromium.context.newPage();
      const cdp = await chromium.context.newCDPSession(page);
      cdp.on("Network.requestWillBeSent", ({ request }) => protocol.push({ url: request.url, body: request.postData ?? "" }));
      await cdp.send("Network.enable");
      await page.goto(url);
      return page;
    };
    const worker = chromium.context.serviceWorkers()[0] ?? (await chromium.context.waitForEvent("serviceworker"));
    await tour({
      open: async (box) => {
        const page = await watched(box.url);
        return box.frame ? frameIn(chromium, page, box.frame, () => page.close()) : { page, world: await chromium.world(page), leave: () => page.close() };
      },
      ours: async (name) => watched(`chrome-extension://${await chromium.extensionId()}/src/pages/${name}/index.html`),
      keep: (items) => worker.evaluate(`chrome.storage.local.set(${JSON.stringify(items)})`),
    });
  } finally {
    await chromium.close();
    await server.close();
    await proxy.close();
  }
  const logged = addressesIn(await readFile(log, "utf8"), /"url":"(https?:[^"]{1,4000})"/g);
  await rm(folder, { recursive: true });
  return seenBy({ driver, protocol, proxy: proxy.asked.map((url) => ({ url })), log: logged, server: server.requests.map(({ host, path, body }) => ({ url: `https://${host}${path}`, body })) });
}

/** Firefox: the driver's requests, a proxy where every strange host would be, the browser's own log of all its processes, and the networks' server. */
export async function watchFirefox(extensionDir: string, tour: (watched: Watched) => Promise<void>): Promise<Seen> {
  const [server, proxy, folder] = [await startServer(), await startProxy(), await mkdtemp(join(tmpdir(), "moz-log-"))];
  const copy = await openShadowCopy(extensionDir);
  const prefs = { "network.proxy.http_port": proxy.port, "network.proxy.ssl_port": proxy.port };
  const firefox = await launchFirefox({ port: server.port, extensionDir: copy.path, prefs, env: { MOZ_LOG: "nsHttp:3", MOZ_LOG_FILE: join(folder, "log") } });
  const driver: Request[] = [];
  const watched = async () => {
    const page = await firefox.browser.newPage();
    // Bodies are not told here; the networks' server reads them.
    page.on("request", (request) => driver.push({ url: request.url() }));
    return page;
  };
  const ours = async (name: string) => {
    const page = await watched();
    // Firefox never tells that a page of an extension has loaded.
    page.goto(`${firefox.extensionOrigin}/src/pages/${name}/index.html`).catch(() => undefined);
    await until(() => page.evaluate("typeof browser === 'object' && document.readyState").catch(() => null), (state) => state === "complete", "a page of the extension");
    return page;
  };
  try {
    await tour({
      open: async (box) => {
        const page = await watched();
        await page.goto(box.url);
        return { page, world: page, leave: () => page.close() };
      },
      ours,
      keep: async (items) => {
        const page = await ours("seen");
        await page.evaluate(`browser.storage.local.set(${JSON.stringify(items)})`);
        await page.close();
      },
    });
  } finally {
    await firefox.close();
    await server.close();
    await proxy.close();
    await copy.remove();
  }
  const logs = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), "latin1")));
  await rm(folder, { recursive: true });
  return seenBy({ driver, proxy: proxy.asked.map((url) => ({ url })), log: addressesIn(logs.join("\n"), /(https?:\/\/[^\s"'\\\]<>]{1,4000})/g), server: server.requests.map(({ host, path, body }) => ({ url: `https://${host}${path}`, body })) });
}
