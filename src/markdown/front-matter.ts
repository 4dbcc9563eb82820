import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { isSeq, LineCounter, parseDocument } from 'yaml';
import { inputsOf } from '../model/state.ts';
import { frontMatterOf } from '../proof/mdx.ts';

/** Refuses a chapter whose front matter names an input that its network does not have. */
export function checkInputs(file: string, tree: Root): void {
  const yaml = tree.children.find((node) => node.type === 'yaml');
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
