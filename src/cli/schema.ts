/** Writes what the table of settings makes: the policy schema in public/managed-schema.json, and the table in src/settings/ADMIN.md. */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { policySchema, withSettings } from "../settings/schema.ts";

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
writeFileSync(at("public/managed-schema.json"), `${JSON.stringify(policySchema(), null, 2)}\n`);
writeFileSync(at("src/settings/ADMIN.md"), withSettings(readFileSync(at("src/settings/ADMIN.md"), "utf8")));
