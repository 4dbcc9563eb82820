import type { MathJsonExpression } from '@cortex-js/compute-engine/latex-syntax';
import { symbols } from '../../notation/symbols.ts';
import { casesOf, each, hadamard, operate, transpose, type Case } from '../tensor/algebra.ts';
import { scalar, type Tensor } from '../tensor/tensor.ts';
import { derivative, number, unary, variable, type Binary, type Tree, type Unary } from '../tree.ts';
import { Misread } from '../../notation/latex/misread.ts';
import type { Sign } from '../../notation/latex/checkable-signs.ts';

/** What a conversion needs to know: the side's place, and what was read before and stands under a name. */
export interface Context {
  readonly at: number;
  readonly operands: ReadonlyMap<string, Tensor>;
}

type Convert = (parts: readonly MathJsonExpression[], context: Context) => Tensor;

/** The name that stands in an exponent for the sign of a transpose. */
export const transposed = 'transposed';

/** The parser's expression as trees of the book. Throws Misread for what the book has no meaning for. */
export function tensorOf(expression: MathJsonExpression, context: Context): Tensor {
  if (typeof expression === 'number') return scalar(number(expression), context.at);
  if (typeof expression === 'string') return symbol(expression, context);
  if (!Array.isArray(expression)) return objectOf(expression as object, context);
  const [head, ...parts] = expression as [string, ...MathJsonExpression[]];
  const convert = Object.hasOwn(converters, head) ? converters[head] : undefined;
  if (!convert) throw misread(context, meaningless[head] ?? `${head} has no meaning in this book`);
  return convert(parts, context);
}

const misread = ({ at }: Context, reason: string): Misread => new Misread('unparsable', at, reason);

const meaningless: Readonly<Record<string, string>> = {
  D: 'a derivative is written \\frac{\\partial\\CE}{\\partial\\zhat}, or with its operand in brackets behind the operator',
  Limit: 'a limit cannot be checked at points',
  Prime: 'a prime has no meaning in this book; write the derivative out',
  Error: 'the formula breaks off or has a sign too many',
  Sequence: 'the formula breaks off or has a sign too many',
  Set: 'braces are no brackets here; write ( )',
};

function objectOf(expression: object, context: Context): Tensor {
  if ('num' in expression) return scalar(number(String(expression.num)), context.at);
  throw misread(context, meaningless['Error'] ?? '');
}

function symbol(name: string, context: Context): Tensor {
  return context.operands.get(name) ?? scalar(symbolTree(name, context), context.at);
}

function symbolTree(name: string, context: Context): Tree {
  if (name === transposed) throw misread(context, 'the sign of a transpose stands in an exponent');
  const quantity = quantities.get(name);
  if (quantity) return quantityTree(quantity);
  if (name === 'e') return unary('exp', number(1));
  if (/^[A-Za-z]$/.test(name)) return variable(name);
  throw new Misread('unknown-symbol', context.at, `unknown symbol ${name.replace(/_upright$/, '')}`);
}

/** The name that the parser gives a quantity; no letter, unit or function is called so. */
export const parserNameOf = (quantity: string): string => `quantity${quantity.replaceAll('_', '')}`;

const quantities = new Map(Object.keys(symbols).map((name) => [parserNameOf(name), name]));

/** A quantity by its name; ∂y/∂x is not a name of its own but the derivative of y by x. */
export function quantityTree(name: string): Tree {
  const [, of, by] = /^d(.+)_d(.+)$/.exec(name) ?? [];
  return of && by ? derivative(variable(of), by) : variable(name);
}

const fold =
  (op: Binary): Convert =>
  (parts, context) =>
    parts.map((part) => tensorOf(part, context)).reduce((left, right) => operate(op, left, right));

const apply =
  (op: Unary): Convert =>
  ([of], context) => {
    if (of === undefined) throw misread(context, `${op} of nothing`);
    return each(op, tensorOf(of, context));
  };

const converters: Readonly<Record<string, Convert>> = {
  Add: fold('add'),
  Subtract: fold('subtract'),
  Multiply: fold('multiply'),
  Hadamard: elementwise,
  CircleDot: elementwise,
  Divide: fold('divide'),
  Max: fold('max'),
  Negate: apply('negate'),
  Sqrt: apply('sqrt'),
  Abs: apply('abs'),
  Exp: apply('exp'),
  Sigmoid: apply('sigmoid'),
  Power: power,
  Ln: apply('ln'),
  InvisibleOperator: product,
  Delimiter: group,
  List: group,
  Sequence: sequence,
  Which: cases,
};

function power([base, exponent]: readonly MathJsonExpression[], context: Context): Tensor {
  if (base === undefined || exponent === undefined)
    throw misread(context, 'a power lacks its base or exponent');
  if (exponent === transposed) return transpose(tensorOf(base, context));
  const raised = tensorOf(exponent, context);
  return base === 'e' ? each('exp', raised) : operate('power', tensorOf(base, context), raised);
}

/** Factors with ⊙ between them. */
function elementwise(parts: readonly MathJsonExpression[], context: Context): Tensor {
  return parts.map((part) => tensorOf(part, context)).reduce(hadamard);
}

/** Factors that stand side by side; spaces between them are no factors. */
function product(parts: readonly MathJsonExpression[], context: Context): Tensor {
  const factors = parts.filter((part) => !(Array.isArray(part) && part[0] === 'HorizontalSpacing'));
  if (factors.length === 0) throw misread(context, 'an empty product');
  if (factors.includes('Sigmoid')) throw misread(context, 'σ needs its argument in brackets');
  return fold('multiply')(factors, context);
}

/** What the parser could not join; one expression alone may still be meant. */
function sequence(parts: readonly MathJsonExpression[], context: Context): Tensor {
  const breaksOff = parts.length === 0 || parts.some((part) => typeof part === 'object' && 'fn' in part);
  if (breaksOff) throw misread(context, meaningless['Sequence'] ?? '');
  return group(parts, context);
}

/** Brackets around one expression; a comma that ends a line of cases is no part of it. */
function group(parts: readonly MathJsonExpression[], context: Context): Tensor {
  const inside = parts.filter((part) => part !== 'Nothing' && !(typeof part === 'object' && 'str' in part));
  const [only] = inside;
  if (inside.length !== 1 || only === undefined) throw misread(context, 'brackets around nothing or a list');
  return tensorOf(only, context);
}

const comparisons: Readonly<Record<string, Sign>> = {
  Less: '<',
  Greater: '>',
  LessEqual: '≤',
  GreaterEqual: '≥',
  Equal: '=',
  NotEqual: '≠',
};

function cases(parts: readonly MathJsonExpression[], context: Context): Tensor {
  const branches: Case[] = [];
  for (let i = 0; i + 1 < parts.length; i += 2) {
    const [when, then] = [parts[i], parts[i + 1]] as [MathJsonExpression, MathJsonExpression];
    if (when === 'True') return casesOf(branches, tensorOf(then, context), context.at);
    branches.push({ ...condition(when, context), then: tensorOf(then, context) });
  }
  return casesOf(branches, undefined, context.at);
}

function condition(expression: MathJsonExpression, context: Context): Omit<Case, 'then'> {
  const [head, left, right, ...more] = Array.isArray(expression) ? (expression as MathJsonExpression[]) : [];
  const sign = typeof head === 'string' ? comparisons[head] : undefined;
  if (!sign || left === undefined || right === undefined || more.length > 0) {
    throw misread(context, 'a case needs a condition such as \\f1 > 0, or \\text{otherwise}');
  }
  return { left: tensorOf(left, context), sign, right: tensorOf(right, context) };
}
