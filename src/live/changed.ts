/** The event that tells the page's sleeping parts that its numbers are no longer those it was built with. */
export const changed = 'one-weight:changed';
