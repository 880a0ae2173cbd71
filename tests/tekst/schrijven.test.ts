import { describe, expect, it } from 'vitest';
import { bewaakTekst } from '../../src/tekst/bewaken.ts';
import { schrijfTekst } from '../../src/tekst/schrijven.ts';

const opzoek = {
	begrippen: { apv: { term: 'APV', uitleg: ['Algemene <plaatselijke> verordening.'] } },
	cijfers: { 'a|b|2016|realisatie': { tekst: '9.537', waarde: 9537, pad: '/cijfers/a/', toelichting: 'Inbraken, B, 2016, realisatie' } },
};
const schrijf = (mdx: string) => schrijfTekst(mdx, bewaakTekst(mdx).koppen, opzoek);

describe('schrijfTekst', () => {
	it('geeft koppen de id die de bewaker noemde', () => {
		const mdx = '## Wat is het?\n\n### Één\n\n## Wat is het?\n';
		expect(bewaakTekst(mdx).koppen.map((k) => k.id)).toEqual(['wat-is-het', 'een', 'wat-is-het-2']);
		for (const { id } of bewaakTekst(mdx).koppen) expect(schrijf(mdx)).toContain(`id="${id}"`);
	});
	it('legt een begrip één keer uit, hoe vaak het ook voorkomt, en ontsnapt de uitleg', () => {
		const html = schrijf('<Begrip id="apv">APV</Begrip> en <Begrip id="apv">APV</Begrip>.');
		expect(html.match(/popovertarget="begrip-apv"/g)).toHaveLength(2);
		expect(html.match(/id="begrip-apv"/g)).toHaveLength(1);
		expect(html).toContain('Algemene &lt;plaatselijke&gt; verordening.');
	});
	it('schrijft een cijfer met zijn waarde en zijn bron', () =>
		expect(schrijf('Het zijn er <Cijfer indicator="a" gebied="b" periode="2016" />.')).toContain(
			'href="/cijfers/a/" aria-label="9.537: Inbraken, B, 2016, realisatie"><data value="9537">9.537</data>',
		));
	it.each([
		'{1+1}',
		'<script>alert(1)</script>',
		'<img src="x" onerror="alert(1)" />',
		'[a](javascript:alert(1))',
		'<Begrip id={"apv"}>APV</Begrip>',
	])('laat %s weg, ook zonder bewaker', (mdx) => expect(schrijf(`Voor ${mdx} na`)).not.toMatch(/<script|onerror|javascript:|\{|1\+1/));
	it('zet lijnen en uitlijning van een tabel om zonder stijl in de tekst', () =>
		expect(schrijf('| a | b |\n| - | -: |\n| 1 | 2 |\n')).toMatch(/<th scope="col" class="getal">b<\/th>[\s\S]*<td class="getal">2<\/td>/));
});
