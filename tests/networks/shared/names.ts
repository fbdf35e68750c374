import { el } from "./dom.ts";
import css from "./names.module.css";

const NAMES = ["Marta Lindqvist", "Paul Achterberg"];

/** What of a text is the beginning of a name. */
const BEGUN = /@(\w*)$/u;

/** A text with the name in place of its beginning. */
export const withName = (text: string, name: string): string => text.replace(BEGUN, `${name} `);

/** The list that opens at the end of the page (or of `home`, where the styles of the page do not reach) while an "@" is being written; Enter picks its first entry. */
export function nameList(home: () => ParentNode & Node = () => document.body): { picked(): string | null; follow(text: string): void } {
  const list = el("ul", { role: "listbox", class: css["names"] ?? "" });
  return {
    picked: () => (list.isConnected ? (list.firstElementChild?.textContent ?? null) : null),
    follow: (text) => {
      const begun = BEGUN.exec(text)?.[1]?.toLowerCase();
      const found = begun === undefined ? [] : NAMES.filter((name) => name.toLowerCase().startsWith(begun));
      list.replaceChildren(...found.map((name) => el("li", { role: "option" }, name)));
      if (found.length > 0) home().append(list);
      else list.remove();
    },
  };
}
