/** English words of the guard. */
export const guard: Readonly<Record<string, string>> = {};
