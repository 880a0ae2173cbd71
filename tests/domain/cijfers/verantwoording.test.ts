import { describe, expect, it } from 'vitest';
import { type Grootboek, oordeelInWoorden, toets } from '../../../src/domain/cijfers/verantwoording.ts';
import { type Bewering, bewering } from '../../../src/domain/model/bewering.ts';
import type { Post } from '../../../src/domain/model/post.ts';
import { rij } from './proefreeks.ts';

// The figures of Oost-Nederland: 8.701 is the extrapolation of November 2016, 9.537 the later count.
const rijen = [
	rij('2014', 10914),
	rij('2015', 9363),
	rij('2016', 8701),
	rij('2016', 9537, { bron: 'b', vervangt: 'a' }),
	rij('2017', 7391, { bron: 'b' }),
	rij('2018', 5, { waardeTot: 10 }),
];
const post = (naam: string, waarde: number, meer: Partial<Post> = {}): Post => ({
	dataset: 'begroting',
	zijde: 'uitgaven',
	post: naam,
	periode: '2017',
	waarde,
	eenheid: 'euro',
	bron: 'a',
	plaats: 'Tabel',
	voorbehoud: [],
	...meer,
});
const posten = [
	post('Personeel', 1055000),
	post('Beheer', 221000),
	post('Projecten', 137000),
	post('Bijdrage', 500, { zijde: 'inkomsten' }),
];
const boek: Grootboek = { waarnemingen: () => rijen, posten: () => posten, scores: () => [], naamVan: () => 'Oost-Nederland' };

const maak = (meer: object): Bewering =>
	bewering.parse({
		id: 'proef',
		bewering: 'Verandering van de woninginbraken',
		bron: 'a',
		plaats: 'Tabel',
		bewerking: 'procentVerandering',
		gedrukt: -14.2,
		decimalen: 1,
		eenheid: 'procentVerandering',
		...meer,
	});
const jaar = (periode: string, meer: object = {}) => ({ indicator: 'i', gebied: 'oost', periode, ...meer });
const uitkomst = (meer: object) => {
	const b = maak(meer);
	const oordeel = toets('proef', b, boek);
	return { ...oordeel, zin: oordeelInWoorden(b, oordeel, (id) => `bron ${id}`) };
};

