import katexMain from 'katex/dist/fonts/KaTeX_Main-Regular.woff2?url';
import katexMath from 'katex/dist/fonts/KaTeX_Math-Italic.woff2?url';
import ui from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import mono from '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2?url';
import italic from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2?url';
import text from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

/**
 * The files a page's first screen needs: asked for at once, so that no line moves when they arrive. Emphasis
 * and titles of books want the italic too.
 */
export const preloads = (hasItalics: boolean): readonly string[] => [
  ...[text, ui, mono, katexMain, katexMath],
  ...(hasItalics ? [italic] : []),
];
