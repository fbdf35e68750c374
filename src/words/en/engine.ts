/** English words of the engine. */
export const engine: Readonly<Record<string, string>> = {};
