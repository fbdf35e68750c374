/** What the extension may do is written down: a manifest that asks for more, or for less, fails until permissions.json says so too. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import manifest from "../../manifest.json" with { type: "json" };

const sorted = (value: unknown): string[] => ((value ?? []) as string[]).toSorted();

test("permissions are those that are written down", () => {
  const asked = manifest as Readonly<Record<string, unknown>>;
  const now = {
    ...Object.fromEntries(["permissions", "host_permissions", "optional_permissions", "optional_host_permissions"].map((key) => [key, sorted(asked[key])])),
    content_scripts: sorted(manifest.content_scripts.flatMap(({ matches }) => matches)),
    web_accessible_resources: asked["web_accessible_resources"] ?? [],
    externally_connectable: asked["externally_connectable"] ?? null,
    content_security_policy: manifest.content_security_policy,
  };
  expect(now).toEqual(JSON.parse(readFileSync("tests/security/permissions.json", "utf8")));
});
