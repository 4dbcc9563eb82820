import { expect, test } from 'vitest';
import { faultsOfExercises } from './exercises.ts';

const number = (quantity: string, inputs = '') =>
  `<span data-quantity="${quantity}"${inputs && ` data-with='${inputs}'`}>0</span>`;

/** A page with one exercise, which asks for the prediction without inputs. */
const page = (
  solution: string,
  elsewhere = '',
  answer = '{"quantity":"zhat","model":"notebook","with":"{\\"x1\\":0,\\"x2\\":0}"}',
  asks = 'value',
) =>
  `<div data-model="notebook">${elsewhere}<section class="exercise" id="exercise-e">
<form data-asks="${asks}" data-code="zhat - z" data-answer='${answer}'></form><details class="solution">${solution}</details></section></div>`;

const asked = number('zhat', '{"x1":0,"x2":0}');

test.each([
  ['a right one', page(`${number('f')} ${asked}`, number('zhat')), []],
  ['one that the page answers', page(asked, asked), ['prints the answer outside the solution']],
  [
    'one that the page answers by another name',
    page(number('CE'), number('CE_textbook'), '{"quantity":"CE","model":"notebook"}'),
    ['prints the answer outside the solution, as {"quantity":"CE_textbook"'],
  ],
  [
    'one that a cell answers',
    page(asked, '<div class="cell-output">about 0.58176 or so</div>'),
    ['a cell prints the answer, 0.5818'],
  ],
  [
    'one that asks for a sign that changes',
    page('', '', '{"quantity":"dCE_dw22","model":"notebook"}', 'sign'),
    [],
  ],
  [
    'one that asks for the sign of what is never negative',
    page('', '', '{"quantity":"dzhat_df","model":"notebook"}', 'sign'),
    ['the sign is the same at every state'],
  ],
  [
    'one whose solution shows its line of code',
    page('<code>zhat - z</code>', '', '{"quantity":"dCE_df","model":"notebook"}', 'code'),
    [],
  ],
  [
    'one whose solution shows another line of code',
    page('<code>z - zhat</code>', '', '{"quantity":"dCE_df","model":"notebook"}', 'code'),
    ['does not show the line zhat - z'],
  ],
  ['one whose solution ends elsewhere', page(`${asked} ${number('f')}`), ['does not end with the answer']],
  ['one without a number in its solution', page(''), ['does not end with the answer']],
  [
    'one that always has the same answer',
    page(
      number('dCE_dw11', '{"x1":0,"x2":0}'),
      '',
      '{"quantity":"dCE_dw11","model":"notebook","with":"{\\"x1\\":0,\\"x2\\":0}"}',
    ),
    ['the answer is 0.0000 at every state'],
  ],
])('%s', (_, html, messages) => {
  const faults = faultsOfExercises(html).map(({ message }) => message);
  expect(faults).toHaveLength(messages.length);
  messages.forEach((message, i) => {
    expect(faults[i]).toContain(message);
  });
});
