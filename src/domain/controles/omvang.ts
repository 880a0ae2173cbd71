import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { MDX_COLLECTIES } from '../model/collecties.ts';

/** From this many words on, a body tells more than that a source mentions something. */
const SUMMIER = 120;

/** A brief entry stays brief: what is only mentioned is not padded. */
export function omvang({ inhoud }: Kennisbank): Bevinding[] {
	return MDX_COLLECTIES.flatMap((collectie) =>
		inhoud[collectie].flatMap(({ data, tekst, bestand }): Bevinding[] => {
			const woorden = (tekst?.mdx ?? '').replace(/<[^>]+>/g, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
			if (data.uitwerking !== 'summier' || woorden < SUMMIER) return [];
			return [
				{
					soort: 'omvang',
					ernst: 'fout',
					bestand,
					regel: 1,
					kolom: 1,
					wat: `Deze inzending is "summier", maar de tekst telt ${woorden} woorden.`,
					herstel: `Houd het onder de ${SUMMIER} woorden, of zet "uitwerking" op "uitgewerkt" als de bron zo veel vertelt.`,
				},
			];
		}),
	);
}
