import { added } from "./added.ts";
import { bluesky } from "./bluesky.ts";
import { facebook } from "./facebook.ts";
import { ADDED, PLACES, placeOf } from "./hosts.ts";
import { instagram } from "./instagram.ts";
import { linkedin } from "./linkedin.ts";
import { reddit } from "./reddit.ts";
import { googleReviews, otherReviews } from "./reviews.ts";
import type { Site, SurfaceRule } from "./site.ts";
import { threads } from "./threads.ts";
import { x } from "./x.ts";

/** The surfaces of each place that has some of its own; the others are pages with reviews. */
const SURFACES: Readonly<Record<string, readonly SurfaceRule[]>> = { x, facebook, linkedin, instagram, threads, bluesky, reddit, "google-reviews": googleReviews };

export const SITES: readonly Site[] = PLACES.map((place) => ({ ...place, surfaces: SURFACES[place.id] ?? otherReviews }));
const named: Site = { ...ADDED, surfaces: added };

/** The site that a page of this host belongs to: a known one, or one that the writer named herself. */
export function siteOf(host: string): Site {
  const id = placeOf(host)?.id;
  return SITES.find((site) => site.id === id) ?? named;
}
