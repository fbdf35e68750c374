import { blueskyElsewhere } from "./bluesky.ts";
import { guess } from "./guess.ts";
import { mastodon } from "./mastodon.ts";
import { googleElsewhere } from "./reviews.ts";
import type { SurfaceRule } from "./site.ts";

/** A site that the writer named: a Mastodon server is known by its form, Bluesky's code by its composer, Google's reviews by their address, on every other it is a guess. */
export const added: readonly SurfaceRule[] = [...mastodon, ...blueskyElsewhere, ...googleElsewhere, { ...guess, id: "added-box", surface: "post" }];
