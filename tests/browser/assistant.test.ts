/** Another writing assistant in the same box: it sets attributes, hangs an overlay beside the editor, and writes spans around words where the editor lets it. In both browsers. */
import { describe, expect, test } from "vitest";
import { sentFrom, until } from "../setup/browsers.ts";
import { FACEBOOK, LINKEDIN_A, LINKEDIN_MESSAGE_ENTER, X_INLINE, type Box } from "./boxes.ts";
import { useChromium } from "./chromium-rig.ts";
import { useFirefox } from "./firefox-rig.ts";
import { isGuarded, waysOf } from "./ways.ts";
import type { Rig } from "./ours.ts";

/** Such an assistant, in the page: what it did stands in `assisted`. `spans`: it writes into the editor too, which only a box without a model of its own survives. */
const assistant = (spans: boolean) => `(() => {
  window.assisted = { attributes: 0, overlays: 0, spans: 0 };
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
    const editor = event.composedPath()[0].closest("[contenteditable=true]");
    if (!editor) return;
    if (!seen.has(editor)) {
      seen.add(editor);
      const overlay = document.createElement("assist-overlay");
      overlay.attachShadow({ mode: "open" }).append(document.createElement("div"));
      editor.parentElement.insertAdjacentElement("afterend", overlay);
      document.documentElement.append(document.createElement("assist-layer"));
      window.assisted.overlays += 1;
    }
    editor.setAttribute("data-assist-id", String(window.assisted.attributes++));
    editor.setAttribute("spellcheck", window.assisted.attributes % 2 ? "false" : "true");
    for (const block of editor.children) block.setAttribute("data-assist-block", String(window.assisted.attributes));
    document.querySelector("assist-layer").replaceChildren(...Array.from({ length: 5 }, () => document.createElement("span")));
    if (!${spans}) return;
    const texts = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (texts.nextNode()) nodes.push(texts.currentNode);
    nodes.forEach(wrap);
  }, true);
})()`;

const BESIDE: readonly [string, Box, boolean][] = [
  [X_INLINE.name, X_INLINE, false],
  [FACEBOOK.name, FACEBOOK, false],
  [LINKEDIN_A.name, LINKEDIN_A, false],
  [`${LINKEDIN_MESSAGE_ENTER.name}, with spans in the box`, LINKEDIN_MESSAGE_ENTER, true],
];

function contract(open: (box: Box) => Promise<Rig>, keep: (items: object) => Promise<unknown>): void {
  test.each(BESIDE)("%s: still marked, held and released once", async (_, box, spans) => {
    await keep({ settings: { messagesOn: ["linkedin"] } });
    let last: Rig | undefined;
    const opened = async () => {
      last = await open(box);
      await last.page.evaluate(assistant(spans));
      return last;
    };
    const [, send] = waysOf(box)[0] ?? [];
    if (!send) throw new Error("a box without a way to send");
    let worked = { attributes: 0, overlays: 0, spans: 0 };
    await isGuarded(opened, box, async (rig) => {
      worked = (await until(() => rig.page.evaluate("window.assisted"), (a) => (a as typeof worked).attributes > 10, "the assistant at work")) as typeof worked;
      expect(await sentFrom(rig.page)).toEqual([]);
      await send(rig);
    });
    expect(worked.overlays).toBe(1);
    if (spans) {
      const rig = await opened();
      await rig.page.evaluate("document.querySelector('.msg-form__contenteditable').focus()");
      await rig.page.keyboard.type("Maria Ortiz ");
      await until(() => rig.page.evaluate("window.assisted.spans"), (n) => Number(n) > 0, "a span of the assistant's");
      await rig.page.close();
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
