import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { KASTCOLLECTIES } from '../model/collecties.ts';

/** Warns of entries that were to be read again before the reference date. Never a fault: time alone breaks nothing. */
export function herziening({ inhoud, instellingen }: Kennisbank): Bevinding[] {
	return KASTCOLLECTIES.flatMap((collectie) => inhoud[collectie].map((item) => ({ ...item, datum: item.data.herzienVoor })))
		.filter(({ datum }) => datum < instellingen.peildatum)
		.map(({ bestand, datum }) => ({
			soort: 'herziening',
			ernst: 'waarschuwing',
			bestand,
			regel: 1,
			kolom: 1,
			wat: `Deze inzending had voor ${datum} opnieuw gelezen moeten zijn.`,
			herstel: 'Lees haar na, verbeter wat niet meer klopt en zet "herzienVoor" op een nieuwe datum.',
		}));
}
