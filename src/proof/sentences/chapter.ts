import type { Node, Paragraph, Table, TableRow } from 'mdast';
import { chapterFrom, type Source } from '../../chapters/chapter.ts';
import { isJsx, type Jsx } from '../../chapters/jsx.ts';
import { languageOf } from '../../chapters/sources.ts';
import { attributesIn, stateOf, statesOrNone } from '../../chapters/states.ts';
import { isInput } from '../../model/state.ts';
import type { Reading } from '../../model/reading.ts';
import { readingOf } from '../../notation/reading.ts';
import { bindSentences, wrongInWritten, type BlockWrong, type Bound } from './bind.ts';
import type { Context } from './context.ts';
import { tagOf } from './tell.ts';
import { phrasesOf, textOf, type Phrase } from './phrases.ts';
import { andSaid, nothingSaid, settingOf, type Said } from './said.ts';
import { bindTable } from './table.ts';
import { saidTokens, tokensIn, type NumberToken } from './tokens.ts';
import { isSame, valueOf } from './values.ts';

type Found = Bound | BlockWrong;

/** Every number of a chapter's words, bound or not, and what else is wrong with its sentences, in reading order. */
export function boundIn(source: Source): Found[] {
  const { file, tree, front } = chapterFrom(source);
  const context: Context = {
    language: languageOf(file),
    pageModel: front.model as Reading['model'],
    states: statesOrNone(tree),
    said: nothingSaid,
  };
  return bindAll(tree.children, context, false).bound;
}

/** Components whose sentences go on from one block to the next: what is said once holds to their end. */
const keepsSaying = /^(At|ByHand|Exercise|Hint|Solution|Aside|Table)$/;

/** Blocks one after the other. A paragraph that ends in a colon leads into the block behind it. */
function bindAll(nodes: readonly Node[], context: Context, keeps: boolean): { bound: Found[]; said: Said } {
  const bound: Found[] = [];
  let { said } = context;
  let leads = false;
  for (const node of nodes) {
    const before = keeps || leads ? said : context.said;
    const found = bindBlock(node, { ...context, said: before });
    bound.push(...found.bound);
    said = found.said;
    leads = found.leads;
  }
  return { bound, said };
}

function bindBlock(node: Node, context: Context): { bound: readonly Found[]; said: Said; leads: boolean } {
  if (node.type === 'paragraph') {
    const phrases = phrasesIn((node as Node & { children: Node[] }).children, context);
    const { bound, said } = bindSentences(phrases, context);
    const wrong = wrongInWritten(phrases, context).map((wrong) => ({ node, wrong }));
    return { bound: [...bound, ...wrong], said, leads: textOf(phrases.at(-1)) === ':' };
  }
  if (node.type === 'table') {
    return { bound: bindTable(cellsOf(node as Table, context), context), said: context.said, leads: false };
  }
  if (!('children' in node) || node.type === 'heading')
    return { bound: [], said: context.said, leads: false };
  const children = node.children as Node[];
  if (isJsx(node) && node.name === 'Exercise') return bindExercise(node, context);
  const keeps = isJsx(node) && keepsSaying.test(node.name ?? '');
  // The items of a list are each for itself.
  const isList = node.type === 'list';
  const found = bindAll(children, { ...context, said: saidFirst(node, context) }, keeps);
  const against = isJsx(node) && node.name === 'At' ? againstState(node, context) : [];
  return {
    bound: [...found.bound, ...against],
    said: keeps && !isList ? found.said : context.said,
    leads: false,
  };
}

/** What is said before the first word inside: `<At … say>` says its state. */
const saidFirst = (node: Node, { said, language }: Context): Said =>
  isJsx(node) && node.name === 'At'
    ? phrasesOf(saidTokens(node, language), language).reduce(andSaid, said)
    : said;

/** The paragraphs of a block, those of an exercise's question and of its hints among them; an `<At>` inside speaks for itself. */
const paragraphsIn = ({ children }: Jsx): Paragraph[] =>
  children.flatMap((node) => {
    if (node.type === 'paragraph') return [node];
    return isJsx(node) && node.name !== 'At' ? paragraphsIn(node) : [];
  });

/** Words of a paragraph that leave an input set otherwise than the `<At>` around them. */
function againstState(at: Jsx, context: Context): BlockWrong[] {
  const state = stateOf(at);
  return paragraphsIn(at).flatMap((node) => {
    const { conditions } = phrasesIn(node.children, context).reduce(andSaid, nothingSaid);
    return [...conditions].flatMap(([quantity, value]) => {
      const around = isInput(quantity) ? (state[quantity] ?? value) : value;
      const wrong = `the words set ${quantity} to ${String(value)}, and the <At> around them to ${String(around)}`;
      return around === value ? [] : [{ node, wrong }];
    });
  });
}

/** An exercise: what its question has said of the state is the state of its answer. */
function bindExercise(exercise: Jsx, context: Context) {
  const children: readonly Node[] = exercise.children;
  const solved = children.findIndex((child) => isJsx(child) && /^(Hint|Solution)$/.test(child.name ?? ''));
  const question = bindAll(solved < 0 ? children : children.slice(0, solved), context, true);
  const rest =
    solved < 0 ? [] : bindAll(children.slice(solved), { ...context, said: question.said }, true).bound;
  const answer = answerOf(exercise, context, question.said);
  return { bound: [...question.bound, ...answer, ...rest], said: context.said, leads: false };
}

function answerOf(exercise: Jsx, { pageModel, states }: Context, said: Said): Bound[] {
  try {
    const { answer, model, with: inputs } = attributesIn(exercise, states.get(exercise));
    const reading = readingOf({ of: answer, model, with: inputs }, pageModel);
    const setting = settingOf(said, reading.model);
    const asked: Reading = { quantity: reading.quantity, ...setting };
    if (isSame(valueOf(reading), valueOf(asked))) return [];
    const number: NumberToken = { kind: 'number', jsx: exercise, reading, as: undefined };
    return [{ number, wrong: `the question asks for ${tagOf(asked)}, and the answer is ${tagOf(reading)}` }];
  } catch {
    // An answer that is no number of the book is refused where the exercise is made.
    return [];
  }
} // prettier-ignore

const phrasesIn = (nodes: readonly Node[], { language, pageModel, states }: Context): Phrase[] =>
  phrasesOf(tokensIn(nodes, { model: pageModel, states, language }), language);

const cellsOf = (table: Table, context: Context): Phrase[][][] =>
  table.children.map((row: TableRow) => row.children.map((cell) => phrasesIn(cell.children, context)));
