import type { Page } from "playwright-core";
import { clickOn, sentAfter, sentFrom, untilEnabled, type ChromiumDriver } from "../setup/browsers.ts";
import { pauseText, pointAtMark, press, reportOn, untilCard, untilMarked, untilNotPaused, untilPaused, type Rig } from "../browser/ours.ts";
import { STOPS, type Stop } from "./stops.ts";

/** Plays the walk on each network and prints what happened. Resolves to false where a step went another way than it should. */
export async function walk(chromium: ChromiumDriver): Promise<boolean> {
  let good = true;
  for (const stop of STOPS) {
    console.log(`\n${stop.name}`);
    try {
      await visit(chromium, stop);
    } catch (error) {
      good = false;
      console.log(`  ✗ ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const practice = await chromium.open(`chrome-extension://${await chromium.extensionId()}/src/pages/practice/index.html`);
  await practice.locator("textarea").fill(STOPS[0]?.risky ?? "");
  await practice.locator("li q").first().waitFor();
  await shot(practice, "practice");
  console.log(good ? "\nThe walk went as it should. Pictures: shots/" : "\nThe walk failed.");
  return good;
}

async function visit(chromium: ChromiumDriver, stop: Stop): Promise<void> {
  const page = await chromium.open(stop.url);
  await page.setViewportSize({ width: 1100, height: 760 });
  const rig: Rig = { page, world: await chromium.world(page), leave: () => page.close() };
  const type = async (text: string) => {
    await page.locator(stop.editor).first().click();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    await page.keyboard.type(text);
    await untilEnabled(page, stop.button, true);
  };
  console.log(`  types    ${stop.risky}`);
  await type(stop.risky);
  const marks = await untilMarked(rig, reportOn(stop, stop.risky).findings.map((finding) => finding.text));
  console.log(`  marked   ${marks.join(" · ")}`);
  await pointAtMark(rig);
  console.log(`  card     ${await untilCard(rig)}`);
  await shot(page, `${stop.network}-mark`);
  await clickOn(page, stop.button);
  await untilPaused(rig);
  console.log(`  held     ${((await pauseText(rig)) ?? "").slice(0, 40)} …  sent so far: ${(await sentFrom(page)).length}`);
  await shot(page, `${stop.network}-pause`);
  await press(rig, "edit");
  await untilNotPaused(rig);
  console.log(`  edits    ${stop.better}`);
  await type(stop.better);
  await clickOn(page, stop.button);
  const sent = await sentAfter(page, 1);
  console.log(`  sent     ${sent.map((s) => s.text).join(" | ")}`);
  if (sent.length !== 1 || sent[0]?.text !== stop.better) throw new Error("what was sent is not what was written");
  if (await pauseText(rig)) throw new Error("a quiet draft was held");
  await page.close();
}

const shot = async (page: Page, name: string): Promise<void> => void (await page.screenshot({ path: `shots/${name}.png`, animations: "disabled", caret: "hide" }));
