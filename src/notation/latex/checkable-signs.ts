/** The relations that can be checked at points. */
export type Sign = '=' | '≈' | '<' | '>' | '≤' | '≥' | '≠';

const checkable: Readonly<Record<string, Sign>> = {
  '=': '=',
  ':=': '=',
  '\\equiv': '=',
  '\\approx': '≈',
  '≈': '≈',
  '<': '<',
  '\\lt': '<',
  '>': '>',
  '\\gt': '>',
  '\\le': '≤',
  '\\leq': '≤',
  '≤': '≤',
  '\\ge': '≥',
  '\\geq': '≥',
  '≥': '≥',
  '\\ne': '≠',
  '\\neq': '≠',
  '≠': '≠',
  '\\not=': '≠',
};

const implications = ['\\Rightarrow', '\\implies', '\\Longrightarrow', '⇒'];

/** Signs that state something, too, but nothing that a point could refute. */
const uncheckable = [
  '\\to', '\\rightarrow', '\\longrightarrow', '→', '\\mapsto', '\\in', '∈', '\\notin', '\\propto', '\\sim', '\\simeq',
  '\\cong', '\\ll', '\\gg', '\\iff', '\\Leftrightarrow', '\\subset', '\\subseteq', '\\perp',
]; // prettier-ignore

/** Every way to write a relation that the book knows; a card is cut at each, and a point can refute most. */
export const signs: readonly string[] = [...Object.keys(checkable), ...implications, ...uncheckable];

export const isRelation = (text: string): boolean => signs.includes(text);

export const isImplication = (text: string): boolean => implications.includes(text);

/** The sign that a token stands for; undefined where it can't be checked at points. */
export const signOf = (text: string): Sign | undefined => checkable[text.replaceAll(/\s/g, '')];
