const months = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November',
  'December',
] as const; // prettier-ignore

/** Where a citation tells the day of the visit, which the reader's browser knows: “MMMM D, YYYY” is March 4, 2027. */
export const seenAs = (pattern: string): string => `{seen:${pattern}}`;

/** A citation with the day of the visit written where it has `seenAs(pattern)`. */
export const fillSeen = (text: string, date: Date): string =>
  text.replace(/\{seen:([^}]+)\}/g, (_, pattern: string) => writeDate(pattern, date));

function writeDate(pattern: string, date: Date): string {
  const name = months[date.getMonth()] ?? '';
  const day = String(date.getDate());
  const month = String(date.getMonth() + 1);
  const parts: Readonly<Record<string, string>> = {
    YYYY: String(date.getFullYear()),
    MMMM: name,
    'MMM.': shortened(name),
    MMM: shortened(name).replace('.', ''),
    MM: month.padStart(2, '0'),
    M: month,
    DD: day.padStart(2, '0'),
    D: day,
  };
  return pattern.replace(/YYYY|MMMM|MMM\.|MMM|MM|M|DD|D/g, (part) => parts[part] ?? '');
}

/** Mar., June, Sept.: four letters or fewer are not shortened. */
function shortened(month: string): string {
  if (month.length <= 4) return month;
  return `${month.slice(0, month === 'September' ? 4 : 3)}.`;
}
