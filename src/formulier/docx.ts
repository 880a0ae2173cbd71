import { BorderStyle, Document, Footer, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Formulier } from '../domain/weergave/formulier.ts';
import { legVast } from './vast.ts';

const rand = { style: BorderStyle.SINGLE, size: 4, color: '857A66' };

/** The form as a Word document: a heading per field, its questions, and a box to write in. */
export async function schrijfDocx(f: Formulier): Promise<Uint8Array> {
	const vak = () =>
		new Table({
			width: { size: 100, type: WidthType.PERCENTAGE },
			rows: [
				new TableRow({
					children: [
						new TableCell({
							borders: { top: rand, bottom: rand, left: rand, right: rand },
							margins: { top: 80, bottom: 400, left: 120, right: 120 },
							children: [new Paragraph('')],
						}),
					],
				}),
			],
		});
	const document = new Document({
		title: f.titel,
		description: f.inleiding,
		creator: f.herkomst,
		lastModifiedBy: f.herkomst,
		styles: { default: { document: { run: { font: 'Calibri', size: 22, language: { value: 'nl-NL' } } } } },
		sections: [
			{
				footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ text: f.herkomst, size: 16 })] })] }) },
				children: [
					new Paragraph({ text: f.titel, heading: HeadingLevel.TITLE }),
					new Paragraph({ text: f.inleiding, spacing: { after: 200 } }),
					...f.velden.flatMap((v) => [
						new Paragraph({ text: v.veld, heading: HeadingLevel.HEADING_1, keepNext: true, spacing: { before: 240, after: 80 } }),
						...(v.toelichting ? [new Paragraph({ text: v.toelichting, keepNext: true })] : []),
						...v.vragen.map((vraag) => new Paragraph({ text: vraag, bullet: { level: 0 }, keepNext: true })),
						vak(),
					]),
				],
			},
		],
	});
	return legVast(new Uint8Array(await Packer.toBuffer(document)), f.datum);
}
