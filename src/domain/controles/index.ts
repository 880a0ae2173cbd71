import type { Kennisbank } from '../kennisbank.ts';
import type { Bevinding } from '../model/bevinding.ts';
import { beweringen } from './beweringen.ts';
import { cijferwaarden } from './cijferwaarden.ts';
import { herziening } from './herziening.ts';
import { omvang } from './omvang.ts';
import { onderdelen } from './onderdelen.ts';

/** Controle: one editorial rule. Gets the whole Kennisbank, says what it finds. */
export type Controle = (kennisbank: Kennisbank) => Bevinding[];

/** Every rule that the content must pass, in the order in which they are reported. */
export const CONTROLES: readonly Controle[] = [onderdelen, omvang, cijferwaarden, beweringen, herziening];
