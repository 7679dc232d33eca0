import { z } from 'zod';
import { listQuerySchema } from '../api/schema';

/**
 * Parameters of a feed: those of the public interface that say which vacancies fit. Order and page are taken, since
 * addresses of searches have them, but mean nothing: a feed has its own.
 */
export const feedQuerySchema = listQuerySchema
  .omit({ per_page: true, lang: true })
  .extend({ exact: z.literal('1').optional() });
