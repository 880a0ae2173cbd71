import { z } from 'zod';
import { adres, bronverwijzing, datum, id, regel } from './basis.ts';

/** Betekenis: what a term or abbreviation stands for. Who says so is part of it. */
export const betekenis = z.strictObject({
	voluit: regel.optional(),
	uitleg: regel.optional(),
	waar: regel.optional().describe('Bij twee betekenissen: in welk verband deze geldt.'),
	aangevuld: z.boolean().default(false).describe('true: de bron schrijft de afkorting niet uit; dit is onze aanvulling.'),
	bron: bronverwijzing.optional(),
	externeBron: z.strictObject({ adres, gelezenOp: datum }).optional(),
});

/** Begrip: a term or abbreviation with one or more meanings; none when nobody knows. */
export const begrip = z.strictObject({
	id,
	term: regel.max(80).describe('De afkorting of het woord zoals het in de tekst staat.'),
	betekenissen: z.array(betekenis).describe('Leeg: niet bekend in de bronnen. Twee of meer: het hangt van het verband af.'),
	ookWel: z.array(regel).default([]),
	vermijd: z.array(regel).default([]).describe('Vormen die we in de lopende tekst niet gebruiken; deze term komt ervoor in de plaats.'),
	gangbaar: z.boolean().default(false).describe('true: iedereen kent dit, het hoeft in een tekst niet uitgelegd.'),
});

export type Begrip = z.infer<typeof begrip>;
