import { STATUSSEN, type Status } from '../cijfers/doelpad.ts';
import { grafiekenVan } from '../cijfers/grafiek/grafiek.ts';
import type { Grafiek } from '../cijfers/grafiek/maken.ts';
import { periodeInWoorden, waardeVan } from '../cijfers/opmaak.ts';
import { isJaar, jaarVan } from '../cijfers/reeks.ts';
import { doelInWoorden } from '../cijfers/zin.ts';
import { type Item, type Kennisbank, sleutelVan } from '../kennisbank.ts';
import { padVan } from '../model/collecties.ts';
import { berekeningenVan } from './cijfers/berekeningen.ts';
import { type Cijferregel, cijferregel } from './cijfers/cijferregel.ts';
import { type Oordeelregel, oordeelregel } from './cijfers/oordeelregels.ts';
import { type Opzoek, zoekOp } from './opzoek.ts';
import { opTitel, type Schakel, schakelNaar } from './schakel.ts';

/** Rapportsoort: how it stands now, or what one year brought. */
export const RAPPORTSOORTEN = {
	voortgangsrapportage: { naam: 'Voortgangsrapportage', uitleg: 'Doelen, laatste resultaten, aandachtspunten en acties bij elkaar.' },
	jaarverslag: { naam: 'Jaarverslag', uitleg: 'Wat er in één jaar gemeten is, naast wat er was afgesproken.' },
} as const;

export type Rapportsoort = keyof typeof RAPPORTSOORTEN;

/** Rapportdoel: a goal beside its result. */
export interface Rapportdoel extends Schakel {
	gebied: string;
	periode: string;
	doel: string;
	resultaat: string;
	status: Status;
	statusnaam: string;
	reden: string;
}

/** Rapporttekst: one part of a theme card. */
export interface Rapporttekst extends Schakel {
	moment: string;
	/** `koppen`: ids for the headings within a part, unique in the report */
	delen: { titel: string; mdx: string; koppen: { id: string }[] }[];
	opzoek: Opzoek;
}

/** Rapport: a page made for paper that puts the goals, results, points of attention, actions and figures of a period together. */
export interface Rapport {
	soort: Rapportsoort;
	id: string;
	titel: string;
	pad: string;
	samenvatting: string;
	doelen: Rapportdoel[];
	cijfers: Cijferregel[];
	waarden: { titel: string; pad: string; regels: { gebied: string; waarde: string; vorig: string }[] }[];
	grafieken: Grafiek[];
	teksten: Rapporttekst[];
	/** printed figures that don't follow or that another place contradicts */
	oordelen: Oordeelregel[];
	nietNaTeRekenen: number;
	begrotingen: Schakel[];
	bronnen: (Schakel & { volledig: string })[];
	leeg: string[];
}

/** Rapportlijst: which reports there are. */
export interface Rapportlijst {
	soorten: { soort: Rapportsoort; naam: string; uitleg: string; groepen: { titel: string; rapporten: Schakel[] }[] }[];
}

/** What a report is about: a region, or a theme. */
interface Onderwerp {
	id: string;
	naam: string;
	over: 'regio' | 'thema';
}

const opschrift = (soort: Rapportsoort, { naam }: Onderwerp, jaar: number | null) =>
	`${RAPPORTSOORTEN[soort].naam} ${naam}${jaar === null ? '' : ` ${jaar}`}`;

/** The regions with theme cards and figures, and the themes with figures. */
function onderwerpen(kb: Kennisbank): Onderwerp[] {
	const over = (lijst: 'themas' | 'regios', id: string) =>
		kb.inhoud.indicatoren.some((i) => i.data[lijst].includes(id)) && kb.inhoud.themakaarten.some((t) => t.data[lijst].includes(id));
	return [
		...[...berekeningenVan(kb).gebieden]
			.filter(([id]) => over('regios', id))
			.map(([id, { naam }]) => ({ id, naam, over: 'regio' as const })),
		...[...kb.inhoud.themas]
			.sort((a, b) => a.data.volgorde - b.data.volgorde)
			.filter(({ id }) => over('themas', id))
			.map(({ id, data }) => ({ id, naam: data.titel, over: 'thema' as const })),
	];
}

/** The address of the progress report of a theme; null where there is nothing to report. */
export const rapportVanThema = (kb: Kennisbank, thema: string): string | null => {
	const o = onderwerpen(kb).find((x) => x.over === 'thema' && x.id === thema);
	return o ? padVanRapport('voortgangsrapportage', o, null) : null;
};

const gaatOver = (o: Onderwerp, data: { themas: string[]; regios: string[] }) =>
	(o.over === 'regio' ? data.regios : data.themas).includes(o.id);

