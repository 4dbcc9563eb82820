import { partingsOf } from '../src/chapters/parity/parity.ts';
import { chapterComponents } from '../src/components/chapter/index.ts';
import { refusedIn } from '../src/markdown/refused.ts';
import type { Language } from '../src/notation/entry.ts';
import { cacheFile, fileCache } from '../src/proof/cache.ts';
import { complaintsOfBook } from '../src/proof/complaints.ts';
import { prove } from '../src/proof/prove.ts';
import { missingFrom, sourcesOf, writtenLanguages } from '../src/chapters/sources.ts';
import { reasonText } from '../src/proof/reasons/reasons.ts';
import { totalsOf } from '../src/proof/summary.ts';
import { listedPages } from '../src/sidebar.ts';

/** Checks every relation and every claim of the book, in every language, and prints what does not hold. */
function proveLanguage(language: Language): boolean {
  const start = performance.now();
  const cache = fileCache(cacheFile(language));
  const sources = sourcesOf(language);
  const proof = prove(sources, { cache, onProgress: progress });
  const complaints = complaintsOfBook(proof, sources);
  for (const { file, line, column, rule, message } of complaints) {
    console.error(`${file}:${String(line)}:${String(column)}  ${message}  [${rule}]\n`);
  }
  const refused = refusedIn(language, { components: chapterComponents, chapters: listedPages });
  for (const line of refused) console.error(`${line}\n`);
  const apart = partingsOf(language);
  for (const { file, line, message } of apart)
    console.error(`${file}:${String(line)}  ${message}  [translation]\n`);
  const wrong = complaints.length + refused.length + apart.length;
  const totals = totalsOf(proof);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(
    `content/${language}: ${String(totals.relations)} relations (${String(totals.definitions)} definitions, ` +
      `${String(totals.claims)} claims, ${String(totals.rules)} rules of calculation), ` +
      `${String(totals.reasons)} reasons (${String(totals.uncheckedReasons)} not checked), ` +
      `${String(totals.unchecked)} unchecked, ${String(wrong)} wrong; ` +
      `${totals.points.toLocaleString('en')} points, largest relative error ${totals.worst.toExponential(1)}; ` +
      `${String(totals.functions)} functions of the model; ${seconds} s, ${String(cache.misses())} checked anew.`,
  );
  const missing = missingFrom(language);
  if (missing.length > 0)
    console.log(`  not in content/${language} yet, the English ones are linked to: ${missing.join(', ')}`);
  for (const { relation, verdict } of proof.relations) {
    if (verdict.kind === 'unchecked') console.log(`  unchecked: ${relation.id}: ${verdict.reason}`);
    if (verdict.kind === 'holds' && verdict.reason === 'unchecked')
      console.log(`  reason not checked: ${relation.id}: ${reasonText(relation)}`);
  }
  return wrong === 0;
}

function progress(done: number, total: number): void {
  if (!process.stdout.isTTY) return;
  process.stdout.write(done < total ? `\r${String(done)} of ${String(total)} relations` : '\r\x1b[K');
}

process.exitCode = writtenLanguages().map(proveLanguage).every(Boolean) ? 0 : 1;
