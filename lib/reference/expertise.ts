import data from './data/expertise.json';
import { groupedList } from './list';

/** Areas of expertise, by family. A code that has been stored is never given another meaning. */
export const expertise = groupedList(data, ({ areas }) => areas);

/** The name of an area of expertise or of a family of them. */
export const expertiseName = expertise.name;
