import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { afkortingen } from './afkortingen.ts';
import { beweringen } from './beweringen.ts';
import { cijferwaarden } from './cijferwaarden.ts';
import { grondslagen } from './grondslagen.ts';
import { herziening } from './herziening.ts';
import { omvang } from './omvang.ts';
import { onderdelen } from './onderdelen.ts';
import { samenhang } from './samenhang.ts';
import { synoniemen } from './synoniemen.ts';
import { volledigheid } from './volledigheid.ts';
import { voorkeur } from './voorkeur.ts';
import { zinslengte } from './zinslengte.ts';

/** Controle: one editorial rule. Gets the whole Kennisbank, says what it finds. */
export type Controle = (kennisbank: Kennisbank) => Bevinding[];

/** Every rule that the content must pass, in the order in which they are reported. */
export const CONTROLES: readonly Controle[] = [
	onderdelen,
	omvang,
	volledigheid,
	zinslengte,
	afkortingen,
	voorkeur,
	grondslagen,
	cijferwaarden,
	beweringen,
	herziening,
];

/** Rules that judge how entries hang together: only to be asked when every entry could be read. */
export const CONTROLES_OVER_ALLES: readonly Controle[] = [samenhang, synoniemen];
