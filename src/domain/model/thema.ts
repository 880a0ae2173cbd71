import { z } from 'zod';
import { datum, id, regel } from './basis.ts';

/** Thema: one of the fourteen drawers. */
export const thema = z.strictObject({
	titel: regel.max(80),
	kort: regel.max(28).describe('Het opschrift op de lade.'),
	samenvatting: regel.max(400),
	volgorde: z.number().int().min(1).describe('De plaats van de lade in de kast.'),
	trefwoorden: z.array(regel).default([]),
	voorheen: z.array(id).default([]),
	gewijzigdOp: datum,
});

export type Thema = z.infer<typeof thema>;
