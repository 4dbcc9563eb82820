import { statSync } from 'node:fs';
import { cacheFile, fileCache } from './cache.ts';
import { checksOf, type Check } from './checks.ts';
import { complaintsOfBook, type Complaint } from './complaints.ts';
import { prove, type Proof } from './prove.ts';
import { theoryOf, type Theory } from './theory.ts';
import { filesOf, sourcesOf } from '../chapters/sources.ts';

/** A language's book as it stands in content/, checked. */
export interface BookProof {
  readonly proof: Proof;
  readonly complaints: readonly Complaint[];
  /** What the card of an equation says of it, by the equation's id. */
  readonly checks: ReadonlyMap<string, Check>;
}

const known = new Map<string, { stamp: string; proof: BookProof }>();
const theories = new Map<string, { stamp: string; theory: Theory }>();

/** Changes with any chapter of a language. */
const stampOf = (language: string): string =>
  filesOf(language)
    .map((file) => `${file}:${String(statSync(file).mtimeMs)}`)
    .join();

/** The definitions that a language's book prints, read but not checked. */
export function theoryOfBook(language: string): Theory {
  const stamp = stampOf(language);
  const before = theories.get(language);
  if (before?.stamp === stamp) return before.theory;
  const theory = theoryOf(sourcesOf(language));
  theories.set(language, { stamp, theory });
  return theory;
}

/** Checks the book again only when a chapter has changed, and of it only what is new. */
export function proofOfBook(language: string): BookProof {
  const stamp = stampOf(language);
  const before = known.get(language);
  if (before?.stamp === stamp) return before.proof;
  const sources = sourcesOf(language);
  const proof = prove(sources, { cache: fileCache(cacheFile(language)) });
  const checked = { proof, complaints: complaintsOfBook(proof, sources), checks: checksOf(proof) };
  known.set(language, { stamp, proof: checked });
  theories.set(language, { stamp, theory: proof.theory });
  return checked;
}
