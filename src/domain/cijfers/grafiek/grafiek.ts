import type { Indicator } from '../../model/indicator.ts';
import type { Post } from '../../model/post.ts';
import { ZIJDEN } from '../../model/post.ts';
import type { Score } from '../../model/score.ts';
import { SCOREMATEN } from '../../model/score.ts';
import type { Berekening } from '../berekening.ts';
import { indexcijfer, somVan } from '../bewerkingen.ts';
import { afgerond, breuk } from '../breuk.ts';
import { periodeInWoorden } from '../opmaak.ts';
import { isJaar, jaarVan, opPeriode, type Punt, type Reeks } from '../reeks.ts';
import type { Gegevens, Serie } from './gegevens.ts';
import { type Grafiek, type Grafieksoort, maakGrafiek } from './maken.ts';

const SOORTNAAM: Record<Reeks['soort'], string> = {
	realisatie: '',
	doel: 'doel',
	baseline: 'uitgangswaarde',
	prognose: 'prognose',
	begroot: 'begroot',
};

/** The name of a series within its chart: the area, and the kind where that is not the result. */
const serienaam = (r: Reeks, reeksen: readonly Reeks[]) => {
	const soort = SOORTNAAM[r.soort];
	if (soort === '') return r.naam;
	const eenGebied = new Set(reeksen.map((x) => x.gebied)).size === 1;
	return eenGebied ? `${soort.charAt(0).toUpperCase()}${soort.slice(1)}` : `${r.naam}, ${soort}`;
};

const celVan = (p: { waarde: number; waardeTot?: number } | undefined) =>
	p ? { waarde: p.waarde, ...(p.waardeTot === undefined ? {} : { tot: p.waardeTot }) } : null;

/** The series with values for whole years. */
const metJaren = (reeksen: readonly Reeks[]) =>
	reeksen.map((r) => ({ ...r, punten: r.punten.filter((p) => isJaar(p.periode)) })).filter((r) => r.punten.length > 0);

/**
 * The series by year, years without a value included, with the goal paths: of every area when the areas
 * have three measured years, else of the main area alone. Null with fewer than three years.
 */
function opJaren(b: Berekening, indicator: Indicator): Gegevens | null {
	const alle = metJaren(b.reeksen);
	const rijk = alle.filter((r) => r.soort === 'realisatie' && r.punten.length >= 3).map((r) => r.gebied);
	const reeksen = alle.filter((r) => (rijk.length > 0 ? rijk.includes(r.gebied) : r.gebied === b.gebieden[0]?.gebied));
	const jaren = [...new Set(reeksen.flatMap((r) => r.punten.map((p) => jaarVan(p.periode))))].sort((x, y) => x - y);
	const [eerste, laatste] = [jaren[0], jaren.at(-1)];
	const gemeten = new Set(reeksen.filter((r) => r.soort === 'realisatie').flatMap((r) => r.punten.map((p) => p.periode)));
	if (eerste === undefined || laatste === undefined || jaren.length < 3 || gemeten.size < 2 || laatste - eerste > 40) return null;
	const labels = Array.from({ length: laatste - eerste + 1 }, (_, i) => String(eerste + i));
	const series: Serie[] = reeksen.map((r) => ({
		naam: serienaam(r, reeksen),
		doel: r.soort !== 'realisatie',
		waarden: labels.map((jaar) => celVan(r.punten.find((p) => p.periode === jaar))),
	}));
	const paden = b.doelpaden.flatMap(({ gebied, basis, doel }) => {
		const nummer = reeksen.findIndex((r) => r.gebied === gebied && r.soort === 'realisatie');
		const [van, naar] = [labels.indexOf(basis?.periode ?? ''), labels.indexOf(doel?.periode ?? '')];
		return basis && doel && nummer >= 0 && van >= 0 && naar > van
			? [{ serie: nummer, van, waardeVan: basis.waarde, naar, waardeNaar: doel.waarde }]
			: [];
	});
	const breuken = [
		...new Set(reeksen.flatMap((r) => r.punten.filter((p, i) => i > 0 && p.voorbehoud?.includes('telwijze')).map((p) => p.periode))),
	].sort();
	return { as: 'Jaar', labels, series, notatie: indicator, paden, ...(breuken.length > 0 ? { breuken } : {}) };
}

