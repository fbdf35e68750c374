/** Compiles rules/ to src/engine/generated/ (the extension's scripts can import only modules), and the settings table to the policy schema and the table in src/settings/ADMIN.md. */
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { modules } from "./rules/modules.ts";
import { readRules } from "./rules/read.ts";
import { policySchema, withSettings } from "../settings/schema.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const target = at("../engine/generated/");
const made = modules(readRules(at("../../rules/")));
mkdirSync(target, { recursive: true });
for (const old of readdirSync(target)) if (made[old] === undefined) rmSync(`${target}${old}`);
for (const [name, content] of Object.entries(made)) writeFileSync(`${target}${name}`, content);
console.log(`${Object.keys(made).length} modules written to src/engine/generated`);
writeFileSync(at("../../public/managed-schema.json"), `${JSON.stringify(policySchema(), null, 2)}\n`);
const admin = at("../settings/ADMIN.md");
writeFileSync(admin, withSettings(readFileSync(admin, "utf8")));
