import { z } from 'zod';
import { type Onderdeel, veilig } from './onderdeel.ts';

const schema = z.strictObject({
	/** path in `public/bestanden/` */
	pad: z.string().regex(/^[a-z0-9][a-z0-9/._-]*\.[a-z0-9]+$/),
	titel: z.string().min(1),
});

export type Bestandverwijzing = z.infer<typeof schema>;

/** A file to take along. */
export const bestand: Onderdeel<Bestandverwijzing> = {
	naam: 'Bestand',
	plaats: 'blok',
	inhoud: false,
	schema,
	voorbeeld: '<Bestand pad="projectopdracht.docx" titel="Projectopdracht" />',
	schrijf: ({ pad, titel }) =>
		`<p class="bestand"><a href="/bestanden/${veilig(pad)}" download>${veilig(titel)} <span class="bestand-soort">(${veilig(pad.split('.').at(-1)?.toUpperCase() ?? '')})</span></a></p>`,
};
