import { z } from 'zod';
import { inzending, partij, periode, regel, verwijzing } from './basis.ts';

/** Status of an agreement, as the source tells. */
export const CONVENANTSTATUSSEN = {
	inVoorbereiding: 'In voorbereiding',
	beschikbaar: 'Beschikbaar om te tekenen',
	ondertekend: 'Ondertekend',
	geldend: 'Geldend',
	beeindigd: 'Beëindigd',
} as const;

/** Gegevensdeling: which data may be shared, for which purpose, on which ground. */
export const gegevensdeling = z.strictObject({
	gegevens: regel,
	doel: regel,
	grondslag: regel.optional(),
});

/** Convenant: an agreement between parties. An empty field means that the source is silent. */
export const convenant = z.strictObject({
	...inzending,
	partijen: z.array(partij).default([]),
	doel: regel.optional(),
	gegevensdeling: z.array(gegevensdeling).default([]),
	looptijd: periode.optional(),
	status: z.enum(Object.keys(CONVENANTSTATUSSEN) as [keyof typeof CONVENANTSTATUSSEN]).optional(),
	ondertekenaars: z
		.array(
			z
				.strictObject({ gebied: verwijzing('gebieden').optional(), naam: regel.optional() })
				.refine((o) => (o.gebied === undefined) !== (o.naam === undefined), { error: 'keuze:gebied|naam' }),
		)
		.default([]),
	evaluatie: z.array(regel).default([]),
});

export type Convenant = z.infer<typeof convenant>;
