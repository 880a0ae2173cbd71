import { describe, expect, it } from 'vitest';
import { bereken } from '../../../src/domain/cijfers/berekening.ts';
import { celtekst, csvVan, type Gegevens, schaal, streepjes } from '../../../src/domain/cijfers/grafiek/gegevens.ts';
import { grafiekenVan, lijntje, postengrafiek } from '../../../src/domain/cijfers/grafiek/grafiek.ts';
import { type Grafiek, type Grafieksoort, losseSvg, maakGrafiek } from '../../../src/domain/cijfers/grafiek/maken.ts';
import { breek } from '../../../src/domain/cijfers/grafiek/tekening.ts';
import { vergelijk } from '../../../src/domain/cijfers/vergelijking.ts';
import type { Waarneming } from '../../../src/domain/model/waarneming.ts';
import { GEBIEDEN, proefindicator, rij, veranderdoel } from './proefreeks.ts';

const maak = (rijen: Waarneming[], doelen = [] as ReturnType<typeof veranderdoel>[]) =>
	grafiekenVan(bereken('i', proefindicator(), rijen, doelen, GEBIEDEN), proefindicator(), 'Woninginbraken');

/** Every value that the drawing explains, as text: what somebody reads on pointing at it. */
const uitleg = (svg: string) =>
	[...svg.matchAll(/<title>([^<]*)<\/title>/g)].map((m) => (m[1] as string).split(': ').at(-1) as string).sort();

