import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const bestanden = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((b) => b.endsWith('.ts'));
const lees = (bestand: string) => readFileSync(join(src, bestand), 'utf8');
/** what a file imports, files of the project from `src/`; types left out, for they are gone when it runs */
const importen = (bestand: string, metTypen: boolean) =>
	[...lees(bestand).matchAll(/^(?:import|export) (type )?[^;]*?from '([^']+)'/gm)]
		.filter(([, type]) => metTypen || type === undefined)
		.map(([, , pad = '']) => (pad.startsWith('.') ? relative(src, join(src, dirname(bestand), pad)) : pad));

describe('de grenzen tussen de mappen', () => {
	it('houden het domein zuiver: alleen zichzelf en zod, geen bestanden, geen klok, geen toeval', () => {
		for (const bestand of bestanden.filter((b) => b.startsWith('domain/'))) {
			for (const pad of importen(bestand, true)) expect(pad === 'zod' || pad.startsWith('domain/'), `${bestand} → ${pad}`).toBe(true);
			expect(lees(bestand), bestand).not.toMatch(/\bnew Date\(|Date\.now|Math\.random|performance\.|process\.|globalThis/);
		}
	});

	it('kennen geen kringen', () => {
		const bezig: string[] = [];
		const klaar = new Set<string>();
		const bezoek = (bestand: string) => {
			expect(bezig, `kring bij ${bestand}`).not.toContain(bestand);
			if (klaar.has(bestand)) return;
			bezig.push(bestand);
			for (const pad of importen(bestand, false)) if (bestanden.includes(pad)) bezoek(pad);
			bezig.pop();
			klaar.add(bestand);
		};
		for (const bestand of bestanden) bezoek(bestand);
		expect(klaar.size).toBe(bestanden.length);
	});

	it('laten maar één bestand de inhoud lezen', () => {
		const lezers = bestanden.filter((b) => /readFileSync|readdirSync/.test(lees(b)) && lees(b).includes('content/'));
		// berekend.ts only touches the computed files, which it writes itself.
		expect(lezers.sort()).toEqual(['berekend.ts', 'lees-kennisbank.ts']);
	});
});
