/** Settings in the registry of Windows: as a .reg file for one machine, and as a PowerShell script for Intune. */

/**
 * Keys (paths below HKEY_LOCAL_MACHINE) with their values; a list is a key of its own with values "1", "2" ...
 * Keys that hold nothing but ours (their path names our id) are emptied first, so that a setting that was withdrawn goes.
 */
export type Registry = ReadonlyMap<string, Readonly<Record<string, string | number>>>;

/** A policy as browsers read it from the registry. */
export function registryOf(path: string, values: Readonly<Record<string, unknown>>): Registry {
  const own: Record<string, string | number> = {};
  const keys = new Map<string, Record<string, string | number>>([[path, own]]);
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "boolean") own[name] = value ? 1 : 0;
    else if (typeof value === "number") own[name] = value;
    else if (Array.isArray(value)) keys.set(`${path}\\${name}`, Object.fromEntries(value.map((v, i) => [String(i + 1), String(v)])));
    else own[name] = String(value);
  }
  return keys;
}
export const joined = (...all: readonly Registry[]): Registry => new Map(all.flatMap((keys) => [...keys]));

const isOurs = (path: string): boolean => /[a-p]{32}|crowded-elevator@/.test(path);

const quoted = (text: string): string => `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;

/** A .reg file: UTF-16 with a byte order mark, as Windows writes them, so that names in any language survive. */
export function regFile(keys: Registry): Buffer {
  const lines = ["Windows Registry Editor Version 5.00", ""];
  for (const [path, values] of keys) {
    if (isOurs(path)) lines.push(`[-HKEY_LOCAL_MACHINE\\${path}]`, "");
    lines.push(`[HKEY_LOCAL_MACHINE\\${path}]`);
    for (const [name, value] of Object.entries(values)) lines.push(`${quoted(name)}=${typeof value === "number" ? `dword:${value.toString(16).padStart(8, "0")}` : quoted(value)}`);
    lines.push("");
  }
  return Buffer.from(`\ufeff${lines.join("\r\n")}`, "utf16le");
}

const single = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** The same as a script that Intune runs as the system. Windows PowerShell reads UTF-8 only with a byte order mark. */
export function powershell(keys: Registry): string {
  const lines = ["# Devices > Scripts and remediations > Platform scripts; run as the system, in a 64-bit PowerShell."];
  for (const [path, values] of keys) {
    const key = single(`HKLM:\\${path}`);
    // New-Item -Force empties a key that is there.
    lines.push(isOurs(path) ? `New-Item -Path ${key} -Force | Out-Null` : `if (-not (Test-Path ${key})) { New-Item -Path ${key} -Force | Out-Null }`);
    for (const [name, value] of Object.entries(values))
      lines.push(`New-ItemProperty -Path ${key} -Name ${single(name)} -PropertyType ${typeof value === "number" ? "DWord" : "String"} -Value ${typeof value === "number" ? value : single(value)} -Force | Out-Null`);
  }
  return `\ufeff${lines.join("\r\n")}\r\n`;
}
