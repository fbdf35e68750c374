/** The options, the welcome page and the page on what a program sees: read by axe in both languages, worked by keyboard. */
import { AxeBuilder } from "@axe-core/playwright";
import fc from "fast-check";
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { effective } from "../../src/settings/effective.ts";
import { KEYS } from "../../src/settings/table.ts";
import { until } from "../setup/browsers.ts";
import { LONG } from "../setup/tier.ts";
import { useChromium } from "./chromium-rig.ts";

const chromium = useChromium();
let base: string;
beforeAll(async () => {
  base = `chrome-extension://${await chromium.driver.extensionId()}/src/pages`;
});
beforeEach(() => chromium.background("chrome.storage.local.clear()"));

const settings = () => chromium.background("chrome.storage.local.get('settings').then((kept) => kept.settings ?? {})") as Promise<Record<string, unknown>>;
const keep = (items: object) => chromium.background(`chrome.storage.local.set(${JSON.stringify(items)})`);
const axe = async (page: Page, rules: readonly string[] = []) => (await (rules.length > 0 ? new AxeBuilder({ page }).withRules([...rules]) : new AxeBuilder({ page })).analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`);
const open = async (name: string) => {
  const page = await chromium.driver.open(`${base}/${name}/index.html`);
  await page.locator("h1").waitFor();
  return page;
};

const PROGRAM = { programName: "Elm EM Residency", programContact: "Ann Lee, ext. 12", programLink: "https://elm.example/policy", programMessage: "Ask before you post.", region: "ca", securePlace: "Elm Secure Chat", colour: "red", conductSensitivity: "careful", account: 7 };
/** How a page may look. In the dark and in forced colours nothing but the colours changes; in the long run all is looked at again. */
const LOOKS = [
  [{ colorScheme: "light", forcedColors: "none" }, []],
  [{ colorScheme: "dark", forcedColors: "none" }, LONG ? [] : ["color-contrast"]],
  [{ colorScheme: "light", forcedColors: "active" }, LONG ? [] : ["color-contrast"]],
] as const;

const OURS = ["options", "welcome", "seen", "posted", "practice", "popup"] as const;
describe.each(["en", "fr"] as const)("axe finds nothing in %s, in light, dark and forced colours", (language) => {
  test.each(OURS)("%s", async (name) => {
    await keep({ settings: { language, ownNames: ["Ann Example"], firstRunPage: 1 }, preset: PROGRAM });
    const page = await open(name);
    const isFine = async (step: string) => {
      for (const [look, rules] of LOOKS) {
        await page.emulateMedia(look);
        expect(await axe(page, rules), `${step} ${JSON.stringify(look)}`).toEqual([]);
      }
    };
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await page.evaluate("document.querySelectorAll('details').forEach((details) => (details.open = true))");
    await isFine("");
    for (const step of name === "welcome" ? ["2", "3"] : []) {
      await page.locator("button.main").click();
      await page.getByText(step).first().waitFor();
      await isFine(step);
    }
    await page.close();
  });
});

test("a program's rules are locked, named as its own, and each can be read; what is ignored is named with its reason", async () => {
  await keep({ settings: { region: "uk", ownNames: "Ann" }, preset: PROGRAM });
  const page = await open("options");
  const region = page.getByRole("combobox", { name: "Region" });
  expect([await region.inputValue(), await region.isDisabled()]).toEqual(["ca", true]);
  expect(await page.getByText("Set by Elm EM Residency").count()).toBe(2);
  const rules = await page.locator("dl.rules").innerText();
  for (const told of ["Canada", "Ann Lee, ext. 12", "https://elm.example/policy", "Ask before you post.", "Elm Secure Chat"]) expect(rules).toContain(told);
  expect((await page.locator("ul.ignored li").allInnerTexts()).map((line) => line.replace(/;.*/, ""))).toEqual([
    "account (from the program): this value is not understood", "colour (from the program): there is no such setting", "conductSensitivity (from the program): this is not theirs to set",
    "ownNames (from your settings): this value is not understood",
  ]);
  await page.getByRole("button", { name: "Remove the program's rules" }).click();
  await until(() => region.inputValue(), (now) => now === "uk", "her own region");
  expect(await region.isDisabled()).toBe(false);
  await page.close();
});

test("whatever JSON stands as a program's rules and as her own settings, the page works and names every value that is ignored", async () => {
  const page = await open("options");
  const errors: unknown[] = [];
  page.on("pageerror", (error) => errors.push(error));
  const given = fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.stringMatching(/^[a-zA-Z<&"]{1,12}$/)), fc.jsonValue(), { minKeys: 1, maxKeys: 6 });
  for (const [n, [preset, own]] of fc.sample(fc.tuple(given, given), { numRuns: 40, seed: 7 }).entries()) {
    // The name of the round shows that the page has seen it.
    const round = { ...preset, programName: `Round ${n}` };
    await keep({ preset: round, settings: { ...own, language: "en" } });
    await until(() => page.locator("main").innerText(), (text) => text.includes(`Round ${n}`), `round ${n}`);
    const { ignored } = effective(round, { ...own, language: "en" });
    const named = await until(() => page.locator("ul.ignored li").allInnerTexts(), (lines) => lines.length === ignored.length, `${ignored.length} ignored values`);
    for (const { key } of ignored) expect(named.some((line) => line.startsWith(`${key} (`)), key).toBe(true);
  }
  expect(errors).toEqual([]);
  await page.close();
});

test("lists and lines are worked by keyboard alone", async () => {
  const page = await open("options");
  await page.getByLabel("Add to: My own names and handles").focus();
  await page.keyboard.type("Ann Example");
  await page.keyboard.press("Enter");
  await until(settings, (now) => String(now["ownNames"]) === "Ann Example", "the name");
  await page.keyboard.type("A");
  await page.keyboard.press("Enter");
  await page.getByText("That was not saved.").waitFor();
  await page.getByRole("button", { name: "Remove Ann Example" }).press("Enter");
  await until(settings, (now) => String(now["ownNames"]) === "", "the name to go");
  await page.getByRole("textbox", { name: "Where I talk a case over" }).fill("Elm Chat");
  await page.keyboard.press("Enter");
  await until(settings, (now) => now["securePlace"] === "Elm Chat", "the place");
  await page.getByRole("group", { name: "Switched off on these networks" }).getByLabel("Facebook").press("Space");
  await until(settings, (now) => String(now["networksOff"]) === "facebook", "the network");
  await page.close();
});

test("her own terms are added with what they are and what they reach; a wrong one is told and not kept", async () => {
  const page = await open("options");
  await page.getByLabel("Add to: Terms I want noticed").fill("the Snake Pit");
  await page.getByLabel("What it is").selectOption("place");
  await page.getByLabel("The most it may do").selectOption("warn");
  await page.getByLabel("Add to: Terms I want noticed").press("Enter");
  await until(settings, (now) => (now["ownTerms"] as { text: string; kind: string; level: string }[] | undefined)?.map((t) => `${t.text} ${t.kind} ${t.level}`).join() === "the Snake Pit place warn", "the term");
  await page.getByText("A place or unit, a pause").waitFor();
  await page.getByLabel("Add to: Terms I want noticed").fill("ab");
  await page.keyboard.press("Enter");
  await page.getByText("That was not saved.").waitFor();
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Remove the Snake Pit" }).press("Enter");
  await until(settings, (now) => JSON.stringify(now["ownTerms"]) === "[]", "the term to go");
  await page.close();
});

test("a program's terms are read one by one and silenced one by one; a wrong entry of a list is named", async () => {
  await keep({ preset: { programName: "Elm", programSlang: ["gomerville", "the usual"], programPlaces: ["Elm 7 West", "x"] } });
  const page = await open("options");
  await page.getByText('the entry "x" is not understood').waitFor();
  await page.getByRole("button", { name: "Never about this phrase: gomerville" }).press("Enter");
  await until(settings, (now) => JSON.stringify(now["allowedPhrases"]) === '["gomerville"]', "the silenced term");
  expect(await axe(page)).toEqual([]);
  await page.getByRole("button", { name: "Mark again: gomerville" }).press("Enter");
  await until(settings, (now) => JSON.stringify(now["allowedPhrases"]) === "[]", "the term to be marked again");
  await page.close();
});

test("settings go to a file and come back from it; a file that is not ours is named and changes nothing", async () => {
  await keep({ settings: { region: "ie", ownNames: ["Ann Example"] } });
  const page = await open("options");
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Save my settings to a file" }).click()]);
  const text = await readFile(await download.path(), "utf8");
  await chromium.background("chrome.storage.local.clear()");
  const input = page.locator('input[type="file"]').last();
  const load = (content: string) => input.setInputFiles({ name: "settings.json", mimeType: "application/json", buffer: Buffer.from(content) });
  await load(text);
  await page.getByText("Loaded: 2 settings.").waitFor();
  expect(await settings()).toEqual({ region: "ie", ownNames: ["Ann Example"] });
  await load("{}");
  await page.getByText("This file is of another kind.").waitFor();
  await load(text.replace('"ie"', '"mars"'));
  await page.getByText("region (from your settings)").waitFor();
  expect(await settings()).toEqual({ region: "ie", ownNames: ["Ann Example"] });
  await page.close();
});

test("on a laptop of one's own, a program's file is loaded, holds, and is removed by its owner", async () => {
  await keep({ settings: { region: "uk" } });
  const page = await open("options");
  const region = page.getByRole("combobox", { name: "Region" });
  const program = { format: "crowded-elevator program", version: 1, settings: { programName: "Elm EM Residency", region: "ca", phiStop: "never", messagesOn: ["x"] } };
  const load = (text: string) => page.getByLabel("Load a program's file").last().setInputFiles({ name: "program-file.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await load("{");
  await page.getByText("it is not JSON").waitFor();
  await load(JSON.stringify(program));
  await until(() => region.inputValue(), (now) => now === "ca", "the program's region");
  await page.getByText("You loaded these rules of Elm EM Residency yourself.").waitFor();
  await page.getByText("messagesOn (from the program): this is not theirs to set").waitFor();
  expect(await page.getByRole("combobox", { name: "A stop over a patient's identity" }).isDisabled()).toBe(true);
  await page.getByRole("button", { name: "Remove the program's rules" }).press("Enter");
  await until(() => region.inputValue(), (now) => now === "uk", "her own region");
  expect(await page.getByRole("combobox", { name: "A stop over a patient's identity" }).isDisabled()).toBe(false);
  await page.close();
});

test("the welcome page leads through three screens and takes the region", async () => {
  const page = await open("welcome");
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await page.getByRole("heading", { name: "What it never does" }).waitFor();
  await until(() => page.evaluate("document.activeElement.tagName"), (name) => name === "H1", "the focus on the heading");
  await page.getByRole("button", { name: "Next" }).press("Enter");
  await page.getByLabel("Region").selectOption("au");
  await until(settings, (now) => now["region"] === "au", "the region");
  await page.getByRole("link", { name: "Done: try it on the practice page" }).click();
  await page.locator("textarea").waitFor();
  await page.close();
});
