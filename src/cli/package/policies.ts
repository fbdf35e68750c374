/** The policy samples: one program's settings in the words of every browser's management. */
import { createHash } from "node:crypto";
import { plist } from "./plist.ts";
import { joined, powershell, regFile, registryOf, type Registry } from "./registry.ts";

export interface Kit {
  readonly chromiumId: string;
  readonly firefoxId: string;
  readonly host: string;
  readonly xpi: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
/** An identifier that stays the same for the same program, as a profile that replaces its predecessor needs. */
const uuid = (kit: Kit, name: string): string =>
  createHash("sha256").update(`${kit.chromiumId} ${name}`).digest("hex").slice(0, 32).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5").toUpperCase();

const forced = (kit: Kit): object => ({ [kit.chromiumId]: { installation_mode: "force_installed", update_url: `${kit.host}/update.xml`, override_update_url: true } });
const forcedFirefox = (kit: Kit): object => ({ [kit.firefoxId]: { installation_mode: "force_installed", install_url: `${kit.host}/${kit.xpi}` } });

const chromiumRegistry = (kit: Kit, root: string): Registry => joined(
  new Map([[`${root}\\ExtensionSettings\\${kit.chromiumId}`, { installation_mode: "force_installed", update_url: `${kit.host}/update.xml`, override_update_url: 1 }]]),
  registryOf(`${root}\\3rdparty\\extensions\\${kit.chromiumId}\\policy`, kit.settings),
);
const firefoxRegistry = (kit: Kit): Registry => joined(
  new Map([["SOFTWARE\\Policies\\Mozilla\\Firefox", { ExtensionSettings: JSON.stringify(forcedFirefox(kit)) }]]),
  registryOf(`SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${kit.firefoxId}`, kit.settings),
);

function mobileconfig(kit: Kit): string {
  const payload = (type: string, values: object) => ({ PayloadType: type, PayloadVersion: 1, PayloadIdentifier: `crowded-elevator.${type}`, PayloadUUID: uuid(kit, type), PayloadDisplayName: "Crowded Elevator", ...values });
  const chromium = (browser: string) => [payload(browser, { ExtensionSettings: forced(kit) }), payload(`${browser}.extensions.${kit.chromiumId}`, kit.settings)];
  return plist({
    PayloadType: "Configuration", PayloadVersion: 1, PayloadIdentifier: "crowded-elevator", PayloadUUID: uuid(kit, "profile"), PayloadDisplayName: "Crowded Elevator", PayloadScope: "System",
    PayloadContent: [
      ...chromium("com.google.Chrome"), ...chromium("com.microsoft.Edge"),
      payload("org.mozilla.firefox", { EnterprisePoliciesEnabled: true, ExtensionSettings: forcedFirefox(kit), "3rdparty": { Extensions: { [kit.firefoxId]: kit.settings } } }),
    ],
  });
}

/** Every sample by its path below `policies/`. */
export function policies(kit: Kit): Map<string, string | Buffer> {
  const chrome = chromiumRegistry(kit, "SOFTWARE\\Policies\\Google\\Chrome");
  const edge = chromiumRegistry(kit, "SOFTWARE\\Policies\\Microsoft\\Edge");
  const firefox = firefoxRegistry(kit);
  return new Map<string, string | Buffer>([
    ["linux/crowded-elevator.json", json({ ExtensionSettings: forced(kit), "3rdparty": { extensions: { [kit.chromiumId]: kit.settings } } })],
    ["firefox/policies.json", json({ policies: { ExtensionSettings: forcedFirefox(kit), "3rdparty": { Extensions: { [kit.firefoxId]: kit.settings } } } })],
    ["google-admin/policy-for-extensions.json", json(Object.fromEntries(Object.entries(kit.settings).map(([key, value]) => [key, { Value: value }])))],
    ["windows/chrome.reg", regFile(chrome)],
    ["windows/edge.reg", regFile(edge)],
    ["windows/firefox.reg", regFile(firefox)],
    ["windows/intune-extension-settings.json", json(forced(kit))],
    ["windows/intune-settings.ps1", powershell(joined(registryOf(`SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${kit.chromiumId}\\policy`, kit.settings), registryOf(`SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${kit.chromiumId}\\policy`, kit.settings), firefox))],
    ["macos/crowded-elevator.mobileconfig", mobileconfig(kit)],
    [`macos/com.google.Chrome.extensions.${kit.chromiumId}.plist`, plist(kit.settings)],
    [`macos/com.microsoft.Edge.extensions.${kit.chromiumId}.plist`, plist(kit.settings)],
  ]);
}
