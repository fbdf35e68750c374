import { facebook } from "./facebook.ts";
import { linkedin } from "./linkedin.ts";
import type { Site } from "./site.ts";
import { x } from "./x.ts";

export const SITES: readonly Site[] = [x, facebook, linkedin];

/** The network a host name belongs to, subdomains included, or null. */
export const siteOf = (host: string): Site | null =>
  SITES.find((site) => site.hosts.some((h) => host === h || host.endsWith(`.${h}`))) ?? null;
