import { Misread } from '../../notation/latex/misread.ts';
import type { Stretch } from '../../notation/latex/rows.ts';
import { isQuantity, latexOf } from '../../notation/symbols.ts';
import { variable, type Tree } from '../tree.ts';
import { ofQuantities, sampledName } from './sampled.ts';
import { lowered, raised, type Declared, type Shapes } from './shapes.ts';
import type { Written } from './symbols.ts';
import { isScalar, printShape, scalar, wrongShape, type Tensor } from './tensor.ts';

/** What a symbol stands for: a tensor, one of its entries, a free letter with an index. Throws Misread. */
export function meaningOf(written: Written, shapes: Shapes, integerOf: (tokens: Stretch) => number): Tensor {
  const { name, token, isBold, indices, sample } = written;
  const declared = declaredAs(written, shapes);
  if (!declared) return undeclared(written, shapes, integerOf);
  const whole = ofSample(declared, name, token.at, sample && integerOf(sample));
  if (indices) return entryOf(whole, written, indices, integerOf);
  if (isBold && isScalar(whole))
    throw wrongShape(token.at, `${name} is declared as a number; a bold letter is a vector or a matrix`);
  return { ...whole, at: token.at };
}

/**
 * What a symbol is declared as. A bold z may be the vector of what `\\z^{(i)}` is of each sample, without standing in its
 * way.
 */
export function declaredAs({ name, token, isBold, sample }: Written, shapes: Shapes): Declared | undefined {
  const declared = shapes.get(name);
  const isOfSample = token.kind === 'quantity' && !isBold && sample && shapes.has(ofQuantities);
  return isOfSample && declared?.kind !== 'samples' ? undefined : declared;
}

function ofSample(declared: Declared, name: string, at: number, sample: number | undefined): Tensor {
  if (declared.kind === 'wrong') throw wrongShape(at, declared.reason);
  if (declared.kind === 'tensor') {
    if (sample === undefined) return declared.tensor;
    throw wrongShape(
      at,
      `${name} has no samples, so (${String(sample)}) above it is no sample’s number; a power is ${name}^${String(sample)}`,
    );
  }
  const { samples } = declared;
  if (sample === undefined)
    throw wrongShape(at, `${name} has ${String(samples.length)} samples: say which, as ${name}^{(1)}`);
  const found = samples[sample - 1];
  if (found) return found;
  throw wrongShape(at, `${name} has ${String(samples.length)} samples, and no sample ${String(sample)}`);
}

function entryOf(
  whole: Tensor,
  { name, token: { at } }: Written,
  indices: readonly Stretch[],
  integerOf: (tokens: Stretch) => number,
): Tensor {
  const { rows, columns } = whole.shape;
  const sizes = columns === 1 ? [rows] : [rows, columns];
  if (isScalar(whole)) throw wrongShape(at, `${name} is a number and has no entries`);
  const values = split(indices, sizes.length).map(integerOf);
  if (values.length !== sizes.length) {
    throw wrongShape(
      at,
      `${name} is ${printShape(whole)}: an entry has ${sizes.length === 1 ? 'one index' : 'two indices'}, not ${String(values.length)}`,
    );
  }
  values.forEach((value, axis) => {
    const size = sizes[axis] ?? 0;
    if (value >= 1 && value <= size) return;
    throw wrongShape(
      at,
      `${name} is ${printShape(whole)}: the ${axis === 0 ? 'first' : 'second'} index runs from 1 to ${String(size)}, and this is ${String(value)}`,
    );
  });
  const [row = 1, column = 1] = values;
  return scalar(whole.entries[(row - 1) * columns + column - 1] as Tree, at);
}

/** `12` below a matrix is 1,2. */
function split(indices: readonly Stretch[], wanted: number): readonly Stretch[] {
  const [token] = indices[0] ?? [];
  if (indices.length !== 1 || token?.kind !== 'number' || token.text.length !== wanted) return indices;
  return [...token.text].map((text) => [{ kind: 'number', text, at: token.at }]);
}

/** A letter that nobody declared: with a number below or above it is a free letter of its own. */
function undeclared(
  { name, token, isBold, indices, sample }: Written,
  shapes: Shapes,
  integerOf: (tokens: Stretch) => number,
): Tensor {
  const { at } = token;
  if (isBold) throw new Misread('shape', at, `${name} has no shape; declare it, as ${name}: vector 3`);
  const quantities = shapes.get(ofQuantities);
  if (isQuantity(name) && sample && !indices && quantities) {
    const number = integerOf(sample);
    ofSample(quantities, name, at, number);
    return scalar(variable(sampledName(name, number)), at);
  }
  if (isQuantity(name)) {
    const macro = latexOf(name);
    const reason = sample
      ? `a number in brackets above is a sample’s, and ${macro} has no samples; a power is ${macro}^2`
      : `${macro} is one number and has no entries`;
    throw new Misread('shape', at, reason);
  }
  const below = indices ? lowered(split(indices, 1).map(integerOf)) : '';
  return scalar(variable(name + below + (sample ? raised(integerOf(sample)) : '')), at);
}
