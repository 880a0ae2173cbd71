import { STATUSSEN, type Status } from '../../cijfers/doelpad.ts';
import { lijntje } from '../../cijfers/grafiek/grafiek.ts';
import { getal, periodeInWoorden, waardeVan } from '../../cijfers/opmaak.ts';
import { inProcentpunten } from '../../cijfers/verandering.ts';
import { doelInWoorden, hoofddoel } from '../../cijfers/zin.ts';
import type { Item, Kennisbank } from '../../kennisbank.ts';
import { EENHEDEN } from '../../model/eenheid.ts';
import { type Schakel, schakelNaar } from '../schakel.ts';
import { berekeningenVan } from './berekeningen.ts';

/** Cijferregel: an indicator in an overview. `orde` holds what its columns are sorted by. */
export interface Cijferregel extends Schakel {
	themas: string[];
	gebieden: string[];
	eenheid: string;
	gebied: string;
	waarde: string;
	periode: string;
	verandering: string;
	/** which way is better, and whether it went that way */
	gunstig: 'ja' | 'nee' | null;
	doel: string;
	status: Status | 'geenDoel';
	statusnaam: string;
	lijntje: string | null;
	orde: { waarde: number | null; verandering: number | null };
}

export function cijferregel(kb: Kennisbank, item: Item<'indicatoren'>): Cijferregel {
	const { gebieden, van } = berekeningenVan(kb);
	const b = van(item);
	const { data } = item;
	const hoofd = b.gebieden[0];
	const stap = hoofd?.verandering ?? null;
	const doel = hoofddoel(b.doelpaden, hoofd?.gebied);
	const plus = (n: number) => (n > 0 ? '+' : '');
	return {
		...schakelNaar(item),
		themas: data.themas,
		gebieden: [...new Set([...data.regios, ...b.reeksen.map((r) => r.gebied)])],
		eenheid: EENHEDEN[data.eenheid].naam,
		gebied: hoofd ? (gebieden.get(hoofd.gebied)?.naam ?? hoofd.gebied) : (doel?.naam ?? ''),
		waarde: hoofd ? waardeVan(hoofd.laatste, data) : '',
		periode: hoofd ? periodeInWoorden(hoofd.laatste.periode) : '',
		verandering:
			stap === null
				? ''
				: stap.absoluut === 0
					? 'gelijk'
					: stap.procent === null
						? `${plus(stap.absoluut)}${getal(stap.absoluut, inProcentpunten(data.eenheid) ? Math.max(data.decimalen, 1) : data.decimalen)}${inProcentpunten(data.eenheid) ? ' procentpunt' : ''}`
						: `${plus(stap.procent)}${getal(stap.procent, 1)}%`,
		gunstig:
			stap === null || stap.absoluut === 0 || data.richting === 'neutraal'
				? null
				: stap.absoluut < 0 === (data.richting === 'lager')
					? 'ja'
					: 'nee',
		doel: doel ? `${doelInWoorden(doel, data)} (${periodeInWoorden(doel.periode)})` : '',
		status: doel?.status ?? 'geenDoel',
		statusnaam: doel ? STATUSSEN[doel.status].naam : 'Geen doel',
		lijntje: lijntje(b),
		orde: { waarde: hoofd?.laatste.waarde ?? null, verandering: stap?.procent ?? stap?.absoluut ?? null },
	};
}
