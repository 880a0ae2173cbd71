import type { APIRoute } from 'astro';
import { meenemen } from '../../domain/weergave/opendata.ts';
import { kennisbank } from '../../kennisbank.ts';

export const getStaticPaths = () => [...meenemen(kennisbank()).json].map(([id, tekst]) => ({ params: { id }, props: { tekst } }));

export const GET: APIRoute = ({ props }) =>
	new Response(props['tekst'], { headers: { 'content-type': 'application/json; charset=utf-8' } });
