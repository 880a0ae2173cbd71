import { bijdrage } from '../../cijfers/bijdrage.ts';
import { getal, metEenheid, periodeInWoorden } from '../../cijfers/opmaak.ts';
import type { Item, Kennisbank } from '../../kennisbank.ts';
import { padVan } from '../../model/collecties.ts';
import { type Post, ZIJDEN } from '../../model/post.ts';
import { type Bronregel, bronregels } from '../bronnen.ts';
import { opTitel, type Schakel, schakelNaar } from '../schakel.ts';
import { berekeningenVan } from './berekeningen.ts';
import { som } from './datasetpagina.ts';
import { kanttekeningVan } from './indicatorpagina.ts';
import { type Oordeelregel, oordeelregel } from './oordeelregels.ts';

/** Tariefregel: a rate per inhabitant, with what it comes to for some numbers of inhabitants. */
export interface Tariefregel extends Schakel {
	naam: string;
	periode: string;
	/** euros per inhabitant */
	tarief: number;
	tekst: string;
	bedragen: string[];
	kanttekening: string;
	bron: Bronregel;
}

/** Gemeentebijdrage: what a source prints for one municipality, and the inhabitants that the amount would mean at each rate. */
export interface Gemeentebijdrage {
	gebied: string;
	regels: { groep: string; waarde: string }[];
}

/** Begrotingenpagina: the budgets, the rates per inhabitant and what municipalities pay. */
export interface Begrotingenpagina {
	begrotingen: (Schakel & { periode: string; zijden: { naam: string; som: string; posten: number }[] })[];
	tarieven: Tariefregel[];
	voorbeelden: string[];
	gemeenten: (Schakel & { kop: string[]; rijen: Gemeentebijdrage[]; kanttekeningen: string[]; oordelen: Oordeelregel[] })[];
	oordelen: Oordeelregel[];
}

/** Numbers of inhabitants for which every rate is worked out, for readers without script. */
const VOORBEELDEN = [10_000, 25_000, 50_000, 100_000];

export function begrotingenpagina(kb: Kennisbank): Begrotingenpagina {
	const { oordelen, gebieden } = berekeningenVan(kb);
	const met = kb.inhoud.datasets.map((item) => ({ item, posten: kb.posten(item.id) })).filter(({ posten }) => posten.length > 0);
	const perInwoner = (p: Post) => p.zijde === 'tarief' && p.eenheid === 'euroPerInwoner';
	const geld = oordelen.filter((o) => o.over.some((sleutel) => met.some(({ item }) => sleutel === `datasets/${item.id}`)));
	return {
		voorbeelden: VOORBEELDEN.map((n) => getal(n, 0)),
		begrotingen: met
			.map(({ item, posten }) => ({
				...schakelNaar(item),
				periode: [...new Set(posten.map((p) => periodeInWoorden(p.periode)))].join('; '),
				zijden: [
					...Map.groupBy(
						posten.filter((p) => p.zijde !== 'tarief' && p.zijde !== 'inzet'),
						(p) => `${p.zijde}|${p.eenheid}`,
					).values(),
				].map((rijen) => ({
					naam: ZIJDEN[(rijen[0] as Post).zijde],
					som: som(rijen),
					posten: rijen.length,
				})),
			}))
			.sort(opTitel),
		tarieven: met.flatMap(({ item, posten }) => posten.filter(perInwoner).map((p) => tariefregel(kb, item, p))).sort(opTitel),
		gemeenten: met.flatMap(({ item, posten }) => {
			const perGemeente = posten.filter((p) => p.gebied !== undefined && kb.vind('gebieden', p.gebied)?.data.soort === 'gemeente');
			const kop = [...new Set(perGemeente.map((p) => p.groep ?? ZIJDEN[p.zijde]))];
			if (new Set(perGemeente.map((p) => p.gebied)).size < 2) return [];
			return [
				{
					...schakelNaar(item),
					kop,
					rijen: [...Map.groupBy(perGemeente, (p) => p.gebied as string)].map(([gebied, rijen]) => ({
						gebied: gebieden.get(gebied)?.naam ?? gebied,
						regels: kop.map((groep) => {
							const post = rijen.find((p) => (p.groep ?? ZIJDEN[p.zijde]) === groep);
							return { groep, waarde: post ? metEenheid(post.waarde, { eenheid: post.eenheid, decimalen: 0 }) : '–' };
						}),
					})),
					kanttekeningen: item.data.kanttekeningen,
					oordelen: geld.filter((o) => o.over.includes(`datasets/${item.id}`)).map((o) => oordeelregel(kb, o)),
				},
			];
		}),
		oordelen: geld.filter((o) => o.oordeel.uitkomst !== 'volgt').map((o) => oordeelregel(kb, o)),
	};
}

function tariefregel(kb: Kennisbank, item: Item<'datasets'>, p: Post): Tariefregel {
	return {
		titel: item.data.titel,
		pad: padVan('datasets', item.id),
		naam: p.groep ? `${p.groep}: ${p.post}` : p.post,
		periode: periodeInWoorden(p.periode),
		tarief: p.waarde,
		tekst: metEenheid(p.waarde, { eenheid: p.eenheid, decimalen: 2 }),
		bedragen: VOORBEELDEN.map((n) => metEenheid(bijdrage(n, p.waarde), { eenheid: 'euro', decimalen: 0 })),
		kanttekening: kanttekeningVan(p.voorbehoud, p.kanttekening),
		bron: bronregels(kb, [p])[0] as Bronregel,
	};
}
