import { z } from 'zod';
import { type Onderdeel, veilig } from './onderdeel.ts';

const schema = z.strictObject({ titel: z.string().default('Let op') });

/** A box for what a reader must not miss. */
export const letOp: Onderdeel<z.infer<typeof schema>> = {
	naam: 'LetOp',
	plaats: 'blok',
	inhoud: true,
	schema,
	voorbeeld: '<LetOp titel="Let op">\n\nTekst.\n\n</LetOp>',
	schrijf: ({ titel }, inhoud) =>
		`<div class="let-op" role="note"><p class="let-op-titel"><strong>${veilig(titel)}</strong></p>${inhoud}</div>`,
};
