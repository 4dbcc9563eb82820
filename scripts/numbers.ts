import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { theoryOf } from '../src/proof/theory.ts';
import { auditPage, remembering } from '../src/proof/printed/audit.ts';
import { faultsOfExercises } from '../src/proof/printed/exercises.ts';
import { exactReader } from '../src/proof/printed/exact.ts';
import { sourcesOf } from '../src/chapters/sources.ts';

/** Reads every number out of the built book and compares it with the printed definitions, in 60 digits; holds the exercises against the pages. */
const exact = remembering(exactReader(theoryOf(sourcesOf('en'))));
const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.html'))
  .sort();

const counts = { HTML: 0, MathML: 0 };
const readings = new Set<string>();
let faults = 0;
for (const page of pages) {
  const html = readFileSync(join('dist', page), 'utf8');
  const audit = auditPage(html, exact);
  for (const { medium, reading } of audit.printed) {
    counts[medium]++;
    readings.add(JSON.stringify(reading));
  }
  const isChapter = /(^|\/)\d\d-[^/]*\/index\.html$/.test(page);
  const faulty = isChapter ? [...audit.wrong, ...audit.strays, ...faultsOfExercises(html)] : audit.wrong;
  for (const { line, message } of faulty) console.error(`dist/${page}:${String(line)}  ${message}`);
  faults += faulty.length;
}
console.log(
  `${String(counts.HTML)} numbers in HTML and ${String(counts.MathML)} in MathML on ${String(pages.length)} pages, ` +
    `${String(readings.size)} different ones: ${String(faults)} wrong.`,
);
process.exitCode = faults > 0 || counts.HTML === 0 ? 1 : 0;
