import { z } from 'zod';
import { inzending, regel, verwijzing } from './basis.ts';

/** Eenheid: what one unit of a value is; `kort` stands behind the number. */
export const EENHEDEN = {
	aantal: { naam: 'aantal', kort: '' },
	procent: { naam: 'procent', kort: '%' },
	euro: { naam: 'euro', kort: 'euro' },
	euroPerInwoner: { naam: 'euro per inwoner', kort: 'euro per inwoner' },
	euroPerUur: { naam: 'euro per uur', kort: 'euro per uur' },
	per1000Inwoners: { naam: 'per 1.000 inwoners', kort: 'per 1.000 inwoners' },
	per1000Woningen: { naam: 'per 1.000 woningen', kort: 'per 1.000 woningen' },
	fte: { naam: 'fte', kort: 'fte' },
	uur: { naam: 'uur', kort: 'uur' },
	rapportcijfer: { naam: 'rapportcijfer', kort: '' },
	indexcijfer: { naam: 'indexcijfer', kort: '' },
} as const;

/** Richting: which way is better. */
export const RICHTINGEN = { lager: 'Lager is beter', hoger: 'Hoger is beter', neutraal: 'Geen van beide is beter' } as const;

/** Indicator: what is measured, in which unit, which way is better, and what to beware of. */
export const indicator = z.strictObject({
	...inzending,
	eenheid: z.enum(Object.keys(EENHEDEN) as [keyof typeof EENHEDEN]),
	decimalen: z.number().int().min(0).max(3).default(0).describe('Zoveel cijfers achter de komma toont de site.'),
	richting: z.enum(Object.keys(RICHTINGEN) as [keyof typeof RICHTINGEN]),
	definitie: regel.describe('Wat er precies geteld of gemeten is.'),
	kanttekeningen: z.array(regel).default([]).describe('Wat het cijfer niet kan dragen.'),
	dataset: verwijzing('datasets').optional().describe('De tabel of reeks waar dit uit komt.'),
});

export type Indicator = z.infer<typeof indicator>;
