import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { dirname, join } from 'node:path';
import sirv from 'sirv';
import { compressing } from '../serve.ts';

const root = join(import.meta.dirname, '../..');

const configOf = (integrations: string): string => `import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

export default defineConfig({
  markdown: { processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] }) },
  integrations: [${integrations}],
});
`;
const starlight = `starlight({ title: 'Peer', customCss: ['katex/dist/katex.min.css'], disable404Route: true })`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

type Files = Readonly<Record<string, string>>;

/** The text of a chapter as the built book gives it in Markdown, with its title where Astro looks for one. */
function pageOf(chapter: string): string {
  const [title = '', ...text] = readFileSync(join(root, `dist/en/${chapter}.md`), 'utf8').split('\n');
  return `---\ntitle: ${JSON.stringify(title.replace(/^# /, ''))}\n---\n${text.join('\n')}`;
}

/** Builds a site of these files beside ours. Returns its folder and the seconds that it took. */
function buildPeer(files: Files): { folder: string; seconds: number } {
  // Below the book, so that packages are found where they are.
  const folder = mkdtempSync(join(root, '.bench-'));
  try {
    // Astro bundles what a project names as its own dependency; Node could not load it as it is.
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const start = performance.now();
    execFileSync(join(root, 'node_modules/.bin/astro'), ['build'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    return { folder, seconds: (performance.now() - start) / 1000 };
  } catch (error) {
    rmSync(folder, { recursive: true });
    throw error;
  }
}

/** Seconds that plain Astro with rehype-katex takes for so many pages of a chapter's text. */
export function secondsOfAstro(chapter: string, pages: number): number {
  const text = pageOf(chapter);
  const files = Array.from({ length: pages }, (_, i) => [`src/pages/copy-${String(i)}.md`, text] as const);
  const { folder, seconds } = buildPeer({
    'astro.config.mjs': configOf(''),
    ...Object.fromEntries(files),
  });
  rmSync(folder, { recursive: true });
  return seconds;
}

/**
 * Builds a plain Starlight with rehype-katex beside ours and serves it: one page a chapter, of the text that the built
 * book gives as Markdown. Resolves to its address and to what takes it away.
 */
export async function serveStarlight(
  chapters: readonly string[],
  port: number,
): Promise<{ address: string; close: () => void }> {
  const pages = chapters.map((chapter) => [`src/content/docs/${chapter}.md`, pageOf(chapter)] as const);
  const { folder } = buildPeer({
    'astro.config.mjs': configOf(starlight),
    'src/content.config.ts': collections,
    ...Object.fromEntries(pages),
  });
  const files = sirv(join(folder, 'dist'));
  const server: Server = createServer(compressing((request, response) => files(request, response)));
  await new Promise<void>((listening) => server.listen(port, listening));
  return {
    address: `http://localhost:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
