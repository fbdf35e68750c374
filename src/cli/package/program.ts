/** `program.yaml`: what a coordinator writes. Every mistake is named with its line. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument, visit, type Node, type Pair } from "yaml";
import { accepts, isProgramsValue, KEYS, TABLE, wrongEntry, type Key } from "../../settings/table.ts";

export interface Program {
  /** Where the program serves the packages, without a slash at the end. */
  readonly host: string;
  /** The file of the program's signing key, beside `program.yaml`; made there if it is missing. */
  readonly key: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

export class ProgramError extends Error {
  readonly lines: readonly string[];
  constructor(lines: readonly string[]) {
    super(lines.join("\n"));
    this.lines = lines;
  }
}

const OWN = ["host", "key", "settings"];
const SETTABLE = KEYS.filter((key) => TABLE[key].policy);

/** Fills the samples where no program is given. */
export const SAMPLE: Omit<Program, "key"> = {
  host: "https://extensions.example.org/crowded-elevator",
  settings: { programName: "Example Residency Program", programContact: "chief-residents@example.org", programLink: "https://example.org/social-media-policy", region: "us" },
};

function hostFault(host: unknown): string | null {
  if (typeof host !== "string" || !URL.canParse(host)) return "\"host\" takes the address where you serve the packages, such as https://extensions.example.org/crowded-elevator";
  const { protocol, hostname, search, hash } = new URL(host);
  const safe = protocol === "https:" || (protocol === "http:" && ["127.0.0.1", "localhost"].includes(hostname));
  return safe && search === "" && hash === "" ? null : "\"host\" takes an https address without a question mark or a number sign";
}

function settingFault(key: string, value: unknown): string | null {
  if (!Object.hasOwn(TABLE, key)) return `there is no setting "${key}"; a program may set: ${SETTABLE.join(", ")}`;
  if (!TABLE[key as Key].policy) return `"${key}" is the resident's own; a program may set: ${SETTABLE.join(", ")}`;
  if (isProgramsValue(key as Key, value)) return null;
  const wrong = wrongEntry(key as Key, value);
  return `"${key}" does not take ${wrong ? `the entry ${wrong.entry}` : "this value"}; it takes ${accepts(key as Key, "policy")}`;
}

const keyOf = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);

/** Reads the text of `name`. Throws a ProgramError that names every mistake with its line. */
export function readProgram(text: string, name: string): Program {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
  const faults: { line: number; what: string }[] = [];
  const lineOf = (node: unknown): number => counter.linePos((node as Node | null)?.range?.[0] ?? 0).line || 1;
  const named = () => new ProgramError(faults.toSorted((a, b) => a.line - b.line).map(({ line, what }) => `${name}:${line}: ${what}`));
  for (const error of document.errors) faults.push({ line: counter.linePos(error.pos[0]).line, what: (error.message.split("\n")[0] ?? "").replace(/ at line .*/, "") });
  if (faults.length > 0) throw named();
  if (!isMap(document.contents)) throw new ProgramError([`${name}:1: expected "host:" and "settings:", each on a line of its own`]);

  // Aliases are told to a coordinator as what they are: nothing that a file of settings needs.
  visit(document, { Alias: (_, alias) => void faults.push({ line: lineOf(alias), what: `"*${alias.source}" refers to another value; write the value itself` }) });
  if (faults.length > 0) throw named();
  const json = document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>;
  for (const pair of document.contents.items as Pair[]) {
    const key = keyOf(pair);
    if (!OWN.includes(key)) faults.push({ line: lineOf(pair.key), what: `there is no "${key}" here; expected ${OWN.join(", ")}` });
    else if (key === "host") add(hostFault(json["host"]), pair);
    else if (key === "key") add(typeof json["key"] === "string" && json["key"] !== "" ? null : "\"key\" takes the name of a file", pair);
    else if (!isMap(pair.value)) add("\"settings\" takes settings, each on a line of its own and indented", pair);
    else for (const inner of pair.value.items as Pair[]) {
      const value = (json["settings"] as Record<string, unknown>)[keyOf(inner)];
      const wrong = Object.hasOwn(TABLE, keyOf(inner)) ? wrongEntry(keyOf(inner) as Key, value) : null;
      add(settingFault(keyOf(inner), value), inner, wrong && isSeq(inner.value) ? inner.value.items[wrong.at] : inner.key);
    }
  }
  function add(fault: string | null, pair: Pair, at: unknown = pair.key): void {
    if (fault !== null) faults.push({ line: lineOf(at), what: fault });
  }
  if (json["host"] === undefined) faults.push({ line: 1, what: "\"host\" is missing: the address where you serve the packages" });
  if (faults.length > 0) throw named();
  return { host: String(json["host"]).replace(/\/$/, ""), key: String(json["key"] ?? "program-key.pem"), settings: (json["settings"] ?? {}) as Record<string, unknown> };
}
