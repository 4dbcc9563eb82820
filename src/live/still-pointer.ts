/** Whether a pointer does no more than lie where the page has opened: a browser may tell of that too. */
export const isStill = (event: Event): boolean =>
  event.type === 'pointermove' && !(event as PointerEvent).movementX && !(event as PointerEvent).movementY;
