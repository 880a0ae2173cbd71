import { opendata } from '../../domain/weergave/opendata.ts';
import { kennisbank } from '../../kennisbank.ts';

export const GET = () =>
	new Response(opendata(kennisbank()).kennisbank, { headers: { 'content-type': 'application/json; charset=utf-8' } });
