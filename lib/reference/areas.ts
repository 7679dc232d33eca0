import data from './data/areas.json';
import { sortedList } from './list';

/**
 * Countries and areas where people live (M49), as United Nations terminology names them. Codes are ISO 3166-1 alpha-2, and
 * XK for Kosovo.
 */
export const areas = sortedList({
  parts: [[...data.members, ...data.observers, ...data.resolution1244, ...data.areas]],
  retired: [...data.uninhabited, ...data.formerly],
});

/** The name of a country or area, also of one that is offered no more. */
export const areaName = areas.name;
