import { opendata } from '../../domain/weergave/opendata.ts';
import { kennisbank } from '../../kennisbank.ts';

export const GET = () => new Response(opendata(kennisbank()).waarnemingen, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
