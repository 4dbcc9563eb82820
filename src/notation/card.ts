/** The file of the picture by which a chapter is shown where its link is shared; without a chapter, the book's. */
export const cardFile = (chapter = 'one-weight'): string => `cards/${chapter}.png`;

/** What the networks that show it ask for. */
export const cardSize = { width: 1200, height: 630 } as const;
