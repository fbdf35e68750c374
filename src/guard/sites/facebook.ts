import type { Site } from "./site.ts";

/** Facebook: Lexical; labels are localised and there are no test ids, so the post dialog is told by its structure. */
export const facebook: Site = {
  id: "facebook",
  name: "Facebook",
  hosts: ["facebook.com", "messenger.com"],
  surfaces: [
    {
      // The id stands in every comment form that has the focus, and its holder is made anew each time: the bounds keep the forms apart.
      id: "facebook-comment",
      surface: "comment",
      editable: 'form[role="presentation"] [data-lexical-editor="true"][contenteditable="true"]',
      bounds: 'form[role="presentation"]',
      control: '#focused-state-composer-submit [role="button"]',
      take: "any",
      modifierEnter: "submits",
      enter: "sends",
      menu: '[role="listbox"]',
      thread: false,
      commitsOnBlur: false,
    },
    {
      id: "facebook-post",
      surface: "post",
      editable: '[role="dialog"] form[method="POST" i] [data-lexical-editor="true"][contenteditable="true"]',
      bounds: '[role="dialog"]',
      control: 'form[method="POST" i] [role="button"]',
      take: "last",
      modifierEnter: "submits",
      enter: "newline",
      thread: false,
      commitsOnBlur: false,
    },
  ],
};
