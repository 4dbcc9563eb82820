import {
  ALGEBRA_DICTIONARY,
  ARITHMETIC_DICTIONARY,
  CORE_DICTIONARY,
  INEQUALITIES_DICTIONARY,
  LOGIC_DICTIONARY,
  LatexSyntax,
  SYMBOLS_DICTIONARY,
  type MathJsonExpression,
} from '@cortex-js/compute-engine/latex-syntax';
import { macroOf, quantityOfMacro, symbols } from '../../notation/symbols.ts';
import { isKnownCommand } from './commands.ts';
import { parserNameOf, tensorOf } from './convert.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { refuseUnclear } from './unclear.ts';
import { spelledOut } from './spelled-out.ts';
import type { Reader } from '../tensor/reader.ts';
import { withStandIns } from '../tensor/stand-ins.ts';
import type { Tensor } from '../tensor/tensor.ts';
import { spanOf, type Token } from '../../notation/latex/tokens.ts';

/** The book's symbols as the parser knows them, by their macros, token by token: \w11 is a command and two digits. */
const bookSymbols = (Object.keys(symbols) as (keyof typeof symbols)[]).map((quantity) => {
  const [, command = '', rest = ''] = /^(\\[A-Za-z]+)(.*)$/.exec(macroOf(quantity)) ?? [];
  return { kind: 'symbol' as const, name: parserNameOf(quantity), latexTrigger: [command, ...rest] };
});

/** The LaTeX parser of the Compute Engine without the subjects this book has nothing of; σ is a function. */
const syntax = new LatexSyntax({
  dictionary: [
    ...CORE_DICTIONARY,
    ...SYMBOLS_DICTIONARY,
    ...ALGEBRA_DICTIONARY,
    ...ARITHMETIC_DICTIONARY,
    ...INEQUALITIES_DICTIONARY,
    ...LOGIC_DICTIONARY,
    ...bookSymbols,
    { kind: 'function', name: 'Sigmoid', latexTrigger: ['\\sigma'] },
    { kind: 'infix', name: 'Hadamard', latexTrigger: ['\\odot'], precedence: 385, associativity: 'left' },
  ],
});

/** What is known of the letters of a relation before it is read. */
export type Letters = Pick<Reader, 'shapes' | 'isShaped'>;

/** What one side of a relation says. Throws Misread where it can't be understood. */
export function parseSide(written: readonly Token[], letters: Letters): Tensor {
  const tokens = spelledOut(written);
  const operands = new Map<string, Tensor>();
  refuseUnclear(tokens);
  const keep = (tensor: Tensor, at: number): Token => {
    const name = `operand${nameOfNumber(operands.size)}`;
    operands.set(name, tensor);
    return { kind: 'words', text: `\\mathrm{${name}}`, at };
  };
  const reader: Reader = { ...letters, read: (part) => parseSide(part, letters) };
  const latex = writtenOut(withStandIns(tokens, reader, keep));
  return tensorOf(read(latex, tokens), { at: spanOf(tokens).from, operands });
}

/** A number in letters, of which the parser makes one name: A, B, …, Z, BA, BB. */
const nameOfNumber = (index: number): string =>
  (index < 26 ? '' : nameOfNumber(Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));

function read(latex: string, tokens: readonly Token[]): MathJsonExpression {
  const expression = syntax.parse(latex);
  if (expression === null) throw new Misread('unparsable', spanOf(tokens).from, 'nothing was understood');
  return expression;
}

/** LaTeX in which each quantity is its macro, a derivative too: the parser would cut \frac{\partial…} itself. */
const writtenOut = (tokens: readonly Token[]): string => tokens.map(texOf).join(' ');

function texOf(token: Token): string {
  const { kind, text } = token;
  switch (kind) {
    case 'quantity':
      return `{${macroOf(token.quantity)}}`;
    case 'letter':
      return text === 'e' ? text : letter(token);
    case 'command':
      return command(token);
    case 'words':
      return words(token);
    case 'open':
    case 'close':
      return text.replace('[', '(').replace(']', ')');
    case 'space':
      return '';
    default:
      return text;
  }
}

/** A free variable. One of the book's own letters must be written by its macro. */
function letter({ text, at }: Token): string {
  if (quantityOfMacro(text)) {
    throw new Misread(
      'unknown-symbol',
      at,
      `the bare letter ${text} is no quantity; write \\${text}, or take another letter`,
    );
  }
  return text;
}

function command({ text, at }: Token): string {
  if (isKnownCommand(text)) return text.replace(/^\\[dt]frac$/, '\\frac');
  throw new Misread('unknown-symbol', at, `unknown symbol ${text}`);
}

/** Words are understood only as the conditions of cases, or as the name of an operand. */
function words({ text, at }: Token): string {
  if (/^\\mathrm\{(operand[A-Z]+|transposed)\}$/.test(text)) return `{${text}}`;
  if (/^\\text\s*\{\s*(if|for|when|otherwise|else)\s*\}$/.test(text)) return text;
  if (/^\\text\s*\{\s*(일 때|이면)\s*\}$/.test(text)) return '';
  if (/^\\text\s*\{\s*그 밖의 경우\s*\}$/.test(text)) return '\\text{otherwise}';
  throw new Misread('unknown-symbol', at, `${text} is no quantity and no condition`);
}
