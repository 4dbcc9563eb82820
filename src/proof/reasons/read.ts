import { languageOf } from '../../chapters/sources.ts';
import { isQuantity, macroOf } from '../../notation/symbols.ts';
import { Misread } from '../../notation/latex/misread.ts';
import { soleQuantity } from '../../notation/latex/pieces.ts';
import type { Reason, ReasonPart } from '../../notation/latex/reason.ts';
import type { NetworkName } from '../../model/networks/index.ts';
import type { Definitions } from '../definitions.ts';
import { quantityTree } from '../latex/convert.ts';
import { relationsOf, type Relation } from '../relations.ts';
import { variable, type Condition, type Tree } from '../tree.ts';
import { lexicons, type Lexicon } from './lexicon.ts';
import type { Move, Way } from './moves.ts';
import { ofSamples } from './put.ts';

/** What reasons may name: the book's relations and definitions. */
export interface Named {
  readonly relations: readonly Relation[];
  readonly definitions: Readonly<Record<NetworkName, Definitions>>;
}

/**
 * What a line's reason says was done; undefined where some of it is in no words that are known. Throws Misread for a line
 * that is its own reason.
 */
export function movesOf(reason: Reason, relation: Relation, named: Named): Move[] | undefined {
  const lexicon = lexicons[languageOf(relation.formula.file)];
  const words = wordsOf(reason);
  const parts = reason.parts.filter(({ kind }) => kind !== 'words');
  return movesIn(words, parts, lexicon, { relation, named, isDefined: /definition|정의/.test(words) });
}

/** The words of a reason, with F for each formula and R for each reference. */
export const wordsOf = ({ parts }: Reason): string =>
  parts
    .map(({ kind, text }) => stood[kind] ?? text.toLowerCase())
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/, '');

/** What words say was done: one thing, or one, then others. */
function movesIn(
  words: string,
  parts: readonly ReasonPart[],
  lexicon: Lexicon,
  around: Around,
): Move[] | undefined {
  const whole = moveOf(words, parts, lexicon, around);
  if (whole) return [whole];
  for (const { index, 0: join } of words.matchAll(new RegExp(lexicon.joins, 'g'))) {
    const [before, after] = [words.slice(0, index), words.slice(index + join.length)];
    const first = moveOf(before, parts, lexicon, around);
    const rest = first && movesIn(after, parts.slice(partsIn(before)), lexicon, around);
    if (rest) return [first, ...rest];
  }
  return undefined;
}

const partsIn = (words: string): number => words.match(/[FR]/g)?.length ?? 0;

/** What stands for a part that is no words. */
const stood: Partial<Record<ReasonPart['kind'], string>> = { formula: 'F', reference: 'R' };

interface Around {
  readonly relation: Relation;
  readonly named: Named;
  /** Whether a definition is spoken of, and not just any value. */
  readonly isDefined: boolean;
}

function moveOf(
  words: string,
  parts: readonly ReasonPart[],
  lexicon: Lexicon,
  around: Around,
): Move | undefined {
  const [part] = parts;
  const known = lexicon.moves.find(([phrase]) => phrase.test(words))?.[1];
  if (known) return withNames(known, parts);
  if (part?.kind === 'reference' && lexicon.reference.test(words)) return referredTo(part, around);
  if (part?.kind === 'formula' && lexicon.slope.test(words))
    return { kind: 'calculus', ...functionIn(part.text) };
  if (part?.kind === 'formula' && lexicon.put.test(words)) return putIn(part, around);
  return undefined;
}

/** What is said to cancel is a quantity or a letter, if it is to be looked for. */
function withNames(move: Move, parts: readonly ReasonPart[]): Move {
  if (move.kind !== 'algebra' || move.shape !== 'cancel') return move;
  const names = parts.flatMap(({ text }) => soleQuantity(text) ?? /^[a-z]$/.exec(text.trim())?.[0] ?? []);
  return { ...move, cancels: names };
}

/** By what a function is built whose slope is spoken of: `\\ln t`, `\\frac{1}{t}`. */
function functionIn(latex: string): Pick<Extract<Move, { kind: 'calculus' }>, 'of'> {
  if (/\\ln(?![a-z])/.test(latex)) return { of: ['ln'] };
  if (/\be\s*\^/.test(latex)) return { of: ['exp'] };
  return /\\[dt]?frac|\^/.test(latex) ? { of: ['divide', 'power'] } : {};
}

/** Whether a relation is one of an equation, or of a line of it, by how it is referred to: `zhat`, `sigma-symmetry.c`. */
export function meantBy(reference: string): (relation: Relation) => boolean {
  const [id, line] = reference.split('.');
  return ({ formula, line: own = 'a' }) => formula.card?.id === id && (line === undefined || own === line);
}

