import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { headersFile, inlineOf, pagePolicy, policyFor, withPolicy, workerPolicy } from './policy.ts';

const page =
  '<!DOCTYPE html><html><head><meta charset="utf-8"/><script>a()</script><style>b{}</style></head>' +
  '<body><script type="application/json">{"c":1}</script><script src="/d.js"></script></body></html>';
const sha = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const directive = (policy: string, name: string) =>
  policy
    .split('; ')
    .find((part) => part.startsWith(`${name} `))
    ?.split(' ')
    .slice(1);

test('a page may run files of the site and what stands in it, and nothing else', () => {
  const policy = pagePolicy([inlineOf(page)]);
  expect(directive(policy, 'script-src')).toEqual(["'self'", sha('a()')]);
  expect(directive(policy, 'style-src')).toEqual(["'self'", sha('b{}')]);
  expect(directive(policy, 'default-src')).toEqual(["'none'"]);
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
});

test('only style attributes may stand in the markup', () => {
  const loose = pagePolicy([])
    .split('; ')
    .filter((part) => part.includes('unsafe-inline'));
  expect(loose).toEqual(["style-src-attr 'unsafe-inline'"]);
});

test('the policy stands before the first script, and the page is otherwise as it was', () => {
  const secured = withPolicy(page, 'default-src');
  expect(secured.indexOf('http-equiv')).toBeLessThan(secured.indexOf('<script'));
  expect(secured.replace(/<meta http-equiv[^>]*>/, '')).toBe(page);
  expect(() => withPolicy('<p>', 'default-src')).toThrow('without <head>');
});

test('a host finds the policy of each path in _headers', () => {
  const page = pagePolicy([]);
  const headers = headersFile([
    ['/en/*', page],
    ['/_astro/worker.js', workerPolicy],
  ]);
  expect(policyFor('/en/05-term-1/', headers)).toBe(page);
  expect(policyFor('/_astro/worker.js', headers)).toBe(workerPolicy);
  expect(policyFor('/_astro/page.js', headers)).toBeUndefined();
});
