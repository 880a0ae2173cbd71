import { periodeInWoorden, waardeVan } from '../cijfers/opmaak.ts';
import { celVan, geldende } from '../cijfers/reeks.ts';
import type { Kennisbank, Tekst } from '../kennisbank.ts';
import type { Begrip } from '../model/begrip.ts';
import { padVan } from '../model/collecties.ts';
import { WAARNEMINGSOORTEN } from '../model/waarneming.ts';

/** Opzoek: what the components of one body refer to, looked up beforehand, so that a page is a function of plain data. */
export interface Opzoek {
	/** id of a term → its explanations in plain text, one per meaning */
	begrippen: Record<string, { term: string; uitleg: string[] }>;
	/** cell of a figure (`celVan`) → value as text, as number, and what it is */
	cijfers: Record<string, { tekst: string; waarde: number; pad: string; toelichting: string }>;
}

/** The meanings of a term in plain text; says so when there is none. */
export function uitlegVan({ betekenissen }: Begrip): string[] {
	if (betekenissen.length === 0) return ['Niet bekend in de bronnen.'];
	return betekenissen.map(({ voluit, uitleg, waar, aangevuld }) => {
		const zin = [voluit, uitleg].filter((d) => d !== undefined).join(': ');
		return `${zin}${/[.!?]$/.test(zin) ? '' : '.'}${waar ? ` (${waar})` : ''}${aangevuld ? ' De bron schrijft dit niet uit.' : ''}`;
	});
}

/** Looks up the terms and figures that a body uses. */
export function zoekOp(kb: Kennisbank, tekst: Pick<Tekst, 'noemt' | 'cijfers'>): Opzoek {
	const opzoek: Opzoek = { begrippen: {}, cijfers: {} };
	for (const sleutel of tekst.noemt) {
		const [collectie, id = ''] = sleutel.split('/');
		const begrip = collectie === 'begrippen' ? kb.vind('begrippen', id) : undefined;
		if (begrip) opzoek.begrippen[id] = { term: begrip.data.term, uitleg: uitlegVan(begrip.data) };
	}
	for (const cel of tekst.cijfers) {
		const [indicator = '', gebied = ''] = cel.split('|');
		const item = kb.vind('indicatoren', indicator);
		const waarneming = geldende(kb.waarnemingen(indicator)).find((w) => celVan(w) === cel);
		if (!item || !waarneming) continue;
		const plek = kb.vind('gebieden', gebied)?.data.naam ?? gebied;
		opzoek.cijfers[cel] = {
			tekst: waardeVan(waarneming, item.data),
			waarde: waarneming.waarde,
			pad: padVan('indicatoren', indicator),
			toelichting: `${item.data.titel}, ${plek}, ${periodeInWoorden(waarneming.periode)}, ${WAARNEMINGSOORTEN[waarneming.soort].toLowerCase()}`,
		};
	}
	return opzoek;
}
