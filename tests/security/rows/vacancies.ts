import { cancelVacancy, extendVacancy, publishVacancy, saveNotice } from '@/lib/vacancies/authoring/commands';
import { draftVacancy } from '@/lib/vacancies/authoring/draft-commands';
import { authoredVacancy, dutyStations, listVacancies } from '@/lib/vacancies/authoring/queries';
import {
  latestOpening,
  neighbours,
  openAt,
  openCount,
  openSummaries,
  openVacancies,
  pastVacancy,
  publicNotice,
  publicSlugLike,
  publicSlugs,
  vacanciesOpened,
} from '@/lib/vacancies/queries';
import { vacancyNamed, vacancyPage } from '@/lib/vacancies/api/queries';
import { listQuerySchema } from '@/lib/vacancies/api/schema';
import { lastPublicChange, openAddresses } from '@/lib/vacancies/feeds/queries';
import { catchUp, catchUpAll } from '@/lib/vacancies/search/commands';
import { similarTo } from '@/lib/vacancies/similar/queries';
import {
  earlierSearch,
  idsMatching,
  searchVacancies,
  vacanciesMatching,
} from '@/lib/vacancies/search/queries';
import { factsSchema } from '@/lib/vacancies/authoring/schema';
import { searchSchema } from '@/lib/vacancies/search/schema';
import { now } from '../../builders';
import { asStaff, type Row } from '../rows';
import { notice, typedFacts } from '../belongings';
import { hr } from '../world';

const commands = 'lib/vacancies/authoring/commands';
const queries = 'lib/vacancies/authoring/queries';
const open = 'lib/vacancies/queries';
const search = 'lib/vacancies/search/commands';
const api = 'lib/vacancies/api/queries';
const found = 'lib/vacancies/search/queries';
const index = 'makes an index of notices, and tells nothing';
const isPublic = 'what it tells is public';
const facts = factsSchema([typedFacts.dutyStationId]).parse(typedFacts);

export const vacancies: Row[] = [
  {
    file: 'lib/vacancies/authoring/draft-commands',
    of: draftVacancy,
    allowed: hr,
    writes: true,
    call: (viewer) => draftVacancy(asStaff(viewer), facts, now),
  },
  {
    file: commands,
    of: saveNotice,
    allowed: hr,
    writes: true,
    ids: ['draft'],
    call: (viewer, { draft }) =>
      saveNotice(asStaff(viewer), draft, { language: 'fr', version: null, form: notice }, now),
  },
  {
    file: commands,
    of: publishVacancy,
    allowed: hr,
    writes: true,
    ids: ['draft'],
    call: (viewer, { draft }) => publishVacancy(asStaff(viewer), draft, '2026-12-24', now),
  },
  {
    file: commands,
    of: extendVacancy,
    allowed: hr,
    writes: true,
    ids: ['published'],
    call: (viewer, { published }) => extendVacancy(asStaff(viewer), published, '2027-02-28', now),
  },
  {
    file: commands,
    of: cancelVacancy,
    allowed: hr,
    writes: true,
    ids: ['published'],
    call: (viewer, { published }) => cancelVacancy(asStaff(viewer), published, 'The post was abolished', now),
  },
  {
    file: queries,
    of: listVacancies,
    allowed: hr,
    call: (viewer) => listVacancies(viewer, { q: '', page: 1 }, 'en', now),
  },
  { file: queries, of: dutyStations, allowed: hr, call: (viewer) => dutyStations(viewer) },
  {
    file: queries,
    of: authoredVacancy,
    allowed: hr,
    refuses: (answer) => answer === null,
    ids: ['draft'],
    call: (viewer, { draft }) => authoredVacancy(viewer, draft, now),
  },
  { file: open, of: openVacancies, open: isPublic, guess: () => openVacancies(now) },
  { file: open, of: openCount, open: isPublic, guess: () => openCount(now) },
  { file: open, of: vacanciesOpened, open: isPublic, guess: () => vacanciesOpened(new Date(0), now, now) },
  { file: open, of: latestOpening, open: isPublic, guess: () => latestOpening(now, now) },
  {
    file: open,
    of: neighbours,
    open: isPublic,
    guess: () =>
      neighbours(
        {
          id: 'none',
          category: 'professional',
          contractType: 'fixed_term',
          grade: 'P-3',
          station: { id: 'none' },
        },
        now,
      ),
  },
  {
    file: 'lib/vacancies/similar/queries',
    of: similarTo,
    open: isPublic,
    guess: async () =>
      Promise.all((await openVacancies(now)).slice(0, 1).map((each) => similarTo(each, now))),
  },
  { file: open, of: publicSlugs, open: isPublic, guess: () => publicSlugs(now) },
  { file: open, of: openAt, open: isPublic, guess: () => Promise.resolve(openAt(now)) },
  { file: open, of: publicNotice, open: isPublic, guess: () => publicNotice('no-such-notice', now) },
  { file: open, of: pastVacancy, open: isPublic, guess: () => pastVacancy('FT/2026/999', now) },
  { file: open, of: publicSlugLike, open: isPublic, guess: () => publicSlugLike('ft-2026-999', now) },
  { file: api, of: vacancyPage, open: isPublic, guess: () => vacancyPage(listQuerySchema.parse({}), now) },
  { file: api, of: vacancyNamed, open: isPublic, guess: () => vacancyNamed('FT/2026/999', 'en', now) },
  {
    file: 'lib/vacancies/feeds/queries',
    of: openAddresses,
    open: isPublic,
    guess: () => openAddresses(now),
  },
  {
    file: 'lib/vacancies/feeds/queries',
    of: lastPublicChange,
    open: isPublic,
    guess: () => lastPublicChange(now),
  },
  { file: search, of: catchUp, open: index, writes: 'perhaps', guess: () => catchUp() },
  { file: search, of: catchUpAll, open: index, writes: 'perhaps', guess: () => catchUpAll() },
  { file: open, of: openSummaries, open: isPublic, guess: () => openSummaries(['x'], now) },
  {
    file: found,
    of: vacanciesMatching,
    open: isPublic,
    guess: () => vacanciesMatching({ q: 'x' }, { start: 0, end: 9 }, now),
  },
  { file: found, of: idsMatching, open: isPublic, guess: () => idsMatching({ q: 'x' }, ['x'], now) },
  {
    file: found,
    of: earlierSearch,
    open: isPublic,
    guess: async () => (await earlierSearch(new Map([['x', ['en']]]), now))({ q: 'x', exact: true }),
  },
  {
    file: found,
    of: searchVacancies,
    open: isPublic,
    guess: () => searchVacancies(searchSchema.parse({ q: 'Hydrologist' }), 'en', now),
  },
];
