import { z } from 'zod';
import { periode, regel, verwijzing } from './basis.ts';

/** Soort: a result, a goal, a starting point, a forecast or a budgeted value. */
export const WAARNEMINGSOORTEN = {
	realisatie: 'Realisatie',
	doel: 'Doel',
	baseline: 'Uitgangswaarde',
	prognose: 'Prognose',
	begroot: 'Begroot',
} as const;

/**
 * Waarneming: one value, one row of CSV. `waarde` (to `waardeTot`, for a range) is in the unit of
 * the indicator. `vervangt` names the source whose value for the same cell this one replaces;
 * both stay visible.
 */
export const waarneming = z.strictObject({
	indicator: verwijzing('indicatoren'),
	gebied: verwijzing('gebieden'),
	periode,
	soort: z.enum(Object.keys(WAARNEMINGSOORTEN) as [keyof typeof WAARNEMINGSOORTEN]),
	waarde: z.number(),
	waardeTot: z.number().optional(),
	bron: verwijzing('bronnen'),
	plaats: regel,
	regels: z.string().optional(),
	kanttekening: regel.optional(),
	vervangt: verwijzing('bronnen').optional(),
});

/** The columns of a CSV file with observations, in this order, with what each holds (Dutch, for the data dictionary). */
export const WAARNEMINGKOLOMMEN = {
	indicator: 'De id van de indicator.',
	gebied: 'De id van het gebied, uit content/gebieden.yaml.',
	periode: 'Jaar (2016), maand (2016-11) of tijdvak (2013/2016).',
	soort: 'realisatie, doel, baseline, prognose of begroot.',
	waarde: 'Het getal in de eenheid van de indicator, zonder punten voor duizendtallen: 15642 of 3.5.',
	waardeTot: 'Bij een bandbreedte: het hoogste getal. Anders leeg.',
	bron: 'De id van het brondocument.',
	plaats: 'Tabel of alinea in het brondocument.',
	regels: 'Regelnummers in de tekstversie van het brondocument.',
	kanttekening: 'Wat u bij dit getal moet weten. Mag leeg zijn.',
	vervangt: 'De id van de bron waarvan dit het eerdere getal vervangt. Meestal leeg.',
} as const satisfies Record<keyof z.infer<typeof waarneming>, string>;

export type Waarneming = z.infer<typeof waarneming>;
