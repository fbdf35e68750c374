/** What the guard does on a page whose writer writes nothing: its listeners, and nothing else. Counted in calls, not in time. */
import { expect, test } from "vitest";
import { sentFrom, typeInto, until } from "../setup/browsers.ts";
import { X_INLINE } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { reportOn, untilMarked } from "./ours.ts";
import { RISKY } from "./ways.ts";

const chromium = useChromium();

/** Counts, in the guard's own world, all that could be work: looks at the page, timers, frames, observers that are told. */
const COUNTING = `(() => {
  const counts = (globalThis.counts = {});
  const wrap = (owner, name) => {
    const real = owner[name];
    owner[name] = function (...args) {
      counts[name] = (counts[name] ?? 0) + 1;
      return real.apply(this, args);
    };
  };
  for (const name of ["querySelector", "querySelectorAll", "matches", "closest", "getClientRects", "getBoundingClientRect", "getAttribute"]) wrap(Element.prototype, name);
  for (const name of ["querySelector", "querySelectorAll", "createTreeWalker"]) wrap(Document.prototype, name);
  for (const name of ["setTimeout", "setInterval", "requestAnimationFrame", "requestIdleCallback"]) wrap(globalThis, name);
  wrap(MutationObserver.prototype, "observe");
  wrap(MutationObserver.prototype, "takeRecords");
  const path = Event.prototype.composedPath;
  Event.prototype.composedPath = function () {
    counts.composedPath = (counts.composedPath ?? 0) + 1;
    return path.call(this);
  };
  return null;
})()`;

/** 10,000 nodes, of which a thousand change in each of ten frames: text, attributes, some taken out and put in. */
const MUTATING = `new Promise((done) => {
  const home = document.createElement("section");
  for (let i = 0; i < 10_000; i++) home.append(Object.assign(document.createElement("p"), { textContent: "post " + i }));
  document.querySelector("main").append(home);
  let round = 0;
  const change = () => {
    for (let i = round; i < home.children.length; i += 10) {
      const node = home.children[i];
      node.textContent = "post " + i + " again";
      node.setAttribute("data-round", String(round));
      if (i % 100 === 0) home.append(node);
    }
    round += 1;
    if (round < 10) requestAnimationFrame(change);
    else requestIdleCallback(() => done(home.children.length));
  };
  change();
})`;

test("a page of 10,000 nodes that change asks nothing of the guard while no post box is open", async () => {
  const rig = await chromium.open(X_INLINE);
  await until(() => rig.page.evaluate("document.querySelectorAll('[contenteditable=true]').length"), (count) => count === 1, "the page");
  await rig.world.evaluate(COUNTING);
  expect(await rig.page.evaluate(MUTATING)).toBe(10_000);
  expect(await rig.world.evaluate("counts")).toEqual({});
  // The counters do count: the same guard, at work.
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilMarked(rig, reportOn(X_INLINE, RISKY).findings.map((f) => f.text));
  const worked = (await rig.world.evaluate("counts")) as Record<string, number>;
  for (const name of ["composedPath", "matches", "setTimeout", "requestAnimationFrame", "observe"]) expect(worked[name], name).toBeGreaterThan(0);
  expect(await sentFrom(rig.page)).toEqual([]);
  await rig.leave();
});

test("nor while one is open in which the writer is not typing", async () => {
  const rig = await chromium.open(X_INLINE);
  await typeInto(rig.page, X_INLINE.editor, RISKY);
  await untilMarked(rig, reportOn(X_INLINE, RISKY).findings.map((f) => f.text));
  await chromium.badge(X_INLINE.url, (text) => text === String(reportOn(X_INLINE, RISKY).findings.length));
  await rig.world.evaluate(COUNTING);
  expect(await rig.page.evaluate(MUTATING)).toBe(10_000);
  expect(await rig.world.evaluate("counts")).toEqual({});
  await rig.leave();
});
