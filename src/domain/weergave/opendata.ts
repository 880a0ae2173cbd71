import { grafiekenVan } from '../cijfers/grafiek/grafiek.ts';
import { losseSvg } from '../cijfers/grafiek/maken.ts';
import { type Celsoort, celsoorten } from '../graph/schemapad.ts';
import type { Item, Kennisbank } from '../kennisbank.ts';
import { bewering } from '../model/bewering.ts';
import { KASTCOLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';
import { indicator } from '../model/indicator.ts';
import { post } from '../model/post.ts';
import { score } from '../model/score.ts';
import { veranderdoel } from '../model/veranderdoel.ts';
import { waarneming } from '../model/waarneming.ts';
import { berekeningenVan } from './cijfers/berekeningen.ts';
import { bronnaamVan, oordeelregel } from './cijfers/oordeelregels.ts';

/** Databestand: a file of open data, with what it holds. */
export interface Databestand {
	naam: string;
	titel: string;
	omschrijving: string;
	type: 'text/csv' | 'application/json' | 'application/ld+json' | 'image/svg+xml';
	/** field → what it holds, in Dutch; for the data dictionary */
	velden: Record<string, string>;
	tekst: string;
}

/** A set of rows, published as CSV and as JSON. */
interface Tabel {
	naam: string;
	titel: string;
	omschrijving: string;
	velden: Record<string, string>;
	rijen: Record<string, unknown>[];
}

const cel = (waarde: unknown) => {
	const tekst = waarde === undefined || waarde === null ? '' : Array.isArray(waarde) ? waarde.join(' ') : String(waarde);
	return /[",\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};

/** UTF-8, comma, dot for decimals, a space between the values of a list. */
const alsCsv = (velden: readonly string[], rijen: readonly Record<string, unknown>[]) =>
	`${[velden.join(','), ...rijen.map((r) => velden.map((v) => cel(r[v])).join(','))].join('\n')}\n`;
const alsJson = (waarde: unknown) => `${JSON.stringify(waarde, null, '\t')}\n`;

const uitleg = (soorten: Record<string, Celsoort>, namen = Object.keys(soorten)) =>
	Object.fromEntries(namen.map((n) => [n, soorten[n]?.uitleg || 'Zie de omschrijving van de velden in CONTRIBUTING.md.']));

const KENNISBANKVELDEN = {
	id: 'De id: laatste deel van het adres.',
	collectie: 'De soort inzending.',
	titel: 'De titel.',
	samenvatting: 'Een of twee zinnen.',
	url: 'Het adres van de pagina, gerekend vanaf de wortel van de site.',
	themas: "De id's van de thema's, het belangrijkste eerst.",
	regios: "De id's van de gebieden.",
	uitwerking: 'uitgewerkt of summier (de bron noemt het alleen).',
	bronnen: "De id's van de brondocumenten.",
};

function tabellen(kb: Kennisbank): Tabel[] {
	const { oordelen, van } = berekeningenVan(kb);
	const rijen = (collectie: 'waarnemingen' | 'veranderdoelen' | 'posten' | 'scores') =>
		(kb.inhoud[collectie] as { data: Record<string, unknown> }[]).map(({ data }) => data);
	return [
		{
			naam: 'kennisbank',
			titel: 'Alle inzendingen',
			omschrijving: 'Titel, samenvatting, thema’s, gebieden en bronnen van elke inzending.',
			velden: KENNISBANKVELDEN,
			rijen: KASTCOLLECTIES.flatMap((collectie) =>
				(kb.inhoud[collectie] as Item<Kastcollectie>[]).map(({ id, data }) => ({
					id,
					collectie,
					titel: data.titel,
					samenvatting: data.samenvatting,
					url: padVan(collectie, id).slice(1),
					themas: data.themas,
					regios: data.regios,
					uitwerking: data.uitwerking,
					bronnen: [...new Set(data.bronnen.map((b) => b.bron))],
				})),
			),
		},
		{
			naam: 'indicatoren',
			titel: 'Indicatoren',
			omschrijving: 'Wat er gemeten is, in welke eenheid, welke kant beter is, en wat het laatste cijfer zegt.',
			velden: {
				id: 'De id van de indicator.',
				...uitleg(celsoorten(indicator), [
					'titel',
					'eenheid',
					'decimalen',
					'richting',
					'definitie',
					'dataset',
					'themas',
					'regios',
					'kanttekeningen',
				]),
				eenheid: 'De sleutel van de eenheid.',
				richting: 'lager, hoger of neutraal: welke kant beter is.',
				zin: 'Wat het cijfer zegt, berekend uit de waarnemingen.',
			},
			rijen: kb.inhoud.indicatoren.map((i) => ({ id: i.id, ...i.data, zin: van(i).zin })),
		},
		{
			naam: 'waarnemingen',
			titel: 'Waarnemingen',
			omschrijving: 'Elke waarde met gebied, periode, soort, bron, plaats en voorbehoud. Ook de waarden die later vervangen zijn.',
			velden: uitleg(celsoorten(waarneming)),
			rijen: rijen('waarnemingen'),
		},
		{
			naam: 'doelen',
			titel: 'Doelen als verandering',
			omschrijving: 'Doelen die een bron als verandering in procenten geeft. Doelen als niveau staan bij de waarnemingen.',
			velden: uitleg(celsoorten(veranderdoel)),
			rijen: rijen('veranderdoelen'),
		},
		{
			naam: 'begrotingen',
			titel: 'Begrotingen, formaties en tarieven',
			omschrijving: 'De posten van elke begroting, formatietabel, streefcijferlijst en bijdrage.',
			velden: uitleg(celsoorten(post)),
			rijen: rijen('posten'),
		},
		{
			naam: 'scores',
			titel: 'Scores van de benchmark',
			omschrijving: 'Elke score met onderdeel, onderwerp en maat.',
			velden: uitleg(celsoorten(score)),
			rijen: rijen('scores'),
		},
		{
			naam: 'verantwoording',
			titel: 'Cijferverantwoording',
			omschrijving: 'Elk afgeleid cijfer dat een bron afdrukt, met de narekening en de uitkomst.',
			velden: {
				id: 'De id van de bewering.',
				...uitleg(celsoorten(bewering), ['bewering', 'bron', 'plaats', 'regels', 'bewerking', 'gedrukt', 'decimalen', 'eenheid']),
				bewerking: 'Hoe het uit andere cijfers volgt.',
				eenheid: 'De eenheid van het gedrukte cijfer.',
				uitkomst: 'volgt, volgtNiet, tegengesproken of nietTeControleren.',
				berekend: 'Wat narekenen geeft, met twee cijfers achter de komma meer dan gedrukt. Leeg als het niet kan.',
				verschil: 'Gedrukt min berekend.',
				werk: 'De som in cijfers.',
				zin: 'De uitkomst in woorden.',
			},
			rijen: oordelen.map((o) => ({
				...o.bewering,
				uitkomst: o.oordeel.uitkomst,
				berekend: o.oordeel.eigen?.berekend,
				verschil: o.oordeel.eigen?.verschil,
				werk: o.oordeel.eigen?.werk,
				zin: oordeelregel(kb, o).zin,
			})),
		},
	];
}

const LICENTIE = 'https://creativecommons.org/licenses/by/4.0/';
const OPENBAAR = 'http://publications.europa.eu/resource/authority/access-right/PUBLIC';
const BESTANDSTYPEN = { csv: 'CSV', json: 'JSON' } as const;

/** A description of the data by DCAT-AP-NL, with addresses relative to the file itself: the site may stand anywhere. */
function catalogus(kb: Kennisbank, lijst: readonly Tabel[]): string {
	const { naam, ondertitel, beheerder, peildatum } = kb.instellingen;
	const uitgever = { '@id': '#uitgever', '@type': 'foaf:Agent', 'foaf:name': beheerder };
	const contact = { '@type': 'vcard:Organization', 'vcard:fn': beheerder, 'vcard:hasURL': { '@id': '../over/' } };
	const nl = (tekst: string) => ({ '@value': tekst, '@language': 'nl' });
	return alsJson({
		'@context': {
			dcat: 'http://www.w3.org/ns/dcat#',
			dct: 'http://purl.org/dc/terms/',
			foaf: 'http://xmlns.com/foaf/0.1/',
			vcard: 'http://www.w3.org/2006/vcard/ns#',
			xsd: 'http://www.w3.org/2001/XMLSchema#',
		},
		'@id': '#catalogus',
		'@type': 'dcat:Catalog',
		'dct:title': nl(naam),
		'dct:description': nl(ondertitel),
		'dct:publisher': uitgever,
		'dcat:contactPoint': contact,
		'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/NLD' },
		'dct:license': { '@id': LICENTIE },
		'dct:modified': { '@value': peildatum, '@type': 'xsd:date' },
		'foaf:homepage': { '@id': '../' },
		'dcat:dataset': lijst.map((t) => ({
			'@id': `#${t.naam}`,
			'@type': 'dcat:Dataset',
			'dct:identifier': t.naam,
			'dct:title': nl(`${naam}: ${t.titel}`),
			'dct:description': nl(t.omschrijving),
			'dct:publisher': { '@id': '#uitgever' },
			'dct:creator': { '@id': '#uitgever' },
			'dcat:contactPoint': contact,
			'dct:accessRights': { '@id': OPENBAAR },
			'dct:language': { '@id': 'http://publications.europa.eu/resource/authority/language/NLD' },
			'dct:modified': { '@value': peildatum, '@type': 'xsd:date' },
			'dcat:theme': { '@id': 'http://publications.europa.eu/resource/authority/data-theme/JUST' },
			'dct:conformsTo': { '@id': 'datawoordenboek.json' },
			'dcat:distribution': (['csv', 'json'] as const).map((soort) => ({
				'@id': `${t.naam}.${soort}#distributie`,
				'@type': 'dcat:Distribution',
				'dct:title': nl(`${t.titel} als ${BESTANDSTYPEN[soort]}`),
				'dcat:accessURL': { '@id': `${t.naam}.${soort}` },
				'dcat:downloadURL': { '@id': `${t.naam}.${soort}` },
				'dct:format': { '@id': `http://publications.europa.eu/resource/authority/file-type/${BESTANDSTYPEN[soort]}` },
				'dct:license': { '@id': LICENTIE },
			})),
		})),
	});
}

/** The open data of the whole cabinet: every table as CSV and JSON, the data dictionary and the catalogue. */
export function opendata(kb: Kennisbank): Databestand[] {
	const lijst = tabellen(kb);
	const { naam, peildatum } = kb.instellingen;
	const dict = Object.fromEntries(lijst.map((t) => [t.naam, { titel: t.titel, omschrijving: t.omschrijving, velden: t.velden }]));
	return [
		...lijst.flatMap((t): Databestand[] => {
			const { rijen, ...rest } = t;
			const kolommen = Object.keys(t.velden);
			const geordend = rijen.map((r) => Object.fromEntries(kolommen.flatMap((k) => (r[k] === undefined ? [] : [[k, r[k]]]))));
			return [
				{ ...rest, naam: `${t.naam}.csv`, type: 'text/csv', tekst: alsCsv(kolommen, rijen) },
				{
					...rest,
					naam: `${t.naam}.json`,
					type: 'application/json',
					tekst: alsJson({
						naam,
						peildatum,
						licentie: 'CC-BY-4.0',
						velden: t.velden,
						[t.naam === 'kennisbank' ? 'inzendingen' : 'rijen']: geordend,
					}),
				},
			];
		}),
		{
			naam: 'datawoordenboek.json',
			titel: 'Datawoordenboek',
			omschrijving: 'Wat elk veld van elk bestand bevat.',
			type: 'application/json',
			velden: {},
			tekst: alsJson(dict),
		},
		{
			naam: 'catalogus.jsonld',
			titel: 'Catalogus volgens DCAT-AP-NL',
			omschrijving: 'Een beschrijving van deze bestanden voor dataportalen.',
			type: 'application/ld+json',
			velden: {},
			tekst: catalogus(kb, lijst),
		},
	];
}

/** What one takes along of an indicator or a table: values as CSV, everything as JSON, each chart as SVG. */
export function meenemen(kb: Kennisbank): { csv: Map<string, string>; json: Map<string, string>; svg: Map<string, string> } {
	const { van, oordelenOver } = berekeningenVan(kb);
	const bronnaam = bronnaamVan(kb);
	const csv = new Map<string, string>();
	const json = new Map<string, string>();
	const svg = new Map<string, string>();
	for (const item of kb.inhoud.indicatoren) {
		const b = van(item);
		const waarnemingen = kb.waarnemingen(item.id);
		csv.set(item.id, alsCsv(Object.keys(celsoorten(waarneming)), waarnemingen as readonly Record<string, unknown>[]));
		json.set(
			item.id,
			alsJson({
				id: item.id,
				...item.data,
				licentie: 'CC-BY-4.0',
				bronnamen: Object.fromEntries([...new Set(waarnemingen.map((w) => w.bron))].map((id) => [id, bronnaam(id)])),
				waarnemingen,
				berekening: b,
				nagerekend: oordelenOver(`indicatoren/${item.id}`).map((o) => ({ ...o.bewering, oordeel: o.oordeel })),
			}),
		);
		for (const grafiek of grafiekenVan(b, item.data, item.data.titel)) svg.set(`${item.id}-${grafiek.id}`, losseSvg(grafiek));
	}
	return { csv, json, svg };
}