/** The years in which something was measured about a subject. */
function jarenVan(kb: Kennisbank, o: Onderwerp): number[] {
	const { van } = berekeningenVan(kb);
	const jaren = kb.inhoud.indicatoren
		.filter((i) => gaatOver(o, i.data))
		.flatMap((i) =>
			van(i)
				.reeksen.filter((r) => r.soort === 'realisatie')
				.flatMap((r) => r.punten.filter((p) => isJaar(p.periode)).map((p) => jaarVan(p.periode))),
		);
	return [...new Set(jaren)].sort((a, b) => a - b);
}

const padVanRapport = (soort: Rapportsoort, o: Onderwerp, jaar: number | null) =>
	`/rapporten/${soort}/${o.id}${jaar === null ? '' : `-${jaar}`}/`;

export function rapporten(kb: Kennisbank): Rapport[] {
	return onderwerpen(kb).flatMap((o) => [
		maakRapport(kb, 'voortgangsrapportage', o, null),
		...jarenVan(kb, o).map((jaar) => maakRapport(kb, 'jaarverslag', o, jaar)),
	]);
}

export function rapportlijst(kb: Kennisbank): Rapportlijst {
	const alle = onderwerpen(kb);
	const lijst = (soort: Rapportsoort, over: Onderwerp['over']) =>
		alle
			.filter((o) => o.over === over)
			.flatMap((o) =>
				(soort === 'jaarverslag' ? jarenVan(kb, o) : [null]).map((jaar) => ({
					titel: opschrift(soort, o, jaar),
					pad: padVanRapport(soort, o, jaar),
				})),
			);
	return {
		soorten: (Object.keys(RAPPORTSOORTEN) as Rapportsoort[]).map((soort) => ({
			soort,
			...RAPPORTSOORTEN[soort],
			groepen: [
				{ titel: 'Per regio', rapporten: lijst(soort, 'regio') },
				{ titel: 'Per thema', rapporten: lijst(soort, 'thema') },
			],
		})),
	};
}

