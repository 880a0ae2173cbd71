import { periodeInWoorden } from '../cijfers/opmaak.ts';
import type { Kennisbank } from '../kennisbank.ts';
import type { Bronverwijzing, ExterneBron } from '../model/basis.ts';
import { padVan } from '../model/collecties.ts';

/** Bronregel: a source as a page names it: the document with its page here, and the place in it. */
export interface Bronregel {
	titel: string;
	pad: string;
	plaats: string;
	regels?: string;
}

export function bronregels(kb: Kennisbank, bronnen: readonly Bronverwijzing[]): Bronregel[] {
	return bronnen.map(({ bron, plaats, regels }) => ({
		titel: kb.vind('bronnen', bron)?.data.kort ?? bron,
		pad: padVan('bronnen', bron),
		plaats,
		...(regels ? { regels } : {}),
	}));
}

/** A public page that was read, with the date in words. */
export const externeRegels = (bronnen: readonly ExterneBron[]) => bronnen.map((b) => ({ ...b, gelezenOp: periodeInWoorden(b.gelezenOp) }));
export type ExterneRegel = ReturnType<typeof externeRegels>[number];
