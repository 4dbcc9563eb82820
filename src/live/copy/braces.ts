/**
 * LaTeX without the braces that the book puts around each quantity, where they do nothing: `{\hat z}` is `\hat z`, while
 * `e^{f}`, `{z_1}^2` and `\cdot{z}` keep theirs.
 */
export function withoutIdleBraces(latex: string): string {
  for (let open = latex.indexOf('{'); open >= 0; open = latex.indexOf('{', open + 1)) {
    const close = closingOf(latex, open);
    if (close === undefined) return latex;
    const [before, inner, after] = [
      latex.slice(0, open),
      latex.slice(open + 1, close),
      latex.slice(close + 1),
    ];
    if (
      inner === '' ||
      !isIdleAfter(before) ||
      !/^(?:$|[-+=,;|()}.\s]|\\(?:cdot|times|le|ge)(?![a-z]))/.test(after)
    )
      continue;
    latex =
      before.replace(/\\[a-z]+$/, (command) => (/^[a-z]/i.test(inner) ? `${command} ` : command)) +
      inner +
      after;
    open--;
  }
  return latex;
}

/** Whether a group is nobody's argument: at the start, after an opening, an operator, or a space after these. */
const isIdleAfter = (before: string): boolean =>
  /(?:^|[({[\-+=,;|]|\\(?:cdot|times|le|ge))\s*$/.test(before) && !/\\[{(]\s*$/.test(before);

function closingOf(latex: string, open: number): number | undefined {
  let depth = 0;
  for (let i = open; i < latex.length; i++) {
    if (latex.charAt(i) === '\\') i++;
    else depth += { '{': 1, '}': -1 }[latex.charAt(i)] ?? 0;
    if (depth === 0) return i;
  }
  return undefined;
}
