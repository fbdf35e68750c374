/** The packaged extension, force-installed into Chromium by its own policy engine from a plain web server. */
import { chromium, type BrowserContext, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newKey } from "../../src/cli/package/crx.ts";
import { make, type Made } from "../../src/cli/package/make.ts";
import { until } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { findChromium } from "../setup/find-browsers.mjs";
import { temporaryFolder } from "../setup/profile.ts";
import { policyFile, type PolicyFile } from "./policy-file.ts";
import { startWebServer, type WebServer } from "./web-server.ts";

const SETTINGS = { programName: "Elm EM Residency", programContact: "Ann Lee, ext. 12", region: "ca", programAllowed: ["Elm Clinic"], phiStop: "never" };
const key = newKey();
let server: WebServer;
let policy: PolicyFile;
let profile: Awaited<ReturnType<typeof temporaryFolder>>;
let browser: BrowserContext | undefined;
let packages: Made;

const packed = (version?: string) => make({ chromium: builtExtension("chromium"), firefox: builtExtension("firefox"), key, program: { host: server.host, settings: SETTINGS }, ...(version && { version }) });
/** The kit's own file for Linux, with other settings; the tools may look into what a policy installed, which no sample says. */
function inForce(settings: object | null): object {
  const sample = JSON.parse(Buffer.from(packages.files.get("policies/linux/crowded-elevator.json") ?? "").toString("utf8"));
  return { ...sample, DeveloperToolsAvailability: 1, "3rdparty": settings ? { extensions: { [packages.chromiumId]: settings } } : {} };
}
async function start(): Promise<BrowserContext> {
  browser = await chromium.launchPersistentContext(profile.path, {
    executablePath: findChromium() ?? "",
    // With either of these Chromium installs nothing by policy.
    ignoreDefaultArgs: ["--disable-extensions", "--disable-background-networking"],
    args: ["--no-sandbox", "--host-resolver-rules=EXCLUDE 127.0.0.1, MAP * ~NOTFOUND", "--disable-sync", "--no-pings"],
  });
  return browser;
}
interface Info { readonly id: string; readonly version: string; readonly state: string; readonly userMayModify: boolean; readonly controlledInfo?: { readonly text: string }; readonly views: readonly { readonly url: string }[] }
const INFO = "chrome.developerPrivate.getExtensionsInfo({ includeDisabled: true, includeTerminated: true })";
/** Waits until Chromium's own list of extensions tells this of ours. */
async function untilListed(context: BrowserContext, accept: (info: Info) => boolean, what: string): Promise<Info | undefined> {
  const page = await context.newPage();
  await page.goto("chrome://extensions");
  const find = async () => ((await page.evaluate(INFO)) as Info[]).find((info) => info.id === packages.chromiumId);
  const found = await until(find, (info) => info !== undefined && accept(info), what, 60_000);
  await page.close();
  return found;
}
const installed = (context: BrowserContext, version: string) =>
  untilListed(context, (info) => info.version === version && info.state === "ENABLED", `version ${version} installed`);
