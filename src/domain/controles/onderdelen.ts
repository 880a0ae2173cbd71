import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { dichtstbij } from '../model/meldingen.ts';
import { THEMAKAARTSOORTEN } from '../model/themakaart.ts';

/** A theme card has exactly the sections of its kind, in their order. */
export function onderdelen({ inhoud }: Kennisbank): Bevinding[] {
	return inhoud.themakaarten.flatMap(({ data, tekst, bestand }) => {
		const { naam, onderdelen } = THEMAKAARTSOORTEN[data.soort];
		const nodig: readonly string[] = onderdelen;
		const hoofdkoppen = (tekst?.koppen ?? []).filter((k) => k.niveau === 2);
		const koppen = hoofdkoppen.map((k) => k.titel);
		const fout = (soort: string, wat: string, herstel: string, regel = 1): Bevinding => ({
			soort,
			ernst: 'fout',
			bestand,
			regel,
			kolom: 1,
			wat,
			herstel,
		});
		const mist = nodig
			.filter((n) => !koppen.includes(n))
			.map((n) =>
				fout('onderdeelMist', `Het onderdeel "${n}" ontbreekt.`, `Voeg "## ${n}" toe. Zegt de bron er niets over? Schrijf dat dan op.`),
			);
		const vreemd = hoofdkoppen
			.filter((k) => !nodig.includes(k.titel))
			.map(({ titel: k, regel }) => {
				const nabij = dichtstbij(k, nodig);
				return fout(
					'onderdeelOnbekend',
					`Een ${naam.toLowerCase()} heeft geen onderdeel "${k}".`,
					`${nabij ? `Bedoelde u "${nabij}"? ` : ''}De onderdelen zijn: ${nodig.join(', ')}. Gebruik ### voor een kop daarbinnen.`,
					regel,
				);
			});
		const orde =
			mist.length === 0 && vreemd.length === 0 && koppen.join('|') !== nodig.join('|')
				? [
						fout(
							'onderdeelOrde',
							'De onderdelen staan niet in de vaste volgorde, of een ervan staat er twee keer.',
							`De volgorde is: ${nodig.join(', ')}.`,
						),
					]
				: [];
		return [...mist, ...vreemd, ...orde];
	});
}
