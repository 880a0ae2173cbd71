import { z } from 'zod';
import { regel, vrijeVerwijzing } from './basis.ts';

/** Synoniem: what people type, and what the content calls it. */
export const synoniem = z.strictObject({
	zoek: z.array(regel.max(80)).min(1).describe('Wat mensen typen: woorden of korte zinsdelen, in kleine letters.'),
	vindt: z.array(regel.max(80)).min(1).describe('Woorden die in de kast staan; het beste eerst.'),
	wederzijds: z.boolean().default(false).describe('true: de woorden aan beide kanten vinden elkaar.'),
});

export const VRAAGSOORTEN = [
	'titel',
	'afkorting',
	'synoniem',
	'deel',
	'los-geschreven',
	'verbuiging',
	'typefout',
	'vraag',
	'niets',
] as const;

/** Zoekvraag: a question by which the search is measured, with what answers it. */
export const zoekvraag = z.strictObject({
	vraag: regel.max(200),
	soort: z.enum(VRAAGSOORTEN),
	helft: z.enum(['stemmen', 'eind']).describe('stemmen: om mee af te stellen; eind: bewaard voor de eindmeting.'),
	antwoord: z.array(vrijeVerwijzing).describe('De beste eerst; leeg als er niets is.'),
});

export type Synoniem = z.infer<typeof synoniem>;
export type Zoekvraag = z.infer<typeof zoekvraag>;
