/** What a box is goes into the draft that is read: a post, a reply, a comment, an edit, a message, an answer to a review. A box of each here, all of them in the long run. */
import { beforeAll, expect, test } from "vitest";
import { check } from "../../src/engine/check.ts";
import { clickOn, sentAfter, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { builtExtension } from "../setup/builds.ts";
import { LONG } from "../setup/tier.ts";
import { ALL } from "./all-boxes.ts";
import { ALLOWED, READS_MESSAGES } from "./asked-boxes.ts";
import { FACEBOOK, named, X_INLINE, type Box } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { marked, pauseText, untilMarked, untilPaused } from "./ours.ts";
import { opened, RISKY, write } from "./ways.ts";

const chromium = useChromium(() => builtExtension("chromium"), ALLOWED);
beforeAll(() => chromium.background(`chrome.storage.local.set(${READS_MESSAGES})`));

const surfaceOf = ({ surface = "post" }: Box) => surface;
const boxes = ALL.filter(({ frame }) => frame === undefined);
const tried = LONG ? boxes : boxes.filter((box, n) => boxes.findIndex((other) => surfaceOf(other) === surfaceOf(box)) === n);

/** What the popup is told of the box that is open. */
const told = ({ url }: Box) =>
  chromium.background(`chrome.tabs.query({ url: "${new URL(url).origin}/*" }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: "ask-noticed" }, { frameId: 0 }))`) as Promise<{ report: unknown; about: { surface: string } | null }>;

test.each(named(tried))("%s", async (_, box) => {
  const rig = await opened(() => chromium.open(box), box);
  await write(rig, box, RISKY);
  const { about } = await until(() => told(box), ({ report }) => report !== null, "the report");
  expect(about?.surface).toBe(surfaceOf(box));
  await rig.leave();
});

test("a picture that goes out with it is weighed with what is said of it", async () => {
  const text = "Pulled this out of an ear in clinic today";
  const as = (count: number) => check({ text: `${text}.`, site: "x", surface: "post", region: "us", attachments: { count } }).findings.map((finding) => finding.text);
  expect(as(0)).toEqual([]);
  const rig = await chromium.open(X_INLINE);
  await typeInto(rig.page, X_INLINE.editor, text);
  await untilEnabled(rig.page, X_INLINE.button, true);
  // As the network shows a file that was chosen (sites.md 1f).
  await rig.page.evaluate(`(() => {
    const shown = Object.assign(document.createElement("div"), { innerHTML: "<img alt=''>" });
    shown.dataset.testid = "attachments";
    shown.firstChild.src = URL.createObjectURL(new Blob(["a picture"]));
    document.querySelector("[data-testid=toolBar]").before(shown);
  })()`);
  await rig.page.keyboard.type(".");
  await untilMarked(rig, as(1));
  await rig.leave();
});

test("what she posts as the clinic is read as the clinic's", async () => {
  const text = "Meet another one of our success stories, sixty pounds down.";
  const as = (account: "person" | "practice") => check({ text, account, site: "facebook", surface: "post", region: "us" });
  expect([as("person").verdict, as("practice").verdict]).toEqual(["clear", "warn"]);
  const written = async () => {
    const rig = await chromium.open(FACEBOOK);
    await typeInto(rig.page, FACEBOOK.editor, text);
    await untilEnabled(rig.page, FACEBOOK.button, true);
    return rig;
  };
  const own = await written();
  await clickOn(own.page, FACEBOOK.button);
  expect((await sentAfter(own.page, 1)).map((sent) => sent.text)).toEqual([text]);
  expect([await pauseText(own), await marked(own)]).toEqual([null, []]);
  await own.leave();
  await chromium.background("chrome.storage.local.set({ settings: { account: 'practice' } })");
  const clinics = await written();
  await untilMarked(clinics, as("practice").findings.map((finding) => finding.text));
  await clickOn(clinics.page, FACEBOOK.button);
  await untilPaused(clinics);
  await clinics.leave();
});
