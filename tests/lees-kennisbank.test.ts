import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { schrijfVerslag } from '../src/domain/controles/verslag.ts';
import { leesKennisbank } from '../src/lees-kennisbank.ts';
import { proefmap, type Wijziging } from './proefmap.ts';

const slot = 'interventies/slot.mdx';
const csv = 'cijfers/waarnemingen/inbraken.csv';
const ruil = (van: string, naar: string) => (oud: string) => oud.replace(van, naar);
const bestaand = (pad: string) => readFileSync(join(import.meta.dirname, 'fixtures/project/content', pad), 'utf8');
const tekst = (erbij: string) => (oud: string) => `${oud}\n${erbij}\n`;

const claims = 'cijfers/beweringen/proef.yaml';
const DOELKOP = 'indicator,gebied,basis,periode,verandering,bron,plaats,regels,kanttekening\n';
const POSTKOP = 'dataset,zijde,groep,post,gebied,periode,waarde,eenheid,bron,plaats,regels,voorbehoud,kanttekening\n';
const SCOREKOP = 'dataset,onderdeel,onderwerp,maat,gebied,periode,waarde,bron,plaats,regels,voorbehoud,kanttekening\n';
const bewering = (bewerking: string, jaren: string[]) =>
	`- id: proef\n  bewering: Verandering van de inbraken\n  bron: verslag-2016\n  plaats: Tabel 1\n  bewerking: ${bewerking}\n  gedrukt: -8\n  eenheid: procentVerandering\n${
		jaren.length === 0 ? '' : `  uit:\n${jaren.map((j) => `    - { indicator: inbraken, gebied: proefland, periode: "${j}" }\n`).join('')}`
	}`;

