/** The packaged extension, force-installed into Firefox by its own policy engine from a plain web server. */
import { launch, type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newKey } from "../../src/cli/package/crx.ts";
import { make, type Made } from "../../src/cli/package/make.ts";
import { until } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { findFirefox } from "../setup/find-browsers.mjs";
import { temporaryFolder } from "../setup/profile.ts";
import { policyFile, type PolicyFile } from "./policy-file.ts";
import { startWebServer, type WebServer } from "./web-server.ts";

const SETTINGS = { programName: "Elm EM Residency", region: "ca" };
const UUID = "6b7e3c52-3a0e-4c43-9a58-1d5e0b6f8a12";
let server: WebServer;
let policy: PolicyFile;
let profile: Awaited<ReturnType<typeof temporaryFolder>>;
let browser: Browser | undefined;
let packages: Made;

/** The kit's own file, with other settings. This build of Firefox takes an unsigned package where the policy says so; a release build needs Mozilla's signature. */
function inForce(settings: object | null): object {
  const { policies } = JSON.parse(Buffer.from(packages.files.get("policies/firefox/policies.json") ?? "").toString("utf8"));
  return { policies: { ...policies, Preferences: { "xpinstall.signatures.required": { Value: false, Status: "locked" } }, "3rdparty": settings ? { Extensions: { [packages.firefoxId]: settings } } : {} } };
}
async function start(): Promise<void> {
  browser = await launch({
    browser: "firefox", executablePath: findFirefox() ?? "", headless: true, userDataDir: profile.path, args: ["-remote-allow-system-access"],
    extraPrefsFirefox: { "extensions.webextensions.uuids": JSON.stringify({ [packages.firefoxId]: UUID }) },
  });
}
/** A page of Firefox's or of the extension's: `goto` never says that one of these has loaded. */
async function open(url: string, ready: string): Promise<Page> {
  const page = await (browser as Browser).newPage();
  void page.goto(url, { timeout: 1000 }).catch(() => undefined);
  await until(() => page.evaluate(ready).catch(() => false), (is) => is === true, url);
  return page;
}
const options = () => open(`moz-extension://${UUID}/src/pages/options/index.html`, "document.querySelector('h1') !== null && document.querySelector('main') !== null");
const read = (page: Page) => page.evaluate("(() => { const region = [...document.querySelectorAll('label')].find((l) => l.textContent.startsWith('Region')).querySelector('select'); return { region: region.value, locked: region.disabled, text: document.querySelector('main').innerText }; })()") as Promise<{ region: string; locked: boolean; text: string }>;

beforeAll(async () => {
  server = await startWebServer();
  profile = await temporaryFolder("managed-firefox");
  packages = make({ chromium: builtExtension("chromium"), firefox: builtExtension("firefox"), key: newKey(), program: { host: server.host, settings: SETTINGS } });
  server.files = packages.files;
  policy = policyFile("/etc/firefox/policies/policies.json");
  policy.write(inForce({ ...SETTINGS, account: 42, regoin: { a: 1 } }));
});
afterAll(async () => {
  await browser?.close();
  policy?.restore();
  await server?.close();
  await profile?.remove();
});

test("the policy installs it from the program's server, and nobody can remove it", async () => {
  await start();
  const page = await open("about:addons", "location.href === 'about:addons' && document.readyState === 'complete'");
  const addon = `(async () => {
    const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
    const addon = await AddonManager.getAddonByID(${JSON.stringify(packages.firefoxId)});
    return addon && { active: addon.isActive, removable: Boolean(addon.permissions & AddonManager.PERM_CAN_UNINSTALL), stoppable: Boolean(addon.permissions & AddonManager.PERM_CAN_DISABLE) };
  })()`;
  const found = await until(() => page.evaluate(addon) as Promise<object | null>, (it) => it !== null && (it as { active: boolean }).active, "the add-on", 60_000);
  expect(found).toEqual({ active: true, removable: false, stoppable: false });
  await page.close();
});

test("the program's values hold, are locked and told, and every wrong one is named: Firefox checks none", async () => {
  const page = await options();
  const now = await read(page);
  expect([now.region, now.locked]).toEqual(["ca", true]);
  for (const told of ["Set by Elm EM Residency", "account (from the program): this value is not understood", "regoin (from the program): there is no such setting"]) expect(now.text).toContain(told);
  await until(() => page.evaluate("browser.storage.local.get('policy').then((kept) => kept.policy?.region)"), (region) => region === "ca", "the copy");
});

test("a change holds from the next start on", async () => {
  await browser?.close();
  policy.write(inForce({ ...SETTINGS, region: "au" }));
  await start();
  const page = await options();
  expect(await read(page)).toMatchObject({ region: "au", locked: true });
});

test("a withdrawal is seen at the next start: Firefox then has no managed storage at all", async () => {
  await browser?.close();
  policy.write(inForce(null));
  await start();
  const page = await options();
  await until(() => read(page), (now) => now.region === "us" && !now.locked, "her own region");
});
