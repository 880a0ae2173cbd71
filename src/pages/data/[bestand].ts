import type { APIRoute } from 'astro';
import { opendata } from '../../domain/weergave/opendata.ts';
import { kennisbank } from '../../kennisbank.ts';

export const getStaticPaths = () =>
	opendata(kennisbank()).map(({ naam, type, tekst }) => ({ params: { bestand: naam }, props: { type, tekst } }));

export const GET: APIRoute = ({ props }) =>
	new Response(props['tekst'], { headers: { 'content-type': `${props['type']}; charset=utf-8` } });
