import type { Item } from '../kennisbank.ts';

/** Alinea: a paragraph or list item of a body as a reader reads it: no markup, no tables, no headings. */
export interface Alinea {
	tekst: string;
	/** line in the file at which it starts */
	regel: number;
}

/** The running text of an entry, by paragraph. @param zonder what is left out besides markup, as `Begrip` and links */
export function lopendeTekst({ tekst }: Pick<Item, 'tekst'>, zonder: RegExp[] = []): Alinea[] {
	if (tekst === null) return [];
	const uit: Alinea[] = [];
	let open: Alinea | null = null;
	let inCode = false;
	for (const [i, regel] of tekst.mdx.split('\n').entries()) {
		if (/^(```|~~~)/.test(regel)) inCode = !inCode;
		const leeg = inCode || regel.trim() === '' || /^\s*(#{1,6} |\||```|~~~)/.test(regel);
		const onderdeel = /^\s*([-*+]|\d+[.)])\s+/.test(regel);
		if (leeg || onderdeel) open = null;
		if (leeg) continue;
		const kaal = zonder
			.reduce((t, weg) => t.replace(weg, ' '), regel)
			.replace(/^\s*([-*+]|\d+[.)])\s+/, '')
			.replace(/<[^>]+>/g, ' ')
			.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
			.replace(/[*_`]/g, '');
		if (open === null) {
			open = { tekst: '', regel: tekst.regel + i };
			uit.push(open);
		}
		open.tekst = `${open.tekst} ${kaal}`.trim();
	}
	return uit.filter((a) => a.tekst !== '');
}
