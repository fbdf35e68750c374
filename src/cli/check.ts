/** `check [--json] [TEXT]` or `check --jsonl`: the engine on a terminal, as contract.md 3 has it. Nothing leaves the machine. */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createChecker } from "../engine/check.ts";
import { inWords } from "../words/report.ts";
import { endWithReader } from "./broken-pipe.ts";
import { print } from "./check/print.ts";
import { readLine } from "./check/read.ts";

endWithReader();

const USAGE = "usage: check [--json] [TEXT]   (or TEXT on standard input)\n       check --jsonl           (one draft a line on standard input)";
const EXIT = { clear: 0, note: 0, warn: 1, stop: 2 } as const;

function misused(why: string): never {
  console.error(`${why}\n${USAGE}`);
  process.exit(64);
}

function readArgs(): { json: boolean; jsonl: boolean; texts: string[] } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: "boolean" }, jsonl: { type: "boolean" } } });
    return { json: values.json === true, jsonl: values.jsonl === true, texts: positionals };
  } catch (error) {
    return misused((error as Error).message);
  }
}

/** Answers line by line, so that a long stream needs no memory; a bad line is named and the rest answered. */
async function stream(): Promise<void> {
  const checker = createChecker();
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    try {
      const { id, draft } = readLine(line);
      const answer = `${JSON.stringify({ ...(id === undefined ? {} : { id }), ...inWords(checker.check(draft)) })}\n`;
      if (!process.stdout.write(answer)) await new Promise((resolve) => process.stdout.once("drain", resolve));
    } catch (error) {
      // Never the line itself: it may hold what must not be logged.
      console.error(`line ${number}: ${error instanceof SyntaxError ? "not JSON" : (error as Error).message}`);
      process.exitCode = 65;
    }
  }
}

const { json, jsonl, texts } = readArgs();
if (jsonl) {
  if (json || texts.length > 0) misused("--jsonl takes neither --json nor a text");
  await stream();
} else {
  if (texts.length > 1) misused("one text at a time: put it in quotation marks");
  if (texts.length === 0 && process.stdin.isTTY) misused("no text");
  const text = texts[0] ?? readFileSync(0, "utf8").replace(/\r?\n$/, "");
  const report = createChecker().check({ text });
  console.log(json ? JSON.stringify(inWords(report), null, 2) : print(report));
  process.exitCode = EXIT[report.verdict];
}
