import { cacheFile, fileCache } from './cache.ts';
import { checksOf, type Check } from './checks.ts';
import { complaintsOfBook, type Complaint } from './complaints.ts';
import { prove, type Proof } from './prove.ts';
import { theoryOf, type Theory } from './theory.ts';
import { filesOf, madeOnce, sourcesOf } from '../chapters/sources.ts';

/** A language's book as it stands in content/, checked. */
export interface BookProof {
  readonly proof: Proof;
  readonly complaints: readonly Complaint[];
  /** What the card of an equation says of it, by the equation's id. */
  readonly checks: ReadonlyMap<string, Check>;
}

/** The definitions that a language's book prints, read but not checked. */
export const theoryOfBook: (language: string) => Theory = madeOnce(filesOf, (language) =>
  theoryOf(sourcesOf(language)),
);

/** Checks the book again only when a chapter has changed, and of it only what is new. */
export const proofOfBook: (language: string) => BookProof = madeOnce(filesOf, (language) => {
  const sources = sourcesOf(language);
  const cache = fileCache(cacheFile(language));
  const proof = prove(sources, { cache, theory: theoryOfBook(language) });
  return { proof, complaints: complaintsOfBook(proof, sources), checks: checksOf(proof) };
});
