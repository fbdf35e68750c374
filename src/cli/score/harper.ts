import type { Grammar } from "./rewording.ts";

/** Harper as the judge of English grammar: its complaints but those on spelling and style, which are the writer's own. */
export async function harper(): Promise<Grammar> {
  const { Dialect, LocalLinter } = await import("harper.js");
  const { binary } = await import("harper.js/binary");
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  await linter.setup();
  const OWN = new Set(["Spelling", "Style", "Enhancement", "Readability", "Regionalism"]);
  return async (text) => {
    const lints = await linter.lint(text, { language: "plaintext" });
    return lints.filter((lint) => !OWN.has(lint.lint_kind())).map((lint) => `${lint.lint_kind()}: ${lint.message()}`);
  };
}
