import type { APIRoute } from 'astro';
import { meenemen } from '../../domain/weergave/opendata.ts';
import { kennisbank } from '../../kennisbank.ts';

export const getStaticPaths = () => [...meenemen(kennisbank()).csv].map(([id, tekst]) => ({ params: { id }, props: { tekst } }));

export const GET: APIRoute = ({ props }) => new Response(props['tekst'], { headers: { 'content-type': 'text/csv; charset=utf-8' } });
