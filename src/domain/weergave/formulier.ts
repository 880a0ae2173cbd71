import type { Item, Kennisbank } from '../kennisbank.ts';
import { bronregels } from './bronnen.ts';

/** Formulier: a format as a form to fill in: every field with its guiding questions. */
export interface Formulier {
	/** last part of the address, without ending */
	id: string;
	titel: string;
	inleiding: string;
	velden: { veld: string; vragen: string[]; toelichting: string }[];
	/** where it comes from, for the foot of the document */
	herkomst: string;
	/** the reference date of the site: the date of the document */
	datum: string;
}

export function formulier(kb: Kennisbank, { id, data }: Item<'handreikingen'>): Formulier {
	const [bron] = bronregels(kb, data.bronnen);
	return {
		id,
		titel: data.titel,
		inleiding: data.samenvatting,
		velden: data.velden.map((v) => ({ veld: v.veld, vragen: v.vragen, toelichting: v.toelichting ?? '' })),
		herkomst: `${kb.instellingen.naam}. Naar: ${bron ? `${bron.titel}, ${bron.plaats}` : 'de genoemde bron'}. Vrij te gebruiken (CC BY 4.0).`,
		datum: kb.instellingen.peildatum,
	};
}

/** Every format with fields, as a form. */
export const formulieren = (kb: Kennisbank): Formulier[] =>
	kb.inhoud.handreikingen.filter((h) => h.data.velden.length > 0).map((h) => formulier(kb, h));
