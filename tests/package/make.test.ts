import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { afterAll, expect, test } from "vitest";
import { newKey } from "../../src/cli/package/crx.ts";
import { checksums, make } from "../../src/cli/package/make.ts";

const folder = mkdtempSync(join(tmpdir(), "package-"));
afterAll(() => rmSync(folder, { recursive: true }));
function extension(name: string, manifest: object): string {
  for (const [path, content] of [["manifest.json", JSON.stringify(manifest)], ["b/two.js", "2"], ["a.js", "1"]] as const) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return join(folder, name);
}
const chromium = extension("chromium", { version: "1.2.3", key: "abc", minimum_chrome_version: "120" });
const firefox = extension("firefox", { version: "1.2.3", browser_specific_settings: { gecko: { id: "crowded-elevator@crowded-elevator.org", strict_min_version: "140.0" } } });
const key = newKey();
const settings = { programName: "Programme d'été \"Élan\" & <Co>", programAllowed: ["Clinique de l'Élan", "Elm"], firstRunPage: false };
const sources = { chromium, firefox, key, program: { host: "https://a.example/ce", settings } };
const { files, chromiumId } = make(sources);
const textOf = (path: string, encoding: "utf8" | "utf-16le" = "utf8") => new TextDecoder(encoding).decode(files.get(path));
const manifestIn = (path: string) => JSON.parse(strFromU8(unzipSync(files.get(path) ?? new Uint8Array())["manifest.json"] ?? new Uint8Array())) as Record<string, unknown>;

test("the same files, key and settings give the same bytes; another key another id", () => {
  expect(checksums(make(sources).files)).toBe(checksums(files));
  expect(chromiumId).toMatch(/^[a-p]{32}$/);
  expect(make({ ...sources, key: newKey() }).chromiumId).not.toBe(chromiumId);
});
test("what goes to a store holds neither a key nor an address for updates, what a program serves holds the address", () => {
  expect(manifestIn("crowded-elevator-1.2.3-chromium-store.zip")).toEqual({ version: "1.2.3", minimum_chrome_version: "120" });
  expect(manifestIn("crowded-elevator-1.2.3-firefox-store.xpi")["browser_specific_settings"]).toEqual({ gecko: { id: "crowded-elevator@crowded-elevator.org", strict_min_version: "140.0" } });
  expect(manifestIn("crowded-elevator-1.2.3.xpi")["browser_specific_settings"]).toMatchObject({ gecko: { update_url: "https://a.example/ce/updates.json" } });
});
test("the signed package names its id, and the update file names the package", () => {
  const crx = Buffer.from(files.get("crowded-elevator-1.2.3.crx") ?? "");
  expect([crx.toString("latin1", 0, 4), crx.readUInt32LE(4)]).toEqual(["Cr24", 3]);
  expect(textOf("update.xml")).toContain(`appid="${chromiumId}"`);
  expect(textOf("update.xml")).toContain('codebase="https://a.example/ce/crowded-elevator-1.2.3.crx" version="1.2.3"');
});
test("each sample holds the ids and the program's values in its own words", () => {
  const linux = JSON.parse(textOf("policies/linux/crowded-elevator.json"));
  expect(linux["3rdparty"].extensions[chromiumId]).toEqual(settings);
  expect(linux.ExtensionSettings[chromiumId]).toEqual({ installation_mode: "force_installed", update_url: "https://a.example/ce/update.xml", override_update_url: true });
  expect(JSON.parse(textOf("policies/firefox/policies.json")).policies["3rdparty"].Extensions["crowded-elevator@crowded-elevator.org"]).toEqual(settings);
  expect(JSON.parse(textOf("policies/google-admin/policy-for-extensions.json"))["firstRunPage"]).toEqual({ Value: false });
  const reg = textOf("policies/windows/chrome.reg", "utf-16le");
  for (const line of [`[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chromiumId}\\policy]`, '"programName"="Programme d\'été \\"Élan\\" & <Co>"', '"firstRunPage"=dword:00000000', '"2"="Elm"'])
    expect(reg.split("\r\n")).toContain(line);
  expect(textOf("policies/windows/intune-settings.ps1")).toContain("-Name 'programName' -PropertyType String -Value 'Programme d''été \"Élan\" & <Co>'");
  const mac = textOf("policies/macos/crowded-elevator.mobileconfig");
  for (const part of [`<string>com.google.Chrome.extensions.${chromiumId}</string>`, `<string>com.microsoft.Edge.extensions.${chromiumId}</string>`, "<string>org.mozilla.firefox</string>", '<string>Programme d\'été "Élan" &amp; &lt;Co&gt;</string>', "<key>firstRunPage</key>"]) expect(mac).toContain(part);
});
test("what others keep in the registry is left alone, what is ours is emptied first", () => {
  const reg = textOf("policies/windows/firefox.reg", "utf-16le");
  expect([...reg.matchAll(/^\[-(.+)\]/gm)].map((m) => m[1])).toEqual(expect.not.arrayContaining(["HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox"]));
  expect(reg).toContain("[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\crowded-elevator@crowded-elevator.org]");
  expect(textOf("policies/windows/intune-settings.ps1")).toContain("if (-not (Test-Path 'HKLM:\\SOFTWARE\\Policies\\Mozilla\\Firefox'))");
});
