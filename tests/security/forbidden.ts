/** Ways out of the machine, ways to run what did not ship, and places to keep things outside the one that is written down. */
export const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ["a request", /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b|\bnew Image\b/],
  ["an element that loads", /createElement\(\s?["'`](?:img|script|iframe|link|object|embed|video|audio|form)["'`]\)/],
  ["code that did not ship", /\beval\(|\bnew Function\b|\bimportScripts\b|\bimport\(/],
  ["a store beside the one that is written down", /\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bdocument\.cookie\b|\bcaches\.open\b|storage\.(?:sync|session)\b/],
  ["a log", /\bconsole\.(?:log|info|warn|error|debug|trace)\b/],
];
/** What a text holds of it. */
export const forbiddenIn = (text: string): string[] => FORBIDDEN.flatMap(([name, pattern]) => (pattern.test(text) ? [`${name}: ${pattern.exec(text)?.[0]}`] : []));

/** Addresses of a text that are no names of XML, no schema and no example. */
export const addressesIn = (text: string): string[] =>
  [...text.matchAll(/\b(?:https?|wss?):\/\/[a-z0-9.-]{1,100}/gi)].map(([address]) => address).filter((address) => !/^http:\/\/(?:www\.w3\.org|json-schema\.org)$/.test(address));
