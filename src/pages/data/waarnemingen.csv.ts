import { opendata } from '../../domain/weergave/opendata.ts';
import { kennisbank } from '../../kennisbank.ts';

export const GET = async () => new Response(opendata(await kennisbank()).waarnemingen, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
