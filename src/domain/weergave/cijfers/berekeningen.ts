import { type Berekening, bereken, type Gebiedsplek } from '../../cijfers/berekening.ts';
import { type Grootboek, type Oordeel, toets } from '../../cijfers/verantwoording.ts';
import type { Item, Kennisbank } from '../../kennisbank.ts';
import type { Bewering } from '../../model/bewering.ts';

/**
 * Everything computed of one Kennisbank: the computation per indicator and the audit per claim, made
 * once, when first asked for. Pages, overviews, reports, open data and the committed files take it from here.
 */
export interface Berekeningen {
	/** area id → name and the districts it is made of, in the order in which areas are shown everywhere */
	gebieden: ReadonlyMap<string, Gebiedsplek>;
	van(item: Item<'indicatoren'>): Berekening;
	/** all claims with their verdict, in the order of the files */
	oordelen: readonly Beoordeeld[];
	/** the claims about an indicator or dataset (`collectie/id`) */
	oordelenOver(sleutel: string): readonly Beoordeeld[];
}

/** Beoordeeld: a claim with its verdict, and what it is about. */
export interface Beoordeeld {
	id: string;
	bewering: Bewering;
	oordeel: Oordeel;
	over: string[];
}

const gemaakt = new WeakMap<Kennisbank, Berekeningen>();

export function berekeningenVan(kb: Kennisbank): Berekeningen {
	const eerder = gemaakt.get(kb);
	if (eerder) return eerder;
	const gebieden = gebiedsplekken(kb);
	const per = new Map<string, Berekening>();
	const boek: Grootboek = {
		waarnemingen: kb.waarnemingen,
		posten: kb.posten,
		scores: kb.scores,
		naamVan: (gebied) => gebieden.get(gebied)?.naam ?? gebied,
	};
	const oordelen = kb.inhoud.beweringen.map(({ id, data }) => ({
		id,
		bewering: data,
		oordeel: toets(id, data, boek),
		over: waarover(data),
	}));
	const perOnderwerp = Map.groupBy(
		oordelen.flatMap((o) => o.over.map((sleutel) => ({ sleutel, o }))),
		({ sleutel }) => sleutel,
	);
	const uit: Berekeningen = {
		gebieden,
		van: ({ id, data }) => {
			const b = per.get(id) ?? bereken(id, data, kb.waarnemingen(id), kb.veranderdoelen(id), gebieden);
			per.set(id, b);
			return b;
		},
		oordelen,
		oordelenOver: (sleutel) => perOnderwerp.get(sleutel)?.map(({ o }) => o) ?? [],
	};
	gemaakt.set(kb, uit);
	return uit;
}

/** What a claim is about: the pages of the figures that it follows from, and those that it names. */
function waarover(b: Bewering): string[] {
	const uit = b.uit.flatMap((t) => (t.indicator ? [`indicatoren/${t.indicator}`] : t.dataset ? [`datasets/${t.dataset}`] : []));
	return [...new Set([...uit, ...b.over])];
}

function gebiedsplekken(kb: Kennisbank): ReadonlyMap<string, Gebiedsplek> {
	const soorten = ['land', 'regio', 'district', 'gemeente'];
	const orde = [...kb.inhoud.gebieden].sort(
		(a, b) => soorten.indexOf(a.data.soort) - soorten.indexOf(b.data.soort) || (a.id < b.id ? -1 : 1),
	);
	const delen = Map.groupBy(
		orde.filter((g) => g.data.soort === 'district' && g.data.opgegaanIn === undefined),
		(g) => g.data.deelVan,
	);
	const opgegaan = Map.groupBy(orde, (g) => g.data.opgegaanIn);
	return new Map(
		orde.map(({ id, data }) => [
			id,
			{ naam: data.naam, delen: delen.get(id)?.map((d) => d.id) ?? [], opgegaan: opgegaan.get(id)?.map((g) => g.id) ?? [] },
		]),
	);
}
