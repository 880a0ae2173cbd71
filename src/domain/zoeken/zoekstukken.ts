import type { Item, Kennisbank } from '../kennisbank.ts';
import { COLLECTIES, type Collectie, KASTCOLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';
import { NIVEAUS } from '../model/interventie.ts';
import type { Zoekstuk } from './catalogus.ts';
import type { Facetten, Kaart } from './opslag.ts';

/** A body without its markup, one line per paragraph. */
const platte = (mdx: string) =>
	mdx
		.replace(/<Cijfer[^>]*>/g, ' ')
		.replace(/<[^>]+>/g, ' ')
		.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[|#*_`>]/g, ' ');

const tekstIn = (waarde: unknown): string[] =>
	typeof waarde === 'string'
		? [waarde]
		: Array.isArray(waarde)
			? waarde.flatMap(tekstIn)
			: typeof waarde === 'object' && waarde !== null
				? Object.values(waarde).flatMap(tekstIn)
				: [];

/** Fields that hold references, dates or other things that nobody searches for. */
const ZONDER = new Set([
	'titel',
	'samenvatting',
	'trefwoorden',
	'themas',
	'regios',
	'uitwerking',
	'bronnen',
	'externeBronnen',
	'verwantMet',
	'voorheen',
	'herzienVoor',
	'gewijzigdOp',
	'soort',
	'niveau',
	'dataset',
	'eenheid',
	'richting',
	'bewijs',
	'kernbeleid',
	'toegepast',
	'grondslag',
]);

/** Everything that can be found: entries, themes, terms, areas. */
export function zoekstukken(kb: Kennisbank): Zoekstuk[] {
	const naam = (gebied: string) => kb.vind('gebieden', gebied)?.data.naam ?? '';
	const kast = KASTCOLLECTIES.flatMap((collectie) =>
		(kb.inhoud[collectie] as Item<Kastcollectie>[]).map(({ id, data, tekst }): Zoekstuk => {
			const rest = Object.entries(data).flatMap(([veld, waarde]) => (ZONDER.has(veld) ? [] : tekstIn(waarde)));
			const wetten = 'grondslag' in data ? data.grondslag.map((g) => `${g.wet} ${g.artikel ? `artikel ${g.artikel}` : ''}`) : [];
			return {
				sleutel: `${collectie}/${id}`,
				collectie,
				summier: data.uitwerking === 'summier',
				velden: {
					titel: data.titel,
					trefwoorden: [...data.trefwoorden, ...wetten, ...data.regios.map(naam)].join('\n'),
					samenvatting: data.samenvatting,
					koppen: (tekst?.koppen ?? []).map((k) => k.titel).join('\n'),
					tekst: [...rest, platte(tekst?.mdx ?? '')].join('\n'),
				},
			};
		}),
	);
	const leeg = { trefwoorden: '', samenvatting: '', koppen: '', tekst: '' };
	return [
		...kast,
		...kb.inhoud.themas.map(
			({ id, data, tekst }): Zoekstuk => ({
				sleutel: `themas/${id}`,
				collectie: 'themas',
				summier: false,
				velden: {
					titel: data.titel,
					trefwoorden: data.trefwoorden.join('\n'),
					samenvatting: data.samenvatting,
					koppen: '',
					tekst: platte(tekst?.mdx ?? ''),
				},
			}),
		),
		...kb.inhoud.begrippen.map(
			({ id, data }): Zoekstuk => ({
				sleutel: `begrippen/${id}`,
				collectie: 'begrippen',
				summier: data.betekenissen.length === 0,
				velden: {
					...leeg,
					titel: data.term,
					trefwoorden: [...data.ookWel, ...data.betekenissen.flatMap((b) => b.voluit ?? [])].join('\n'),
					samenvatting: data.betekenissen.flatMap((b) => b.uitleg ?? []).join('\n'),
				},
			}),
		),
		...kb.inhoud.gebieden.map(
			({ id, data }): Zoekstuk => ({
				sleutel: `gebieden/${id}`,
				collectie: 'gebieden',
				summier: false,
				velden: { ...leeg, titel: data.naam },
			}),
		),
	];
}

/** The synonyms: those of the list, and every abbreviation with its long form, both ways. */
export function synoniemenVan(kb: Kennisbank): { zoek: string; vindt: string }[] {
	const paren = kb.inhoud.synoniemen.flatMap(({ data: { zoek, vindt, wederzijds } }) =>
		zoek.flatMap((z) => vindt.flatMap((v) => [{ zoek: z, vindt: v }, ...(wederzijds ? [{ zoek: v, vindt: z }] : [])])),
	);
	const afkortingen = kb.inhoud.begrippen.flatMap(({ data }) =>
		data.betekenissen.flatMap(({ voluit }) =>
			voluit
				? [data.term, ...data.ookWel].flatMap((term) => [
						{ zoek: term, vindt: voluit },
						{ zoek: voluit, vindt: term },
					])
				: [],
		),
	);
	return [...paren, ...afkortingen];
}

const hoofdletter = (t: string) => t.charAt(0).toUpperCase() + t.slice(1);

/** What a result shows of every piece, and what results can be narrowed by. */
export function kaartenVan(kb: Kennisbank, stukken: readonly Zoekstuk[]): { kaarten: Kaart[]; facetten: Facetten } {
	const namen: Record<string, string[]> = { soort: [], thema: [], regio: [], niveau: [], uitwerking: [], datum: [] };
	const nummer = (facet: string, naam: string) => {
		const lijst = namen[facet] as string[];
		if (!lijst.includes(naam)) lijst.push(naam);
		return lijst.indexOf(naam);
	};
	const perStuk: Record<string, number[]>[] = [];
	const kaarten = stukken.map(({ sleutel, velden }): Kaart => {
		const [collectie, id] = sleutel.split('/') as [Collectie, string];
		const data = (kb.vind(collectie, id)?.data ?? {}) as {
			themas?: string[];
			regios?: string[];
			niveau?: (keyof typeof NIVEAUS)[];
			uitwerking?: string;
			gewijzigdOp?: string;
		};
		const themas = collectie === 'themas' ? [id] : (data.themas ?? []);
		const thema = (t: string) => kb.vind('themas', t)?.data.titel ?? t;
		perStuk.push({
			soort: [nummer('soort', hoofdletter(COLLECTIES[collectie].veel))],
			thema: themas.map((t) => nummer('thema', thema(t))),
			regio: (data.regios ?? []).map((r) => nummer('regio', kb.vind('gebieden', r)?.data.naam ?? r)),
			niveau: (data.niveau ?? []).map((n) => nummer('niveau', NIVEAUS[n])),
			uitwerking: data.uitwerking ? [nummer('uitwerking', data.uitwerking === 'summier' ? 'Alleen genoemd' : 'Uitgewerkt')] : [],
			datum: [nummer('datum', data.gewijzigdOp ?? '')],
		});
		return {
			titel: velden.titel,
			pad: padVan(collectie, id),
			een: COLLECTIES[collectie].een,
			thema: themas[0] && collectie !== 'themas' ? thema(themas[0]) : '',
			samenvatting: velden.samenvatting.split('\n')[0] || velden.trefwoorden.split('\n')[0] || '',
		};
	});
	return { kaarten, facetten: { namen, stukken: perStuk } };
}
