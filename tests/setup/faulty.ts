/**
 * A build for tests alone: every function of ours in the content script first calls `globalThis.fault`, where a test has put one, with its name.
 * Nothing of it is in what ships: it is made of the sources, in a folder of its own.
 */
import { cp, readFile, writeFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build, parseAst, type Plugin } from "vite";
import { builtExtension } from "./builds.ts";
import { temporaryFolder } from "./profile.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly body?: Node | readonly Node[];
  readonly key?: { readonly name?: string };
  readonly id?: { readonly name?: string } | null;
}
const isNode = (value: unknown): value is Node => value !== null && typeof value === "object" && typeof (value as Node).type === "string";

/** What goes where in a file so that each of its functions calls `fault` first. */
function insertions(tree: Node, file: string): { at: number; text: string }[] {
  const found: { at: number; text: string }[] = [];
  let count = 0;
  const visit = (node: Node, name: string): void => {
    const own = node.id?.name ?? node.key?.name ?? name;
    if (/^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(node.type) && isNode(node.body)) {
      const call = `globalThis.fault?.(${JSON.stringify(`${file} ${own} ${count++}`)})`;
      const { type, start, end } = node.body;
      if (type === "BlockStatement") found.push({ at: start + 1, text: `${call};` });
      else found.push({ at: start, text: `(${call},` }, { at: end, text: ")" });
    }
    for (const value of Object.values(node)) for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) if (isNode(child)) visit(child, own);
  };
  visit(tree, "");
  return found;
}

const faults: Plugin = {
  name: "faults", enforce: "post",
  transform(code, id) {
    const file = relative(root, id);
    if (!file.startsWith("src/") || file.startsWith("src/engine/generated/")) return null;
    let out = code;
    const all = insertions(parseAst(code) as unknown as Node, file);
    // The last first. Where one ends at the place at which another begins, what closes comes before what opens.
    for (const { at, text } of all.map((one, order) => ({ ...one, order })).toSorted((a, b) => b.at - a.at || (a.text === ")" ? 1 : 0) - (b.text === ")" ? 1 : 0) || b.order - a.order)) out = out.slice(0, at) + text + out.slice(at);
    return { code: out, map: null };
  },
};

/** A copy of the built extension with such a content script. */
export async function faultyCopy(): Promise<{ path: string; remove(): Promise<void> }> {
  const copy = await temporaryFolder("faulty");
  await cp(builtExtension("chromium"), copy.path, { recursive: true });
  const manifest = JSON.parse(await readFile(join(copy.path, "manifest.json"), "utf8")) as { content_scripts: { js: string[] }[] };
  const made = await build({
    root, configFile: false, logLevel: "silent", plugins: [faults],
    build: { write: false, minify: false, modulePreload: false, rolldownOptions: { input: "src/guard/content.ts", output: { format: "iife", codeSplitting: false } } },
  });
  const [first] = (made as unknown as { output: readonly { code?: string }[] }).output;
  if (!first?.code?.includes("globalThis.fault")) throw new Error("no fault can be put into this build");
  await writeFile(join(copy.path, manifest.content_scripts[0]?.js[0] ?? ""), first.code);
  return copy;
}
