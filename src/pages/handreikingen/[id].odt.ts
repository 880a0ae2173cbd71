import type { APIRoute } from 'astro';
import { formulieren } from '../../domain/weergave/formulier.ts';
import { schrijfOdt } from '../../formulier/odt.ts';
import { kennisbank } from '../../kennisbank.ts';

export const getStaticPaths = () => formulieren(kennisbank()).map((formulier) => ({ params: { id: formulier.id }, props: { formulier } }));

export const GET: APIRoute = async ({ props }) =>
	new Response((await schrijfOdt(props['formulier'])) as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': 'application/vnd.oasis.opendocument.text' },
	});
