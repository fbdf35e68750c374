/** Where each network lives: addresses only, so that the popup and the background, which know no page, may read it too. */
import type { Network } from "../../settings/table.ts";

export interface Place {
  /** What a draft's `site` says. */
  readonly id: string;
  readonly name: string;
  /** Its row among the settings. */
  readonly network: Network;
  /** Match patterns of the pages that the guard is put into. */
  readonly matches: readonly string[];
  /** Asked for when the writer switches it on, and given back when she switches it off; the others come with the installation. */
  readonly asked?: true;
}

const installed = (id: Network, name: string, ...hosts: string[]): Place => ({ id, name, network: id, matches: hosts.map((host) => `*://*.${host}/*`) });
const asked = (id: Network, name: string, ...hosts: string[]): Place => ({ id, name, network: id, asked: true, matches: hosts.map((host) => `https://${host}/*`) });
const review = (id: string, name: string, ...pages: string[]): Place => ({ id, name, network: "reviews", asked: true, matches: pages.map((page) => `https://${page}/*`) });

export const PLACES: readonly Place[] = [
  installed("x", "X", "x.com", "twitter.com"),
  installed("facebook", "Facebook", "facebook.com", "messenger.com"),
  installed("linkedin", "LinkedIn", "linkedin.com"),
  asked("instagram", "Instagram", "*.instagram.com"),
  asked("threads", "Threads", "*.threads.com", "*.threads.net"),
  asked("bluesky", "Bluesky", "bsky.app"),
  asked("reddit", "Reddit", "*.reddit.com"),
  // The permission can only be for the host; the script is put into these pages of it alone.
  review("google-reviews", "Google", "business.google.com", "www.google.com/local/business", "www.google.com/maps"),
  review("yelp", "Yelp", "biz.yelp.com"),
  review("trustpilot", "Trustpilot", "businessapp.b2b.trustpilot.com"),
  review("doctify", "Doctify", "www.doctify.com"),
  review("iwantgreatcare", "iWantGreatCare", "www.iwantgreatcare.org"),
  review("care-opinion", "Care Opinion", "www.careopinion.org.uk"),
  review("healthgrades", "Healthgrades", "*.healthgrades.com"),
  review("webmd", "WebMD, Vitals", "doctor.webmd.com", "www.vitals.com"),
  review("ratemds", "RateMDs", "www.ratemds.com"),
  review("zocdoc", "Zocdoc", "www.zocdoc.com"),
];

/** A site that the writer named herself: a Mastodon server, or any other. */
export const ADDED = { id: "added", name: "", network: "added", asked: true, matches: [] } as const satisfies Place;

const hostIn = (pattern: string): string => pattern.split("/")[2] ?? "";

/** What the browser is asked to allow for a pattern: it knows hosts, not paths. */
export const originOf = (pattern: string): string => `${pattern.split("/", 3).join("/")}/*`;

/** Is a page of this host meant by the pattern? */
export function matchesHost(pattern: string, host: string): boolean {
  const meant = hostIn(pattern);
  return meant.startsWith("*.") ? host === meant.slice(2) || host.endsWith(meant.slice(1)) : host === meant;
}

/** The place that a host belongs to, or null where nobody but the writer could have named it. */
export const placeOf = (host: string): Place | null => PLACES.find((place) => place.matches.some((pattern) => matchesHost(pattern, host))) ?? null;

/** The pages that the guard is put into where these origins are allowed, those that come with the installation left out. */
export function pagesFor(origins: readonly string[]): string[] {
  return origins.flatMap((origin) => {
    // A browser may offer to allow every site at once; the guard is put into those only that were named.
    if (hostIn(origin) === "*") return [];
    const known = PLACES.filter((place) => place.matches.some((pattern) => originOf(pattern) === origin));
    if (known.some((place) => !place.asked)) return [];
    return known.length > 0 ? known.flatMap((place) => place.matches.filter((pattern) => originOf(pattern) === origin)) : [origin];
  });
}

/** The match pattern of a site that the writer names by its address or host, or null where that is none. */
export function patternOf(named: string): string | null {
  const written = named.trim();
  const address = /^[a-z]+:\/\//i.test(written) ? written : `https://${written}`;
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  return protocol === "https:" && port === "" && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname) ? `https://${hostname}/*` : null;
}

/** The host that the writer named, of a pattern made by `patternOf`. */
export const namedHost = hostIn;
