/** What a line says of those of the same kind that were left out before it. */
export type LeftOut = { suppressed: number; ids: string[] };

type Line = (leftOut: LeftOut | null) => void;
type Window = { endsAt: number; suppressed: number; ids: Set<string>; latest: Line };

const mostIds = 20;
const mostKinds = 500;

/** Writes at most one line of each kind in `milliseconds`, and with the next one how many were left out. */
export function createRepeats(milliseconds: number) {
  const windows = new Map<string, Window>();

  const open = (kind: string, line: Line, leftOut: LeftOut | null) => {
    const endsAt = performance.now() + milliseconds;
    windows.delete(kind);
    if (windows.size >= mostKinds) windows.delete(windows.keys().next().value ?? kind);
    windows.set(kind, { endsAt, suppressed: 0, ids: new Set(), latest: line });
    line(leftOut);
    setTimeout(() => close(kind, endsAt), milliseconds).unref();
  };

  // Where nothing was left out the kind is forgotten, else the next window begins with what was.
  const close = (kind: string, endsAt: number) => {
    const window = windows.get(kind);
    if (window?.endsAt !== endsAt) return;
    windows.delete(kind);
    const { suppressed, ids, latest } = window;
    if (suppressed > 0) open(kind, latest, { suppressed, ids: [...ids] });
  };

  return {
    /** Writes `line`, or counts it; `id` is what someone may ask about, such as the code that an error page shows. */
    write(kind: string, id: string | undefined, line: Line): void {
      const window = windows.get(kind);
      if (!window) return open(kind, line, null);
      window.suppressed += 1;
      window.latest = line;
      if (id !== undefined && window.ids.size < mostIds) window.ids.add(id);
    },
    /** Writes what was left out so far, as when the process ends. */
    flush(): void {
      for (const { suppressed, ids, latest } of windows.values())
        if (suppressed > 0) latest({ suppressed, ids: [...ids] });
      windows.clear();
    },
  };
}
