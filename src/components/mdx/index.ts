import { begrip } from './begrip.ts';
import { bestand } from './bestand.ts';
import { cijfer } from './cijfer.ts';
import { letOp } from './let-op.ts';
import type { Onderdeel } from './onderdeel.ts';
import { stappen } from './stappen.ts';

/** The components that bodies may use, by name. The guard refuses every other. */
export const ONDERDELEN = new Map<string, Onderdeel<never>>(
	[begrip, bestand, cijfer, letOp, stappen].map((onderdeel) => [onderdeel.naam, onderdeel as Onderdeel<never>]),
);