describe('de toets van een gedrukt cijfer', () => {
	it('laat volgen wat binnen de gedrukte afronding klopt, met de uitwerking erbij', () =>
		expect(uitkomst({ uit: [jaar('2014'), jaar('2015')] })).toMatchObject({
			uitkomst: 'volgt',
			eigen: { berekend: -14.211, zouZijn: -14.2, werk: '(9.363 − 10.914) : 10.914 × 100 = −14,211' },
			zin: 'Er staat −14,2%; narekenen geeft −14,211%. Dat volgt.',
		}));

	it('rekent eerst met de eigen bron, en zegt het als een later cijfer iets anders geeft', () =>
		expect(uitkomst({ gedrukt: -7.1, uit: [jaar('2015'), jaar('2016')] })).toMatchObject({
			uitkomst: 'tegengesproken',
			eigen: { berekend: -7.07, volgt: true },
			anders: { berekend: 1.858, volgt: false },
			zin: 'Er staat −7,1%; narekenen geeft −7,07%. Dat volgt. Met het cijfer uit bron b zou het +1,858% zijn.',
		}));

	it('zegt wat wel zou volgen, en hoeveel het scheelt', () =>
		expect(uitkomst({ gedrukt: -20, uit: [jaar('2014'), jaar('2015')] })).toMatchObject({
			uitkomst: 'volgtNiet',
			eigen: { zouZijn: -14.2, verschil: -5.789 },
			zin: 'Er staat −20,0%; narekenen geeft −14,211%, afgerond −14,2%. Het verschil is 5,789.',
		}));

	it('herkent afkappen in plaats van afronden', () =>
		expect(
			uitkomst({
				bewerking: 'aandeel',
				gedrukt: 23.4,
				eenheid: 'procent',
				uit: [
					{ getal: 409, wat: 'pogingen' },
					{ getal: 1743, wat: 'inbraken' },
				],
			}),
		).toMatchObject({ uitkomst: 'volgtNiet', eigen: { afgekapt: true, zouZijn: 23.5 } }));

	it('houdt bij een verhouding teller en noemer vast', () =>
		expect(
			uitkomst({
				bewerking: 'verhouding',
				gedrukt: 25,
				decimalen: 0,
				eenheid: 'per100Misdrijven',
				factor: 100,
				uit: [
					{ getal: 25789, wat: 'verdachten' },
					{ getal: 103579, wat: 'misdrijven' },
				],
			}).eigen?.termen,
		).toMatchObject([
			{ naam: 'verdachten', waarde: 25789 },
			{ naam: 'misdrijven', waarde: 103579 },
		]));

	it('telt alle posten op die een term aanwijst, en alleen die', () =>
		expect(
			uitkomst({ bewerking: 'som', gedrukt: 1413000, decimalen: 0, eenheid: 'euro', uit: [{ dataset: 'begroting', zijde: 'uitgaven' }] }),
		).toMatchObject({ uitkomst: 'volgt', eigen: { berekend: 1413000, werk: '1.055.000 + 221.000 + 137.000 = 1.413.000' } }));

	it('leest "meer dan verdubbeld" als grens en "ongeveer" ruim', () => {
		const veelvoud = {
			bewerking: 'veelvoud',
			eenheid: 'keer',
			gedrukt: 2,
			uit: [
				{ getal: 11, wat: '2015' },
				{ getal: 27, wat: '2016' },
			],
		};
		expect(uitkomst({ ...veelvoud, vergelijking: 'minstens' }).uitkomst).toBe('volgt');
		expect(uitkomst(veelvoud).uitkomst).toBe('volgtNiet');
		expect(
			uitkomst({
				bewerking: 'gelijk',
				eenheid: 'aantal',
				gedrukt: 1000,
				decimalen: 0,
				vergelijking: 'circa',
				uit: [{ getal: 1049, wat: 'x' }],
			}).uitkomst,
		).toBe('volgt');
		expect(
			uitkomst({
				bewerking: 'gelijk',
				eenheid: 'aantal',
				gedrukt: 1000,
				decimalen: 0,
				vergelijking: 'circa',
				uit: [{ getal: 1051, wat: 'x' }],
			}).uitkomst,
		).toBe('volgtNiet');
	});

	it('meldt een ander getal op een andere plaats', () =>
		expect(
			uitkomst({
				bewerking: 'gelijk',
				gedrukt: 66,
				decimalen: 0,
				eenheid: 'aantal',
				uit: [{ getal: 66, wat: 'netwerken' }],
				elders: [{ bron: 'a', plaats: 'Tabel 2', waarde: 68 }],
			}),
		).toMatchObject({
			uitkomst: 'tegengesproken',
			zin: 'Er staat 66. Elders in dezelfde bron (Tabel 2) staat 68.',
		}));

	it.each([
		['de bron geeft het niet', { ontbreekt: 'het aantal in 2013' }, 'het aantal in 2013'],
		['een waarneming mist', { uit: [jaar('2014'), jaar('2013')] }, 'Oost-Nederland 2013'],
		['er staat een bandbreedte', { uit: [jaar('2014'), jaar('2018')] }, 'Oost-Nederland 2018: de bron geeft een bandbreedte'],
		[
			'er wordt door nul gedeeld',
			{
				uit: [
					{ getal: 0, wat: 'nul' },
					{ getal: 5, wat: 'vijf' },
				],
			},
			'delen door nul kan niet',
		],
	])('is niet na te rekenen als %s', (_, meer, ontbreekt) =>
		expect(uitkomst(meer)).toMatchObject({ uitkomst: 'nietTeControleren', ontbreekt }),
	);
});
