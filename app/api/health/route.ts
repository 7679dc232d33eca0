export const dynamic = 'force-dynamic';

/** The same as /api/health/ready, for monitors that know this address. */
export { GET } from './ready/route';
