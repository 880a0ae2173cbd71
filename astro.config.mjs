// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { schoneUitvoer } from './src/uitvoer.ts';

export default defineConfig({
	// The site's own prose pages (src/pages/*.mdx) are the only MDX that runs; entries are data (src/tekst/).
	integrations: [mdx(), schoneUitvoer()],
	build: { concurrency: 8, format: 'directory' },
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	markdown: { syntaxHighlight: false },
	// A page is rendered again only when its `cacheKey` or the code that makes it changed (src/paden.ts).
	experimental: { incrementalBuild: true },
	vite: {
		build: {
			// Unchanged pages stay where they are (src/uitvoer.ts).
			emptyOutDir: false,
			// The preload helper writes addresses from the root; without it the output runs under any path.
			modulePreload: false,
			chunkSizeWarningLimit: 700,
		},
	},
});
