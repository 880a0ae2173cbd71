import type { Voorbehoud, Waarneming } from '../model/waarneming.ts';

/** Cel: what a value is about. Two values for one cell are the same figure, said twice. */
export const celVan = (w: Pick<Waarneming, 'indicator' | 'gebied' | 'periode' | 'soort'>) =>
	`${w.indicator}|${w.gebied}|${w.periode}|${w.soort}`;

/** The observations that still hold: those that a later source replaces are left out. Keeps the order. */
export function geldende(waarnemingen: readonly Waarneming[]): Waarneming[] {
	const vervangen = new Set(waarnemingen.filter((w) => w.vervangt !== undefined).map((w) => `${celVan(w)}|${w.vervangt}`));
	return vervangen.size === 0 ? [...waarnemingen] : waarnemingen.filter((w) => !vervangen.has(`${celVan(w)}|${w.bron}`));
}

/** The last year of a period: 2016 of `2013/2016` and of `2016-11`. */
export const jaarVan = (periode: string) => Number((periode.split('/').at(-1) as string).slice(0, 4));

/** Whether a period is one calendar year: only years are compared with years. */
export const isJaar = (periode: string) => /^\d{4}$/.test(periode);

/** Orders by period: a year before its months, a period by its end. */
export const opPeriode = (a: { periode: string }, b: { periode: string }) => {
	const eind = (p: string) => p.split('/').at(-1) as string;
	const [x, y] = [`${eind(a.periode)} ${a.periode}`, `${eind(b.periode)} ${b.periode}`];
	return x < y ? -1 : x > y ? 1 : 0;
};

/** Punt: one value in a series, in the unit of the indicator. */
export interface Punt {
	periode: string;
	waarde: number;
	waardeTot?: number;
	voorbehoud?: Voorbehoud[];
	/** values that earlier documents gave and that this one replaces */
	eerder?: { waarde: number; bron: string }[];
}

/** Reeks: the values of one kind for one area, by period. */
export interface Reeks {
	gebied: string;
	naam: string;
	soort: Waarneming['soort'];
	punten: Punt[];
}

const SOORTVOLGORDE: readonly Waarneming['soort'][] = ['realisatie', 'prognose', 'begroot', 'doel', 'baseline'];

/**
 * The series of one indicator, per area and kind; whatever the order of the rows, the same series.
 * @param gebieden id → name, in the order in which areas are shown
 */
export function maakReeksen(waarnemingen: readonly Waarneming[], gebieden: ReadonlyMap<string, string>): Reeks[] {
	const lopend = geldende(waarnemingen);
	const vervangen = waarnemingen.filter((w) => !lopend.includes(w));
	const groepen = new Map<string, Reeks>();
	for (const w of [...lopend].sort((a, b) => (a.bron < b.bron ? -1 : a.bron > b.bron ? 1 : 0))) {
		const sleutel = `${w.gebied}|${w.soort}`;
		const reeks = groepen.get(sleutel) ?? { gebied: w.gebied, naam: gebieden.get(w.gebied) ?? w.gebied, soort: w.soort, punten: [] };
		groepen.set(sleutel, reeks);
		// Two sources may give the same value for one cell; it is one point.
		if (reeks.punten.some((p) => p.periode === w.periode)) continue;
		const eerder = vervangen.filter((v) => celVan(v) === celVan(w)).map((v) => ({ waarde: v.waarde, bron: v.bron }));
		reeks.punten.push({
			periode: w.periode,
			waarde: w.waarde,
			...(w.waardeTot === undefined ? {} : { waardeTot: w.waardeTot }),
			...(w.voorbehoud.length > 0 ? { voorbehoud: w.voorbehoud } : {}),
			...(eerder.length > 0 ? { eerder } : {}),
		});
	}
	const plaats = new Map([...gebieden.keys()].map((g, i) => [g, i]));
	const reeksen = [...groepen.values()].sort(
		(a, b) => (plaats.get(a.gebied) ?? 0) - (plaats.get(b.gebied) ?? 0) || SOORTVOLGORDE.indexOf(a.soort) - SOORTVOLGORDE.indexOf(b.soort),
	);
	for (const r of reeksen) r.punten.sort(opPeriode);
	return reeksen;
}

/** Values that stand for less than a whole year, or were calculated from part of it: a status says so. */
export const isVoorlopig = (p: Punt) => p.voorbehoud?.some((v) => v === 'voorlopig' || v === 'geextrapoleerd') ?? false;
const isDeel = (p: Punt) => p.voorbehoud?.includes('deelperiode') ?? false;

/** The points that can be compared with one another: whole years with one value. */
export const jaarpunten = (reeks: Reeks) => reeks.punten.filter((p) => isJaar(p.periode) && p.waardeTot === undefined && !isDeel(p));

/** The first year after `van` and up to `tot` from which was counted otherwise, or null. */
export const telbreuk = (punten: readonly Punt[], van: string, tot: string): string | null =>
	punten.find((p) => p.periode > van && p.periode <= tot && p.voorbehoud?.includes('telwijze'))?.periode ?? null;
