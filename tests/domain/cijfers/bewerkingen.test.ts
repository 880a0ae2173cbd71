import { describe, expect, it } from 'vitest';
import { type Bewerking, indexcijfer, REKENWIJZEN, totaalOver } from '../../../src/domain/cijfers/bewerkingen.ts';
import { afgerond, breuk } from '../../../src/domain/cijfers/breuk.ts';

const reken = (bewerking: Bewerking, getallen: number[], decimalen = 2, jaren = 1) => {
	const uit = REKENWIJZEN[bewerking](getallen.map(breuk), jaren);
	return uit === null ? null : afgerond(uit, decimalen);
};

describe('bewerkingen op de tabellen van de bronnen', () => {
	it.each([
		// Voortgangsrapportage Oost-Nederland 2016, regel 42: (14.921 − 15.642) : 15.642 × 100
		['procentVerandering', [15642, 14921], 1, -4.6],
		// Voortgangsrapportage Oost-Nederland 2018, regel 190: 7.391 − 9.537
		['verschil', [9537, 7391], 0, -2146],
		// idem, regels 180-190: de vijf gemiddelden per district
		['som', [166, 234, 273, 261, 186], 0, 1120],
		// Jaarplan Midden-Nederland, regel 518: de vijf districten in 2016
		['som', [20494, 12354, 29695, 15795, 25241], 0, 103579],
		// Jaarplan RIEC Oost-Nederland 2016, regel 3859: 3.095 uur × 79 euro
		['product', [3095, 79], 0, 244505],
		// Hengelo, regel 2016: 409 pogingen op 1.743 woninginbraken
		['aandeel', [409, 1743], 1, 23.5],
		// Hengelo, regels 2034-2035: van 865 naar 1.668 incidenten
		['veelvoud', [865, 1668], 2, 1.93],
		// Midden-Nederland, regel 509: 25.789 verdachten op 103.579 misdrijven
		['verhouding', [25789, 103579], 4, 0.249],
		['gemiddelde', [14921, 10914, 9363, 9537], 2, 11183.75],
		['rest', [100, 20], 0, 80],
		['procentpunten', [7, 8], 0, 1],
		['gelijk', [66], 0, 66],
	] as const)('%s van %j', (bewerking, getallen, decimalen, uitkomst) => expect(reken(bewerking, [...getallen], decimalen)).toBe(uitkomst));

	it('rekent samengestelde groei per jaar', () => {
		// 100 → 121 in twee jaar is 10% per jaar.
		expect(reken('jaargroei', [100, 121], 6, 2)).toBe(10);
		expect(reken('jaargroei', [100, -5], 2, 2)).toBeNull();
	});

	it('deelt niet door nul', () => {
		for (const b of ['procentVerandering', 'veelvoud'] as const) expect(reken(b, [0, 5])).toBeNull();
		for (const b of ['aandeel', 'verhouding'] as const) expect(reken(b, [5, 0])).toBeNull();
	});

	it('geeft een index met het basisjaar op honderd', () => {
		expect(afgerond(indexcijfer(breuk(15642), breuk(7391)) as NonNullable<ReturnType<typeof indexcijfer>>, 1)).toBe(47.3);
		expect(indexcijfer(breuk(0), breuk(5))).toBeNull();
	});

	it('telt alleen op als alle delen er zijn', () => {
		const delen = new Map([
			['a', 1],
			['b', 2],
		]);
		expect(totaalOver(delen, ['a', 'b'])).toEqual({ totaal: breuk(3) });
		expect(totaalOver(delen, ['a', 'b', 'c'])).toEqual({ ontbreekt: ['c'] });
		expect(totaalOver(delen, [])).toEqual({ ontbreekt: [] });
	});

	it('geeft aandelen die samen honderd zijn, wat de delen ook zijn', () => {
		for (let n = 1; n < 60; n++) {
			const delen = Array.from({ length: 7 }, (_, i) => ((n * 31 + i * 17) % 97) + 1);
			const geheel = delen.reduce((a, b) => a + b);
			const aandelen = delen.map((d) => REKENWIJZEN.aandeel([breuk(d), breuk(geheel)], 1) as NonNullable<ReturnType<typeof breuk>>);
			expect(REKENWIJZEN.som(aandelen, 1)).toEqual(breuk(100));
			expect(REKENWIJZEN.som(aandelen.toReversed(), 1)).toEqual(breuk(100));
		}
	});
});
