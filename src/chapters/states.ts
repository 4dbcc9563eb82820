import type { Node, Root, Table } from 'mdast';
import type { Input } from '../model/networks/index.ts';
import { defaultState, inputsOf, isInput, parseInput, type State } from '../model/state.ts';
import { attributesOf, isJsx, type Jsx, type Literal } from './jsx.ts';

type Inputs = Readonly<Partial<State>>;

/** What takes the state of the `<At>` around it. */
const takesState = /^(V|Claim|Exercise)$/;

/** What sets a state, and for what: all inside it, its row of a table, its column of one. */
export const setsState = /^(At|Row|Column)$/;

/** The state that `<At>`, `<Row>` and `<Column>` set for each number, claim and exercise inside them. Throws what is no state. */
export function statesIn(tree: Root): ReadonlyMap<Node, Inputs> {
  const states = new Map<Node, Inputs>();
  collect(tree, {}, states);
  return states;
}

/** The same for who only reads: a state that there is not is told of where the page is made. */
export function statesOrNone(tree: Root): ReadonlyMap<Node, Inputs> {
  try {
    return statesIn(tree);
  } catch {
    return new Map();
  }
}

function collect(node: Node, around: Inputs, states: Map<Node, Inputs>): void {
  if (isJsx(node) && takesState.test(node.name ?? '') && Object.keys(around).length > 0) states.set(node, around);
  const inside = isJsx(node) && node.name === 'At' ? { ...around, ...stateOf(node) } : around;
  if (node.type === 'table') collectTable(node as Table, inside, states);
  else if ('children' in node) for (const child of node.children as Node[]) collect(child, inside, states);
} // prettier-ignore

function collectTable({ children: rows }: Table, around: Inputs, states: Map<Node, Inputs>): void {
  const columns = (rows[0]?.children ?? []).map((cell) => setBy(cell, 'Column'));
  for (const row of rows) {
    const ofRow = setBy(row, 'Row');
    row.children.forEach((cell, column) => collect(cell, { ...around, ...columns[column], ...ofRow }, states));
  }
} // prettier-ignore

/** The state that the components of a name set that stand in a node. */
function setBy(node: Node, name: 'Row' | 'Column'): Inputs {
  if (isJsx(node) && node.name === name) return stateOf(node);
  if (!('children' in node)) return {};
  return Object.assign({}, ...(node.children as Node[]).map((child) => setBy(child, name))) as Inputs;
}

/** The inputs that a component sets; `the="notebook"` sets those of the notebook. */
export function stateOf(jsx: Jsx): Inputs {
  const { the, ...given } = attributesOf(jsx);
  const inputs = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'say'));
  const of = `<${String(jsx.name)}`;
  if (the !== undefined && the !== 'notebook') throw new SyntaxError(`${of} the="${String(the)}">: there is the="notebook".`);
  for (const [name, value] of Object.entries(inputs)) {
    if (!isInput(name)) throw new SyntaxError(`${of} ${name}={…}>: ${name} is no input.`);
    if (typeof value !== 'number' || !parseInput(name, String(value)).ok)
      throw new SyntaxError(`${of} ${name}={${String(value)}}>: the input does not allow it.`);
  }
  return { ...(the === 'notebook' ? notebookState : {}), ...(inputs as Partial<Record<Input, number>>) };
} // prettier-ignore

/** The inputs of the notebook's own run. */
export const notebookState: Inputs = Object.fromEntries(
  inputsOf('notebook').filter((input) => input !== 'seed').map((input) => [input, defaultState[input]]),
); // prettier-ignore

/** A component's attributes with the state around it: what it replaces itself comes first. */
export function attributesIn(jsx: Jsx, state: Inputs | undefined): Readonly<Record<string, Literal>> {
  const attributes = attributesOf(jsx);
  const inputs = jsx.name === 'V' ? ofQuantity(attributes['of'], state) : state;
  if (!inputs) return attributes;
  return { ...attributes, with: { ...inputs, ...(attributes['with'] as object | undefined) } as Literal };
}

/** An input is its own value: of a state it takes that alone, and stays the reader's to change where it has none. */
function ofQuantity(quantity: Literal | undefined, state: Inputs | undefined): Inputs | undefined {
  if (typeof quantity !== 'string' || !isInput(quantity)) return state;
  const value = state?.[quantity];
  return value === undefined ? undefined : { [quantity]: value };
}
