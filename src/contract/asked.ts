/** What an exercise asks for: a number, whether one is negative, zero or positive, or a line of code that computes it. */
const askedKinds = ['value', 'sign', 'code'] as const;
export type Asked = (typeof askedKinds)[number];

export const isAsked = (text: unknown): text is Asked => askedKinds.some((kind) => kind === text);
