import { z } from 'zod';
import { id, periode, periodepunt, regel } from './basis.ts';

/** Bron: a source document that the knowledge base rests on. */
export const bron = z.strictObject({
	id,
	titel: regel,
	kort: regel.max(60).describe('De naam in lijsten met bronnen.'),
	uitgever: regel,
	datum: periodepunt,
	periode: periode.optional(),
	omschrijving: regel,
	bestand: z
		.string()
		.regex(/^\d{3}$/)
		.describe('Het nummer van de tekstversie.'),
});

export type Bron = z.infer<typeof bron>;
