import type { Element } from 'hast';
import type { Reading } from '../model/reading.ts';
import type { Line } from '../notation/latex/lines.ts';
import { soleQuantity } from '../notation/latex/pieces.ts';
import { printedNumber } from '../notation/number.ts';
import { canSubstitute } from '../notation/substitute.ts';
import type { Check } from '../proof/checks.ts';
import { isFailure } from '../proof/verdict.ts';
import type { Equation } from '../chapters/book.ts';
import { checkBadge } from './check-badge.ts';
import type { Chapter } from './context.ts';
import { roomOf, substitutedFormula, typesetFormula, type Origin } from './formula.ts';
import { element } from './nodes.ts';
import { anchorOf } from './places.ts';
import { reasonOn, rowOf } from './derivation.ts';
import { lineMark, tagMark } from './tag-mark.ts';

const letterOf = (index: number): string => String.fromCharCode(97 + index);

/** Where a line of an equation stands in the chapter that shows it. */
type PlaceOf = (line: Line) => Origin['place'];

interface Shown {
  readonly hasSource: boolean;
  readonly check: Check | undefined;
  readonly placeOf: PlaceOf;
}

/** The card of an equation: its lines, the last one again with numbers, the value, and a foot. */
export function equationCard(
  equation: Equation,
  chapter: Chapter,
  { hasSource, check, placeOf }: Shown,
): Element {
  const { id, number, lines } = equation;
  const quantity = soleQuantity(lines[0]?.left ?? '');
  const label = `${chapter.strings.equation} ${number}`;
  const code =
    hasSource && quantity ? [element('a', { href: `#source-${quantity}` }, [chapter.strings.code])] : [];
  const tag = chapter.book.tags.get(`equation ${id}`) ?? '';
  return element(
    'figure',
    { class: 'equation', id: anchorOf(id), 'data-equation': id, 'data-number': number, 'data-tag': tag },
    [
      element('div', { class: 'equation-body' }, [
        element(
          'div',
          { class: 'equation-lines formula', tabindex: '0', role: 'group', 'aria-label': label },
          [...symbolLines(equation, chapter, placeOf), ...substitutedLine(equation, chapter, placeOf)],
        ),
        ...(quantity ? [valueBox(quantity, equation, chapter)] : []),
      ]),
      element('figcaption', { class: 'equation-foot' }, [
        ...(check && !isRefused(check) ? [checkBadge(check, chapter)] : []),
        element('a', { href: `#${anchorOf(id)}`, 'aria-label': label }, [`(${number})`]),
        ...withCode(tagMark({ kind: 'equation', number, tag }, chapter.strings), code),
        copyButton(label, chapter),
      ]),
    ],
  );
}

/** Opens the forms in which the equation is copied; the page's script answers. */
const copyButton = (label: string, { strings }: Chapter): Element =>
  element(
    'button',
    { type: 'button', 'data-copy': '', 'aria-label': `${strings.copyIt} ${label}`, 'aria-expanded': 'false' },
    [strings.copyIt],
  );

/** A relation that fails is told of below the card, while an author writes: no badge says that it was checked. */
const isRefused = ({ relations }: Check): boolean => relations.some(({ verdict }) => isFailure(verdict));

/** “tag 0A1D  code  cite”. */
const withCode = (mark: readonly Element[], code: readonly Element[]): Element[] => [
  ...mark.slice(0, 1),
  ...code,
  ...mark.slice(1),
];

function symbolLines(equation: Equation, chapter: Chapter, placeOf: PlaceOf): Element[] {
  const { id, number, lines } = equation;
  const first = lines[0]?.left ?? '';
  return lines.map((line, i) => {
    const origin = originOf(equation, line, placeOf);
    const formula = typesetFormula(rowOf(line, first), origin, { display: true });
    const said = [formula, ...reasonOn(line, chapter, origin)];
    if (lines.length === 1) return element('div', { class: 'line' }, said);
    const letter = letterOf(i);
    const tag = chapter.book.tags.get(`line ${id}.${letter}`) ?? '';
    return element('div', { class: 'line', id: anchorOf(id, letter), 'data-tag': tag }, [
      ...said,
      element('span', { class: 'line-mark' }, [
        element('a', { href: `#${anchorOf(id, letter)}` }, [`(${number}${letter})`]),
        lineMark({ kind: 'line', number: `${number}${letter}`, tag }, chapter.strings),
      ]),
    ]);
  });
}

const originOf = ({ id }: Equation, line: Line, placeOf: PlaceOf): Origin => ({
  name: `Equation “${id}”`,
  place: placeOf(line),
});

function substitutedLine(equation: Equation, chapter: Chapter, placeOf: PlaceOf): Element[] {
  const { lines, model } = equation;
  const last = lines.at(-1);
  if (!last || !canSubstitute(last.right)) return [];
  const readingOf = ({ quantity }: { quantity: Reading['quantity'] }): Reading => ({ quantity, model });
  const left = last.left || (lines[0]?.left ?? '');
  const origin = originOf(equation, last, placeOf);
  const row = substitutedFormula(`{} ${last.relation} ${last.right}`, readingOf, chapter.model, origin);
  return [element('div', { class: 'line substituted' }, [phantomOf(left, origin), row])];
}

/** The room of the left side, with no meaning for a screen reader. */
const phantomOf = (left: string, origin: Origin): Element =>
  element('span', { class: 'phantom', 'aria-hidden': 'true' }, [roomOf(left, origin)]);

function valueBox(quantity: Reading['quantity'], { model }: Equation, chapter: Chapter): Element {
  const { text, attributes } = printedNumber({ quantity, model }, chapter.model);
  return element('div', { class: 'equation-value' }, [
    element('span', { class: 'label' }, [chapter.strings.value]),
    element('output', { ...attributes, tabindex: '0' }, [text]),
  ]);
}
