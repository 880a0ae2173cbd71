import { getal, periodeInWoorden } from '../cijfers/opmaak.ts';
import type { Item, Kennisbank } from '../kennisbank.ts';
import type { Partij } from '../model/basis.ts';
import { type Mdxcollectie, padVan } from '../model/collecties.ts';
import { CONVENANTSTATUSSEN } from '../model/convenant.ts';
import { HANDREIKINGSOORTEN, HANDREIKINGSTATUSSEN } from '../model/handreiking.ts';
import { BEWIJSTREDEN, INTERVENTIESOORTEN, KERNBELEIDVELDEN, KOSTENEENHEDEN, NIVEAUS, TOEPASSINGSTATUSSEN } from '../model/interventie.ts';
import { ORGANISATIESOORTEN } from '../model/organisatie.ts';
import { THEMAKAARTSOORTEN } from '../model/themakaart.ts';

/** Waarde: one value of a fact: text, with a page behind it or a remark beside it. */
export interface Waarde {
	tekst: string;
	pad?: string;
	bij?: string;
}

/** Feit: a named fact. No values: the sources don't tell, and the page says so. */
export interface Feit {
	naam: string;
	waarden: Waarde[];
}

/** Deel: a section that the site makes of a structured field; a list or a table. */
export interface Deel {
	id: string;
	titel: string;
	lijst?: Waarde[];
	tabel?: { kop: string[]; rijen: Waarde[][] };
}

const tekst = (t: string | undefined): Waarde[] => (t === undefined ? [] : [{ tekst: t }]);
const kies = <K extends string>(namen: Record<K, string>, gekozen: readonly K[]): Waarde[] => gekozen.map((k) => ({ tekst: namen[k] }));
const lijst = (id: string, titel: string, waarden: readonly (string | Waarde)[]): Deel[] =>
	waarden.length === 0 ? [] : [{ id, titel, lijst: waarden.map((w) => (typeof w === 'string' ? { tekst: w } : w)) }];
const tabel = (id: string, titel: string, kop: string[], rijen: Waarde[][]): Deel[] =>
	rijen.length === 0 ? [] : [{ id, titel, tabel: { kop, rijen } }];

/** What the sections and facts of an entry need to know of the rest. */
function lezer(kb: Kennisbank) {
	const gebied = (id: string) => kb.vind('gebieden', id)?.data.naam ?? id;
	const organisatie = (id: string): Waarde => ({ tekst: kb.vind('organisaties', id)?.data.titel ?? id, pad: padVan('organisaties', id) });
	const partij = (p: Partij): Waarde => ({
		...(p.organisatie ? organisatie(p.organisatie) : { tekst: p.naam ?? '' }),
		...(p.rol ? { bij: p.rol } : {}),
	});
	const meting = ({ omschrijving, indicator, periode }: { omschrijving: string; indicator?: string; periode?: string }): Waarde => {
		const item = indicator === undefined ? undefined : kb.vind('indicatoren', indicator);
		const bij = [periode === undefined ? '' : periodeInWoorden(periode), item ? 'bekijk het cijfer' : ''].filter(Boolean).join('; ');
		return { tekst: omschrijving, ...(item ? { pad: padVan('indicatoren', item.id) } : {}), ...(bij ? { bij } : {}) };
	};
	return { gebied, organisatie, partij, meting };
}

/** Feiten en delen of an entry: what decides, and the sections that its fields make. */
export interface Beschrijving {
	feiten: Feit[];

	delen: Deel[];
}

