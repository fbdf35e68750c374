import type { Site } from "./site.ts";

const EDITABLE = '[data-testid^="tweetTextarea_"][contenteditable="true"], .DraftEditor-root [role="textbox"][contenteditable="true"]';

/** X (formerly Twitter): Draft.js in the light DOM; data-testid is the only stable hook. */
export const x: Site = {
  id: "x",
  name: "X",
  hosts: ["x.com", "twitter.com"],
  surfaces: [
    {
      id: "x-post",
      surface: "post",
      editable: EDITABLE,
      bounds: '[role="dialog"], main, body',
      control: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
      take: "any",
      modifierEnter: "submits",
      enter: "newline",
      thread: true,
      commitsOnBlur: true,
    },
  ],
};
