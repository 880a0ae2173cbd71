import type { Eenheid } from '../model/eenheid.ts';
import { REKENWIJZEN } from './bewerkingen.ts';
import { alsGetal, breuk } from './breuk.ts';

/** Below this, a percentage says more than the numbers can carry. */
export const KLEIN_GETAL = 20;

/** Verandering: from one value to a later one. Percentages and percentage points never mix. */
export interface Verandering {
	/** later minus earlier, in the unit of the indicator; percentage points where that unit is percent */
	absoluut: number;
	/** change in percent of the earlier value; null for percentages and marks, for zero and for small numbers */
	procent: number | null;
}

/** Units of which a percentage of a percentage, or of a mark on a scale, would mislead. */
const ZONDER_PROCENT: readonly Eenheid[] = ['procent', 'procentVerandering', 'procentpunt', 'rapportcijfer', 'indexcijfer'];

/** Whether a difference in this unit is in percentage points. */
export const inProcentpunten = (eenheid: Eenheid) => eenheid === 'procent' || eenheid === 'procentVerandering';

/**
 * Change between two values of one indicator. Percent only of counts and amounts of at least
 * `KLEIN_GETAL`: of 4 to 6 suspects one says "2 more", not "50% more".
 */
export function verandering(van: number, naar: number, eenheid: Eenheid): Verandering {
	const paar = [breuk(van), breuk(naar)];
	const procent = REKENWIJZEN.procentVerandering(paar, 1);
	const klein = eenheid === 'aantal' && (van < KLEIN_GETAL || naar < KLEIN_GETAL);
	return {
		absoluut: alsGetal(REKENWIJZEN.verschil(paar, 1) as NonNullable<typeof procent>),
		procent: ZONDER_PROCENT.includes(eenheid) || klein || procent === null ? null : alsGetal(procent),
	};
}
