import { guess } from "./guess.ts";
import { mastodon } from "./mastodon.ts";
import type { SurfaceRule } from "./site.ts";

/** A site that the writer named: a Mastodon server is known by its form, on every other it is a guess. */
export const added: readonly SurfaceRule[] = [...mastodon, { ...guess, id: "added-box", surface: "post" }];
