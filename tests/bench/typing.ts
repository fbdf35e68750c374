/** What a keystroke costs in a page's post box: our script's share beside all that the page's own scripts do, by the browser's profiler. */
import { clickOn, type ChromiumDriver } from "../setup/browsers.ts";
import { FACEBOOK, LINKEDIN_C, X_INLINE, type Box } from "../browser/boxes.ts";
import type { Figures } from "./figures.ts";
import { prose } from "./texts.ts";

const KEYS = 30;
/** Milliseconds between keys, as a slow typist's: longer than our script waits for a pause, so that every key is followed by a check. */
const PACE = 500;
/** A box of each kind of editor. */
const BOXES: readonly Box[] = [X_INLINE, FACEBOOK, LINKEDIN_C];

/** Milliseconds of scripts while `KEYS` keys are typed behind a draft of 280 characters: ours, and the page's. */
async function typing(driver: ChromiumDriver, box: Box): Promise<{ readonly ours: number; readonly page: number }> {
  const page = await driver.open(box.url);
  const cdp = await driver.context.newCDPSession(page);
  await clickOn(page, box.editor);
  await page.keyboard.insertText(prose(280, 31).replaceAll("\n", " "));
  await page.keyboard.type(" and so it", { delay: PACE });
  await cdp.send("Profiler.enable");
  await cdp.send("Profiler.start");
  await page.keyboard.type(prose(KEYS * 2, 32).replaceAll("\n", " ").slice(0, KEYS), { delay: PACE });
  const { profile } = await cdp.send("Profiler.stop");
  await page.close();
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const taken = { ours: 0, page: 0 };
  profile.samples?.forEach((id, n) => {
    const url = urls.get(id) ?? "";
    const milliseconds = (profile.timeDeltas?.[n] ?? 0) / 1000;
    if (url.startsWith("chrome-extension:")) taken.ours += milliseconds;
    else if (url.startsWith("http")) taken.page += milliseconds;
  });
  return { ours: taken.ours / KEYS, page: taken.page / KEYS };
}

/** The figures "page.typing.*": milliseconds a key, the mean of the boxes. */
export async function typingFigures(driver: ChromiumDriver, into: Figures): Promise<void> {
  const all: { readonly ours: number; readonly page: number }[] = [];
  for (const box of BOXES) all.push(await typing(driver, box));
  const mean = (of: "ours" | "page"): number => all.reduce((sum, one) => sum + one[of], 0) / all.length;
  into.set("page.typing.ours", mean("ours"));
  into.set("page.typing.page", mean("page"));
}
