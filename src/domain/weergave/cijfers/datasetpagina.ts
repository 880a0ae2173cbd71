import { somVan } from '../../cijfers/bewerkingen.ts';
import { indexgrafiek, postengrafiek, scoregrafiek } from '../../cijfers/grafiek/grafiek.ts';
import type { Grafiek } from '../../cijfers/grafiek/maken.ts';
import { metEenheid, periodeInWoorden } from '../../cijfers/opmaak.ts';
import { type Item, type Kennisbank, sleutelVan } from '../../kennisbank.ts';
import { DATASETINHOUDEN } from '../../model/dataset.ts';
import { type Post, ZIJDEN } from '../../model/post.ts';
import { SCOREMATEN, type Score } from '../../model/score.ts';
import { type Bronregel, bronregels } from '../bronnen.ts';
import type { Feit } from '../feiten.ts';
import { type Inzendingkop, inzendingkop } from '../inzending.ts';
import { opTitel } from '../schakel.ts';
import { berekeningenVan } from './berekeningen.ts';
import { type Cijferregel, cijferregel } from './cijferregel.ts';
import { kanttekeningVan } from './indicatorpagina.ts';
import { type Oordeelregel, oordeelregel } from './oordeelregels.ts';

/** Postentabel: the lines of one side of a budget or staffing table, in one unit. */
export interface Postentabel {
	id: string;
	titel: string;
	rijen: { groep: string; post: string; waarde: string; kanttekening: string; bron: Bronregel }[];
	metGroep: boolean;
	/** the sum of the lines; empty where adding up means nothing */
	som: string;
}

/** Scoretabel: the scores of one part of a benchmark. */
export interface Scoretabel {
	id: string;
	titel: string;
	grafiek: Grafiek | null;
	rijen: { onderwerp: string; maat: string; waarde: string; verschil: string; kanttekening: string; bron: Bronregel }[];
}

/** Datasetpagina: what a table or report holds: its posts or scores, and the indicators that come from it. */
export interface Datasetpagina extends Inzendingkop {
	soort: 'dataset';
	id: string;
	feiten: Feit[];
	omschrijving: string;
	grafieken: Grafiek[];
	posten: Postentabel[];
	scores: Scoretabel[];
	indicatoren: Cijferregel[];
	oordelen: Oordeelregel[];
	kanttekeningen: string[];
}

const TELBAAR = ['inkomsten', 'uitgaven', 'reserve', 'formatie', 'inzet', 'bijdrage', 'streefcijfer'];
const decimalenVan = (waarde: number) => (String(waarde).split('.')[1] ?? '').length;
const slug = (tekst: string) =>
	tekst
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

export function datasetpagina(kb: Kennisbank, item: Item<'datasets'>): Datasetpagina {
	const { data, id } = item;
	const { van, oordelenOver } = berekeningenVan(kb);
	const indicatoren = kb
		.naar(sleutelVan(item))
		.filter((k) => k.veld === 'dataset')
		.flatMap((k) => kb.vind('indicatoren', k.sleutel.split('/')[1] ?? '') ?? []);
	const posten = kb.posten(id);
	const scores = kb.scores(id);
	const reeksen = indicatoren.flatMap((i) => {
		const reeks = van(i).reeksen.find((r) => r.soort === 'realisatie');
		return reeks ? [{ naam: i.data.titel, reeks }] : [];
	});
	const index = indexgrafiek(
		'reeksen',
		`${data.titel}: ontwikkeling`,
		'Elk paneel laat een cijfer zien als index: het eerste jaar is 100.',
		reeksen,
	);
	return {
		...inzendingkop(kb, item),
		soort: 'dataset',
		id,
		feiten: [{ naam: 'Inhoud', waarden: [{ tekst: DATASETINHOUDEN[data.inhoud] }] }],
		omschrijving: data.omschrijving,
		grafieken: [...grafiekenVanPosten(data.titel, posten), ...(index ? [index] : [])],
		posten: postentabellen(kb, posten),
		scores: scoretabellen(kb, scores, data.schaal ?? { referentie: 100 }),
		indicatoren: indicatoren.map((i) => cijferregel(kb, i)).sort(opTitel),
		oordelen: oordelenOver(sleutelVan(item)).map((o) => oordeelregel(kb, o)),
		kanttekeningen: data.kanttekeningen,
	};
}

