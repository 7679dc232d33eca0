import type { Names } from './name-list';
import { easternNames } from './names-east';
import { southernNames } from './names-south';
import { westernNames } from './names-west';

export type NamePool = keyof typeof westernNames | keyof typeof southernNames | keyof typeof easternNames;

/** Names by the part of the world they come from. */
export const names: Record<NamePool, Names> = { ...westernNames, ...southernNames, ...easternNames };
