/** What Quill 1.3.7 itself writes through innerHTML: nothing, its own wrapper, its empty line. */
const isQuills = (markup: string): boolean =>
  markup === "" || markup.startsWith("<div class='ql-editor'") || markup === "<p><br></p>";

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(markup: string): string | null }): void;
}

/**
 * Lets Quill work under `require-trusted-types-for 'script'`: the page's default policy admits Quill's
 * own markup and refuses all else. To be called before an editor is made.
 */
export function admitQuill(): void {
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  trustedTypes?.createPolicy("default", { createHTML: (markup) => (isQuills(markup) ? markup : null) });
}
