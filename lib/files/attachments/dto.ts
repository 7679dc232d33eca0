import type { AttachmentKind, ScanState } from '../../db/models';

/** A file of a profile, as its owner sees it. Instants are ISO strings in UTC. */
export type AttachmentDto = {
  id: string;
  kind: AttachmentKind;
  filename: string;
  mediaType: string;
  size: number;
  /** Whether it was scanned: `pending` opens for nobody yet, of `infected` nothing is left and another may be sent. */
  state: ScanState;
  addedAt: string;
};
