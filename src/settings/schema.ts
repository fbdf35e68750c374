import { accepts, KEYS, TABLE, type Row } from "./table.ts";

/**
 * The policy schema that browsers read (`public/managed-schema.json`). Chromium refuses the extension for anyOf and for
 * additionalProperties at the top, `false` or a schema, and drops without a word what breaks a type, an enum or a pattern: so
 * the schema asks for types only, the values stand in the descriptions, and a wrong word arrives and is named on the options page.
 */
export function policySchema(): object {
  const properties: Record<string, object> = {};
  for (const key of KEYS) {
    const r: Row = TABLE[key];
    if (!r.policy) continue;
    const about = { title: r.title, description: r.type === "choice" ? `${r.description} One of: ${r.values.join(", ")}.` : r.description };
    if (r.type === "boolean") properties[key] = { ...about, type: "boolean" };
    else if (r.type === "time") properties[key] = { ...about, type: "number" };
    else if (r.type === "list") properties[key] = { ...about, type: "array", items: { type: "string" } };
    else properties[key] = { ...about, type: "string" };
  }
  return { $schema: "http://json-schema.org/draft-03/schema#", type: "object", properties };
}

/** The same for people: the table of settings in ADMIN.md, between its two marks. */
export function settingsForAdmins(): string {
  const rows = KEYS.filter((key) => TABLE[key].policy).map((key) => `| \`${key}\` | \`${accepts(key, "policy")}\` | ${TABLE[key].description} |`);
  return ["| setting | takes | what it does |", "|---|---|---|", ...rows].join("\n");
}
export const MARKS = ["<!-- settings: npm run generate -->", "<!-- end of settings -->"] as const;
/** The page with its table as the settings are now. */
export function withSettings(page: string): string {
  const [from, to] = MARKS;
  const start = page.indexOf(from);
  const end = page.indexOf(to);
  if (start < 0 || end < start) throw new Error("ADMIN.md has lost the marks of its table");
  return `${page.slice(0, start + from.length)}\n${settingsForAdmins()}\n${page.slice(end)}`;
}
