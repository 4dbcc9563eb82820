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
};

const implications = ['\\Rightarrow', '\\implies', '⇒'];

/** Signs that state something, too, but nothing that a point could refute. */
const uncheckable = [
  '\\to', '\\rightarrow', '\\longrightarrow', '→', '\\mapsto', '\\in', '∈', '\\notin', '\\propto', '\\sim', '\\simeq',
  '\\cong', '\\ll', '\\gg', '\\iff', '\\Leftrightarrow', '\\Longrightarrow', '\\subset', '\\subseteq', '\\perp',
]; // prettier-ignore

export const isRelation = (text: string): boolean =>
  text in checkable || implications.includes(text) || uncheckable.includes(text);

export const isImplication = (text: string): boolean => implications.includes(text);

/** The sign that a token stands for; undefined where it can't be checked at points. */
export const signOf = (text: string): Sign | undefined => checkable[text];
