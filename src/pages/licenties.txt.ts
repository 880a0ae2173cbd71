import notice from '../../NOTICE?raw';

/** The licences of the code that ships with the site: they have to travel with it. */
export const GET = () => new Response(notice, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
