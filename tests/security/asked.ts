/** What a manifest asks for and opens, in the form of permissions.json. */
interface Manifest {
  readonly content_scripts?: readonly { readonly matches?: readonly string[] }[];
  readonly content_security_policy?: unknown;
  readonly [key: string]: unknown;
}
const sorted = (value: unknown): string[] => ((value ?? []) as string[]).toSorted();

export const askedBy = (manifest: Manifest): unknown => ({
  ...Object.fromEntries(["permissions", "host_permissions", "optional_permissions", "optional_host_permissions"].map((key) => [key, sorted(manifest[key])])),
  content_scripts: sorted((manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? [])),
  web_accessible_resources: manifest["web_accessible_resources"] ?? [],
  externally_connectable: manifest["externally_connectable"] ?? null,
  content_security_policy: manifest.content_security_policy,
});
