import { defineCollection } from 'astro:content';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Item } from './domain/kennisbank.ts';
import { COLLECTIENAMEN, COLLECTIES, type Collectie } from './domain/model/collecties.ts';
import { instellingen } from './domain/model/instellingen.ts';
import { gelezen, Inhoudsfout, vergeet } from './gelezen.ts';

/**
 * The entries of one collection, from the one reader. Astro's store gets what the schema validated;
 * the bodies stay with the reading in memory (`kennisbank.ts`), because a store that holds them is
 * written, bundled and read back at half the price of a whole build.
 */
function kastlader(collectie: Collectie | 'instellingen'): Loader {
	return {
		name: `kast-${collectie}`,
		async load({ store, config, watcher, logger }) {
			const wortel = fileURLToPath(config.root);
			const laad = () => {
				const uit = gelezen(wortel);
				if (uit.kennisbank === null) throw new Inhoudsfout(uit);
				store.clear();
				if (collectie === 'instellingen') store.set({ id: 'site', data: { ...uit.kennisbank.instellingen } });
				else
					for (const item of uit.kennisbank.inhoud[collectie] as Item[])
						store.set({ id: item.id, data: { ...item.data }, filePath: item.bestand });
			};
			laad();
			watcher?.on('all', (_, pad) => {
				if (!pad.startsWith(`${wortel}content/`)) return;
				vergeet(`${pad} ${existsSync(pad) ? statSync(pad).mtimeMs : 'weg'}`);
				try {
					laad();
				} catch (fout) {
					// Every collection hears of the change; one of them tells what is wrong.
					if (collectie === 'instellingen') logger.error((fout as Error).message);
				}
			});
		},
	};
}

export const collections = {
	...Object.fromEntries(COLLECTIENAMEN.map((c) => [c, defineCollection({ loader: kastlader(c), schema: COLLECTIES[c].schema })])),
	instellingen: defineCollection({ loader: kastlader('instellingen'), schema: instellingen }),
};
