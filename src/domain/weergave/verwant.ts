import type { Item, Kennisbank, Sleutel } from '../kennisbank.ts';
import { COLLECTIES, type Collectie, KASTCOLLECTIES, type Kastcollectie } from '../model/collecties.ts';
import { opTitel, type Schakel, schakelNaar } from './schakel.ts';

/** Verwantgroep: entries that have to do with this one, under the kind of entry that they are. */
export interface Verwantgroep {
	titel: string;
	schakels: Schakel[];
}

const isKast = (collectie: string): collectie is Kastcollectie => (KASTCOLLECTIES as readonly string[]).includes(collectie);

/** Every entry that this one refers to or that refers to it, by whichever field, once, per collection. */
export function verwantAan(kb: Kennisbank, sleutel: Sleutel, collecties: readonly Kastcollectie[] = KASTCOLLECTIES): Verwantgroep[] {
	const sleutels = new Set([...kb.van(sleutel), ...kb.naar(sleutel)].map((k) => k.sleutel));
	sleutels.delete(sleutel);
	const groepen = new Map<Collectie, Schakel[]>();
	for (const s of sleutels) {
		const [collectie = '', id = ''] = s.split('/');
		if (!isKast(collectie)) continue;
		const item = kb.vind(collectie, id) as Item<Kastcollectie> | undefined;
		if (item) groepen.set(collectie, [...(groepen.get(collectie) ?? []), schakelNaar(item)]);
	}
	return collecties.flatMap((c) => {
		const schakels = groepen.get(c);
		const { veel } = COLLECTIES[c];
		return schakels ? [{ titel: veel.charAt(0).toUpperCase() + veel.slice(1), schakels: schakels.sort(opTitel) }] : [];
	});
}
