import { describe, expect, it } from 'vitest';
import { bereken } from '../../../src/domain/cijfers/berekening.ts';
import { bijdrage } from '../../../src/domain/cijfers/bijdrage.ts';
import { periodeInWoorden, waardeVan } from '../../../src/domain/cijfers/opmaak.ts';
import { geldende } from '../../../src/domain/cijfers/reeks.ts';
import type { Waarneming } from '../../../src/domain/model/waarneming.ts';
import { GEBIEDEN, proefindicator, rij } from './proefreeks.ts';

const reken = (rijen: Waarneming[], meer: object = {}) => bereken('i', proefindicator(meer), rijen, [], GEBIEDEN);

describe('bereken', () => {
	const reeks = [
		rij('2015', 9363),
		rij('2016', 8701),
		rij('2016', 9537, { bron: 'b', vervangt: 'a' }),
		rij('2013/2016', 11194),
		rij('2018', 14175, { soort: 'doel' }),
	];

	it('neemt het getal dat het eerdere vervangt, houdt het eerdere zichtbaar, en vergelijkt niet met een gemiddelde over jaren', () => {
		const b = reken(reeks);
		expect(b.gebieden[0]).toMatchObject({
			laatste: { periode: '2016', waarde: 9537, eerder: [{ waarde: 8701, bron: 'a' }] },
			vorige: { periode: '2015', waarde: 9363 },
			verandering: { absoluut: 174 },
		});
		expect(b.zin).toBe(
			'Het laatste cijfer voor Oost-Nederland is 9.537 (2016). Dat zijn er 174 meer dan in 2015 (+1,9%). Het doel voor 2018 was 14.175: op koers.',
		);
	});

	it('hangt niet af van de volgorde van de rijen', () => {
		const heen = reken(reeks);
		for (const orde of [reeks.toReversed(), [...reeks.slice(2), ...reeks.slice(0, 2)]]) expect(reken(orde)).toEqual(heen);
	});

	it('zegt het als er niets gemeten is', () =>
		expect(reken([rij('2018', 80, { soort: 'doel' })]).zin).toBe(
			'De bronnen geven hier geen gemeten waarde voor. Het doel voor 2018 in Oost-Nederland was 80: niet te beoordelen. De bronnen geven geen meting in deze maat en dit gebied.',
		));

	it('houdt het vervangen getal in de waarnemingen en laat het uit de reeks', () => {
		expect(geldende(reeks).map((w) => w.waarde)).toEqual([9363, 9537, 11194, 14175]);
		expect(reeks).toHaveLength(5);
	});

	it('vergelijkt niet over een wijziging van de telling heen, en zegt dat', () => {
		const b = reken([rij('2014', 100), rij('2015', 140, { voorbehoud: ['telwijze'] })]);
		expect(b.gebieden[0]).toMatchObject({ verandering: null, onvergelijkbaar: 'Vanaf 2015 is anders geteld dan in 2014.' });
		expect(b.zin).toContain('Vanaf 2015 is anders geteld dan in 2014.');
	});

	it('laat deel van een jaar buiten de vergelijking', () =>
		expect(reken([rij('2014', 100), rij('2015', 90), rij('2016', 40, { voorbehoud: ['deelperiode'] })]).gebieden[0]).toMatchObject({
			laatste: { periode: '2015' },
			vorige: { periode: '2014' },
		}));

	it('geeft een index vanaf drie jaar, en geen index waar de telling wijzigde', () => {
		expect(reken([rij('2012', 200), rij('2013', 150), rij('2014', 100)]).gebieden[0]?.index).toEqual({ basis: '2012', waarde: 50 });
		expect(reken([rij('2012', 200), rij('2013', 150), rij('2014', 100, { voorbehoud: ['telwijze'] })]).gebieden[0]?.index).toBeNull();
	});

	it('noemt een voorbehoud in de zin', () =>
		expect(reken([rij('2016', 500, { voorbehoud: ['circa', 'voorlopig'] })]).zin).toContain('Voorbehoud: ongeveer; voorlopig cijfer.'));
});

describe('totalen', () => {
	it('staan naast de som van hun delen, ook als die niet kloppen', () => {
		const b = reken([rij('2016', 100), rij('2016', 60, { gebied: 'twente' }), rij('2016', 39, { gebied: 'ijsselland' })]);
		expect(b.optellingen).toMatchObject([{ gedrukt: 100, som: 99, verschil: 1 }]);
	});

	it('worden niet nagerekend als er een deel ontbreekt, of als optellen niets betekent', () => {
		expect(reken([rij('2016', 100), rij('2016', 60, { gebied: 'twente' })]).optellingen).toEqual([]);
		const delen = [rij('2016', 10), rij('2016', 6, { gebied: 'twente' }), rij('2016', 39, { gebied: 'ijsselland' })];
		expect(reken(delen, { eenheid: 'procent' }).optellingen).toEqual([]);
	});
});

describe('gebieden die samengingen', () => {
	const samen = new Map(GEBIEDEN);
	samen.set('oost', { naam: 'Oost-Nederland', delen: ['twente'] });
	samen.set('twente', { naam: 'Twente', delen: [], opgegaan: ['ijsselland'] });
	const rijen = [
		rij('2015', 100),
		rij('2016', 110),
		rij('2015', 60, { gebied: 'twente' }),
		rij('2016', 110, { gebied: 'twente' }),
		rij('2015', 40, { gebied: 'ijsselland' }),
	];
	it('worden niet vergeleken met een jaar waarin een van de twee nog apart telde', () =>
		expect(bereken('i', proefindicator(), rijen, [], samen).gebieden.find((g) => g.gebied === 'twente')).toMatchObject({
			verandering: null,
			onvergelijkbaar: 'In 2015 telde IJsselland nog apart; Twente was toen kleiner.',
		}));
	it('tellen in de som mee in de jaren waarin zij apart telden', () =>
		expect(bereken('i', proefindicator(), rijen, [], samen).optellingen).toMatchObject([
			{ periode: '2015', som: 100, verschil: 0 },
			{ periode: '2016', som: 110, verschil: 0 },
		]));
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
		['', ''],
	])('%s wordt %s', (periode, woorden) => expect(periodeInWoorden(periode)).toBe(woorden));
});

describe('bijdrage', () => {
	// 81.067 inwoners × € 0,15 is wat de bron bij Hengelo drukt (regel 2505): € 12.160.
	it('is inwoners maal tarief, in hele euro’s', () => {
		expect(bijdrage(81067, 0.15)).toBe(12160);
		expect(bijdrage(50, 0.07)).toBe(4);
	});
});
