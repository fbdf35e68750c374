/** The part of alex that we call; its own types are those of a CommonJS module. */
export interface Alex {
  text(value: string): { readonly messages: readonly unknown[] };
}
