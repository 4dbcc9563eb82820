import { cellById, editors, mistake } from './page.ts';

/** Marks the line of the last error where the code is not in an editor, which marks it itself. */
export function markMistake(): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('cell-error');
  const cell = mistake.value && cellById(mistake.value.cell);
  if (!cell || !mistake.value || editors.has(cell.id)) return;
  const range = rangeOfLine(cell.code, mistake.value.line);
  if (range) CSS.highlights.set('cell-error', new Highlight(range));
}

function rangeOfLine(code: HTMLElement, line: number): Range | undefined {
  const lines = code.textContent.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const range = document.createRange();
  const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT);
  let seen = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    const end = start + (lines[line - 1]?.length ?? 0);
    if (seen <= start && start <= seen + length) range.setStart(node, start - seen);
    if (seen <= end && end <= seen + length) {
      range.setEnd(node, end - seen);
      return range;
    }
    seen += length;
  }
  return undefined;
}