/** Areas beside one another: a bar per period and kind; beside a line only the results of the last two periods. */
function opGebieden(b: Berekening, indicator: Indicator, naastLijn: boolean): Gegevens | null {
	const reeksen = naastLijn ? b.reeksen.filter((r) => r.soort === 'realisatie') : b.reeksen;
	const punten = reeksen.flatMap((r) => r.punten.map((p) => ({ ...p, soort: r.soort, naam: r.naam })));
	const staven = [...new Map([...punten].sort(opPeriode).map((p) => [`${p.soort}|${p.periode}`, p])).values()].slice(naastLijn ? -2 : 0);
	const labels = [...new Set(reeksen.map((r) => r.naam))];
	if (punten.length < 2 || (naastLijn && labels.length < 2)) return null;
	return {
		as: 'Gebied',
		labels,
		notatie: indicator,
		series: staven.map(({ soort, periode }) => ({
			naam: `${periodeInWoorden(periode)}${soort === 'realisatie' ? '' : ` (${SOORTNAAM[soort]})`}`,
			doel: soort !== 'realisatie',
			waarden: labels.map((naam) => celVan(punten.find((p) => p.naam === naam && p.soort === soort && p.periode === periode))),
		})),
	};
}

/** Every goal that a result stands beside. */
function opDoelen(b: Berekening, indicator: Indicator): Gegevens | null {
	const paden = b.doelpaden.filter((p) => p.doel !== null && p.laatste !== null && p.doel.waardeTot === undefined);
	if (paden.length === 0) return null;
	return {
		as: 'Doel',
		labels: paden.map((p) => {
			const gemeten = p.laatste?.periode === p.periode ? '' : `, resultaat ${periodeInWoorden(p.laatste?.periode ?? '')}`;
			return `${p.naam}, ${periodeInWoorden(p.periode)}${gemeten}`;
		}),
		notatie: indicator,
		series: [
			{ naam: 'Resultaat', doel: false, waarden: paden.map((p) => celVan(p.laatste ?? undefined)) },
			{ naam: 'Doel', doel: true, waarden: paden.map((p) => celVan(p.doel ?? undefined)) },
		],
	};
}

/**
 * The charts of an indicator: over the years or by area, and goals against results. Empty when there is nothing to compare.
 * @param voorvoegsel put before the ids, on a page with charts of several indicators
 */
export function grafiekenVan(b: Berekening, indicator: Indicator, titel: string, voorvoegsel = ''): Grafiek[] {
	const uit: Grafiek[] = [];
	const jaren = opJaren(b, indicator);
	const gebieden = opGebieden(b, indicator, jaren !== null);
	const doelen = opDoelen(b, indicator);
	const maak = (soort: Grafieksoort, bij: string, gegevens: Gegevens) =>
		uit.push(maakGrafiek(soort, `${voorvoegsel}${soort}`, `${titel}${bij}`, b.zin, gegevens));
	if (jaren) maak(jaren.series.filter((s) => !s.doel).length > 3 ? 'veelvoud' : 'lijn', ' per jaar', jaren);
	if (gebieden) {
		const tweestand = gebieden.labels.length === 1 && gebieden.series.length === 2 && doelen === null;
		maak(tweestand ? 'stippen' : 'staven', gebieden.labels.length > 1 ? ' per gebied' : '', gebieden);
	}
	if (doelen && (uit.length === 0 || doelen.labels.length > 1)) maak('doel', ': doel en resultaat', doelen);
	return uit;
}