/** The parts of a body under its level-two headings. */
export function onderdelenVan(mdx: string): { titel: string; mdx: string }[] {
	const delen: { titel: string; regels: string[] }[] = [];
	let inCode = false;
	for (const regel of mdx.split('\n')) {
		if (/^(```|~~~)/.test(regel)) inCode = !inCode;
		const kop = inCode ? null : /^## (.+)$/.exec(regel);
		if (kop) delen.push({ titel: (kop[1] as string).trim(), regels: [] });
		else delen.at(-1)?.regels.push(regel);
	}
	return delen.map(({ titel, regels }) => ({ titel, mdx: regels.join('\n').trim() }));
}

/** A part of a card, with its headings two levels down: they stand below the title of the card and of the part. */
function rapportdeel({ titel, mdx }: { titel: string; mdx: string }, id: string) {
	const lager = mdx.replace(/^###(?=#* )/gm, '#####');
	return { titel, mdx: lager, koppen: [...lager.matchAll(/^#{5,6} /gm)].map((_, i) => ({ id: `${id}-${i + 1}` })) };
}

function maakRapport(kb: Kennisbank, soort: Rapportsoort, o: Onderwerp, jaar: number | null): Rapport {
	const { van, oordelenOver, gebieden } = berekeningenVan(kb);
	const indicatoren = kb.inhoud.indicatoren.filter((i) => gaatOver(o, i.data));
	const inJaar = (periode: string) => jaar === null || jaarVan(periode) === jaar;
	const doelen = indicatoren
		.flatMap((item) =>
			van(item)
				.doelpaden.filter((d) => inJaar(d.periode))
				.map(
					(d): Rapportdoel => ({
						...schakelNaar(item),
						gebied: d.naam,
						periode: periodeInWoorden(d.periode),
						doel: doelInWoorden(d, item.data),
						resultaat: d.laatste ? `${waardeVan(d.laatste, item.data)} (${periodeInWoorden(d.laatste.periode)})` : '',
						status: d.status,
						statusnaam: STATUSSEN[d.status].naam,
						reden: d.reden,
					}),
				),
		)
		// What could be judged comes first.
		.sort((a, b) => Number(a.status === 'nietTeBeoordelen') - Number(b.status === 'nietTeBeoordelen') || opTitel(a, b));
	const kaarten = kb.inhoud.themakaarten.filter((t) => gaatOver(o, t.data) && (jaar === null || momentVan(t.data).includes(String(jaar))));
	const datasets = kb.inhoud.datasets.filter(
		(d) => gaatOver(o, d.data) && kb.posten(d.id).some((p) => p.eenheid === 'euro' && inJaar(p.periode)),
	);
	const oordelen = [
		...new Map(
			[...indicatoren, ...datasets]
				.flatMap((item) => oordelenOver(sleutelVan(item)))
				.filter(({ bewering }) => jaar === null || bewering.uit.some((t) => t.periode !== undefined && jaarVan(t.periode) === jaar))
				.map((b) => [b.id, b]),
		).values(),
	];
	const waarden =
		jaar === null
			? []
			: indicatoren
					.map((item) => ({
						...schakelNaar(item),
						regels: van(item)
							.reeksen.filter((r) => r.soort === 'realisatie')
							.flatMap((r) =>
								r.punten
									.filter((p) => isJaar(p.periode) && jaarVan(p.periode) === jaar)
									.map((p) => {
										const eerder = r.punten.find((q) => q.periode === String(jaar - 1));
										return {
											gebied: gebieden.get(r.gebied)?.naam ?? r.gebied,
											waarde: waardeVan(p, item.data),
											vorig: eerder ? waardeVan(eerder, item.data) : '',
										};
									}),
							),
					}))
					.filter((w) => w.regels.length > 0)
					.sort(opTitel);
	const genoemd = new Set([...indicatoren, ...kaarten, ...datasets].flatMap((i) => i.data.bronnen.map((b) => b.bron)));
	const cijfers = jaar === null ? indicatoren.map((i) => cijferregel(kb, i)).sort(opTitel) : [];
	return {
		soort,
		id: `${o.id}${jaar === null ? '' : `-${jaar}`}`,
		titel: opschrift(soort, o, jaar),
		pad: padVanRapport(soort, o, jaar),
		samenvatting: samenvatting(jaar, doelen, jaar === null ? cijfers.length : waarden.length),
		doelen,
		cijfers,
		waarden,
		grafieken:
			jaar === null
				? indicatoren
						.flatMap((i) => grafiekenVan(van(i), i.data, i.data.titel, `${i.id}-`).slice(0, 1))
						.filter((g) => g.soort === 'lijn' || g.soort === 'veelvoud')
				: [],
		teksten: kaarten
			.map((item) => ({
				...schakelNaar(item),
				moment: momentVan(item.data),
				delen: onderdelenVan(item.tekst?.mdx ?? '').map((d, i) => rapportdeel(d, `${item.id}-${i + 1}`)),
				// Explanations that open on a click are no use on paper.
				opzoek: { ...zoekOp(kb, item.tekst ?? { noemt: [], cijfers: [] }), begrippen: {} },
			}))
			.sort(opTitel),
		oordelen: oordelen
			.filter(({ oordeel }) => oordeel.uitkomst === 'volgtNiet' || oordeel.uitkomst === 'tegengesproken')
			.map((b) => oordeelregel(kb, b)),
		nietNaTeRekenen: oordelen.filter(({ oordeel }) => oordeel.uitkomst === 'nietTeControleren').length,
		begrotingen: datasets.map(schakelNaar).sort(opTitel),
		bronnen: kb.inhoud.bronnen
			.filter((b) => genoemd.has(b.id))
			.map((b) => ({
				titel: b.data.kort,
				pad: padVan('bronnen', b.id),
				volledig: `${b.data.titel}, ${b.data.uitgever}, ${periodeInWoorden(b.data.datum)}`,
			})),
		leeg: [
			...(doelen.length === 0 ? ['doelen'] : []),
			...(kaarten.length === 0 ? ['themakaarten met resultaten, aandachtspunten en acties'] : []),
			...(datasets.length === 0 ? ['begrotingen'] : []),
		],
	};
}

const momentVan = (k: Item<'themakaarten'>['data']) => periodeInWoorden(k.peildatum ?? k.periode ?? '');

/** How many goals stand where, in one sentence. */
function samenvatting(jaar: number | null, doelen: readonly Rapportdoel[], cijfers: number): string {
	const tel = (Object.keys(STATUSSEN) as Status[])
		.map((s) => [STATUSSEN[s].naam.toLowerCase(), doelen.filter((d) => d.status === s).length] as const)
		.filter(([, n]) => n > 0);
	const stand = tel.map(([naam, n]) => `${n} ${naam}`).join(', ');
	const over = jaar === null ? 'Dit rapport noemt' : `Over ${jaar} geven de bronnen`;
	return `${over} ${cijfers} ${cijfers === 1 ? 'cijfer' : 'cijfers'}${doelen.length === 0 ? ' en geen doel.' : ` en ${doelen.length} ${doelen.length === 1 ? 'doel' : 'doelen'}: ${stand}.`}`;
}
