import { metEenheid, periodeInWoorden } from '../cijfers/opmaak.ts';
import type { Item, Kennisbank, Kop } from '../kennisbank.ts';
import { COLLECTIES, KASTCOLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';
import { type Bronregel, bronregels } from './bronnen.ts';
import { type Onderschrift, wijzigpad } from './inzending.ts';
import { type Opzoek, zoekOp } from './opzoek.ts';
import { rapportVanThema } from './rapport.ts';
import { type Kaartje, kaartjeVan, opBelang, opTitel, type Schakel, schakelNaar } from './schakel.ts';

/** Lade: a drawer of the cabinet, as the home page shows it. */
export interface Lade {
	id: string;
	titel: string;
	kort: string;
	pad: string;
	samenvatting: string;
	/** how many entries lie in it, as primary or further theme */
	aantal: number;
}

/** Keuzeregel: an intervention beside the others of its drawer. */
export interface Keuzeregel extends Schakel {
	probleem: string;
	wie: string[];
	kosten: string[];
	wet: string[];
	waar: string[];
}

/** Themapagina: everything in one drawer. */
export interface Themapagina {
	id: string;
	titel: string;
	samenvatting: string;
	groepen: { id: string; titel: string; kaartjes: Kaartje[] }[];
	/** the elaborated interventions side by side: what one weighs before a choice */
	keuze: Keuzeregel[];
	/** the report on its goals and figures */
	rapport: string | null;
	bronnen: Bronregel[];
	onderschrift: Onderschrift;
	mdx: string;
	koppen: Pick<Kop, 'id'>[];
	opzoek: Opzoek;
}

/** The entries per theme, gathered in one walk. */
function perThema(kb: Kennisbank): Map<string, Item<Kastcollectie>[]> {
	const uit = new Map<string, Item<Kastcollectie>[]>(kb.inhoud.themas.map((t) => [t.id, []]));
	for (const collectie of KASTCOLLECTIES)
		for (const item of kb.inhoud[collectie] as Item<Kastcollectie>[]) for (const t of item.data.themas) uit.get(t)?.push(item);
	return uit;
}

export function lades(kb: Kennisbank): Lade[] {
	const inhoud = perThema(kb);
	return [...kb.inhoud.themas]
		.sort((a, b) => a.data.volgorde - b.data.volgorde)
		.map(({ id, data }) => ({
			id,
			titel: data.titel,
			kort: data.kort,
			pad: padVan('themas', id),
			samenvatting: data.samenvatting,
			aantal: inhoud.get(id)?.length ?? 0,
		}));
}

/** All theme pages at once: what lies in each drawer is found in one walk over the entries. */
export function themapaginas(kb: Kennisbank): Themapagina[] {
	const inhoud = perThema(kb);
	return kb.inhoud.themas.map(({ id, data, tekst, bestand }) => {
		const items = inhoud.get(id) ?? [];
		const bronnen = new Set(items.flatMap((i) => i.data.bronnen.map((b) => b.bron)));
		return {
			id,
			titel: data.titel,
			samenvatting: data.samenvatting,
			groepen: KASTCOLLECTIES.flatMap((collectie) => {
				const kaartjes = items
					.filter((i) => i.collectie === collectie)
					.map(kaartjeVan)
					.sort(opBelang);
				const { veel } = COLLECTIES[collectie];
				return kaartjes.length === 0 ? [] : [{ id: collectie, titel: veel.charAt(0).toUpperCase() + veel.slice(1), kaartjes }];
			}),
			keuze: items
				.filter(
					(i): i is Item<'interventies'> => i.collectie === 'interventies' && i.data.uitwerking === 'uitgewerkt' && i.data.themas[0] === id,
				)
				.map((i) => keuzeregel(kb, i))
				.sort(opTitel),
			rapport: rapportVanThema(kb, id),
			bronnen: bronregels(
				kb,
				[...bronnen].sort().map((bron) => ({ bron, plaats: '' })),
			),
			onderschrift: { gewijzigdOp: periodeInWoorden(data.gewijzigdOp), bestand, wijzigpad: wijzigpad(kb, bestand) },
			mdx: tekst?.mdx ?? '',
			koppen: (tekst?.koppen ?? []).map((k) => ({ id: k.id })),
			opzoek: tekst ? zoekOp(kb, tekst) : { begrippen: {}, cijfers: {} },
		};
	});
}

function keuzeregel(kb: Kennisbank, item: Item<'interventies'>): Keuzeregel {
	const { data } = item;
	return {
		...schakelNaar(item),
		probleem: data.probleem ?? '',
		wie: data.partners.map((p) => (p.organisatie ? kb.vind('organisaties', p.organisatie)?.data.titel : p.naam) ?? '').slice(0, 5),
		kosten: data.kosten.map(
			(k) =>
				`${metEenheid(k.bedrag, { eenheid: k.eenheid === 'euroPerInwoner' ? 'euroPerInwoner' : 'euro', decimalen: Number.isInteger(k.bedrag) ? 0 : 2 })}: ${k.dekt}`,
		),
		wet: data.grondslag.map((g) => `${g.wet}${g.artikel ? `, artikel ${g.artikel.replace(/^artikel /i, '')}` : ''}`),
		waar: [...new Set(data.toegepast.map((t) => kb.vind('gebieden', t.waar)?.data.naam ?? t.waar))],
	};
}
