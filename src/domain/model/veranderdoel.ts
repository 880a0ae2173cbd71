import { z } from 'zod';
import { bronplaats, periode, regel, verwijzing } from './basis.ts';

/**
 * Veranderdoel: a goal that a source gives as a change ("20% less in 2018 than in 2011"), one row of
 * CSV. A goal that is a level is an observation of the kind `doel`.
 */
export const veranderdoel = z.strictObject({
	indicator: verwijzing('indicatoren').describe('De id van de indicator.'),
	gebied: verwijzing('gebieden').describe('De id van het gebied.'),
	basis: periode.optional().describe('Het jaar waarmee vergeleken wordt. Leeg als de bron het niet noemt.'),
	periode: periode.describe('Het jaar waarin het doel gehaald moet zijn.'),
	verandering: z.number().describe('De gewenste verandering in procenten, met een min voor minder: -20.'),
	...bronplaats,
	kanttekening: regel.optional().describe('Wat u bij dit doel moet weten. Mag leeg zijn.'),
});

export type Veranderdoel = z.infer<typeof veranderdoel>;
