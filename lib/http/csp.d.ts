type Sources = { scripts: string[]; styles?: string[] };
export function contentSecurityPolicy(sources: Sources & { development?: boolean }): string;
export function inlineHashes(html: string): Required<Sources>;
