import { defineMiddleware } from 'astro:middleware';
import { maakRelatief } from './relatief.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
	const antwoord = await next();
	if (import.meta.env.DEV || !antwoord.headers.get('content-type')?.startsWith('text/html')) return antwoord;
	return new Response(maakRelatief(await antwoord.text(), url.pathname), antwoord);
});
