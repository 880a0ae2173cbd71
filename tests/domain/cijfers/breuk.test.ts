import { describe, expect, it } from 'vitest';
import { afgekapt, afgerond, alsGetal, breuk, gedeeldDoor, maal, min, plus, vergelijk } from '../../../src/domain/cijfers/breuk.ts';

/** A fixed row of numbers that looks random: the same in every run. */
const getallen = Array.from({ length: 200 }, (_, i) => Math.round(((i * 7919) % 10007) - 5003) / 100);

describe('breuk', () => {
	it('rekent met wat er getypt is, niet met wat de machine ervan maakt', () => {
		expect(0.1 + 0.2).not.toBe(0.3);
		expect(alsGetal(plus(breuk(0.1), breuk(0.2)))).toBe(0.3);
		expect(alsGetal(min(breuk(3.2), breuk(3.1)))).toBe(0.1);
		expect(breuk(1e-7)).toEqual({ teller: 1n, noemer: 10000000n });
		expect(breuk(1.5e21)).toEqual({ teller: 1500000000000000000000n, noemer: 1n });
	});

	it('rondt een half af van nul vandaan, en kapt af als daarom gevraagd is', () => {
		expect(afgerond(breuk(2.345), 2)).toBe(2.35);
		expect(afgerond(breuk(-2.345), 2)).toBe(-2.35);
		expect(afgerond(breuk(-0.004), 2)).toBe(0);
		expect(Object.is(afgerond(breuk(-0.004), 2), -0)).toBe(false);
		expect(afgekapt(breuk(23.465), 1)).toBe(23.4);
		expect(afgekapt(breuk(-10.71), 0)).toBe(-10);
	});

	it('geeft heen en terug hetzelfde', () => {
		for (const [i, a] of getallen.entries()) {
			const b = getallen[(i + 37) % getallen.length] as number;
			expect(vergelijk(min(plus(breuk(a), breuk(b)), breuk(b)), breuk(a))).toBe(0);
			const deel = gedeeldDoor(breuk(a), breuk(b));
			if (b === 0) expect(deel).toBeNull();
			else expect(vergelijk(maal(deel as NonNullable<typeof deel>, breuk(b)), breuk(a))).toBe(0);
		}
	});
});