/** One kind of bad input each; what an editor reads stands in `fixtures/fouten/<naam>.txt`. */
const FOUTEN: Record<string, Record<string, Wijziging>> = {
	'yaml-dubbele-punt': { [slot]: ruil('titel: Beter slot', 'titel: Beter slot: hoe') },
	'yaml-inspringing': { [slot]: ruil('regios: [proefland]', ' regios: [proefland]') },
	'yaml-tab': { [slot]: ruil('  - organisatie: platform', '\t- organisatie: platform') },
	'yaml-dubbel-veld': { [slot]: ruil('uitwerking:', 'titel: Nog een\nuitwerking:') },
	'yaml-open-haak': { [slot]: ruil('[proefland]', '[proefland') },
	'voorblad-mist': { [slot]: ruil('---\ntitel', 'titel') },
	'voorblad-open': { [slot]: (oud) => oud.replace(/\n---\n/, '\n') },
	'veld-onbekend': { [slot]: ruil('uitwerking:', 'trefworden: [deur]\nuitwerking:') },
	'veld-onbekend-genest': { [slot]: ruil('rol: Regelt', 'rolle: Regelt') },
	'veld-mist': { [slot]: ruil('samenvatting: Bewoners krijgen hulp bij een beter slot.\n', '') },
	'veld-leeg': { [slot]: ruil('titel: Beter slot', 'titel: ""') },
	'type-verkeerd': { [slot]: ruil('soort: [preventief]', 'soort: preventief') },
	'type-getal-als-tekst': { [slot]: ruil('plaats: Hoofdstuk 1', 'plaats: 1') },
	'keuze-onbekend': { [slot]: ruil('[preventief]', '[preventieve]') },
	'bewijs-zonder-bron': { [slot]: ruil('uitwerking: uitgewerkt', 'uitwerking: uitgewerkt\nbewijs:\n  oordeel: goedOnderbouwd') },
	'bewijs-onbekend': { [slot]: ruil('uitwerking: uitgewerkt', 'uitwerking: uitgewerkt\nbewijs:\n  oordeel: werktGoed') },
	'datum-onmogelijk': { [slot]: ruil('gewijzigdOp: 2026-11-22', 'gewijzigdOp: 2026-02-30') },
	'thema-onbekend': { [slot]: ruil('themas: [inbraak]', 'themas: [inbraken]') },
	'regio-onbekend': { [slot]: ruil('regios: [proefland]', 'regios: [proeflnad]') },
	'organisatie-onbekend': { [slot]: ruil('organisatie: platform', 'organisatie: plaform') },
	'indicator-onbekend': { [slot]: ruil('indicator: inbraken', 'indicator: overvallen') },
	'verwijzing-dood': { [slot]: ruil('[handreikingen/slotenboek]', '[handreikingen/slotenboeken, handreiking/slotenboek]') },
	'link-dood': { [slot]: tekst('Zie [dit](/interventies/slott/) en [dat](/nergens/) en [kop](#geen-kop).') },
	'link-naar-kop-van-ander': { [slot]: tekst('Zie [dit](/themakaarten/kaart/#doel).') },
	'cijfer-dood': { [slot]: tekst('<Cijfer indicator="inbraken" gebied="proefland" periode="2017" />') },
	'begrip-onbekend': { [slot]: tekst('De <Begrip id="apf">APF</Begrip>.') },
	'bestand-mist': { [slot]: tekst('<Bestand pad="plan.docx" titel="Plan" />\n\n![Een plaat](/bestanden/plaat.png)') },
	'titel-dubbel': { 'interventies/slot-twee.mdx': bestaand(slot) },
	'id-niet-de-bestandsnaam': { 'interventies/Beter Slot.mdx': bestaand(slot) },
	'id-dubbel-in-cijfers': { 'cijfers/datasets/inbraken.yaml': bestaand('cijfers/datasets/reeks.yaml') },
	'id-dubbel-in-lijst': { 'begrippen.yaml': ruil('- id: apv', '- id: apv\n  term: APV\n  betekenissen: []\n- id: apv') },
	'voorheen-bestaat': { [slot]: ruil('uitwerking: uitgewerkt', 'uitwerking: uitgewerkt\nvoorheen: [slot]') },
	'onderdeel-mist': { 'themakaarten/kaart.mdx': ruil('## Acties\n\nGeen.\n', '') },
	'onderdeel-onbekend': { 'themakaarten/kaart.mdx': ruil('## Acties', '## Actie') },
	'onderdeel-volgorde': {
		'themakaarten/kaart.mdx': (oud) => oud.replace('## Doelen', '## X').replace('## Acties', '## Doelen').replace('## X', '## Acties'),
	},
	'uitgewerkt-maar-onvolledig': { [slot]: (oud) => oud.replace('niveau: [lokaal]\n', '').replace(/resultaten:\n.*\n.*\n/, '') },
	'grondslag-zonder-pagina': {
		[slot]: ruil('partners:', 'grondslag:\n  - wet: Gemeentewet\n    externeBron: https://wetten.overheid.nl/BWBR0005416/\npartners:'),
	},
	'summier-te-lang': {
		'handreikingen/slotenboek.mdx': (oud) => `${oud.replace('uitgewerkt', 'summier')}\n${'woord '.repeat(130)}\n`,
	},
	'peildatum-mist': { 'themakaarten/kaart.mdx': ruil('peildatum: "2016-11"\n', '') },
	'waarneming-dubbel': { [csv]: (oud) => `${oud}inbraken,proefland,2014,realisatie,120,,verslag-2016,Tabel 1,,,,\n` },
	'waarneming-twee-waarden': { [csv]: ruil(',,,,verslag-2016\n', ',,,,\n') },
	'waarneming-vervangt-niets': {
		[csv]: ruil(
			'inbraken,proefland,2014,realisatie,120,,verslag-2016,Tabel 1,,,,',
			'inbraken,proefland,2014,realisatie,120,,verslag-2016,Tabel 1,,,,verslag-2018',
		),
	},
	'getal-onzeker': { [csv]: ruil(',120,', ',1.120,') },
	'getal-tekst': { [csv]: ruil(',120,', ',circa 120,') },
	'getal-leeg': { [csv]: ruil(',120,', ',,') },
	'getal-punt-en-komma': { [csv]: ruil(',120,', ',"1,234.5",') },
	'doel-zonder-jaar': { [csv]: ruil('proefland,2018,doel', 'proefland,,doel') },
	'procent-boven-honderd': { 'cijfers/indicatoren/inbraken.yaml': ruil('eenheid: aantal', 'eenheid: procent') },
	'eenheid-onbekend': { 'cijfers/indicatoren/inbraken.yaml': ruil('eenheid: aantal', 'eenheid: procenten') },
	'waarde-onder-nul': { [csv]: ruil(',120,', ',-120,') },
	'bandbreedte-omgekeerd': { [csv]: ruil(',120,,', ',120,110,') },
	'gebied-buiten-indicator': {
		'gebieden.yaml': (oud) => `${oud}- id: elders\n  naam: Elders\n  soort: district\n`,
		[csv]: ruil('inbraken,proefland,2014', 'inbraken,elders,2014'),
	},
	'voorbehoud-onbekend': { [csv]: ruil('Tabel 1,,,,', 'Tabel 1,,ongeveer circa,,') },
	'veranderdoel-jaren': {
		'cijfers/doelen/doelen.csv': `${DOELKOP}inbraken,proefland,2016,2015,-20,verslag-2016,Tabel 1,,\n`,
	},
	'post-eenheid-onbekend': { 'cijfers/begrotingen/reeks.csv': `${POSTKOP}reeks,uitgaven,,Huur,,2016,5,gulden,verslag-2016,Tabel 1,,,\n` },
	'score-boven-schaal': {
		'cijfers/datasets/reeks.yaml': (oud) => `${oud}schaal: { referentie: 100, hoogste: 150 }\n`,
		'cijfers/benchmark/reeks.csv': `${SCOREKOP}reeks,Profiel,Slot,score,proefland,2016,160,verslag-2016,Tabel 1,,,\n`,
	},
	'bewering-term-bestaat-niet': { [claims]: bewering('procentVerandering', ['2014', '2013']) },
	'bewering-te-weinig-termen': { [claims]: bewering('procentVerandering', ['2014']) },
	'bewering-zonder-jaren': { [claims]: bewering('jaargroei', ['2014', '2015']) },
	'bewering-zonder-uit': { [claims]: bewering('som', []) },
	'bewering-twee-soorten-cijfer': {
		[claims]: `${bewering('som', [])}  uit:\n    - { indicator: inbraken, getal: 5 }\n    - { getal: 5 }\n    - { indicator: inbraken }\n`,
	},
	'bewering-eenheden': {
		'cijfers/begrotingen/reeks.csv': `${POSTKOP}reeks,uitgaven,,Huur,,2016,5,euro,verslag-2016,Tabel 1,,,\nreeks,uitgaven,,Chef,,2016,1,fte,verslag-2016,Tabel 1,,,\n`,
		[claims]: `${bewering('som', [])}  uit:\n    - { dataset: reeks, zijde: uitgaven }\n`,
	},
	'bewering-dubbel': { [claims]: `${bewering('som', ['2014'])}${bewering('som', ['2015'])}` },
	'csv-te-veel-cellen': { [csv]: ruil('Geschat,', 'Geschat, ongeveer,') },
	'csv-te-weinig-cellen': { [csv]: ruil('Tabel 2,,,,verslag-2016', 'Tabel 2,,,verslag-2016') },
	'csv-kop': { [csv]: ruil('kanttekening', 'opmerking') },
	'csv-aanhalingsteken': { [csv]: ruil('Geschat', '"Geschat') },
	'csv-soort-onbekend': { [csv]: ruil('2018,doel', '2018,doelen') },
	'csv-gebied-onbekend': { [csv]: ruil('inbraken,proefland,2018', 'inbraken,proefstat,2018') },
	'code-expressie': { [slot]: tekst('Het is {new Date()}.') },
	'code-accolade-open': { [slot]: tekst('Een { zonder sluiting.') },
	'code-import': { [slot]: tekst("import fs from 'node:fs'") },
	'code-export': { [slot]: tekst('export const x = 1') },
	'code-script': { [slot]: tekst('<script>alert(1)</script>') },
	'code-gebeurtenis': { [slot]: tekst('<a href="https://voorbeeld.nl" onclick="alert(1)">klik</a>') },
	'code-javascript-link': { [slot]: tekst('[klik](javascript:alert(1)) en [ook](java&#x73;cript:alert(1)) en [data](data:text/html,x)') },
	'code-eigenschap': { [slot]: tekst('<Begrip id={"apv"}>APV</Begrip>') },
	'code-spreiding': { [slot]: tekst('<Begrip {...x}>APV</Begrip>') },
	'html-opmerking': { [slot]: tekst('<!-- later -->') },
	'onderdeel-van-tekst-onbekend': { [slot]: tekst('<Begrp id="apv">APV</Begrp>') },
	'onderdeel-van-tekst-open': { [slot]: tekst('<LetOp>\n\nVergeten te sluiten.') },
	'onderdeel-van-tekst-eigenschap': { [slot]: tekst('<Cijfer indicator="inbraken" gebid="proefland" periode="2016" />') },
	'kop-een': { [slot]: tekst('# Groot') },
	'kop-sprong': { [slot]: tekst('#### Diep') },
	'afbeelding-zonder-beschrijving': { [slot]: tekst('![](https://elders.nl/plaat.png)') },
	mailadres: { [slot]: tekst('Mail naar iemand@voorbeeld.nl.') },
	'onzichtbaar-teken': { [slot]: tekst('Omge\u202Ekeerd.') },
	'bestand-bom': { [slot]: (oud) => `\uFEFF${oud}` },
	'bestand-crlf': { [slot]: (oud) => oud.replaceAll('\n', '\r\n') },
	'bestand-geen-utf8': { [slot]: Buffer.from('---\ntitel: Caf\xe9\n---\n', 'latin1') },
	'bestand-utf16': { [slot]: Buffer.from('\uFEFF---\n', 'utf16le') },
	'bestand-leeg': { [slot]: '' },
	'bestand-witruimte': { [slot]: ' \n\n' },
	'bestand-te-groot': { [slot]: (oud) => oud + 'x'.repeat(5_000_000) },
	'bestand-verkeerde-soort': { 'interventies/notitie.docx': 'x' },
	'lijst-is-geen-lijst': { 'bronnen.yaml': 'id: verslag' },
	'lijst-mist': { 'gebieden.yaml': null },
	'instellingen-mis': { 'instellingen.yaml': ruil('peildatum: 2026-11-22\n', '') },
};

