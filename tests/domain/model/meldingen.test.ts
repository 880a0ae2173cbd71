import { describe, expect, it } from 'vitest';
import { bewerkingsafstand } from '../../../src/domain/afstand.ts';
import { dichtstbij } from '../../../src/domain/model/meldingen.ts';

describe('dichtstbij', () => {
	it.each([
		['trefworden', 'trefwoorden'],
		['twnete', 'twente'],
		['Twente', 'twente'],
		['midden', 'midden-nederland'],
	])('herkent %s als %s', (woord, bedoeld) =>
		expect(dichtstbij(woord, ['trefwoorden', 'twente', 'midden-nederland', 'themas'])).toBe(bedoeld),
	);
	it('raadt niet als niets lijkt', () => expect(dichtstbij('brandweer', ['twente', 'politie'])).toBeUndefined());
	it('telt invoegen, weglaten, vervangen en verwisselen elk als één', () => {
		expect([
			bewerkingsafstand('kat', 'kaat', 3),
			bewerkingsafstand('kat', 'kt', 3),
			bewerkingsafstand('kat', 'kar', 3),
			bewerkingsafstand('kat', 'kta', 3),
		]).toEqual([1, 1, 1, 1]);
	});
});
