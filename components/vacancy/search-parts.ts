import type { SearchParts } from './instant-results';

/** What the parts of a search are called on its page. */
export const searchParts: SearchParts = {
  form: 'search',
  filters: 'filters',
  results: 'results',
  heading: 'found',
  failed: 'failed',
};
