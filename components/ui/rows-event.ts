/** The name of the event by which a form asks a field for so many rows, before values are put into them. */
export const rowsEvent = 'rows';
export type RowsWanted = { name: string; count: number };
