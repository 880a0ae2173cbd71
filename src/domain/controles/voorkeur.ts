import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { MDX_COLLECTIES } from '../model/collecties.ts';
import { lopendeTekst } from './lopende-tekst.ts';

/** One word for one thing: a form that a term replaces (`vermijd` in `begrippen.yaml`) is not used in running text. */
export function voorkeur({ inhoud }: Kennisbank): Bevinding[] {
	const liever = inhoud.begrippen.flatMap((b) =>
		b.data.vermijd.map((vorm) => ({
			vorm,
			term: b.data.term,
			patroon: new RegExp(`(?<![\\p{L}\\p{N}-])${vorm.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}-])`, 'u'),
		})),
	);
	return [...MDX_COLLECTIES, 'themas' as const].flatMap((collectie) =>
		inhoud[collectie].flatMap((item) => {
			const koppen = [item.data.titel, item.data.samenvatting].map((tekst) => ({ tekst, regel: 1 }));
			return [...koppen, ...lopendeTekst(item)].flatMap(({ tekst, regel }) =>
				liever
					.filter(({ patroon }) => patroon.test(tekst))
					.map(
						({ vorm, term }): Bevinding => ({
							soort: 'voorkeur',
							ernst: 'waarschuwing',
							bestand: item.bestand,
							regel,
							kolom: 1,
							wat: `Hier staat "${vorm}".`,
							herstel: `Schrijf "${term}"; het andere woord mag wel bij "trefwoorden".`,
						}),
					),
			);
		}),
	);
}
