import type { Optelling } from '../../cijfers/berekening.ts';
import { STATUSSEN, type Status } from '../../cijfers/doelpad.ts';
import { grafiekenVan } from '../../cijfers/grafiek/grafiek.ts';
import type { Grafiek } from '../../cijfers/grafiek/maken.ts';
import { getal, metEenheid, periodeInWoorden, waardeVan } from '../../cijfers/opmaak.ts';
import { celVan, geldende, opPeriode } from '../../cijfers/reeks.ts';
import { doelInWoorden, veranderingInWoorden } from '../../cijfers/zin.ts';
import { type Item, type Kennisbank, sleutelVan } from '../../kennisbank.ts';
import { padVan } from '../../model/collecties.ts';
import { EENHEDEN } from '../../model/eenheid.ts';
import { type Indicator, RICHTINGEN } from '../../model/indicator.ts';
import { VOORBEHOUDEN, type Voorbehoud, WAARNEMINGSOORTEN } from '../../model/waarneming.ts';
import { type Bronregel, bronregels } from '../bronnen.ts';
import type { Feit } from '../feiten.ts';
import { type Inzendingkop, inzendingkop } from '../inzending.ts';
import { opTitel, type Schakel, schakelNaar } from '../schakel.ts';
import { berekeningenVan } from './berekeningen.ts';
import { bronnaamVan, type Oordeelregel, oordeelregel } from './oordeelregels.ts';

/** Waarderij: one observation with its source, as the table of values shows it. */
export interface Waarderij {
	periode: string;
	gebied: string;
	soort: string;
	waarde: string;
	bron: Bronregel;
	kanttekening: string;
	/** a later source gives another value; this one stays visible */
	vervangen: boolean;
}

/** Doelrij: a goal beside its result. */
export interface Doelrij {
	gebied: string;
	periode: string;
	doel: string;
	basis: string;
	resultaat: string;
	gevraagd: string;
	status: Status;
	statusnaam: string;
	reden: string;
}

/** Gebiedrij: the latest value of one area, beside the others. */
export interface Gebiedrij {
	gebied: string;
	waarde: string;
	periode: string;
	verandering: string;
	index: string;
}

/** Indicatorpagina: everything of one indicator. */
export interface Indicatorpagina extends Inzendingkop {
	soort: 'indicator';
	id: string;
	feiten: Feit[];
	zin: string;
	grafieken: Grafiek[];
	doelen: Doelrij[];
	gebieden: Gebiedrij[];
	waarden: Waarderij[];
	oordelen: Oordeelregel[];
	optellingen: string[];
	alBereikt: string[];
	kanttekeningen: string[];
	interventies: Schakel[];
	citaat: string;
}

/** Reservations and caveat of a value, as one text. */
export const kanttekeningVan = (voorbehoud: readonly Voorbehoud[], kanttekening: string | undefined) =>
	[...voorbehoud.map((v) => VOORBEHOUDEN[v]), ...(kanttekening ? [kanttekening] : [])]
		.map((t) => `${t.charAt(0).toUpperCase()}${t.slice(1)}${/[.!?]$/.test(t) ? '' : '.'}`)
		.join(' ');

