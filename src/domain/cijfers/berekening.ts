import type { Indicator } from '../model/indicator.ts';
import type { Veranderdoel } from '../model/veranderdoel.ts';
import type { Waarneming } from '../model/waarneming.ts';
import { indexcijfer, totaalOver } from './bewerkingen.ts';
import { afgerond, alsGetal, breuk, min } from './breuk.ts';
import { alBereikt, type Doelpad, doelpaden, type Vroegbereikt } from './doelpad.ts';
import { jaarpunten, maakReeksen, type Punt, type Reeks, telbreuk } from './reeks.ts';
import { type Verandering, verandering } from './verandering.ts';
import { zinVan } from './zin.ts';

/** Gebied: an area as the figures know it, with the areas that together make it. */
export interface Gebiedsplek {
	naam: string;
	delen: readonly string[];
	/** areas that later merged into this one */
	opgegaan?: readonly string[];
}

/** Gebiedscijfer: the latest value of an area, and its change. */
export interface Gebiedscijfer {
	gebied: string;
	naam: string;
	laatste: Punt;
	vorige: Punt | null;
	verandering: Verandering | null;
	/** why there is no change although there is an earlier value, in Dutch */
	onvergelijkbaar: string | null;
	/** the latest value where the first year is 100 */
	index: { basis: string; waarde: number } | null;
}

/** Optelling: a printed total beside the sum of its parts. */
export interface Optelling {
	gebied: string;
	naam: string;
	periode: string;
	soort: Reeks['soort'];
	gedrukt: number;
	som: number;
	/** printed minus sum */
	verschil: number;
}

/** Berekening: all that is derived of one indicator. Committed, so that a changed figure is a diff that a person reads. */
export interface Berekening {
	indicator: string;
	reeksen: Reeks[];
	/** areas with a result; the first is what the sentence is about */
	gebieden: Gebiedscijfer[];
	doelpaden: Doelpad[];
	alBereikt: Vroegbereikt[];
	optellingen: Optelling[];
	/** what the figures say, in Dutch */
	zin: string;
}

/**
 * Derives everything of one indicator.
 * @param gebieden id → name and parts, in the order in which areas are shown; the first with results is the main one
 */
export function bereken(
	id: string,
	indicator: Indicator,
	waarnemingen: readonly Waarneming[],
	doelen: readonly Veranderdoel[],
	gebieden: ReadonlyMap<string, Gebiedsplek>,
): Berekening {
	const reeksen = maakReeksen(waarnemingen, new Map([...gebieden].map(([g, { naam }]) => [g, naam])));
	const metingen = reeksen.filter((r) => r.soort === 'realisatie');
	const cijfers = metingen.map((r) => gebiedscijfer(r, indicator, voorlopers(r.gebied, metingen, gebieden)));
	const paden = doelpaden(indicator, reeksen, doelen, (g) => gebieden.get(g)?.naam ?? g);
	return {
		indicator: id,
		reeksen,
		gebieden: cijfers,
		doelpaden: paden,
		alBereikt: alBereikt(indicator, reeksen),
		optellingen: optellingen(indicator, reeksen, gebieden),
		zin: zinVan(indicator, cijfers[0] ?? null, paden),
	};
}

/** The series of the areas that merged into this one. */
const voorlopers = (gebied: string, metingen: readonly Reeks[], gebieden: ReadonlyMap<string, Gebiedsplek>) =>
	metingen.filter((m) => gebieden.get(gebied)?.opgegaan?.includes(m.gebied));

function gebiedscijfer(reeks: Reeks, indicator: Indicator, opgegaan: readonly Reeks[]): Gebiedscijfer {
	const jaren = jaarpunten(reeks);
	// An average over years, a range or part of a year is shown, but nothing is compared with it.
	const laatste = jaren.at(-1) ?? (reeks.punten.at(-1) as Punt);
	const vorige = jaren.at(-2) ?? null;
	const eerste = jaren[0];
	const breukjaar = vorige && telbreuk(jaren, vorige.periode, laatste.periode);
	// A year in which an area that merged into this one was still counted by itself is about a smaller area.
	const apart = (jaar: string | undefined) => opgegaan.find((o) => o.punten.some((p) => p.periode === jaar));
	const kleiner = vorige ? apart(vorige.periode) : undefined;
	const basisbreuk = eerste && telbreuk(jaren, eerste.periode, laatste.periode);
	const index =
		eerste && jaren.length > 2 && basisbreuk === null && !apart(eerste.periode) && indicator.eenheid === 'aantal'
			? indexcijfer(breuk(eerste.waarde), breuk(laatste.waarde))
			: null;
	return {
		gebied: reeks.gebied,
		naam: reeks.naam,
		laatste,
		vorige,
		verandering: vorige && breukjaar === null && !kleiner ? verandering(vorige.waarde, laatste.waarde, indicator.eenheid) : null,
		onvergelijkbaar: breukjaar
			? `Vanaf ${breukjaar} is anders geteld dan in ${vorige?.periode}.`
			: kleiner
				? `In ${vorige?.periode} telde ${kleiner.naam} nog apart; ${reeks.naam} was toen kleiner.`
				: null,
		index: index && eerste ? { basis: eerste.periode, waarde: afgerond(index, 1) } : null,
	};
}

/** Printed totals of counts and amounts, beside the sum over all districts, where all of them are given. */
function optellingen(indicator: Indicator, reeksen: readonly Reeks[], gebieden: ReadonlyMap<string, Gebiedsplek>): Optelling[] {
	if (indicator.eenheid !== 'aantal' && indicator.eenheid !== 'euro') return [];
	return reeksen.flatMap((r) => {
		const nu = gebieden.get(r.gebied)?.delen ?? [];
		const vroeger = nu.flatMap((d) => gebieden.get(d)?.opgegaan ?? []);
		return r.punten.flatMap(({ periode, waarde, waardeTot }) => {
			// An area that has merged since is a part in the years in which it was counted by itself.
			const toen = vroeger.filter((v) =>
				reeksen.some((d) => d.gebied === v && d.soort === r.soort && d.punten.some((p) => p.periode === periode)),
			);
			const delen = [...nu, ...toen];
			const perDeel = new Map(
				reeksen
					.filter((d) => d.soort === r.soort && delen.includes(d.gebied))
					.flatMap((d) => d.punten.filter((p) => p.periode === periode).map((p) => [d.gebied, p.waarde] as const)),
			);
			const uit = totaalOver(perDeel, delen);
			return waardeTot !== undefined || 'ontbreekt' in uit
				? []
				: [
						{
							gebied: r.gebied,
							naam: r.naam,
							periode,
							soort: r.soort,
							gedrukt: waarde,
							som: alsGetal(uit.totaal),
							verschil: alsGetal(min(breuk(waarde), uit.totaal)),
						},
					];
		});
	});
}

/** The text of the committed file of a computation. */
export const schrijfBerekening = (berekening: unknown) => `${JSON.stringify(berekening, null, '\t')}\n`;
