import type { Gebiedsplek } from '../../../src/domain/cijfers/berekening.ts';
import { indicator as schema } from '../../../src/domain/model/indicator.ts';
import type { Veranderdoel } from '../../../src/domain/model/veranderdoel.ts';
import type { Waarneming } from '../../../src/domain/model/waarneming.ts';

/** An indicator to test with; whatever is given takes the place of the usual. */
export const proefindicator = (meer: object = {}) =>
	schema.parse({
		titel: 'Woninginbraken',
		samenvatting: 'Het aantal.',
		themas: ['inbraak'],
		regios: ['oost'],
		uitwerking: 'uitgewerkt',
		bronnen: [{ bron: 'a', plaats: 'Tabel' }],
		herzienVoor: '2028-01-01',
		gewijzigdOp: '2026-01-01',
		eenheid: 'aantal',
		richting: 'lager',
		definitie: 'Wat geteld is.',
		...meer,
	});

/** An observation of it. */
export const rij = (periode: string, waarde: number, meer: Partial<Waarneming> = {}): Waarneming => ({
	indicator: 'i',
	gebied: 'oost',
	periode,
	soort: 'realisatie',
	waarde,
	bron: 'a',
	plaats: 'Tabel',
	voorbehoud: [],
	...meer,
});

/** A goal as a change. */
export const veranderdoel = (basis: string | undefined, periode: string, verandering: number): Veranderdoel => ({
	indicator: 'i',
	gebied: 'oost',
	...(basis === undefined ? {} : { basis }),
	periode,
	verandering,
	bron: 'a',
	plaats: 'Tabel',
});

export const GEBIEDEN = new Map<string, Gebiedsplek>([
	['oost', { naam: 'Oost-Nederland', delen: ['twente', 'ijsselland'] }],
	['twente', { naam: 'Twente', delen: [] }],
	['ijsselland', { naam: 'IJsselland', delen: [] }],
]);
