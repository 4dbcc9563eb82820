import { networkNames, networkOf, type NetworkName } from '../../model/networks/index.ts';
import { isInput } from '../../model/state.ts';
import { namesOf } from '../../model/declaring/network.ts';

/** What a chapter's cells take from the model. */
export interface Used {
  /** The names that they import. */
  readonly imports: readonly string[];
  /** The networks that they trace. */
  readonly networks: readonly NetworkName[];
  /** The quantities that they read of a trace. */
  readonly quantities: ReadonlySet<string>;
}

/** Reads it from their code, in TypeScript or in Python: the words in it that are names of the model's. */
export function usedBy(code: string): Used {
  const imports = [...code.matchAll(importStatement)].flatMap(([, braced, bare]) =>
    namesIn(braced ?? bare ?? ''),
  );
  const networks = imports.includes('trace') ? networkNames.filter((name) => code.includes(`'${name}'`)) : [];
  const isRead = readIn(withoutImports(code));
  const quantities = networks.flatMap((name) => namesOf(networkOf(name)).filter(isRead));
  return { imports: [...new Set(imports)], networks, quantities: new Set(quantities) };
}

/** Whether code reads a quantity: by its name, or as a derivative whose name it puts together, `dCE_d${weight}`. */
function readIn(code: string): (name: string) => boolean {
  const starts = [...code.matchAll(/\b(d\w+_d)\$?\{/g)].map(([, start = '']) => start);
  const words = new Set(code.replace(/(['"]).*?\1/g, '').match(/\b\w+\b(?!\()/g));
  return (name) => words.has(name) || starts.some((start) => isInput(name.replace(start, '')));
}

/** Whether code reads the table of visitors. */
export const readsVisitors = (code: string): boolean => /\bstate\.visitors\b/.test(code);

/** `import { exp, zhat } from 'one-weight';` or `from one_weight import exp, zhat`. */
const importStatement = /^import\s+\{([^}]*)\}\s*from\s*'one-weight';?\n*|^from one_weight import (.*)\n*/gm;

const namesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('type '));

export const withoutImports = (code: string): string => code.replace(importStatement, '');
