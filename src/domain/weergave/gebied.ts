import { metEenheid, periodeInWoorden, waardeVan } from '../cijfers/opmaak.ts';
import { opPeriode } from '../cijfers/reeks.ts';
import { type Item, type Kennisbank, sleutelVan } from '../kennisbank.ts';
import { KASTCOLLECTIES, type Kastcollectie, padVan } from '../model/collecties.ts';
import { GEBIEDSOORTEN } from '../model/gebied.ts';
import { TOEPASSINGSTATUSSEN } from '../model/interventie.ts';
import { WAARNEMINGSOORTEN } from '../model/waarneming.ts';
import type { Feit } from './feiten.ts';
import { opTitel, type Schakel, schakelNaar } from './schakel.ts';
import { type Verwantgroep, verwantAan } from './verwant.ts';

/** Toepassingregel: an intervention that was applied in an area, with what became of it. */
export interface Toepassingregel extends Schakel {
	status: string;
	periode: string;
	reden: string;
}

/** Gebiedpagina: what the cabinet knows of a municipality, district or region. */
export interface Gebiedpagina {
	id: string;
	titel: string;
	soort: string;
	feiten: Feit[];
	toegepast: Toepassingregel[];
	ondertekend: Schakel[];
	inzendingen: Verwantgroep[];
	cijfers: (Schakel & { waarden: string })[];
	posten: (Schakel & { posten: { naam: string; waarde: string }[] })[];
	bron: Schakel | null;
}

/** Gebiedenlijst: regions with their districts and municipalities. */
export interface Gebiedenlijst {
	regios: { regio: Schakel; aantal: number; groepen: { district: Schakel | null; gemeenten: Schakel[] }[] }[];
	bronnen: { naam: string; peildatum: string }[];
}

const schakel = ({ id, data }: Item<'gebieden'>): Schakel => ({ titel: data.naam, pad: padVan('gebieden', id) });
const delenVan = (kb: Kennisbank, id: string) => kb.inhoud.gebieden.filter((g) => g.data.deelVan === id);

export function gebiedenlijst(kb: Kennisbank): Gebiedenlijst {
	const regios = kb.inhoud.gebieden
		.filter((g) => g.data.soort === 'regio')
		.map((regio) => {
			const delen = delenVan(kb, regio.id);
			const gemeenten = (id: string) =>
				delenVan(kb, id)
					.filter((g) => g.data.soort === 'gemeente')
					.map(schakel)
					.sort(opTitel);
			const groepen = [
				...delen
					.filter((d) => d.data.soort === 'district')
					.map((d) => ({ district: schakel(d), gemeenten: gemeenten(d.id) }))
					.sort((a, b) => opTitel(a.district, b.district)),
				{ district: null, gemeenten: gemeenten(regio.id) },
			].filter((g) => g.district !== null || g.gemeenten.length > 0);
			return { regio: schakel(regio), aantal: groepen.reduce((n, g) => n + g.gemeenten.length, 0), groepen };
		});
	const perBron = Map.groupBy(
		kb.inhoud.gebieden.filter((g) => g.data.bron !== undefined && g.data.soort === 'gemeente'),
		(g) => `${g.data.bron}|${g.data.peildatum ?? ''}`,
	);
	return {
		regios,
		bronnen: [...perBron.keys()].map((sleutel) => {
			const [bron = '', peildatum = ''] = sleutel.split('|');
			return { naam: kb.vind('bronnen', bron)?.data.kort ?? bron, peildatum: periodeInWoorden(peildatum) };
		}),
	};
}

export function gebiedpagina(kb: Kennisbank, item: Item<'gebieden'>): Gebiedpagina {
	const { id, data } = item;
	const boven: Item<'gebieden'>[] = [];
	for (let g = data.deelVan; g !== undefined; g = boven.at(-1)?.data.deelVan) {
		const deel = kb.vind('gebieden', g);
		if (!deel || boven.includes(deel)) break;
		boven.push(deel);
	}
	const delen = delenVan(kb, id);
	const bron = data.bron ? kb.vind('bronnen', data.bron) : undefined;
	const toegepast = kb.inhoud.interventies
		.flatMap((i) =>
			i.data.toegepast
				.filter((t) => t.waar === id)
				.map((t) => ({
					...schakelNaar(i),
					status: TOEPASSINGSTATUSSEN[t.status],
					periode: t.periode ? periodeInWoorden(t.periode) : '',
					reden: t.reden ?? '',
				})),
		)
		.sort(opTitel);
	return {
		id,
		titel: data.naam,
		soort: GEBIEDSOORTEN[data.soort],
		feiten: [
			{
				naam: 'Ligt in',
				waarden: boven
					.filter((g) => g.data.soort !== 'land')
					.map((g) => ({ tekst: `${GEBIEDSOORTEN[g.data.soort].toLowerCase()} ${g.data.naam}`, pad: padVan('gebieden', g.id) })),
			},
			{ naam: 'Bestaat uit', waarden: delen.map((d) => ({ tekst: d.data.naam, pad: padVan('gebieden', d.id) })) },
			{
				naam: 'Opgegaan in',
				waarden: data.opgegaanIn
					? [{ tekst: kb.vind('gebieden', data.opgegaanIn)?.data.naam ?? data.opgegaanIn, pad: padVan('gebieden', data.opgegaanIn) }]
					: [],
			},
			{ naam: 'Peildatum', waarden: data.peildatum ? [{ tekst: periodeInWoorden(data.peildatum) }] : [] },
		].filter((f) => f.waarden.length > 0),
		toegepast,
		ondertekend: kb.inhoud.convenanten
			.filter((c) => c.data.ondertekenaars.some((o) => o.gebied === id))
			.map(schakelNaar)
			.sort(opTitel),
		inzendingen: verwantAan(
			kb,
			sleutelVan(item),
			KASTCOLLECTIES.filter((c): c is Kastcollectie => c !== 'indicatoren'),
		),
		cijfers: kb.inhoud.indicatoren
			.flatMap((i) => {
				const hier = kb.waarnemingen(i.id).filter((w) => w.gebied === id);
				const waarden = [...hier]
					.sort(opPeriode)
					.map(
						(w) =>
							`${waardeVan(w, i.data)} (${periodeInWoorden(w.periode)}${w.soort === 'realisatie' ? '' : `, ${WAARNEMINGSOORTEN[w.soort].toLowerCase()}`})`,
					);
				return waarden.length > 0 ? [{ ...schakelNaar(i), waarden: [...new Set(waarden)].join('; ') }] : [];
			})
			.sort(opTitel),
		posten: kb.inhoud.datasets
			.flatMap((d) => {
				const posten = kb.posten(d.id).filter((p) => p.gebied === id);
				return posten.length === 0
					? []
					: [
							{
								...schakelNaar(d),
								posten: posten.map((p) => ({
									naam: [p.groep, p.post === data.naam ? undefined : p.post].filter((x) => x !== undefined).join(', ') || p.post,
									waarde: metEenheid(p.waarde, { eenheid: p.eenheid, decimalen: (String(p.waarde).split('.')[1] ?? '').length }),
								})),
							},
						];
			})
			.sort(opTitel),
		bron: bron ? { titel: bron.data.kort, pad: padVan('bronnen', bron.id) } : null,
	};
}
