import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { CHROMIUMVLAGGEN } from '../../scripts/chromium.ts';

let browser: Browser;

/** Starts one Chromium for a test file. */
export function metBrowser() {
	beforeAll(async () => {
		browser = await chromium.launch({ executablePath: inject('chromium'), args: CHROMIUMVLAGGEN });
	});
	afterAll(() => browser.close());
}

/** Opens a fresh page for one walk, and checks afterwards that nothing went wrong unseen. */
export async function opPagina(opties: BrowserContextOptions, wandel: (pagina: Page) => Promise<void>): Promise<void> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...opties });
	const mis: string[] = [];
	const elders = new Set<string>();
	const pagina = await context.newPage();
	pagina.on('console', (b) => b.type() === 'error' && mis.push(b.text()));
	pagina.on('pageerror', (fout) => mis.push(fout.message));
	pagina.on('request', (v) => !v.url().startsWith(inject('adres')) && !v.url().startsWith('data:') && elders.add(v.url()));
	try {
		await wandel(pagina);
		expect(mis, 'fouten in de console').toEqual([]);
		expect([...elders], 'verzoeken naar elders').toEqual([]);
	} finally {
		await context.close();
	}
}
