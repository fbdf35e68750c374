import type { Surface } from "../../engine/report.ts";
import type { Network } from "../../settings/table.ts";

/**
 * One way to publish text on a network, as data. Selectors are facts of `sites.md`; a changed page is a changed line here.
 */
export interface SurfaceRule {
  readonly id: string;
  readonly surface: Surface;
  /** The editable element itself, never a wrapper. */
  readonly editable: string;
  /** The outermost element that can belong to the composer: nothing beyond its nearest match is looked at. */
  readonly bounds: string;
  /** The control that submits. */
  readonly control: string;
  /** `any` match submits, or only the `last` one in document order within the bounds (where nothing but its place tells it). */
  readonly take: "any" | "last";
  /** What Ctrl+Enter or Cmd+Enter in the editor does. */
  readonly modifierEnter: "submits" | "nothing";
  /** What Enter alone does in the editor; Shift+Enter is a new line everywhere. `unless-control`: it sends while the page shows no control. */
  readonly enter: "newline" | "sends" | "unless-control";
  /** A list that the page opens while one types; while it is in sight Enter picks from it. */
  readonly menu?: string;
  /** One submit sends the text of every editor in the composer. */
  readonly thread: boolean;
  /** The page takes over programmatic changes only when the editor loses focus. */
  readonly commitsOnBlur: boolean;
}

export interface Site {
  readonly id: Network;
  readonly name: string;
  /** Host names without subdomain. */
  readonly hosts: readonly string[];
  readonly surfaces: readonly SurfaceRule[];
}
