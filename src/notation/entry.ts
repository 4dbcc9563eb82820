/** The languages the book is written in; each is a first language. */
export const languages = ['en', 'ko'] as const;
export type Language = (typeof languages)[number];
/** What each calls itself. */
export const languageTitles: InEachLanguage = { en: 'English', ko: '한국어' };
/** The language whose chapters others translate, and that stands in for what they do not have yet. */
export const reference: Language = 'en';

/** The language of a place in the site: the first part of its address, or of a file's folder. */
export const languageNamed = (code: string | undefined): Language =>
  languages.find((language) => language === code) ?? reference;
export type InEachLanguage = Readonly<Record<Language, string>>;

/** Where a quantity may lie. An open end is approached but never reached. */
export interface Domain {
  readonly min: number;
  readonly max: number;
  readonly openMin: boolean;
  readonly openMax: boolean;
}

/** One quantity: how it is typeset and what it is called. */
export interface SymbolEntry {
  readonly latex: string;
  readonly name: InEachLanguage;
  readonly meaning: InEachLanguage;
  /** How it is read aloud in the languages in which the word after it depends on that: ẑ is 제트햇. */
  readonly reads: Readonly<Record<'ko', string>>;
  /** What a sentence may call it beside its name: “the loss” for the cross-entropy. */
  readonly called?: Readonly<Record<Language, readonly string[]>>;
  readonly domain: Domain;
  /** Which of the three chain-rule factors this is; it lends the quantity its colour. */
  readonly term?: 1 | 2 | 3;
}

const between = (min: number, max: number, openMin: boolean, openMax: boolean): Domain => ({
  min,
  max,
  openMin,
  openMax,
});
export const open = (min: number, max: number): Domain => between(min, max, true, true);
export const openBelow = (min: number, max: number): Domain => between(min, max, true, false);
export const closed = (min: number, max: number): Domain => between(min, max, false, false);
export const reals = open(-Infinity, Infinity);
