import type { Indicator } from '../model/indicator.ts';
import type { Berekening, Reeks } from './berekening.ts';
import { metEenheid, periodeInWoorden, waardeVan } from './opmaak.ts';

/**
 * Grafiek: a chart as coordinates, the table beside it and the numbers for Chart.js, all made of
 * the same points. Lengths are in the units of the SVG's own view box.
 */
export interface Grafiek {
	soort: 'lijn' | 'staven';
	breedte: number;
	hoogte: number;
	/** y of each horizontal line, with its label */
	lijnen: { y: number; tekst: string }[];
	/** x of each label below, broken into lines that fit */
	kolommen: { x: number; regels: string[] }[];
	series: Serie[];
	tabel: Cijfertabel;
	/** what Chart.js draws */
	labels: string[];
}

/** Serie: one line or one set of bars; `nummer` picks the colour and the dash. */
export interface Serie {
	naam: string;
	nummer: number;
	doel: boolean;
	/** SVG path through the points that follow one another */
	pad: string;
	/** height runs from y down to the base line */
	punten: { x: number; y: number; hoogte: number; breedte: number; tekst: string }[];
	/** value per label; null where there is none */
	waarden: (number | null)[];
}

/** Cijfertabel: the same numbers as text. */
export interface Cijfertabel {
	kop: string[];
	rijen: string[][];
}

const BREEDTE = 640;
const HOOGTE = 320;
const MARGE = { links: 64, rechts: 16, boven: 16, onder: 64 };
/** the width of a letter of the labels, about */
const LETTERBREEDTE = 7;

/** The name of a series within its chart: the area, and the kind where that is not the result. */
const serienaam = (r: Reeks, reeksen: readonly Reeks[]) => {
	const soort = { realisatie: '', doel: 'doel', baseline: 'uitgangswaarde', prognose: 'prognose', begroot: 'begroot' }[r.soort];
	const eenGebied = new Set(reeksen.map((x) => x.gebied)).size === 1;
	return soort === '' ? r.naam : eenGebied ? `${soort.charAt(0).toUpperCase()}${soort.slice(1)}` : `${r.naam}, ${soort}`;
};

/** Steps of 1, 2 or 5 times a power of ten: at most five lines from zero to the highest value. */
export function schaal(hoogste: number): { top: number; stap: number } {
	if (hoogste <= 0) return { top: 1, stap: 1 };
	const ruw = hoogste / 5;
	const macht = 10 ** Math.floor(Math.log10(ruw));
	const stap = ([1, 2, 5, 10].find((n) => n * macht >= ruw * (1 - 1e-9)) ?? 10) * macht;
	return { top: Number((Math.ceil(hoogste / stap - 1e-9) * stap).toPrecision(12)), stap };
}

/** Breaks a label at spaces and hyphens into lines of at most so many letters. */
export function breek(label: string, letters: number): string[] {
	const regels: string[] = [];
	for (const deel of label.split(/(?<=[ -])/)) {
		const laatste = regels.at(-1);
		if (laatste !== undefined && (laatste + deel).trimEnd().length <= letters) regels[regels.length - 1] = laatste + deel;
		else regels.push(deel);
	}
	return regels.map((r) => r.trim());
}

const rond = (n: number) => Math.round(n * 10) / 10;

