import { formulasOf, mathmlOf, textOfFormula } from './formula.ts';
import { formulasIn, htmlOf, textOf } from './selection.ts';

/**
 * Copies a selection with formulas in it as text with LaTeX and, for word processors, with MathML; without a selection,
 * the formula that has the keyboard. What has no formula is copied by the browser. Answers first what was asked before
 * this had come.
 */
export function copyFormulas(asked: readonly Event[]): void {
  for (const event of asked) openMenu(event);
  document.addEventListener('click', openMenu);
  document.addEventListener('copy', (event) => {
    const selection = getSelection();
    const active = document.activeElement;
    if (!selection || !event.clipboardData || active?.matches('input, textarea')) return;
    const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
    const copied =
      selection.isCollapsed && active?.matches('.formula')
        ? ofFormula(active)
        : ranges.some((range) => formulasIn(range).length > 0)
          ? { text: ranges.map(textOf).join('\n'), html: ranges.map(htmlOf).join('') }
          : undefined;
    if (!copied) return;
    event.clipboardData.setData('text/plain', copied.text);
    event.clipboardData.setData('text/html', copied.html);
    event.preventDefault();
  });
}

function openMenu({ type, target }: Event): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
  if (button && type === 'click') void import('./menu.ts').then(({ offerForms }) => offerForms(button));
}

function ofFormula(place: Element): { readonly text: string; readonly html: string } {
  const formulas = formulasOf(place);
  return {
    text: formulas.map((formula) => textOfFormula(formula)).join('\n'),
    html: formulas.map((formula) => mathmlOf(formula).outerHTML).join(''),
  };
}
