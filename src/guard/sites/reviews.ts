import { guess } from "./guess.ts";
import type { SurfaceRule } from "./site.ts";

/**
 * Google's business profile: one field in a frame, whatever page it stands in. Its name is Google's for any text field, so the address belongs to it;
 * a queue puts one review after the other beside the same field, so the review is read when the answer is sent.
 */
export const googleReviews: readonly SurfaceRule[] = [
  {
    id: "google-review-reply",
    surface: "review-reply",
    path: /\/reviews(\/|$)/,
    editable: 'textarea[jsname="YPqjbf"], textarea:not([jsname]), [contenteditable="true"]',
    bounds: '[role="dialog"], body',
    control: 'button[jsname="hrGhad"]',
    named: { ...guess.named, control: "button" },
    take: "near",
    answers: {
      item: "article, [data-review-id]",
      text: '[jsname="PBWx0c"], [jsname="lvvS4b"], blockquote',
      author: 'a[href*="/maps/contrib/"], a[jsname="xs1xe"]',
      without: "i, svg, [aria-hidden=true], .google-symbols, .notranslate",
      surface: "review-reply",
    },
    review: true,
    modifierEnter: "submits",
    enter: "newline",
    thread: false,
    commitsOnBlur: false,
  },
  // No source describes the box of a manager on Maps: any field in a dialog there, and a guess at what sends it.
  { ...guess, id: "google-maps-reply", surface: "review-reply", review: true, path: /^\/maps(\/|$)/, editable: '[role="dialog"] textarea', bounds: '[role="dialog"]' },
  { ...guess, id: "google-update", surface: "post", path: /\/promote\//, bounds: '[role="dialog"], body', control: 'button[jsname="PtNcAd"]' },
];

/** Google under a country's own host, which only the writer can name: told by the address of the box as well. */
export const googleElsewhere: readonly SurfaceRule[] = googleReviews.filter(({ id }) => id === "google-review-reply")
  .map((rule) => ({ ...rule, network: "reviews", id: "google-review-elsewhere", path: /^\/local\/business\/[^/]+\/customers\/reviews(\/|$)/ }));

/** Every other page on which a practice answers: known by its address alone. */
export const otherReviews: readonly SurfaceRule[] = [{ ...guess, id: "review-reply", surface: "review-reply", review: true }];
