/** The popup, the practice page and the pause: read by axe, worked by keyboard, legible in the dark. */
import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { clickOn, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { FACEBOOK, LINKEDIN_C, X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { pauseText, press, reportOn, untilCard, untilMarked, untilPaused } from "./ours.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const chromium = useChromium();
let base: string;
beforeAll(async () => {
  base = `chrome-extension://${await chromium.driver.extensionId()}/src/pages`;
});
beforeEach(() => chromium.background("chrome.storage.local.clear()"));

const SCHEMES = ["light", "dark"] as const;
/** What axe finds on a page of ours. */
const axe = async (page: Page) => (await new AxeBuilder({ page }).analyze()).violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`);

describe.each(SCHEMES)("in %s mode", (colorScheme) => {
  test("axe finds nothing in the popup", async () => {
    const page = await chromium.driver.open(`${base}/popup/index.html`);
    await page.emulateMedia({ colorScheme });
    await chromium.background("chrome.storage.local.set({ settings: { allowedPhrases: ['the Mayo stand'] } })");
    await until(() => page.locator("main").innerText(), (text) => text.includes("the Mayo stand"), "the silenced phrase");
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  test("axe finds nothing on the practice page, empty and with a report", async () => {
    const page = await chromium.driver.open(`${base}/practice/index.html`);
    await page.emulateMedia({ colorScheme });
    await page.locator("textarea").waitFor();
    expect(await axe(page)).toEqual([]);
    await page.locator("textarea").fill(RISKY);
    await page.locator("li q").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.close();
  });

  test("axe, looking into the closed root, finds nothing in the pause and the card", async () => {
    const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const box of [FACEBOOK, LINKEDIN_C]) {
      const rig = await chromium.open(box);
      await rig.page.emulateMedia({ colorScheme });
      await rig.world.evaluate(`${source}; null`);
      await typeInto(rig.page, box.editor, RISKY);
      await untilMarked(rig, reportOn(box, RISKY).findings.map((f) => f.text));
      await rig.page.keyboard.press("F8");
      await untilCard(rig);
      const seen: unknown[] = [];
      seen.push(await rig.world.evaluate(AXE_INSIDE));
      await rig.page.keyboard.press("Escape");
      await untilEnabled(rig.page, box.button, true);
      await clickOn(rig.page, box.button);
      await untilPaused(rig);
      seen.push(await rig.world.evaluate(AXE_INSIDE));
      await press(rig, "post");
      await until(() => pauseText(rig), (text) => text?.includes("all the same") === true, "the step more");
      seen.push(await rig.world.evaluate(AXE_INSIDE));
      for (const result of seen as { violations: string[]; passes: number }[]) {
        expect(result.violations).toEqual([]);
        // A look that sees no button of ours would find nothing as well.
        expect(result.passes).toBeGreaterThan(0);
      }
      await rig.page.close();
    }
  });
});

test.each(SCHEMES)("axe finds nothing in the question before a connection and in a pause that keeps the draft, in %s mode", async (colorScheme) => {
  const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
  await chromium.background("chrome.storage.local.set({ preset: { programName: 'Elm EM Residency', phiStop: 'never' } })");
  const seen: unknown[] = [];
  const asked = await chromium.open({ url: "https://www.facebook.com/friends/requests" });
  await asked.page.emulateMedia({ colorScheme });
  await asked.world.evaluate(`${source}; null`);
  await clickOn(asked.page, "#accept");
  await untilPaused(asked);
  seen.push(await asked.world.evaluate(AXE_INSIDE));
  await asked.page.close();
  const kept = await chromium.open(FACEBOOK);
  await kept.page.emulateMedia({ colorScheme });
  await kept.world.evaluate(`${source}; null`);
  await typeInto(kept.page, FACEBOOK.editor, RISKY);
  await untilEnabled(kept.page, FACEBOOK.button, true);
  await clickOn(kept.page, FACEBOOK.button);
  expect(await untilPaused(kept)).toContain("Elm EM Residency has set");
  seen.push(await kept.world.evaluate(AXE_INSIDE));
  await kept.page.close();
  for (const result of seen as { violations: string[]; passes: number }[]) {
    expect(result.violations).toEqual([]);
    expect(result.passes).toBeGreaterThan(0);
  }
});

/** Runs axe on our host with its closed root opened to axe for that moment; counts the buttons it passed. */
const AXE_INSIDE = `(async () => {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, "shadowRoot");
  const host = [...document.querySelectorAll("div")].find((e) => chrome.dom.openOrClosedShadowRoot(e)?.querySelector(".live"));
  Object.defineProperty(Element.prototype, "shadowRoot", { configurable: true, get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null; } });
  try {
    const { violations, passes } = await axe.run(host);
    return {
      violations: violations.map((v) => v.id + ": " + v.nodes.map((n) => n.html).join(" ")),
      passes: passes.find((p) => p.id === "button-name")?.nodes.length ?? 0,
    };
  } finally {
    Object.defineProperty(Element.prototype, "shadowRoot", own);
  }
})()`;

test("the popup is worked by keyboard alone, and what is changed there holds in the page", async () => {
  const page = await chromium.driver.open(`${base}/popup/index.html`);
  await page.getByRole("switch", { name: "On" }).first().waitFor();
  const settings = () => chromium.background("chrome.storage.local.get('settings').then((kept) => kept.settings ?? {})") as Promise<Record<string, unknown>>;
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await until(settings, (now) => now["enabled"] === false, "the guard switched off");
  await page.keyboard.press("Space");
  await until(settings, (now) => now["enabled"] === true, "the guard switched on");
  await page.getByRole("button", { name: "Rest for an hour" }).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await until(settings, (now) => Number(now["pausedUntil"]) > Date.now(), "the guard at rest");
  await page.getByText("Resting until").waitFor();
  await page.getByRole("button", { name: "Start again now" }).press("Enter");
  await until(settings, (now) => now["pausedUntil"] === 0, "the guard at work");
  await page.getByRole("combobox").first().focus();
  await page.keyboard.type("United K");
  await until(settings, (now) => now["region"] === "uk", "the region");
  await page.close();
});

test("one press in the popup says that she posts as the clinic; it is shown there, and locked where a program set it", async () => {
  const settings = () => chromium.background("chrome.storage.local.get('settings').then((kept) => kept.settings ?? {})") as Promise<Record<string, unknown>>;
  const page = await chromium.driver.open(`${base}/popup/index.html`);
  const practice = page.getByRole("switch", { name: "I post as the clinic" });
  await practice.press("Space");
  await until(settings, (now) => now["account"] === "practice", "the clinic");
  await page.getByText("What you post is read as the clinic's").waitFor();
  expect(await axe(page)).toEqual([]);
  await practice.press("Space");
  await until(settings, (now) => now["account"] === "person", "herself");
  await chromium.background("chrome.storage.local.set({ preset: { programName: 'Elm', account: 'practice' } })");
  await until(() => practice.isDisabled(), (locked) => locked, "the switch locked");
  await page.getByText("Set by Elm").waitFor();
  await page.close();
});

test("the popup shows what was noticed in the open draft, and the switch of this site", async () => {
  const rig = await chromium.open(X_INLINE);
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  const report = reportOn(X_INLINE, RISKY);
  await untilMarked(rig, report.findings.map((f) => f.text));
  const popup = await chromium.driver.open(`${base}/popup/index.html`);
  await rig.page.bringToFront();
  await popup.reload();
  const text = await until(() => popup.locator("main").innerText(), (now) => now.includes("In the open draft"), "what was noticed");
  for (const finding of report.findings) expect(text).toContain(finding.text);
  const kept = () => chromium.background("chrome.storage.local.get('settings').then((all) => all.settings?.messagesOn ?? [])");
  expect(await kept()).toEqual([]);
  await popup.getByRole("switch", { name: "Private messages too (X)" }).evaluate((element) => (element as HTMLElement).click());
  await until(kept, (networks) => JSON.stringify(networks) === '["x"]', "the switch of private messages");
  await popup.getByRole("switch", { name: "On X" }).evaluate((element) => (element as HTMLElement).click());
  await untilMarked(rig, []);
  await untilEnabled(rig.page, X_INLINE.button, true);
  await clickOn(rig.page, X_INLINE.button);
  expect(await rig.page.evaluate("window.sent.length")).toBe(1);
  await popup.close();
  await rig.page.close();
});

test("a list entry of a silenced phrase can be taken back", async () => {
  await chromium.background("chrome.storage.local.set({ settings: { allowedPhrases: ['the Mayo stand', 'room 12'] } })");
  const page = await chromium.driver.open(`${base}/popup/index.html`);
  await page.getByRole("button", { name: "Mark again: room 12" }).click();
  await until(() => page.locator("main").innerText(), (text) => !text.includes("room 12"), "the phrase to go");
  expect(await chromium.background("chrome.storage.local.get('settings').then((kept) => kept.settings.allowedPhrases)")).toEqual(["the Mayo stand"]);
  await page.close();
});

test("the practice page tells the verdict, and follows the typing", async () => {
  const page = await chromium.driver.open(`${base}/practice/index.html`);
  await page.getByRole("button", { name: "A teaching point" }).click();
  await page.getByText("Would pass without a word.").waitFor();
  await page.locator("textarea").fill(RISKY);
  await page.getByText("Would pause and ask twice").waitFor();
  expect(await page.locator(".reworded").innerText()).not.toContain("Ortiz");
  await page.close();
});
