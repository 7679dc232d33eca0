import type { SystemViewer } from '@/lib/auth/viewer';
import { carryOutRetention } from '@/lib/retention/commands';
import type { Row } from '../rows';

const muchLater = new Date('2040-06-15T10:00:00Z');

/** The last rows: they take away whatever is there, which is long past its time by then. */
export const retention: Row[] = [
  {
    file: 'lib/retention/commands',
    of: carryOutRetention,
    allowed: ['system'],
    writes: true,
    call: (viewer) => carryOutRetention(viewer as SystemViewer, muchLater),
  },
];
