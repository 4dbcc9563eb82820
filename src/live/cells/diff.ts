import { diffLines } from 'diff';
import { say } from '../dictionary.ts';

/** What was changed, line by line, as text: − the book's line, + the reader's. */
export function diffOf(before: string, after: string): HTMLElement {
  const box = document.createElement('pre');
  box.className = 'cell-diff';
  box.tabIndex = 0;
  box.setAttribute('role', 'group');
  box.setAttribute('aria-label', say('cellDiff'));
  for (const { value, added, removed } of diffLines(`${before}\n`, `${after}\n`)) {
    const tag = added ? 'ins' : removed ? 'del' : 'span';
    const mark = added ? '+ ' : removed ? '− ' : '  ';
    for (const line of value.replace(/\n$/, '').split('\n')) {
      const element = document.createElement(tag);
      element.textContent = `${mark}${line}\n`;
      box.append(element);
    }
  }
  return box;
}
