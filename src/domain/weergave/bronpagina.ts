import { periodeInWoorden } from '../cijfers/opmaak.ts';
import { type Item, type Kennisbank, sleutelVan } from '../kennisbank.ts';
import { COLLECTIES, KASTCOLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';
import { opTitel, type Schakel, schakelNaar } from './schakel.ts';

/** Bronpagina: a source document, and everything that rests on it. */
export interface Bronpagina {
	id: string;
	titel: string;
	kort: string;
	pad: string;
	uitgever: string;
	datum: string;
	periode: string;
	omschrijving: string;
	groepen: { titel: string; schakels: (Schakel & { plaatsen: string[] })[] }[];
	aantal: number;
}

export function bronpagina(kb: Kennisbank, item: Item<'bronnen'>): Bronpagina {
	const { data, id } = item;
	const rust = new Set(kb.naar(sleutelVan(item)).map((k) => k.sleutel));
	const groepen = KASTCOLLECTIES.flatMap((collectie) => {
		const schakels = (kb.inhoud[collectie] as Item<Kastcollectie>[])
			.filter((i) => rust.has(sleutelVan(i)))
			.map((i) => ({ ...schakelNaar(i), plaatsen: [...new Set(i.data.bronnen.filter((b) => b.bron === id).map((b) => b.plaats))] }))
			.sort(opTitel);
		const { veel } = COLLECTIES[collectie];
		return schakels.length > 0 ? [{ titel: veel.charAt(0).toUpperCase() + veel.slice(1), schakels }] : [];
	});
	return {
		id,
		titel: data.titel,
		kort: data.kort,
		pad: padVan('bronnen', id),
		uitgever: data.uitgever,
		datum: periodeInWoorden(data.datum),
		periode: data.periode ? periodeInWoorden(data.periode) : '',
		omschrijving: data.omschrijving,
		groepen,
		aantal: groepen.reduce((n, g) => n + g.schakels.length, 0),
	};
}
