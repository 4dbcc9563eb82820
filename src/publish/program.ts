import { bundleGuest } from '../cells/bundle.ts';
import { lastExpression, type Cell } from '../cells/compile.ts';

/** The book's model and a cell's globals, as code that needs nothing else. */
const kit = (): string => bundleGuest('download', { minify: false });

/** Imports the book's model from where the file has it. */
const withoutImports = (code: string): string =>
  code.replace(
    /^import\s+\{([^}]*)\}\s*from\s*'one-weight';?/gm,
    (_, list: string) => `const {${list.replace(/\btype \w+,?/g, '').replace(/ as /g, ': ')}} = oneWeight;`,
  );

/** Shows the value of a last expression, as the page does. */
function withValueShown(code: string): string {
  const last = lastExpression(code);
  if (!last || /^(print|table|plot)\(/.test(last.text)) return code;
  const rest = code.slice(last.to);
  return `${code.slice(0, last.from)}show(${last.text}, '')${rest.startsWith(';') ? '' : ';'}${rest}`;
}

/** A chapter's cells as one file that `node` runs as it is. The functions it needs stand at its end. */
export function programFile(title: string, address: string, cells: readonly Cell[]): string {
  return [
    '// @ts-nocheck: what the cells import stands, without types, at the end of this file.',
    `// ${title}`,
    `// ${address}`,
    '// Run it with Node 22.18 or later: node FILE.ts. MIT licence.',
    '',
    'const { oneWeight, show } = oneWeightKit();',
    ...cells.flatMap(({ id, code }) => ['', `// ${id}`, withValueShown(withoutImports(code))]),
    '',
    '// The book’s model, and print, table and plot.',
    'function oneWeightKit() {',
    `return ${kit()};`,
    '}',
    '',
  ].join('\n');
}

const source = (text: string): string[] => text.split(/(?<=\n)/);

/** The same as a notebook for Jupyter with Deno's kernel; `outputs` are the texts the page shows, cell by cell. */
export function notebookFile(
  title: string,
  address: string,
  cells: readonly Cell[],
  outputs: readonly string[],
): string {
  const code = (text: string, printed = '') => ({
    cell_type: 'code',
    execution_count: null,
    metadata: {},
    outputs: printed === '' ? [] : [{ output_type: 'stream', name: 'stdout', text: source(`${printed}\n`) }],
    source: source(text),
  });
  const about = `# ${title}\n\n${address}\n\nThis notebook needs the Deno kernel: \`deno jupyter --install\`. Run its cells from the top.`;
  const prepare = `// The book’s model, and print, table and plot.\nconst { oneWeight, show } = ${kit()};`;
  const notebook = {
    cells: [
      { cell_type: 'markdown', metadata: {}, source: source(about) },
      code(prepare),
      ...cells.map((cell, i) =>
        code(`// ${cell.id}\n${withValueShown(withoutImports(cell.code))}`, outputs[i]),
      ),
    ],
    metadata: {
      kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
      language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/x.typescript' },
    },
    nbformat: 4,
    nbformat_minor: 5,
  };
  return `${JSON.stringify(notebook, null, 1)}\n`;
}
