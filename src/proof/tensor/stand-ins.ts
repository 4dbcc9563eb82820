import { depthsOf, partnerOf } from '../../notation/latex/brackets.ts';
import { isDifferential } from '../../notation/latex/differentials.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { splitAt, type Stretch } from '../../notation/latex/rows.ts';
import type { Token } from '../../notation/latex/tokens.ts';
import { transposed } from '../latex/convert.ts';
import { operandAt, operatorAt } from '../latex/operators.ts';
import { derivativeOf } from './algebra.ts';
import { meaningOf } from './entries.ts';
import { integerOf } from './integer.ts';
import type { Reader, Taken } from './reader.ts';
import type { Shapes } from './shapes.ts';
import { takeSum } from './sums.ts';
import { argumentOf, writtenAt } from './symbols.ts';
import { treeOfNumber, wrongShape, type Tensor } from './tensor.ts';

type Take = (tokens: Stretch, index: number, reader: Reader) => Taken | undefined;

/**
 * Puts a name in place of every matrix, sum, indexed letter and declared letter, and of every derivative in one:
 * what the parser of expressions then reads are names and the operations between them.
 */
export function withStandIns(
  tokens: Stretch,
  reader: Reader,
  keep: (tensor: Tensor, at: number) => Token,
): Token[] {
  const found: Token[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i] as Token;
    const taken = takers.map((take) => take(tokens, i, reader)).find((each) => each !== undefined);
    const transpose = transposeAt(tokens, i, reader.shapes);
    if (taken) found.push(keep(taken.tensor, token.at));
    else if (transpose)
      found.push(token, { kind: 'words', text: `\\mathrm{${transposed}}`, at: transpose.at });
    else found.push(token);
    i = taken?.to ?? (transpose ? transpose.to : i + 1);
  }
  return found;
}

const takers: readonly Take[] = [takeUnderset, takeMatrix, takeSum, takeDerivative, takeSymbol];

/** `\underset{2\times 2}{\mathbf W}`: a factor with its shape below it, which must be its shape. */
function takeUnderset(tokens: Stretch, index: number, { read }: Reader): Taken | undefined {
  if (tokens[index]?.text !== '\\underset') return undefined;
  const below = argumentOf(tokens, index + 1);
  const above = below && argumentOf(tokens, below.to);
  if (!above) return undefined;
  const tensor = read(above.inside);
  const sizes = splitAt(below.inside, ({ text }) => text === '\\times').map((part) => integerOf(part, read));
  const { rows, columns } = tensor.shape;
  if (sizes.length !== 2 || sizes[0] !== rows || sizes[1] !== columns) {
    throw wrongShape(
      below.inside[0]?.at ?? tensor.at,
      `this stands below what is ${String(rows)}×${String(columns)}; write \\underset{${String(rows)}\\times ${String(columns)}}`,
    );
  }
  return { tensor, to: above.to };
}

/** `\begin{pmatrix} a & b \\ c & d \end{pmatrix}` */
function takeMatrix(tokens: Stretch, index: number, { read }: Reader): Taken | undefined {
  const { text = '', at = 0 } = tokens[index] ?? {};
  if (!/^\\begin\s*\{[pb]matrix\}$/.test(text)) return undefined;
  const end = partnerOf(tokens, depthsOf(tokens), index);
  const rows = splitAt(tokens.slice(index + 1, end), ({ kind }) => kind === 'row')
    .filter((row, i) => i === 0 || row.length > 0)
    .map((row) => splitAt(row, ({ kind }) => kind === 'align'));
  const columns = rows[0]?.length ?? 0;
  rows.forEach((row, i) => {
    if (row.length === columns) return;
    throw wrongShape(
      row[0]?.[0]?.at ?? at,
      `row ${String(i + 1)} of the matrix has ${String(row.length)} entries, row 1 has ${String(columns)}`,
    );
  });
  const entries = rows.flat().map((cell) => {
    if (cell.length === 0) throw new Misread('unparsable', at, 'an entry of the matrix is empty');
    return treeOfNumber({ ...read(cell), at: cell[0]?.at ?? at }, 'an entry of a matrix');
  });
  return { tensor: { shape: { rows: rows.length, columns }, entries, at }, to: end + 1 };
}

/** `\frac{d}{dt}` with what it differentiates, or `\frac{\partial\CE}{\partial\mathbf W}`. */
function takeDerivative(tokens: Stretch, index: number, reader: Reader): Taken | undefined {
  const operator = operatorAt(tokens, index);
  if (operator) {
    const { by, operand, to } = operator;
    return { tensor: derivativeOf(reader.read(operand), reader.read([by])), to };
  }
  if (!/^\\[dt]?frac$/.test(tokens[index]?.text ?? '')) return undefined;
  const over = argumentOf(tokens, index + 1);
  const under = over && argumentOf(tokens, over.to);
  if (!under || !isDifferential(over.inside[0]) || !isDifferential(under.inside[0])) return undefined;
  const [y, x] = [over.inside.slice(1), under.inside.slice(1)];
  if (![y, x].some((part) => isSymbol(part, reader.shapes))) return undefined;
  const operand = y.length > 0 ? { operand: y, to: under.to } : operandAt(tokens, under.to);
  return { tensor: derivativeOf(reader.read(operand.operand), reader.read(x)), to: operand.to };
}

/** Whether tokens are one letter with a shape or an index. */
function isSymbol(tokens: Stretch, shapes: Shapes): boolean {
  const written = writtenAt(tokens, 0, shapes);
  if (written?.to !== tokens.length) return false;
  return (
    written.isBold ||
    written.indices !== undefined ||
    written.sample !== undefined ||
    shapes.has(written.name)
  );
}

function takeSymbol(tokens: Stretch, index: number, { shapes, isShaped, read }: Reader): Taken | undefined {
  const written = writtenAt(tokens, index, shapes);
  if (!written) return undefined;
  const { name, token, isBold, indices, sample, to } = written;
  const isPlain = !isBold && !indices && !sample;
  if (isPlain && isShaped && token.kind === 'letter' && /^[A-Z]$/.test(name) && !shapes.has(name)) {
    throw new Misread(
      'shape',
      token.at,
      `${name} stands among vectors and matrices and has no shape; declare it, as ${name}: matrix 2×2, or ${name}: number`,
    );
  }
  if (isPlain && (token.kind === 'quantity' || !shapes.has(name))) return undefined;
  if (token.kind === 'command' && !isBold && !shapes.has(name)) return undefined;
  return { tensor: meaningOf(written, shapes, (part) => integerOf(part, read)), to };
}

/** A T or ⊤ alone in an exponent. */
function transposeAt(tokens: Stretch, index: number, shapes: Shapes): { at: number; to: number } | undefined {
  const exponent = tokens[index]?.text === '^' ? argumentOf(tokens, index + 1) : undefined;
  const [sign, ...more] = exponent?.inside ?? [];
  if (!exponent || !sign || more.length > 0) return undefined;
  const isSign = /^\\(top|intercal)$/.test(sign.text) || (sign.text === 'T' && !shapes.has('T'));
  return isSign ? { at: sign.at, to: exponent.to } : undefined;
}
