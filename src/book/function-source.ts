import type { NetworkName, Quantity } from '../model/networks/index.ts';

const files = import.meta.glob<string>('../model/{quantities,networks}/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The function that computes a quantity: the name of its file, its text without imports and comments, its parameters. */
export interface FunctionSource {
  readonly file: string;
  readonly code: string;
  readonly parameters: readonly Quantity[];
}

/** Read from the very file that runs. Throws where the model has no such file or function. */
export function sourceOf(quantity: Quantity, model: NetworkName): FunctionSource {
  const own = `../model/networks/${model}.ts`;
  const shared = Object.keys(files).filter((path) => path.includes('/quantities/'));
  const pattern = new RegExp(`export function ${quantity}\\(([^)]*)\\)[\\s\\S]*?\\n}`);
  const path = [own, ...shared].find((candidate) => pattern.test(files[candidate] ?? ''));
  if (!path)
    throw new Error(
      `<Source of="${quantity}">: no function of this name in src/model/quantities or networks/${model}.ts; ` +
        'a derivative that is walked backward over the graph has none.',
    );
  const [code = '', list = ''] = pattern.exec(files[path] ?? '') ?? [];
  const parameters = list.split(',').map((parameter) => parameter.split(':')[0]?.trim() ?? '');
  return {
    file: path.replace('../model/', ''),
    code,
    parameters: parameters.filter(Boolean) as Quantity[],
  };
}
