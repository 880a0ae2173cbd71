import { z } from 'zod';
import { bronplaats, periode, regel, verwijzing } from './basis.ts';
import { voorbehoud } from './waarneming.ts';

/** Maat: what a score of a benchmark rests on. */
export const SCOREMATEN = {
	score: 'Score',
	objectief: 'Objectief (registraties)',
	subjectief: 'Subjectief (beleving)',
	aanpak: 'Aanpak',
} as const;

/** Score: one score in a benchmark, on the scale that its dataset gives (`schaal`); one row of CSV. */
export const score = z.strictObject({
	dataset: verwijzing('datasets').describe('De id van de benchmark.'),
	onderdeel: regel.describe('Het onderdeel van de benchmark.'),
	onderwerp: regel.describe('Waar de score over gaat.'),
	maat: z.enum(Object.keys(SCOREMATEN) as [keyof typeof SCOREMATEN]).describe(`${Object.keys(SCOREMATEN).join(', ')}.`),
	gebied: verwijzing('gebieden').describe('De gemeente die de score kreeg.'),
	periode: periode.describe('Het jaar van de benchmark.'),
	waarde: z.number().describe('De score.'),
	...bronplaats,
	voorbehoud,
	kanttekening: regel.optional().describe('Wat u bij deze score moet weten. Mag leeg zijn.'),
});

export type Score = z.infer<typeof score>;
