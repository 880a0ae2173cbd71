import { describe, expect, it } from 'vitest';
import { bereken } from '../../../src/domain/cijfers/berekening.ts';
import { breek, maakGrafiek, schaal } from '../../../src/domain/cijfers/grafiek.ts';
import { periodeInWoorden, waardeVan } from '../../../src/domain/cijfers/opmaak.ts';
import { geldende } from '../../../src/domain/cijfers/reeks.ts';
import { indicator as schema } from '../../../src/domain/model/indicator.ts';
import type { Waarneming } from '../../../src/domain/model/waarneming.ts';

const indicator = schema.parse({
	titel: 'Woninginbraken',
	samenvatting: 'Het aantal.',
	themas: ['inbraak'],
	regios: ['oost'],
	uitwerking: 'uitgewerkt',
	bronnen: [{ bron: 'a', plaats: 'Tabel' }],
	herzienVoor: '2028-01-01',
	gewijzigdOp: '2026-01-01',
	eenheid: 'aantal',
	richting: 'lager',
	definitie: 'Wat geteld is.',
});
const rij = (periode: string, waarde: number, meer: Partial<Waarneming> = {}): Waarneming => ({
	indicator: 'i',
	gebied: 'oost',
	periode,
	soort: 'realisatie',
	waarde,
	bron: 'a',
	plaats: 'Tabel',
	...meer,
});
const gebieden = new Map([
	['oost', 'Oost-Nederland'],
	['twente', 'Twente'],
]);

describe('bereken', () => {
	const reeks = [
		rij('2015', 9363),
		rij('2016', 8701),
		rij('2016', 9537, { bron: 'b', vervangt: 'a' }),
		rij('2013/2016', 11194),
		rij('2018', 14175, { soort: 'doel' }),
	];

	it('neemt het getal dat het eerdere vervangt, en vergelijkt niet met een gemiddelde over jaren', () => {
		const b = bereken('i', indicator, reeks, gebieden);
		expect(b.laatste).toEqual({ periode: '2016', waarde: 9537 });
		expect(b.vorige).toEqual({ periode: '2015', waarde: 9363 });
		expect(b.verandering?.absoluut).toBe(174);
		expect(b.zin).toBe(
			'Het laatste cijfer voor Oost-Nederland is 9.537 (2016). Dat zijn er 174 meer dan in 2015 (+1,9%). Het doel voor 2018 was 14.175.',
		);
	});

	it('hangt niet af van de volgorde van de rijen', () => {
		const heen = bereken('i', indicator, reeks, gebieden);
		expect(bereken('i', indicator, reeks.toReversed(), gebieden)).toEqual(heen);
	});

	it('zegt het als er niets gemeten is', () =>
		expect(bereken('i', indicator, [rij('2018', 80, { soort: 'doel' })], gebieden).zin).toBe(
			'De bronnen geven hier geen gemeten waarde voor. Het doel voor 2018 was 80.',
		));

	it('houdt het vervangen getal in de waarnemingen en laat het uit de reeks', () => {
		expect(geldende(reeks).map((w) => w.waarde)).toEqual([9363, 9537, 11194, 14175]);
		expect(reeks).toHaveLength(5);
	});
});

describe('maakGrafiek', () => {
	it('tekent, tabelleert en exporteert dezelfde getallen, met een gat waar een jaar ontbreekt', () => {
		const b = bereken(
			'i',
			indicator,
			[rij('2012', 100), rij('2013', 90), rij('2015', 70), rij('2014', 50, { gebied: 'twente' })],
			gebieden,
		);
		const g = maakGrafiek(b, indicator);
		expect(g?.soort).toBe('lijn');
		expect(g?.labels).toEqual(['2012', '2013', '2014', '2015']);
		expect(g?.series[0]?.waarden).toEqual([100, 90, null, 70]);
		expect(g?.series[0]?.pad.match(/M/g)).toHaveLength(2);
		for (const [s, serie] of (g?.series ?? []).entries())
			for (const [i, waarde] of serie.waarden.entries()) expect(g?.tabel.rijen[i]?.[s + 1]).toBe(waarde === null ? '–' : String(waarde));
	});

	it('zet gebieden naast elkaar als er te weinig jaren zijn voor een lijn', () => {
		const g = maakGrafiek(bereken('i', indicator, [rij('2016', 40), rij('2016', 60, { gebied: 'twente' })], gebieden), indicator);
		expect(g?.soort).toBe('staven');
		expect(g?.labels).toEqual(['Oost-Nederland', 'Twente']);
		const [a, b] = g?.series[0]?.punten ?? [];
		expect((b?.hoogte ?? 0) / (a?.hoogte ?? 1)).toBeCloseTo(1.5, 1);
	});

	it('breekt lange namen aan een spatie of streepje', () => {
		expect(breek('Noord- en Oost-Gelderland', 13)).toEqual(['Noord- en', 'Oost-', 'Gelderland']);
		expect(breek('Twente', 13)).toEqual(['Twente']);
	});

	it('begint de as bij nul en gaat tot boven de hoogste waarde', () => {
		for (const n of [0.7, 3, 19, 20, 101, 15642]) {
			const { top, stap } = schaal(n);
			expect(top).toBeGreaterThanOrEqual(n);
			expect(top / stap).toBeLessThanOrEqual(6);
		}
	});

	it('maakt van één getal geen grafiek', () =>
		expect(maakGrafiek(bereken('i', indicator, [rij('2016', 40)], gebieden), indicator)).toBeNull());
});

describe('opmaak', () => {
	it.each([
		[{ waarde: 9537 }, 'aantal', 0, '9.537'],
		[{ waarde: 3.1 }, 'procent', 1, '3,1%'],
		[{ waarde: 5, waardeTot: 10 }, 'procent', 0, '5 tot 10%'],
		[{ waarde: 400000 }, 'euro', 0, '€ 400.000'],
		[{ waarde: -174 }, 'aantal', 0, '−174'],
	] as const)('%j %s wordt %s', (waarde, eenheid, decimalen, tekst) => expect(waardeVan(waarde, { eenheid, decimalen })).toBe(tekst));
	it.each([
		['2016', '2016'],
		['2016-11', 'november 2016'],
		['2016-11-18', '18 november 2016'],
		['2013/2016', '2013 tot en met 2016'],
	])('%s wordt %s', (periode, woorden) => expect(periodeInWoorden(periode)).toBe(woorden));
});
