import { periodeInWoorden } from '../cijfers/opmaak.ts';
import { type Item, type Kennisbank, type Kop, sleutelVan } from '../kennisbank.ts';
import { COLLECTIES, type Kastcollectie, type Mdxcollectie, padVan } from '../model/collecties.ts';
import { type Bronregel, bronregels, type ExterneRegel, externeRegels } from './bronnen.ts';
import { beschrijf, type Deel, type Feit } from './feiten.ts';
import { type Opzoek, zoekOp } from './opzoek.ts';
import { type Schakel, schakelNaar } from './schakel.ts';
import { type Verwantgroep, verwantAan } from './verwant.ts';

/** Onderschrift: who looks after a page, and how to change it. */
export interface Onderschrift {
	gewijzigdOp: string;
	herzienVoor?: string;
	bestand: string;
	wijzigpad: string;
}

/** What every page of an entry shows, whatever its kind. */
export interface Inzendingkop {
	titel: string;
	pad: string;
	een: string;
	samenvatting: string;
	uitwerking: 'uitgewerkt' | 'summier';
	kruimels: Schakel[];
	themas: Schakel[];
	regios: Schakel[];
	bronnen: Bronregel[];
	externeBronnen: ExterneRegel[];
	verwant: Verwantgroep[];
	onderschrift: Onderschrift;
}

/** Inzendingpagina: the page of an entry with a body. */
export interface Inzendingpagina extends Inzendingkop {
	feiten: Feit[];
	delen: Deel[];
	inhoudsopgave: { id: string; titel: string }[];
	mdx: string;
	koppen: Pick<Kop, 'id'>[];
	opzoek: Opzoek;
}

const hoofdletter = (t: string) => t.charAt(0).toUpperCase() + t.slice(1);

/** Where an editor changes a file: at the host of the source, or else where the site explains how. */
export function wijzigpad(kb: Kennisbank, bestand: string): string {
	const { bewerkadres } = kb.instellingen;
	return bewerkadres ? `${bewerkadres.replace(/\/$/, '')}/${bestand}` : `/over/#wijzigen`;
}

export function inzendingkop(kb: Kennisbank, item: Item<Kastcollectie>): Inzendingkop {
	const { data, collectie, id, bestand } = item;
	const { een, veel, pad } = COLLECTIES[collectie];
	const themas = data.themas.flatMap((t) => {
		const thema = kb.vind('themas', t);
		return thema ? [schakelNaar(thema)] : [];
	});
	return {
		titel: data.titel,
		pad: padVan(collectie, id),
		een,
		samenvatting: data.samenvatting,
		uitwerking: data.uitwerking,
		kruimels: [{ titel: pad === 'cijfers' ? 'Cijfers' : hoofdletter(veel), pad: `/${pad}/` }],
		themas,
		regios: data.regios.map((r) => ({ titel: kb.vind('gebieden', r)?.data.naam ?? r, pad: padVan('gebieden', r) })),
		bronnen: bronregels(kb, data.bronnen),
		externeBronnen: externeRegels(data.externeBronnen),
		verwant: verwantAan(kb, sleutelVan(item)),
		onderschrift: {
			gewijzigdOp: periodeInWoorden(data.gewijzigdOp),
			herzienVoor: periodeInWoorden(data.herzienVoor),
			bestand,
			wijzigpad: wijzigpad(kb, bestand),
		},
	};
}

export function inzendingpagina(kb: Kennisbank, item: Item<Mdxcollectie>): Inzendingpagina {
	const { feiten, delen } = beschrijf(kb, item);
	const tekst = item.tekst ?? { mdx: '', regel: 1, koppen: [], noemt: [], cijfers: [] };
	const kop = inzendingkop(kb, item);
	return {
		...kop,
		// A brief entry names what is known; an elaborated one also what is not.
		feiten: item.data.uitwerking === 'summier' ? feiten.filter((f) => f.waarden.length > 0) : feiten,
		delen,
		inhoudsopgave: [
			...tekst.koppen.filter((k) => k.niveau === 2),
			...delen,
			...(kop.verwant.length > 0 ? [{ id: 'verwant', titel: 'Verwant' }] : []),
			{ id: 'bronnen', titel: 'Bronnen' },
		].map(({ id, titel }) => ({ id, titel })),
		mdx: tekst.mdx,
		koppen: tekst.koppen.map(({ id }) => ({ id })),
		opzoek: zoekOp(kb, tekst),
	};
}
