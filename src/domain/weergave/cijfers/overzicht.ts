import { STATUSSEN } from '../../cijfers/doelpad.ts';
import type { Kennisbank } from '../../kennisbank.ts';
import { type Filter, telFilter } from '../lijst.ts';
import { opTitel, type Schakel, schakelNaar } from '../schakel.ts';
import { type Cijferregel, cijferregel } from './cijferregel.ts';

/** Cijferoverzicht: all indicators by theme, with what one can narrow them by, and the datasets. */
export interface Cijferoverzicht {
	aantal: number;
	filters: Filter[];
	groepen: { id: string; titel: string; regels: Cijferregel[] }[];
	datasets: (Schakel & { samenvatting: string })[];
	statussen: { naam: string; regel: string }[];
}

export function cijferoverzicht(kb: Kennisbank): Cijferoverzicht {
	const regels = kb.inhoud.indicatoren.map((i) => cijferregel(kb, i));
	return {
		aantal: regels.length,
		filters: [
			...telFilter(
				regels,
				'thema',
				'Thema',
				(r) => r.themas,
				(t) => kb.vind('themas', t)?.data.titel ?? t,
			),
			...telFilter(
				regels,
				'regio',
				'Gebied',
				(r) => r.gebieden,
				(g) => kb.vind('gebieden', g)?.data.naam ?? g,
			),
			...telFilter(
				regels,
				'status',
				'Status van het doel',
				(r) => [r.status],
				(s) => (s === 'geenDoel' ? 'Geen doel' : STATUSSEN[s as keyof typeof STATUSSEN].naam),
			),
		],
		groepen: [...kb.inhoud.themas]
			.sort((a, b) => a.data.volgorde - b.data.volgorde)
			.map(({ id, data }) => ({ id, titel: data.titel, regels: regels.filter((r) => r.themas[0] === id).sort(opTitel) }))
			.filter((g) => g.regels.length > 0),
		datasets: kb.inhoud.datasets.map((d) => ({ ...schakelNaar(d), samenvatting: d.data.samenvatting })).sort(opTitel),
		statussen: Object.values(STATUSSEN).map(({ naam, regel }) => ({ naam, regel })),
	};
}
