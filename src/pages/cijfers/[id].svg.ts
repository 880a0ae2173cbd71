import type { APIRoute } from 'astro';
import { meenemen } from '../../domain/weergave/opendata.ts';
import { kennisbank } from '../../kennisbank.ts';

export const getStaticPaths = () => [...meenemen(kennisbank()).svg].map(([id, tekst]) => ({ params: { id }, props: { tekst } }));

export const GET: APIRoute = ({ props }) => new Response(props['tekst'], { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
