import { createPool } from '../work/pool';

/** What a file says of itself. */
export type About = {
  title: string;
  author: string;
  description: string;
  language: string;
  /** ISO instant in UTC. */
  date: string;
  /** The address that a link in it leads to, where it has one. */
  url?: string;
};

type Task = { template: 'notice' | 'my-data'; about: About; fields: object };

const pool = createPool<Task, Uint8Array>('documents', {
  file: 'lib/documents/worker.mjs',
  threads: 1,
  longestQueue: 40,
  seconds: 20,
  heap: 256,
  idle: 600,
});

/**
 * A document as a tagged PDF file (PDF/UA-1): `fields` are what its template (lib/documents/*.typ) shows, all text and no
 * markup. Throws Busy.
 */
export async function renderDocument(
  template: Task['template'],
  about: About,
  fields: object,
): Promise<Buffer> {
  return Buffer.from(await pool.run({ template, about, fields }));
}