function interventie(kb: Kennisbank, { data: d }: Item<'interventies'>): Beschrijving {
	const { gebied, partij, meting } = lezer(kb);
	const plaatsen = new Map<string, string[]>();
	for (const t of d.toegepast) plaatsen.set(t.status, [...(plaatsen.get(t.status) ?? []), gebied(t.waar)]);
	return {
		feiten: [
			{ naam: 'Probleem', waarden: tekst(d.probleem) },
			{ naam: 'Voor wie', waarden: tekst(d.doelgroep) },
			{ naam: 'Soort', waarden: kies(INTERVENTIESOORTEN, d.soort) },
			{ naam: 'Niveau', waarden: kies(NIVEAUS, d.niveau) },
			{ naam: 'Partners', waarden: d.partners.map(partij).map(({ tekst, pad }) => ({ tekst, ...(pad ? { pad } : {}) })) },
			{
				naam: 'Kosten',
				waarden: d.kosten.map((k) => ({
					tekst: `€ ${getal(k.bedrag, Number.isInteger(k.bedrag) ? 0 : 2)}${KOSTENEENHEDEN[k.eenheid].replace('euro', '')}`,
					bij: `${k.dekt}, ${periodeInWoorden(k.jaar)}`,
				})),
			},
			{ naam: 'Capaciteit', waarden: d.capaciteit.map((c) => ({ tekst: c.omschrijving })) },
			...(d.doorlooptijd ? [{ naam: 'Doorlooptijd', waarden: tekst(d.doorlooptijd) }] : []),
			{
				naam: 'Bewijs',
				waarden: [
					d.bewijs.oordeel === 'nietBeoordeeld'
						? { tekst: 'Niet beoordeeld', bij: 'dat is iets anders dan: werkt niet' }
						: {
								tekst: BEWIJSTREDEN[d.bewijs.oordeel],
								pad: d.bewijs.bron,
								bij: `${d.bewijs.doorWie}, ${periodeInWoorden(d.bewijs.beoordeeldOp)}`,
							},
				],
			},
			{
				naam: 'Toegepast',
				waarden: [...plaatsen].map(([status, waar]) => ({
					tekst: [...new Set(waar)].join(', '),
					bij: TOEPASSINGSTATUSSEN[status as keyof typeof TOEPASSINGSTATUSSEN].toLowerCase(),
				})),
			},
			...(d.kernbeleid ? [{ naam: 'Veld Kernbeleid Veiligheid', waarden: tekst(KERNBELEIDVELDEN[d.kernbeleid]) }] : []),
		],
		delen: [
			...tabel(
				'wie-doet-wat',
				'Wie doet wat',
				['Partner', 'Rol'],
				d.partners.filter((p) => p.rol !== undefined).map((p) => [{ ...partij(p), bij: '' }, { tekst: p.rol ?? '' }]),
			),
			...tabel(
				'kosten',
				'Wat het kost',
				['Bedrag', 'Jaar', 'Waarvoor'],
				d.kosten.map((k) => [
					{ tekst: `€ ${getal(k.bedrag, Number.isInteger(k.bedrag) ? 0 : 2)}${KOSTENEENHEDEN[k.eenheid].replace('euro', '')}` },
					{ tekst: periodeInWoorden(k.jaar) },
					{ tekst: k.dekt },
				]),
			),
			...lijst('voorwaarden', 'Voorwaarden', d.voorwaarden),
			...lijst('aandachtspunten', 'Aandachtspunten', d.aandachtspunten),
			...lijst('resultaten', 'Resultaten', d.resultaten.map(meting)),
			...lijst('meten', 'Zo meet u het', d.meten.map(meting)),
			...tabel(
				'toegepast',
				'Waar toegepast',
				['Gebied', 'Periode', 'Status', 'Toelichting'],
				d.toegepast.map((t) => [
					{ tekst: gebied(t.waar) },
					{ tekst: t.periode ? periodeInWoorden(t.periode) : '' },
					{ tekst: TOEPASSINGSTATUSSEN[t.status] },
					{ tekst: t.reden ?? '' },
				]),
			),
			...tabel(
				'grondslag',
				'Wettelijke grondslag',
				['Wet', 'Artikel', 'Toelichting'],
				d.grondslag.map((g) => [
					{ tekst: g.wet, ...(g.bwb ? { pad: `https://wetten.overheid.nl/${g.bwb}/`, bij: g.bwb } : {}) },
					{ tekst: g.artikel ?? '' },
					{ tekst: g.toelichting ?? '', ...(g.externeBron && g.toelichting ? { pad: g.externeBron } : {}) },
				]),
			),
		],
	};
}

