/**
 * Entries for the benchmark: seeded, so that every run and every builder gets the same. Dutch words
 * with the frequencies of running text, a table, links to other entries and, in one entry of four,
 * the site's own components: what an elaborated entry has.
 */

/** Proefinzending: one generated entry, in the forms that the builders read. */
export interface Proefinzending {
	id: string;
	titel: string;
	samenvatting: string;
	thema: string;
	regio: string;
	/** Markdown with links as `[woord](/interventies/…/)`; some 600 words */
	tekst: string;
	/** the same with components of this project */
	mdx: string;
}

export const PROEFTHEMAS = Array.from({ length: 14 }, (_, i) => `thema-${i + 1}`);
export const PROEFREGIOS = ['oost-nederland', 'midden-nederland', 'twente', 'hengelo', 'landelijk'];

const GEWOON =
	'de het een van en in op te dat die voor met is zijn niet aan er om ook als door bij naar over uit tot zij wordt worden hebben heeft kan kunnen moet maar dan nog wel deze dit die daar hier wie wat hoe waar wanneer omdat zodat waarbij meer minder samen per tussen onder tijdens binnen zonder vanaf sinds'.split(
		' ',
	);
const STAMMEN =
	'gemeente politie burgemeester wijk buurt inwoner bewoner ondernemer partner woning inbraak overlast jeugd groep straat plein horeca evenement drugs hennep kwekerij pand sluiting bestuur straf zorg hulp melding signaal gegevens privacy convenant afspraak regie casus overleg analyse cijfer district regio netwerk aanpak plan maatregel toezicht handhaving preventie voorlichting cameratoezicht vergunning subsidie capaciteit kosten budget evaluatie effect resultaat doel risico dreiging geweld fraude cyber crisis veiligheid leefbaarheid vertrouwen samenwerking informatie dossier traject interventie jongere gezin school sport vereniging corporatie reclassering justitie officier rechter boete waarschuwing gesprek bezoek controle actie project pilot'.split(
		' ',
	);
const EINDEN = [
	'',
	's',
	'en',
	'aanpak',
	'overleg',
	'plan',
	'team',
	'beleid',
	'cijfers',
	'meting',
	'voorziening',
	'traject',
	'regeling',
	'scan',
];

/** Generates `aantal` entries. */
export function maakInzendingen(aantal: number): Proefinzending[] {
	let staat = 20261122;
	const kans = () => {
		staat = (staat * 48271) % 2147483647;
		return staat / 2147483647;
	};
	const uit = <T>(lijst: readonly T[], scheef = 1): T => lijst[Math.floor(lijst.length * kans() ** scheef)] as T;
	const woord = () => (kans() < 0.5 ? uit(GEWOON, 1.6) : uit(STAMMEN, 1.3) + (kans() < 0.35 ? uit(EINDEN) : ''));
	const zin = (n: number) => {
		const woorden = Array.from({ length: n }, woord).join(' ');
		return `${woorden.charAt(0).toUpperCase()}${woorden.slice(1)}.`;
	};
	const alinea = (woorden: number) => {
		const zinnen: string[] = [];
		for (let n = 0; n < woorden; ) {
			const lengte = 8 + Math.floor(kans() * 12);
			zinnen.push(zin(lengte));
			n += lengte;
		}
		return zinnen.join(' ');
	};
	const id = (i: number) => `proef-${String(i).padStart(5, '0')}`;
	const link = () => `[${uit(STAMMEN)}](/interventies/${id(Math.floor(kans() * aantal))}/)`;
	return Array.from({ length: aantal }, (_, i) => {
		const met = i % 4 === 0;
		const delen: string[] = [];
		for (let d = 0; d < 5; d++) delen.push(`## ${zin(3).slice(0, -1)} ${d + 1}\n\n${alinea(55)} Zie ook ${link()}.\n\n${alinea(50)}\n`);
		const tabel = `| Partner | Rol | Aantal |\n| --- | --- | ---: |\n${Array.from({ length: 5 }, () => `| ${uit(STAMMEN)} | ${zin(4)} | ${Math.floor(kans() * 1000)} |`).join('\n')}\n`;
		const lijst = Array.from({ length: 4 }, () => `- ${zin(7)}`).join('\n');
		const tekst = [...delen.slice(0, 3), tabel, ...delen.slice(3), lijst].join('\n');
		return {
			id: id(i),
			titel: `${zin(4).slice(0, -1)} ${i}`,
			samenvatting: zin(16),
			thema: uit(PROEFTHEMAS),
			regio: uit(PROEFREGIOS),
			tekst,
			mdx: met
				? `${tekst}\n\n<LetOp>\n\n${zin(12)} Zie de <Begrip id="apv">APV</Begrip>.\n\n</LetOp>\n\n<Stappen>\n\n1. ${zin(8)}\n2. ${zin(9)}\n\n</Stappen>\n`
				: `${tekst}\n`,
		};
	});
}
