import type Quill from "quill";

interface ShadowSelection extends Selection {
  getComposedRanges(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/**
 * Quill 1.3.7 reads the selection and the active element of the document, and hears events only for
 * editors it finds from the document: inside a shadow root all three are blind. Points them at the root.
 */
export function patchShadowSelection(quill: Quill, root: ShadowRoot): void {
  const { selection } = quill;
  selection.hasFocus = () => root.activeElement === quill.root;

  selection.getNativeRange = () => {
    const native = document.getSelection() as ShadowSelection | null;
    const composed = native?.getComposedRanges({ shadowRoots: [root] })[0];
    if (composed === undefined) return null;
    const range = document.createRange();
    range.setStart(composed.startContainer, composed.startOffset);
    range.setEnd(composed.endContainer, composed.endOffset);
    return selection.normalizeNative(range);
  };

  selection.setNativeRange = (start, startOffset = 0, end = start ?? undefined, endOffset = startOffset) => {
    const native = document.getSelection();
    if (start === null || end === undefined) {
      native?.removeAllRanges();
      return;
    }
    if (!start.isConnected || !end.isConnected) return;
    if (!selection.hasFocus()) quill.root.focus();
    native?.setBaseAndExtent(start, startOffset, end, endOffset);
  };

  for (const name of ["selectionchange", "mousedown", "mouseup"])
    document.addEventListener(name, (event) => {
      if (quill.root.isConnected) quill.emitter.handleDOM(event);
    });
}
