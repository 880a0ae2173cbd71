import type { Indicator } from '../model/indicator.ts';

/** Below this, a percentage says more than the numbers can carry. */
export const KLEIN_GETAL = 20;

/** Verandering: from one value to a later one. Percentages and percentage points never mix. */
export interface Verandering {
	/** later minus earlier, in the unit of the indicator; percentage points where that unit is percent */
	absoluut: number;
	/** change in percent of the earlier value; null for percentages, for zero and for small numbers */
	procent: number | null;
}

/** Takes off what binary fractions add: 3.2 − 3.1 is 0.1, not 0.10000000000000009. */
const zuiver = (n: number) => Number(n.toFixed(9));

/**
 * Change between two values of one indicator. Percent only of counts and amounts of at least
 * `KLEIN_GETAL`: of 4 to 6 suspects one says "2 more", not "50% more".
 */
export function verandering(van: number, naar: number, { eenheid }: Pick<Indicator, 'eenheid'>): Verandering {
	const absoluut = zuiver(naar - van);
	const zonder = eenheid === 'procent' || eenheid === 'rapportcijfer' || eenheid === 'indexcijfer';
	const klein = eenheid === 'aantal' && (van < KLEIN_GETAL || naar < KLEIN_GETAL);
	return { absoluut, procent: zonder || klein || van === 0 ? null : zuiver((absoluut / van) * 100) };
}
