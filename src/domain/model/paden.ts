/** The pages of the site that are not made of one entry: what a body may link to. */
export const VASTE_PADEN = [
	'/',
	'/themas/',
	'/interventies/',
	'/handreikingen/',
	'/convenanten/',
	'/themakaarten/',
	'/organisaties/',
	'/begrippen/',
	'/bronnen/',
	'/cijfers/',
	'/zoeken/',
	'/over/',
	'/toegankelijkheid/',
] as const;
