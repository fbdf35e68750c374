/** Further surfaces with the editors of the contract: found, marked, held by every way of sending, released once, let alone where quiet. */
import { describe, expect, test } from "vitest";
import { chord, clickOn, sentAfter, typeInto } from "../setup/browsers.ts";
import { EDITS, LINKEDIN_COMMENT_NEW, VARIANTS, X_QUOTE, X_REPLY, named, type Box, inTier } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { goOn, marked, pauseText, reportOn, untilMarked, untilPaused } from "./ours.ts";
import { contractOf, opened, QUIET, RISKY, write } from "./ways.ts";

const chromium = useChromium();

describe.each(named(inTier(VARIANTS)))("%s", (_, box) => {
  contractOf(() => chromium.open(box), box);
});

test("two comment boxes of one post: each is judged by its own text, and a button that only opens one is let alone", async () => {
  const box = LINKEDIN_COMMENT_NEW;
  const report = reportOn(box, RISKY);
  const rig = await chromium.open(box);
  await typeInto(rig.page, box.editor, RISKY);
  await untilMarked(rig, report.findings.map((f) => f.text));
  await clickOn(rig.page, "[data-view-name=feed-comment-button]");
  expect(await pauseText(rig)).toBeNull();
  await typeInto(rig.page, '[componentkey^=replaceable] .ProseMirror', QUIET);
  await clickOn(rig.page, "[data-view-name=comment-reply-post]");
  expect((await sentAfter(rig.page, 1)).map((s) => s.text)).toEqual([QUIET]);
  expect(await pauseText(rig)).toBeNull();
  expect(await marked(rig)).toHaveLength(report.findings.length);
  await clickOn(rig.page, box.editor);
  await chord(rig.page, "Control", "Enter");
  await untilPaused(rig);
  await goOn(rig, report);
  expect((await sentAfter(rig.page, 2)).map((s) => [s.surface, s.text])).toEqual([["reply-2", QUIET], ["comment-2", RISKY]]);
  await rig.leave();
});

/** What the popup is told about the box that is open. */
const told = (box: Box) =>
  chromium.background(`chrome.tabs.query({ url: "${new URL(box.url).origin}/*" }).then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: "ask-noticed" }, { frameId: 0 }))`) as Promise<{ about: unknown }>;

describe("what is being written goes into the draft", () => {
  const inModal = VARIANTS.find((box) => box.name === "X, reply in the modal") as Box;
  const answered = { text: "The lift at work holds eleven people, and every one of them can hear.", author: "Ines Vale @ines_vale" };
  const cases: (readonly [string, Box, unknown])[] = [
    ["a reply in the page: what it answers", X_REPLY, { surface: "reply", context: answered }],
    ["a reply in the modal: what it answers", inModal, { surface: "reply", context: answered }],
    ["a quote is a post of one's own", X_QUOTE, { surface: "post" }],
    ...EDITS.map((box) => [`an edit where it can be told: ${box.name}`, box, expect.objectContaining({ surface: box.surface ?? "post" })] as const),
  ];

  test.each(cases)("%s", async (_, box, about) => {
    const rig = await opened(() => chromium.open(box), box);
    await write(rig, box, RISKY);
    await untilMarked(rig, reportOn(box, (box.start ?? "") + RISKY).findings.map((f) => f.text));
    expect((await told(box)).about).toEqual(about);
    await rig.leave();
  });

  test("advice is marked in a reply to a person, and not in a post", async () => {
    const advice = "You should stop your metformin and take 50 mg of atenolol.";
    const rig = await opened(() => chromium.open(X_REPLY), X_REPLY);
    await write(rig, X_REPLY, advice);
    await untilMarked(rig, reportOn(X_REPLY, advice).findings.map((f) => f.text));
    expect(await marked(rig)).not.toEqual([]);
    await rig.leave();
    expect(reportOn(X_QUOTE, advice).findings.map((f) => f.rule)).not.toContain("dose-to-you");
  });
});
