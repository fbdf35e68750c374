import { expect, test } from "vitest";
import { check } from "../../src/engine/check.ts";
import type { Draft } from "../../src/engine/report.ts";
import type { Shown } from "../../src/guard/audience.ts";
import { gapsOf } from "../../src/guard/help/offer.ts";
import { helpFor, type OpenPage } from "../../src/guard/help/offers.ts";
import { hasWords, say } from "../../src/words/say.ts";

const says = {
  word: (key: string, params?: Readonly<Record<string, string>>) => say({ key, ...(params && { params }) }),
  has: hasWords, why: () => "", suggestion: () => null, source: () => "",
};
function helpOn(draft: Draft, { place = "", whole = true, shown = null as Shown | null, answers = undefined as string | null | undefined, keeps = true } = {}) {
  const done = { copied: [] as string[], opened: [] as OpenPage[], days: [] as number[], told: [] as string[] };
  const about = { site: draft.site ?? "x", says, copy: async (text: string) => void done.copied.push(text), tell: (words: string) => void done.told.push(words) };
  const parts = { securePlace: () => place, texts: () => [], open: (page: OpenPage) => void done.opened.push(page), remind: async (days: number) => done.days.push(days) > 0 && keeps, model: { ready: () => answers !== undefined, ask: async () => answers ?? null } };
  return { help: helpFor(about, parts, draft, check(draft), shown, whole, (other) => check(other)), done };
}
const idsOf = (draft: Draft, whole = true) => helpOn(draft, { whole }).help.offers.map(({ id }) => id);

const CASE = "My patient Maria Ortiz coded yesterday in room 12.";
const PRAISE = "I love the new GlucoStar sensor, use my code DRLEE for 20% off.";
const REVIEW = "Hi Denise, we are sorry you were unhappy with your visit. As our records show, you arrived 40 minutes late for your colonoscopy.";

test.each<[string, Draft, readonly string[]]>([
  ["a case can keep its lesson, move, or wait", { text: CASE }, ["lesson", "room", "wait"]],
  ["praise that is paid for can say so first, or wait", { text: PRAISE }, ["disclose", "wait"]],
  ["a reply to a review is answered by policy and does not wait", { text: REVIEW, surface: "review-reply" }, ["room"]],
])("%s", (_, draft, ids) => expect(idsOf(draft)).toEqual(ids));

test("another wording by the browser's model stands among the offers only where there is a model, and is shown only where our own check lets it pass", async () => {
  expect(idsOf({ text: CASE })).not.toContain("another");
  expect(helpOn({ text: CASE }, { answers: null, whole: false }).help.offers.map(({ id }) => id)).not.toContain("another");
  const shown = async (answers: string | null) => {
    const [offer] = helpOn({ text: CASE }, { answers }).help.offers;
    expect([offer?.id, offer?.preview, offer?.buttons]).toEqual(["another", undefined, []]);
    return offer?.becomes?.(new AbortController().signal);
  };
  const good = await shown("A patient coded recently.");
  expect(good?.preview).toBe("A patient coded recently.");
  expect(await good?.does("write")).toEqual({ write: "A patient coded recently.", said: "help.written" });
  for (const answer of [null, CASE, "A patient coded in room 12.", "With consent: a patient coded."]) {
    const none = await shown(answer);
    expect([none?.preview, none?.buttons, none?.lines], String(answer)).toEqual([undefined, [], [say("help.another.none")]]);
  }
});

test("a thread gets nothing that would be written in place of it", () => {
  expect(idsOf({ parts: [CASE, "Use my code LEE20 for 20% off these vitamins."] }, false)).toEqual(["room", "wait"]);
  expect(helpOn({ text: REVIEW, surface: "review-reply" }, { whole: false }).help.policy).toBeNull();
});

test("the reply by policy names nobody, confirms nothing, and leaves the number to the writer", () => {
  const { policy } = helpOn({ text: REVIEW, surface: "review-reply" }).help;
  expect(check({ text: policy?.write ?? "", surface: "review-reply" }).verdict).toBe("clear");
  expect(policy?.write).not.toMatch(/sorry|visit|Denise/i);
  expect(gapsOf(policy?.write ?? "")).toHaveLength(1);
  expect(helpOn({ text: CASE }).help.policy).toBeNull();
});

test("the outline is written only by its button, and holds a gap for all that would be invented", async () => {
  const offer = helpOn({ text: CASE }).help.offers.find(({ id }) => id === "lesson");
  const text = await offer?.does("write");
  expect(text?.write).toBe(offer?.preview);
  expect(gapsOf(text?.write ?? "").length).toBeGreaterThan(0);
  expect(text?.write).not.toMatch(/Ortiz|yesterday|room 12/);
});

test("a disclosure is put first, and the draft behind it stays as it is", async () => {
  const offer = helpOn({ text: PRAISE }).help.offers.find(({ id }) => id === "disclose");
  for (const { value } of offer?.buttons ?? []) expect((await offer?.does(value))?.write).toMatch(/^.*\[company\].*\. I love the new GlucoStar sensor, use my code DRLEE for 20% off\.$/);
  expect(offer?.buttons).toHaveLength(3);
});

test.each([
  ["", ["choose", "copy"]],
  ["Elm Secure Chat", ["copy"]],
  ["https://chat.elm.example", ["copy", "open"]],
  ["http://chat.elm.example", ["copy"]],
])("a private room named %j offers %j", async (place, values) => {
  const { help, done } = helpOn({ text: CASE }, { place });
  const offer = help.offers.find(({ id }) => id === "room");
  expect(offer?.buttons.map(({ value }) => value)).toEqual(values);
  for (const value of values) expect(await offer?.does(value)).toBeNull();
  expect(done.copied).toEqual(values.filter((value) => value !== "choose").map(() => CASE));
  expect(done.opened).toEqual(values.flatMap((value) => (value === "choose" ? ["options"] : value === "open" ? ["secure-place"] : [])));
});

test("waiting names the network's own draft where that is known, and sets days and nothing else", async () => {
  const lines = (site: string) => helpOn({ text: CASE, site }).help.offers.find(({ id }) => id === "wait")?.lines.join(" ") ?? "";
  expect(lines("x")).toContain(say("help.wait.x"));
  expect(lines("facebook")).toContain(say("help.wait.site"));
  const { help, done } = helpOn({ text: CASE });
  await help.offers.find(({ id }) => id === "wait")?.does("30");
  expect(done.days).toEqual([30]);
  expect(done.told).toEqual([say("help.wait.set")]);
});

test("a reminder that could not be kept is not said to be set", async () => {
  const { help, done } = helpOn({ text: CASE }, { keeps: false });
  await help.offers.find(({ id }) => id === "wait")?.does("1");
  expect(done.told).toEqual([say("pages.not-saved")]);
});

test("who can see it is quoted from the page, with a word on private accounts, or not told at all", () => {
  const said = (shown: Shown) => helpOn({ text: CASE }, { shown }).help.audience;
  expect(said({ audience: "friends", words: "Connections only" })).toMatch(/Connections only.*not a private room/);
  expect(said({ audience: "unknown", words: "友達" })).toMatch(/友達.*not a private room/);
  expect(said({ audience: "public", words: "Anyone" })).toMatch(/Anyone. That is anyone/);
  expect(said({ audience: "friends", words: "" })).toMatch(/protected.*not a private room/);
  expect(helpOn({ text: CASE }).help.audience).toBeNull();
});

