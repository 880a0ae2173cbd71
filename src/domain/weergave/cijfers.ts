import { type Berekening, bereken } from '../cijfers/berekening.ts';
import { type Grafiek, maakGrafiek } from '../cijfers/grafiek.ts';
import { getal, periodeInWoorden, waardeVan } from '../cijfers/opmaak.ts';
import { celVan, geldende, opPeriode } from '../cijfers/reeks.ts';
import { type Item, type Kennisbank, sleutelVan } from '../kennisbank.ts';
import { padVan } from '../model/collecties.ts';
import { DATASETINHOUDEN } from '../model/dataset.ts';
import { EENHEDEN } from '../model/eenheid.ts';
import { RICHTINGEN } from '../model/indicator.ts';
import { WAARNEMINGSOORTEN } from '../model/waarneming.ts';
import type { Feit } from './feiten.ts';
import { type Inzendingkop, inzendingkop } from './inzending.ts';
import { opTitel, type Schakel, schakelNaar } from './schakel.ts';

/** Waarderij: one observation with its source, as the table of values shows it. */
export interface Waarderij {
	periode: string;
	gebied: string;
	soort: string;
	waarde: string;
	bron: Schakel;
	plaats: string;
	kanttekening: string;
	/** a later source gives another value; this one stays visible */
	vervangen: boolean;
}

/** Indicatorpagina: chart, sentence, tables, definition and caveats of one indicator. */
export interface Indicatorpagina extends Inzendingkop {
	soort: 'indicator';
	feiten: Feit[];
	zin: string;
	grafiek: Grafiek | null;
	waarden: Waarderij[];
	kanttekeningen: string[];
}

/** Datasetpagina: what a table or report holds, and the indicators that come from it. */
export interface Datasetpagina extends Inzendingkop {
	soort: 'dataset';
	feiten: Feit[];
	omschrijving: string;
	indicatoren: Cijferregel[];
	kanttekeningen: string[];
}

/** Cijferpagina: a page below `/cijfers/`. */
export type Cijferpagina = Indicatorpagina | Datasetpagina;

/** Cijferregel: an indicator in an overview. */
export interface Cijferregel extends Schakel {
	themas: string[];
	eenheid: string;
	gebied: string;
	waarde: string;
	periode: string;
	verandering: string;
	doel: string;
}

/** Area id → name, in the order of the file: the order in which areas are shown everywhere. */
export function gebiedsnamen(kb: Kennisbank): ReadonlyMap<string, string> {
	const soorten = ['land', 'regio', 'district', 'gemeente'];
	return new Map(
		[...kb.inhoud.gebieden]
			.sort((a, b) => soorten.indexOf(a.data.soort) - soorten.indexOf(b.data.soort) || (a.id < b.id ? -1 : 1))
			.map(({ id, data }) => [id, data.naam]),
	);
}

/** The computation of one indicator: for its page, for overviews and for the committed file. */
export function berekeningVan(kb: Kennisbank, { id, data }: Item<'indicatoren'>, gebieden = gebiedsnamen(kb)): Berekening {
	return bereken(id, data, kb.waarnemingen(id), gebieden);
}

export function cijferregel(kb: Kennisbank, item: Item<'indicatoren'>, gebieden = gebiedsnamen(kb)): Cijferregel {
	const b = berekeningVan(kb, item, gebieden);
	const { data } = item;
	const teken = (n: number) => (n > 0 ? '+' : '');
	return {
		...schakelNaar(item),
		themas: data.themas,
		eenheid: EENHEDEN[data.eenheid].naam,
		gebied: b.hoofdgebied ? (gebieden.get(b.hoofdgebied) ?? b.hoofdgebied) : '',
		waarde: b.laatste ? waardeVan(b.laatste, data) : '',
		periode: b.laatste ? periodeInWoorden(b.laatste.periode) : '',
		verandering: !b.verandering
			? ''
			: b.verandering.procent === null
				? `${teken(b.verandering.absoluut)}${getal(b.verandering.absoluut, Math.max(data.decimalen, data.eenheid === 'procent' ? 1 : 0))}${data.eenheid === 'procent' ? ' procentpunt' : ''}`
				: `${teken(b.verandering.procent)}${getal(b.verandering.procent, 1)}%`,
		doel: b.doel ? `${waardeVan(b.doel, data)} (${periodeInWoorden(b.doel.periode)})` : '',
	};
}

