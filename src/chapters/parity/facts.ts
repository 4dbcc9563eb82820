import type { Code, Heading, Node, Table, Yaml } from 'mdast';
import { parse } from 'yaml';
import { wordsIn } from '../../cells/words.ts';
import { idOf, isCell } from '../cells.ts';
import type { ParsedChapter } from '../chapter.ts';
import { isJsx, type Jsx } from '../jsx.ts';
import { sectionId } from '../objects.ts';
import { withoutWords } from './formula.ts';

/** A block of a chapter, as far as it is the same in every language. */
export interface Block {
  /** What it is: “equation CE”, “cell fifty-steps”, “a paragraph”. */
  readonly name: string;
  /** Whether its name is its own, so that it is found wherever it stands. */
  readonly isNamed: boolean;
  readonly line: number;
  /** What it holds that no language words in its own way; a cell's code, a table's cells in turn. */
  readonly facts: readonly Fact[];
}

export interface Fact {
  /** As an author writes it. */
  readonly text: string;
  readonly line: number;
  /** Whether it may be said again in the other language, in another order of words. */
  readonly mayRepeat: boolean;
}

/** Attributes that are words. */
const words = /^(?:title|otherwise|as|reason|alt|label)$/;
const lineOf = (node: Node): number => node.position?.start.line ?? 1;

/** The blocks of a chapter, in reading order; what stands around others has an end of its own. */
export const blocksOf = ({ tree }: Pick<ParsedChapter, 'tree'>): Block[] => tree.children.flatMap(blocksIn);

function blocksIn(node: Node): Block[] {
  const line = lineOf(node);
  const block = (name: string, facts: readonly Fact[], isNamed = false): Block => ({ name, isNamed, line, facts });
  switch (node.type) {
    case 'yaml':
      return [block('the front matter', frontFacts(node as Yaml))];
    case 'heading': {
      const id = sectionId(node as Heading);
      return [block(id ? `section ${id}` : 'a heading', factsIn(node), id !== undefined)];
    }
    case 'code': {
      if (isCell(node)) return [block(`cell ${idOf(node)}`, [once(bareCode(node.value), line)], true)];
      const { lang, value } = node as Code;
      return [block('a block of code', [once(`${lang ?? ''} ${value}`, line)])];
    }
    case 'math':
      return [block('a formula', factsIn(node))];
    case 'table':
      return [block('a table', tableFacts(node as Table))];
    case 'paragraph':
      return [block('a paragraph', factsIn(node))];
    default:
      if (isJsx(node)) return componentBlocks(node, block);
      return 'children' in node
        ? [block(`a ${node.type}`, []), ...(node.children as Node[]).flatMap(blocksIn), block(`the end of the ${node.type}`, [])]
        : [];
  }
} // prettier-ignore

function componentBlocks(jsx: Jsx, block: (name: string, facts: readonly Fact[], isNamed?: boolean) => Block): Block[] {
  const { id, of, text } = written(jsx);
  const called = [jsx.name, id ?? of].filter(Boolean).join(' ');
  const inside = (jsx.children as Node[]).flatMap(blocksIn);
  const end = inside.length > 0 ? [block(`the end of ${called}`, [])] : [];
  return [block(called, [once(text, lineOf(jsx))], id !== undefined), ...inside, ...end];
} // prettier-ignore

/** A component as it is written, without the attributes that are words. */
function written(jsx: Jsx): { id: string | undefined; of: string | undefined; text: string } {
  const attributes = jsx.attributes.flatMap((each) => {
    if (each.type !== 'mdxJsxAttribute') return [['…', each.value]];
    const value = typeof each.value === 'object' && each.value ? `{${each.value.value.replaceAll(/\s+/g, ' ')}}` : each.value;
    return [[each.name, words.test(each.name) ? '“…”' : (value ?? '')]];
  }).sort(([a = ''], [b = '']) => a.localeCompare(b)); // prettier-ignore
  const named = new Map(attributes as [string, string][]);
  const all = attributes
    .map(([name = '', value = '']) => (value === '' ? name : value.startsWith('{') ? `${name}=${value}` : `${name}="${value}"`))
    .join(' '); // prettier-ignore
  return {
    id: named.get('id'),
    of: named.get('of'),
    text: `<${[String(jsx.name), all].filter(Boolean).join(' ')}>`,
  };
}

const once = (text: string, line: number): Fact => ({ text, line, mayRepeat: false });

/** The formulas, numbers, references and claims of a sentence. */
function factsIn(node: Node): Fact[] {
  const line = lineOf(node);
  if (node.type === 'inlineMath' || node.type === 'math') {
    const dollars = node.type === 'math' ? '$$' : '$';
    const text = `${dollars}${withoutWords((node as Node & { value: string }).value)}${dollars}`;
    return [{ text, line, mayRepeat: node.type === 'inlineMath' }];
  }
  if (node.type === 'inlineCode')
    return [{ text: `\`${(node as Node & { value: string }).value}\``, line, mayRepeat: true }];
  const inside = 'children' in node ? (node.children as Node[]).flatMap(factsIn) : [];
  if (!isJsx(node) || node.name === 'Josa') return inside;
  const given = /^(?:Given|Quoted)$/.test(node.name ?? '') ? numbersIn(node) : '';
  const mayRepeat = /^(?:Ref|Cite)$/.test(node.name ?? '');
  return [{ text: written(node).text + given, line, mayRepeat }, ...inside];
}

/** The digits of what was chosen or quoted. */
function numbersIn(node: Node): string {
  if ('value' in node) return (String(node.value).match(/[\d.]+/g) ?? []).join(' ');
  return 'children' in node ? (node.children as Node[]).map(numbersIn).join(' ') : '';
}

function tableFacts({ children: rows }: Table): Fact[] {
  return rows.flatMap((row, i) => row.children.flatMap((cell, j) => {
    const place = `row ${String(i + 1)}, column ${String(j + 1)}:`;
    const facts = factsIn(cell).map((fact) => ({ ...fact, text: `${place} ${fact.text}` }));
    return [once(`${place} a cell`, lineOf(cell)), ...facts];
  }));
} // prettier-ignore

/** What a chapter says of itself to the build: all but its title and its description. */
function frontFacts(yaml: Yaml): Fact[] {
  const data = (parse(yaml.value) ?? {}) as Record<string, unknown>;
  return Object.entries(data)
    .filter(([name]) => !/^(?:title|description)$/.test(name))
    .map(([name, value]) => once(`${name}: ${JSON.stringify(value)}`, lineOf(yaml)));
}

const lexeme = /\/\/.*|\/\*[^]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** A program without its comments, its words and its layout: of a template what it puts in is left. */
const bareCode = (code: string): string =>
  withoutNames(code)
    .replaceAll(lexeme, (found) => {
      if (found.startsWith('/')) return ' ';
      return found.startsWith('`') ? `\`${(found.match(/\$\{[^}]*\}/g) ?? []).sort().join(' ')}\`` : "''";
    })
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([^\w ]) ?/g, '$1')
    .replaceAll(/,(?=[)\]}])/g, '')
    .trim();

/** A program without what heads its tables and stands at its plots' lines. */
const withoutNames = (code: string): string =>
  wordsIn(code)
    .filter(({ kind }) => kind === 'name')
    .reduceRight(
      (rest, { from, to, text, isShort }) =>
        `${rest.slice(0, from)}''${isShort ? `: ${text}` : ''}${rest.slice(to)}`,
      code,
    );
