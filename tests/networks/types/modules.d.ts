/// <reference types="vite/client" />
/** The few parts of untyped editor libraries that the mock pages use. */

declare module "react" {
  export type Node = Element | string | null | Node[];
  export interface Element {
    readonly type: unknown;
  }
  export type Component<P> = (props: P) => Element | null;
  export function createElement<P extends object>(
    type: string | Component<P> | (new (props: P) => unknown),
    props?: (P & { key?: string | number }) | null,
    ...children: Node[]
  ): Element;
  export function useState<T>(initial: T | (() => T)): [T, (next: T | ((old: T) => T)) => void];
  export function useEffect(effect: () => void | (() => void), inputs: readonly unknown[]): void;
  export function useRef<T>(initial: T): { current: T };
}

declare module "react-dom" {
  import type { Element } from "react";
  export function render(element: Element, container: HTMLElement): void;
  export function createPortal(element: Element, container: HTMLElement): Element;
}

declare module "draft-js" {
  interface ContentBlock {
    getText(): string;
  }
  interface ContentState {
    hasText(): boolean;
    getBlocksAsArray(): ContentBlock[];
  }
  interface EditorState {
    getCurrentContent(): ContentState;
  }
  interface EditorProps {
    editorState: EditorState;
    onChange(next: EditorState): void;
    onBlur?(): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
    placeholder?: string;
    webDriverTestID?: string;
    role?: string;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ref?: { current: { focus(): void } | null };
  }
  interface Decorator {
    strategy(block: ContentBlock, found: (start: number, end: number) => void): void;
    component: unknown;
  }
  const Draft: {
    Editor: new (props: EditorProps) => { focus(): void };
    EditorState: {
      createEmpty(decorator?: object): EditorState;
      createWithContent(content: ContentState, decorator?: object): EditorState;
      moveFocusToEnd(state: EditorState): EditorState;
    };
    ContentState: { createFromText(text: string): ContentState };
    CompositeDecorator: new (decorators: Decorator[]) => object;
    getDefaultKeyBinding(event: KeyboardEvent): string | null;
  };
  export type { EditorState, ContentBlock };
  export default Draft;
}

declare module "quill" {
  interface NativePoint {
    node: Node;
    offset: number;
  }
  interface QuillSelection {
    hasFocus(): boolean;
    getNativeRange(): { start: NativePoint; end: NativePoint; native: Range } | null;
    normalizeNative(range: Range): ReturnType<QuillSelection["getNativeRange"]>;
    setNativeRange(
      start: Node | null,
      startOffset?: number,
      end?: Node,
      endOffset?: number,
      force?: boolean,
    ): void;
  }
  export default class Quill {
    constructor(container: HTMLElement, options: { placeholder: string; formats: string[] });
    readonly root: HTMLElement;
    readonly selection: QuillSelection;
    readonly emitter: { handleDOM(event: Event): void };
    getText(): string;
    setText(text: string): void;
    focus(): void;
    on(event: "text-change", handler: () => void): void;
  }
}
