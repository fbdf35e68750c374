import { KEYS, TABLE, type Row } from "./table.ts";

/** The policy schema that browsers read (`public/managed-schema.json`); Chromium refuses anyOf and additionalProperties. */
export function policySchema(): object {
  const properties: Record<string, object> = {};
  for (const key of KEYS) {
    const r: Row = TABLE[key];
    if (!r.policy) continue;
    const about = { title: r.title, description: r.description };
    if (r.type === "boolean") properties[key] = { ...about, type: "boolean" };
    else if (r.type === "time") properties[key] = { ...about, type: "number", minimum: 0 };
    else if (r.type === "choice") properties[key] = { ...about, type: "string", enum: [...r.values] };
    else properties[key] = { ...about, type: "array", items: r.of ? { type: "string", enum: [...r.of] } : { type: "string" } };
  }
  return { $schema: "http://json-schema.org/draft-03/schema#", type: "object", properties };
}
