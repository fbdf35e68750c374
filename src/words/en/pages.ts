/** English words of the pages. */
export const pages: Readonly<Record<string, string>> = {};
