import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { padVan } from '../../src/domain/model/collecties.ts';
import { maakCatalogus } from '../../src/domain/zoeken/catalogus.ts';
import { rangschik } from '../../src/domain/zoeken/rangschik.ts';
import { ontleed } from '../../src/domain/zoeken/vraag.ts';
import { synoniemenVan, zoekstukken } from '../../src/domain/zoeken/zoekstukken.ts';
import { leesKennisbank } from '../../src/lees-kennisbank.ts';
import { metBrowser, opPagina } from './browser.ts';

metBrowser();

const naar = (vraag: string, meer = '') => `${inject('adres')}zoeken/?q=${encodeURIComponent(vraag)}${meer}`;

describe('de zoekpagina', () => {
	it('geeft in de browser de volgorde die de catalogus uitrekent', () =>
		opPagina({}, async (p) => {
			const { kennisbank } = leesKennisbank(join(import.meta.dirname, '../..'));
			if (kennisbank === null) throw new Error('De inhoud heeft fouten.');
			const catalogus = maakCatalogus(zoekstukken(kennisbank), synoniemenVan(kennisbank));
			for (const { data } of kennisbank.inhoud.zoekvragen.filter((_, i) => i % 28 === 0)) {
				const [eerste] = rangschik(ontleed(data.vraag, catalogus), catalogus, catalogus.vermeldingen);
				await p.goto(naar(data.vraag));
				await expect.poll(() => p.locator('[data-status]').textContent(), { message: data.vraag }).toMatch(/resulta|Niets gevonden/);
				const [collectie, id] = (eerste ? (catalogus.stukken[eerste.stuk]?.sleutel ?? '') : '').split('/') as [never, string];
				if (eerste) {
					await p.locator('.treffer').first().waitFor();
					expect(await p.locator('.treffer').first().getAttribute('data-pad'), data.vraag).toBe(padVan(collectie, id));
				} else expect(await p.locator('.treffer').count()).toBe(0);
			}
		}));

	it('legt uit waarop het zocht, en waarom iets gevonden is', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('wietplantage'));
			await p.locator('.treffer').first().waitFor();
			expect(await p.locator('[data-begrepen]').textContent()).toContain('Ook gezocht op: ');
			expect(await p.locator('.treffer-waarom').first().textContent()).toMatch(/^Gevonden op: .*hennep/);
			await p.goto(naar('hennepkwekrij'));
			await p.locator('.treffer').first().waitFor();
			expect(await p.locator('[data-begrepen]').textContent()).toContain('Bedoelde u: hennepkwekerij?');
			await p.locator('[data-begrepen] a').first().click();
			await p.waitForURL(/q=hennepkwekerij/);
		}));

	it('laat daarna zien waar in de tekst de woorden staan, met de kop erbij', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('tijdelijk huisverbod'));
			await p.locator('.treffer-delen a').first().waitFor();
			expect(await p.locator('.treffer-delen a').first().getAttribute('href')).toMatch(/\/[a-z]+\/[a-z0-9-]+\/#/);
		}));

	it('telt per filter, laat ze samen gelden en sorteert op datum', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('woninginbraak'));
			await p.locator('.treffer').first().waitFor();
			const aantal = async () => Number(/^(\d+)/.exec((await p.locator('[data-status]').textContent()) ?? '')?.[1]);
			const alle = await aantal();
			const optie = p.locator('#zoekfilter-soort option', { hasText: 'Interventies' });
			const verwacht = Number(/\((\d+)\)/.exec((await optie.textContent()) ?? '')?.[1]);
			await p.getByLabel('Soort').selectOption('Interventies');
			await expect.poll(aantal).toBe(verwacht);
			await p.getByLabel('Uitwerking').selectOption('Uitgewerkt');
			await expect.poll(aantal).toBeLessThan(verwacht);
			expect(alle).toBeGreaterThan(verwacht);
			await p.getByLabel('Volgorde').selectOption('datum');
			await p.waitForURL(/orde=datum/);
			await p.reload();
			expect(await p.getByLabel('Uitwerking').inputValue()).toBe('Uitgewerkt');
			expect(await p.getByLabel('Volgorde').inputValue()).toBe('datum');
		}));

	it('onthoudt vragen alleen op dit apparaat, en vergeet ze op verzoek', () =>
		opPagina({}, async (p) => {
			await p.goto(naar('huisverbod'));
			await p.locator('.treffer').first().waitFor();
			await p.waitForFunction(() => localStorage.getItem('apothekerskast.gezocht')?.includes('huisverbod'));
			await p.goto(`${inject('adres')}zoeken/`);
			await p.getByRole('link', { name: 'huisverbod' }).waitFor();
			await p.getByRole('button', { name: 'Wis deze lijst' }).click();
			expect(await p.evaluate(() => localStorage.getItem('apothekerskast.gezocht'))).toBeNull();
		}));

	it('zoekt binnen een thema', () =>
		opPagina({}, async (p) => {
			await p.goto(`${inject('adres')}themas/hennep-drugs/`);
			await p.getByLabel('Zoek in deze la').fill('handhaving');
			await p.keyboard.press('Enter');
			await p.waitForURL(/thema=Hennep/);
			await p.locator('.treffer').first().waitFor();
			expect(await p.getByLabel('Thema', { exact: true }).inputValue()).toBe('Hennep en drugs');
		}));

	it('zegt het als een bestand van de index stuk is', () =>
		opPagina({}, async (p) => {
			await p.context().route('**/zoekcatalogus/kern.json', (r) => r.fulfill({ body: '{"stuk' }));
			await p.goto(naar('inbraak'));
			await expect.poll(() => p.locator('[data-status]').textContent()).toContain('niet te laden');
			expect(await p.locator('.hoofdmenu a').count()).toBeGreaterThan(5);
		}));
});

describe('de suggesties', () => {
	it('staan bij elkaar naar wat ze zijn, en zijn met het toetsenbord te kiezen', () =>
		opPagina({}, async (p) => {
			await p.goto(`${inject('adres')}over/`);
			await p.keyboard.press('/');
			await p.keyboard.type('jeugd');
			await p.locator('[role=option]').first().waitFor();
			const groepen = await p.locator('.zoekgroep').allTextContents();
			expect(groepen.length).toBeGreaterThan(1);
			expect(new Set(groepen).size).toBe(groepen.length);
			await p.keyboard.press('ArrowUp');
			await p.keyboard.press('Enter');
			await p.waitForURL(/zoeken\/\?q=jeugd/);
		}));
});
