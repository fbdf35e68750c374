/** From two built folders to everything that a store or a program needs. Pure but for reading the folders. */
import { createHash } from "node:crypto";
import { PROGRAM_FORMAT } from "../../settings/exchange.ts";
import { VERSION } from "../../settings/migrate.ts";
import { crx, idOf } from "./crx.ts";
import { policies } from "./policies.ts";
import type { Program } from "./program.ts";
import { updatesJson, updateXml } from "./updates.ts";
import { filesIn, zip } from "./zip.ts";

interface Manifest {
  version: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; update_url?: string } };
  [key: string]: unknown;
}

export interface Made {
  /** By path below the package folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly chromiumId: string;
  readonly firefoxId: string;
}

export interface Sources {
  readonly chromium: string;
  readonly firefox: string;
  readonly program: Omit<Program, "key">;
  /** The signing key, PEM. */
  readonly key: string;
  /** Another version than the manifest's; for tests of updating. */
  readonly version?: string;
}

export const sha256 = (bytes: Uint8Array | string): string => createHash("sha256").update(bytes).digest("hex");
const bytes = (text: string | Buffer): Uint8Array => new Uint8Array(Buffer.from(text as string));

/** The folder's files with its manifest changed. */
function withManifest(folder: string, change: (manifest: Manifest) => Manifest): { files: Map<string, Uint8Array>; manifest: Manifest } {
  const files = filesIn(folder);
  const manifest = change(JSON.parse(Buffer.from(files.get("manifest.json") ?? "").toString("utf8")) as Manifest);
  files.set("manifest.json", bytes(`${JSON.stringify(manifest, null, 2)}\n`));
  return { files, manifest };
}

export function make(sources: Sources): Made {
  const { program: { host, settings }, key } = sources;
  const versioned = (manifest: Manifest): Manifest => ({ ...manifest, version: sources.version ?? manifest.version });
  // A store gives the key itself and refuses one in the manifest, as it refuses an update address.
  const store = withManifest(sources.chromium, ({ key: _key, ...rest }) => versioned(rest as Manifest));
  const own = withManifest(sources.chromium, ({ key: _key, ...rest }) => versioned({ ...rest, update_url: `${host}/update.xml` } as Manifest));
  const fox = withManifest(sources.firefox, (manifest) => {
    const gecko = manifest.browser_specific_settings?.gecko;
    // Firefox takes an update address over https only.
    return versioned(gecko && host.startsWith("https:") ? { ...manifest, browser_specific_settings: { gecko: { ...gecko, update_url: `${host}/updates.json` } } } : manifest);
  });
  const foxStore = withManifest(sources.firefox, versioned);
  const { version } = own.manifest;
  const gecko = fox.manifest.browser_specific_settings?.gecko ?? { id: "", strict_min_version: "" };
  const chromiumId = idOf(key);
  const name = `crowded-elevator-${version}`;
  const xpi = zip(fox.files);
  const kit = policies({ chromiumId, firefoxId: gecko.id, host, xpi: `${name}.xpi`, settings });
  const files = new Map<string, Uint8Array>([
    [`${name}-chromium-store.zip`, zip(store.files)],
    [`${name}-firefox-store.xpi`, zip(foxStore.files)],
    [`${name}.crx`, new Uint8Array(crx(zip(own.files), key))],
    [`${name}.xpi`, xpi],
    ["update.xml", bytes(updateXml(chromiumId, version, `${host}/${name}.crx`, own.manifest.minimum_chrome_version ?? "120"))],
    ["updates.json", bytes(updatesJson(gecko.id, version, `${host}/${name}.xpi`, sha256(xpi), gecko.strict_min_version))],
    ["program-file.json", bytes(`${JSON.stringify({ format: PROGRAM_FORMAT, version: VERSION, settings }, null, 2)}\n`)],
    ...[...kit].map(([path, content]) => [`policies/${path}`, bytes(content)] as const),
  ]);
  return { files, chromiumId, firefoxId: gecko.id };
}

/** A line a file, as `sha256sum --check` reads them. */
export const checksums = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([path, content]) => `${sha256(content)}  ${path}\n`).join("");
