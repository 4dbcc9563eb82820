import { en, type Strings } from './en.ts';
import { ko } from './ko.ts';

export type { Strings };

const tables: Readonly<Record<string, Strings>> = { en, ko };

/** The interface strings of a language; English where there are none. */
export const stringsFor = (language: string | undefined): Strings => tables[language ?? 'en'] ?? en;
