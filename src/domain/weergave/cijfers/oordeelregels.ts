import { bewerkingInWoorden, oordeelInWoorden, UITKOMSTEN, type Uitkomst } from '../../cijfers/verantwoording.ts';
import type { Kennisbank } from '../../kennisbank.ts';
import { type Bronregel, bronregels } from '../bronnen.ts';
import type { Beoordeeld } from './berekeningen.ts';

/** Oordeelregel: a printed figure and what recomputing gave, as pages show it. */
export interface Oordeelregel {
	id: string;
	bewering: string;
	uitkomst: Uitkomst;
	uitkomstnaam: string;
	zin: string;
	/** the sum in figures; empty where it can't be made */
	werk: string;
	bewerking: string;
	bron: Bronregel;
}

/** The source's name within a sentence: without the site's own short form where there is none. */
export const bronnaamVan = (kb: Kennisbank) => (id: string) => kb.vind('bronnen', id)?.data.kort ?? id;

export function oordeelregel(kb: Kennisbank, { id, bewering, oordeel }: Beoordeeld): Oordeelregel {
	return {
		id,
		bewering: bewering.bewering,
		uitkomst: oordeel.uitkomst,
		uitkomstnaam: UITKOMSTEN[oordeel.uitkomst].naam,
		zin: oordeelInWoorden(bewering, oordeel, bronnaamVan(kb)),
		werk: oordeel.eigen?.werk ?? '',
		bewerking: bewerkingInWoorden(bewering),
		bron: bronregels(kb, [bewering])[0] as Bronregel,
	};
}
