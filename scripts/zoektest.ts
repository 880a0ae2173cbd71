/**
 * `npm run zoektest [-- --helft=eind]`: asks every question of content/zoeken/zoekvragen.yaml in a real
 * browser against the built site, and prints per kind how well it was answered, and the bytes that the
 * first five results took.
 */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { schrijfVerslag } from '../src/domain/controles/verslag.ts';
import { padVan } from '../src/domain/model/collecties.ts';
import { VRAAGSOORTEN } from '../src/domain/model/zoekwoord.ts';
import { meet, type Plaats } from '../src/domain/zoeken/maat.ts';
import { gelezen } from '../src/gelezen.ts';
import { CHROMIUMVLAGGEN, vindChromium } from './chromium.ts';

const { values } = parseArgs({ options: { helft: { type: 'string' } } });
const wortel = `${process.cwd()}/`;
const { kennisbank, bevindingen } = gelezen(wortel);
if (kennisbank === null) {
	process.stderr.write(schrijfVerslag(bevindingen, 'tekst'));
	process.exit(1);
}
if (!existsSync(join(wortel, 'dist/zoekcatalogus/kern.json'))) {
	process.stderr.write('Er is nog geen gebouwde site. Draai eerst: npm run build\n');
	process.exit(1);
}

const SOORTEN: Record<string, string> = {
	'.html': 'text/html',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
};
let verzonden = 0;
const server = createServer((vraag, antwoord) => {
	const pad = decodeURIComponent(new URL(vraag.url ?? '/', 'http://x').pathname);
	let bestand = join(wortel, 'dist', pad);
	if (existsSync(bestand) && statSync(bestand).isDirectory()) bestand = join(bestand, 'index.html');
	if (!existsSync(bestand)) {
		antwoord.writeHead(404).end();
		return;
	}
	const bytes = gzipSync(readFileSync(bestand));
	if (!pad.endsWith('/')) verzonden += bytes.length;
	antwoord
		.writeHead(200, { 'content-type': SOORTEN[extname(bestand)] ?? 'application/octet-stream', 'content-encoding': 'gzip' })
		.end(bytes);
});
await new Promise<void>((klaar) => server.listen(0, klaar));
const adres = `http://localhost:${(server.address() as { port: number }).port}`;
const browser = await chromium.launch({ executablePath: vindChromium(), args: CHROMIUMVLAGGEN });

const vragen = kennisbank.inhoud.zoekvragen.map(({ data }) => data).filter((v) => values.helft === undefined || v.helft === values.helft);
const plaatsen: (Plaats & { soort: string })[] = [];
const tijden: number[] = [];
const pagina = await browser.newPage();
await pagina.goto(`${adres}/zoeken/`);
for (const { vraag, soort, antwoord } of vragen) {
	const uit = await pagina.evaluate(async (tekst) => {
		const veld = document.querySelector('#zoekvraag') as HTMLInputElement;
		const status = document.querySelector('[data-status]') as HTMLElement;
		const begin = performance.now();
		status.textContent = '';
		document.querySelector('[data-treffers]')?.replaceChildren();
		veld.value = tekst;
		veld.form?.requestSubmit();
		const kijk = () => document.querySelectorAll('.treffer').length > 0 || /Niets gevonden|Typ een/.test(status.textContent ?? '');
		while (!kijk() && performance.now() - begin < 5000) await new Promise((r) => requestAnimationFrame(r));
		return {
			tijd: performance.now() - begin,
			paden: [...document.querySelectorAll<HTMLElement>('.treffer')].slice(0, 5).map((t) => t.dataset['pad'] ?? ''),
		};
	}, vraag);
	tijden.push(uit.tijd);
	const paden = new Map(antwoord.map((a) => [padVan(...(a.split('/') as [never, string])), a]));
	plaatsen.push({ soort, antwoord, gevonden: uit.paden.map((p) => paden.get(p) ?? p) });
}
// Bytes of a first search, on a page of its own with nothing kept.
const koud: number[] = [];
for (const { vraag } of vragen.filter((_, i) => i % 12 === 0)) {
	const vers = await browser.newContext();
	const p = await vers.newPage();
	await p.goto(`${adres}/over/`);
	await p.waitForLoadState('networkidle');
	verzonden = 0;
	await p.locator('input[name=q]').first().fill(vraag);
	await p.locator('.zoekpaneel-status').first().waitFor();
	koud.push(verzonden);
	await vers.close();
}
await browser.close();
server.close();

const regel = (naam: string, deel: readonly Plaats[]) => {
	const m = meet(deel);
	process.stdout.write(
		`${naam.padEnd(16)} ${String(m.vragen).padStart(4)}  ${m.success1.toFixed(2)}  ${m.success5.toFixed(2)}  ${m.ndcg5.toFixed(2)}  ${String(deel.filter((p) => p.antwoord.length > 0 && p.gevonden.length === 0).length).padStart(4)}\n`,
	);
};
const midden = (lijst: number[]) => lijst.toSorted((a, b) => a - b)[Math.floor(lijst.length / 2)] ?? 0;
process.stdout.write('soort           aantal  s@1   s@5   nDCG@5  zonder treffer\n');
for (const soort of VRAAGSOORTEN)
	regel(
		soort,
		plaatsen.filter((p) => p.soort === soort),
	);
regel(
	'samen',
	plaatsen.filter((p) => p.soort !== 'niets'),
);
process.stdout.write(
	`\nvan vraag tot treffers, warm: ${midden(tijden).toFixed(0)} ms (mediaan); eerste vraag: ${(midden(koud) / 1000).toFixed(0)} kB gzip (mediaan), hoogstens ${(Math.max(...koud) / 1000).toFixed(0)} kB\n`,
);
