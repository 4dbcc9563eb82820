import { formatNames, styleNames } from '../../../contract/citation.ts';
import { languages, type Language } from '../../../notation/entry.ts';
import { stringsFor } from '../../../strings/index.ts';

/** The words of the cite box and of the verdict on a cited number, fetched with them. */
export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

export const GET = ({ props: { language } }: { props: { language: Language } }) => {
  const strings = stringsFor(language);
  const { citeObject, citeStyle, copy, copied, copyByHand, close, tagPageOf, numberAt } = strings;
  const { verifyAgrees, verifyDiffers, verifyDamaged, verifyCited, verifyNow, verifySame, verifyOther } =
    strings;
  return Response.json({
    citeObject, citeStyle, copy, copied, copyByHand, close, tagPageOf, numberAt,
    verifyAgrees, verifyDiffers, verifyDamaged, verifyCited, verifyNow, verifySame, verifyOther,
    forms: { ...styleNames, link: strings.plainLink, ...formatNames },
  }); // prettier-ignore
};
