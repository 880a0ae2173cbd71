import type { Indicator } from '../model/indicator.ts';
import type { Veranderdoel } from '../model/veranderdoel.ts';
import { alsGetal, breuk, gedeeldDoor, maal, min, plus } from './breuk.ts';
import { metEenheid, periodeInWoorden, waardeVan } from './opmaak.ts';
import { isVoorlopig, jaarpunten, jaarVan, type Punt, type Reeks, telbreuk } from './reeks.ts';

/** Status: where a result stands against its goal. The rule of each is shown to the reader. */
export const STATUSSEN = {
	gehaald: { naam: 'Gehaald', regel: 'Het cijfer over het doeljaar is even goed als het doel, of beter.' },
	opKoers: {
		naam: 'Op koers',
		regel:
			'Het doeljaar heeft nog geen cijfer. Het laatste cijfer ligt op de rechte lijn van uitgangswaarde naar doel, of aan de goede kant ervan, of heeft het doel al bereikt.',
	},
	nietOpKoers: {
		naam: 'Niet op koers',
		regel: 'Het doeljaar heeft nog geen cijfer. Het laatste cijfer ligt aan de verkeerde kant van die lijn.',
	},
	nietGehaald: { naam: 'Niet gehaald', regel: 'Het cijfer over het doeljaar is minder goed dan het doel.' },
	nietTeBeoordelen: {
		naam: 'Niet te beoordelen',
		regel: 'Er ontbreekt iets: een meting in dezelfde maat en hetzelfde gebied, een uitgangswaarde, of een richting. De reden staat erbij.',
	},
} as const;

export type Status = keyof typeof STATUSSEN;

/** Doelpad: one goal, the way to it, and where the results stand. Values in the unit of the indicator. */
export interface Doelpad {
	gebied: string;
	naam: string;
	/** what the line starts from; null where the sources give nothing to start from */
	basis: Punt | null;
	/** the goal as a level; null where it is a change from a value that the sources don't give */
	doel: Punt | null;
	/** the year or period of the goal */
	periode: string;
	/** the goal as the source gives it, where that is a change in percent */
	verandering: number | null;
	/** the latest result that was judged */
	laatste: Punt | null;
	/** what the straight line asks in the year of the latest result */
	gevraagd: number | null;
	status: Status;
	/** why, in Dutch */
	reden: string;
}

type Kern = Pick<Doelpad, 'gebied' | 'naam' | 'basis' | 'doel' | 'periode' | 'verandering'>;

/**
 * All goals of an indicator: levels (observations of the kind `doel`) and changes. A goal is only ever
 * judged by results of the same indicator in the same area: never by another measure.
 */
export function doelpaden(
	indicator: Indicator,
	reeksen: readonly Reeks[],
	doelen: readonly Veranderdoel[],
	naamVan: (gebied: string) => string,
): Doelpad[] {
	const van = (gebied: string, soort: Reeks['soort']) => reeksen.find((r) => r.gebied === gebied && r.soort === soort);
	const uit: Doelpad[] = [];
	for (const reeks of reeksen.filter((r) => r.soort === 'doel'))
		for (const doel of reeks.punten) {
			const metingen = van(reeks.gebied, 'realisatie');
			const eerste = metingen ? jaarpunten(metingen).find((p) => p.periode < doel.periode) : undefined;
			// The starting point that the source names; without one, the first year that was measured.
			const basis = van(reeks.gebied, 'baseline')?.punten.findLast((p) => p.periode < doel.periode) ?? eerste ?? null;
			uit.push(
				beoordeel(indicator, metingen, { gebied: reeks.gebied, naam: reeks.naam, basis, doel, periode: doel.periode, verandering: null }),
			);
		}
	// A goal that a later document repeats is one goal.
	const eenmaal = new Map(doelen.map((d) => [`${d.gebied}|${d.basis}|${d.periode}|${d.verandering}`, d]));
	for (const d of eenmaal.values()) {
		const metingen = van(d.gebied, 'realisatie');
		const bij = (r: Reeks | undefined) => r?.punten.find((p) => p.periode === d.basis && p.waardeTot === undefined);
		const basis = bij(van(d.gebied, 'baseline')) ?? bij(metingen) ?? null;
		const factor = gedeeldDoor(plus(breuk(100), breuk(d.verandering)), breuk(100));
		const doel = basis && factor ? { periode: d.periode, waarde: alsGetal(maal(breuk(basis.waarde), factor)) } : null;
		uit.push(
			beoordeel(
				indicator,
				metingen,
				{ gebied: d.gebied, naam: naamVan(d.gebied), basis, doel, periode: d.periode, verandering: d.verandering },
				d.basis,
			),
		);
	}
	return uit;
}

/** Whether a value is as good as the goal, or better. A goal with a range is met at its nearest end. */
export const haalt = (waarde: number, doel: Punt, richting: Indicator['richting']) =>
	richting === 'lager' ? waarde <= (doel.waardeTot ?? doel.waarde) : waarde >= doel.waarde;

