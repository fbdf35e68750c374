import { guess } from "./guess.ts";
import type { SurfaceRule } from "./site.ts";

const post = {
  surface: "post",
  bounds: '[role="dialog"], main, body',
  control: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
  take: "any",
  modifierEnter: "submits",
  enter: "newline",
  thread: true,
  // A quoted post stands behind the editor, the timeline too; only what is answered stands before it.
  answers: { item: 'article[data-testid="tweet"]', text: '[data-testid="tweetText"]', author: '[data-testid="User-Name"]', surface: "reply" },
  // The lock of a protected account, beside the writer's own name; what the box itself shows is who may reply.
  audience: { sign: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid="icon-lock"]', means: "friends" },
  commitsOnBlur: true,
} as const satisfies Partial<SurfaceRule>;

const message = {
  surface: "dm",
  private: true,
  bounds: '[data-testid="DMDrawer"], main, body',
  control: '[data-testid="dmComposerSendButton"], [data-testid="dm-composer-send-button"]',
  take: "any",
  modifierEnter: "submits",
  enter: "sends",
  menu: '[data-testid^="typeaheadResult"]',
  thread: false,
  commitsOnBlur: false,
} as const satisfies Partial<SurfaceRule>;

const DRAWERS = ':is([data-testid="DMDrawer"], [data-testid="chat-drawer-root"])';
const BOX = '[role="textbox"][contenteditable="true"]:not([data-testid^="tweetTextarea_"])';

/** X (formerly Twitter): Draft.js in the light DOM, the new chat in a shadow root; data-testid is the only stable hook. */
export const x: readonly SurfaceRule[] = [
  // The send button stands there only while there is text; both may lie in an open shadow root that comes late.
  { ...message, id: "x-chat", editable: 'textarea[data-testid="dm-composer-textarea"]', bounds: '[data-testid="dm-composer-form"]' },
  { ...message, id: "x-message", editable: '[data-testid="dmComposerTextInput"][contenteditable="true"]' },
  { ...message, id: "x-message-page", path: /^\/(messages|i\/chat)(\/|$)/, unsure: true, editable: `${BOX}, textarea` },
  { ...message, id: "x-message-drawer", unsure: true, editable: `${DRAWERS} ${BOX}, ${DRAWERS} textarea` },
  // The choices of a poll go out with it: fields whose names are in the site's own code.
  { ...post, id: "x-post", editable: '[data-testid^="tweetTextarea_"][contenteditable="true"], input:is([name="Choice1"], [name="Choice2"], [name="Choice3"], [name="Choice4"])' },
  // What a picture shows is published with it.
  { ...post, id: "x-description", editable: ':is(textarea, [contenteditable="true"]):is([data-testid="altTextInput"], [data-testid="altTextInput"] *)', control: '[data-testid="applyButton"]', thread: false },
  // No source describes the long form's page.
  { ...guess, id: "x-article", surface: "post", path: /^\/(compose|i)\/articles?(\/|$)/, commitsOnBlur: true },
  { ...post, id: "x-post-unnamed", editable: `.DraftEditor-root ${BOX}:not(${DRAWERS} *)` },
];
