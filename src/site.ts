import { existsSync, readFileSync } from 'node:fs';
import packageJson from '../package.json' with { type: 'json' };
import type { Edition } from './citation/edition.ts';

/**
 * The one place that knows where the book lives and who wrote it. Every page, citation and CITATION.cff follow it.
 * SITE_URL overrides the address, path included: https://example.org/books/one-weight/
 */
const address = new URL(process.env['SITE_URL'] ?? 'https://one-weight.example/');
const base = address.pathname.endsWith('/') ? address.pathname : `${address.pathname}/`;
const { version } = packageJson;

/** Where `npm run release` keeps the frozen versions; a checkout of the branch `releases`, or any folder. */
export const archive = process.env['RELEASES'] ?? '.releases';

/** A version under its own address, /v/0.1.0/, as `npm run release` builds it. */
const frozenPath = `v/${version}/`;
const isFrozen = base.endsWith(`/${frozenPath}`);
const living = `${address.origin}${isFrozen ? base.slice(0, -frozenPath.length) : base}`;

/** Whether the archive holds this version, as it was released for this address. */
function isReleased(): boolean {
  const manifest = `${archive}/${version}.json`;
  if (!existsSync(manifest)) return false;
  const { address } = JSON.parse(readFileSync(manifest, 'utf8')) as { address: string };
  return address === living + frozenPath;
}

const edition: Edition = {
  title: 'One Weight',
  /** A person is { family: 'Kim', given: 'Bo-ra' }, an organisation a string. */
  authors: ['One Weight contributors'],
  version,
  date: '2026-11-24',
  licence: 'https://creativecommons.org/licenses/by/4.0/',
  living,
  // Until a version is released its tags' own addresses are the ones that last.
  immutable: isFrozen || isReleased() ? `${living}${frozenPath}` : living,
};

export const site = {
  /** Scheme and host, as Astro's `site` wants it. */
  origin: address.origin,
  /** Path below which every page lives, with slashes at both ends. */
  base,
  title: edition.title,
  tagline: { en: 'backpropagation, one term at a time', ko: '역전파를 한 항씩' },
  description:
    'A small network, one weight, and the derivative of the loss in it, derived one chain-rule factor at a time with live numbers.',
  edition,
  isFrozen,
} as const;
