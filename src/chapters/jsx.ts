import type { Node } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';

/** A component in a chapter: `<V of="zhat" />`. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
export type Literal = string | number | boolean | Readonly<Record<string, number>>;

export const isJsx = (node: Node): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The attributes of a component in a chapter, as values. Only literals are allowed: `{2}`, `{{ z: 0 }}`. */
export function attributesOf(element: Jsx): Readonly<Record<string, Literal>> {
  return Object.fromEntries(
    element.attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute') throw new SyntaxError('attributes cannot be spread here');
      const { name, value } = attribute;
      if (value === null || value === undefined) return [name, true];
      return [name, typeof value === 'string' ? value : literalOf(name, value.value)];
    }),
  );
}

function literalOf(name: string, source: string): Literal {
  const json = source.replace(/([{,]\s*)([A-Za-z_]\w*)\s*:/g, '$1"$2":').replace(/,\s*\}/g, '}');
  try {
    return JSON.parse(json) as Literal;
  } catch {
    throw new SyntaxError(`${name}={${source}} is not a number or a plain object of numbers`);
  }
}

/** An attribute given as a plain string; undefined where it is missing or is anything else. */
export function textAttribute({ attributes }: Jsx, name: string): string | undefined {
  const found = attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The LaTeX of the `$$…$$` inside a component. */
export const displayIn = ({ children }: Jsx): string | undefined =>
  children.find((child) => child.type === 'math')?.value;
