import type { Node, Parent, Root, RootContent } from 'mdast';
import type { VFile } from 'vfile';
import { isJsx, textAttribute, type Jsx } from '../../chapters/jsx.ts';
import { attributesIn, setsState, stateOf, statesIn } from '../../chapters/states.ts';
import { printInput } from '../../model/print.ts';
import type { Input } from '../../model/networks/index.ts';
import type { State } from '../../model/state.ts';
import { latexOf } from '../../notation/symbols.ts';
import { wrapper } from '../nodes.ts';
import { chapterOf, failAt, reasonOf, type Chapter, type InBook } from '../context.ts';

/**
 * `<At z={0}> … </At>` sets the state for the numbers, claims and exercises inside; `<Row w22={-8} />` for its row of a
 * table and `<Column z={1} />` for its column, where they print the number. `say` lets `<At>` write its own first words.
 */
export function remarkStates(options: InBook = {}) {
  return (tree: Root, file: VFile) => {
    const chapter = chapterOf(file, options);
    checkStates(tree, file);
    for (const [node, state] of statesIn(tree)) setState(node as Jsx, state);
    unwrap(tree, chapter, file);
  };
}

/** Tells the first component that sets no state at its place. */
function checkStates(node: Node, file: VFile, inside = false): void {
  if (inside && isJsx(node) && node.name === 'Equation')
    failAt(
      file,
      node,
      'state',
      'The card of an equation has the numbers of the page: no <At> stands around it.',
    );
  if (isJsx(node) && setsState.test(node.name ?? '')) {
    try {
      stateOf(node);
    } catch (error) {
      failAt(file, node, 'state', reasonOf(error));
    }
  }
  if ('children' in node)
    for (const child of node.children as Node[])
      checkStates(child, file, inside || (isJsx(node) && node.name === 'At'));
}

function setState(jsx: Jsx, state: Readonly<Partial<State>>): void {
  const { with: inputs } = attributesIn(jsx, state);
  if (typeof inputs !== 'object') return;
  const others = jsx.attributes.filter((each) => !('name' in each) || each.name !== 'with');
  jsx.attributes = [...others, { type: 'mdxJsxAttribute', name: 'with', value: expressionOf(inputs) }];
}

type Expression = Exclude<
  Extract<Jsx['attributes'][number], { value?: unknown }>['value'],
  string | null | undefined
>;

/** An object of numbers as the author would write it, and as the compiler of MDX reads it. */
function expressionOf(inputs: Readonly<Record<string, number>>): Expression {
  const properties = Object.entries(inputs).map(([name, value]) => ({
    type: 'Property' as const,
    kind: 'init' as const,
    method: false,
    shorthand: false,
    computed: false,
    key: { type: 'Identifier' as const, name },
    value: numberNode(value),
  }));
  const expression = { type: 'ObjectExpression' as const, properties };
  const body = [{ type: 'ExpressionStatement' as const, expression }];
  const written = Object.entries(inputs).map(([name, value]) => `${name}: ${String(value)}`);
  return {
    type: 'mdxJsxAttributeValueExpression',
    value: `{ ${written.join(', ')} }`,
    data: { estree: { type: 'Program', sourceType: 'module', comments: [], body } },
  } as Expression;
}

const numberNode = (value: number) => {
  const literal = { type: 'Literal' as const, value: Math.abs(value), raw: String(Math.abs(value)) };
  return value < 0 ? { type: 'UnaryExpression' as const, operator: '-' as const, prefix: true, argument: literal } : literal;
}; // prettier-ignore

/** Puts what stands inside in the place of each `<At>`, and its number in the place of a `<Row>` or `<Column>`. */
function unwrap(parent: Parent, chapter: Chapter, file: VFile): void {
  for (const child of parent.children) if ('children' in child) unwrap(child, chapter, file);
  parent.children = parent.children.flatMap((child): RootContent[] => {
    if (!isJsx(child) || !setsState.test(child.name ?? '')) return [child];
    if (child.name !== 'At') return Object.values(stateOf(child)).map(given);
    return withFirstWords(child, chapter, file);
  });
}

/** A number that the author chose, as `<Given>` prints one. */
const given = (value: number): RootContent =>
  wrapper('span', { class: 'given' }, [{ type: 'text', value: printInput(value) }]);

/** What an `<At>` holds; one that says its state has the sentence before its first words. */
function withFirstWords(at: Jsx, chapter: Chapter, file: VFile): RootContent[] {
  const isSaid = at.attributes.some((each) => 'name' in each && each.name === 'say');
  const inside = at.children as RootContent[];
  if (!isSaid) return inside;
  const words = firstWords(at, chapter);
  if (at.type === 'mdxJsxTextElement') return [...words, ...inside];
  const [first, ...rest] = inside;
  if (first?.type !== 'paragraph') failAt(file, at, 'state', '<At … say> begins with a paragraph: its words stand in front of it.');
  return [{ ...first, children: [...words, ...first.children] } as RootContent, ...rest];
} // prettier-ignore

/** Words of the interface in which {은/는} is the particle that fits what stands before it, and {list} a list. */
const withParticles = (words: string, list: readonly RootContent[] = []): RootContent[] =>
  words.split(/\{([^}]*)\}/).flatMap((part, i): RootContent[] => {
    if (part === '') return [];
    if (i % 2 === 0) return [{ type: 'text', value: part }];
    if (part === 'list') return [...list];
    const of = { type: 'mdxJsxAttribute' as const, name: 'of', value: part };
    return [{ type: 'mdxJsxTextElement', name: 'Josa', attributes: [of], children: [] }];
  });

/** “Take x₁ as 1, w₁ as 2 and z as 0.” */
function firstWords(at: Jsx, { strings, language }: Chapter): RootContent[] {
  const text = (value: string): RootContent => ({ type: 'text', value });
  const state = stateOf(at);
  const notebook = textAttribute(at, 'the') === undefined ? [] : [text(strings.takeNotebook)];
  const own = Object.entries(state).filter(([name]) => notebook.length === 0 || at.attributes.some((each) => 'name' in each && each.name === name));
  const items = own.map(([name, value]): RootContent[] => [
    { type: 'inlineMath', value: latexOf(name as Input) },
    ...withParticles(strings.takeAs),
    given(value),
  ]);
  const listed = new Intl.ListFormat(language === 'en' ? 'en-GB' : language).formatToParts(items.map((_, i) => String(i)));
  const list = listed.flatMap(({ type, value }) => (type === 'element' ? (items[Number(value)] ?? []) : [text(language === 'ko' ? ', ' : value)]));
  return [...notebook, ...(items.length > 0 ? withParticles(strings.takeAll, list) : [])];
} // prettier-ignore
