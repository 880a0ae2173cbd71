import { describe, expect, it } from 'vitest';
import { verandering } from '../../../src/domain/cijfers/verandering.ts';

describe('verandering', () => {
	// The series of Oost-Nederland, with the percentages that the source prints below it (000, r. 41-42).
	it.each([
		[15642, 14921, -4.6],
		[14921, 10914, -26.9],
		[10914, 9363, -14.2],
		[9363, 8701, -7.1],
	])('van %d naar %d is %d procent', (van, naar, procent) =>
		expect(Number(verandering(van, naar, 'aantal').procent?.toFixed(1))).toBe(procent),
	);

	it('telt percentages in procentpunten, zonder binaire ruis', () =>
		expect(verandering(3.2, 3.1, 'procent')).toEqual({ absoluut: -0.1, procent: null }));
	it('geeft bij kleine aantallen geen percentage', () => expect(verandering(11, 27, 'aantal')).toEqual({ absoluut: 16, procent: null }));
	it('geeft van een procentuele groei geen procent', () =>
		expect(verandering(10, 13, 'procentVerandering')).toEqual({ absoluut: 3, procent: null }));
	it('deelt niet door nul', () => expect(verandering(0, 50, 'euro').procent).toBeNull());
	it('komt heen en terug op nul uit', () => {
		for (const [a, b] of [
			[120, 90],
			[3.4, 7.9],
			[1e6, 1],
		] as const)
			expect(verandering(a, b, 'euro').absoluut + verandering(b, a, 'euro').absoluut).toBe(0);
	});
});
