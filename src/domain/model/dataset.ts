import { z } from 'zod';
import { inzending, regel } from './basis.ts';

/** Inhoud: what of the table the sources give. */
export const DATASETINHOUDEN = {
	opgenomen: 'De cijfers staan in deze kast',
	deels: 'Een deel van de cijfers staat in deze kast',
	genoemd: 'De bron noemt dit, maar geeft de cijfers niet',
} as const;

/** Dataset: a table, series or report that figures come from. */
export const dataset = z.strictObject({
	...inzending,
	inhoud: z.enum(Object.keys(DATASETINHOUDEN) as [keyof typeof DATASETINHOUDEN]),
	omschrijving: regel,
	schaal: z
		.strictObject({ referentie: z.number(), hoogste: z.number().optional() })
		.optional()
		.describe('Bij een benchmark: de score van het gemiddelde, en de hoogste score die kan.'),
	kanttekeningen: z.array(regel).default([]),
});

export type Dataset = z.infer<typeof dataset>;
