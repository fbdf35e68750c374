import type { Draft, Report } from "../report.ts";

/** A clinical point without its patient, to be filled in by the writer: what she already said stands in `text`, a gap is empty. */
export interface Outline {
  readonly sections: readonly { readonly key: "finding" | "mimic" | "ask" | "link"; readonly text: string }[];
}

/** An outline of the lesson of a case draft. Nothing is put in the writer's mouth: what would have to be invented is a gap. */
export function outlineOf(_draft: Draft, _report: Report): Outline {
  return { sections: [{ key: "finding", text: "" }, { key: "mimic", text: "" }, { key: "ask", text: "" }, { key: "link", text: "" }] };
}
