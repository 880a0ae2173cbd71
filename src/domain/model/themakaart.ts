import { z } from 'zod';
import { inzending, partij, periode, periodepunt } from './basis.ts';

/**
 * The kinds of theme card with the sections that go with each, in fixed order.
 * The sections are the level-two headings of the body; a missing or unknown one is a fault.
 */
export const THEMAKAARTSOORTEN = {
	themablad: {
		naam: 'Themablad',
		onderdelen: [
			'Waar gaat het om',
			'Wat willen we bereiken',
			'Wat hebben we nodig',
			'Wie hebben we nodig',
			'Wat kost het',
			'Hoe meten we het',
		],
	},
	standVanZaken: { naam: 'Stand van zaken', onderdelen: ['Doelen', 'Resultaten', 'Aandachtspunten', 'Acties'] },
	taskforce: { naam: 'Taskforce', onderdelen: ['Focus op actie', 'Leren en ontmoeten', 'Ambitie', 'Terugblik'] },
	strategie: { naam: 'Strategie', onderdelen: ['Aanleiding', 'Koers', 'Uitvoering'] },
	jaarplan: { naam: 'Jaarplan', onderdelen: ['Opdracht', 'Speerpunten', 'Middelen'] },
} as const satisfies Record<string, { naam: string; onderdelen: readonly string[] }>;

/** Themakaart: what a network or municipality wanted and did on one theme, at one moment. */
export const themakaart = z
	.strictObject({
		...inzending,
		soort: z.enum(Object.keys(THEMAKAARTSOORTEN) as [keyof typeof THEMAKAARTSOORTEN]),
		periode: periode.optional(),
		peildatum: periodepunt.optional().describe('Verplicht bij een stand van zaken.'),
		trekkers: z.array(partij).default([]).describe('Rollen en organisaties, nooit namen van personen.'),
	})
	.refine((k) => k.soort !== 'standVanZaken' || k.peildatum !== undefined, { error: 'verplicht:peildatum', path: ['peildatum'] });

export type Themakaart = z.infer<typeof themakaart>;
