export function clamdPath(): string | undefined;
export function ensureClamav(): void;
