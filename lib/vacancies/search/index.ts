export { filterNames, pageSize, searchQuery, searchSchema, type FilterName, type Search } from './schema';
export { folded } from './words';
