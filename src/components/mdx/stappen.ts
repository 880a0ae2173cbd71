import { z } from 'zod';
import type { Onderdeel } from './onderdeel.ts';

const schema = z.strictObject({});

/** A numbered list as a course of action: who does what, in which order. */
export const stappen: Onderdeel<z.infer<typeof schema>> = {
	naam: 'Stappen',
	plaats: 'blok',
	inhoud: true,
	schema,
	voorbeeld: '<Stappen>\n\n1. De gemeente …\n2. De politie …\n\n</Stappen>',
	schrijf: (_, inhoud) => `<div class="stappen">${inhoud}</div>`,
};
