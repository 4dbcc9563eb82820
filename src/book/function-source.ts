import type { Quantity, Wiring } from '../model/trace.ts';

const files = import.meta.glob<string>('../model/{quantities,wirings}/**/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The function that computes a quantity: its file's name, its text without imports and comments, its parameters. */
export interface FunctionSource {
  readonly file: string;
  readonly code: string;
  readonly parameters: readonly Quantity[];
}

/** Read from the very file that runs. Throws where the model has no such file or function. */
export function sourceOf(quantity: Quantity, model: Wiring): FunctionSource {
  const paths = [`../model/wirings/${model}/${quantity}.ts`, `../model/quantities/${quantity}.ts`];
  const path = paths.find((candidate) => candidate in files);
  if (!path) throw new Error(`<Source of="${quantity}">: no file ${paths.join(' nor ')}`);
  const [code, list] =
    new RegExp(`export function ${quantity}\\(([^)]*)\\)[\\s\\S]*?\\n}`).exec(files[path] ?? '') ?? [];
  if (code === undefined || list === undefined) throw new Error(`${path} exports no function ${quantity}`);
  const parameters = list.split(',').map((parameter) => parameter.split(':')[0]?.trim() ?? '');
  return {
    file: path.replace('../model/', ''),
    code,
    parameters: parameters.filter(Boolean) as Quantity[],
  };
}
