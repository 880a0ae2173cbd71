import type { Kennisbank } from '../kennisbank.ts';
import { kaartenVan, zoekstukken } from '../zoeken/zoekstukken.ts';

/** The filters of the search page with all values that occur. */
export function zoekfilters(kb: Kennisbank): { naam: string; titel: string; opties: string[] }[] {
	const { namen } = kaartenVan(kb, zoekstukken(kb)).facetten;
	const opties = (naam: string) => [...(namen[naam] ?? [])].sort((a, b) => a.localeCompare(b, 'nl'));
	return [
		{ naam: 'soort', titel: 'Soort', opties: opties('soort') },
		{ naam: 'thema', titel: 'Thema', opties: opties('thema') },
		{ naam: 'regio', titel: 'Regio', opties: opties('regio') },
		{ naam: 'niveau', titel: 'Niveau', opties: opties('niveau') },
		{ naam: 'uitwerking', titel: 'Uitwerking', opties: opties('uitwerking') },
	];
}
