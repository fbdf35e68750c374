/** Each sample read back by the rules of its own format: what a browser would find there is what the program wrote, and nothing is ignored. */
import { expect, test } from "vitest";
import { policies } from "../../src/cli/package/policies.ts";
import { effective } from "../../src/settings/effective.ts";
import { policySchema } from "../../src/settings/schema.ts";

const CHROMIUM = "abcdefghijklmnopabcdefghijklmnop";
const FIREFOX = "crowded-elevator@crowded-elevator.org";
/** One value of every kind that a program may set, with all that a format might stumble over. */
const settings = {
  programName: `L'Élan "Nord" & <Sud> \\ 100 %`, programLink: "https://elm.example/a?b=1&c=%20", region: "ca", onDeviceModel: false, firstRunPage: true,
  programAllowed: ["Clinique de l'Élan", "$(Get-Date) `x` \"y\""], programSlang: [],
};
const files = policies({ chromiumId: CHROMIUM, firefoxId: FIREFOX, host: "https://a.example/ce", xpi: "ce.xpi", settings });
const read = (path: string): string => {
  const content = files.get(path);
  return typeof content === "string" ? content : new TextDecoder("utf-16le", { fatal: true }).decode(content);
};
const inForce = (policy: unknown) => {
  const { settings: now, locked, ignored } = effective(policy, {});
  return { now, locked: [...locked].toSorted(), ignored };
};
const expected = inForce(settings);

