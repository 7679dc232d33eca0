export function keepPage(path: string, page: { html: string; headers: Record<string, string> }): void;
export function forgetPages(path?: string): void;
export function answerKeptPages(): void;
