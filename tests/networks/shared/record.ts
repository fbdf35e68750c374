/** How the page's own code was told to send: its button's click, a key on its button, or a key in the editor. */
export type How = "click" | "button-key" | "ctrl-enter" | "enter";

/** One send, as the page's server would have received it; the texts come from the editor library's model. */
export interface Sent {
  network: string;
  /** The composer: inline or modal (X), dialog or comment (Facebook), a, b or c (LinkedIn). */
  surface: string;
  how: How;
  /** One text per part of a thread; one part everywhere else. */
  parts: string[];
  /** The parts, an empty line between two. */
  text: string;
}

declare global {
  interface Window {
    sent: Sent[];
  }
}
