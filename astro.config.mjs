import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkMath from 'remark-math';
import { guestPlugin } from './src/cells/guest-plugin.ts';
import { spoken } from './src/citation/edition.ts';
import { chapterComponents } from './src/components/chapter/index.ts';
import { ownRoutes } from './src/components/chrome/own-routes.ts';
import { wantedIslands } from './src/islands/waking/integration.ts';
import { bookPlugins, rehypePlugins } from './src/markdown/index.ts';
import { remarkListed } from './src/markdown/plugins/listed.ts';
import { remarkProof } from './src/markdown/plugins/proof.ts';
import { whileWriting } from './src/markdown/writing.ts';
import { languages, languageTitles, reference } from './src/notation/entry.ts';
import { downloads } from './src/publish/downloads.ts';
import { printedFonts } from './src/publish/fonts.ts';
import { contentSecurity } from './src/publish/security.ts';
import { sharedCards } from './src/publish/cards.ts';
import { sitemapOfPages } from './src/publish/sitemap.ts';
import { frozenVersions } from './src/publish/releases.ts';
import { searchIndex } from './src/publish/search/search-index.ts';
import { smallScriptsInPages } from './src/publish/scripts.ts';
import { joinedStyles } from './src/publish/styles.ts';
import { plainTexts } from './src/publish/text/texts.ts';
import { listedPages, sidebar } from './src/sidebar.ts';
import { archive, site } from './src/site.ts';
import { woff2Only } from './src/styles/woff2-only.ts';

const lazySearch = new URL('src/components/chrome/lazy-search.ts', import.meta.url).pathname;
const chrome = (name) => `./src/components/chrome/${name}.astro`;

/** The scripts of a first visit, by their files. */
const everyChapterNeeds = new RegExp(
  [
    'node_modules/(@?preact|@astrojs/preact)',
    'rolldown.runtime',
    'vite/preload-helper',
    'src/model/(?!certain|claim)',
    'src/contract/',
    'src/components/chrome/lazy-search',
    'src/islands/(InputPanel|NumberField|wake-panel)',
    'src/live/(adjust|answers|changed|checks|cite|explain|follow-numbers|iterations|link|page-inputs|persistence|problem|seen-first|start|store|cells/wake)\\.',
  ].join('|'),
);

/** `astro dev` shows a wrong relation where it stands; `astro build` stops at it. */
const writing = process.argv.includes('dev');

/** What the files beside the pages say of the book. */
const publication = {
  ...site.edition,
  authors: site.edition.authors.map(spoken).join(', '),
  description: site.description,
  root: site.origin + site.base,
};

/** A list of what each later script needs weighs more on a first visit than it saves at a click; Astro asks for it. */
const noPreloadLists = {
  name: 'no-preload-lists',
  config: () => ({ build: { modulePreload: false } }),
};

/** A link beside a heading is called as that is, in every language: Starlight knows that of `src/content/docs` alone. */
const namedLinks = {
  name: 'named-links',
  hooks: {
    // Starlight asks for one.
    'config:setup': () => undefined,
    'i18n:setup': ({ injectTranslations }) =>
      injectTranslations({ [reference]: { 'heading.anchorLabel': '{{title}}' } }),
  },
};

const plugins = [[remarkListed, { chapters: listedPages }], ...bookPlugins(chapterComponents)];

export default defineConfig({
  site: site.origin,
  base: site.base,
  trailingSlash: 'always',
  // Fetching pages ahead costs each visit 1 kB of script; a chapter is small enough to wait for.
  prefetch: false,
  markdown: {
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [
        remarkMath,
        remarkCjkFriendly,
        [remarkProof, { writing }],
        ...(writing ? whileWriting(plugins) : plugins),
      ],
      rehypePlugins,
    }),
  },
  integrations: [
    preact(),
    wantedIslands(),
    // Before Starlight, which brings one of its own where there is none.
    ...sitemapOfPages(site.origin + site.base),
    starlight({
      title: site.title,
      defaultLocale: reference,
      disable404Route: true,
      locales: Object.fromEntries(languages.map((lang) => [lang, { label: languageTitles[lang], lang }])),
      sidebar,
      routeMiddleware: './src/components/chrome/route-data.ts',
      tableOfContents: false,
      expressiveCode: false,
      plugins: [namedLinks],
      markdown: { processedDirs: ['./content/'] },
      customCss: ['./src/styles/index.css'],
      components: {
        Banner: chrome('Banner'),
        LanguageSelect: chrome('LanguageSelect'),
        MarkdownContent: chrome('MarkdownContent'),
        PageTitle: chrome('PageTitle'),
        SiteTitle: chrome('SiteTitle'),
      },
    }),
    mdx({ optimize: true }),
    downloads(publication),
    plainTexts(publication),
    searchIndex(),
    sharedCards(site.title),
    joinedStyles(),
    printedFonts(),
    smallScriptsInPages(site.base),
    contentSecurity(site.base),
    // Last: what is released passes through nothing.
    ...(site.isFrozen ? [] : [frozenVersions(archive, site.edition.living)]),
  ],
  vite: {
    plugins: [guestPlugin(), noPreloadLists, ownRoutes()],
    worker: { format: 'es', plugins: () => [guestPlugin()] },
    // The chrome's few small scripts stand in the page: a request each would cost more than they weigh.
    build: { assetsInlineLimit: (file, content) => file.endsWith('.js') && content.length < 4096 },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  {
                    // What every chapter needs comes in one file; what decides a claim, once an input has changed.
                    name: 'page',
                    test: everyChapterNeeds,
                  },
                ],
              },
            },
          },
        },
      },
    },
    css: { postcss: { plugins: [woff2Only()] } },
    resolve: { alias: [{ find: /^@pagefind\/default-ui$/, replacement: lazySearch }] },
  },
});
