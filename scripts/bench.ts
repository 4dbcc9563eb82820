/** Prints how fast the book is: ratios first, since milliseconds are the machine's. `npm run bench [name]`. */
import { benchBuild } from './bench/build.ts';
import { benchEpoch } from './bench/epoch.ts';
import { benchFigures } from './bench/figures.ts';
import { benchFollowing } from './bench/following.ts';
import { benchModel } from './bench/model.ts';
import { benchVisit } from './bench/visit.ts';

const benchmarks: Readonly<Record<string, () => Promise<void> | void>> = {
  visit: benchVisit,
  following: benchFollowing,
  figures: benchFigures,
  model: benchModel,
  epoch: benchEpoch,
  build: benchBuild,
};

const asked = process.argv[2];
const unknown = asked !== undefined && !(asked in benchmarks);
if (unknown) {
  console.error(`No benchmark “${asked}”. There are ${Object.keys(benchmarks).join(', ')}.`);
  process.exitCode = 1;
}
for (const [name, run] of Object.entries(benchmarks)) {
  if (asked === undefined || asked === name) await run();
}
