import { z } from 'zod';
import { id, periodepunt, regel, verwijzing } from './basis.ts';

/** Soort: land, region (police unit), district or municipality. */
export const GEBIEDSOORTEN = { land: 'Land', regio: 'Regio', district: 'District', gemeente: 'Gemeente' } as const;

/**
 * Gebied: an area that entries come from, that measures are applied in and that figures are about.
 * `deelVan` is as the source gives it, in the year that it gives; a source that is silent leaves it open.
 */
export const gebied = z.strictObject({
	id,
	naam: regel,
	soort: z.enum(Object.keys(GEBIEDSOORTEN) as [keyof typeof GEBIEDSOORTEN]),
	deelVan: verwijzing('gebieden').optional(),
	opgegaanIn: verwijzing('gebieden').optional().describe('Het gebied waarin dit later is opgegaan.'),
	peildatum: periodepunt.optional().describe('Het moment waarvoor de bron dit zegt.'),
	bron: verwijzing('bronnen').optional(),
});

export type Gebied = z.infer<typeof gebied>;
