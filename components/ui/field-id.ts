/** The id of a field's control, which links to a field lead to. */
export function fieldId(name: string): string {
  return `field-${name.replaceAll('.', '-')}`;
}
