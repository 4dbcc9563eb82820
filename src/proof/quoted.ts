import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const reference = join(process.cwd(), 'src/model/reference/notebook-run.json');
let known: ReadonlySet<string> | undefined;

/** A decimal that is quoted from the notebook and stands nowhere in it; undefined where all do. */
export function missingFromNotebook(quotation: string): string | undefined {
  known ??= new Set(decimalsIn(readFileSync(reference, 'utf8')));
  const numbers = known;
  const missing = decimalsIn(quotation).find((number) => !numbers.has(number));
  return missing && `the notebook has no ${missing}`;
}

const decimalsIn = (text: string): string[] => text.match(/\d+\.\d+/g) ?? [];
