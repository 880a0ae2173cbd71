import { describe, expect, it } from 'vitest';
import { bereken } from '../../../src/domain/cijfers/berekening.ts';
import type { Veranderdoel } from '../../../src/domain/model/veranderdoel.ts';
import type { Waarneming } from '../../../src/domain/model/waarneming.ts';
import { GEBIEDEN, proefindicator, rij, veranderdoel } from './proefreeks.ts';

const paden = (rijen: Waarneming[], doelen: Veranderdoel[] = [], meer: object = {}) =>
	bereken('i', proefindicator(meer), rijen, doelen, GEBIEDEN).doelpaden;
const doel = (periode: string, waarde: number, meer: Partial<Waarneming> = {}) => rij(periode, waarde, { soort: 'doel', ...meer });

describe('de status van een doel', () => {
	// Midden-Nederland, regel 520: doel 2016 hoogstens 11.093 woninginbraken, het werden er 7.813.
	it('is gehaald als het cijfer over het doeljaar even goed is of beter', () => {
		expect(paden([rij('2015', 8510), rij('2016', 7813), doel('2016', 11093)])).toMatchObject([
			{ status: 'gehaald', reden: 'Het was 7.813 in 2016.' },
		]);
		expect(paden([rij('2016', 11093), doel('2016', 11093)])).toMatchObject([{ status: 'gehaald' }]);
		expect(paden([rij('2016', 11094), doel('2016', 11093)])).toMatchObject([{ status: 'nietGehaald' }]);
	});

	it('keert om als hoger beter is', () => {
		const hoger = { richting: 'hoger', eenheid: 'procent' };
		expect(paden([rij('2016', 88), doel('2016', 70)], [], hoger)).toMatchObject([{ status: 'gehaald' }]);
		expect(paden([rij('2016', 95), doel('2016', 100)], [], hoger)).toMatchObject([{ status: 'nietGehaald' }]);
	});

	it('volgt vóór het doeljaar de rechte lijn vanaf de uitgangswaarde', () => {
		// Van 100 (2011) naar 65 (2018) is 5 per jaar: in 2016 vraagt de lijn 75.
		const reeks = (waarde: number) => [rij('2011', 100, { soort: 'baseline' }), rij('2016', waarde), doel('2018', 65)];
		expect(paden(reeks(75))).toMatchObject([{ status: 'opKoers', gevraagd: 75 }]);
		expect(paden(reeks(76))).toMatchObject([
			{ status: 'nietOpKoers', gevraagd: 75, reden: 'Het was 76 in 2016; de lijn naar het doel vraagt dan 75.' },
		]);
		expect(paden(reeks(60))).toMatchObject([
			{ status: 'opKoers', gevraagd: null, reden: 'Het niveau van het doel was al bereikt: 60 in 2016.' },
		]);
	});

	it('rekent zonder uitgangswaarde vanaf het eerste gemeten jaar', () =>
		expect(paden([rij('2014', 100), rij('2016', 95), doel('2018', 80)])).toMatchObject([
			{ basis: { periode: '2014' }, gevraagd: 90, status: 'nietOpKoers' },
		]));

	it('rekent een doel als verandering om naar een niveau', () => {
		// Oost-Nederland: 5% minder dan in 2013 (14.921), dus 14.174,95.
		expect(paden([rij('2013', 14921), rij('2017', 7391)], [veranderdoel('2013', '2018', -5)])).toMatchObject([
			{ doel: { periode: '2018', waarde: 14174.95 }, verandering: -5, status: 'opKoers' },
		]);
	});

	it.each([
		[
			'een jaar zonder cijfer om mee te vergelijken',
			[rij('2016', 10)],
			[veranderdoel('2011', '2018', -20)],
			{},
			'De bronnen geven geen cijfer over 2011, het jaar waarmee vergeleken wordt.',
		],
		[
			'een doel zonder jaar om mee te vergelijken',
			[rij('2016', 10)],
			[veranderdoel(undefined, '2018', -20)],
			{},
			'De bron noemt geen jaar waarmee vergeleken wordt.',
		],
		['geen meting', [doel('2018', 5)], [], {}, 'De bronnen geven geen meting in deze maat en dit gebied.'],
		[
			'een meting in een ander gebied',
			[rij('2018', 5, { gebied: 'twente' }), doel('2018', 5)],
			[],
			{},
			'De bronnen geven geen meting in deze maat en dit gebied.',
		],
		[
			'geen richting',
			[rij('2018', 5), doel('2018', 5)],
			[],
			{ richting: 'neutraal' },
			'Bij dit cijfer is hoger of lager niet beter of slechter.',
		],
		[
			'één meting vóór het doeljaar',
			[rij('2016', 90), doel('2018', 80)],
			[],
			{},
			'Het laatste cijfer is 90 in 2016; er is geen eerder cijfer om de lijn vanaf te trekken.',
		],
		[
			'alleen een deel van een jaar',
			[rij('2018', 40, { voorbehoud: ['deelperiode'] }), doel('2018', 80)],
			[],
			{},
			'De bronnen geven geen meting over een heel jaar met één waarde.',
		],
		[
			'een andere telling ertussen',
			[rij('2014', 100), rij('2016', 95, { voorbehoud: ['telwijze'] }), doel('2018', 80)],
			[],
			{},
			'Vanaf 2016 is anders geteld dan in 2014.',
		],
		[
			'een gat precies in het doeljaar',
			[rij('2015', 100), rij('2017', 70), doel('2016', 80)],
			[],
			{},
			'De bronnen geven geen cijfer over het doeljaar.',
		],
	])('is niet te beoordelen bij %s, en zegt waarom', (_, rijen, doelen, meer, reden) =>
		expect(paden(rijen, doelen, meer)).toMatchObject([{ status: 'nietTeBeoordelen', reden }]),
	);

	it('zegt het als het cijfer voorlopig is', () =>
		expect(paden([rij('2016', 70, { voorbehoud: ['geextrapoleerd'] }), doel('2016', 80)])).toMatchObject([
			{ status: 'gehaald', reden: 'Het was 70 in 2016. Dat cijfer is voorlopig.' },
		]));

	it('neemt bij een bandbreedte de dichtstbijzijnde grens', () => {
		const band = doel('2016', 5, { waardeTot: 10 });
		expect(paden([rij('2016', 10), band])).toMatchObject([{ status: 'gehaald' }]);
		expect(paden([rij('2016', 11), band])).toMatchObject([{ status: 'nietGehaald' }]);
	});

	it('telt een doel dat een later document herhaalt één keer', () =>
		expect(paden([rij('2013', 100), rij('2017', 90)], [veranderdoel('2013', '2018', -5), veranderdoel('2013', '2018', -5)])).toHaveLength(
			1,
		));
});

describe('doelen die al bereikt waren', () => {
	it('meldt een doel dat minder vraagt dan er al was, en niet een doel dat gelijk blijft', () => {
		const b = bereken(
			'i',
			proefindicator({ richting: 'hoger' }),
			[rij('2016', 26), doel('2017', 24), doel('2018', 26), doel('2019', 30)],
			[],
			GEBIEDEN,
		);
		expect(b.alBereikt).toMatchObject([{ doel: { periode: '2017', waarde: 24 }, bereikt: { periode: '2016', waarde: 26 } }]);
	});
});
