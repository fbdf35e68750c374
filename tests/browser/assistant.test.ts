/** Another writing assistant in the same box: it sets attributes, hangs an overlay with a copy of the text beside the editor, puts the editor into an element of its own, and writes spans around words where the editor lets it. In both browsers. */
import { describe, expect, test } from "vitest";
import { sentFrom, until } from "../setup/browsers.ts";
import { FACEBOOK, LINKEDIN_A, LINKEDIN_MESSAGE_ENTER, X_INLINE, type Box } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { useFirefox } from "./firefox-rig.ts";
import { isGuarded, waysOf } from "./ways.ts";
import { LINKEDIN_NOTE } from "./further-boxes.ts";
import type { Rig } from "./ours.ts";

/** What it does beside: nothing more; `spans`: it writes into the editor too, which only a box without a model of its own survives; `wraps`: it moves the editor into its own element. */
type Habit = "beside" | "spans" | "wraps";
/** Such an assistant, in the page: what it did stands in `assisted`. */
const assistant = (habit: Habit) => `(() => {
  window.assisted = { attributes: 0, overlays: 0, spans: 0, wraps: 0 };
  const seen = new WeakSet();
  const wrap = (node) => {
    const words = /Maria(?= Ort)/.exec(node.data);
    if (!words || node.parentElement.closest("[data-assist]")) return;
    const selection = getSelection();
    const [anchor, offset] = [selection.anchorNode, selection.anchorOffset];
    const middle = node.splitText(words.index);
    const after = middle.splitText(words[0].length);
    const span = document.createElement("span");
    span.dataset.assist = "1";
    middle.replaceWith(span);
    span.append(middle);
    if (anchor === node && offset > words.index + words[0].length) selection.collapse(after, offset - words.index - words[0].length);
    window.assisted.spans += 1;
  };
  addEventListener("input", (event) => {
    const editor = event.composedPath()[0].closest("[contenteditable=true], textarea");
    if (!editor) return;
    const text = editor.value ?? editor.textContent;
    if (!seen.has(editor)) {
      seen.add(editor);
      const overlay = document.createElement("assist-overlay");
      overlay.attachShadow({ mode: "open" }).append(document.createElement("div"), document.createElement("textarea"));
      editor.parentElement.insertAdjacentElement("afterend", overlay);
      document.documentElement.append(document.createElement("assist-layer"));
      window.assisted.overlays += 1;
      if (${habit === "wraps"}) {
        const wrap = document.createElement("assist-wrap");
        editor.replaceWith(wrap);
        wrap.append(editor);
        editor.focus();
        const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) getSelection().collapse(texts.currentNode, texts.currentNode.length);
        window.assisted.wraps += 1;
      }
    }
    for (const layer of document.querySelectorAll("assist-overlay")) for (const copy of layer.shadowRoot.children) copy.textContent = copy.value = text;
    editor.setAttribute("data-assist-id", String(window.assisted.attributes++));
    editor.setAttribute("spellcheck", window.assisted.attributes % 2 ? "false" : "true");
    for (const block of editor.children) block.setAttribute("data-assist-block", String(window.assisted.attributes));
    document.querySelector("assist-layer").replaceChildren(...Array.from({ length: 5 }, () => document.createElement("span")));
    if (${habit !== "spans"}) return;
    const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (texts.nextNode()) nodes.push(texts.currentNode);
    nodes.forEach(wrap);
  }, true);
})()`;

const BESIDE: readonly [string, Box, Habit][] = [
  [X_INLINE.name, X_INLINE, "beside"],
  [FACEBOOK.name, FACEBOOK, "beside"],
  [LINKEDIN_A.name, LINKEDIN_A, "beside"],
  [LINKEDIN_NOTE.name, LINKEDIN_NOTE, "beside"],
  [`${LINKEDIN_MESSAGE_ENTER.name}, with spans in the box`, LINKEDIN_MESSAGE_ENTER, "spans"],
  [`${LINKEDIN_MESSAGE_ENTER.name}, within its element`, LINKEDIN_MESSAGE_ENTER, "wraps"],
];

/** A page that is written into by keys alone: the assistant works at each of them. */
const keyByKey = ({ page, ...rig }: Rig): Rig => {
  const { keyboard, mouse } = page;
  return {
    ...rig,
    page: {
      goto: (url) => page.goto(url), evaluate: (expression) => page.evaluate(expression), mouse, close: () => page.close(),
      keyboard: { type: (text) => keyboard.type(text), press: (key) => keyboard.press(key), down: (key) => keyboard.down(key), up: (key) => keyboard.up(key) },
    },
  };
};

function contract(open: (box: Box) => Promise<Rig>, keep: (items: object) => Promise<unknown>): void {
  test.each(BESIDE)("%s: still marked, held and released once", async (_, box, habit) => {
    await keep({ settings: { messagesOn: ["linkedin"] } });
    let last: Rig | undefined;
    const opened = async () => {
      last = keyByKey(await open(box));
      await last.page.evaluate(assistant(habit));
      return last;
    };
    const [, send] = waysOf(box)[0] ?? [];
    if (!send) throw new Error("a box without a way to send");
    let worked = { attributes: 0, overlays: 0, spans: 0, wraps: 0 };
    await isGuarded(opened, box, async (rig) => {
      worked = (await until(() => rig.page.evaluate("window.assisted"), (a) => (a as typeof worked).attributes > 10, "the assistant at work")) as typeof worked;
      expect(await sentFrom(rig.page)).toEqual([]);
      await send(rig);
    });
    expect(worked.overlays).toBe(1);
    expect(worked.wraps).toBe(habit === "wraps" ? 1 : 0);
    if (habit === "spans") {
      const rig = await opened();
      await rig.page.evaluate("document.querySelector('.msg-form__contenteditable').focus()");
      await rig.page.keyboard.type("Maria Ortiz ");
      await until(() => rig.page.evaluate("window.assisted.spans"), (n) => Number(n) > 0, "a span of the assistant's");
      await rig.leave();
    }
  });
}

describe("Chromium", () => {
  const chromium = useChromium();
  contract((box) => chromium.open(box), (items) => chromium.background(`chrome.storage.local.set(${JSON.stringify(items)})`));
});
describe("Firefox", () => {
  const firefox = useFirefox();
  contract((box) => firefox.open(box), (items) => firefox.inExtension(`browser.storage.local.set(${JSON.stringify(items)})`));
});
