import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Citation } from '../../src/contract/citation.ts';
import type { CiteWords } from '../../src/contract/words.ts';
import { filledForms } from '../../src/live/citation-forms.ts';
import type { CitedNumber } from '../../src/live/number-link.ts';
import { createEvaluator, type Reading } from '../../src/model/reading.ts';
import { defaultState, withInput, type State } from '../../src/model/state.ts';
import { plain } from '../../src/notation/symbols/derivatives.ts';
import { symbols } from '../../src/notation/symbols.ts';

export interface Example {
  readonly name: string;
  readonly forms: Readonly<Record<string, string>>;
}

type Language = 'en' | 'ko';
const dist = join(import.meta.dirname, '../../dist');
const json = (path: string): unknown => JSON.parse(readFileSync(join(dist, path), 'utf8'));

/** Numbers as a reader cites them: at the default, moved far out, in the other wiring after a step, and printed. */
const numbers: readonly (readonly [reading: Reading, state: State])[] = [
  [{ quantity: 'dCE_dzhat', model: 'notebook' }, defaultState],
  [{ quantity: 'CE', model: 'notebook' }, withInput(defaultState, 'w11', 900)],
  [{ quantity: 'CE', model: 'intended', iteration: 2 }, withInput(defaultState, 'x1', 0.70001)],
  [{ quantity: 'w11_after', model: 'program', iteration: 2 }, defaultState],
];

/** Citations out of the built site, as its cite box fills them in: a few objects, and numbers of one of them. */
export function examples(language: Language): Example[] {
  showPage();
  const words = json(`${language}/cite/words.json`) as CiteWords;
  const citation = (tag: string) => json(`${language}/cite/${tag}.json`) as Citation;
  return [
    ...['002F', '003F', '002H', '002J'].map((tag) => ({
      name: tag,
      forms: filledForms(citation(tag), words),
    })),
    ...numbers.map(([reading, state]) => {
      const value = createEvaluator(state)(reading);
      const number: CitedNumber = { tag: '002H', version: words.versions[0] ?? '', reading, state, value };
      return { name: `002H ${reading.quantity}`, forms: filledForms(citation('002H'), words, number) };
    }),
  ];
}

/** The box reads the symbols’ names off its page. */
function showPage(): void {
  const names = Object.fromEntries(
    Object.entries(symbols).map(([quantity, { latex }]) => [quantity, { plain: plain(latex) }]),
  );
  const dictionary = { textContent: JSON.stringify({ symbols: names }) };
  Object.assign(globalThis, { document: { querySelector: () => dictionary } });
}
