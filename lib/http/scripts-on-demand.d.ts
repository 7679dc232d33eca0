export function scriptsOnDemand(html: string): string;
