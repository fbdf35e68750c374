/** Licences of the locked packages, from the lock file, and where it names none from the package itself. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export interface Locked {
  readonly version?: string;
  readonly license?: string | readonly string[];
  readonly integrity?: string;
  readonly resolved?: string;
  readonly dev?: true;
  readonly devOptional?: true;
  readonly optional?: true;
  readonly hasInstallScript?: true;
}

/** Every package of the lock file by its folder; the project itself is none of them. */
export function locked(): [string, Locked][] {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Readonly<Record<string, Locked>> };
  return Object.entries(packages).filter(([folder]) => folder !== "");
}

export const ships = (entry: Locked): boolean => entry.dev !== true && entry.devOptional !== true;

/** The words by which the MIT licence is told where a package holds it and does not name it. */
const MIT = "Permission is hereby granted, free of charge";

/** An SPDX expression, or "" where the package says nothing. */
export function licenceOf(folder: string, { license }: Locked): string {
  if (typeof license === "string") return license;
  if (license) return license.join(" OR ");
  if (!existsSync(join(folder, "package.json"))) return "";
  const { license: own, licenses = [] } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { license?: string; licenses?: readonly { type: string }[] };
  const told = own ?? licenses.map(({ type }) => type).join(" OR ");
  if (told !== "") return told;
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  return file && readFileSync(join(folder, file), "utf8").replace(/\s+/g, " ").includes(MIT) ? "MIT" : "";
}

/** Does an SPDX expression leave a choice that is allowed? Of "A OR B" one is enough, of "A AND B" both are needed. */
export const isAllowed = (expression: string, allowed: ReadonlySet<string>): boolean =>
  expression.replace(/^\(|\)$/g, "").split(" OR ").some((choice) => choice.split(" AND ").every((name) => allowed.has(name.trim())));
