import { periodeInWoorden, waardeVan } from '../../cijfers/opmaak.ts';
import { UITKOMSTEN, type Uitkomst } from '../../cijfers/verantwoording.ts';
import type { Kennisbank } from '../../kennisbank.ts';
import { opTitel, type Schakel, schakelNaar } from '../schakel.ts';
import { berekeningenVan } from './berekeningen.ts';
import { optellingInWoorden } from './indicatorpagina.ts';
import { type Oordeelregel, oordeelregel } from './oordeelregels.ts';

/** Verantwoordingsregel: a printed figure, its outcome, and the pages of the figures it is about. */
export interface Verantwoordingsregel extends Oordeelregel {
	over: Schakel[];
}

/** Verantwoording: every printed derived figure, recomputed; totals beside their parts; goals that had been reached. */
export interface Verantwoording {
	aantal: number;
	groepen: { uitkomst: Uitkomst; naam: string; uitleg: string; regels: Verantwoordingsregel[] }[];
	optellingen: { kloppen: number; anders: (Schakel & { zin: string })[] };
	alBereikt: (Schakel & { zin: string })[];
	vervangen: (Schakel & { zin: string })[];
}

const VOLGORDE: readonly Uitkomst[] = ['volgtNiet', 'tegengesproken', 'nietTeControleren', 'volgt'];

export function verantwoording(kb: Kennisbank): Verantwoording {
	const { oordelen, van } = berekeningenVan(kb);
	const regels = oordelen.map(
		(o): Verantwoordingsregel => ({
			...oordeelregel(kb, o),
			over: o.over.flatMap((sleutel) => {
				const [collectie, id = ''] = sleutel.split('/');
				const item = collectie === 'indicatoren' || collectie === 'datasets' ? kb.vind(collectie, id) : undefined;
				return item ? [schakelNaar(item)] : [];
			}),
		}),
	);
	const indicatoren = kb.inhoud.indicatoren.map((item) => ({ item, schakel: schakelNaar(item), b: van(item) }));
	const sommen = indicatoren.flatMap(({ item, schakel, b }) =>
		b.optellingen.map((o) => ({ ...schakel, klopt: o.verschil === 0, zin: optellingInWoorden(o, item.data) })),
	);
	return {
		aantal: regels.length,
		groepen: VOLGORDE.map((uitkomst) => ({
			uitkomst,
			...UITKOMSTEN[uitkomst],
			regels: regels.filter((r) => r.uitkomst === uitkomst),
		})),
		optellingen: {
			kloppen: sommen.filter((s) => s.klopt).length,
			anders: sommen.filter((s) => !s.klopt).map(({ titel, pad, zin }) => ({ titel, pad, zin })),
		},
		alBereikt: indicatoren
			.flatMap(({ item, schakel, b }) =>
				b.alBereikt.map(({ naam, doel, bereikt }) => ({
					...schakel,
					zin: `${naam}: doel voor ${periodeInWoorden(doel.periode)} ${waardeVan(doel, item.data)}; in ${periodeInWoorden(bereikt.periode)} was het ${waardeVan(bereikt, item.data)}.`,
				})),
			)
			.sort(opTitel),
		vervangen: indicatoren
			.flatMap(({ item, schakel, b }) =>
				b.reeksen.flatMap((r) =>
					r.punten.flatMap((p) =>
						(p.eerder ?? []).map((e) => ({
							...schakel,
							zin: `${r.naam}, ${periodeInWoorden(p.periode)}: eerst ${waardeVan(e, item.data)} (${kb.vind('bronnen', e.bron)?.data.kort ?? e.bron}), later ${waardeVan(p, item.data)}.`,
						})),
					),
				),
			)
			.sort(opTitel),
	};
}
