import type { Item, Kennisbank } from '../kennisbank.ts';
import { KASTCOLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';

/** Doorverwijzing: a former address (without slashes around it) and where the entry is now. */
export interface Doorverwijzing {
	van: string;
	naar: string;
	titel: string;
}

export const doorverwijzingen = (kb: Kennisbank): Doorverwijzing[] =>
	([...KASTCOLLECTIES, 'themas'] as const).flatMap((collectie) =>
		(kb.inhoud[collectie] as Item<Kastcollectie | 'themas'>[]).flatMap(({ id, data }) =>
			data.voorheen.map((oud) => ({ van: padVan(collectie, oud).slice(1, -1), naar: padVan(collectie, id), titel: data.titel })),
		),
	);
