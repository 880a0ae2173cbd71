import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { maakInzendingen, PROEFREGIOS, PROEFTHEMAS, type Proefinzending } from './inzendingen.ts';

/** One entry as a file of this project. */
export const inzendingbestand = (e: Proefinzending): string => `---
titel: "${e.titel}"
samenvatting: "${e.samenvatting}"
themas: [${e.thema}]
regios: [${e.regio}]
uitwerking: uitgewerkt
trefwoorden: [veiligheid, proef]
probleem: "${e.samenvatting}"
doelgroep: Gemeenten en hun partners
soort: [preventief, bestuurlijk]
niveau: [lokaal, district]
partners:
  - naam: Politie
    rol: Voert uit wat is afgesproken.
  - naam: Gemeente
    rol: Voert de regie.
kosten:
  - bedrag: 17500
    eenheid: euro
    jaar: "2016"
    dekt: Personeel
voorwaarden:
  - Er is een plan.
  - Er is een trekker.
toegepast:
  - waar: ${e.regio}
    periode: "2016"
    status: ingevoerd
bronnen:
  - bron: proefbron
    plaats: Hoofdstuk 1
    regels: "1-10"
herzienVoor: 2028-11-22
gewijzigdOp: 2026-11-22
---

${e.mdx}`;

/** Makes a copy of this project in `doel`, with generated entries as its only content. */
export function maakProefproject(bron: string, doel: string, aantal: number): void {
	rmSync(doel, { recursive: true, force: true });
	mkdirSync(join(doel, 'content/interventies'), { recursive: true });
	mkdirSync(join(doel, 'content/themas'), { recursive: true });
	for (const naam of ['src', 'scripts', 'public', 'package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', 'NOTICE'])
		cpSync(join(bron, naam), join(doel, naam), { recursive: true });
	// A folder of its own with links in it: caches stay with the copy.
	mkdirSync(join(doel, 'node_modules'));
	for (const naam of readdirSync(join(bron, 'node_modules')))
		if (!/^\.(astro|cache|vite)/.test(naam)) symlinkSync(join(bron, 'node_modules', naam), join(doel, 'node_modules', naam));
	const schrijf = (pad: string, tekst: string) => writeFileSync(join(doel, 'content', pad), tekst);
	schrijf('instellingen.yaml', 'naam: Proefkast\nondertitel: Een kast om snelheid te meten\nbeheerder: niemand\npeildatum: 2026-11-22\n');
	schrijf(
		'bronnen.yaml',
		'- id: proefbron\n  titel: Proefbron\n  kort: Proefbron\n  uitgever: Niemand\n  datum: "2016"\n  omschrijving: Een bron die niet bestaat.\n  bestand: "000"\n',
	);
	schrijf('zoeken/synoniemen.yaml', '[]\n');
	schrijf('zoeken/zoekvragen.yaml', '[]\n');
	schrijf('begrippen.yaml', '- id: apv\n  term: APV\n  betekenissen:\n    - voluit: Algemene plaatselijke verordening\n');
	schrijf('gebieden.yaml', PROEFREGIOS.map((r) => `- id: ${r}\n  naam: ${r}\n  soort: regio\n`).join(''));
	for (const [i, t] of PROEFTHEMAS.entries())
		schrijf(
			`themas/${t}.mdx`,
			`---\ntitel: Thema nummer ${i + 1}\nkort: Thema ${i + 1}\nsamenvatting: Een thema om mee te meten.\nvolgorde: ${i + 1}\ngewijzigdOp: 2026-11-22\n---\n\nInleiding.\n`,
		);
	for (const e of maakInzendingen(aantal)) schrijf(`interventies/${e.id}.mdx`, inzendingbestand(e));
}
