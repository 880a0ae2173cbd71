/** `npm run dev` and `npm run serveer [-- --port 4400]`: Astro's own servers, without its telemetry. */
import { parseArgs } from 'node:util';

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// Imported late: Astro reads the variable when it is loaded.
const { dev, preview } = await import('astro');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { port: { type: 'string', default: '4321' } } });
const instelling = { root: process.cwd(), server: { port: Number(values.port) } };
if (positionals[0] === 'dev') await dev(instelling);
else {
	const server = await preview(instelling);
	process.stdout.write(`\n  De apothekerskast staat op http://${server.host ?? 'localhost'}:${server.port}/\n  Stoppen: Ctrl+C\n\n`);
}
