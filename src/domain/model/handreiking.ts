import { z } from 'zod';
import { inzending, partij, periodepunt, regel } from './basis.ts';

/** Soort: what kind of aid it is. */
export const HANDREIKINGSOORTEN = {
	handreiking: 'Handreiking',
	format: 'Format',
	instrument: 'Instrument',
	methode: 'Methode',
	plan: 'Plan',
	informatiesysteem: 'Informatiesysteem',
} as const;

/** Status: how far it is, as the source tells. */
export const HANDREIKINGSTATUSSEN = {
	inOntwikkeling: 'In ontwikkeling',
	concept: 'Concept',
	vastgesteld: 'Vastgesteld',
	inGebruik: 'In gebruik',
	vervallen: 'Vervallen',
} as const;

/** Veld of a format: what is filled in, with the questions that help. */
export const formatveld = z.strictObject({
	veld: regel,
	vragen: z.array(regel).default([]),
	toelichting: regel.optional(),
});

/** Handreiking: a guide, form, instrument, method, plan or information system. */
export const handreiking = z
	.strictObject({
		...inzending,
		soort: z.enum(Object.keys(HANDREIKINGSOORTEN) as [keyof typeof HANDREIKINGSOORTEN]),
		voorWie: z.array(regel).default([]),
		uitgever: partij.optional(),
		jaar: periodepunt.optional(),
		status: z.enum(Object.keys(HANDREIKINGSTATUSSEN) as [keyof typeof HANDREIKINGSTATUSSEN]).optional(),
		velden: z.array(formatveld).default([]).describe('Alleen bij een format: de velden met hun vragen.'),
	})
	.refine((h) => h.velden.length === 0 || h.soort === 'format', { error: 'keuze:velden-alleen-format', path: ['velden'] });

export type Handreiking = z.infer<typeof handreiking>;
