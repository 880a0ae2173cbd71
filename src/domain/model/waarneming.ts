import { z } from 'zod';
import { bronplaats, periode, regel, verwijzing } from './basis.ts';

/** Soort: a result, a goal, a starting point, a forecast or a budgeted value. */
export const WAARNEMINGSOORTEN = {
	realisatie: 'Realisatie',
	doel: 'Doel',
	baseline: 'Uitgangswaarde',
	prognose: 'Prognose',
	begroot: 'Begroot',
} as const;

/** Voorbehoud: why a value can carry less than its digits say. Machines read the code, people the words. */
export const VOORBEHOUDEN = {
	circa: 'ongeveer',
	afgerond: 'afgerond in de bron',
	voorlopig: 'voorlopig cijfer',
	geextrapoleerd: 'doorgerekend uit een deel van het jaar',
	deelperiode: 'niet over een heel jaar',
	telwijze: 'vanaf hier anders geteld',
	'zonder-naijl': 'zonder resultaat dat later binnenkwam',
	begrensd: 'begrensd door de schaal',
	minstens: 'minstens dit',
	hoogstens: 'hoogstens dit',
	hersteld: 'leesfout in de tekstversie hersteld',
} as const;

/** Zero or more reservations; in a CSV cell with a space between them. */
export const voorbehoud = z
	.array(z.enum(Object.keys(VOORBEHOUDEN) as [keyof typeof VOORBEHOUDEN]))
	.default([])
	.describe(`Nul of meer van: ${Object.keys(VOORBEHOUDEN).join(', ')}; met een spatie ertussen.`);

export type Voorbehoud = keyof typeof VOORBEHOUDEN;

/**
 * Waarneming: one value, one row of CSV. `waarde` (to `waardeTot`, for a range) is in the unit of
 * the indicator. `vervangt` names the source whose value for the same cell this one replaces;
 * both stay visible.
 */
export const waarneming = z.strictObject({
	indicator: verwijzing('indicatoren').describe('De id van de indicator.'),
	gebied: verwijzing('gebieden').describe('De id van het gebied, uit content/gebieden.yaml.'),
	periode: periode.describe('Jaar (2016), maand (2016-11) of tijdvak (2013/2016).'),
	soort: z
		.enum(Object.keys(WAARNEMINGSOORTEN) as [keyof typeof WAARNEMINGSOORTEN])
		.describe('realisatie, doel, baseline, prognose of begroot.'),
	waarde: z.number().describe('Het getal in de eenheid van de indicator, zonder punten voor duizendtallen: 15642 of 3.5.'),
	waardeTot: z.number().optional().describe('Bij een bandbreedte: het hoogste getal. Anders leeg.'),
	...bronplaats,
	voorbehoud,
	kanttekening: regel.optional().describe('Wat u bij dit getal moet weten. Mag leeg zijn.'),
	vervangt: verwijzing('bronnen').optional().describe('De id van de bron waarvan dit het eerdere getal vervangt. Meestal leeg.'),
});

export type Waarneming = z.infer<typeof waarneming>;
