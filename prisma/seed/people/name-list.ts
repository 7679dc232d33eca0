export type Names = {
  female: readonly string[];
  male: readonly string[];
  family: readonly string[];
  /** Family names as women bear them, where they differ */
  familyOfWomen: readonly string[];
};

const list = (text: string) => text.split(' ').map((name) => name.replaceAll('_', ' '));

/** Names from words set apart by spaces; an underscore stands for a space within one. */
export function names(female: string, male: string, family: string, familyOfWomen = family): Names {
  return {
    female: list(female),
    male: list(male),
    family: list(family),
    familyOfWomen: list(familyOfWomen),
  };
}
