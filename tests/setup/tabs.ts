/** A page of either driver, as far as a tab of it can be used again. */
export interface Tab {
  goto(url: string): Promise<unknown>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface Tabs<T extends Tab> {
  /** A tab at an address: one that was left, or a new one. */
  open(url: string): Promise<T>;
  /** Gives a tab back. */
  leave(tab: T): void;
  /** Closes the tabs that were not given back: a test that failed leaves them, and the next would ask them. */
  abandon(): Promise<void>;
}

/** Tabs that are used one test after another: a new one costs a process of its own, more than all that most tests do in it. */
export function tabs<T extends Tab>(fresh: () => Promise<T>): Tabs<T> {
  const left: T[] = [];
  const out = new Set<T>();
  return {
    open: async (url) => {
      const tab = left.pop() ?? (await fresh());
      out.add(tab);
      await tab.bringToFront();
      await tab.goto(url);
      return tab;
    },
    leave: (tab) => {
      out.delete(tab);
      left.push(tab);
    },
    abandon: async () => {
      const all = [...out];
      out.clear();
      await Promise.all(all.map((tab) => tab.close().catch(() => {})));
    },
  };
}
