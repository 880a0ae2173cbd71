import { OdtDocument } from 'odf-kit';
import type { Formulier } from '../domain/weergave/formulier.ts';
import { legVast } from './vast.ts';

/** The form as an OpenDocument text: the same fields, questions and boxes as the Word document. */
export async function schrijfOdt(f: Formulier): Promise<Uint8Array> {
	const document = new OdtDocument();
	document.setMetadata({ title: f.titel, creator: f.herkomst, description: f.inleiding });
	document.setPageLayout({ width: '21cm', height: '29.7cm' });
	document.setFooter(f.herkomst);
	document.addHeading(f.titel, 1);
	document.addParagraph(f.inleiding);
	for (const v of f.velden) {
		document.addHeading(v.veld, 2);
		if (v.toelichting) document.addParagraph(v.toelichting);
		if (v.vragen.length > 0) document.addList([...v.vragen]);
		document.addTable([['\n\n\n']], { border: '0.5pt solid #857A66' });
		document.addParagraph('');
	}
	document.addParagraph(f.herkomst);
	return legVast(await document.save(), f.datum);
}
