import { z } from 'zod';
import { eenheid, inzending, regel, verwijzing } from './basis.ts';

/** Richting: which way is better. */
export const RICHTINGEN = { lager: 'Lager is beter', hoger: 'Hoger is beter', neutraal: 'Geen van beide is beter' } as const;

/** Indicator: what is measured, in which unit, which way is better, and what to beware of. */
export const indicator = z.strictObject({
	...inzending,
	eenheid,
	decimalen: z.number().int().min(0).max(3).default(0).describe('Zoveel cijfers achter de komma toont de site.'),
	richting: z.enum(Object.keys(RICHTINGEN) as [keyof typeof RICHTINGEN]),
	definitie: regel.describe('Wat er precies geteld of gemeten is.'),
	kanttekeningen: z.array(regel).default([]).describe('Wat het cijfer niet kan dragen.'),
	dataset: verwijzing('datasets').optional().describe('De tabel of reeks waar dit uit komt.'),
});

export type Indicator = z.infer<typeof indicator>;
