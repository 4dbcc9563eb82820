/** Writes CITATION.cff anew from src/site.ts. */
import { writeFileSync } from 'node:fs';
import { citationFile } from '../src/citation/cff.ts';
import { site } from '../src/site.ts';

writeFileSync('CITATION.cff', citationFile(site.edition));
