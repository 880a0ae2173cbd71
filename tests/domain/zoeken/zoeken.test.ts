import { describe, expect, it } from 'vitest';
import { maakCatalogus, type Zoekstuk } from '../../../src/domain/zoeken/catalogus.ts';
import { meet } from '../../../src/domain/zoeken/maat.ts';
import { leesKern, leesVak, pak, vakVan } from '../../../src/domain/zoeken/opslag.ts';
import { rangschik } from '../../../src/domain/zoeken/rangschik.ts';
import { nodig, ontleed } from '../../../src/domain/zoeken/vraag.ts';

const stuk = (id: string, titel: string, meer: Partial<Zoekstuk['velden']> = {}, summier = false): Zoekstuk => ({
	sleutel: `interventies/${id}`,
	collectie: 'interventies',
	summier,
	velden: { titel, trefwoorden: '', samenvatting: '', koppen: '', tekst: '', ...meer },
});
const stukken = [
	stuk('huisverbod', 'Tijdelijk huisverbod', { samenvatting: 'De burgemeester legt een huisverbod op bij huiselijk geweld.' }),
	stuk('inbraak', 'Preventieadvies bij woninginbraak', { trefwoorden: 'inbraak\npreventie' }),
	stuk('woonoverlast', 'Gedragsaanwijzing bij woonoverlast'),
	stuk('jeugd', 'Groepsscan van jeugdgroepen', { trefwoorden: 'jeugdgroep', tekst: 'Een groep die overlast geeft.' }),
	stuk('cyber', 'Aanpak van cybercriminaliteit', {}, true),
	stuk('hennep', 'Ontmantelen van een hennepkwekerij', { tekst: 'De politie haalt de woning leeg. Heling komt ook voor.' }),
	stuk('heling', 'Aanpak van heling', { samenvatting: 'Wie gestolen spullen verkoopt.' }),
	stuk('vereniging', 'Contact met een vereniging', { samenvatting: 'Overlast bij wonen in een huis.' }),
];
const catalogus = maakCatalogus(stukken, [
	{ zoek: 'hangjongeren', vindt: 'jeugdgroep' },
	{ zoek: 'wietplantage', vindt: 'hennepkwekerij' },
	{ zoek: 'aso gezin', vindt: 'woonoverlast' },
]);
const vind = (vraag: string, aan = false) =>
	rangschik(ontleed(vraag, catalogus, aan), catalogus, catalogus.vermeldingen).map((u) =>
		catalogus.stukken[u.stuk]?.sleutel.replace('interventies/', ''),
	);

describe('zoeken', () => {
	it.each([
		['tijdelijk huisverbod', 'huisverbod'],
		['woninginbraken', 'inbraak'],
		['inbraak', 'inbraak'],
		['hangjongeren', 'jeugd'],
		['wietplantage', 'hennep'],
		['een aso gezin', 'woonoverlast'],
		['cyber criminaliteit', 'cyber'],
		['wonoverlast', 'woonoverlast'],
		['hennepkwekrij', 'hennep'],
		['helers', 'heling'],
		['geheeld', 'heling'],
		['hoe ontmantel ik een hennepkwekerij', 'hennep'],
		['Huiselijk GEWELD!', 'huisverbod'],
	])('%s vindt het eerst %s', (vraag, eerste) => expect(vind(vraag)[0]).toBe(eerste));

	it.each(['parkeervergunning', 'qqqxyzzy', '', '   ', '"', '😀', 'الأمن', '<img src=x>', '(((', 'de het een', 'x'.repeat(5000)])(
		'%s vindt niets en breekt niets',
		(vraag) => expect(vind(vraag)).toEqual([]),
	);

	it('vindt met een deel het geheel, naast waar het woord zelf staat', () => {
		expect(vind('overlast')).toEqual(expect.arrayContaining(['vereniging', 'woonoverlast', 'jeugd']));
	});

	it('verbergt nooit iets dat precies klopt achter iets dat erop lijkt', () => expect(vind('heling')[0]).toBe('heling'));

	it('zoekt op het begin van een woord terwijl iemand typt', () => {
		expect(vind('hennepkw', true)[0]).toBe('hennep');
		expect(vind('huisv', true)[0]).toBe('huisverbod');
	});

	it('hangt niet af van de volgorde van de synoniemen', () => {
		const om = maakCatalogus(stukken, [
			{ zoek: 'wietplantage', vindt: 'hennepkwekerij' },
			{ zoek: 'hangjongeren', vindt: 'jeugdgroep' },
		]);
		expect(rangschik(ontleed('hangjongeren', om), om, om.vermeldingen)[0]?.stuk).toBe(3);
	});
});

describe('de bestanden van de catalogus', () => {
	const kaarten = stukken.map((s) => ({ titel: s.velden.titel, pad: '/', een: '', thema: '', samenvatting: '' }));
	const bestanden = pak(catalogus, kaarten, { namen: {}, stukken: [] });
	const kern = leesKern(bestanden.get('kern.json') as string);

	it('geven terug wat erin ging', () => {
		expect(kern.woorden).toEqual(new Map([...catalogus.woorden].sort(([a], [b]) => (a < b ? -1 : 1))));
		expect(new Map([...kern.inSamenstelling].sort())).toEqual(new Map([...catalogus.inSamenstelling].sort()));
		for (const [woord, lijst] of catalogus.vermeldingen) {
			const terug = leesVak(bestanden.get(`woorden-${vakVan(woord, kern.vakken)}.txt`) as string).get(woord);
			expect(
				terug?.vermeldingen.map((v) => [v.stuk, v.titel, v.voorop]),
				woord,
			).toEqual(lijst.map((v) => [v.stuk, v.titel, v.voorop]));
		}
	});

	it('zijn elke keer dezelfde', () =>
		expect(pak(maakCatalogus(stukken, []), kaarten, { namen: {}, stukken: [] })).toEqual(
			pak(maakCatalogus(stukken, []), kaarten, { namen: {}, stukken: [] }),
		));

	it('zijn maar voor een deel nodig', () => {
		const vakken = new Set(nodig(ontleed('tijdelijk huisverbod', kern)).map((w) => vakVan(w, kern.vakken)));
		expect(vakken.size).toBeLessThan(10);
	});
});

describe('de maat', () => {
	it('telt wat vooraan staat, en niets waar niets is', () => {
		expect(meet([{ antwoord: ['a'], gevonden: ['a', 'b'] }])).toEqual({ vragen: 1, success1: 1, success5: 1, ndcg5: 1 });
		expect(meet([{ antwoord: ['a'], gevonden: ['b', 'a'] }])).toMatchObject({ success1: 0, success5: 1 });
		expect(meet([{ antwoord: [], gevonden: [] }])).toMatchObject({ success1: 1, ndcg5: 1 });
		expect(meet([{ antwoord: [], gevonden: ['b'] }])).toMatchObject({ success1: 0, success5: 0 });
		expect(meet([{ antwoord: ['a', 'b'], gevonden: ['b', 'a'] }]).ndcg5).toBeLessThan(1);
	});
});
