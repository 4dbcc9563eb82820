/** The texts that begin a line of the open page with punctuation, right after a formula, a number or anything else. */
export function linesWithWrongStart(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    const parent = text.parentElement;
    if (!/^[.,;:!?…)\]’”]/.test(text.data) || !parent || parent.closest('.katex, pre, svg, button')) continue;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 1);
    const [mark] = range.getClientRects();
    let block = parent;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement)
      block = block.parentElement;
    const start = block.getBoundingClientRect().left + parseFloat(getComputedStyle(block).paddingLeft);
    if (mark && mark.width > 0 && Math.abs(mark.left - start) < 2) found.push(text.data);
  }
  return found;
}
