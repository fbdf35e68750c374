import { KEYS, TABLE, type Row } from "./table.ts";

/**
 * The policy schema that browsers read (`public/managed-schema.json`). Chromium refuses the extension for anyOf and
 * additionalProperties, and drops without a word what breaks an enum or a pattern: so the schema asks for types only,
 * the values stand in the descriptions, and what is wrong arrives and is named on the options page.
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