/** The relations of an equation, or of a line of it; a line of the same derivation that comes before. */
function referredTo({ text, at }: ReasonPart, { relation, named }: Around): Move | undefined {
  const [id, line] = text.split('.');
  const isOwn = id === relation.formula.card?.id;
  const own = relation.line ?? 'a';
  if (isOwn && (line === undefined || line >= own))
    throw new Misread('reason', at, 'a line is not its own reason; refer to a line before it');
  const isMeant = meantBy(text);
  const meant = named.relations.filter(isMeant);
  const elsewhere = meant.find(
    ({ formula, reading }) =>
      reading.kind === 'read' && reading.isUnrolled && formula.shapes !== relation.formula.shapes,
  )?.formula;
  // How far its sums run is said by the chapter that refers to it, if it can be read there.
  const here = elsewhere
    ? relationsOf({ ...elsewhere, shapes: relation.formula.shapes }).filter(isMeant)
    : [];
  const ways = [here, meant].map(waysOf).find(({ length }) => length > 0) ?? [];
  const { reading } = relation;
  const step = reading.kind === 'read' ? { from: reading.from, right: reading.says.right } : undefined;
  const forEach = (way: Way): Way => way.flatMap((known) => [known, ...(step ? ofSamples(known, step) : [])]);
  return put(`\\ref{${text}}`, ways.map(forEach));
}

/** The definition of a quantity, a value of it that an equation gives, or a relation that is written out. */
function putIn({ text }: ReasonPart, { relation, named, isDefined }: Around): Move | undefined {
  const { formula } = relation;
  const said = `$${text}$`;
  if (text.trim() === '\\sigma') return { kind: 'functions', of: ['sigmoid'] };
  const quantity = soleQuantity(text);
  if (!quantity)
    return put(said, waysOf(relationsOf({ ...formula, latex: text, display: false, card: undefined })));
  const printed = named.definitions[formula.wiring].printed.get(quantity);
  if (printed) {
    const way: Way = [{ left: variable(quantity), sign: '=', right: printed.tree }];
    if (isDefined) return { kind: 'put', said, ways: [way] };
  }
  const left = quantityTree(quantity);
  const known = named.relations.filter((other) => other.formula !== formula && isOf(other, left));
  const ways = waysOf(known);
  return { kind: 'put', said, ways: isDefined ? [] : ways };
}

const isOf = ({ reading }: Relation, left: Tree): boolean =>
  reading.kind === 'read' && JSON.stringify(reading.says.left) === JSON.stringify(left);

/** Nothing that could be put in is no move that could be checked. */
const put = (said: string, ways: readonly Way[]): Move | undefined =>
  ways.length > 0 ? { kind: 'put', said, ways } : undefined;

/** Each line's relations together; its step, too, where it goes on from the side before. */
function waysOf(relations: readonly Relation[]): Way[] {
  const lines = new Map<string, Condition[]>();
  const steps = new Map<string, Condition[]>();
  for (const { line = '', reading } of relations) {
    if (reading.kind === 'misread' || reading.says.sign !== '=') continue;
    lines.set(line, [...(lines.get(line) ?? []), reading.says]);
    if (reading.from !== reading.says.left)
      steps.set(line, [...(steps.get(line) ?? []), { ...reading.says, left: reading.from }]);
  }
  return [...lines.values(), ...steps.values()];
}

/** Ways to say what could have been done in a step that speaks of these quantities, and the moves that they stand for. */
export function suggestions(
  names: readonly string[],
  relation: Relation,
  named: Named,
): [words: string, moves: Move[]][] {
  const { printed } = named.definitions[relation.formula.wiring];
  const definitions = names.flatMap((name): [string, Move][] => {
    const definition = isQuantity(name) ? printed.get(name) : undefined;
    if (!definition) return [];
    const way: Way = [{ left: variable(name), sign: '=', right: definition.tree }];
    return [
      [`the definition of $${macroOf(definition.quantity)}$`, { kind: 'put', said: name, ways: [way] }],
    ];
  });
  const cards = [...new Set(named.relations.flatMap(({ formula }) => formula.card?.id ?? []))];
  const references = cards.flatMap((id): [string, Move][] => {
    const meant = named.relations
      .filter(meantBy(id))
      .filter(({ formula, kind }) => formula !== relation.formula && kind !== 'definition');
    const move = put(id, waysOf(meant));
    return move ? [[`by \\ref{${id}}`, move]] : [];
  });
  const calculus: Move = { kind: 'calculus' };
  const single: [string, Move][] = [
    ['rearrange', { kind: 'algebra' }],
    ['differentiate', calculus],
    ['the chain rule', { kind: 'chain' }],
    ...definitions,
    ...references,
  ];
  return [
    ...single.map(([words, move]): [string, Move[]] => [words, [move]]),
    ...[...definitions, ...references].map(([words, move]): [string, Move[]] => [
      `${words}, differentiate`,
      [move, calculus],
    ]),
  ];
}
