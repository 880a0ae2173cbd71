import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakInzendingen } from './inzendingen.ts';
import { maakProefproject } from './proefproject.ts';

/** Bouwer: a site generator in the comparison, with the same entries and a search index. */
export interface Bouwer {
	naam: string;
	/** makes a project with so many entries in a folder */
	maak(doel: string, aantal: number): void;
	/** the commands of one build, from the folder of the project */
	bouw: string[][];
	/** what a cold build must not find */
	resten: string[];
	/** where the site stands afterwards */
	uitvoer: string;
	/** changes one entry, for the warm build; only where the builder knows one */
	wijzig?(doel: string): void;
}

/** Versions of the peers, as of the measurements in the closing notes. */
const PEERS = {
	'@11ty/eleventy': '3.1.8',
	pagefind: '1.6.0',
	astro: '7.3.5',
	'@astrojs/mdx': '8.0.2',
	'sql.js': '1.16.0',
	esbuild: '0.28.2',
	minisearch: '7.2.0',
	'@orama/orama': '3.1.18',
	'@orama/stemmers': '3.1.18',
	flexsearch: '0.8.212',
	lunr: '2.3.9',
	'lunr-languages': '1.22.0',
};

const SJABLOON = (titel: string, inhoud: string) => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${titel}</title></head>
<body><header><nav><a href="/">Home</a></nav></header><main data-pagefind-body><h1>${titel}</h1>${inhoud}</main></body></html>`;

const voorblad = (e: { titel: string; samenvatting: string; thema: string; regio: string }, extra = '') =>
	`---\ntitel: "${e.titel}"\nsamenvatting: "${e.samenvatting}"\nthema: ${e.thema}\nregio: ${e.regio}\n${extra}---\n\n`;

/**
 * Installs the peers once in a folder of their own: they are no dependencies of the project. One that
 * can't be installed doesn't keep the others away; what needs it says so.
 */
export function installeerPeers(map: string): string {
	const modules = join(map, 'peers/node_modules');
	const mist = () => Object.entries(PEERS).filter(([naam]) => !existsSync(join(modules, naam)));
	if (mist().length === 0) return modules;
	const npm = (dependencies: Record<string, string>) => {
		writeFileSync(join(map, 'peers/package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
		execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
			cwd: join(map, 'peers'),
			stdio: ['ignore', 'ignore', 'inherit'],
		});
	};
	mkdirSync(join(map, 'peers'), { recursive: true });
	try {
		npm(PEERS);
	} catch {
		let gelukt: Record<string, string> = {};
		for (const [naam, versie] of Object.entries(PEERS))
			try {
				npm({ ...gelukt, [naam]: versie });
				gelukt = { ...gelukt, [naam]: versie };
			} catch {
				process.stderr.write(`${naam} ${versie} kon niet worden geïnstalleerd.\n`);
			}
	}
	return modules;
}

const leeg = (doel: string) => {
	rmSync(doel, { recursive: true, force: true });
	mkdirSync(doel, { recursive: true });
};

export function bouwers(bron: string, modules: string): Bouwer[] {
	const bin = (naam: string) => join(modules, '.bin', naam);
	return [
		{
			naam: 'apothekerskast',
			maak: (doel, aantal) => maakProefproject(bron, doel, aantal),
			bouw: [[process.execPath, '--max-semi-space-size=64', 'scripts/bouw.ts']],
			resten: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.cache'],
			uitvoer: 'dist',
			wijzig: (doel) => {
				const bestand = join(doel, 'content/interventies/proef-00007.mdx');
				writeFileSync(bestand, `${readFileSync(bestand, 'utf8')}\nEen zin erbij, om ${Math.floor(readFileSync(bestand).length)} tekens.\n`);
			},
		},
		{
			naam: 'Eleventy 3 + Pagefind',
			maak: (doel, aantal) => {
				leeg(doel);
				mkdirSync(join(doel, 'inhoud'));
				mkdirSync(join(doel, '_includes'));
				writeFileSync(join(doel, 'package.json'), '{"type":"module","private":true}');
				writeFileSync(
					join(doel, 'eleventy.config.js'),
					'export default () => ({ dir: { input: "inhoud", includes: "../_includes", output: "_site" }, markdownTemplateEngine: false });\n',
				);
				writeFileSync(join(doel, '_includes/pagina.njk'), SJABLOON('{{ titel }}', '<p>{{ samenvatting }}</p>{{ content | safe }}'));
				for (const e of maakInzendingen(aantal))
					writeFileSync(
						join(doel, 'inhoud', `${e.id}.md`),
						`${voorblad(e, `layout: pagina.njk\npermalink: /interventies/${e.id}/\n`)}${e.tekst}`,
					);
				symlinkSync(modules, join(doel, 'node_modules'));
			},
			bouw: [
				[process.execPath, bin('eleventy'), '--quiet'],
				[process.execPath, bin('pagefind'), '--site', '_site'],
			],
			resten: ['_site'],
			uitvoer: '_site',
		},
		{
			naam: 'Astro + @astrojs/mdx + Pagefind',
			maak: (doel, aantal) => {
				leeg(doel);
				mkdirSync(join(doel, 'src/pages/interventies'), { recursive: true });
				mkdirSync(join(doel, 'inhoud'));
				writeFileSync(join(doel, 'package.json'), '{"type":"module","private":true}');
				writeFileSync(join(doel, 'astro.config.mjs'), "import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()] };\n");
				writeFileSync(
					join(doel, 'src/content.config.ts'),
					"import { defineCollection } from 'astro:content';\nimport { glob } from 'astro/loaders';\nimport { z } from 'astro/zod';\nexport const collections = { interventies: defineCollection({ loader: glob({ pattern: '*.mdx', base: 'inhoud' }), schema: z.object({ titel: z.string(), samenvatting: z.string(), thema: z.string(), regio: z.string() }) }) };\n",
				);
				writeFileSync(
					join(doel, 'src/pages/interventies/[id].astro'),
					`---\nimport { getCollection, render } from 'astro:content';\nexport const getStaticPaths = async () => (await getCollection('interventies')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));\nconst { entry } = Astro.props;\nconst { Content } = await render(entry);\n---\n${SJABLOON('{entry.data.titel}', '<p>{entry.data.samenvatting}</p><Content />')}`,
				);
				for (const e of maakInzendingen(aantal)) writeFileSync(join(doel, 'inhoud', `${e.id}.mdx`), `${voorblad(e)}${e.tekst}`);
				symlinkSync(modules, join(doel, 'node_modules'));
			},
			bouw: [
				[process.execPath, bin('astro'), 'build', '--silent'],
				[process.execPath, bin('pagefind'), '--site', 'dist'],
			],
			resten: ['dist', '.astro'],
			uitvoer: 'dist',
		},
	];
}