export function indicatorpagina(kb: Kennisbank, item: Item<'indicatoren'>, gebieden = gebiedsnamen(kb)): Indicatorpagina {
	const { data, id } = item;
	const b = berekeningVan(kb, item, gebieden);
	const alle = kb.waarnemingen(id);
	const lopend = new Set(geldende(alle).map((w) => `${celVan(w)}|${w.bron}`));
	const orde = [...gebieden.keys()];
	const dataset = data.dataset ? kb.vind('datasets', data.dataset) : undefined;
	return {
		...inzendingkop(kb, item),
		soort: 'indicator',
		feiten: [
			{ naam: 'Wat is geteld', waarden: [{ tekst: data.definitie }] },
			{ naam: 'Eenheid', waarden: [{ tekst: EENHEDEN[data.eenheid].naam }] },
			{ naam: 'Richting', waarden: [{ tekst: RICHTINGEN[data.richting] }] },
			...(dataset ? [{ naam: 'Uit de tabel', waarden: [{ tekst: dataset.data.titel, pad: padVan('datasets', dataset.id) }] }] : []),
		],
		zin: b.zin,
		grafiek: maakGrafiek(b, data),
		waarden: [...alle]
			.sort((x, y) => orde.indexOf(x.gebied) - orde.indexOf(y.gebied) || opPeriode(x, y))
			.map((w) => ({
				periode: periodeInWoorden(w.periode),
				gebied: gebieden.get(w.gebied) ?? w.gebied,
				soort: WAARNEMINGSOORTEN[w.soort],
				waarde: waardeVan(w, data),
				bron: { titel: kb.vind('bronnen', w.bron)?.data.kort ?? w.bron, pad: padVan('bronnen', w.bron) },
				plaats: w.plaats,
				kanttekening: w.kanttekening ?? '',
				vervangen: !lopend.has(`${celVan(w)}|${w.bron}`),
			})),
		kanttekeningen: data.kanttekeningen,
	};
}

export function datasetpagina(kb: Kennisbank, item: Item<'datasets'>, gebieden = gebiedsnamen(kb)): Datasetpagina {
	const { data } = item;
	const indicatoren = kb
		.naar(sleutelVan(item))
		.filter((k) => k.veld === 'dataset')
		.flatMap((k) => kb.vind('indicatoren', k.sleutel.split('/')[1] ?? '') ?? []);
	return {
		...inzendingkop(kb, item),
		soort: 'dataset',
		feiten: [{ naam: 'Inhoud', waarden: [{ tekst: DATASETINHOUDEN[data.inhoud] }] }],
		omschrijving: data.omschrijving,
		indicatoren: indicatoren.map((i) => cijferregel(kb, i, gebieden)).sort(opTitel),
		kanttekeningen: data.kanttekeningen,
	};
}

/** Cijferoverzicht: all indicators by theme, and the datasets. */
export interface Cijferoverzicht {
	groepen: { id: string; titel: string; regels: Cijferregel[] }[];
	datasets: (Schakel & { samenvatting: string })[];
}

export function cijferoverzicht(kb: Kennisbank): Cijferoverzicht {
	const gebieden = gebiedsnamen(kb);
	const regels = kb.inhoud.indicatoren.map((i) => cijferregel(kb, i, gebieden));
	return {
		groepen: [...kb.inhoud.themas]
			.sort((a, b) => a.data.volgorde - b.data.volgorde)
			.map(({ id, data }) => ({ id, titel: data.titel, regels: regels.filter((r) => r.themas[0] === id).sort(opTitel) }))
			.filter((g) => g.regels.length > 0),
		datasets: kb.inhoud.datasets.map((d) => ({ ...schakelNaar(d), samenvatting: d.data.samenvatting })).sort(opTitel),
	};
}
