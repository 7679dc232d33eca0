export function scriptsOnDemand(html: string): string;
export function startPage(sources: string[]): void;
