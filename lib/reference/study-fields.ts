import data from './data/study-fields.json';
import { groupedList } from './list';

/**
 * The narrow fields of ISCED-F 2013 (three digits) under its broad ones (two digits, which have names but are not chosen), found
 * by their detailed fields as well.
 */
export const studyFields = groupedList(data, ({ fields }) => fields);

/** The name of a broad or narrow field of study. */
export const studyFieldName = studyFields.name;

/** The broad field that a narrow one belongs to. */
export const broadFieldOf = (code: string): string => code.slice(0, 2);
