import { defineMiddleware } from 'astro:middleware';
import { maakRelatief } from './relatief.ts';

export const onRequest = defineMiddleware(async ({ url }, next) => {
	const antwoord = await next();
	if (!antwoord.headers.get('content-type')?.startsWith('text/html')) return antwoord;
	// Astro writes this one page to /404.html, and makes it anew, past this middleware, when its status says 404.
	const pad = url.pathname === '/404/' ? '/404.html' : url.pathname;
	return new Response(maakRelatief(await antwoord.text(), pad), { headers: { 'content-type': 'text/html' } });
});
