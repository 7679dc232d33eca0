import { areas } from './areas';
import data from './data/areas.json';
import { sortedList } from './list';

/**
 * Member States, observers, Kosovo, people without a nationality (codes as in ICAO Doc 9303) and `other`, as United Nations
 * terminology names them. Areas that are not among them keep the names under which they were once chosen.
 */
export const nationalities = sortedList({
  parts: [[...data.members, ...data.observers, ...data.resolution1244], data.withoutNationality, data.other],
  retired: [...areas.entries, ...data.uninhabited, ...data.formerly],
});

/** The name of a nationality, also of one that is offered no more. */
export const nationalityName = nationalities.name;
