import { el } from "../shared/dom.ts";
import css from "./facebook.module.css";

const NAMES = ["Marta Lindqvist", "Paul Achterberg"];

/** The list that opens at the end of the page while an "@" is being written; Enter picks its first entry. */
export function nameList(): { picked(): string | null; follow(text: string): void } {
  const list = el("ul", { role: "listbox", class: css["names"] ?? "" });
  return {
    picked: () => (list.isConnected ? (list.firstElementChild?.textContent ?? null) : null),
    follow: (text) => {
      const begun = /@(\w*)$/u.exec(text)?.[1]?.toLowerCase();
      const found = begun === undefined ? [] : NAMES.filter((name) => name.toLowerCase().startsWith(begun));
      list.replaceChildren(...found.map((name) => el("li", { role: "option" }, name)));
      if (found.length > 0) document.body.append(list);
      else list.remove();
    },
  };
}
