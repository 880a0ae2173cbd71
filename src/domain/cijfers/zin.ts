import type { Indicator } from '../model/indicator.ts';
import { VOORBEHOUDEN } from '../model/waarneming.ts';
import type { Gebiedscijfer } from './berekening.ts';
import { type Doelpad, STATUSSEN } from './doelpad.ts';
import { getal, metEenheid, periodeInWoorden, waardeVan } from './opmaak.ts';
import { inProcentpunten } from './verandering.ts';

/** The goal that an overview shows: the furthest ahead that could be judged, else the furthest ahead. */
export function hoofddoel(paden: readonly Doelpad[], gebied: string | undefined): Doelpad | null {
	const hier = paden.filter((p) => gebied === undefined || p.gebied === gebied).sort((a, b) => (a.periode < b.periode ? -1 : 1));
	return hier.findLast((p) => p.status !== 'nietTeBeoordelen') ?? hier.at(-1) ?? null;
}

/** A change in words: `174 meer`, `0,4 procentpunt lager`, `€ 1.000 hoger`. */
export function veranderingInWoorden(absoluut: number, indicator: Pick<Indicator, 'eenheid' | 'decimalen'>): string {
	const hoger = absoluut > 0 ? 'hoger' : 'lager';
	const verschil = Math.abs(absoluut);
	if (inProcentpunten(indicator.eenheid)) return `${getal(verschil, Math.max(1, indicator.decimalen))} procentpunt ${hoger}`;
	if (indicator.eenheid === 'aantal') return `${getal(verschil, indicator.decimalen)} ${absoluut > 0 ? 'meer' : 'minder'}`;
	return `${metEenheid(verschil, indicator)} ${hoger}`;
}

/** The goal in words: `14.175`, or `20% minder dan in 2011 (dus 10.051)`. */
export function doelInWoorden({ verandering, basis, doel }: Doelpad, indicator: Indicator): string {
	if (verandering === null) return doel ? waardeVan(doel, indicator) : '';
	const vergeleken = basis ? ` dan in ${periodeInWoorden(basis.periode)}` : '';
	const niveau = doel ? ` (dat is ${waardeVan(doel, indicator)})` : '';
	return `${getal(Math.abs(verandering), Number.isInteger(verandering) ? 0 : 1)}% ${verandering < 0 ? 'minder' : 'meer'}${vergeleken}${niveau}`;
}

const zonderHoofdletter = (tekst: string) => `${tekst.charAt(0).toLowerCase()}${tekst.slice(1)}`;

/** What the figures of one indicator say: latest, change, goal with its status, caveat. */
export function zinVan(indicator: Indicator, hoofd: Gebiedscijfer | null, paden: readonly Doelpad[]): string {
	const delen: string[] = [];
	if (hoofd === null) delen.push('De bronnen geven hier geen gemeten waarde voor.');
	else {
		const { laatste, vorige, verandering, onvergelijkbaar } = hoofd;
		delen.push(`Het laatste cijfer voor ${hoofd.naam} is ${waardeVan(laatste, indicator)} (${periodeInWoorden(laatste.periode)}).`);
		if (laatste.voorbehoud) delen.push(`Voorbehoud: ${laatste.voorbehoud.map((v) => VOORBEHOUDEN[v]).join('; ')}.`);
		if (vorige && verandering) {
			const toen = periodeInWoorden(vorige.periode);
			const procent = verandering.procent === null ? '' : ` (${verandering.procent > 0 ? '+' : ''}${getal(verandering.procent, 1)}%)`;
			const zijn = indicator.eenheid === 'aantal' ? 'Dat zijn er' : 'Dat is';
			delen.push(
				verandering.absoluut === 0
					? `Dat is gelijk aan ${toen}.`
					: `${zijn} ${veranderingInWoorden(verandering.absoluut, indicator)} dan in ${toen}${procent}.`,
			);
		}
		if (onvergelijkbaar) delen.push(onvergelijkbaar);
	}
	const doel = hoofddoel(paden, hoofd?.gebied);
	if (doel) {
		const plek = hoofd === null ? ` in ${doel.naam}` : '';
		delen.push(
			`Het doel voor ${periodeInWoorden(doel.periode)}${plek} was ${doelInWoorden(doel, indicator)}: ${zonderHoofdletter(STATUSSEN[doel.status].naam)}.`,
		);
		if (doel.status === 'nietTeBeoordelen' || doel.laatste !== hoofd?.laatste || doel.gevraagd !== null) delen.push(doel.reden);
	}
	const [eerste] = indicator.kanttekeningen;
	if (eerste) delen.push(`Let op: ${zonderHoofdletter(eerste)}${/[.!?]$/.test(eerste) ? '' : '.'}`);
	return delen.join(' ');
}