/** Makes the chart of a computation, or null when there is nothing to compare. */
export function maakGrafiek(berekening: Berekening, indicator: Indicator): Grafiek | null {
	const reeksen = berekening.reeksen.filter((r) => r.punten.length > 0);
	const perioden = [...new Set(reeksen.flatMap((r) => r.punten.map((p) => p.periode)))].sort();
	const jaren = perioden.filter((p) => !p.includes('/'));
	const gebieden = [...new Set(reeksen.filter((r) => r.soort === 'realisatie').map((r) => r.gebied))];
	const lijn = jaren.length >= 3 && gebieden.length <= 3;
	const punten = reeksen.reduce((n, r) => n + r.punten.length, 0);
	if (punten < 2) return null;

	const namen = reeksen.map((r) => serienaam(r, reeksen));
	const tabel: Cijfertabel = {
		kop: ['Periode', ...namen],
		rijen: perioden.map((periode) => [
			periodeInWoorden(periode),
			...reeksen.map((r) => {
				const punt = r.punten.find((p) => p.periode === periode);
				return punt ? waardeVan(punt, indicator) : '–';
			}),
		]),
	};
	const { top, stap } = schaal(Math.max(...reeksen.flatMap((r) => r.punten.map((p) => p.waardeTot ?? p.waarde))));
	const y = (waarde: number) => rond(MARGE.boven + (HOOGTE - MARGE.boven - MARGE.onder) * (1 - waarde / top));
	const basis = y(0);
	const lijnen = Array.from({ length: Math.round(top / stap) + 1 }, (_, i) => Number((i * stap).toPrecision(12))).map((w) => ({
		y: y(w),
		tekst: metEenheid(w, { ...indicator, decimalen: stap < 1 ? Math.max(1, indicator.decimalen) : 0 }),
	}));
	const ruimte = BREEDTE - MARGE.links - MARGE.rechts;

	if (lijn) {
		const x = (i: number) => rond(MARGE.links + (jaren.length === 1 ? ruimte / 2 : (ruimte * i) / (jaren.length - 1)));
		return {
			soort: 'lijn',
			breedte: BREEDTE,
			hoogte: HOOGTE,
			lijnen,
			kolommen: jaren.map((p, i) => ({ x: x(i), regels: [p] })),
			labels: jaren,
			tabel,
			series: reeksen.map((r, nummer) => {
				const hier = jaren.map((p) => r.punten.find((q) => q.periode === p) ?? null);
				let pen = false;
				let pad = '';
				for (const [i, p] of hier.entries()) {
					if (p) pad += `${pen ? 'L' : 'M'}${x(i)} ${y(p.waarde)}`;
					// A year without a value is a gap, not a line drawn over it.
					pen = p !== null;
				}
				return {
					naam: namen[nummer] as string,
					nummer,
					doel: r.soort !== 'realisatie',
					pad,
					punten: hier.flatMap((p, i) =>
						p
							? [
									{
										x: x(i),
										y: y(p.waarde),
										hoogte: rond(basis - y(p.waarde)),
										breedte: 0,
										tekst: `${namen[nummer]}, ${periodeInWoorden(p.periode)}: ${waardeVan(p, indicator)}`,
									},
								]
							: [],
					),
					waarden: hier.map((p) => p?.waarde ?? null),
				};
			}),
		};
	}
	// Bars: an area per column, a bar per period and kind.
	const kolomgebieden = [...new Set(reeksen.map((r) => r.gebied))];
	const bars = [...new Set(reeksen.flatMap((r) => r.punten.map((p) => `${r.soort}|${p.periode}`)))].sort();
	const kolom = ruimte / kolomgebieden.length;
	const labels = kolomgebieden.map((g) => reeksen.find((r) => r.gebied === g)?.naam ?? g);
	const staaf = Math.min(48, (kolom * 0.8) / bars.length);
	return {
		soort: 'staven',
		breedte: BREEDTE,
		hoogte: HOOGTE,
		lijnen,
		kolommen: labels.map((label, i) => ({ x: rond(MARGE.links + kolom * (i + 0.5)), regels: breek(label, kolom / LETTERBREEDTE) })),
		labels,
		tabel,
		series: bars.map((bar, nummer) => {
			const [soort, periode] = bar.split('|') as [Reeks['soort'], string];
			const naam = `${periodeInWoorden(periode)}${soort === 'realisatie' ? '' : ` (${soort === 'baseline' ? 'uitgangswaarde' : soort})`}`;
			const waarden = kolomgebieden.map(
				(g) => reeksen.find((r) => r.gebied === g && r.soort === soort)?.punten.find((p) => p.periode === periode) ?? null,
			);
			return {
				naam,
				nummer,
				doel: soort !== 'realisatie',
				pad: '',
				punten: waarden.flatMap((p, i) =>
					p
						? [
								{
									x: rond(MARGE.links + kolom * (i + 0.5) + staaf * (nummer - bars.length / 2)),
									y: y(p.waardeTot ?? p.waarde),
									hoogte: rond(basis - y(p.waardeTot ?? p.waarde)),
									breedte: rond(staaf * 0.9),
									tekst: `${reeksen.find((r) => r.gebied === kolomgebieden[i])?.naam}, ${naam}: ${waardeVan(p, indicator)}`,
								},
							]
						: [],
				),
				waarden: waarden.map((p) => p?.waarde ?? null),
			};
		}),
	};
}