/** A small line of the main area, for a row in an overview: 80 by 24; null with fewer than two years. */
export function lijntje(b: Berekening): string | null {
	const punten = b.reeksen.find((r) => r.soort === 'realisatie')?.punten.filter((p) => isJaar(p.periode)) ?? [];
	if (punten.length < 2) return null;
	const waarden = punten.map((p) => p.waarde);
	const [laagste, hoogste] = [Math.min(...waarden), Math.max(...waarden)];
	const [begin, eind] = [jaarVan((punten[0] as Punt).periode), jaarVan((punten.at(-1) as Punt).periode)];
	const x = (p: Punt) => Math.round(4 + (72 * (jaarVan(p.periode) - begin)) / (eind - begin));
	const y = (p: Punt) => (hoogste === laagste ? 12 : Math.round(20 - (16 * (p.waarde - laagste)) / (hoogste - laagste)));
	return punten.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p)} ${y(p)}`).join('');
}

/** The posts of a budget or staffing table: a stacked bar per side in one unit; null with fewer than two posts. */
export function postengrafiek(id: string, titel: string, beschrijving: string, posten: readonly Post[]): Grafiek | null {
	const [eerste] = posten;
	if (eerste === undefined || posten.length < 2) return null;
	const kop = (p: Post) => (eerste.zijde === 'inzet' && p.groep ? p.groep : ZIJDEN[p.zijde]);
	const labels = [...new Set(posten.map(kop))];
	const namen = [...new Set(posten.map((p) => p.post))];
	return maakGrafiek('stapel', id, titel, beschrijving, {
		as: labels.length > 1 ? 'Zijde' : 'Onderdeel',
		labels,
		notatie: { eenheid: eerste.eenheid, decimalen: Math.max(...posten.map((p) => (String(p.waarde).split('.')[1] ?? '').length)) },
		series: namen.map((naam) => ({
			naam,
			doel: false,
			waarden: labels.map((label) => {
				const hier = posten.filter((p) => kop(p) === label && p.post === naam);
				return hier.length > 0 ? { waarde: somVan(hier.map((p) => p.waarde)) } : null;
			}),
		})),
	});
}

/** The scores of a benchmark for one part: a radar from five subjects on, else bars. */
export function scoregrafiek(
	id: string,
	titel: string,
	beschrijving: string,
	scores: readonly Score[],
	schaal: { referentie: number; hoogste?: number | undefined },
): Grafiek | null {
	if (scores.length < 2) return null;
	const labels = [...new Set(scores.map((s) => s.onderwerp))];
	const maten = [...new Set(scores.map((s) => s.maat))];
	return maakGrafiek(labels.length >= 5 && labels.length <= 16 ? 'radar' : 'staven', id, titel, beschrijving, {
		as: 'Onderwerp',
		labels,
		notatie: { eenheid: 'indexcijfer', decimalen: 0 },
		referentie: schaal.referentie,
		...(schaal.hoogste === undefined ? {} : { hoogste: schaal.hoogste }),
		series: maten.map((maat) => ({
			naam: SCOREMATEN[maat],
			doel: false,
			waarden: labels.map((onderwerp) => celVan(scores.find((s) => s.onderwerp === onderwerp && s.maat === maat))),
		})),
	});
}

/** Several indicators over the same years, a panel each as an index: the first year is 100. */
export function indexgrafiek(
	id: string,
	titel: string,
	beschrijving: string,
	reeksen: readonly { naam: string; reeks: Reeks }[],
): Grafiek | null {
	const bruikbaar = reeksen.map(({ naam, reeks }) => ({
		naam,
		punten: reeks.punten.filter((p) => isJaar(p.periode) && p.waardeTot === undefined),
	}));
	const met = bruikbaar.filter((r) => r.punten.length >= 3 && (r.punten[0]?.waarde ?? 0) > 0);
	if (met.length < 2) return null;
	const labels = [...new Set(met.flatMap((r) => r.punten.map((p) => p.periode)))].sort();
	return maakGrafiek('veelvoud', id, titel, beschrijving, {
		as: 'Jaar',
		labels,
		notatie: { eenheid: 'indexcijfer', decimalen: 1 },
		series: met.map(({ naam, punten }) => ({
			naam,
			doel: false,
			waarden: labels.map((jaar) => {
				const punt = punten.find((p) => p.periode === jaar);
				const index = punt ? indexcijfer(breuk((punten[0] as Punt).waarde), breuk(punt.waarde)) : null;
				return index ? { waarde: afgerond(index, 1) } : null;
			}),
		})),
	});
}
