import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { metBrowser, opPagina } from './browser.ts';
import { PAGINASOORTEN } from './paginas.ts';

metBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.each(Object.entries(PAGINASOORTEN))('%s', (_, pad) => {
	it.each(['light', 'dark'] as const)('heeft volgens axe geen fouten (%s)', (colorScheme) =>
		opPagina({ colorScheme, reducedMotion: 'reduce' }, async (p) => {
			await p.goto(inject('adres') + pad);
			await p.waitForLoadState('networkidle');
			await p.evaluate(axe);
			const fouten = await p.evaluate(async () => {
				const { violations } = await (
					globalThis as unknown as {
						axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }> };
					}
				).axe.run({
					runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
				});
				return violations.map((v) => `${v.id}: ${v.nodes.map((n) => `${n.html.slice(0, 160)} ${n.failureSummary}`).join(' | ')}`);
			});
			expect(fouten).toEqual([]);
		}),
	);

	it('past op 320 px', () =>
		opPagina({ viewport: { width: 320, height: 640 } }, async (p) => {
			await p.goto(inject('adres') + pad);
			expect(await p.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
		}));

	it('is geldige HTML', async () => {
		const bestand = pad.endsWith('.html') ? pad : `${pad.replace(/\?.*/, '')}index.html`;
		const verslag = await new HtmlValidate({
			extends: ['html-validate:recommended'],
			// A title is as long as an official's own words for it; search engines cut it, readers don't.
			rules: { 'long-title': 'off' },
		}).validateFile(join(import.meta.dirname, '../../dist', bestand));
		expect(verslag.results.flatMap((r) => r.messages.map((m) => `${m.line}:${m.column} ${m.ruleId} ${m.message}`))).toEqual([]);
	});
});
