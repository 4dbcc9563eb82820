import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { drawMutants, figuresOf, runMutants, type Result } from '../src/mutate/run.ts';
import { theoryOf } from '../src/proof/theory.ts';
import { sourcesOf, writtenLanguages } from '../src/chapters/sources.ts';

/** Changes the book one slip at a time and runs its checks: `npm run mutate -- [count] [seed]`. */
const [count = '1400', seed = '2'] = process.argv.slice(2);
/** The figures that stand at the ledger's foot: those of a run with no arguments. */
const file = 'src/proof/mutation.json';

const mutants = writtenLanguages().flatMap((language) => {
  const sources = sourcesOf(language);
  return drawMutants({ language, sources, theory: theoryOf(sources) }, Number(count), seed);
});
const results = await runMutants(mutants, (result, done) => {
  if (process.stdout.isTTY) process.stdout.write(`\r${String(done)} of ${String(mutants.length)} mutants`);
  if (result.fate.kind !== 'killed') printResult(result);
});

const figures = figuresOf(results, seed);
for (const [kind, tally] of Object.entries(figures.kinds)) console.log(kind.padEnd(8), line(tally));
console.log('all'.padEnd(8), line(figures));
if (process.argv.length === 2)
  writeFileSync(file, await format(JSON.stringify(figures), { parser: 'json', printWidth: 110 }));
process.exitCode = figures.survived === 0 ? 0 : 1;

function printResult({ mutant, fate }: Result): void {
  const reason = fate.kind === 'equivalent' ? `: ${fate.reason}` : '';
  console.log(
    `${fate.kind}  ${mutant.file}:${String(mutant.line)}  ${mutant.of}  [${mutant.change}] ${mutant.says}${reason}`,
  );
}

function line({ mutants: of, killed, equivalent, survived }: Omit<typeof figures, 'seed' | 'kinds'>): string {
  return `${String(of)} mutants: ${String(killed)} killed, ${String(equivalent)} equivalent, ${String(survived)} survived`;
}
