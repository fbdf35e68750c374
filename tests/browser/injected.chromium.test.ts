/**
 * Our own code fails at one point after another: the post goes through, once, unless the writer was asked and said no; nothing is lost, and the
 * toolbar never shows a number for a draft that nobody read. `npm run test:long` tries many more points, FAULT_SEED others.
 */
import { afterAll, expect, test } from "vitest";
import { clickOn, onElement, sentAfter, sentFrom, typeInto, until, untilEnabled } from "../setup/browsers.ts";
import { faultyCopy } from "../setup/faulty.ts";
import { LONG } from "../setup/tier.ts";
import { X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { editorText, pauseText, press, untilNotPaused, type Rig } from "./ours.ts";

const RISKY = "My patient Maria Ortiz coded yesterday in room 12.";
const SEED = Number(process.env["FAULT_SEED"] ?? (LONG ? Math.floor(Date.now() / 86_400_000) : 1));
const POINTS = LONG ? 150 : 10;

let copy: Awaited<ReturnType<typeof faultyCopy>>;
const chromium = useChromium(async () => (copy = await faultyCopy()).path);
afterAll(() => copy?.remove());

/** A generator of numbers below 1 that gives the same ones for the same seed. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}

const notice = ({ world }: Rig) => onElement<string>(world, ".tell", "(e) => e.textContent");
const sees = (rig: Rig, value: string) => onElement<boolean>(rig.world, `.sheet button[value="${value}"]`, "() => true");

/** Types, posts, goes on in the pause where there is one, presses again where that is asked for; tells whether she was asked. */
async function posts(rig: Rig): Promise<boolean> {
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilEnabled(rig.page, X_INLINE.button, true);
  await until(() => editorText(rig, X_INLINE), (text) => text === RISKY, "the typing");
  let asked = false;
  for (let time = 0; time < 2 && (await sentFrom(rig.page)).length === 0; time++) {
    await clickOn(rig.page, X_INLINE.button);
    const met = () => Promise.all([sentFrom(rig.page), pauseText(rig)]);
    const [, pause] = await until(met, ([sent, shown]) => sent.length > 0 || shown !== null, "a post or a pause");
    if (pause === null) continue;
    asked = true;
    for (const value of ["post", "post-sure"]) if ((await sees(rig, value)) === true) await press(rig, value);
    await until(() => Promise.all([sentFrom(rig.page), notice(rig), pauseText(rig)]), ([sent, told, shown]) => sent.length > 0 || told !== null || shown === null, "an answer to what she chose");
    await until(() => Promise.all([sentFrom(rig.page), notice(rig)]), ([sent, told]) => sent.length > 0 || told !== null, "a post, or a word").catch(() => undefined);
  }
  return asked;
}

/** The functions that are passed while a draft is written and posted, in the order in which they are first called. */
async function passed(): Promise<string[]> {
  const rig = await chromium.open(X_INLINE);
  await rig.world.evaluate("globalThis.names = new Set(); globalThis.fault = (name) => void names.add(name); null");
  expect(await posts(rig)).toBe(true);
  const names = (await rig.world.evaluate("[...names]")) as string[];
  await rig.leave();
  return names;
}

test("whichever function fails, and whenever: one post, nothing lost, no number for what was not read", async () => {
  const names = await passed();
  expect(names.length).toBeGreaterThan(150);
  const next = numbers(SEED);
  const faults: string[] = [];
  for (let n = 0; n < POINTS; n++) {
    const name = names[Math.floor(next() * names.length)] ?? "";
    const time = next() < 0.5 ? 0 : 1 + Math.floor(next() * 3);
    const what = time === 0 ? `${name}, always` : `${name}, at call ${time}`;
    const rig = await chromium.open(X_INLINE);
    await rig.world.evaluate(`globalThis.calls = 0; globalThis.fault = (name) => { if (name === ${JSON.stringify(name)} && (${time} === 0 || ++calls === ${time})) throw new Error("fault"); }; null`);
    try {
      const asked = await posts(rig);
      expect((await sentAfter(rig.page, 1)).map(({ text }) => text)).toEqual([RISKY]);
      await untilNotPaused(rig);
      if (!asked) expect(await chromium.badge(X_INLINE.url, (text) => !/\d/.test(text))).not.toMatch(/\d/);
      expect(await sentFrom(rig.page)).toHaveLength(1);
    } catch (error) {
      faults.push(`${what}: ${String(error).slice(0, 300)}`);
    }
    await rig.leave();
  }
  expect(faults, `seed ${SEED}`).toEqual([]);
}, 1_800_000);
