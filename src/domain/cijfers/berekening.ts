import type { Indicator } from '../model/indicator.ts';
import type { Waarneming } from '../model/waarneming.ts';
import { getal, metEenheid, periodeInWoorden, waardeVan } from './opmaak.ts';
import { geldende, opPeriode } from './reeks.ts';
import { type Verandering, verandering } from './verandering.ts';

/** Punt: one value in a series, in the unit of the indicator. */
export interface Punt {
	periode: string;
	waarde: number;
	waardeTot?: number;
}

/** Reeks: the values of one kind for one area, by period. */
export interface Reeks {
	gebied: string;
	naam: string;
	soort: 'realisatie' | 'doel' | 'baseline' | 'prognose' | 'begroot';
	punten: Punt[];
}

/** Berekening: all that is derived of one indicator. Committed, so that a changed figure is a diff that a person reads. */
export interface Berekening {
	indicator: string;
	reeksen: Reeks[];
	/** the first area with a result: what the sentence is about */
	hoofdgebied: string | null;
	laatste: Punt | null;
	vorige: Punt | null;
	verandering: Verandering | null;
	/** the goal of the main area that lies furthest ahead */
	doel: Punt | null;
	/** what the figures say, in Dutch */
	zin: string;
}

const SOORTVOLGORDE = ['realisatie', 'prognose', 'begroot', 'doel', 'baseline'];

/**
 * Derives everything of one indicator.
 * @param gebieden id → name, in the order in which areas are shown; the first with results is the main one
 */
export function bereken(
	id: string,
	indicator: Indicator,
	waarnemingen: readonly Waarneming[],
	gebieden: ReadonlyMap<string, string>,
): Berekening {
	const groepen = new Map<string, Reeks>();
	for (const w of geldende(waarnemingen)) {
		const sleutel = `${w.gebied}|${w.soort}`;
		const reeks = groepen.get(sleutel) ?? { gebied: w.gebied, naam: gebieden.get(w.gebied) ?? w.gebied, soort: w.soort, punten: [] };
		// Two sources may give the same value for one cell; it is one point.
		if (!reeks.punten.some((p) => p.periode === w.periode))
			reeks.punten.push({ periode: w.periode, waarde: w.waarde, ...(w.waardeTot === undefined ? {} : { waardeTot: w.waardeTot }) });
		groepen.set(sleutel, reeks);
	}
	const plaats = new Map([...gebieden.keys()].map((g, i) => [g, i]));
	const reeksen = [...groepen.values()].sort(
		(a, b) => (plaats.get(a.gebied) ?? 0) - (plaats.get(b.gebied) ?? 0) || SOORTVOLGORDE.indexOf(a.soort) - SOORTVOLGORDE.indexOf(b.soort),
	);
	for (const r of reeksen) r.punten.sort(opPeriode);

	const hoofd = reeksen.find((r) => r.soort === 'realisatie') ?? null;
	// An average over years is no year: it is shown, but nothing is compared with it.
	const jaren = hoofd?.punten.filter((p) => !p.periode.includes('/')) ?? [];
	const laatste = jaren.at(-1) ?? hoofd?.punten.at(-1) ?? null;
	const vorige = jaren.length > 1 ? (jaren.at(-2) as Punt) : null;
	const enkel = laatste?.waardeTot === undefined && vorige?.waardeTot === undefined;
	const stap = laatste && vorige && enkel ? verandering(vorige.waarde, laatste.waarde, indicator.eenheid) : null;
	const doel = reeksen.find((r) => r.soort === 'doel' && (hoofd === null || r.gebied === hoofd.gebied))?.punten.at(-1) ?? null;
	return {
		indicator: id,
		reeksen,
		hoofdgebied: hoofd?.gebied ?? null,
		laatste,
		vorige,
		verandering: stap,
		doel,
		zin: zin(indicator, hoofd, laatste, vorige, stap, doel),
	};
}

function zin(
	indicator: Indicator,
	hoofd: Reeks | null,
	laatste: Punt | null,
	vorige: Punt | null,
	stap: Verandering | null,
	doel: Punt | null,
): string {
	const delen: string[] = [];
	if (hoofd === null || laatste === null) delen.push('De bronnen geven hier geen gemeten waarde voor.');
	else {
		delen.push(`Het laatste cijfer voor ${hoofd.naam} is ${waardeVan(laatste, indicator)} (${periodeInWoorden(laatste.periode)}).`);
		if (vorige && stap) {
			const toen = periodeInWoorden(vorige.periode);
			if (stap.absoluut === 0) delen.push(`Dat is gelijk aan ${toen}.`);
			else {
				const groter = stap.absoluut > 0 ? 'meer' : 'minder';
				const hoger = stap.absoluut > 0 ? 'hoger' : 'lager';
				const procent = stap.procent === null ? '' : ` (${stap.procent > 0 ? '+' : ''}${getal(stap.procent, 1)}%)`;
				const verschil = Math.abs(stap.absoluut);
				delen.push(
					indicator.eenheid === 'procent'
						? `Dat is ${getal(verschil, Math.max(1, indicator.decimalen))} procentpunt ${hoger} dan in ${toen}.`
						: indicator.eenheid === 'aantal'
							? `Dat zijn er ${getal(verschil, indicator.decimalen)} ${groter} dan in ${toen}${procent}.`
							: `Dat is ${metEenheid(verschil, indicator)} ${hoger} dan in ${toen}${procent}.`,
				);
			}
		}
	}
	if (doel) delen.push(`Het doel voor ${periodeInWoorden(doel.periode)} was ${waardeVan(doel, indicator)}.`);
	if (indicator.kanttekeningen[0])
		delen.push(
			`Let op: ${indicator.kanttekeningen[0].charAt(0).toLowerCase()}${indicator.kanttekeningen[0].slice(1)}${/[.!?]$/.test(indicator.kanttekeningen[0]) ? '' : '.'}`,
		);
	return delen.join(' ');
}

/** The text of the committed file of a computation. */
export const schrijfBerekening = (berekening: Berekening) => `${JSON.stringify(berekening, null, '\t')}\n`;
