import { isJaar } from '../../cijfers/reeks.ts';
import type { Vergelijkbaar } from '../../cijfers/vergelijking.ts';
import type { Kennisbank } from '../../kennisbank.ts';
import { berekeningenVan } from './berekeningen.ts';

/** Vergelijkkeuze: every series that can stand beside another, for the page that puts two side by side. */
export interface Vergelijkkeuze {
	reeksen: Vergelijkbaar[];
	/** the indicators with their areas, for the choice */
	indicatoren: { id: string; titel: string; gebieden: { id: string; naam: string }[] }[];
}

const volgorde = new Intl.Collator('nl', { numeric: true });

export function vergelijkkeuze(kb: Kennisbank): Vergelijkkeuze {
	const { van } = berekeningenVan(kb);
	const reeksen = kb.inhoud.indicatoren
		.flatMap((item) =>
			van(item).reeksen.flatMap((r): Vergelijkbaar[] => {
				const jaren = r.punten
					.filter((p) => isJaar(p.periode) && p.waardeTot === undefined)
					.map((p): [string, number] => [p.periode, p.waarde]);
				return r.soort !== 'realisatie' || jaren.length === 0
					? []
					: [
							{
								indicator: item.id,
								titel: item.data.titel,
								eenheid: item.data.eenheid,
								decimalen: item.data.decimalen,
								gebied: r.gebied,
								naam: r.naam,
								jaren,
							},
						];
			}),
		)
		.sort((a, b) => volgorde.compare(a.titel, b.titel));
	return {
		reeksen,
		indicatoren: [...Map.groupBy(reeksen, (r) => r.indicator)].map(([id, groep]) => ({
			id,
			titel: groep[0]?.titel ?? id,
			gebieden: groep.map((r) => ({ id: r.gebied, naam: r.naam })),
		})),
	};
}
