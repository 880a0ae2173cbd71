import type { Item, Kennisbank } from '../kennisbank.ts';
import { COLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';
import { kaartenVan, zoekstukken } from '../zoeken/zoekstukken.ts';

/** Zoekrecord: what the search index keeps of an entry. Values of filters are the words that people see. */
export interface Zoekrecord {
	pad: string;
	titel: string;
	samenvatting: string;
	trefwoorden: string[];
	meta: { soort: string; thema: string };
	filters: Record<Zoekfilternaam, string[]>;
}

export type Zoekfilternaam = 'soort' | 'thema' | 'regio';

const hoofdletter = (t: string) => t.charAt(0).toUpperCase() + t.slice(1);

export function zoekrecord(kb: Kennisbank, { collectie, id, data }: Item<Kastcollectie>): Zoekrecord {
	const thema = (t: string) => kb.vind('themas', t)?.data.titel ?? t;
	return {
		pad: padVan(collectie, id),
		titel: data.titel,
		samenvatting: data.samenvatting,
		trefwoorden: data.trefwoorden,
		meta: { soort: COLLECTIES[collectie].een, thema: thema(data.themas[0] ?? '') },
		filters: {
			soort: [hoofdletter(COLLECTIES[collectie].veel)],
			thema: data.themas.map(thema),
			regio: data.regios.map((r) => kb.vind('gebieden', r)?.data.naam ?? r),
		},
	};
}

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
