import { writeForms } from '../clipboard.ts';
import { say } from '../dictionary.ts';
import { place } from '../tip.ts';
import { unselect } from '../unselect.ts';
import { formulasOf, latexOf, mathmlOf } from './formula.ts';
import { textOf } from './selection.ts';

let close: (() => void) | undefined;

/** Offers a card's equation in the forms that others take: LaTeX, MathML, text, a drawing. */
export function offerForms(button: HTMLElement): void {
  const card = button.closest('.equation');
  const isOpen = button.getAttribute('aria-expanded') === 'true';
  close?.();
  if (!card || isOpen) return;
  const menu = document.createElement('div');
  menu.className = 'copy-menu';
  menu.setAttribute('role', 'group');
  // A press on one of its buttons stays in it, though some browsers do not focus a button that is pressed.
  menu.tabIndex = -1;
  menu.setAttribute('aria-label', button.getAttribute('aria-label') ?? '');
  const told = document.createElement('p');
  told.setAttribute('role', 'status');
  const finish = () => {
    // Taking the menu away takes its focus too, which ends here again.
    if (close !== finish) return;
    close = undefined;
    unselect(menu);
    menu.remove();
    button.setAttribute('aria-expanded', 'false');
  };
  close = finish;
  const copy = (form: () => Promise<Record<string, string>>) => async () => {
    const done = await put(form());
    told.textContent = say(done ? 'copyDone' : 'copyFails');
    place(menu, button);
  };
  menu.append(
    choice(
      'copyLatex',
      copy(async () => ({ 'text/plain': cardLatex(card) })),
    ),
    choice(
      'copyMathml',
      copy(async () => ({ 'text/plain': cardMathml(card) })),
    ),
    choice(
      'copyText',
      copy(async () => ({ 'text/plain': cardText(card) })),
    ),
    choice(
      'copySvg',
      copy(() => svgForms(linesOf(card))),
    ),
    told,
  );
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    finish();
    button.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    // Pressed, its own button closes it by the click that follows.
    if (relatedTarget === button && button.matches(':active')) return;
    if (!(relatedTarget instanceof Node) || !menu.contains(relatedTarget)) finish();
  });
  button.after(menu);
  button.setAttribute('aria-expanded', 'true');
  place(menu, button);
  menu.querySelector('button')?.focus();
}

function choice(
  word: 'copyLatex' | 'copyMathml' | 'copyText' | 'copySvg',
  act: () => Promise<void>,
): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = say(word);
  button.addEventListener('click', () => void act());
  return button;
}

/** Puts forms on the clipboard within the click that asks for them, though one may take a while to draw. */
async function put(forms: Promise<Record<string, string>>): Promise<boolean> {
  try {
    await writeForms(await forms);
    return true;
  } catch {
    return false;
  }
}

const svgType = 'image/svg+xml';

/** As a picture where the clipboard takes one, and as the text of a file. */
async function svgForms(formulas: readonly Element[]): Promise<Record<string, string>> {
  const { drawingOf } = await import('./svg.ts');
  const { withFonts, bare } = await drawingOf(formulas);
  return { 'text/plain': withFonts, ...(ClipboardItem.supports(svgType) ? { [svgType]: bare } : {}) };
}

/** The equation's own lines, without the one that has numbers in it. */
const linesOf = (card: Element): Element[] =>
  rowsOf(card).flatMap((row) => formulasOf(row).filter((formula) => formula.parentElement === row));

const rowsOf = (card: Element): Element[] => [
  ...card.querySelectorAll('.equation-lines > .line:not(.substituted)'),
];

function cardLatex(card: Element): string {
  const lines = linesOf(card).map(latexOf);
  const reasons = rowsOf(card).map((row) => reasonIn(row));
  if (lines.length === 1) return [lines[0], reasons[0]].filter(Boolean).join(' \\qquad ');
  const rows = lines.map((line, i) => [aligned(line), reasons[i]].filter(Boolean).join(' && '));
  return `\\begin{aligned}\n${rows.join(' \\\\\n')}\n\\end{aligned}`;
}

/** The remark beside a line, as LaTeX. */
const reasonIn = (row: Element): string =>
  [...(row.querySelector(':scope > .reason')?.childNodes ?? [])].map(latexOfPart).join('');

function latexOfPart(part: Node): string {
  if (!(part instanceof Element)) return `\\text{${part.textContent ?? ''}}`;
  return part.matches('.katex') ? `{${latexOf(part)}}` : [...part.childNodes].map(latexOfPart).join('');
}

/** A line with `&` before its first relation that stands in no braces. */
function aligned(line: string): string {
  let depth = 0;
  for (let i = 0; i < line.length; i++) {
    depth += { '{': 1, '}': -1 }[line.charAt(i)] ?? 0;
    if (depth === 0 && /^(?:[=<>]|\\(?:approx|leq?|geq?|neq?|to)(?![a-z]))/.test(line.slice(i)))
      return `${line.slice(0, i)}&${line.slice(i)}`;
  }
  return `&${line}`;
}

const cardMathml = (card: Element): string =>
  linesOf(card)
    .map((formula) => mathmlOf(formula).outerHTML)
    .join('\n');

function cardText(card: Element): string {
  const range = document.createRange();
  range.selectNodeContents(card.querySelector('.equation-body') ?? card);
  return textOf(range);
}
