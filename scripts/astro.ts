/** `npm run dev` and `npm run serveer`: Astro's own servers, without its telemetry. */
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Imported late: Astro reads the variable when it is loaded.
const { dev, preview } = await import('astro');
const opdracht = process.argv[2];
if (opdracht === 'dev') await dev({ root: process.cwd() });
else {
	const server = await preview({ root: process.cwd() });
	process.stdout.write(`\n  De apothekerskast staat op http://${server.host ?? 'localhost'}:${server.port}/\n  Stoppen: Ctrl+C\n\n`);
}

export {};
