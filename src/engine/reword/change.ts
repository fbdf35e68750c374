import type { Finding } from "../report.ts";
import { ageChange } from "./ages.ts";
import { detailChange } from "./details.ts";
import { identifierChange, locationChange, placeOfCare } from "./identifiers.ts";
import type { Change } from "./ledger.ts";
import { nameChange } from "./names.ts";
import { promiseChange } from "./promises.ts";
import { termChange } from "./terms.ts";
import { timeChange } from "./times.ts";
import type { Tongue } from "./tongue.ts";

const NUMBERS: ReadonlySet<string> = new Set(["phi.phone", "phi.fax", "phi.email", "phi.ssn", "phi.mrn", "phi.health-plan", "phi.account", "phi.license", "phi.device", "phi.url", "phi.ip", "phi.vehicle"]);

/** The smallest honest change for a finding, or null where only the writer can tell. */
export function changeFor(finding: Finding, text: string, tongue: Tongue): Change | null {
  const { category, start, end } = finding;
  if (category === "phi.name") return nameChange(start, end, text, tongue);
  if (category === "phi.location") return locationChange(start, end, text, tongue);
  if (category === "phi.age90") return tongue === "en" ? ageChange(start, end, text) : null;
  if (category === "phi.date") return timeChange(start, end, text, tongue);
  if (category === "phi.other-id") return finding.why.key === "why.number" ? identifierChange(category, start, end, text, tongue) : placeOfCare(start, end, text, tongue);
  if (NUMBERS.has(category)) return identifierChange(category, start, end, text, tongue);
  if (category === "phi.story") return detailChange(finding, text, tongue);
  if (category === "prof.misinformation" && tongue === "en") return promiseChange(start, end, text) ?? termChange(finding, text);
  return category.startsWith("prof.") && tongue === "en" ? termChange(finding, text) : null;
}
