export function inlineStyles(html: string, folder: string): string;
