import type { Element } from 'hast';
import { fill } from '../contract/fill.ts';
import { printError } from '../model/print.ts';
import type { Check } from '../proof/checks.ts';
import type { Chapter } from './context.ts';
import { element } from './nodes.ts';

/** Which of the reasons on its lines are checked, where it gives any. */
function reasonsIn({ relations, number }: Check, strings: Chapter['strings']): string[] {
  const given = relations.flatMap(({ relation, verdict }) =>
    verdict.kind === 'holds' && verdict.reason ? [{ line: relation.line, reason: verdict.reason }] : [],
  );
  const open = [
    ...new Set(
      given.filter(({ reason }) => reason === 'unchecked').map(({ line = '' }) => `(${number}${line})`),
    ),
  ];
  return [
    ...(given.some(({ reason }) => reason === 'checked') ? [strings.checkReasons, ' '] : []),
    ...(open.length > 0 ? [fill(strings.checkReasonsNot, { lines: open.join(', ') }), ' '] : []),
  ];
}

/**
 * “✓ 1,000 points  max rel. err 2.2×10⁻¹⁶” at the foot of a card; opened, it tells what that means. Both
 * sides at the reader's values are fetched then.
 */
export function checkBadge(check: Check, { language, strings }: Chapter): Element {
  const { verdict } = check.relations.find((one) => one.verdict.kind === 'unchecked') ?? {};
  const reason = verdict?.kind === 'unchecked' ? verdict.reason : undefined;
  const points = check.points.toLocaleString(language);
  const summary = reason
    ? [strings.checkNone]
    : [
        element('span', { class: 'check-points' }, [`✓ ${fill(strings.checkPoints, { points })}`]),
        ' ',
        element('span', { class: 'check-error' }, [
          fill(strings.checkError, { worst: printError(check.worst) }),
        ]),
      ];
  const meaning = check.kind === 'definition' ? strings.checkDefinition : strings.checkClaim;
  return element('details', { class: 'check', 'data-model': check.wiring }, [
    element('summary', {}, summary),
    element('p', {}, [
      reason ? fill(strings.checkUnchecked, { reason }) : fill(meaning, { points }),
      ' ',
      ...reasonsIn(check, strings),
      element('a', { href: `../ledger/#ledger-${check.id}` }, [strings.checkLedger]),
    ]),
    ...(reason
      ? []
      : [
          element('div', { class: 'check-yours', 'data-lost': strings.checkLost }, [
            strings.checkNeedsScript,
          ]),
        ]),
  ]);
}
