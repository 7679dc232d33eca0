import type { StaffViewer } from '@/lib/auth/viewer';
import { openApplication } from '@/lib/competitions/applicants/queries';
import { applicants, competition, now, snapshot, staffMember } from '../../builders';

test('of a profile each role is given what it needs, and nobody the gender (R24, R25)', async () => {
  const recruiter = await staffMember('recruiter');
  const manager = await staffMember('hiring_manager');
  const panelist = await staffMember('panel_member');
  const competitionId = await competition({ hiringManager: manager, panel: [panelist] });
  const [applicationId = ''] = await applicants(competitionId, [{}]);
  const open = (viewer: StaffViewer) => openApplication(viewer, { competitionId, applicationId }, now);
  const { personal, address } = snapshot;
  const answerOf = async (viewer: StaffViewer) => JSON.stringify(await open(viewer));
  for (const viewer of [manager, panelist]) {
    const answer = await answerOf(viewer);
    expect(answer).toContain(personal.familyName);
    for (const hidden of [personal.dateOfBirth, personal.phone, address.line1, snapshot.email])
      expect(answer).not.toContain(hidden);
  }
  for (const viewer of [recruiter, await staffMember('administrator')]) {
    const answer = await answerOf(viewer);
    for (const shown of [personal.dateOfBirth, personal.phone, address.line1])
      expect(answer).toContain(shown);
  }
  for (const viewer of [manager, panelist, recruiter])
    expect(await answerOf(viewer)).not.toContain(personal.gender);
});
