import { compareFolders } from './compare/folders.ts';
import { report } from './compare/report.ts';

/** Compares two built books: `npm run compare -- BEFORE AFTER`, two folders such as copies of `dist`. */
const [before, after] = process.argv.slice(2);
if (!before || !after) throw new Error('Say which two folders to compare: npm run compare -- BEFORE AFTER');

const found = compareFolders(before, after);
console.log(found.length > 0 ? report(found) : 'What a reader sees is the same in both.');
process.exitCode = found.length > 0 ? 1 : 0;
