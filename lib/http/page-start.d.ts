export function loadWhenUsed(sources: string[]): void;
export function tellReaderTime(): void;