function beoordeel(indicator: Indicator, metingen: Reeks | undefined, kern: Kern, basisjaar?: string): Doelpad {
	const { doel, basis } = kern;
	const punten = metingen ? jaarpunten(metingen) : [];
	const uit = (status: Status, reden: string, laatste: Punt | null = null, gevraagd: number | null = null): Doelpad => ({
		...kern,
		laatste,
		gevraagd,
		status,
		reden: laatste && isVoorlopig(laatste) ? `${reden} Dat cijfer is voorlopig.` : reden,
	});
	const niet = (reden: string, laatste: Punt | null = null) => uit('nietTeBeoordelen', reden, laatste);

	if (kern.verandering !== null && basis === null)
		return niet(
			basisjaar === undefined
				? 'De bron noemt geen jaar waarmee vergeleken wordt.'
				: `De bronnen geven geen cijfer over ${periodeInWoorden(basisjaar)}, het jaar waarmee vergeleken wordt.`,
		);
	if (doel === null || indicator.richting === 'neutraal') return niet('Bij dit cijfer is hoger of lager niet beter of slechter.');
	if (punten.length === 0)
		return niet(
			metingen === undefined || metingen.punten.length === 0
				? 'De bronnen geven geen meting in deze maat en dit gebied.'
				: 'De bronnen geven geen meting over een heel jaar met één waarde.',
		);

	const doeljaar = jaarVan(doel.periode);
	const inDoeljaar = punten.find((p) => p.periode === doel.periode) ?? punten.find((p) => jaarVan(p.periode) === doeljaar);
	const tekst = (p: Punt) => `${waardeVan(p, indicator)} in ${periodeInWoorden(p.periode)}`;
	if (inDoeljaar) {
		const breukjaar = basis && kern.verandering !== null ? telbreuk(punten, basis.periode, inDoeljaar.periode) : null;
		if (breukjaar !== null) return niet(`Vanaf ${breukjaar} is anders geteld dan in het jaar waarmee vergeleken wordt.`, inDoeljaar);
		const goed = haalt(inDoeljaar.waarde, doel, indicator.richting);
		return uit(goed ? 'gehaald' : 'nietGehaald', `Het was ${tekst(inDoeljaar)}.`, inDoeljaar);
	}
	const laatste = punten.findLast((p) => jaarVan(p.periode) < doeljaar);
	if (laatste === undefined) return niet('De bronnen geven geen cijfer over het doeljaar en geen cijfer van ervoor.');
	if (jaarVan((punten.at(-1) as Punt).periode) > doeljaar) return niet('De bronnen geven geen cijfer over het doeljaar.', laatste);
	if (haalt(laatste.waarde, doel, indicator.richting))
		return uit('opKoers', `Het niveau van het doel was al bereikt: ${tekst(laatste)}.`, laatste);
	if (basis === null || jaarVan(basis.periode) >= jaarVan(laatste.periode))
		return niet(`Het laatste cijfer is ${tekst(laatste)}; er is geen eerder cijfer om de lijn vanaf te trekken.`, laatste);
	const breukjaar = telbreuk(punten, basis.periode, laatste.periode);
	if (breukjaar !== null) return niet(`Vanaf ${breukjaar} is anders geteld dan in ${periodeInWoorden(basis.periode)}.`, laatste);

	const deel = gedeeldDoor(breuk(jaarVan(laatste.periode) - jaarVan(basis.periode)), breuk(doeljaar - jaarVan(basis.periode)));
	const grens = indicator.richting === 'lager' ? (doel.waardeTot ?? doel.waarde) : doel.waarde;
	const gevraagd = alsGetal(plus(breuk(basis.waarde), maal(min(breuk(grens), breuk(basis.waarde)), deel ?? breuk(1))));
	const goed = haalt(laatste.waarde, { periode: laatste.periode, waarde: gevraagd }, indicator.richting);
	return uit(
		goed ? 'opKoers' : 'nietOpKoers',
		`Het was ${tekst(laatste)}; de lijn naar het doel vraagt dan ${metEenheid(gevraagd, indicator)}.`,
		laatste,
		gevraagd,
	);
}

/** Vroegbereikt: a goal that was already met by the last result before the year of the goal. */
export interface Vroegbereikt {
	gebied: string;
	naam: string;
	doel: Punt;
	bereikt: Punt;
}

/** Goals that ask less than what had been reached before: reported, not judged. */
export function alBereikt(indicator: Indicator, reeksen: readonly Reeks[]): Vroegbereikt[] {
	if (indicator.richting === 'neutraal') return [];
	return reeksen
		.filter((r) => r.soort === 'doel')
		.flatMap((r) => {
			const metingen = reeksen.find((m) => m.gebied === r.gebied && m.soort === 'realisatie');
			return r.punten.flatMap((doel) => {
				const bereikt = metingen ? jaarpunten(metingen).findLast((p) => jaarVan(p.periode) < jaarVan(doel.periode)) : undefined;
				const grens = indicator.richting === 'lager' ? (doel.waardeTot ?? doel.waarde) : doel.waarde;
				return bereikt && bereikt.waarde !== grens && haalt(bereikt.waarde, doel, indicator.richting)
					? [{ gebied: r.gebied, naam: r.naam, doel, bereikt }]
					: [];
			});
		});
}
