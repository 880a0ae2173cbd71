/**
 * Makes every address from the root (`/x/`) relative to the page that it stands on, so that one
 * build runs under any path and from any folder. All pages write addresses from the root; this is
 * the only place that knows where a page stands.
 */
export function maakRelatief(html: string, pathname: string): string {
	const diepte = pathname.replace(/\/[^/]*$/, '').split('/').length - 1;
	const omhoog = diepte === 0 ? './' : '../'.repeat(diepte);
	return html.replace(/( (?:href|src|action|data-wortel)="|content="0; ?url=)\/(?!\/)/g, (_, begin: string) => begin + omhoog);
}