const isWelcome = ({ url }: { readonly url: string }) => url.endsWith("/src/pages/welcome/index.html");
async function options(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${packages.chromiumId}/src/pages/options/index.html`);
  await page.locator("h1").waitFor();
  return page;
}
const region = (page: Page) => page.getByRole("combobox", { name: "Region" });
const regionIs = (page: Page, value: string, locked: boolean) =>
  until(async () => `${await region(page).inputValue()} ${await region(page).isDisabled()}`, (now) => now === `${value} ${locked}`, `the region ${value}, locked: ${locked}`);

beforeAll(async () => {
  server = await startWebServer();
  profile = await temporaryFolder("managed-chromium");
  packages = packed();
  server.files = packages.files;
  policy = policyFile("/etc/chromium/policies/managed/crowded-elevator-test.json");
  policy.write(inForce({ ...SETTINGS, account: "nobody" }));
});
afterAll(async () => {
  await browser?.close();
  policy?.restore();
  await server?.close();
  await profile?.remove();
});

const versionOf = () => /version="([\d.]+)" prodversionmin/.exec(Buffer.from(packages.files.get("update.xml") ?? "").toString())?.[1] ?? "";

test("the policy installs it from the program's server; nobody can remove it", async () => {
  const info = await installed(await start(), versionOf());
  expect(info).toMatchObject({ userMayModify: false, controlledInfo: { text: "Installed by enterprise policy." } });
  const page = await (browser as BrowserContext).newPage();
  await page.goto("chrome://extensions");
  const removal = await page.evaluate(`chrome.developerPrivate.removeMultipleExtensions(["${packages.chromiumId}"]).then(() => "removed", (error) => "refused: " + error.message)`);
  expect(removal).toMatch(/^refused: /);
  await page.close();
});

test("the program's values hold, are locked and told, and a wrong one is named; a change arrives while the page is open; no welcome page came", async () => {
  const page = await options(browser as BrowserContext);
  await regionIs(page, "ca", true);
  const text = await page.locator("main").innerText();
  for (const told of ["Set by Elm EM Residency", "Ann Lee, ext. 12", "Elm Clinic", "It never goes out as written", "account (from the program): this value is not understood; it takes: person, practice"]) expect(text).toContain(told);
  policy.write(inForce({ ...SETTINGS, region: "au" }));
  await regionIs(page, "au", true);
  await until(() => page.locator("main").innerText(), (now) => !now.includes("account (from the program)"), "the wrong value to go");
  await page.close();
  // The copy is written only after the first look at the policy, which is when a welcome page would have come.
  await until(async () => (await (browser as BrowserContext).serviceWorkers()[0]?.evaluate("chrome.storage.local.get('policy').then((kept) => kept.policy?.region)")) ?? null, (now) => now === "au", "the copy");
  expect((await installed(browser as BrowserContext, versionOf()))?.views.filter(isWelcome)).toEqual([]);
});

test("at the next start the rules hold at once; a withdrawal while it runs gives the settings back", async () => {
  await browser?.close();
  await installed(await start(), versionOf());
  const page = await options(browser as BrowserContext);
  expect(await region(page).inputValue()).toBe("au");
  policy.write(inForce(null));
  await regionIs(page, "us", false);
  expect(await page.locator("main").innerText()).toContain("No program sets rules in this browser.");
  policy.write(inForce(SETTINGS));
  await regionIs(page, "ca", true);
  await until(() => page.evaluate("chrome.storage.local.get('policy').then((kept) => kept.policy?.region)"), (now) => now === "ca", "the copy");
  await page.close();
});

test("a withdrawal while it was closed is seen at the next start", async () => {
  await browser?.close();
  policy.write(inForce(null));
  await installed(await start(), versionOf());
  const page = await options(browser as BrowserContext);
  await regionIs(page, "us", false);
  await page.close();
});

test("a higher version on the same server is taken over, and the rules with it", async () => {
  policy.write(inForce(SETTINGS));
  server.files = packed("9.0.0").files;
  const page = await (browser as BrowserContext).newPage();
  await page.goto("chrome://extensions");
  await page.evaluate("new Promise((resolve) => chrome.developerPrivate.autoUpdate(resolve))");
  await page.close();
  await installed(browser as BrowserContext, "9.0.0");
  const after = await options(browser as BrowserContext);
  await regionIs(after, "ca", true);
});

test("on a new machine, a program that asks for the welcome page gets it, though the policy comes after the installation", async () => {
  await browser?.close();
  await profile.remove();
  profile = await temporaryFolder("managed-chromium");
  policy.write(inForce({ ...SETTINGS, firstRunPage: true }));
  await untilListed(await start(), (info) => info.views.some(isWelcome), "the welcome page");
});
