import { periodeInWoorden } from '../cijfers/opmaak.ts';
import type { Kennisbank } from '../kennisbank.ts';

/** Kader: what stands around every page. */
export interface Kader {
	naam: string;
	ondertitel: string;
	beheerder: string;
	peildatum: string;
	meldadres: string | null;
}

export const kaderVan = ({ instellingen: i }: Kennisbank): Kader => ({
	naam: i.naam,
	ondertitel: i.ondertitel,
	beheerder: i.beheerder,
	peildatum: periodeInWoorden(i.peildatum),
	meldadres: i.meldadres ?? null,
});
