import { createHash } from 'node:crypto';

/** The scripts and style sheets that stand in the pages themselves, by hash: all that a page may run besides files of the site. */
export interface Inline {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/** What stands inline in a page. Data blocks (JSON) run nothing and are left out. */
export function inlineOf(html: string): Inline {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const [, tag, attributes = '', text = ''] of html.matchAll(rawElement)) {
    if (text === '' || attributes.includes('json')) continue;
    (tag === 'style' ? styles : scripts).add(hashOf(text));
  }
  return { scripts, styles };
}

/** The two elements whose text HTML does not parse: it ends at the first end tag. */
const rawElement = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The policy of every page: code and style sheets from the site only, no other origin for anything. Style
 * attributes are allowed apart, since KaTeX sets its struts with them; they cannot run or load anything.
 */
export function pagePolicy(pages: readonly Inline[]): string {
  const all = (kind: keyof Inline) => [...new Set(pages.flatMap((page) => [...page[kind]]))].sort();
  return policy({
    'default-src': ["'none'"],
    'script-src': ["'self'", ...all('scripts')],
    'style-src': ["'self'", ...all('styles')],
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
}

/** The policy of a worker's script, where alone WebAssembly is compiled: the cells' engine, and the search. */
export const workerPolicy = policy({
  'default-src': ["'none'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'connect-src': ["'self'"],
});

function policy(directives: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(directives)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ');
}

/** The page with its policy in front of everything that could run or load. */
export function withPolicy(html: string, content: string): string {
  const start = /<head[^>]*>(<meta charset=[^>]*>)?/i.exec(html);
  if (!start) throw new Error('a page without <head> cannot carry a policy');
  const end = start.index + start[0].length;
  const meta = `<meta http-equiv="content-security-policy" content="${content}">`;
  return html.slice(0, end) + meta + html.slice(end);
}

/** The same for hosts that read a `_headers` file (Netlify, Cloudflare Pages). No two rules may match one path. */
export const headersFile = (rules: readonly (readonly [path: string, policy: string])[]): string =>
  rules.map(([path, content]) => `${path}\n  Content-Security-Policy: ${content}\n`).join('');

/** The policy that a `_headers` file has for a path: `*` at the end of a rule stands for anything. */
export function policyFor(path: string, headers: string): string | undefined {
  const rules = [...headers.matchAll(/^(\/\S*)\n {2}Content-Security-Policy: (.*)$/gm)];
  return rules.find(([, rule = '']) =>
    rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule,
  )?.[2];
}
