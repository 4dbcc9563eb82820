import type { Stretch } from '../../notation/latex/rows.ts';
import type { Token } from '../../notation/latex/tokens.ts';
import { isQuantity } from '../../notation/symbols.ts';
import { declaredAs } from './entries.ts';
import { ofQuantities } from './sampled.ts';
import type { Shapes } from './shapes.ts';
import { argumentOf, writtenAt, type Written } from './symbols.ts';
import { wrongShape } from './tensor.ts';

interface Range {
  readonly size: number;
  readonly of: string;
}

/** How far each index letter runs: as far as what it is an index of. Throws Misread where two of them differ. */
export function rangesIn(tokens: Stretch, shapes: Shapes): Map<string, number> {
  const ranges = new Map<string, Range>();
  const bound = boundIn(tokens);
  tokens.forEach((_, at) => {
    const written = writtenAt(tokens, at, shapes);
    if (!written) return;
    for (const [letter, size] of axesOf(written, shapes)) {
      const known = ranges.get(letter.text);
      if (bound.has(letter.text) || shapes.has(letter.text)) continue;
      if (known && known.size !== size) {
        throw wrongShape(
          letter.at,
          `${letter.text} runs to ${String(known.size)} in ${known.of} and to ${String(size)} in ${written.name}`,
        );
      }
      ranges.set(letter.text, { size, of: written.name });
    }
  });
  return new Map([...ranges].map(([letter, { size }]) => [letter, size]));
}

/** The letters among a symbol's indices, each with the size of what it counts. */
function axesOf(written: Written, shapes: Shapes): [Token, number][] {
  const { name, indices = [], sample } = written;
  const declared =
    declaredAs(written, shapes) ?? (isQuantity(name) && sample ? shapes.get(ofQuantities) : undefined);
  if (!declared || declared.kind === 'wrong') return [];
  const samples = declared.kind === 'samples' ? declared.samples : [];
  const shape = (declared.kind === 'tensor' ? declared.tensor : samples[0])?.shape;
  const sizes = shape ? (shape.columns === 1 ? [shape.rows] : [shape.rows, shape.columns]) : [];
  const axes: [Stretch | undefined, number | undefined][] = [
    ...indices.map((index, axis): [Stretch, number | undefined] => [index, sizes[axis]]),
    [sample, samples.length || undefined],
  ];
  return axes.flatMap(([index, size]): [Token, number][] => {
    const [letter, ...more] = index ?? [];
    return letter?.kind === 'letter' && more.length === 0 && size !== undefined ? [[letter, size]] : [];
  });
}

/** The letters that a sum or a product counts with. */
function boundIn(tokens: Stretch): Set<string> {
  return new Set(
    tokens.flatMap(({ text }, i) => (/^\\(sum|prod)$/.test(text) ? (counterOf(tokens, i)?.text ?? []) : [])),
  );
}

/** The letter below a sum. */
function counterOf(tokens: Stretch, index: number): Token | undefined {
  const start = tokens[index + 1]?.text === '\\limits' ? index + 2 : index + 1;
  return tokens[start]?.text === '_' ? argumentOf(tokens, start + 1)?.inside[0] : undefined;
}

/** Numbers in place of letters, as they stand in subscripts or by themselves; what a sum binds stays. */
export function withNumbers(tokens: Stretch, numbers: ReadonlyMap<string, number>): Stretch {
  const bound = boundIn(tokens);
  return tokens.map((token): Token => {
    const value = token.kind === 'letter' && !bound.has(token.text) ? numbers.get(token.text) : undefined;
    return value === undefined ? token : { kind: 'number', text: String(value), at: token.at };
  });
}

/** Every way to give the indices numbers. */
export function assignments(ranges: ReadonlyMap<string, number>): ReadonlyMap<string, number>[] {
  return [...ranges].reduce<ReadonlyMap<string, number>[]>(
    (before, [letter, size]) =>
      before.flatMap((numbers) =>
        Array.from({ length: size }, (_, i) => new Map([...numbers, [letter, i + 1]])),
      ),
    [new Map()],
  );
}
