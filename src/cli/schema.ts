/** Writes the policy schema that the table of settings makes to public/managed-schema.json. */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { policySchema } from "../settings/schema.ts";

writeFileSync(fileURLToPath(new URL("../../public/managed-schema.json", import.meta.url)), `${JSON.stringify(policySchema(), null, 2)}\n`);
