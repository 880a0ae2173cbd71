import type { z } from 'zod';
import type { Opzoek } from '../../domain/weergave/opzoek.ts';

/**
 * Onderdeel: a component that an editor may use in a body. It writes a string: that is all that a
 * page needs, and it keeps rendering at a fraction of a millisecond.
 */
export interface Onderdeel<P = Record<string, string>> {
	naam: string;
	/** `blok`: stands on its own lines; `regel`: stands in a sentence */
	plaats: 'blok' | 'regel';
	/** may hold text */
	inhoud: boolean;
	/** its attributes; all are text */
	schema: z.ZodType<P>;
	/** how an editor writes it */
	voorbeeld: string;
	/** `eerste(sleutel)` is true once per body: for what may stand on a page only once */
	schrijf(eigenschappen: P, inhoud: string, opzoek: Opzoek, eerste: (sleutel: string) => boolean): string;
}

const TEKENS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Makes text safe for HTML, both between tags and in an attribute. */
export const veilig = (tekst: string) => tekst.replace(/[&<>"]/g, (teken) => TEKENS[teken] as string);
