import type { Notatie } from '../opmaak.ts';
import { getal, waardeVan } from '../opmaak.ts';

/** Cel: one value of a chart, in its unit; `tot` closes a range. */
export interface Cel {
	waarde: number;
	tot?: number | undefined;
}

/** Serie: the values of one line or one set of bars, one per label; null where there is none. */
export interface Serie {
	naam: string;
	/** a goal, starting point or forecast: drawn open or dashed */
	doel: boolean;
	waarden: (Cel | null)[];
}

/**
 * Gegevens: the one source of a chart, its table, its download and what Chart.js draws. Whatever shows
 * a number of a chart takes it from here.
 */
export interface Gegevens {
	/** what the labels are: `Jaar`, `Gebied`, `Post` */
	as: string;
	labels: string[];
	series: Serie[];
	notatie: Notatie;
	/** a straight line from a starting point to a goal; indexes of labels */
	paden?: { serie: number; van: number; waardeVan: number; naar: number; waardeNaar: number }[];
	/** labels from which was counted otherwise */
	breuken?: string[];
	/** the value of "average" on a scale, and the highest value that the scale allows */
	referentie?: number;
	hoogste?: number;
}

/** Cijfertabel: the same numbers as text. */
export interface Cijfertabel {
	kop: string[];
	rijen: string[][];
}

export const celtekst = (cel: Cel | null, notatie: Notatie) =>
	cel === null ? '–' : waardeVan(cel.tot === undefined ? { waarde: cel.waarde } : { waarde: cel.waarde, waardeTot: cel.tot }, notatie);

export const tabelVan = ({ as, labels, series, notatie }: Gegevens): Cijfertabel => ({
	kop: [as, ...series.map((s) => s.naam)],
	rijen: labels.map((label, i) => [label, ...series.map((s) => celtekst(s.waarden[i] ?? null, notatie))]),
});

/** The numbers as CSV: comma, dot for decimals, a range as two columns would be: `5-10`. */
export function csvVan({ as, labels, series }: Gegevens): string {
	const cel = (tekst: string) => (/[",\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst);
	const waarde = (c: Cel | null | undefined) => (c ? (c.tot === undefined ? String(c.waarde) : `${c.waarde}-${c.tot}`) : '');
	const rijen = [[as, ...series.map((s) => s.naam)], ...labels.map((label, i) => [label, ...series.map((s) => waarde(s.waarden[i]))])];
	return `${rijen.map((r) => r.map(cel).join(',')).join('\n')}\n`;
}

/** Steps of 1, 2 or 5 times a power of ten: at most five lines from zero to the highest value. */
export function schaal(hoogste: number): { top: number; stap: number } {
	if (hoogste <= 0) return { top: 1, stap: 1 };
	const ruw = hoogste / 5;
	const macht = 10 ** Math.floor(Math.log10(ruw));
	const stap = ([1, 2, 5, 10].find((n) => n * macht >= ruw * (1 - 1e-9)) ?? 10) * macht;
	return { top: Number((Math.ceil(hoogste / stap - 1e-9) * stap).toPrecision(12)), stap };
}

/** The marks of an axis from zero (or from the lowest value below it) to the highest value. */
export function streepjes(
	waarden: readonly number[],
	notatie: Notatie,
): { van: number; tot: number; merken: { waarde: number; tekst: string }[] } {
	const { top, stap } = schaal(Math.max(...waarden, -Math.min(...waarden), 0));
	const van = Math.min(...waarden) < 0 ? -top : 0;
	const tot = Math.max(...waarden) > 0 ? top : 0;
	const aantal = Math.round((tot - van) / stap);
	const merken = Array.from({ length: aantal + 1 }, (_, i) => Number((van + i * stap).toPrecision(12)));
	const decimalen = stap < 1 ? Math.max(1, notatie.decimalen) : 0;
	const procent = notatie.eenheid === 'procent' || notatie.eenheid === 'procentVerandering' ? '%' : '';
	return { van, tot, merken: merken.map((waarde) => ({ waarde, tekst: `${getal(waarde, decimalen)}${procent}` })) };
}

/** Every value of a chart, ends of ranges and of goal paths too. */
export const alleWaarden = ({ series, paden = [], referentie, hoogste }: Gegevens): number[] => [
	...[referentie, hoogste].filter((w) => w !== undefined),
	...series.flatMap((s) => s.waarden.flatMap((c) => (c ? [c.waarde, ...(c.tot === undefined ? [] : [c.tot])] : []))),
	...paden.flatMap((p) => [p.waardeVan, p.waardeNaar]),
];