function handreiking(kb: Kennisbank, { data: d, id }: Item<'handreikingen'>): Beschrijving {
	const { partij } = lezer(kb);
	return {
		feiten: [
			{ naam: 'Soort', waarden: tekst(HANDREIKINGSOORTEN[d.soort]) },
			{ naam: 'Voor wie', waarden: d.voorWie.map((t) => ({ tekst: t })) },
			{ naam: 'Uitgever', waarden: d.uitgever ? [partij(d.uitgever)] : [] },
			{ naam: 'Jaar', waarden: d.jaar ? tekst(periodeInWoorden(d.jaar)) : [] },
			{ naam: 'Status volgens de bron', waarden: d.status ? tekst(HANDREIKINGSTATUSSEN[d.status]) : [] },
			...(d.velden.length > 0
				? [
						{
							naam: 'Invullen',
							waarden: [
								{ tekst: 'Word-document (DOCX)', pad: `/handreikingen/${id}.docx` },
								{ tekst: 'OpenDocument (ODT)', pad: `/handreikingen/${id}.odt` },
							],
						},
					]
				: []),
		],
		delen: tabel(
			'velden',
			'De velden van het format',
			['Veld', 'Hulpvragen'],
			d.velden.map((v) => [{ tekst: v.veld, ...(v.toelichting ? { bij: v.toelichting } : {}) }, { tekst: v.vragen.join(' ') }]),
		),
	};
}

function convenant(kb: Kennisbank, { data: d }: Item<'convenanten'>): Beschrijving {
	const { partij, gebied } = lezer(kb);
	return {
		feiten: [
			{ naam: 'Doel', waarden: tekst(d.doel) },
			{ naam: 'Partijen', waarden: d.partijen.map(partij) },
			{ naam: 'Looptijd', waarden: d.looptijd ? tekst(periodeInWoorden(d.looptijd)) : [] },
			{ naam: 'Status volgens de bron', waarden: d.status ? tekst(CONVENANTSTATUSSEN[d.status]) : [] },
			{ naam: 'Ondertekend door', waarden: d.ondertekenaars.map((o) => ({ tekst: o.gebied ? gebied(o.gebied) : (o.naam ?? '') })) },
			{
				naam: 'Welke gegevens, waarvoor, op welke grond',
				waarden: d.gegevensdeling.length > 0 ? [{ tekst: 'Zie de tabel', pad: '#gegevensdeling' }] : [],
			},
		],
		delen: [
			...tabel(
				'gegevensdeling',
				'Welke gegevens gedeeld mogen worden',
				['Gegevens', 'Doel', 'Grondslag'],
				d.gegevensdeling.map((g) => [{ tekst: g.gegevens }, { tekst: g.doel }, { tekst: g.grondslag ?? 'Niet bekend in de bronnen' }]),
			),
			...lijst('evaluatie', 'Evaluatie', d.evaluatie),
		],
	};
}

function themakaart(kb: Kennisbank, { data: d }: Item<'themakaarten'>): Beschrijving {
	const { partij } = lezer(kb);
	return {
		feiten: [
			{ naam: 'Soort', waarden: tekst(THEMAKAARTSOORTEN[d.soort].naam) },
			...(d.periode ? [{ naam: 'Periode', waarden: tekst(periodeInWoorden(d.periode)) }] : []),
			...(d.peildatum ? [{ naam: 'Peildatum', waarden: tekst(periodeInWoorden(d.peildatum)) }] : []),
			...(d.trekkers.length > 0 ? [{ naam: 'Trekker', waarden: d.trekkers.map(partij) }] : []),
		],
		delen: [],
	};
}

function organisatie(kb: Kennisbank, { data: d }: Item<'organisaties'>): Beschrijving {
	return {
		feiten: [
			{ naam: 'Soort', waarden: tekst(ORGANISATIESOORTEN[d.soort]) },
			...(d.afkorting ? [{ naam: 'Afkorting', waarden: tekst(d.afkorting) }] : []),
			...(d.district ? [{ naam: 'District', waarden: tekst(lezer(kb).gebied(d.district)) }] : []),
			...(d.deelVan ? [{ naam: 'Onderdeel van', waarden: [lezer(kb).organisatie(d.deelVan)] }] : []),
			{ naam: 'Rol', waarden: tekst(d.rol) },
		],
		delen: lijst('leden', 'Wie erin zitten', d.leden),
	};
}

/** The facts and sections of an entry with a body. */
export function beschrijf(kb: Kennisbank, item: Item<Mdxcollectie>): Beschrijving {
	switch (item.collectie) {
		case 'interventies':
			return interventie(kb, item as Item<'interventies'>);
		case 'handreikingen':
			return handreiking(kb, item as Item<'handreikingen'>);
		case 'convenanten':
			return convenant(kb, item as Item<'convenanten'>);
		case 'themakaarten':
			return themakaart(kb, item as Item<'themakaarten'>);
		case 'organisaties':
			return organisatie(kb, item as Item<'organisaties'>);
	}
}
