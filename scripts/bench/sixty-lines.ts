import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chapterFrom } from '../../src/chapters/chapter.ts';
import { cellNodes, cellsOf } from '../../src/chapters/cells.ts';
import { sourceIn } from '../../src/chapters/sources.ts';

/** A number of the engine, and what a training asks of it. */
export interface Value {
  value: number;
  derivative: number;
}
interface Engine {
  node(value: number): Value;
  plus(a: Value, b: Value): Value;
  times(a: Value, b: Value): Value;
  unit(inputs: readonly Value[], weights: readonly Value[]): Value;
  layer(inputs: readonly Value[], rows: readonly (readonly Value[])[]): Value[];
  crossEntropy(f: Value, z: number): Value;
  backward(last: Value): void;
}

const root = join(import.meta.dirname, '../..');
const cells = ['engine-value', 'engine-operations', 'engine-order', 'engine-backward', 'engine-layer'];
const names = 'node, plus, times, unit, layer, crossEntropy, backward';

/** The engine of chapter 16, out of the chapter's own cells. */
export async function sixtyLines(): Promise<Engine> {
  const { tree } = chapterFrom(sourceIn(join(root, 'content/en/16-an-engine.mdx')));
  const program = cellsOf(cellNodes(tree)).filter(({ id }) => cells.includes(id));
  if (program.length !== cells.length) throw new Error(`Chapter 16 has not all of ${cells.join(', ')}.`);
  const library = pathToFileURL(join(root, 'src/cells/guest/one-weight.ts')).href;
  const code = [
    `import { defaultState as state } from '${library}';`,
    'const print = (...shown: unknown[]) => shown;',
    ...program.map((cell) => cell.code.replaceAll("'one-weight'", `'${library}'`)),
    `export { ${names} };`,
  ].join('\n');
  const folder = join(root, '.cache/bench');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'sixty-lines.ts'), code);
  return (await import(pathToFileURL(join(folder, 'sixty-lines.ts')).href)) as Engine;
}
