import { celsoorten } from '../graph/schemapad.ts';
import type { Item, Kennisbank } from '../kennisbank.ts';
import { KASTCOLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';
import { type Waarneming, waarneming } from '../model/waarneming.ts';

/** What `kennisbank.json` gives of each entry (Dutch, for the data dictionary). */
export const KENNISBANKVELDEN = {
	id: 'De id: laatste deel van het adres.',
	collectie: 'De soort inzending.',
	titel: 'De titel.',
	samenvatting: 'Een of twee zinnen.',
	url: 'Het adres van de pagina, gerekend vanaf de wortel van de site.',
	themas: "De id's van de thema's, het belangrijkste eerst.",
	regios: "De id's van de gebieden.",
	uitwerking: 'uitgewerkt of summier (de bron noemt het alleen).',
	bronnen: "De id's van de brondocumenten.",
} as const;

const cel = (waarde: unknown) => {
	const tekst = waarde === undefined ? '' : String(waarde);
	return /[",\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};

/** The open data: every entry as JSON, every observation as CSV (UTF-8, comma, dot for decimals). */
export function opendata(kb: Kennisbank): { kennisbank: string; waarnemingen: string } {
	const inzendingen = KASTCOLLECTIES.flatMap((collectie) =>
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
	);
	const kolommen = Object.keys(celsoorten(waarneming)) as (keyof Waarneming)[];
	return {
		kennisbank: `${JSON.stringify({ naam: kb.instellingen.naam, peildatum: kb.instellingen.peildatum, licentie: 'CC-BY-4.0', velden: KENNISBANKVELDEN, inzendingen }, null, '\t')}\n`,
		waarnemingen: `${[kolommen.join(','), ...kb.inhoud.waarnemingen.map(({ data }) => kolommen.map((k) => cel(data[k])).join(','))].join('\n')}\n`,
	};
}
