import type { Eenheid } from '../model/eenheid.ts';
import { indexcijfer } from './bewerkingen.ts';
import { afgerond, breuk } from './breuk.ts';
import type { Gegevens } from './grafiek/gegevens.ts';
import { getal, waardeVan } from './opmaak.ts';

/** Vergelijkbaar: the yearly results of one indicator in one area, as they travel to the browser: compact. */
export interface Vergelijkbaar {
	indicator: string;
	titel: string;
	eenheid: Eenheid;
	decimalen: number;
	gebied: string;
	naam: string;
	/** year → value, in order */
	jaren: [string, number][];
}

/** Vergelijking: two series beside one another: one chart, and what it says. */
export interface Vergelijking {
	gegevens: Gegevens;
	zin: string;
}

/**
 * Puts two series side by side. With one unit on one scale; with two units as index figures from the
 * first year that both have, because two scales in one chart can be made to say anything.
 * Null when they have no year in common.
 */
export function vergelijk(a: Vergelijkbaar, b: Vergelijkbaar): Vergelijking | null {
	const jaren = [...new Set([...a.jaren, ...b.jaren].map(([jaar]) => jaar))].sort();
	const [waardenA, waardenB] = [new Map(a.jaren), new Map(b.jaren)];
	const samen = jaren.filter((jaar) => waardenA.has(jaar) && waardenB.has(jaar));
	const [basis] = samen;
	if (basis === undefined) return null;
	const zelfde = a.eenheid === b.eenheid;
	const naam = (r: Vergelijkbaar) =>
		a.indicator === b.indicator ? r.naam : a.gebied === b.gebied || r.titel.includes(r.naam) ? r.titel : `${r.titel}, ${r.naam}`;
	const reeks = (waarden: ReadonlyMap<string, number>) =>
		jaren.map((jaar) => {
			const waarde = waarden.get(jaar);
			if (waarde === undefined) return null;
			if (zelfde) return { waarde };
			const index = indexcijfer(breuk(waarden.get(basis) as number), breuk(waarde));
			return index === null ? null : { waarde: afgerond(index, 1) };
		});
	const laatste = samen.at(-1) as string;
	const van = (r: Vergelijkbaar, waarden: ReadonlyMap<string, number>, jaar: string) =>
		waardeVan({ waarde: waarden.get(jaar) as number }, { eenheid: r.eenheid, decimalen: r.decimalen });
	const zinnen = [
		`In ${laatste} was het ${van(a, waardenA, laatste)} (${naam(a)}) en ${van(b, waardenB, laatste)} (${naam(b)}).`,
		...(samen.length > 1
			? [[a, waardenA] as const, [b, waardenB] as const].map(([r, waarden]) => {
					const index = indexcijfer(breuk(waarden.get(basis) as number), breuk(waarden.get(laatste) as number));
					return index === null ? '' : `${naam(r)}: ${getal(afgerond(index, 1), 1)} in ${laatste} als ${basis} 100 is.`;
				})
			: []),
		...(zelfde ? [] : ['De twee hebben niet dezelfde eenheid. Daarom staan ze hier als index.']),
		'Dat twee lijnen op elkaar lijken, zegt nog niet dat het een door het ander komt.',
	];
	return {
		zin: zinnen.filter((z) => z !== '').join(' '),
		gegevens: {
			as: 'Jaar',
			labels: jaren,
			notatie: zelfde ? { eenheid: a.eenheid, decimalen: Math.max(a.decimalen, b.decimalen) } : { eenheid: 'indexcijfer', decimalen: 1 },
			series: [
				{ naam: naam(a), doel: false, waarden: reeks(waardenA) },
				{ naam: naam(b), doel: false, waarden: reeks(waardenB) },
			],
		},
	};
}
