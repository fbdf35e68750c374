/** Drags focus back into a modal whenever it lands elsewhere, as the modals of X and Facebook do. Returns its release. */
export function trapFocus(modal: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  const onFocus = (event: FocusEvent): void => {
    const target = event.target as HTMLElement;
    if (modal.contains(target)) last = target;
    else (last?.isConnected ? last : modal.querySelector<HTMLElement>("[contenteditable=true]"))?.focus();
  };
  document.addEventListener("focusin", onFocus, true);
  return () => document.removeEventListener("focusin", onFocus, true);
}
