export function contentSecurityPolicy(scriptSources: string[], development?: boolean): string;
export function inlineScriptHashes(html: string): string[];
