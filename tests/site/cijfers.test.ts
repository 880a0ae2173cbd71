import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { metBrowser, opPagina } from './browser.ts';

metBrowser();

const naar = (pad: string) => `${inject('adres')}${pad}`;
/** What a figure tells Chart.js, its table and its file: taken from the page. */
const gegevensVan = async (p: Page, n = 0) =>
	JSON.parse((await p.locator('[data-grafiek]').nth(n).getAttribute('data-grafiek')) ?? '{}').gegevens as {
		labels: string[];
		series: { waarden: ({ waarde: number } | null)[] }[];
	};

describe('het overzicht van de cijfers', () => {
	it('laat zich filteren en sorteren, met de keuze in het adres', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('cijfers/?thema=woninginbraak-hic'));
			const rijen = p.locator('tr.filterbaar-deel:visible');
			const inThema = await rijen.count();
			expect(inThema).toBeGreaterThan(5);
			await p.getByLabel('Status van het doel').selectOption('gehaald');
			await expect.poll(() => rijen.count()).toBeLessThan(inThema);
			expect(await rijen.locator('.status').allTextContents()).toEqual(Array(await rijen.count()).fill('Gehaald'));
			expect(new URL(p.url()).search).toBe('?thema=woninginbraak-hic&status=gehaald');
			await p.reload();
			expect(await p.getByLabel('Status van het doel').inputValue()).toBe('gehaald');

			await p.goto(naar('cijfers/?thema=woninginbraak-hic'));
			const kop = p.locator('#woninginbraak-hic + div th').filter({ hasText: 'Waarde' });
			for (const [richting, teken] of [
				['ascending', 1],
				['descending', -1],
			] as const) {
				await kop.getByRole('button').click();
				expect(await kop.getAttribute('aria-sort')).toBe(richting);
				const orde = (
					await p.locator('#woninginbraak-hic + div td:nth-child(3)').evaluateAll((c) => c.map((x) => (x as HTMLElement).dataset['orde']))
				).filter((o) => o !== undefined);
				expect(orde.map(Number)).toEqual([...orde].map(Number).sort((a, b) => teken * (a - b)));
			}
		}));

	it('is zonder script heel', () =>
		opPagina({ javaScriptEnabled: false }, async (p) => {
			await p.goto(naar('cijfers/'));
			expect(await p.locator('tr.filterbaar-deel').count()).toBeGreaterThan(130);
			expect(await p.locator('tr.filterbaar-deel:visible').count()).toBe(await p.locator('tr.filterbaar-deel').count());
			expect(await p.locator('[data-filters]').isHidden()).toBe(true);
		}));
});

describe('een grafiek', () => {
	it('haalt Chart.js pas op verzoek, met dezelfde getallen als tabel, bestand en zin', () =>
		opPagina({ colorScheme: 'light', reducedMotion: 'reduce' }, async (p) => {
			const scripts: string[] = [];
			p.on('response', (r) => r.url().endsWith('.js') && scripts.push(r.url()));
			await p.goto(naar('cijfers/indicator-woninginbraken-oost-nederland/'));
			await p.waitForLoadState('networkidle');
			const vooraf = scripts.length;
			await p.getByRole('button', { name: 'Maak de grafiek interactief' }).click();
			const doek = p.locator('.grafiek canvas');
			await doek.waitFor();
			expect(scripts.length).toBeGreaterThan(vooraf);
			const stip = await doek.evaluate((d: HTMLCanvasElement) => {
				const { data } = (d.getContext('2d') as CanvasRenderingContext2D).getImageData(0, 0, d.width, d.height);
				let groen = 0;
				for (let i = 0; i < data.length; i += 4) if (data[i] === 23 && data[i + 1] === 99 && data[i + 2] === 90) groen += 1;
				return groen;
			});
			expect(stip, 'punten in de kleur van de reeks').toBeGreaterThan(50);

			const { series, labels } = await gegevensVan(p);
			const getallen = series.flatMap((s) => s.waarden.map((c) => c?.waarde.toLocaleString('nl-NL') ?? '–'));
			expect(await p.locator('.grafiek tbody .getal').allTextContents()).toEqual(getallen);
			const csv = await (await p.request.get(naar('cijfers/indicator-woninginbraken-oost-nederland.csv'))).text();
			for (const [i, label] of labels.entries())
				expect(csv).toContain(`oost-nederland,${label},realisatie,${series[0]?.waarden[i]?.waarde},`);
			const json = await (await p.request.get(naar('cijfers/indicator-woninginbraken-oost-nederland.json'))).json();
			expect(json.berekening.zin).toBe(await p.locator('.zin').first().textContent());
			for (const zinsgetal of [getallen.at(-1), labels.at(-1)]) expect(json.berekening.zin).toContain(zinsgetal);
			const svg = await (await p.request.get(naar('cijfers/indicator-woninginbraken-oost-nederland-lijn.svg'))).text();
			for (const [i, label] of labels.entries()) expect(svg).toContain(`Oost-Nederland, ${label}: ${getallen[i]}<`);

			await p.getByRole('button', { name: 'Terug naar de getekende grafiek' }).click();
			expect(await p.locator('.grafiek svg[role=img]:visible').count()).toBe(1);
			expect(await doek.isVisible()).toBe(false);
		}));

	it('is met het toetsenbord te lezen, en reeksen gaan aan en uit', () =>
		opPagina({ reducedMotion: 'reduce' }, async (p) => {
			await p.goto(naar('cijfers/indicator-woninginbraken-district/'));
			const knop = p.getByRole('button', { name: 'Maak de grafiek interactief' }).first();
			await knop.focus();
			await p.keyboard.press('Enter');
			const doek = p.locator('.grafiek canvas').first();
			await doek.waitFor();
			await doek.focus();
			await p.keyboard.press('ArrowRight');
			const stem = p.locator('.grafiek [aria-live]').first();
			const { labels, series } = await gegevensVan(p);
			expect(await stem.textContent()).toContain(`${labels[0]}: `);
			for (const s of series) {
				const cel = s.waarden[0];
				if (cel) expect(await stem.textContent()).toContain(cel.waarde.toLocaleString('nl-NL'));
			}
			await p.keyboard.press('Tab');
			await p.keyboard.press('Space');
			await doek.focus();
			await p.keyboard.press('ArrowRight');
			expect((await stem.textContent())?.split(';')).toHaveLength(series.length - 1);
		}));

	it('werkt in elke soort, ook in het donker', () =>
		opPagina({ colorScheme: 'dark', reducedMotion: 'reduce' }, async (p) => {
			const gezien = new Set<string>();
			for (const pad of [
				'indicator-woninginbraken-mn',
				'overige-delicten-midden-nederland-2011-2016',
				'begroting-riec-oost-nederland-2016',
				'benchmark-g32-hengelo-2015',
				'indicator-burgernet-succespercentage-mn',
			]) {
				await p.goto(naar(`cijfers/${pad}/`));
				for (const figuur of await p.locator('[data-grafiek]').all()) {
					gezien.add(JSON.parse((await figuur.getAttribute('data-grafiek')) ?? '{}').soort);
					await figuur.getByRole('button', { name: 'Maak de grafiek interactief' }).click();
					await figuur.locator('canvas').waitFor();
				}
			}
			expect([...gezien].sort()).toEqual(['doel', 'lijn', 'radar', 'stapel', 'staven', 'stippen', 'veelvoud']);
		}));

	it('is te bewaren als PNG en als CSV', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('cijfers/indicator-woninginbraken-oost-nederland/'));
			const [bestand] = await Promise.all([p.waitForEvent('download'), p.getByRole('button', { name: 'Bewaar als PNG' }).click()]);
			expect(bestand.suggestedFilename()).toBe('woninginbraken-in-oost-nederland-per-jaar.png');
			const bytes = readFileSync(await bestand.path());
			expect(bytes.subarray(1, 4).toString()).toBe('PNG');
			expect(bytes.readUInt32BE(16)).toBe(1280);
			const [getallen] = await Promise.all([
				p.waitForEvent('download'),
				p.getByRole('button', { name: 'Bewaar de getallen als CSV' }).click(),
			]);
			const { labels, series } = await gegevensVan(p);
			expect(readFileSync(await getallen.path(), 'utf8')).toBe(
				`Jaar,Oost-Nederland\n${labels.map((l, i) => `${l},${series[0]?.waarden[i]?.waarde}\n`).join('')}`,
			);
		}));
});

