import type { Site, SurfaceRule } from "./site.ts";

const shared = { surface: "post", modifierEnter: "submits", enter: "newline", thread: false, commitsOnBlur: false } as const satisfies Partial<SurfaceRule>;

/** LinkedIn: two front ends at once, Quill (in the light DOM or in an open shadow root) and TipTap in a native dialog. */
export const linkedin: Site = {
  id: "linkedin",
  name: "LinkedIn",
  hosts: ["linkedin.com"],
  surfaces: [
    {
      ...shared,
      id: "linkedin-post-classic",
      editable: '.share-creation-state .ql-editor[contenteditable="true"], .share-box-v2__modal .ql-editor[contenteditable="true"]',
      bounds: '[role="dialog"], .share-box-v2__modal, .share-creation-state',
      control: "button.share-actions__primary-action",
      take: "any",
    },
    {
      ...shared,
      id: "linkedin-post-dialog",
      editable: 'dialog[open] .tiptap.ProseMirror[contenteditable="true"]',
      bounds: "dialog[open]",
      control: "button",
      take: "last",
    },
  ],
};
