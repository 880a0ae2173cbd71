import { opendata } from '../../domain/weergave/opendata.ts';
import { kennisbank } from '../../kennisbank.ts';

export const GET = async () => new Response(opendata(await kennisbank()).kennisbank, { headers: { 'content-type': 'application/json; charset=utf-8' } });
