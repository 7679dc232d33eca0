import data from './data/languages.json';
import { sortedList } from './list';

/**
 * Living languages of ISO 639-3 that CLDR names, sign languages, and `other`. Codes are those of ISO 639-1 where there is
 * one, else of ISO 639-3. French names begin small, as within a sentence.
 */
export const languages = sortedList({ parts: [[...data.spoken, ...data.signed], data.other] });

/** The name of a language. */
export const languageName = languages.name;
