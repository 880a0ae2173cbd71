import type { Nodes, Root } from 'mdast';

import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { type MdxJsxFlowElement, type MdxJsxTextElement, mdxToMdast } from 'satteri';
import { unified } from 'unified';
import type { Bestandverwijzing } from '../components/mdx/bestand.ts';
import type { Cijferverwijzing } from '../components/mdx/cijfer.ts';
import { ONDERDELEN } from '../components/mdx/index.ts';
import { bekendeVelden } from '../domain/graph/schemapad.ts';
import { verwijzingenIn } from '../domain/graph/verwijzingen.ts';
import type { Kop } from '../domain/kennisbank.ts';
import { dichtstbij, meldingVan } from '../domain/model/meldingen.ts';
import { maakSlugs } from './slug.ts';

/**
 * The guard on bodies. A body is data: Markdown with GFM and the site's own components. Nothing in
 * it may run: a pull request must not be able to execute code in the build or in a reader's browser.
 *
 * A body is read twice at the most. First with the parser that also renders it, so that what is
 * judged is what is shown; that takes a tenth of a millisecond. Only where something is wrong is it
 * read again with remark-mdx and remark-gfm, whose positions say exactly where.
 */

/** A fault in a body; line and column within the body, from 1. */
export interface Tekstfout {
	soort: string;
	regel: number;
	kolom: number;
	wat: string;
	herstel: string;
}

/** A link or reference that somebody who knows all content must still check. */
export interface Tekstverwijzing {
	soort: 'pad' | 'anker' | 'inzending' | 'bestand' | 'cijfer';
	/** `/interventies/x/`, `#kop`, `begrippen/apv`, `projectopdracht.docx` */
	doel: string;
	cijfer?: Cijferverwijzing;
	regel: number;
	kolom: number;
}

export interface Bewaakt {
	koppen: Kop[];
	verwijzingen: Tekstverwijzing[];
	fouten: Tekstfout[];
}

const precies = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** Reads a body, says what stands in it and everything that may not. */
export function bewaakTekst(mdx: string): Bewaakt {
	const eerste = probeer(() => mdxToMdast(mdx) as Root);
	const oordeel = 'boom' in eerste ? beoordeel(eerste.boom, mdx) : null;
	if (oordeel !== null && oordeel.fouten.length === 0) return oordeel;
	const tweede = probeer(() => precies.parse(mdx));
	if ('boom' in tweede) {
		const nauwkeurig = beoordeel(tweede.boom, mdx);
		// A fault that only the first reading sees is a fault all the same.
		if (nauwkeurig.fouten.length > 0 || oordeel === null) return oordeel === null ? onleesbaar(eerste as Mislukt) : nauwkeurig;
		return oordeel;
	}
	return onleesbaar(tweede);
}

interface Mislukt {
	bericht: string;
	regel: number;
	kolom: number;
}

