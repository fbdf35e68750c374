import { spawnSync } from "node:child_process";
import { join } from "node:path";

interface Bom {
  metadata?: { tools?: { components?: { name: string }[] } };
  components?: { externalReferences?: { type: string }[] }[];
}

/** What ships, as CycloneDX, by the project's own tool from the lock file; without what differs from machine to machine (npm's version, the registry's address). */
export function sbom(root: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js"), "--omit", "dev", "--package-lock-only", "--output-reproducible", "--output-format", "JSON", "--no-validate", "--output-file", "-"],
    { cwd: root, encoding: "utf8", maxBuffer: 50_000_000 },
  );
  if (status !== 0) throw new Error(`the bill of materials could not be made: ${stderr}`);
  const bom = JSON.parse(stdout) as Bom;
  const tools = bom.metadata?.tools;
  if (tools?.components) tools.components = tools.components.filter(({ name }) => name !== "npm");
  for (const component of bom.components ?? []) if (component.externalReferences) component.externalReferences = component.externalReferences.filter(({ type }) => type !== "distribution");
  return `${JSON.stringify(bom, null, 2)}\n`;
}
