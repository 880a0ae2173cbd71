import { z } from 'zod';
import { bronplaats, eenheid, periode, regel, verwijzing } from './basis.ts';
import { voorbehoud } from './waarneming.ts';

/** Zijde: what a line of a table with posts is: money in, money out, staff, time, a rate, a contribution, a target. */
export const ZIJDEN = {
	inkomsten: 'Inkomsten',
	uitgaven: 'Uitgaven',
	reserve: 'Reserve',
	formatie: 'Formatie',
	inzet: 'Verdeling van de inzet',
	tarief: 'Tarief',
	bijdrage: 'Bijdrage',
	streefcijfer: 'Streefcijfer',
} as const;

/**
 * Post: one line of a budget, staffing table or list of targets; one row of CSV. Totals that the
 * source prints are no posts but claims (`bewering`), which the audit adds up again.
 */
export const post = z.strictObject({
	dataset: verwijzing('datasets').describe('De id van de tabel waar deze post in staat.'),
	zijde: z.enum(Object.keys(ZIJDEN) as [keyof typeof ZIJDEN]).describe(`${Object.keys(ZIJDEN).join(', ')}.`),
	groep: regel.optional().describe('De rubriek in de tabel. Mag leeg zijn.'),
	post: regel.describe('De naam van de post.'),
	gebied: verwijzing('gebieden').optional().describe('De gemeente of regio waarvoor de post geldt, als dat er een is.'),
	periode: periode.describe('Het jaar of tijdvak van de tabel.'),
	waarde: z.number().describe('Het getal, zonder punten voor duizendtallen.'),
	eenheid: eenheid.describe('De eenheid: euro, fte, uur, procent, aantal, euroPerInwoner of euroPerUur.'),
	...bronplaats,
	voorbehoud,
	kanttekening: regel.optional().describe('Wat u bij deze post moet weten. Mag leeg zijn.'),
});

export type Post = z.infer<typeof post>;
