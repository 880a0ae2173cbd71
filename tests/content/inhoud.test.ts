import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { werkCijfersBij } from '../../src/berekend.ts';
import { schrijfVerslag } from '../../src/domain/controles/verslag.ts';
import type { Item, Kennisbank } from '../../src/domain/kennisbank.ts';
import { KASTCOLLECTIES, type Kastcollectie } from '../../src/domain/model/collecties.ts';
import { leesKennisbank } from '../../src/lees-kennisbank.ts';

const wortel = join(import.meta.dirname, '../..');

describe('de echte inhoud', () => {
	const { kennisbank, bevindingen } = leesKennisbank(wortel);
	const alle = (kb: Kennisbank) => KASTCOLLECTIES.flatMap((c) => kb.inhoud[c] as Item<Kastcollectie>[]);

	it('heeft geen fouten', () =>
		expect(
			schrijfVerslag(
				bevindingen.filter((b) => b.ernst === 'fout'),
				'tekst',
			),
		).toBe('De inhoud is in orde.\n'));
	it('heeft berekende cijfers die bij de waarnemingen horen', () =>
		expect(kennisbank && werkCijfersBij(kennisbank, wortel, false)).toEqual([]));

	it('heeft veertien laden, en in elke uitgewerkte lade iets van elke soort', () => {
		expect(kennisbank?.inhoud.themas).toHaveLength(14);
		for (const thema of ['woninginbraak-hic', 'hennep-drugs'])
			for (const soort of ['interventies', 'handreikingen', 'themakaarten', 'indicatoren', 'datasets'] as const)
				expect(
					(kennisbank ? alle(kennisbank) : []).some((i) => i.collectie === soort && i.data.themas.includes(thema)),
					`${thema}: ${soort}`,
				).toBe(true);
	});

	it('noemt geen mailadressen en telefoonnummers', () => {
		for (const item of kennisbank ? alle(kennisbank) : []) {
			const bron = readFileSync(join(wortel, item.bestand), 'utf8');
			expect(bron, item.bestand).not.toMatch(/[\w.+-]+@[\w-]+\.\w+|(?<!\d)0\d{1,3}[ -]?\d{6,8}(?!\d)/);
		}
	});

	it('geeft de cijfers die de bronnen drukken', () => {
		const waarde = (indicator: string, gebied: string, periode: string, bron: string) =>
			kennisbank
				?.waarnemingen(indicator)
				.find((w) => w.soort === 'realisatie' && w.gebied === gebied && w.periode === periode && w.bron === bron)?.waarde;
		expect(waarde('indicator-woninginbraken-oost-nederland', 'oost-nederland', '2016', 'voortgang-oost-nederland-2016')).toBe(8701);
		expect(waarde('indicator-woninginbraken-oost-nederland', 'oost-nederland', '2016', 'voortgang-oost-nederland-2018')).toBe(9537);
		expect(waarde('indicator-woninginbraken-mn', 'midden-nederland', '2016', 'jaarplan-midden-nederland-2017-2018')).toBe(7813);
	});
});