type Keys = Record<string, Record<string, unknown>>;
const typeOf = (value: unknown): string => (Array.isArray(value) ? "array" : typeof value);
/** What stands within the quotes of a .reg file, of the script, and between the tags of a property list. */
const inReg = (quoted: string): string => quoted.replace(/\\(["\\])/g, "$1");
const inScript = (quoted = ""): string => quoted.replaceAll("''", "'");
function inPlist(chars: string): string {
  expect(chars.replace(/&(?:amp|lt|gt);/g, "")).not.toMatch(/[&<>]/);
  return chars.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
/** Every line of a .reg file, or it is none: keys, keys taken out, texts, numbers. */
function reg(text: string): Keys {
  const [head, ...lines] = text.split("\r\n");
  expect(head).toBe("Windows Registry Editor Version 5.00");
  const keys: Keys = {};
  let at: Record<string, unknown> | undefined;
  for (const line of lines.filter((l) => l !== "")) {
    const key = /^\[(-?)HKEY_LOCAL_MACHINE\\((?:[^[\]\\]+\\)*[^[\]\\]+)\]$/.exec(line);
    const value = /^"((?:[^"\\]|\\["\\])+)"=(?:"((?:[^"\\]|\\["\\])*)"|dword:([\da-f]{8}))$/.exec(line);
    if (key?.[1] === "-") for (const known of Object.keys(keys)) expect(`${known}\\`.startsWith(`${key[2]}\\`), line).toBe(false);
    else if (key) at = keys[key[2] ?? ""] = {};
    else if (value && at) at[inReg(value[1] ?? "")] = value[3] === undefined ? inReg(value[2] ?? "") : Number.parseInt(value[3], 16);
    else throw new Error(`no line of a .reg file: ${line}`);
  }
  return keys;
}
/** Every line of the script, or it is none of ours: keys made, values set, everything within single quotes, in which nothing is carried out. */
function script(text: string): Keys {
  const keys: Keys = {};
  const quoted = "'((?:[^']|'')*)'";
  const make = new RegExp(`^(?:if \\(-not \\(Test-Path ${quoted}\\)\\) \\{ )?New-Item -Path ${quoted} -Force \\| Out-Null(?: \\})?$`);
  const set = new RegExp(`^New-ItemProperty -Path ${quoted} -Name ${quoted} -PropertyType (?:DWord -Value (\\d+)|String -Value ${quoted}) -Force \\| Out-Null$`);
  const [, ...lines] = text.replace("\ufeff", "").split("\r\n");
  for (const line of lines.filter((l) => l !== "")) {
    const made = make.exec(line);
    const [, path, name, number, words] = set.exec(line) ?? [];
    if (made) keys[inScript(made[2]).replace("HKLM:\\", "")] = {};
    else if (path !== undefined) (keys[inScript(path).replace("HKLM:\\", "")] ??= {})[inScript(name)] = number === undefined ? inScript(words) : Number(number);
    else throw new Error(`no line of the script: ${line}`);
  }
  return keys;
}
/** What stands below a key: its values, and each key below it as a list of its values in their order. */
function policyAt(keys: Keys, path: string): unknown {
  const lists = Object.entries(keys).filter(([key]) => key.startsWith(`${path}\\`)).map(([key, values]) => [key.slice(path.length + 1), Object.keys(values).map((_, i) => values[i + 1])] as const);
  return { ...keys[path], ...Object.fromEntries(lists) };
}
/** A property list, strictly: every element is opened, closed, and of a kind that macOS knows. */
function plist(text: string): unknown {
  const body = /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!DOCTYPE plist PUBLIC "-\/\/Apple\/\/DTD PLIST 1\.0\/\/EN" "http:\/\/www\.apple\.com\/DTDs\/PropertyList-1\.0\.dtd">\n<plist version="1\.0">([^]*)<\/plist>\n$/.exec(text)?.[1] ?? "";
  const tokens = [...body.matchAll(/<(\/?)(\w+)(\/?)>|([^<]+)/g)].filter(([, , , , chars]) => chars === undefined || chars.trim() !== "");
  let at = 0;
  const close = (name: string) => expect(tokens[at++]?.[0]).toBe(`</${name}>`);
  const word = (name: string) => {
    const chars = tokens[at]?.[4];
    if (chars !== undefined) at++;
    close(name);
    return inPlist(chars ?? "");
  };
  const value = (): unknown => {
    const [, , name = "", empty] = tokens[at++] ?? [];
    if (name === "true" || name === "false") return name === "true";
    if (name === "string") return word(name);
    if (name === "integer") return Number(word(name));
    const list: unknown[] = [];
    const dict: Record<string, unknown> = {};
    if (empty === "/") return name === "array" ? list : dict;
    while (tokens[at]?.[0] !== `</${name}>`) {
      if (name === "array") list.push(value());
      else if (name === "dict" && tokens[at++]?.[0] === "<key>") dict[word("key")] = value();
      else throw new Error(`no property list: ${name}`);
    }
    close(name);
    return name === "array" ? list : dict;
  };
  const all = value();
  expect(at).toBe(tokens.length);
  return all;
}

const FORCED = { installation_mode: "force_installed", update_url: "https://a.example/ce/update.xml", override_update_url: true };
const XPI = { [FIREFOX]: { installation_mode: "force_installed", install_url: "https://a.example/ce/ce.xpi" } };

test.each([["chrome", "Google\\Chrome"], ["edge", "Microsoft\\Edge"]])("windows/%s.reg", (name, vendor) => {
  const keys = reg(read(`windows/${name}.reg`).replace("\ufeff", ""));
  expect(keys[`SOFTWARE\\Policies\\${vendor}\\ExtensionSettings\\${CHROMIUM}`]).toEqual({ ...FORCED, override_update_url: 1 });
  expect(inForce(policyAt(keys, `SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${CHROMIUM}\\policy`))).toEqual(expected);
});
test("windows/firefox.reg", () => {
  const keys = reg(read("windows/firefox.reg").replace("\ufeff", ""));
  expect(JSON.parse(String(keys["SOFTWARE\\Policies\\Mozilla\\Firefox"]?.["ExtensionSettings"]))).toEqual(XPI);
  expect(inForce(policyAt(keys, `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${FIREFOX}`))).toEqual(expected);
});
test("windows/intune: the settings to paste, and the script", () => {
  expect(JSON.parse(read("windows/intune-extension-settings.json"))).toEqual({ [CHROMIUM]: FORCED });
  const keys = script(read("windows/intune-settings.ps1"));
  for (const vendor of ["Google\\Chrome", "Microsoft\\Edge"]) expect(inForce(policyAt(keys, `SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${CHROMIUM}\\policy`))).toEqual(expected);
  expect(inForce(policyAt(keys, `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${FIREFOX}`))).toEqual(expected);
});
test("macos: the profile and the property lists", () => {
  const profile = plist(read("macos/crowded-elevator.mobileconfig")) as { PayloadContent: Record<string, unknown>[]; PayloadUUID: string };
  const byType = Object.fromEntries(profile.PayloadContent.map((payload) => [payload["PayloadType"], payload]));
  for (const browser of ["com.google.Chrome", "com.microsoft.Edge"]) {
    expect(byType[browser]?.["ExtensionSettings"]).toEqual({ [CHROMIUM]: FORCED });
    expect(byType[`${browser}.extensions.${CHROMIUM}`]).toMatchObject(settings);
    expect(plist(read(`macos/${browser}.extensions.${CHROMIUM}.plist`))).toEqual(settings);
  }
  expect(byType["org.mozilla.firefox"]).toMatchObject({ EnterprisePoliciesEnabled: true, ExtensionSettings: XPI, "3rdparty": { Extensions: { [FIREFOX]: settings } } });
  const ids = [profile.PayloadUUID, ...profile.PayloadContent.map(({ PayloadUUID }) => PayloadUUID)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-4[\dA-F]{3}-8[\dA-F]{3}-[\dA-F]{12}$/);
});
test("linux, firefox and google-admin, each value of the type that the schema asks for", () => {
  const { properties } = policySchema() as { properties: Record<string, { type: string }> };
  const linux = JSON.parse(read("linux/crowded-elevator.json")) as { ExtensionSettings: object; "3rdparty": { extensions: Keys } };
  expect(linux.ExtensionSettings).toEqual({ [CHROMIUM]: FORCED });
  const firefox = JSON.parse(read("firefox/policies.json")) as { policies: { ExtensionSettings: object; "3rdparty": { Extensions: Keys } } };
  expect(firefox.policies.ExtensionSettings).toEqual(XPI);
  const admin = JSON.parse(read("google-admin/policy-for-extensions.json")) as Record<string, { Value: unknown }>;
  for (const policy of [linux["3rdparty"].extensions[CHROMIUM], firefox.policies["3rdparty"].Extensions[FIREFOX], Object.fromEntries(Object.entries(admin).map(([key, { Value }]) => [key, Value]))]) {
    expect(policy).toEqual(settings);
    for (const [key, value] of Object.entries(policy ?? {})) expect(typeOf(value), key).toBe(properties[key]?.type);
  }
});
