import { createHash } from 'node:crypto';
import type { Kennisbank } from './domain/kennisbank.ts';
import { type Kader, kaderVan } from './domain/weergave/kader.ts';
import { kennisbank } from './kennisbank.ts';
import { maakRelatief } from './relatief.ts';

/** Pad: one page of a route: the parts of its address, and all that it shows. */
export interface Pad<P> {
	params: Record<string, string>;
	pagina: P;
}

/** Astro knows the code that a page imports; what the middleware does to it afterwards is no part of that. */
const MIDDLEWARE = maakRelatief.toString();

/**
 * The pages of a route for Astro. A page gets plain data and nothing else, and its cache key is the
 * digest of that same data: what a page shows can't change without its key.
 */
export function statischePaden<P>(maak: (kb: Kennisbank) => Pad<P>[]) {
	const kb = kennisbank();
	const kader = kaderVan(kb);
	return maak(kb).map(({ params, pagina }) => {
		const props: { pagina: P; kader: Kader } = { pagina, kader };
		return {
			params,
			props,
			cacheKey: createHash('sha256')
				.update(MIDDLEWARE + JSON.stringify(props))
				.digest('base64url'),
		};
	});
}
