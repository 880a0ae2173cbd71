import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { mdxToMdast } from 'satteri';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';

/**
 * The guard judges the tree of the parser that renders; its positions come from remark. Both must
 * read one dialect: here every construction of GFM and MDX, and every real body, gives one tree.
 */
const remark = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);

/** The outline of a tree: kinds, texts and targets. How white space is cut into nodes is no matter. */
function omtrek(knoop: Nodes): string {
	const naam = 'name' in knoop ? `<${knoop.name}>` : knoop.type;
	const soort = naam.startsWith('<') ? naam : knoop.type;
	if (knoop.type === 'text') return knoop.value.replace(/\s+/g, ' ');
	const eigen =
		'url' in knoop
			? `(${knoop.url})`
			: 'depth' in knoop
				? `(${knoop.depth})`
				: 'checked' in knoop && knoop.checked !== null && knoop.checked !== undefined
					? `(${knoop.checked})`
					: 'identifier' in knoop
						? `(${knoop.identifier})`
						: 'value' in knoop
							? `(${knoop.value})`
							: '';
	const kinderen =
		'children' in knoop
			? knoop.children
					.map((k) => omtrek(k as Nodes))
					.join('')
					.trim()
			: '';
	// A component alone on its line is a block to one parser and a paragraph with only it to the other.
	if (knoop.type === 'paragraph' && 'children' in knoop && knoop.children.length === 1 && 'name' in (knoop.children[0] as object))
		return kinderen;
	return `${soort}${eigen}[${kinderen}]`;
}
const gelijk = (tekst: string) => expect(omtrek(mdxToMdast(tekst) as Nodes)).toBe(omtrek(remark.parse(tekst)));

const BOUWSELS: Record<string, string> = {
	tabel: '| a | b |\n| :-- | --: |\n| 1 | **2** |\n| x \\| y | `z` |\n',
	'tabel zonder randen': 'a | b\n--|--\n1 | 2\n',
	doorhalen: '~~weg~~ en ~ook~ en ~ niet ~',
	takenlijst: '- [x] gedaan\n- [ ] te doen\n  - [X] daaronder\n- gewoon\n',
	voetnoten: 'Zin.[^1] Nog een.[^lang]\n\n[^1]: Voet.\n\n[^lang]: Eerste.\n\n    Tweede alinea.\n',
	autolinks: 'https://voorbeeld.nl/pad?x=1 en www.voorbeeld.nl. En (http://x.nl/a_(b)).',
	mailadres: 'Mail a.b@voorbeeld.nl nu.',
	'genest onderdeel': '<LetOp titel="Let op">\n\n- een\n- twee <Begrip id="apv">APV</Begrip>\n\n</LetOp>\n',
	'onderdeel in zin': 'De <Begrip id="apv">**APV**</Begrip> zegt <Cijfer indicator="a" gebied="b" periode="2016" />.',
	stappen: '<Stappen>\n\n1. Een\n2. Twee\n   met vervolg\n\n</Stappen>\n',
	koppen: '## Een `code`\n\n### Twee *drie*\n\nOnderstreept\n===\n',
	links: '[a](/b/ "c") [d][e] <Begrip id="x">y</Begrip>\n\n[e]: https://f.nl\n',
	nadruk: '**vet** *schuin* ***beide*** snake_case_woord 5*3*2',
	citaat: '> een\n> > twee\n\nna\n',
	codeblok: '```js\nconst a = { b: 1 };\n```\n\n    vier spaties\n',
	regeleinde: 'een  \ntwee\\\ndrie',
	'geen code': 'De import stijgt.\n\nWat importeren is.\n',
};

describe('bewaker en schrijver lezen één dialect', () => {
	it.each(Object.entries(BOUWSELS))('%s', (_, tekst) => gelijk(tekst));

	it('in elke echte tekst', () => {
		const map = join(import.meta.dirname, '../../content');
		const bestanden = readdirSync(map, { recursive: true, encoding: 'utf8' }).filter((b) => b.endsWith('.mdx'));
		expect(bestanden.length).toBeGreaterThan(50);
		for (const bestand of bestanden) {
			const bron = readFileSync(join(map, bestand), 'utf8');
			gelijk(bron.slice(bron.indexOf('\n---\n', 3) + 5));
		}
	});
});
