export function nginxPath(): string | undefined;
export function ensureNginx(): void;
