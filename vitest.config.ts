import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'domein', include: ['tests/{domain,lezen,tekst,formulier,content}/**/*.test.ts', 'tests/*.test.ts'] } },
			// The browser tests share one built site, served twice: from the root and under a path.
			{ test: { name: 'site', include: ['tests/site/**/*.test.ts'], globalSetup: ['tests/site/opzet.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false } },
		],
	},
});