function probeer(lees: () => Root): { boom: Root } | Mislukt {
	try {
		return { boom: lees() };
	} catch (fout) {
		const { message = String(fout), place } = fout as {
			message?: string;
			place?: { line?: number; column?: number; start?: { line: number; column: number } };
		};
		const punt = place?.start ?? place;
		// An element that is never closed is named with its place in the message itself.
		const voorin = /\((\d+):(\d+)-/.exec(message) ?? /^(\d+):(\d+)/.exec(message);
		const genoemd = /closing tag/.test(message) && voorin;
		return genoemd || !punt?.line
			? { bericht: message, regel: Number(voorin?.[1] ?? 1), kolom: Number(voorin?.[2] ?? 1) }
			: { bericht: message, regel: punt.line, kolom: punt.column ?? 1 };
	}
}

/** Explains a text that can't be parsed at all; the parser's own English stays out of sight. */
function onleesbaar({ bericht, regel, kolom }: Mislukt): Bewaakt {
	const [wat, herstel] = /expression|brace/i.test(bericht)
		? ['Hier staat een accolade. De tekst mag geen code tussen { en } bevatten.', 'Haal de accolades weg, of schrijf ronde haken.']
		: /closing tag|end-tag|before the end of/i.test(bericht)
			? [
					'Een onderdeel wordt geopend maar niet (op de goede plaats) gesloten.',
					'Zet bij elk <Onderdeel> een </Onderdeel>, met bij een blok een lege regel ertussen.',
				]
			: /import|export|acorn/i.test(bericht)
				? [
						'Deze regel begint met import of export. De tekst mag geen code bevatten.',
						'Haal de regel weg; de onderdelen zijn er zonder import.',
					]
				: [
						'Hier staat een < die geen onderdeel begint.',
						'Schrijf "kleiner dan", of gebruik een onderdeel als <Begrip id="apv">APV</Begrip>. HTML en <!-- opmerkingen --> kunnen niet.',
					];
	return { koppen: [], verwijzingen: [], fouten: [{ soort: 'tekst', regel, kolom, wat: wat as string, herstel: herstel as string }] };
}

const platteTekst = (knoop: Nodes): string =>
	'value' in knoop ? String(knoop.value) : 'children' in knoop ? knoop.children.map((k) => platteTekst(k as Nodes)).join('') : '';

function beoordeel(boom: Root, mdx: string): Bewaakt {
	const uit: Bewaakt = { koppen: [], verwijzingen: [], fouten: [] };
	const slug = maakSlugs();
	let vorigNiveau = 1;
	const plek = (knoop: Nodes) => ({ regel: knoop.position?.start.line ?? 1, kolom: knoop.position?.start.column ?? 1 });
	const fout = (knoop: Nodes, soort: string, wat: string, herstel: string) => uit.fouten.push({ soort, ...plek(knoop), wat, herstel });

	const link = (knoop: Nodes, adres: string) => {
		// Browsers skip white space and control characters in a scheme; so does this check.
		const kaal = [...adres].filter((teken) => teken > ' ').join('');
		if (adres.startsWith('#')) uit.verwijzingen.push({ soort: 'anker', doel: adres, ...plek(knoop) });
		else if (/^\/(?![/\\])/.test(kaal)) uit.verwijzingen.push({ soort: 'pad', doel: adres, ...plek(knoop) });
		else if (/^mailto:|^tel:/i.test(kaal))
			fout(
				knoop,
				'persoonsgegeven',
				`"${adres}" is een mailadres of telefoonnummer.`,
				'Noem de rol of de organisatie, zonder contactgegevens.',
			);
		else if (!/^https?:\/\/[^/]/i.test(kaal))
			fout(
				knoop,
				'link',
				`De link "${adres.slice(0, 80)}" kan niet.`,
				'Link naar https://…, naar een pagina van deze site (/interventies/…/) of naar een kop (#…).',
			);
	};

	const onderdeel = (knoop: MdxJsxFlowElement | MdxJsxTextElement) => {
		const naam = knoop.name;
		const gekozen = naam === null ? undefined : ONDERDELEN.get(naam);
		if (naam === null || !gekozen) {
			const nabij = naam === null ? undefined : dichtstbij(naam, ONDERDELEN.keys());
			const html = naam !== null && /^[a-z]/.test(naam);
			fout(
				knoop,
				'onderdeel',
				html ? `HTML kan niet in de tekst: <${naam}>.` : `Het onderdeel <${naam ?? ''}> bestaat niet.`,
				`${nabij && !html ? `Bedoelde u <${nabij}>? ` : ''}Gebruik Markdown, of een van: ${[...ONDERDELEN.keys()].map((n) => `<${n}>`).join(', ')}.`,
			);
			return;
		}
		const gegeven: Record<string, string> = {};
		for (const eigenschap of knoop.attributes) {
			if (eigenschap.type !== 'mdxJsxAttribute' || typeof eigenschap.value !== 'string') {
				fout(
					knoop,
					'code',
					`<${naam}> heeft een eigenschap die geen gewone tekst is.`,
					`Schrijf eigenschappen als naam="waarde", zoals ${gekozen.voorbeeld.split('\n')[0]}.`,
				);
				return;
			}
			gegeven[eigenschap.name] = eigenschap.value;
		}
		const gelezen = gekozen.schema.safeParse(gegeven);
		if (!gelezen.success) {
			for (const f of gelezen.error.issues) {
				const invoer = f.path.reduce<unknown>((w, stap) => (w as Record<PropertyKey, unknown> | undefined)?.[stap], gegeven);
				for (const m of meldingVan(f, bekendeVelden(gekozen.schema, f.path), invoer))
					fout(knoop, m.soort, `<${naam}>: ${m.wat}`, `${m.herstel} Voorbeeld: ${gekozen.voorbeeld.replaceAll('\n', ' ')}`);
			}
			return;
		}
		if (!gekozen.inhoud && knoop.children.length > 0)
			fout(knoop, 'onderdeel', `<${naam}> kan geen tekst bevatten.`, `Schrijf het als ${gekozen.voorbeeld}.`);
		if (gekozen.inhoud && knoop.children.length === 0)
			fout(knoop, 'onderdeel', `<${naam}> is leeg.`, `Schrijf het als ${gekozen.voorbeeld.replaceAll('\n', ' ')}.`);
		for (const v of verwijzingenIn(gekozen.schema, gelezen.data))
			uit.verwijzingen.push({ soort: 'inzending', doel: `${v.doel}/${v.id}`, ...plek(knoop) });
		if (naam === 'Cijfer') {
			const cijfer = gelezen.data as Cijferverwijzing;
			uit.verwijzingen.push({ soort: 'cijfer', doel: cijfer.indicator, cijfer, ...plek(knoop) });
		}
		if (naam === 'Bestand')
			uit.verwijzingen.push({ soort: 'bestand', doel: `bestanden/${(gelezen.data as Bestandverwijzing).pad}`, ...plek(knoop) });
	};

	const bezoek = (knoop: Nodes) => {
		switch (knoop.type) {
			case 'heading': {
				const titel = platteTekst(knoop);
				if (knoop.depth === 1)
					fout(
						knoop,
						'kop',
						'Een kop met één # kan niet: de titel van de inzending is de enige kop van het eerste niveau.',
						'Gebruik ## voor een hoofdstuk en ### daaronder.',
					);
				else if (knoop.depth > vorigNiveau + 1)
					fout(knoop, 'kop', `De kop "${titel}" slaat een niveau over.`, `Gebruik ${'#'.repeat(vorigNiveau + 1)}.`);
				if (titel.trim() === '') fout(knoop, 'kop', 'Deze kop is leeg.', 'Geef de kop een tekst, of haal haar weg.');
				vorigNiveau = knoop.depth;
				uit.koppen.push({ id: slug(titel), titel, niveau: knoop.depth, regel: plek(knoop).regel });
				break;
			}
			case 'link':
			case 'definition':
				link(knoop, knoop.url);
				break;
			case 'image':
				if (!knoop.alt?.trim())
					fout(
						knoop,
						'afbeelding',
						'Deze afbeelding heeft geen beschrijving.',
						'Zet tussen de blokhaken wat er te zien is: ![Schema van het netwerk](/bestanden/schema.png).',
					);
				if (/^\/bestanden\/[\w./-]+$/.test(knoop.url))
					uit.verwijzingen.push({ soort: 'bestand', doel: knoop.url.slice(1), ...plek(knoop) });
				else
					fout(
						knoop,
						'afbeelding',
						`De afbeelding "${knoop.url}" staat niet op deze site.`,
						'Zet het bestand in public/bestanden/ en schrijf /bestanden/naam.png.',
					);
				break;
			case 'html':
				fout(knoop, 'onderdeel', 'HTML kan niet in de tekst.', 'Gebruik Markdown, of een onderdeel van de site.');
				break;
			case 'mdxjsEsm':
				fout(
					knoop,
					'code',
					'De tekst mag niet met import of export code binnenhalen.',
					'Haal de regel weg; de onderdelen zijn er zonder import.',
				);
				break;
			case 'mdxFlowExpression':
			case 'mdxTextExpression':
				fout(
					knoop,
					'code',
					`De tekst mag geen code tussen accolades bevatten: {${knoop.value.slice(0, 40)}}.`,
					'Haal de accolades weg, of schrijf ronde haken.',
				);
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				onderdeel(knoop);
				break;
		}
		if ('children' in knoop) for (const kind of knoop.children) bezoek(kind as Nodes);
	};
	bezoek(boom);
	const koppen = new Set(uit.koppen.map((k) => `#${k.id}`));
	for (const v of uit.verwijzingen)
		if (v.soort === 'anker' && !koppen.has(v.doel) && !/^#user-content-fn/.test(v.doel))
			uit.fouten.push({
				soort: 'link',
				regel: v.regel,
				kolom: v.kolom,
				wat: `De link "${v.doel}" wijst naar een kop die er niet is.`,
				herstel: koppen.size > 0 ? `Kies uit: ${[...koppen].join(', ')}.` : 'Deze tekst heeft geen koppen; haal de link weg.',
			});
	// The body as one string: what no node shows can't hide, such as a control character that reorders text.
	const onzichtbaar = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/.exec(mdx);
	if (onzichtbaar) {
		const voor = mdx.slice(0, onzichtbaar.index).split('\n');
		uit.fouten.push({
			soort: 'teken',
			regel: voor.length,
			kolom: (voor.at(-1)?.length ?? 0) + 1,
			wat: `Hier staat een onzichtbaar teken (U+${onzichtbaar[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}).`,
			herstel: 'Haal het weg: typ de woorden eromheen opnieuw.',
		});
	}
	return uit;
}
