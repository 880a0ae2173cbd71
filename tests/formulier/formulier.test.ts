import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Formulier } from '../../src/domain/weergave/formulier.ts';
import { schrijfDocx } from '../../src/formulier/docx.ts';
import { schrijfOdt } from '../../src/formulier/odt.ts';

const formulier: Formulier = {
	id: 'proef',
	titel: 'Projectopdracht & <afspraken>',
	inleiding: 'Waarvoor dit formulier is.',
	velden: [
		{ veld: 'Doel', vragen: ['Wat wilt u bereiken?', 'Voor wie?'], toelichting: 'Houd het kort.' },
		{ veld: 'Kosten', vragen: [], toelichting: '' },
	],
	herkomst: 'Apothekerskast. Naar: Verslag, Tabel 1.',
	datum: '2026-11-22',
};

describe.each([
	['docx', schrijfDocx, 'word/document.xml', 'docProps/core.xml', '[Content_Types].xml'],
	['odt', schrijfOdt, 'content.xml', 'meta.xml', 'mimetype'],
] as const)('een formulier als %s', (soort, schrijf, tekstbestand, metabestand, eerste) => {
	it('bevat elk veld, elke vraag en een vak om in te schrijven', async () => {
		const delen = unzipSync(await schrijf(formulier));
		const xml = strFromU8(delen[tekstbestand] as Uint8Array);
		for (const tekst of [
			'Projectopdracht &amp; &lt;afspraken&gt;',
			'Doel',
			'Kosten',
			'Wat wilt u bereiken?',
			'Voor wie?',
			'Houd het kort.',
		])
			expect(xml).toContain(tekst);
		expect(xml.match(soort === 'docx' ? /<w:tbl>/g : /<table:table /g)).toHaveLength(2);
		expect(xml).toMatch(soort === 'docx' ? /w:pStyle w:val="Heading1"/ : /<text:h [^>]*text:outline-level="2"/);
	});

	it('is elke keer hetzelfde, met de peildatum als datum', async () => {
		const [een, twee] = [await schrijf(formulier), await schrijf(formulier)];
		expect(Buffer.compare(een, twee)).toBe(0);
		const meta = strFromU8(unzipSync(een)[metabestand] as Uint8Array);
		for (const moment of meta.match(/\d{4}-\d\d-\d\dT[^<]*/g) ?? []) expect(moment).toBe('2026-11-22T00:00:00Z');
	});

	it('begint zoals een kantoorprogramma het verwacht', async () => {
		const bytes = await schrijf(formulier);
		expect(Buffer.from(bytes.subarray(30, 30 + eerste.length)).toString()).toBe(eerste);
	});
});
