import type { APIRoute } from 'astro';
import { formulieren } from '../../domain/weergave/formulier.ts';
import { schrijfDocx } from '../../formulier/docx.ts';
import { kennisbank } from '../../kennisbank.ts';

export const getStaticPaths = () => formulieren(kennisbank()).map((formulier) => ({ params: { id: formulier.id }, props: { formulier } }));

export const GET: APIRoute = async ({ props }) =>
	new Response((await schrijfDocx(props['formulier'])) as Uint8Array<ArrayBuffer>, {
		headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
	});
