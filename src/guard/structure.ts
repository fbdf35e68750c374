/**
 * What a box is made of, for a report that the writer may copy: tags, roles, types, and the names of attributes, from the box outwards.
 * No text, no value but of `role` and `type`, no id, no class, no address: nothing that could carry what is written or who writes it.
 */
import { allWithin, parentOf } from "./dom.ts";
import { GENERIC } from "./sites/generic.ts";

const LEVELS = 16;
/** In how many of them, from the box outwards, buttons are listed, and how many at most. */
const NEAR = 6;
const BUTTONS = 12;

/** Words of the page's own making could stand in a name too: letters only, and not many. */
const plain = (name: string): boolean => /^[a-z]+(-[a-z]+){0,8}$/.test(name) && name.length <= 48;
/** Said already, or of no use by name alone. */
const COMMON: readonly string[] = ["role", "type", "class", "id", "style"];
const ROLE = /^[a-z]{1,20}$/;

function partOf(element: Element): string {
  const tag = element.localName;
  const told = ["role", "type"].flatMap((name) => {
    const value = element.getAttribute(name);
    return value !== null && ROLE.test(value) ? [`${name}=${value}`] : [];
  });
  const names = element.getAttributeNames().filter((name) => plain(name) && !COMMON.includes(name));
  return [plain(tag) ? tag : "?", ...told, ...names.toSorted(), ...(element.shadowRoot ? ["(open root)"] : [])].join(" ");
}

/** The structure around a box, a line an element; buttons near it are indented below the ancestor that they share with it. */
export function structureOf(box: Element): string {
  const lines = [partOf(box)];
  const seen = new Set<Element>();
  let level = 0;
  for (let node = parentOf(box); node && level < LEVELS; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    level += 1;
    lines.push(`${level} ${partOf(node)}`);
    if (level > NEAR) continue;
    for (const button of allWithin(node, GENERIC.control)) {
      if (seen.size >= BUTTONS || seen.has(button)) continue;
      seen.add(button);
      lines.push(`    ${partOf(button)}${button.querySelector("svg") ? " (icon)" : ""}`);
    }
  }
  return lines.join("\n");
}
