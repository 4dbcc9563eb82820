import type { Root, Yaml } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { isSeq, LineCounter, parse, parseDocument } from 'yaml';
import { defaultNetwork, isNetwork, type NetworkName } from '../model/networks/index.ts';
import { inputsOf } from '../model/state.ts';

/**
 * How a letter's shape is declared:
 * `[x1, x2]` a vector and `[[w1, w21], [w12, w2]]` a matrix of quantities, `vector 3` and `matrix 2×3` of free
 * letters, `3` a fixed number (how far a sum runs), `number` a free one, and `{ samples: […] }` one of these a sample.
 */
export type Declaration =
  | number
  | string
  | readonly string[]
  | readonly (readonly string[])[]
  | { readonly samples: number | readonly Declaration[]; readonly of?: Declaration };

/** What a chapter says of itself before its text. */
export interface FrontMatter {
  /** Its number, from 0; undefined for a page that is no chapter. */
  readonly chapter: number | undefined;
  readonly model: NetworkName;
  readonly title: string;
  readonly description: string;
  /** The letters that have a shape: `W: [[w1, w21], [w12, w2]]`, `A: matrix 2×3`. */
  readonly shapes: Readonly<Record<string, Declaration>>;
}

export function frontMatterOf(tree: Root): FrontMatter {
  const yaml = yamlOf(tree);
  const data = (yaml ? parse(yaml.value) : {}) as Partial<Record<keyof FrontMatter, unknown>> | null;
  const { chapter, model, title, description, shapes } = data ?? {};
  return {
    chapter: typeof chapter === 'number' ? chapter : undefined,
    model: typeof model === 'string' && isNetwork(model) ? model : defaultNetwork,
    title: typeof title === 'string' ? title : '',
    description: typeof description === 'string' ? description : '',
    shapes: (shapes ?? {}) as FrontMatter['shapes'],
  };
}

const yamlOf = ({ children }: Root): Yaml | undefined => children.find((node) => node.type === 'yaml');

/** Refuses a chapter whose front matter names an input that its network does not have. */
export function checkInputs(file: string, tree: Root): void {
  const yaml = yamlOf(tree);
  if (!yaml) return;
  const lines = new LineCounter();
  const named = parseDocument(yaml.value, { lineCounter: lines }).get('inputs', true);
  const known: readonly string[] = inputsOf(frontMatterOf(tree).model);
  for (const item of isSeq(named) ? (named.items as { value: unknown; range: [number] }[]) : []) {
    if (known.includes(String(item.value))) continue;
    const { line, col } = lines.linePos(item.range[0]);
    // The YAML begins on the line after the opening ---.
    const place = { line: (yaml.position?.start.line ?? 0) + line, column: col };
    const reason = `inputs: ${String(item.value)} is no input. There are ${known.join(', ')}.`;
    throw Object.assign(new VFileMessage(reason, { place, source: 'one-weight', ruleId: 'inputs' }), {
      file,
    });
  }
}
