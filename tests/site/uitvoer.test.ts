import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { KASTCOLLECTIES, padVan } from '../../src/domain/model/collecties.ts';
import { leesKennisbank } from '../../src/lees-kennisbank.ts';
import { proefmap, wijzig } from '../proefmap.ts';

const wortel = join(import.meta.dirname, '../..');
const dist = join(wortel, 'dist');
const bestanden = (map: string) =>
	readdirSync(map, { recursive: true, withFileTypes: true })
		.filter((e) => e.isFile())
		.map((e) => relative(map, join(e.parentPath, e.name)))
		.sort();
const paginas = bestanden(dist).filter((b) => b.endsWith('.html'));
const lees = (pad: string) => readFileSync(join(dist, pad), 'utf8');

describe('dist/', () => {
	it('heeft een pagina voor elke inzending, en die staat in de open data', () => {
		const { kennisbank } = leesKennisbank(wortel);
		const data = JSON.parse(lees('data/kennisbank.json')) as { inzendingen: { id: string; collectie: string; url: string }[] };
		const verwacht = KASTCOLLECTIES.flatMap((c) => (kennisbank?.inhoud[c] ?? []).map((i) => padVan(c, i.id).slice(1)));
		expect(data.inzendingen.map((i) => i.url)).toEqual(verwacht);
		for (const url of verwacht) expect(existsSync(join(dist, url, 'index.html')), url).toBe(true);
		expect(lees('data/waarnemingen.csv').trim().split('\n').length).toBeGreaterThan(kennisbank?.inhoud.waarnemingen.length ?? 0);
	});

	it('heeft alleen relatieve links, en elke link en elk anker bestaat', () => {
		const ids = new Map(paginas.map((p) => [p, new Set([...lees(p).matchAll(/ id="([^"]+)"/g)].map((m) => m[1]))]));
		const mis: string[] = [];
		for (const pagina of paginas)
			for (const [, adres = ''] of lees(pagina).matchAll(/ (?:href|src|action)="([^"]*)"/g)) {
				if (/^(https?:|data:)/.test(adres)) continue;
				if (adres.startsWith('/')) {
					mis.push(`${pagina}: ${adres} begint bij de wortel`);
					continue;
				}
				const [pad = '', anker] = adres.replace(/\?.*?(?=#|$)/, '').split('#');
				const doel =
					pad === ''
						? pagina
						: relative(dist, resolve(dist, pagina, '..', decodeURI(pad))) + (pad.endsWith('/') || pad === '.' ? '/index.html' : '');
				const bestand = doel.replace(/^\//, '');
				if (!existsSync(join(dist, bestand)) || !statSync(join(dist, bestand)).isFile()) mis.push(`${pagina}: ${adres}`);
				else if (anker && !ids.get(bestand)?.has(anker)) mis.push(`${pagina}: ${adres} (geen #${anker})`);
			}
		expect(mis).toEqual([]);
	});

	it('bevat geen adres van elders dat een browser vanzelf ophaalt', () => {
		for (const pagina of paginas) expect(lees(pagina), pagina).not.toMatch(/<(?:script|link|img|iframe|source)[^>]+(?:src|href)="https?:/);
	});

	it('houdt een inzending met stijl en script onder 20 kB', () => {
		for (const pagina of paginas.filter((p) => p.startsWith('interventies/') && p !== 'interventies/index.html')) {
			const html = lees(pagina);
			const bij = [...html.matchAll(/(?:href|src)="([^"]*_astro\/[^"]+)"/g)].map((m) =>
				readFileSync(resolve(dist, pagina, '..', m[1] as string)),
			);
			const bytes = [Buffer.from(html), ...bij].reduce((n, b) => n + gzipSync(b).length, 0);
			expect(bytes, pagina).toBeLessThan(20_000);
		}
	});
});

describe('bouwen', () => {
	/** A project of its own with the code of this one and the small content of the fixtures. */
	const project = () => {
		const map = proefmap();
		for (const naam of ['src', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json', 'NOTICE', 'public/pictogram.svg'])
			cpSync(join(wortel, naam), join(map, naam), { recursive: true });
		mkdirSync(join(map, 'node_modules'));
		for (const naam of readdirSync(join(wortel, 'node_modules')))
			if (!['.astro', '.cache', '.vite'].includes(naam)) symlinkSync(join(wortel, 'node_modules', naam), join(map, 'node_modules', naam));
		return map;
	};
	const bouw = (map: string) => {
		execFileSync(process.execPath, ['scripts/cijfers.ts'], { cwd: map, stdio: 'pipe' });
		execFileSync(process.execPath, ['scripts/bouw.ts'], { cwd: map, stdio: 'pipe' });
	};
	const koud = (map: string) => {
		for (const rest of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.cache'])
			rmSync(join(map, rest), { recursive: true, force: true });
		bouw(map);
	};
	/** digest per file */
	const afdruk = (map: string) =>
		Object.fromEntries(
			bestanden(join(map, 'dist')).map((b) => [
				b,
				createHash('sha256')
					.update(readFileSync(join(map, 'dist', b)))
					.digest('hex'),
			]),
		);

	it('geeft twee keer dezelfde bytes, en na elke wijziging warm dezelfde als koud', () => {
		const map = project();
		koud(map);
		const eerste = afdruk(map);
		koud(map);
		expect(afdruk(map)).toEqual(eerste);

		const broncode = (pad: string, van: string, naar: string) => wijzig(map, `../${pad}`, (oud) => oud.replace(van, naar));
		const wijzigingen: Record<string, () => void> = {
			titel: () => wijzig(map, 'handreikingen/slotenboek.mdx', (oud) => oud.replace('titel: Slotenboek', 'titel: Boek over sloten')),
			thema: () => wijzig(map, 'themas/inbraak.mdx', (oud) => oud.replace('titel: Inbraak', 'titel: Inbraak en heling')),
			cijfer: () => wijzig(map, 'cijfers/waarnemingen/inbraken.csv', (oud) => oud.replace(',99,', ',95,')),
			begrip: () => wijzig(map, 'begrippen.yaml', (oud) => oud.replace('Algemene plaatselijke', 'Algemeen plaatselijke')),
			instelling: () => wijzig(map, 'instellingen.yaml', (oud) => oud.replace('naam: Proefkast', 'naam: Andere kast')),
			onderdeel: () => broncode('src/components/mdx/stappen.ts', 'class="stappen"', 'class="stappen anders"'),
			pagina: () => broncode('src/layouts/Basis.astro', 'Naar de inhoud', 'Direct naar de inhoud'),
			stijl: () => broncode('src/styles/basis.css', 'margin: 0;', 'margin: 0 0 1px;'),
			'links maken': () => broncode('src/relatief.ts', "'./'", "'././'"),
			weg: () => wijzig(map, 'themakaarten/kaart.mdx', null),
		};
		for (const [naam, doe] of Object.entries(wijzigingen)) {
			const vooraf = afdruk(map);
			doe();
			bouw(map);
			const warm = afdruk(map);
			expect(warm, `${naam} verandert iets`).not.toEqual(vooraf);
			koud(map);
			expect(warm, naam).toEqual(afdruk(map));
		}
	}, 400_000);

	it('bouwt niets als de inhoud een fout heeft, en zegt welke', () => {
		const map = project();
		wijzig(map, 'interventies/slot.mdx', (oud) => oud.replace('[preventief]', '[x]'));
		expect(() => bouw(map)).toThrow(/kan niet bij "soort\[1\]"|Command failed/);
		expect(existsSync(join(map, 'dist'))).toBe(false);
	});
});
