import { type Item, type Kennisbank, sleutelVan } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { KASTCOLLECTIES, type Kastcollectie } from '../model/collecties.ts';

/** No page is an orphan: every entry refers to another entry, or is referred to. */
export function samenhang(kb: Kennisbank): Bevinding[] {
	const inKast = ({ sleutel }: { sleutel: string }) => (KASTCOLLECTIES as readonly string[]).includes(sleutel.split('/')[0] ?? '');
	return KASTCOLLECTIES.flatMap((collectie) =>
		(kb.inhoud[collectie] as Item<Kastcollectie>[]).flatMap((item): Bevinding[] => {
			const sleutel = sleutelVan(item);
			return [...kb.van(sleutel), ...kb.naar(sleutel)].some(inKast)
				? []
				: [
						{
							soort: 'wees',
							ernst: 'waarschuwing',
							bestand: item.bestand,
							regel: 1,
							kolom: 1,
							wat: 'Deze inzending hangt nergens mee samen: zij noemt geen andere inzending en geen andere noemt haar.',
							herstel: 'Noem bij "verwantMet" of in de tekst ten minste één inzending die erbij hoort.',
						},
					];
		}),
	);
}
