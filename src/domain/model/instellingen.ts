import { z } from 'zod';
import { adres, datum, regel } from './basis.ts';

/** Instellingen: what the network that publishes the cabinet decides about the site as a whole. */
export const instellingen = z.strictObject({
	naam: regel.max(40).describe('De naam van de site.'),
	ondertitel: regel.max(120),
	beheerder: regel.describe('De organisatie die de site uitgeeft.'),
	peildatum: datum.describe('De datum waartegen herzieningen en cijfers worden afgezet; nooit de klok.'),
	bewerkadres: adres
		.optional()
		.describe('Waar een bestand te bewerken is, tot en met de map: https://…/edit/main/. Leeg: de site legt uit hoe.'),
	meldadres: adres.optional().describe('Waar lezers een fout of toegankelijkheidsprobleem melden.'),
});

export type Instellingen = z.infer<typeof instellingen>;
