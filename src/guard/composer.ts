import { allWithin, closestAcross, holds, isDisabled, isVisible, labelOf, meets, parentOf, type Wanted } from "./dom.ts";
import { readText } from "./editors/read.ts";
import { showsThatEnterSends } from "./enter.ts";
import type { Site, SurfaceRule } from "./sites/site.ts";

/** One post box: its editors in document order, and the element they and their submit control share. */
export interface Composer {
  readonly rule: SurfaceRule;
  readonly scope: Element;
  readonly editors: readonly HTMLElement[];
}

const boundsOf = (rule: SurfaceRule, inside: Element): Element | null => closestAcross(inside, rule.bounds);

/** What the controls of a rule are told by. */
function controlIn({ control, named }: SurfaceRule): Wanted {
  return named ? (element) => element.matches(control) || (element.matches(named.control) && named.words.test(labelOf(element))) : control;
}

/** The nearest ancestor of `inside`, up to the bounds, that holds what is wanted; the bounds where there is none. */
function scopeAround(rule: SurfaceRule, inside: Element, wanted: Wanted): Element | null {
  const bounds = boundsOf(rule, inside);
  if (!bounds) return null;
  for (let node: Node | null = inside; node; node = parentOf(node)) {
    if (!(node instanceof Element)) continue;
    if (node === bounds || allWithin(node, wanted).length > 0) return node;
  }
  return bounds;
}

function composerIn(rule: SurfaceRule, scope: Element, own?: HTMLElement): Composer | null {
  const all = allWithin(scope, rule.editable) as HTMLElement[];
  const editors = rule.thread || !own ? all : [own];
  return editors.length > 0 ? { rule, scope, editors } : null;
}

const holdsHere = (rule: SurfaceRule): boolean => rule.path?.test(location.pathname) ?? true;

/** The surface whose editable element this is, or null; a box outside all of a rule's bounds is none of its. */
export const ruleFor = (site: Site, element: Element): SurfaceRule | null =>
  site.surfaces.find((rule) => holdsHere(rule) && element.matches(rule.editable) && boundsOf(rule, element) !== null) ?? null;

/** The editable element of a known surface among the elements of an event's path. */
export function editableIn(site: Site, path: readonly Element[]): { rule: SurfaceRule; editable: HTMLElement } | null {
  for (const element of path) {
    const rule = ruleFor(site, element);
    if (rule) return { rule, editable: element as HTMLElement };
  }
  return null;
}

/** The post box that an editable element belongs to. */
export function composerOf(rule: SurfaceRule, editable: HTMLElement): Composer | null {
  const scope = scopeAround(rule, editable, controlIn(rule));
  return scope && composerIn(rule, scope, editable);
}

/** The post box and control that a click (or a key on a control) would submit, or null where the path holds no enabled submit control. */
export function submitIn(site: Site, path: readonly Element[]): { composer: Composer; control: HTMLElement } | null {
  for (const rule of site.surfaces) {
    if (!holdsHere(rule)) continue;
    const wanted = controlIn(rule);
    for (const element of path) {
      if (!meets(element, wanted)) continue;
      const bounds = boundsOf(rule, element);
      if (!bounds || isDisabled(element)) continue;
      if (END[rule.take] !== undefined && allWithin(bounds, wanted).at(END[rule.take] ?? 0) !== element) continue;
      const scope = rule.take === "near" ? null : scopeAround(rule, element, rule.editable);
      const composer = rule.take === "near" ? nearIn(rule, bounds, element) : scope && composerIn(rule, scope);
      if (composer) return { composer, control: element as HTMLElement };
    }
  }
  return null;
}

/** Where in document order the one control stands that submits, where its place tells it. */
const END: Readonly<Partial<Record<SurfaceRule["take"], number>>> = { first: 0, last: -1 };

/** The post box whose nearest control this is; a page that has many such buttons has most of them for something else. */
function nearIn(rule: SurfaceRule, bounds: Element, control: Element): Composer | null {
  for (const editor of allWithin(bounds, rule.editable) as HTMLElement[]) {
    const composer = composerOf(rule, editor);
    if (composer && holds(composer.scope, control) && isVisible(editor)) return composer;
  }
  return null;
}

/** Does a control submit this post box, and not another within the same bounds? */
function isOf({ rule, editors }: Composer, control: Element): boolean {
  const scope = scopeAround(rule, control, rule.editable);
  return scope !== null && allWithin(scope, rule.editable).some((editor) => editors.includes(editor as HTMLElement));
}

/** The controls of a post box that are in sight now, disabled ones too. */
export function controlsOf(composer: Composer): HTMLElement[] {
  const bounds = boundsOf(composer.rule, composer.scope) ?? composer.scope;
  const end = END[composer.rule.take];
  const controls = allWithin(end === undefined ? composer.scope : bounds, controlIn(composer.rule)) as HTMLElement[];
  const told = end === undefined ? controls : [controls.at(end)].filter((control) => control !== undefined);
  return told.filter((control) => isVisible(control) && isOf(composer, control));
}

/** Does the page show what sends this post box, or does a key send it? Reads no layout, so that it may be asked while one types. */
export function showsWayOut(composer: Composer): boolean {
  const { rule, scope, editors } = composer;
  const byKey = rule.enter === "seen" ? editors.some(showsThatEnterSends) : rule.enter !== "newline";
  return byKey || allWithin(scope, controlIn(rule)).some((control) => isOf(composer, control));
}

/** The submit control of a post box as the page shows it now: visible and enabled, or null. Pages re-create their buttons, so it is looked up anew. */
export const controlOf = (composer: Composer): HTMLElement | null => controlsOf(composer).find((control) => !isDisabled(control)) ?? null;

/** The post box as it stands now: a thread may have grown, the page may have re-rendered. Null when it is gone. */
export function refresh(composer: Composer): Composer | null {
  const own = composer.editors.find((editor) => editor.isConnected);
  if (own) return composerOf(composer.rule, own);
  return composer.scope.isConnected ? composerIn(composer.rule, composer.scope) : null;
}

/** The post box whose editor stands in a form, whatever in the form sends it; null where none does. */
export function submittedBy(site: Site, form: Element): Composer | null {
  for (const editor of allWithin(form, (element) => ruleFor(site, element) !== null) as HTMLElement[]) {
    const rule = ruleFor(site, editor);
    const composer = rule && composerOf(rule, editor);
    if (composer) return composer;
  }
  return null;
}

/** The text of every part, in order; empty parts are kept so that offsets stay per part. */
export const partsOf = (composer: Composer): string[] => composer.editors.map(readText);
