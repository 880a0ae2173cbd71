import { describe, expect, inject, it } from 'vitest';
import { metBrowser, opPagina } from './browser.ts';

metBrowser();

describe.each([
	['op een bureau, vanaf de wortel', { viewport: { width: 1280, height: 900 } }, () => inject('adres')],
	['op een telefoon, onder een pad', { viewport: { width: 320, height: 640 }, hasTouch: true }, () => inject('adresOnderPad')],
] as const)('een ambtenaar %s', (_, opties, adres) => {
	it('zoekt op woninginbraak, filtert, opent een resultaat, volgt een verwante link en bekijkt een cijfer', () =>
		opPagina(opties, async (p) => {
			await p.goto(adres());
			await p.keyboard.press('/');
			await p.keyboard.type('woninginbraak');
			await p.locator('[role=option]').first().waitFor();
			expect(await p.locator('[role=option]').count()).toBeGreaterThan(3);
			await p.keyboard.press('Escape');
			expect(await p.locator('.zoekpaneel').isHidden()).toBe(true);
			await p.keyboard.press('Enter');
			await p.waitForURL(/zoeken\/\?q=woninginbraak/);
			await p.locator('.treffer').first().waitFor();

			await p.getByLabel('Soort').selectOption('Interventies');
			await p.waitForURL(/soort=Interventies/);
			await expect
				.poll(() =>
					p
						.locator('.treffer .bij')
						.allTextContents()
						.then((t) => t.length > 0 && t.every((b) => b.startsWith('interventie '))),
				)
				.toBe(true);
			expect(await p.locator('.treffer mark').count()).toBeGreaterThan(0);
			const titel = await p.locator('.treffer h2').first().textContent();
			await p.locator('.treffer h2 a').first().click();
			await p.waitForURL(/\/interventies\/[a-z0-9-]+\/$/);
			expect(await p.locator('h1').textContent()).toBe(titel);

			const verwant = p.locator('.verwant a').first();
			const naar = await verwant.textContent();
			await verwant.click();
			await p.waitForLoadState();
			expect(await p.locator('h1').textContent()).toBe(naar);

			await p.goto(`${adres()}cijfers/indicator-woninginbraken-oost-nederland/`);
			expect(await p.locator('.grafiek svg[role=img]:visible').count()).toBe(1);
			expect(await p.locator('.grafiek svg[role=img]:visible .merk').count()).toBe(await p.locator('.grafiek tbody .getal').count());
			expect(await p.locator('.grafiek tbody').textContent()).toContain('9.537');
			expect(await p.locator('.zin').textContent()).toContain('Oost-Nederland');
			expect(await p.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
		}));
});

describe('zoeken', () => {
	it('opent met de pijlen en Enter een suggestie', () =>
		opPagina({}, async (p) => {
			await p.goto(`${inject('adres')}over/`);
			await p.keyboard.press('/');
			await p.keyboard.type('opkopersregister');
			await p.locator('[role=option]').first().waitFor();
			await p.keyboard.press('ArrowDown');
			const gekozen = p.locator('[role=option][aria-selected=true]');
			expect(await p.locator('input[role=combobox]').getAttribute('aria-activedescendant')).toBe(await gekozen.getAttribute('id'));
			await p.keyboard.press('Enter');
			await p.waitForURL(/\/(interventies|organisaties|handreikingen|cijfers|themakaarten)\/[a-z0-9-]+\//);
		}));

	it('zegt het eerlijk als er niets is, en houdt elke invoer uit', () =>
		opPagina({}, async (p) => {
			await p.goto(`${inject('adres')}zoeken/?q=qqqxyzzy`);
			await expect.poll(() => p.locator('[data-status]').textContent()).toContain('Niets gevonden voor “qqqxyzzy”');
			for (const vraag of ['<img src=x onerror=alert(1)>', '"', '\\', '(((', '😀', 'x'.repeat(200), '   ', 'الأمن']) {
				await p.locator('#zoekvraag').fill(vraag);
				await p.keyboard.press('Enter');
				await expect.poll(() => p.locator('[data-status]').textContent()).toMatch(/resulta|Niets gevonden|Typ een woord/);
			}
			expect(await p.locator('[data-treffers] img').count()).toBe(0);
		}));

	it('zegt het als de index er niet is, met de lijsten bereikbaar', async () => {
		await expect(
			opPagina({}, async (p) => {
				await p.route('**/zoekcatalogus/**', (r) => r.abort());
				await p.goto(`${inject('adres')}zoeken/?q=inbraak`);
				await expect.poll(() => p.locator('[data-status]').textContent()).toContain('niet te laden');
				expect(await p.locator('.hoofdmenu a').count()).toBeGreaterThan(5);
				throw new Error('gezien');
			}),
		).rejects.toThrow('gezien');
	});
});

describe('lijsten', () => {
	it('filteren vanuit het adres, tellen mee en zetten de keuze in het adres', () =>
		opPagina({}, async (p) => {
			await p.goto(`${inject('adres')}interventies/?thema=hennep-drugs`);
			await expect.poll(() => p.locator('[data-telling]').textContent()).toMatch(/^\d+ van de \d+ interventies$/);
			const zichtbaar = await p.locator('.kaartje:visible').count();
			expect(zichtbaar).toBeGreaterThan(5);
			expect(
				await p.locator('.kaartje:visible').evaluateAll((k) => k.every((e) => e.getAttribute('data-thema')?.includes('hennep-drugs'))),
			).toBe(true);
			await p.getByLabel('Niveau').selectOption('regio');
			await p.waitForURL(/thema=hennep-drugs&niveau=regio/);
			expect(await p.locator('.kaartje:visible').count()).toBeLessThan(zichtbaar);
			await p.getByRole('button', { name: 'Wis de filters' }).click();
			await expect.poll(() => new URL(p.url()).search).toBe('');
		}));
});

describe('zonder script', () => {
	it('zijn lijsten heel, is een begrip uit te klappen en wijst zoeken naar de lijsten', () =>
		opPagina({ javaScriptEnabled: false }, async (p) => {
			await p.goto(`${inject('adres')}interventies/`);
			expect(await p.locator('.kaartje:visible').count()).toBeGreaterThan(30);
			expect(await p.locator('[data-filters]').isHidden()).toBe(true);
			await p.goto(`${inject('adres')}zoeken/`);
			expect(await p.locator('main').textContent()).toContain('Zoeken werkt alleen met JavaScript');
			await p.goto(`${inject('adres')}interventies/digitaal-opkopersregister/`);
			const begrip = p.locator('button.begrip').first();
			const uitleg = p.locator(`#${await begrip.getAttribute('popovertarget')}`);
			expect(await uitleg.isHidden()).toBe(true);
			await begrip.click();
			expect(await uitleg.isVisible()).toBe(true);
			await p.goto(`${inject('adres')}cijfers/indicator-woninginbraken-oost-nederland/`);
			expect(await p.locator('.grafiek svg[role=img]:visible').count()).toBe(1);
			await p.locator('.grafiek summary').click();
			expect(await p.locator('.grafiek table').isVisible()).toBe(true);
		}));
});

describe('een adres dat niet bestaat', () => {
	it('geeft onder elk pad een pagina waarvan de links werken', async () => {
		for (const adres of [inject('adres'), inject('adresOnderPad')])
			await expect(
				opPagina({}, async (p) => {
					await p.goto(`${adres}interventies/bestaat/niet/`);
					await expect
						.poll(() =>
							p
								.locator('main a')
								.first()
								.evaluate((a) => (a as HTMLAnchorElement).href),
						)
						.toBe(adres);
					throw new Error('gezien');
				}),
			).rejects.toThrow('gezien');
	});
});
