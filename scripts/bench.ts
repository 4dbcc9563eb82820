/** Prints how fast the book is, beside floors and peers of the same run: `npm run bench [name] [-- --quick]`. */
import { benchBuild } from './bench/build.ts';
import { benchEpoch } from './bench/epoch.ts';
import { benchFigures } from './bench/figures.ts';
import { benchFollowing } from './bench/following.ts';
import { benchModel } from './bench/model.ts';
import { benchProof } from './bench/proof.ts';
import { machine, tableOf, type Row, type Run } from './bench/table.ts';
import { benchTraining } from './bench/training.ts';
import { benchVisit } from './bench/visit.ts';

const benchmarks: Readonly<Record<string, (run: Run) => Promise<void> | void>> = {
  visit: benchVisit,
  following: benchFollowing,
  figures: benchFigures,
  model: benchModel,
  training: benchTraining,
  epoch: benchEpoch,
  proof: benchProof,
  build: benchBuild,
};

const quick = process.argv.includes('--quick');
const asked = process.argv.slice(2).filter((word) => word !== '--quick');
const unknown = asked.find((name) => !(name in benchmarks));
if (unknown !== undefined) {
  console.error(`No benchmark “${unknown}”. There are ${Object.keys(benchmarks).join(', ')}.`);
  process.exit(1);
}
const rows: Row[] = [];
const start = performance.now();
for (const [name, bench] of Object.entries(benchmarks)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.error(`${name} …`);
  await bench({ quick, add: (row) => rows.push(row) });
}
console.log(`\n${machine()}\n${tableOf(rows)}`);
console.error(`${((performance.now() - start) / 1000).toFixed(0)} s`);
