import { getCollection } from 'astro:content';
import { bouwKennisbank, type Inhoud, type Kennisbank } from './domain/kennisbank.ts';
import { COLLECTIENAMEN } from './domain/model/collecties.ts';
import type { Instellingen } from './domain/model/instellingen.ts';

let gemaakt: Promise<Kennisbank> | undefined;

/** The Kennisbank for pages: made of Astro's collections, once. */
export const kennisbank = (): Promise<Kennisbank> => {
	gemaakt ??= maak();
	return gemaakt;
};

async function maak(): Promise<Kennisbank> {
	const haal = async (collectie: string) => (await getCollection(collectie as never)) as { data: unknown }[];
	const inhoud = Object.fromEntries(await Promise.all(COLLECTIENAMEN.map(async (c) => [c, (await haal(c)).map((e) => e.data)])));
	const [site] = await haal('instellingen');
	return bouwKennisbank(inhoud as Inhoud, site?.data as Instellingen);
}