/** Money in and out are one chart; every other side, and every unit, is one of its own. */
function grafiekenVanPosten(titel: string, posten: readonly Post[]): Grafiek[] {
	const geld = ['inkomsten', 'uitgaven', 'reserve'];
	const groepen = Map.groupBy(
		posten.filter((p) => p.zijde !== 'tarief'),
		(p) => `${geld.includes(p.zijde) ? 'geld' : p.zijde}|${p.eenheid}|${p.periode}`,
	);
	return [...groepen].flatMap(([sleutel, groep], i) => {
		const [soort = '', , periode = ''] = sleutel.split('|');
		const naam = soort === 'geld' ? 'inkomsten en uitgaven' : ZIJDEN[soort as Post['zijde']].toLowerCase();
		const zin = `${titel}, ${naam} in ${periodeInWoorden(periode)}: ${groep.length} posten, samen per zijde ${[
			...Map.groupBy(groep, (p) => (p.zijde === 'inzet' && p.groep) || ZIJDEN[p.zijde]),
		]
			.map(([zijde, rijen]) => `${zijde.toLowerCase()} ${som(rijen)}`)
			.join(', ')}.`;
		return postengrafiek(`posten-${i + 1}`, `${titel}: ${naam}, ${periodeInWoorden(periode)}`, zin, groep) ?? [];
	});
}

/** The sum of lines in one unit, in words. */
export function som(posten: readonly Post[]): string {
	const [eerste] = posten;
	if (eerste === undefined) return '';
	const decimalen = Math.max(...posten.map((p) => decimalenVan(p.waarde)));
	return metEenheid(somVan(posten.map((p) => p.waarde)), { eenheid: eerste.eenheid, decimalen });
}

function postentabellen(kb: Kennisbank, posten: readonly Post[]): Postentabel[] {
	return [...Map.groupBy(posten, (p) => `${p.zijde}|${p.eenheid}|${p.periode}`)].map(([sleutel, rijen]) => {
		const { zijde, periode } = rijen[0] as Post;
		return {
			id: slug(sleutel),
			titel: `${ZIJDEN[zijde]}, ${periodeInWoorden(periode)}`,
			metGroep: rijen.some((p) => p.groep),
			som: TELBAAR.includes(zijde) && rijen.length > 1 && zijde !== 'inzet' ? som(rijen) : '',
			rijen: rijen.map((p) => ({
				groep: p.groep ?? '',
				post: p.post,
				waarde: metEenheid(p.waarde, { eenheid: p.eenheid, decimalen: decimalenVan(p.waarde) }),
				kanttekening: kanttekeningVan(p.voorbehoud, p.kanttekening),
				bron: bronregels(kb, [p])[0] as Bronregel,
			})),
		};
	});
}

function scoretabellen(
	kb: Kennisbank,
	scores: readonly Score[],
	schaal: { referentie: number; hoogste?: number | undefined },
): Scoretabel[] {
	return [...Map.groupBy(scores, (s) => s.onderdeel)].map(([onderdeel, rijen]) => {
		const id = `score-${slug(onderdeel)}`;
		const boven = rijen.filter((s) => s.waarde > schaal.referentie).length;
		const zin = `${onderdeel}: ${boven} van de ${rijen.length} scores liggen boven het gemiddelde van ${schaal.referentie}.`;
		return {
			id,
			titel: onderdeel,
			grafiek: scoregrafiek(id, `${onderdeel}: scores`, zin, rijen, schaal),
			rijen: rijen.map((s) => ({
				onderwerp: s.onderwerp,
				maat: SCOREMATEN[s.maat],
				waarde: metEenheid(s.waarde, { eenheid: 'indexcijfer', decimalen: decimalenVan(s.waarde) }),
				verschil: `${s.waarde > schaal.referentie ? '+' : ''}${metEenheid(s.waarde - schaal.referentie, { eenheid: 'indexcijfer', decimalen: 0 })}`,
				kanttekening: kanttekeningVan(s.voorbehoud, s.kanttekening),
				bron: bronregels(kb, [s])[0] as Bronregel,
			})),
		};
	});
}
