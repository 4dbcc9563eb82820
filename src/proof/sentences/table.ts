import { bindSentences, judge, type Bound, type Rule } from './bind.ts';
import type { Context } from './context.ts';
import { lexicons } from './lexicon.ts';
import { longest, textOf, type Phrase } from './phrases.ts';
import { andSaid, settingOf, type Said } from './said.ts';
import { subjectsOf, type Subject } from './subject.ts';
import type { Quantity } from '../../model/networks/index.ts';

type Cell = readonly Phrase[];
const by: Rule = 'table';

/** Binds the numbers of a table: its column's heading or its row's name says what each is, and in which state. */
export function bindTable([head = [], ...rows]: readonly (readonly Cell[])[], context: Context): Bound[] {
  const everywhere = (head[0] ?? []).filter(({ kind }) => kind === 'condition').reduce(andSaid, context.said);
  return rows.flatMap((row) =>
    row.flatMap((cell, column) => {
      const [number, ...more] = cell;
      if (number?.kind !== 'number' || more.length > 0)
        return bindSentences(cell, { ...context, said: everywhere }).bound;
      const said = saidInRow(row, head, column, everywhere, context);
      const ofColumn = subjectOfColumn(head[column] ?? [], context);
      const subjects = ofColumn ? [ofColumn] : subjectsOfRow(row.slice(0, column));
      const setting = settingOf(said, context.pageModel);
      const judged = subjects.map((subject) => judge(number, subject, setting, by));
      return [judged.find((bound) => 'wrong' in bound) ?? judged[0] ?? { number, wrong: unnamed }];
    }),
  );
}

/** A heading that begins with a quantity, or with the state in which it is meant. */
function subjectOfColumn(head: Cell, { language }: Context): Subject | undefined {
  let at = 0;
  while (head[at]?.kind === 'condition' || head[at]?.kind === 'model')
    at = longest(head, at + 1, lexicons[language].links)?.to ?? at + 1;
  return subjectsOf(head[at])[0];
}

const unnamed =
  'nothing says what this number is: head its column, or begin its row, with a symbol or a quantity’s name';

/** Every cell before it that is a quantity or a formula: a row that has two says that they are equal. */
const subjectsOfRow = (before: readonly Cell[]): Subject[] =>
  before.flatMap((cell) => (cell.length === 1 || textOf(cell[1]) === ',' ? subjectsOf(cell[0]) : []));

/** What the row and the column's heading say of the state. */
function saidInRow(
  row: readonly Cell[],
  head: readonly Cell[],
  column: number,
  said: Said,
  context: Context,
): Said {
  const cells = row.flatMap((cell, i): Phrase[] => (i === column ? [] : settings(cell, head[i] ?? [], context)));
  return [...cells, ...wirings(head[column] ?? [], context), ...(head[column] ?? [])].reduce(andSaid, said);
} // prettier-ignore

/** A written number under a quantity sets it; under “Iteration” it counts. */
function settings(cell: Cell, head: Cell, { language }: Context): Phrase[] {
  const [value, ...more] = cell;
  if (value?.kind !== 'literal' || more.length > 0) return [];
  if (longest(head, 0, lexicons[language].iteration)) return [{ kind: 'iteration', iteration: value.value }];
  const [subject] = subjectsOf(head[0]);
  const quantity: Quantity | undefined = subject?.kind === 'quantities' ? subject.quantities[0] : undefined;
  return quantity ? [{ kind: 'condition', quantity, value: value.value }] : [];
}

/** In a heading one word is enough for a wiring: “f1, notebook”. */
const wirings = (head: Cell, { language }: Context): Phrase[] =>
  head.flatMap((phrase): Phrase[] => {
    const model = Object.entries(lexicons[language].models).find(
      ([words]) => words.split(' ')[0]?.replace(/’s$|의$/, '') === textOf(phrase),
    )?.[1];
    return model ? [{ kind: 'model', model }] : [];
  });
