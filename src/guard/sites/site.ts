import type { Audience, Surface } from "../../engine/report.ts";
import type { Network } from "../../settings/table.ts";
import type { Place } from "./hosts.ts";

/**
 * One way to publish text on a network, as data. Selectors are facts of `sites.md`; a changed page is a changed line here.
 */
export interface SurfaceRule {
  readonly id: string;
  readonly surface: Surface;
  /** Of a network that anyone may run on a host of his own: told by the box, not by the host. */
  readonly network?: Network;
  /** A private message: read only where the writer herself has switched that on for this network. */
  readonly private?: true;
  /** Told by its place alone, so it may be something else: where it is not read, that is said. */
  readonly unsure?: true;
  /** Nothing is held: the layout is not known. */
  readonly light?: true;
  /** Held, but what is held is a guess, and that is said. */
  readonly guess?: true;
  /** Only at addresses whose path matches. */
  readonly path?: RegExp;
  /** The editable element itself, never a wrapper. */
  readonly editable: string;
  /** The outermost element that can belong to the composer: nothing beyond its nearest match is looked at. */
  readonly bounds: string;
  /** The control that submits. */
  readonly control: string;
  /** A further control, told by what it is called, where nothing else tells it. */
  readonly named?: { readonly control: string; readonly words: RegExp };
  /**
   * `any` match submits; or only the `first` or the `last` one in document order within the bounds (where nothing but its place tells it);
   * or those that stand in the nearest ancestor of the editor that holds one (`near`, where the page has such buttons everywhere).
   */
  readonly take: "any" | "first" | "last" | "near";
  /** What Ctrl+Enter or Cmd+Enter in the editor does. */
  readonly modifierEnter: "submits" | "nothing";
  /**
   * What Enter alone does in the editor; Shift+Enter is a new line everywhere. `unless-control`: it sends while the page shows no control.
   * `seen`: a new line, until the box says that Enter sends, or was seen to (`enter.ts`).
   */
  readonly enter: "newline" | "sends" | "unless-control" | "seen";
  /** A list that the page opens while one types; while it is in sight Enter picks from it. */
  readonly menu?: string;
  /** One submit sends the text of every editor in the composer. */
  readonly thread: boolean;
  /** The text is an answer where such an item stands before the editor, within the bounds; selectors of the answered text and its writer within the item. */
  readonly answers?: {
    readonly item: string;
    readonly text: string;
    readonly author: string;
    readonly surface: Surface;
    /** No words, though they stand there as some: icons. */
    readonly without?: string;
  };
  /** It answers the review that it stands beside: what holds a rating and a text, found by its looks. */
  readonly review?: true;
  /** The same box is used to edit what is already out; told by the text it holds before the first key. */
  readonly edits?: true;
  /** Where the page shows who can see the draft. */
  readonly audience?: AudienceRule;
  /** The page takes over programmatic changes only when the editor loses focus. */
  readonly commitsOnBlur: boolean;
}

/**
 * A control within the bounds that names those who can see the draft: by its last words, or by what the `label`'s first group finds in its own.
 * Which audience that is: the first of `kinds` whose part it holds, or whose words it names; unknown where none fits.
 * Or a `sign` anywhere on the page that tells it of the whole account.
 */
export type AudienceRule =
  | { readonly shown: string; readonly label?: RegExp; readonly kinds: readonly (readonly [Audience, string | RegExp])[] }
  | { readonly sign: string; readonly means: Audience };

export interface Site extends Place {
  readonly surfaces: readonly SurfaceRule[];
}
