import type { Network } from "../../settings/table.ts";

/**
 * One way to connect with a person without a word: a control, told by what no language changes where there is such a thing. A repost, a tag, and
 * the following of somebody who does not follow the writer are left alone.
 */
export interface ActRule {
  readonly id: string;
  readonly control: string;
  /** Only at addresses whose path matches. */
  readonly path?: RegExp;
  /** Where nothing else tells the control: what its own words begin with, in languages known so far. */
  readonly words?: readonly string[];
}

/** "Accept" and "Approve" in languages known so far; in others X's requests are not asked about. */
const ACCEPT = ["accept", "approve", "accepter", "approuver", "annehmen", "bestätigen", "aceptar", "aceitar", "accetta", "accepteren", "承認", "수락"];
/** Facebook's labels, as they were seen; with a name behind them in lists. */
const ADD_FRIEND = ["Add friend", "Ajouter ami", "Ajouter ami(e)", "Freund/in hinzufügen", "Añadir como amigo", "Agregar a amigos", "Adicionar à lista de amigos", "友達になる", "친구 추가", "加为好友", "加朋友"];
const CONFIRM = ["Confirm", "Confirmer", "Bestätigen", "Confirmar", "Conferma", "Bevestigen", "Potwierdź", "Bekräfta", "Xác nhận", "Onayla", "承認", "확인", "确认", "確認"];
const labelled = (words: readonly string[]): string => words.map((word) => `[role="button"][aria-label="${word}" i], [role="button"][aria-label^="${word} " i]`).join(", ");
/** Beginnings of LinkedIn's "Accept", and none of "Ignore". */
const STEMS = ["accept", "annehm", "accett", "acept", "aceit", "godkänn", "godta", "hyväksy", "zaakcept", "przyjmij", "elfogad", "принять", "tanggap"];
const accepting = (within: string): string => STEMS.map((stem) => `${within} :is(button, [role="button"])[aria-label*="${stem}" i]`).join(", ");

export const ACTS: Readonly<Partial<Record<Network, readonly ActRule[]>>> = {
  x: [
    // The badge "Follows you" stands in the same cell: this follow is a following back.
    { id: "x-follow-back", control: '[data-testid="UserCell"]:has([data-testid="userFollowIndicator"]) [data-testid$="-follow"]' },
    { id: "x-follower-request", path: /^\/follower_requests(\/|$)/, control: 'button, [role="button"]', words: ACCEPT },
    { id: "x-message-request", path: /^\/messages\/requests(\/|$)/, control: 'button, [role="button"]', words: ACCEPT },
  ],
  facebook: [
    { id: "facebook-add-friend", control: labelled(ADD_FRIEND) },
    // The word alone is on many buttons of Facebook: it counts where friends are dealt with.
    { id: "facebook-confirm", path: /^\/(friends|notifications)(\/|$)/, control: labelled(CONFIRM) },
  ],
  linkedin: [
    {
      id: "linkedin-invite",
      control: 'a[href*="/preload/custom-invite/?vanityName="], a[href*="search-custom-invite"], [componentkey*="ConnectButtonstate:invitation:urn:li:member:"][componentkey$="_connect"], [aria-label^="Invite "][aria-label$=" to connect"]',
    },
    { id: "linkedin-accept", path: /^\/mynetwork(\/|$)/, control: accepting(":has(a[href*='/in/'])") },
    { id: "linkedin-accept-card", control: accepting(":is(.invitation-card, [data-test-incoming-invitation-card])") },
  ],
};
