import type { Site } from "./site.ts";

/** Facebook: Lexical; labels are localised and there are no test ids, so the post dialog is told by its structure. */
export const facebook: Site = {
  id: "facebook",
  name: "Facebook",
  hosts: ["facebook.com", "messenger.com"],
  surfaces: [
    {
      id: "facebook-post",
      surface: "post",
      editable: '[role="dialog"] form[method="POST" i] [data-lexical-editor="true"][contenteditable="true"]',
      bounds: '[role="dialog"]',
      control: 'form[method="POST" i] [role="button"]',
      take: "last",
      modifierEnter: "submits",
      thread: false,
      commitsOnBlur: false,
    },
  ],
};
