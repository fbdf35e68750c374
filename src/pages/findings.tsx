import type { Report } from "../engine/report.ts";
import { sourceOf } from "../words/report.ts";
import { say } from "../words/say.ts";

/** What was noticed, told as on the card: the words, why, whose guidance. */
export function Findings({ report }: { readonly report: Report }) {
  if (report.findings.length === 0) return <p>{say("pages.noticed.none")}</p>;
  return (
    <ul>
      {report.findings.map((finding, i) => (
        <li key={i}>
          <p>
            <span class="tag">{say(`pages.severity.${finding.severity}`)}</span>
            <q>{finding.text}</q>
          </p>
          <p>{say(finding.why)}</p>
          {finding.suggestion && <p class="soft">{say(finding.suggestion)}</p>}
          <p class="soft">{say({ key: "guard.source", params: { source: sourceOf(finding.source) } })}</p>
        </li>
      ))}
    </ul>
  );
}
