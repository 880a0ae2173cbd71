import { z } from 'zod';
import { inzending, regel, verwijzing } from './basis.ts';

/** Soort: what kind of organisation it is. */
export const ORGANISATIESOORTEN = {
	netwerk: 'Netwerk',
	overleg: 'Overleg',
	gemeente: 'Gemeente',
	provincie: 'Provincie',
	rijk: 'Rijk en koepels',
	politie: 'Politie',
	justitie: 'Justitie',
	riec: 'RIEC en LIEC',
	veiligheidshuis: 'Veiligheidshuis',
	veiligheidsregio: 'Veiligheidsregio',
	zorg: 'Zorg en welzijn',
	kennis: 'Kennisinstelling',
	maatschappelijk: 'Maatschappelijke partner',
} as const;

/** Organisatie: a network, partner, authority or council that takes part. */
export const organisatie = z.strictObject({
	...inzending,
	soort: z.enum(Object.keys(ORGANISATIESOORTEN) as [keyof typeof ORGANISATIESOORTEN]),
	afkorting: regel.max(20).optional(),
	district: verwijzing('gebieden').optional().describe('Het district waarin deze organisatie werkt, als de bron er een noemt.'),
	deelVan: verwijzing('organisaties').optional(),
	rol: regel.optional().describe('Wat deze organisatie doet voor de lokale veiligheid.'),
	leden: z.array(regel).default([]).describe('Wie erin zitten: rollen en organisaties, nooit namen van personen.'),
});

export type Organisatie = z.infer<typeof organisatie>;
