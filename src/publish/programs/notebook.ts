import type { Section } from './section.ts';

const kernels = {
  deno: {
    kernelspec: { display_name: 'Deno', language: 'typescript', name: 'deno' },
    language_info: { name: 'typescript', file_extension: '.ts', mimetype: 'text/x.typescript' },
  },
  python: {
    kernelspec: { display_name: 'Python 3', language: 'python', name: 'python3' },
    language_info: { name: 'python', file_extension: '.py', mimetype: 'text/x-python' },
  },
} as const;

/** A program as a notebook for Jupyter, nbformat 4.5. `outputs` are the texts that its cells have printed, by id. */
export function notebook(
  kernel: keyof typeof kernels,
  [title = '', ...about]: readonly string[],
  sections: readonly Section[],
  outputs: Readonly<Record<string, string>> = {},
): string {
  const cells = [
    markdownCell('about', `# ${title}\n\n${about.join('\n\n')}`),
    ...sections.flatMap(({ id, title, code }) => [
      ...(title === undefined ? [] : [markdownCell(`about-${id}`, title)]),
      codeCell(title === undefined ? id : `before-${id}`, code, outputs[id]),
    ]),
  ];
  return `${JSON.stringify({ cells, metadata: kernels[kernel], nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

const lines = (text: string): string[] => text.split(/(?<=\n)/);

const markdownCell = (id: string, text: string) => ({
  cell_type: 'markdown',
  id,
  metadata: {},
  source: lines(text),
});

const codeCell = (id: string, code: string, printed?: string) => ({
  cell_type: 'code',
  execution_count: null,
  id,
  metadata: {},
  outputs: printed ? [{ output_type: 'stream', name: 'stdout', text: lines(`${printed}\n`) }] : [],
  source: lines(code),
});