/** What an editor is advised, while the site builds all the same. */
const WAARSCHUWINGEN: Record<string, Record<string, Wijziging>> = {
	'synoniem-zonder-doel': {
		'zoeken/synoniemen.yaml':
			'- zoek: [slotje]\n  vindt: [nergenshuizen]\n- zoek: [slot, deurslot]\n  vindt: [sloten, apv]\n- zoek: [deurslot]\n  vindt: [inbraak]\n- zoek: [inbraak]\n  vindt: [deurslot]\n',
	},
	'zin-te-lang': { [slot]: tekst(`De bewoner ${'kijkt naar de deur en '.repeat(8)}doet haar dicht.`) },
	'afkorting-zonder-uitleg': { [slot]: tekst('De BOA belt de AOV. De wijkagent van de politie (OBT) helpt, en de BOA ook.') },
	voorkeursterm: { 'begrippen.yaml': (oud) => `${oud}  vermijd: [gemeentewet]\n`, [slot]: tekst('Dat staat in de gemeentewet.') },
	wees: { 'themakaarten/kaart.mdx': ruil('verwantMet: [interventies/slot]\n', '') },
};

describe('de lezer', () => {
	it('leest een goed project zonder bevindingen, met verwijzingen naar beide kanten', () => {
		const { kennisbank, bevindingen } = leesKennisbank(proefmap());
		expect(bevindingen).toEqual([]);
		expect(kennisbank?.vind('interventies', 'slot')?.data.titel).toBe('Beter slot');
		expect(kennisbank?.naar('indicatoren/inbraken').map((k) => `${k.sleutel} ${k.veld}`)).toEqual([
			'interventies/slot resultaten',
			'interventies/slot tekst',
		]);
		expect(kennisbank?.naar('handreikingen/slotenboek').map((k) => k.veld)).toEqual(['verwantMet', 'tekst']);
		expect(kennisbank?.naar('begrippen/apv').map((k) => k.sleutel)).toEqual(['interventies/slot']);
	});

	it.each(Object.entries(FOUTEN))('meldt %s in gewoon Nederlands, met plaats en herstel', async (naam, wijzigingen) => {
		const { kennisbank, bevindingen } = leesKennisbank(proefmap(wijzigingen));
		expect(kennisbank).toBeNull();
		expect(bevindingen.every((b) => /[.?]$/.test(b.wat) && b.herstel.length > 10 && !/undefined|\[object/.test(b.wat + b.herstel))).toBe(
			true,
		);
		await expect(schrijfVerslag(bevindingen, 'tekst')).toMatchFileSnapshot(`fixtures/fouten/${naam}.txt`);
	});

	it.each(Object.entries(WAARSCHUWINGEN))('raadt bij %s iets aan, zonder de bouw te stoppen', async (naam, wijzigingen) => {
		const { kennisbank, bevindingen } = leesKennisbank(proefmap(wijzigingen));
		expect(kennisbank).not.toBeNull();
		expect(bevindingen.map((b) => b.ernst)).toContain('waarschuwing');
		await expect(schrijfVerslag(bevindingen, 'tekst')).toMatchFileSnapshot(`fixtures/fouten/${naam}.txt`);
	});

	it('verzamelt alle fouten van alle bestanden in één keer', () => {
		const { bevindingen } = leesKennisbank(
			proefmap({
				[slot]: ruil('[preventief]', '[x]'),
				'handreikingen/slotenboek.mdx': tekst('{x}'),
				[csv]: ruil(',120,', ',x,'),
				'bronnen.yaml': ruil('uitgever', 'uitgeverij'),
			}),
		);
		expect(bevindingen.map((b) => b.bestand.split('/').at(-1))).toEqual(
			expect.arrayContaining(['bronnen.yaml', 'inbraken.csv', 'slotenboek.mdx', 'slot.mdx']),
		);
	});

	it('waarschuwt voor een verlopen herziening zonder de inhoud af te keuren', () => {
		const { kennisbank, bevindingen } = leesKennisbank(proefmap({ [slot]: ruil('herzienVoor: 2028-11-22', 'herzienVoor: 2026-01-01') }));
		expect(kennisbank).not.toBeNull();
		expect(bevindingen).toMatchObject([{ ernst: 'waarschuwing', soort: 'herziening', bestand: 'content/interventies/slot.mdx' }]);
	});

	it('geeft hetzelfde verslag als aantekening voor GitHub en als JSON', () => {
		const { bevindingen } = leesKennisbank(proefmap({ [slot]: ruil('[inbraak]', '[inbrak]') }));
		expect(schrijfVerslag(bevindingen, 'github')).toMatch(
			/^::error file=content\/interventies\/slot\.mdx,line=4,col=10,title=verwijzing::/,
		);
		expect(JSON.parse(schrijfVerslag(bevindingen, 'json'))).toMatchObject([
			{ bestand: 'content/interventies/slot.mdx', regel: 4, kolom: 10 },
		]);
	});
});
