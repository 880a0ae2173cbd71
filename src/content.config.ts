import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import type { Loader } from 'astro/loaders';
import { z } from 'zod';
import type { Item } from './domain/kennisbank.ts';
import { COLLECTIENAMEN, COLLECTIES, type Collectie } from './domain/model/collecties.ts';
import { instellingen } from './domain/model/instellingen.ts';
import { gelezen, Inhoudsfout, vergeet } from './gelezen.ts';

/** The entries of one collection, from the one reader. Bodies are kept as Markdown and rendered with their page. */
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
				else for (const item of uit.kennisbank.inhoud[collectie] as Item[]) store.set({ id: item.id, data: { ...item } });
			};
			laad();
			watcher?.on('all', (_, pad) => {
				if (!pad.startsWith(`${wortel}content/`)) return;
				vergeet();
				try {
					laad();
				} catch (fout) {
					logger.error((fout as Error).message);
				}
			});
		},
	};
}

const item = (collectie: Collectie) =>
	z.object({
		collectie: z.literal(collectie),
		id: z.string(),
		data: COLLECTIES[collectie].schema,
		tekst: z.object({ mdx: z.string(), koppen: z.array(z.object({ id: z.string(), titel: z.string(), niveau: z.number(), regel: z.number() })), noemt: z.array(z.string()), cijfers: z.array(z.string()) }).nullable(),
		bestand: z.string(),
		regel: z.number(),
	});

export const collections = {
	...Object.fromEntries(COLLECTIENAMEN.map((c) => [c, defineCollection({ loader: kastlader(c), schema: item(c) })])),
	instellingen: defineCollection({ loader: kastlader('instellingen'), schema: instellingen }),
};
