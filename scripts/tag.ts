/** Gives every new object of the book its permanent tag: appends to content/tags.txt. */
import { appendFileSync, readFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import { keyOf, linesFor, parseRegistry } from '../src/citation/registry.ts';
import { readBook, registryFile } from '../src/chapters/book.ts';
import { languages } from '../src/notation/entry.ts';

const registry = parseRegistry(readFileSync(registryFile, 'utf8'));
const objects = languages.flatMap((language) => readBook(language).objects);
const unique = [...new Map(objects.map((object) => [keyOf(object), object])).values()];
const lines = linesFor(registry, unique, packageJson.version);

if (lines.length > 0) appendFileSync(registryFile, `${lines.join('\n')}\n`);
console.log(lines.length > 0 ? lines.join('\n') : 'Every object has its tag.');
