export function escaped(text: string): string;
