import {
  addAttachment,
  changeAttachment,
  moveAttachment,
  removeAttachment,
} from '@/lib/files/attachments/commands';
import { attachmentBytes, myAttachments } from '@/lib/files/attachments/queries';
import { scanNext } from '@/lib/files/scan/commands';
import { now } from '../../builders';
import { fileOf, pdf } from '../../support/files';
import { asCandidate, asSystem, type Row } from '../rows';
import { candidates } from '../world';

const commands = 'lib/files/attachments/commands';
const queries = 'lib/files/attachments/queries';

export const files: Row[] = [
  {
    file: commands,
    of: addAttachment,
    allowed: candidates,
    writes: true,
    call: (viewer) => addAttachment(asCandidate(viewer), { file: fileOf(pdf()), kind: 'cv' }, now),
  },
  {
    file: commands,
    of: removeAttachment,
    allowed: ['owner'],
    writes: true,
    ids: ['attachment'],
    call: (viewer, { attachment }) => removeAttachment(asCandidate(viewer), attachment, now),
  },
  {
    file: commands,
    of: changeAttachment,
    allowed: ['owner'],
    writes: true,
    ids: ['attachment'],
    call: (viewer, { attachment }) =>
      changeAttachment(asCandidate(viewer), attachment, { filename: 'Mine', kind: 'diploma' }, now),
  },
  {
    file: commands,
    of: moveAttachment,
    allowed: ['owner'],
    writes: true,
    ids: ['attachment'],
    call: (viewer, { attachment }) => moveAttachment(asCandidate(viewer), attachment, 0, now),
  },
  {
    file: queries,
    of: myAttachments,
    allowed: candidates,
    call: (viewer) => myAttachments(asCandidate(viewer)),
  },
  {
    file: queries,
    of: attachmentBytes,
    allowed: ['owner'],
    ids: ['attachment'],
    call: (viewer, { attachment }) => attachmentBytes(viewer, attachment),
  },
  {
    file: 'lib/files/scan/commands',
    of: scanNext,
    allowed: ['system'],
    call: (viewer) => scanNext(asSystem(viewer), new Map(), now),
  },
];
