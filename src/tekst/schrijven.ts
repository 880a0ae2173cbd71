import type { Element, Nodes, Root } from 'hast';
import { type MdxJsxFlowElementHast, type MdxJsxTextElementHast, mdxToHast } from 'satteri';
import { ONDERDELEN } from '../components/mdx/index.ts';
import { veilig } from '../components/mdx/onderdeel.ts';
import type { Kop } from '../domain/kennisbank.ts';
import type { Opzoek } from '../domain/weergave/opzoek.ts';
import { maakSlugs } from './slug.ts';

/**
 * Writes a guarded body as HTML. It walks the tree and writes strings: no code of the body is ever
 * run, so that what the guard would miss is left out instead of executed.
 */

const LEEG = new Set(['br', 'hr', 'img', 'input']);
const TOEGESTAAN = new Set(
	'a blockquote br code del em h2 h3 h4 h5 h6 hr img input li ol p pre section strong sup sub table tbody td th thead tr ul'.split(' '),
);
const FUNCTIES = {
	gfm: { footnotes: { label: 'Voetnoten', backContent: '↩', backLabel: 'Terug naar de tekst bij voetnoot {reference}' } },
	frontmatter: false,
} as const;

/** Body (guarded Markdown) with what its components refer to → HTML, every link from the root (`/…/`). */
export function schrijfTekst(mdx: string, koppen: readonly Pick<Kop, 'id'>[], opzoek: Opzoek): string {
	const gezien = new Set<string>();
	const eerste = (sleutel: string) => !gezien.has(sleutel) && gezien.add(sleutel) !== undefined;
	const slug = maakSlugs();
	let kop = 0;

	const kinderen = (knoop: { children: readonly unknown[] }) => knoop.children.map((k) => schrijf(k as Nodes)).join('');

	const element = (knoop: Element): string => {
		const { tagName } = knoop;
		if (!TOEGESTAAN.has(tagName)) return kinderen(knoop);
		const eigenschappen: Record<string, unknown> = { ...knoop.properties };
		if (/^h[2-6]$/.test(tagName) && eigenschappen['id'] === undefined) {
			eigenschappen['id'] = koppen[kop]?.id ?? slug(plat(knoop));
			kop += 1;
		}
		if (tagName === 'a' && /^https?:/.test(String(eigenschappen['href'] ?? ''))) eigenschappen['rel'] = 'external';
		if (tagName === 'input') eigenschappen['aria-label'] = eigenschappen['checked'] ? 'Gedaan' : 'Nog te doen';
		if (tagName === 'th') eigenschappen['scope'] = 'col';
		// A column that the author set to the right holds numbers.
		if (/^t[hd]$/.test(tagName) && (eigenschappen['align'] === 'right' || /text-align:\s*right/.test(String(eigenschappen['style'] ?? ''))))
			eigenschappen['className'] = 'getal';
		delete eigenschappen['align'];
		const begin = `<${tagName}${Object.entries(eigenschappen)
			.map(([n, w]) => eigenschap(n, w))
			.join('')}>`;
		if (LEEG.has(tagName)) return begin;
		const binnen = kinderen(knoop);
		if (tagName === 'table') return `<div class="tabelvak" role="group" aria-label="Tabel" tabindex="0">${begin}${binnen}</table></div>`;
		return `${begin}${binnen}</${tagName}>`;
	};

	const onderdeel = (knoop: MdxJsxFlowElementHast | MdxJsxTextElementHast): string => {
		const gekozen = knoop.name === null ? undefined : ONDERDELEN.get(knoop.name);
		const gelezen = gekozen?.schema.safeParse(
			Object.fromEntries(
				knoop.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' && typeof a.value === 'string' ? [[a.name, a.value]] : [])),
			),
		);
		return gekozen && gelezen?.success ? gekozen.schrijf(gelezen.data, kinderen(knoop), opzoek, eerste) : '';
	};

	const schrijf = (knoop: Nodes | Root): string => {
		switch (knoop.type) {
			case 'root':
				return kinderen(knoop);
			case 'element':
				return element(knoop);
			case 'text':
				return veilig(knoop.value);
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				return onderdeel(knoop as MdxJsxFlowElementHast);
			default:
				return '';
		}
	};
	return schrijf(mdxToHast(mdx, { features: FUNCTIES, position: false }) as Root);
}

const plat = (knoop: Nodes): string =>
	knoop.type === 'text' ? knoop.value : 'children' in knoop ? knoop.children.map((k) => plat(k as Nodes)).join('') : '';

const NAMEN: Record<string, string> = {
	className: 'class',
	dataFootnoteRef: 'data-footnote-ref',
	dataFootnoteBackref: 'data-footnote-backref',
	dataFootnotes: 'data-footnotes',
	ariaLabel: 'aria-label',
	ariaDescribedBy: 'aria-describedby',
};

function eigenschap(naam: string, waarde: unknown): string {
	const n = NAMEN[naam] ?? naam.toLowerCase();
	if (waarde === false || waarde === null || waarde === undefined || n.startsWith('on') || n === 'style') return '';
	if (waarde === true) return ` ${n}`;
	const tekst = Array.isArray(waarde) ? waarde.join(' ') : String(waarde);
	if ((n === 'href' || n === 'src') && !/^(https?:\/\/|\/(?![/\\])|#)/.test(tekst)) return '';
	return ` ${n}="${veilig(tekst)}"`;
}
