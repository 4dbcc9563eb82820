/**
 * Selects nothing in an element that is about to go. The browser would keep a caret at the end of the page instead, and
 * in a long chapter spend several milliseconds of each frame on where that is.
 */
export function unselect(element: Element): void {
  const selection = getSelection();
  if (element.contains(selection?.anchorNode ?? null)) selection?.removeAllRanges();
}