export function indicatorpagina(kb: Kennisbank, item: Item<'indicatoren'>): Indicatorpagina {
	const { data, id } = item;
	const { gebieden, van, oordelenOver } = berekeningenVan(kb);
	const b = van(item);
	const alle = kb.waarnemingen(id);
	const lopend = new Set(geldende(alle).map((w) => `${celVan(w)}|${w.bron}`));
	const orde = [...gebieden.keys()];
	const dataset = data.dataset ? kb.vind('datasets', data.dataset) : undefined;
	const bronnaam = bronnaamVan(kb);
	return {
		...inzendingkop(kb, item),
		soort: 'indicator',
		id,
		feiten: [
			{ naam: 'Wat is geteld', waarden: [{ tekst: data.definitie }] },
			{ naam: 'Eenheid', waarden: [{ tekst: EENHEDEN[data.eenheid].naam }] },
			{ naam: 'Richting', waarden: [{ tekst: RICHTINGEN[data.richting] }] },
			...(dataset ? [{ naam: 'Uit de tabel', waarden: [{ tekst: dataset.data.titel, pad: padVan('datasets', dataset.id) }] }] : []),
		],
		zin: b.zin,
		grafieken: grafiekenVan(b, data, data.titel),
		doelen: b.doelpaden.map((d) => ({
			gebied: d.naam,
			periode: periodeInWoorden(d.periode),
			doel: doelInWoorden(d, data),
			basis: d.basis ? `${waardeVan(d.basis, data)} (${periodeInWoorden(d.basis.periode)})` : '',
			resultaat: d.laatste ? `${waardeVan(d.laatste, data)} (${periodeInWoorden(d.laatste.periode)})` : '',
			gevraagd: d.gevraagd === null ? '' : metEenheid(d.gevraagd, data),
			status: d.status,
			statusnaam: STATUSSEN[d.status].naam,
			reden: d.reden,
		})),
		gebieden:
			b.gebieden.length < 2
				? []
				: b.gebieden.map((g) => ({
						gebied: g.naam,
						waarde: waardeVan(g.laatste, data),
						periode: periodeInWoorden(g.laatste.periode),
						verandering:
							g.verandering && g.vorige
								? g.verandering.absoluut === 0
									? `gelijk aan ${g.vorige.periode}`
									: `${veranderingInWoorden(g.verandering.absoluut, data)} dan in ${g.vorige.periode}${g.verandering.procent === null ? '' : ` (${g.verandering.procent > 0 ? '+' : ''}${getal(g.verandering.procent, 1)}%)`}`
								: (g.onvergelijkbaar ?? ''),
						index: g.index ? `${getal(g.index.waarde, 1)} (${g.index.basis} = 100)` : '',
					})),
		waarden: [...alle]
			.sort((x, y) => orde.indexOf(x.gebied) - orde.indexOf(y.gebied) || opPeriode(x, y))
			.map((w) => ({
				periode: periodeInWoorden(w.periode),
				gebied: gebieden.get(w.gebied)?.naam ?? w.gebied,
				soort: WAARNEMINGSOORTEN[w.soort],
				waarde: waardeVan(w, data),
				bron: bronregels(kb, [w])[0] as Bronregel,
				kanttekening: kanttekeningVan(w.voorbehoud, w.kanttekening),
				vervangen: !lopend.has(`${celVan(w)}|${w.bron}`),
			})),
		oordelen: oordelenOver(sleutelVan(item)).map((o) => oordeelregel(kb, o)),
		optellingen: b.optellingen.map((o) => optellingInWoorden(o, data)),
		alBereikt: b.alBereikt.map(
			({ naam, doel, bereikt }) =>
				`${naam}: het doel voor ${periodeInWoorden(doel.periode)} is ${waardeVan(doel, data)}; in ${periodeInWoorden(bereikt.periode)} was het ${waardeVan(bereikt, data)}.`,
		),
		kanttekeningen: data.kanttekeningen,
		interventies: [
			...new Map(
				kb
					.naar(sleutelVan(item))
					.filter((k) => k.sleutel.startsWith('interventies/'))
					.flatMap((k) => kb.vind('interventies', k.sleutel.split('/')[1] ?? '') ?? [])
					.map((i) => [i.id, schakelNaar(i)]),
			).values(),
		].sort(opTitel),
		citaat: `${kb.instellingen.naam}, "${data.titel}", cijfers uit ${[...new Set([...alle].map((w) => bronnaam(w.bron)))].join('; ') || 'de genoemde bronnen'}. Peildatum ${periodeInWoorden(kb.instellingen.peildatum)}, licentie CC BY 4.0, ${padVan('indicatoren', id)}`,
	};
}

/** A printed total beside the sum of its parts, in one sentence. */
export function optellingInWoorden(o: Optelling, indicator: Pick<Indicator, 'eenheid' | 'decimalen'>): string {
	const soort = o.soort === 'realisatie' ? '' : ` (${WAARNEMINGSOORTEN[o.soort].toLowerCase()})`;
	const begin = `${o.naam}, ${periodeInWoorden(o.periode)}${soort}: `;
	return o.verschil === 0
		? `${begin}de districten tellen precies op tot ${metEenheid(o.gedrukt, indicator)}.`
		: `${begin}de districten tellen op tot ${metEenheid(o.som, indicator)}, het gedrukte totaal is ${metEenheid(o.gedrukt, indicator)}; een verschil van ${metEenheid(Math.abs(o.verschil), indicator)}.`;
}
