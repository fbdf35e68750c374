import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";

const run = (args: readonly string[], input = ""): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ["node_modules/tsx/dist/cli.mjs", "src/cli/check.ts", ...args], { input, encoding: "utf8" });
const STOP = "Mrs Achterberg in bed 12 coded last night, her daughter was with her";

describe("check", { timeout: 30_000 }, () => {
  test("exits with 0 on a clear text, and says no more than it knows", () => {
    const { status, stdout } = run(["Snow again. Bike stays home."]);
    expect(status).toBe(0);
    expect(stdout).toContain("You know more than this tool does");
  });
  test("exits with 2 on a stop, from standard input as well, and shows why and a safer wording", () => {
    const { status, stdout } = run([], `${STOP}\n`);
    expect(status).toBe(2);
    expect(stdout).toContain("Achterberg");
    expect(stdout).toContain("safer wording:");
  });
  test("--json prints the report of contract.md 2", () => {
    const report = JSON.parse(run(["--json", STOP]).stdout) as { verdict: string; findings: { why: string; text: string }[] };
    expect(report.verdict).toBe("stop");
    expect(report.findings.every(({ why }) => typeof why === "string")).toBe(true);
  });
  test.each([[["--nope"]], [["a", "b"]], [["--jsonl", "a"]]])("exits with 64 on wrong usage: %j", (args) => expect(run(args).status).toBe(64));
});

describe("check --jsonl", { timeout: 30_000 }, () => {
  test("answers every line in order and exits with 0", () => {
    const { status, stdout } = run(["--jsonl"], `${JSON.stringify({ id: "x", text: STOP })}\n${JSON.stringify({ parts: ["Snow again.", "Bike stays home."] })}\n`);
    expect(status).toBe(0);
    const answers = stdout.trim().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(answers.map(({ verdict }) => verdict)).toEqual(["stop", "clear"]);
    expect(answers.map((answer) => answer["id"])).toEqual(["x", undefined]);
  });
  test("names bad lines by number, never by content, answers the rest and exits with 65", () => {
    const { status, stdout, stderr } = run(["--jsonl"], `secret\n{"id":1,"text":"Snow again."}\n{"id":2}\n{"text":"a","surface":"moon"}\n[]\n`);
    expect(status).toBe(65);
    expect(stdout.trim().split("\n")).toHaveLength(1);
    expect(stderr.match(/line \d/g)).toEqual(["line 1", "line 3", "line 4", "line 5"]);
    expect(stderr).not.toContain("secret");
  });
});
