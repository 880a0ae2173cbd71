import type { Item, Kennisbank } from '../kennisbank.ts';
import { COLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';

/** Schakel: a link to a page, as lists show it. */
export interface Schakel {
	titel: string;
	pad: string;
}

/** Kaartje: an entry as a list or a search result shows it, with what lists filter by. */
export interface Kaartje extends Schakel {
	collectie: Kastcollectie;
	/** `interventie`, `handreiking`… */
	een: string;
	samenvatting: string;
	uitwerking: 'uitgewerkt' | 'summier';
	themas: string[];
	regios: string[];
	soorten: string[];
	niveaus: string[];
}

const volgorde = new Intl.Collator('nl', { numeric: true });
export const opTitel = (a: { titel: string }, b: { titel: string }) => volgorde.compare(a.titel, b.titel);

/** Elaborated before brief, then by title. */
export const opBelang = (a: Kaartje, b: Kaartje) =>
	a.uitwerking === b.uitwerking ? opTitel(a, b) : a.uitwerking === 'uitgewerkt' ? -1 : 1;

export function schakelNaar(item: Item<Kastcollectie> | Item<'themas'>): Schakel {
	return { titel: item.data.titel, pad: padVan(item.collectie, item.id) };
}

export function kaartjeVan(item: Item<Kastcollectie>): Kaartje {
	const { collectie, data } = item;
	const { soort, niveau } = data as { soort?: string | string[]; niveau?: string[] };
	return {
		...schakelNaar(item),
		collectie,
		een: COLLECTIES[collectie].een,
		samenvatting: data.samenvatting,
		uitwerking: data.uitwerking,
		themas: data.themas,
		regios: data.regios,
		soorten: soort === undefined ? [] : [soort].flat(),
		niveaus: niveau ?? [],
	};
}

/** All entries of a collection as cards, in the order of lists. */
export const kaartjes = (kb: Kennisbank, collectie: Kastcollectie): Kaartje[] =>
	(kb.inhoud[collectie] as Item<Kastcollectie>[]).map(kaartjeVan).sort(opBelang);
