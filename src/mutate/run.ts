import { reference, type Language } from '../notation/entry.ts';
import { randomFrom } from '../proof/points/random.ts';
import type { Source } from '../chapters/chapter.ts';
import type { Theory } from '../proof/theory.ts';
import { latexMutants } from './latex.ts';
import { modelMutants } from './model.ts';
import type { Fate, Mutant } from './mutant.ts';
import { proseMutants } from './prose.ts';
import { wordMutants } from './words/words.ts';

export interface Result {
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** What became of the mutants of one kind. */
interface Tally {
  readonly mutants: number;
  readonly killed: number;
  readonly equivalent: number;
  readonly survived: number;
}

export interface Figures extends Tally {
  readonly seed: string;
  readonly kinds: Readonly<Record<Mutant['kind'], Tally>>;
}

const kinds = ['latex', 'model', 'prose', 'words'] as const;

/** Shares of a draw: half are formulas, code and numbers, and half are what the sentences say of the numbers. */
const shares: Readonly<Record<Mutant['kind'], number>> = {
  latex: 0.3,
  model: 0.125,
  prose: 0.075,
  words: 0.5,
};

/** What a book is drawn from. */
interface Drawn {
  readonly language: Language;
  readonly theory: Theory;
  readonly sources: readonly Source[];
}

/**
 * Draws so many mutants without repetition, the named slips always among them; the same seed draws the same ones of the
 * same book. A translation has the formulas, the code and the numbers of what it translates: of it only words are drawn.
 */
export function drawMutants(book: Drawn, count: number, seed: string): Mutant[] {
  const { language, theory, sources } = book;
  const words = wordMutants(sources, theory, language);
  const all =
    language === reference
      ? {
          latex: latexMutants(theory),
          model: modelMutants(theory),
          prose: proseMutants(sources, theory),
          words,
        }
      : { latex: [], model: [], prose: [], words };
  return kinds.flatMap((kind) => {
    const random = randomFrom(`${seed} ${kind}`);
    const always = all[kind].filter(({ isNamed }) => isNamed);
    const left = all[kind].filter(({ isNamed }) => !isNamed);
    const wanted = Math.min(left.length, Math.round(count * shares[kind]) - always.length);
    const drawn = Array.from({ length: wanted }, () =>
      left.splice(Math.floor(random() * left.length), 1),
    ).flat();
    return [...always, ...drawn];
  });
}

/** Runs the checks on each mutant. */
export async function runMutants(
  mutants: readonly Mutant[],
  onResult: (result: Result, done: number) => void = () => undefined,
): Promise<Result[]> {
  const results: Result[] = [];
  for (const mutant of mutants) {
    const result = { mutant, fate: await mutant.run() };
    results.push(result);
    onResult(result, results.length);
  }
  return results;
}

export function figuresOf(results: readonly Result[], seed: string): Figures {
  const of = (kind: Mutant['kind']) => tally(results.filter(({ mutant }) => mutant.kind === kind));
  return {
    seed,
    ...tally(results),
    kinds: { latex: of('latex'), model: of('model'), prose: of('prose'), words: of('words') },
  };
}

function tally(results: readonly Result[]): Tally {
  const count = (kind: Fate['kind']): number => results.filter(({ fate }) => fate.kind === kind).length;
  return {
    mutants: results.length,
    killed: count('killed'),
    equivalent: count('equivalent'),
    survived: count('survived'),
  };
}