/** The drawing, the table, the file and Chart.js show the same numbers: no more, no fewer. */
function zijnGelijk(g: Grafiek) {
	const cellen = g.tabel.rijen.flatMap((r) => r.slice(1)).filter((c) => c !== '–');
	const ruw = g.gegevens.series.flatMap((s) => s.waarden.filter((c) => c !== null));
	expect(ruw.map((c) => celtekst(c, g.gegevens.notatie)).sort()).toEqual(cellen.toSorted());
	for (const svg of [g.smal, g.breed, losseSvg(g)]) expect(uitleg(svg), g.soort).toEqual(cellen.toSorted());
	const csv = csvVan(g.gegevens)
		.trim()
		.split('\n')
		.slice(1)
		.flatMap((r) => r.replace(/^("[^"]*"|[^,]*),/, '').split(','))
		.filter((c) => c !== '');
	expect(csv.sort()).toEqual(ruw.map((c) => (c.tot === undefined ? String(c.waarde) : `${c.waarde}-${c.tot}`)).sort());
}

describe('de grafieken van een indicator', () => {
	const jaren = [rij('2012', 100), rij('2013', 90), rij('2015', 70)];

	it('tekenen een lijn, met een gat waar een jaar ontbreekt', () => {
		const [g] = maak(jaren);
		expect(g).toMatchObject({ soort: 'lijn', gegevens: { labels: ['2012', '2013', '2014', '2015'] } });
		expect(g?.gegevens.series[0]?.waarden.map((c) => c?.waarde ?? null)).toEqual([100, 90, null, 70]);
		expect(/class="reeks s0" d="([^"]*)"/.exec(g?.breed ?? '')?.[1]?.match(/M/g)).toHaveLength(2);
	});

	it('tekenen de weg naar het doel en een wijziging van de telling', () => {
		const [g] = maak(
			[rij('2012', 100), rij('2013', 90), rij('2014', 95, { voorbehoud: ['telwijze'] })],
			[veranderdoel('2012', '2014', -20)],
		);
		expect(g?.gegevens.paden).toEqual([{ serie: 0, van: 0, waardeVan: 100, naar: 2, waardeNaar: 80 }]);
		expect(g?.breed).toContain('class="doelpad s0"');
		expect(g?.gegevens.breuken).toEqual(['2014']);
		expect(g?.breed).toContain('class="breuk"');
	});

	it('zetten gebieden naast elkaar als er te weinig jaren zijn voor een lijn', () => {
		const [g] = maak([rij('2016', 40), rij('2016', 60, { gebied: 'twente' })]);
		expect(g).toMatchObject({ soort: 'staven', gegevens: { labels: ['Oost-Nederland', 'Twente'] } });
		const breedten = [...(g?.breed ?? '').matchAll(/<rect class="vlak s0" x="[^"]*" y="[^"]*" width="([^"]*)"/g)].map((m) => Number(m[1]));
		expect((breedten[1] ?? 0) / (breedten[0] ?? 1)).toBeCloseTo(1.5, 1);
	});

	it('kiezen bij drie jaren per gebied kleine grafieken of lijnen, en bij twee standen stippen', () => {
		expect(maak([rij('2015', 50), rij('2016', 40)])[0]?.soort).toBe('stippen');
		expect(maak([rij('2016', 40), rij('2016', 50, { soort: 'doel' })]).map((g) => g.soort)).toContain('staven');
		expect(maak([rij('2016', 40)])).toEqual([]);
	});

	it('geven in elke vorm tekening, tabel, bestand en Chart.js dezelfde getallen', () => {
		for (const g of [
			...maak(jaren),
			...maak([...jaren, rij('2014', 50, { gebied: 'twente' }), rij('2018', 60, { soort: 'doel' })]),
			...maak([rij('2015', 5, { waardeTot: 10 }), rij('2016', 7)]),
		])
			zijnGelijk(g);
		const gegevens: Gegevens = {
			as: 'Onderwerp',
			labels: ['a', 'b', 'c', 'd', 'e'],
			notatie: { eenheid: 'indexcijfer', decimalen: 0 },
			referentie: 100,
			hoogste: 150,
			series: [
				{ naam: 'Score', doel: false, waarden: [58, 62, 150, 20, 99].map((waarde) => ({ waarde })) },
				{ naam: 'Aanpak', doel: false, waarden: [null, { waarde: 41 }, null, null, { waarde: 12 }] },
			],
		};
		for (const soort of ['radar', 'staven', 'stapel', 'veelvoud', 'stippen', 'lijn', 'doel'] satisfies Grafieksoort[])
			zijnGelijk(maakGrafiek(soort, 'g', 'Titel', 'Zin.', gegevens));
	});

	it('hebben titel en beschrijving, en de zin uit de berekening', () => {
		const [g] = maak(jaren);
		expect(g?.breed).toMatch(
			/role="img" aria-labelledby="lijn-breed-t lijn-breed-b"><title id="lijn-breed-t">Woninginbraken per jaar<\/title><desc/,
		);
		expect(g?.beschrijving).toContain('Het laatste cijfer voor Oost-Nederland is 70 (2015).');
		for (const getal of g?.beschrijving.match(/(?<=is |er )\d+/g) ?? []) expect([...(g?.tabel.rijen.flat() ?? []), '20']).toContain(getal);
	});

	it('houden bij verwisselde rijen dezelfde tekening', () => expect(maak(jaren.toReversed())).toEqual(maak(jaren)));

	it('schrijven tekens die in SVG iets betekenen als tekst', () =>
		expect(
			maakGrafiek('staven', 'g', 'A & <b>', 'Zin "x".', {
				as: 'A',
				labels: ['<x>'],
				notatie: { eenheid: 'aantal', decimalen: 0 },
				series: [{ naam: '&', doel: false, waarden: [{ waarde: 1 }] }],
			}).breed,
		).not.toMatch(/<b>|<x>|& /));
});

describe('de begroting als stapel', () => {
	it('telt per zijde op tot de posten', () => {
		const basis = { dataset: 'd', periode: '2017', eenheid: 'euro', bron: 'a', plaats: 'T', voorbehoud: [] } as const;
		const g = postengrafiek('p', 'Begroting', 'Zin.', [
			{ ...basis, zijde: 'inkomsten', post: 'Rijk', waarde: 100.5, voorbehoud: [] },
			{ ...basis, zijde: 'uitgaven', post: 'Personeel', waarde: 60, voorbehoud: [] },
			{ ...basis, zijde: 'uitgaven', post: 'Rest', waarde: 40.5, voorbehoud: [] },
		]);
		expect(g).toMatchObject({ soort: 'stapel', gegevens: { labels: ['Inkomsten', 'Uitgaven'] } });
		zijnGelijk(g as Grafiek);
	});
});

describe('schaal en labels', () => {
	it('beginnen bij nul en gaan tot boven de hoogste waarde', () => {
		for (const n of [0.7, 3, 19, 20, 101, 15642]) {
			const { top, stap } = schaal(n);
			expect(top).toBeGreaterThanOrEqual(n);
			expect(top / stap).toBeLessThanOrEqual(6);
		}
	});
	it('laten ruimte onder nul voor een daling', () => {
		const { van, tot, merken } = streepjes([-40, 10], { eenheid: 'procentVerandering', decimalen: 0 });
		expect(van).toBeLessThanOrEqual(-40);
		expect(tot).toBeGreaterThanOrEqual(10);
		expect(merken.map((m) => m.tekst)).toContain('0%');
	});
	it('breken lange namen aan een spatie of streepje', () => {
		expect(breek('Noord- en Oost-Gelderland', 13)).toEqual(['Noord- en', 'Oost-', 'Gelderland']);
		expect(breek('Twente', 13)).toEqual(['Twente']);
	});
	it('maken van twee jaren een klein lijntje', () => {
		const b = bereken('i', proefindicator(), [rij('2015', 50), rij('2016', 40)], [], GEBIEDEN);
		expect(lijntje(b)).toBe('M4 4L76 20');
		expect(lijntje(bereken('i', proefindicator(), [rij('2015', 50)], [], GEBIEDEN))).toBeNull();
	});
});

describe('vergelijk', () => {
	const reeks = (indicator: string, eenheid: 'aantal' | 'procent', jaren: [string, number][], gebied = 'oost') => ({
		indicator,
		titel: indicator,
		eenheid,
		decimalen: 0,
		gebied,
		naam: gebied,
		jaren,
	});
	it('zet één eenheid op één schaal', () => {
		const v = vergelijk(
			reeks('a', 'aantal', [
				['2015', 10],
				['2016', 20],
			]),
			reeks('a', 'aantal', [['2016', 30]], 'twente'),
		);
		expect(v?.gegevens.series.map((s) => s.waarden.map((c) => c?.waarde ?? null))).toEqual([
			[10, 20],
			[null, 30],
		]);
		expect(v?.zin).toContain('In 2016 was het 20 (oost) en 30 (twente).');
	});
	it('maakt van twee eenheden indexcijfers vanaf het eerste jaar dat beide hebben', () => {
		const v = vergelijk(
			reeks('a', 'aantal', [
				['2014', 5],
				['2015', 10],
				['2016', 20],
			]),
			reeks('b', 'procent', [
				['2015', 50],
				['2016', 25],
			]),
		);
		expect(v?.gegevens.notatie.eenheid).toBe('indexcijfer');
		expect(v?.gegevens.series.map((s) => s.waarden.map((c) => c?.waarde ?? null))).toEqual([
			[50, 100, 200],
			[null, 100, 50],
		]);
		expect(v?.zin).toContain('De twee hebben niet dezelfde eenheid.');
	});
	it('heeft niets te zeggen over reeksen zonder gemeenschappelijk jaar', () =>
		expect(vergelijk(reeks('a', 'aantal', [['2014', 5]]), reeks('b', 'aantal', [['2015', 5]]))).toBeNull());
});
