import { detect } from "../detect/detect.ts";
import { sentences } from "../read/sentences.ts";
import type { Draft, Report } from "../report.ts";
import { isAdvice, leans } from "../read/pearl.ts";

/** The parts of a post that teaches without its patient, in order; the words for each are `outline.{key}`. */
export const OUTLINE = ["finding", "looks", "ask", "link"] as const;
export interface Outline {
  /** `key` names a sentence of the catalogue (`outline.finding` ...); `text` is the writer's own, empty where she has to fill the gap. */
  readonly sections: readonly { readonly key: string; readonly text: string }[];
}

const LINK = /https?:\/\/\S+/;

/**
 * "Post the pearl, not the patient": the outline of a post from a draft that tells a case. The writer's own sentences that carry no finding, and speak of
 * nobody, are kept and put where they belong; nothing is written for her.
 */
export function outlineOf(draft: Draft, report: Report): Outline {
  const kept: Record<(typeof OUTLINE)[number], string[]> = { finding: [], looks: [], ask: [], link: [] };
  (draft.parts ?? [draft.text ?? ""]).forEach((text, part) => {
    for (const own of sentences(text)) {
      const end = own.start + own.text.length;
      if (report.findings.some((finding) => (finding.part ?? 0) === part && finding.start < end && own.start < finding.end)) continue;
      const link = LINK.exec(own.text)?.[0];
      if (link !== undefined) kept.link.push(link);
      const words = own.text.replace(LINK, "").trim();
      if (leans(words) || words.split(/\s+/).length < 3) continue;
      if (isAdvice(words)) kept.ask.push(words);
      else if (detect(words).some(({ row }) => row.cue === "clinical")) kept[kept.finding.length === 0 && !/\d/.test(words) ? "finding" : "looks"].push(words);
    }
  });
  return { sections: OUTLINE.map((key) => ({ key: `outline.${key}`, text: kept[key].join(" ") })) };
}
