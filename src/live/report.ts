import { say } from './dictionary.ts';
import type { LinkProblem } from './link.ts';

/** Tells the reader which parts of a link could not be used, as text: a link may say anything. */
export function reportProblems(problems: readonly LinkProblem[]): void {
  const place = document.querySelector<HTMLElement>('[data-link-problems]');
  if (problems.length === 0 || !place) return;
  place.textContent = `${say('problemLink')} ${problems.map(({ input, text }) => `${input} = “${text}”`).join(', ')}`;
  place.hidden = false;
}
