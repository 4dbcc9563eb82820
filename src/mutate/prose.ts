import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Jsx } from '../chapters/jsx.ts';
import { attributesIn, statesIn } from '../chapters/states.ts';
import { remarkLiterals } from '../markdown/plugins/literals.ts';
import { printedNumber } from '../notation/number.ts';
import { readingOf } from '../notation/reading.ts';
import { defaultNetwork } from '../model/networks/index.ts';
import type { Reading } from '../model/reading.ts';
import type { Theory } from '../proof/theory.ts';
import { chapterFrom, type Source } from '../chapters/chapter.ts';
import { parseMdx } from '../chapters/mdx.ts';
import { faultOf } from '../proof/printed/compare.ts';
import { exactReader } from '../proof/printed/exact.ts';
import { remembering } from '../proof/printed/audit.ts';
import { missingFromNotebook } from '../proof/quoted.ts';
import type { Fate, Mutant } from './mutant.ts';

/** Wrong numbers in the words of a chapter: computed ones misprinted or typed by hand, quoted ones misquoted. */
export function proseMutants(sources: readonly Source[], theory: Theory): Mutant[] {
  const exact = remembering(exactReader(theory));
  return sources.flatMap((source) => {
    const { file, text, tree, front } = chapterFrom(source);
    if (front.chapter === undefined) return [];
    const states = statesIn(tree);
    const found: Mutant[] = [];
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
      const jsx = node as Jsx;
      const place = { kind: 'prose' as const, file, line: jsx.position?.start.line ?? 0 };
      if (jsx.name === 'V') {
        const reading = readingOf(attributesIn(jsx, states.get(jsx)), front.model);
        found.push(...misprints(reading, exact).map((mutant) => ({ ...place, ...mutant })));
        found.push(...typedByHand(jsx, reading, { file, text }).map((mutant) => ({ ...place, ...mutant })));
      }
      if (jsx.name === 'Quoted')
        found.push(...misquotes(jsx, text).map((mutant) => ({ ...place, ...mutant })));
    });
    return found;
  });
}

type Unplaced = Pick<Mutant, 'change' | 'of' | 'says' | 'run'>;

/** The page prints another digit, another sign, or cuts off what it should round. */
function misprints(reading: Reading, exact: ReturnType<typeof exactReader>): Unplaced[] {
  const { text, attributes } = printedNumber(reading, defaultNetwork);
  const value = attributes['data-value'] ?? '';
  const wrong = [
    ['digit', text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10))],
    ['sign', text.startsWith('−') ? text.slice(1) : `−${text}`],
    ['place', text.includes('.') ? text.replace(/(\d)\.(\d)/, '$1$2.') : `${text}0`],
  ] as const;
  return wrong
    .filter(([, printed]) => printed !== text)
    .map(([change, printed]) => ({
      change,
      of: `<V of="${reading.quantity}" />`,
      says: `${printed} is printed instead of ${text}`,
      run: () => fateIf(faultOf({ text: printed, value, reading }, exact)),
    }));
}

/** A computed decimal typed into the source. */
function typedByHand(jsx: Jsx, reading: Reading, { file, text }: Source): Unplaced[] {
  const { text: printed } = printedNumber(reading, defaultNetwork);
  const [start, end] = [jsx.position?.start.offset ?? 0, jsx.position?.end.offset ?? 0];
  if (!printed.includes('.')) return [];
  const source = text.slice(0, start) + printed + text.slice(end);
  const run = (): Fate => {
    const page = new VFile({ path: file, value: source });
    try {
      remarkLiterals()(parseMdx(source), page);
      return { kind: 'survived' };
    } catch {
      return { kind: 'killed', by: 'a number typed by hand' };
    }
  };
  return [{ change: 'typed', of: `<V of="${reading.quantity}" />`, says: `${printed} typed by hand`, run }];
}

/** A quoted number with another last digit, or its decimal point moved. */
function misquotes(jsx: Jsx, text: string): Unplaced[] {
  const quoted = text.slice(jsx.position?.start.offset, jsx.position?.end.offset);
  return [...quoted.matchAll(/\d+\.\d+/g)].flatMap(([number]) => {
    const wrong = [
      number.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
      number.replace(/^(\d+)\.(\d)/, '$1$2.'),
    ];
    return wrong.map((other) => ({
      change: 'quote',
      of: '<Quoted>',
      says: `${other} quoted instead of ${number}`,
      run: () => fateIf(missingFromNotebook(quoted.replace(number, other))),
    }));
  });
}

const fateIf = (fault: string | undefined): Fate =>
  fault === undefined ? { kind: 'survived' } : { kind: 'killed', by: fault };