describe('vergelijken', () => {
	it('leest de keuze uit het adres, zet haar erin, en zegt wat het ziet', () =>
		opPagina({}, async (p) => {
			await p.goto(
				naar('cijfers/vergelijken/?a=indicator-woninginbraken-mn&gebied-a=flevoland&b=indicator-woninginbraken-mn&gebied-b=west-utrecht'),
			);
			expect(await p.locator('.zin').textContent()).toContain('In 2016 was het 1.544 (Flevoland) en 1.212 (West-Utrecht).');
			await p.getByLabel('Gebied').last().selectOption('stad-utrecht');
			await expect.poll(() => p.locator('.zin').textContent()).toContain('Stad Utrecht');
			expect(new URL(p.url()).searchParams.get('gebied-b')).toBe('stad-utrecht');
			await p.getByLabel('Cijfer', { exact: true }).last().selectOption('indicator-opheldering-woninginbraken-mn');
			await expect.poll(() => p.locator('.zin').textContent()).toContain('Daarom staan ze hier als index.');
		}));

	it('blijft heel bij een adres dat nergens op slaat', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('cijfers/vergelijken/?a=%3Cscript%3E&gebied-a=x&b=..&gebied-b='));
			expect(await p.locator('[data-uitkomst]').textContent()).not.toBe('');
		}));
});

describe('de bijdrage per inwoner', () => {
	it('rekent elk tarief uit, en niets bij onzin', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('cijfers/begrotingen/'));
			const veld = p.getByLabel('Aantal inwoners');
			await veld.fill('81.067');
			const rij = p.locator('tr[data-tarief="0.15"]').first();
			expect(await rij.locator('[data-eigen]').textContent()).toBe('€ 12.160');
			expect(new URL(p.url()).search).toBe('?inwoners=81067');
			await veld.fill('veel');
			expect(await rij.locator('[data-eigen]').isHidden()).toBe(true);
			expect(await veld.getAttribute('aria-invalid')).toBe('true');
		}));
});

describe('een rapport op papier', () => {
	it('begint elk deel op een nieuwe bladzijde en laat weg wat alleen op een scherm werkt', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('rapporten/voortgangsrapportage/oost-nederland/'));
			const pdf = (await p.pdf({ preferCSSPageSize: true })).toString('latin1');
			const bladen = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;
			expect(bladen).toBeGreaterThan(await p.locator('.rapport > section > h2').count());
			await p.emulateMedia({ media: 'print' });
			expect(await p.locator('nav.hoofdmenu').isVisible()).toBe(false);
			expect(await p.locator('.grafiek-knoppen:visible').count()).toBe(0);
			expect(await p.locator('.grafiek-breed:visible').count()).toBeGreaterThan(0);
		}));
});
