/** The path of Chromium: the environment's CHROMIUM, or what is installed; undefined if there is none. */
export function findChromium(): string | undefined;

/** The path of Firefox: the environment's FIREFOX, or what is installed; undefined if there is none. */
export function findFirefox(): string | undefined;
