import type { Network } from "../../settings/table.ts";
import { ACCEPT, ADD_FRIEND, CONFIRM, FOLLOW_BACK, STEMS } from "./act-words.ts";

/**
 * One way to connect with a person without a word: a control, told by what no language changes where there is such a thing. A repost, a tag, and
 * the following of somebody who does not follow the writer are left alone.
 */
export interface ActRule {
  readonly id: string;
  readonly control: string;
  /** Only at addresses whose path matches. */
  readonly path?: RegExp;
  /** Where nothing else tells the control: what its label or its text is, in lower case. */
  readonly words?: readonly string[];
  /** Whose it is may follow these words: "Confirm Jo Fields". */
  readonly named?: true;
}

const BUTTON = ':is(button, [role="button"])';
/** A call that comes in is accepted in a dialog, and other things are confirmed in one. */
const OPENLY = `${BUTTON}:not([role="dialog"] *)`;
const accepting = (within: string): string => STEMS.map((stem) => `${within} ${BUTTON}[aria-label*="${stem}" i]`).join(", ");
const FOLLOWS_YOU = '[data-testid="userFollowIndicator"]';

export const ACTS: Readonly<Partial<Record<Network, readonly ActRule[]>>> = {
  x: [
    // The badge "Follows you" stands in the same cell, card or profile: this follow is a following back.
    { id: "x-follow-back", control: `:is([data-testid="UserCell"], [data-testid="HoverCard"]):has(${FOLLOWS_YOU}) [data-testid$="-follow"]` },
    { id: "x-follow-back-profile", control: `[data-testid="primaryColumn"]:has([data-testid="UserName"] ${FOLLOWS_YOU}) [data-testid$="-follow"]:not([data-testid="UserCell"] *)` },
    { id: "x-follower-request", path: /^\/follower_requests(\/|$)/, control: BUTTON, words: ACCEPT },
    { id: "x-message-request", path: /^\/(messages|i\/chat)\/requests(\/|$)/, control: BUTTON, words: ACCEPT },
  ],
  facebook: [
    { id: "facebook-add-friend", control: '[role="button"]', words: ADD_FRIEND, named: true },
    // The word alone is on many buttons of Facebook: it counts where friends are dealt with, and in the menu "Respond" of a profile.
    { id: "facebook-confirm", path: /^\/(friends|notifications)(\/|$)/, control: '[role="button"]', words: CONFIRM, named: true },
    { id: "facebook-confirm-menu", control: '[role="menuitem"]', words: CONFIRM },
    { id: "facebook-message-request", path: /^\/(messages|t|requests)(\/|$)/, control: OPENLY, words: ACCEPT },
  ],
  linkedin: [
    {
      id: "linkedin-invite",
      control: 'a[href*="/preload/custom-invite/?vanityName="], a[href*="search-custom-invite"], [componentkey*="ConnectButtonstate:invitation:urn:li:member:"][componentkey$="_connect"], [aria-label^="Invite "][aria-label$=" to connect"]',
    },
    { id: "linkedin-accept", path: /^\/mynetwork(\/|$)/, control: accepting(":has(a[href*='/in/'])") },
    { id: "linkedin-accept-card", control: accepting(":is(.invitation-card, [data-test-incoming-invitation-card])") },
    // The head of a profile, and a notice; what asks about cookies stands outside of the page's main part.
    { id: "linkedin-accept-elsewhere", path: /^\/(in|notifications)(\/|$)/, control: accepting("main") },
  ],
  instagram: [
    { id: "instagram-message-request", path: /^\/direct(\/|$)/, control: OPENLY, words: ACCEPT },
    // Requests to follow stand in a panel over any page; the settings have such words for other things.
    { id: "instagram-follow-request", path: /^\/(?!accounts(\/|$))/, control: OPENLY, words: CONFIRM },
    { id: "instagram-follow-back", control: BUTTON, words: FOLLOW_BACK },
  ],
  threads: [
    { id: "threads-message-request", path: /^\/messages(\/|$)/, control: OPENLY, words: ACCEPT },
    { id: "threads-follow-request", path: /^\/activity(\/|$)/, control: BUTTON, words: CONFIRM },
    { id: "threads-follow-back", control: BUTTON, words: FOLLOW_BACK },
  ],
  bluesky: [
    { id: "bluesky-chat-request", path: /^\/messages(\/|$)/, control: BUTTON, words: ACCEPT, named: true },
    { id: "bluesky-follow-back", control: '[data-testid="followBtn"]', words: FOLLOW_BACK },
  ],
  reddit: [{ id: "reddit-chat-request", path: /^\/(chat|room)(\/|$)/, control: BUTTON, words: ACCEPT }],
  // A Mastodon server: the two buttons of a request stand in this order, the first one lets in.
  added: [
    { id: "mastodon-follow-request", path: /^\/follow_requests(\/|$)/, control: ".account-authorize__wrapper .account--panel__button:first-child button" },
    { id: "mastodon-follow-back", control: "#mastodon button", words: FOLLOW_BACK },
  ],
};
