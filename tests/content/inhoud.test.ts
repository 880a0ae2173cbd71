import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { werkCijfersBij } from '../../src/berekend.ts';
import { schrijfVerslag } from '../../src/domain/controles/verslag.ts';
import { celsoorten } from '../../src/domain/graph/schemapad.ts';
import type { Item, Kennisbank } from '../../src/domain/kennisbank.ts';
import { BEWERKINGEN } from '../../src/domain/model/bewering.ts';
import { COLLECTIENAMEN, COLLECTIES, KASTCOLLECTIES, type Kastcollectie } from '../../src/domain/model/collecties.ts';
import { EENHEDEN } from '../../src/domain/model/eenheid.ts';
import { ZIJDEN } from '../../src/domain/model/post.ts';
import { VOORBEHOUDEN } from '../../src/domain/model/waarneming.ts';
import { VRAAGSOORTEN } from '../../src/domain/model/zoekwoord.ts';
import { berekeningenVan } from '../../src/domain/weergave/cijfers/berekeningen.ts';
import { oordeelregel } from '../../src/domain/weergave/cijfers/oordeelregels.ts';
import { maakCatalogus } from '../../src/domain/zoeken/catalogus.ts';
import { meet } from '../../src/domain/zoeken/maat.ts';
import { rangschik } from '../../src/domain/zoeken/rangschik.ts';
import { ontleed } from '../../src/domain/zoeken/vraag.ts';
import { synoniemenVan, zoekstukken } from '../../src/domain/zoeken/zoekstukken.ts';
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
	it('volgt de raad van de redactieregels: alleen een herziening mag nog wachten', () =>
		expect(bevindingen.filter((b) => b.soort !== 'herziening').map((b) => `${b.bestand}:${b.regel} ${b.wat}`)).toEqual([]));
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

describe('de handleiding voor redacteuren', () => {
	const tekst = readFileSync(join(wortel, 'CONTRIBUTING.md'), 'utf8');
	it.each(COLLECTIENAMEN.filter((c) => COLLECTIES[c].vorm === 'csv'))('geeft de kopregel van %s zoals de lezer hem wil', (collectie) =>
		expect(tekst).toContain(`\n${Object.keys(celsoorten(COLLECTIES[collectie].schema)).join(',')}\n`),
	);
	it('noemt elke eenheid, elk voorbehoud, elke zijde en elke bewerking', () => {
		for (const sleutel of [EENHEDEN, VOORBEHOUDEN, ZIJDEN, BEWERKINGEN].flatMap((lijst) => Object.keys(lijst)))
			expect(tekst).toContain(`\`${sleutel}\``);
	});
});

describe('de cijfers van de bronnen', () => {
	const { kennisbank } = leesKennisbank(wortel);
	if (kennisbank === null) throw new Error('De inhoud heeft fouten.');
	const kb = kennisbank;
	const { oordelen, van } = berekeningenVan(kb);

	it('zijn er alle: waarnemingen, posten, scores en beweringen', () => {
		expect(kb.inhoud.waarnemingen.length).toBeGreaterThan(420);
		expect(kb.inhoud.posten.length).toBeGreaterThan(190);
		expect(kb.inhoud.scores).toHaveLength(81);
		expect(oordelen.length).toBeGreaterThan(240);
	});

	it('zijn nagerekend: ruim dertig volgen niet zonder meer', () => {
		const per = Map.groupBy(oordelen, (o) => o.oordeel.uitkomst);
		expect(oordelen.length - (per.get('volgt')?.length ?? 0)).toBeGreaterThan(30);
		// The total of Hengelo's budget (003, r. 1565): € 180.000 printed, the posts make € 203.400.
		expect(oordelen.find((o) => o.id === 'hengelo-begroting-totaal')?.oordeel).toMatchObject({
			uitkomst: 'volgtNiet',
			eigen: { berekend: 203400 },
		});
		// The extrapolation of November 2016 against the later count (000, r. 42; 004, r. 190).
		expect(oordelen.find((o) => o.id === 'oost-woninginbraken-2015-2016')?.oordeel).toMatchObject({
			uitkomst: 'tegengesproken',
			anders: { berekend: 1.858 },
		});
	});

	it('geven voor elk oordeel een zin in gewone taal, zonder sleutels', () => {
		for (const o of oordelen) expect(oordeelregel(kb, o).zin, o.id).not.toMatch(/undefined|NaN|null|indicator-|\[object/);
	});

	it('toetsen een ervaren kans niet aan een geregistreerde', () => {
		const item = kb.vind('indicatoren', 'indicator-slachtofferkans-ervaren-oost-nederland');
		const paden = item ? van(item).doelpaden : [];
		expect(paden.length).toBeGreaterThan(0);
		for (const pad of paden) expect(pad).toMatchObject({ status: 'nietTeBeoordelen', laatste: null });
	});

	it('tellen in Midden-Nederland precies op over de districten', () => {
		const sommen = kb.inhoud.indicatoren.flatMap((i) => van(i).optellingen.filter((o) => o.gebied === 'midden-nederland'));
		expect(sommen.length).toBeGreaterThan(10);
		expect(sommen.filter((o) => o.verschil !== 0)).toEqual([]);
	});
});

describe('de zoekvragen', () => {
	const { kennisbank } = leesKennisbank(wortel);
	if (kennisbank === null) throw new Error('De inhoud heeft fouten.');
	const catalogus = maakCatalogus(zoekstukken(kennisbank), synoniemenVan(kennisbank));
	const plaatsen = kennisbank.inhoud.zoekvragen.map(({ data }) => ({
		...data,
		gevonden: rangschik(ontleed(data.vraag, catalogus), catalogus, catalogus.vermeldingen)
			.slice(0, 5)
			.map((u) => catalogus.stukken[u.stuk]?.sleutel ?? ''),
	}));

	it('zijn er meer dan tweehonderd, van elke soort evenveel in beide helften', () => {
		expect(plaatsen.length).toBeGreaterThan(200);
		for (const soort of VRAAGSOORTEN) {
			const van = (helft: string) => plaatsen.filter((p) => p.soort === soort && p.helft === helft).length;
			expect(van('stemmen'), soort).toBe(van('eind'));
		}
	});

	it('worden ook beantwoord waar niemand op afstelde', () => {
		const eind = plaatsen.filter((p) => p.helft === 'eind');
		expect(meet(eind.filter((p) => p.antwoord.length > 0)).success1).toBeGreaterThanOrEqual(0.8);
		expect(meet(eind.filter((p) => p.antwoord.length > 0)).success5).toBeGreaterThanOrEqual(0.93);
		expect(meet(eind.filter((p) => p.antwoord.length === 0)).success1).toBeGreaterThanOrEqual(0.7);
	});

	it('hebben hun plaats in een bestand dat een mens naleest als er iets schuift', async () => {
		const plek = (p: (typeof plaatsen)[number]) => p.gevonden.findIndex((g) => p.antwoord.includes(g)) + 1;
		const regels = plaatsen.map(
			(p) => `${p.antwoord.length === 0 ? (p.gevonden.length === 0 ? 'niets' : 'toch iets') : plek(p) || '-'}\t${p.soort}\t${p.vraag}`,
		);
		await expect(`${regels.join('\n')}\n`).toMatchFileSnapshot('../fixtures/zoekuitslag.txt');
	});
});
