import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

const root = join(import.meta.dirname, '../..');

const config = `import { unified } from '@astrojs/markdown-remark';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';

export default defineConfig({
  markdown: { processor: unified({ remarkPlugins: [remarkMath], rehypePlugins: [rehypeKatex] }) },
  integrations: [starlight({ title: 'Peer', customCss: ['katex/dist/katex.min.css'], disable404Route: true })],
});
`;
const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Builds a plain Starlight with rehype-katex beside ours and serves it: one page a chapter, of the text that the built
 * book gives as Markdown. Resolves to its address and to what takes it away.
 */
export async function servePeer(
  chapters: readonly string[],
  port: number,
): Promise<{ address: string; close: () => void }> {
  // Below the book, so that packages are found where they are.
  const folder = mkdtempSync(join(root, '.bench-'));
  const close = () => rmSync(folder, { recursive: true });
  try {
    mkdirSync(join(folder, 'src/content/docs'), { recursive: true });
    // Astro bundles what a project names as its own dependency; Node could not load it as it is.
    cpSync(join(root, 'package.json'), join(folder, 'package.json'));
    writeFileSync(join(folder, 'astro.config.mjs'), config);
    writeFileSync(join(folder, 'src/content.config.ts'), collections);
    for (const chapter of chapters) {
      const [title = '', ...text] = readFileSync(join(root, `dist/en/${chapter}.md`), 'utf8').split('\n');
      const page = `---\ntitle: ${JSON.stringify(title.replace(/^# /, ''))}\n---\n${text.join('\n')}`;
      writeFileSync(join(folder, `src/content/docs/${chapter}.md`), page);
    }
    execFileSync(join(root, 'node_modules/.bin/astro'), ['build'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } catch (error) {
    close();
    throw error;
  }
  const files = sirv(join(folder, 'dist'));
  const server: Server = createServer((request, response) => files(request, response));
  await new Promise<void>((listening) => server.listen(port, listening));
  return {
    address: `http://localhost:${String(port)}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
      close();
    },
  };
}
