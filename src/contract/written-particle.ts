/** A form of a pair that stands for itself where a text begins: 은, 를, 와의, 로는, 이고, 라고. */
const written =
  /^(?:[은는이가을를]|[과와](?:는|의|도|만)?|(?:으로|로)(?:는|도|만|의|서|써|부터|서의|써의|부터의)?|이?(?:다|고|며|면|나|란|라|라고|라는|라면|라서|므로|지만|든|자|어서)|이었(?:다|고)|였(?:다|고))(?!\p{L})/u;

/** The particle with which a text begins that goes by what stands before it, and the pair that it is one of. */
export function writtenParticle(text: string): { form: string; pair: string } | undefined {
  const [form] = written.exec(text) ?? [];
  return form === undefined ? undefined : { form, pair: pairOf(form) };
}

function pairOf(form: string): string {
  const [base = ''] = ['은/는', '이/가', '을/를'].filter((pair) => pair.includes(form));
  if (base) return base;
  if (/^[과와]/.test(form)) return `과${form.slice(1)}/와${form.slice(1)}`;
  if (/^으?로/.test(form)) return `으${form.replace('으', '')}/${form.replace('으', '')}`;
  if (/^(?:이었|였)/.test(form)) return `이었${form.at(-1) ?? ''}/였${form.at(-1) ?? ''}`;
  const ending = form.replace(/^이(?=.)/, '');
  return `이${ending}/${ending}`;
}
