import type { Row } from './rows';
import { accounts } from './rows/accounts';
import { alerts } from './rows/alerts';
import { applications } from './rows/applications';
import { competitions } from './rows/competitions';
import { files } from './rows/files';
import { outbox } from './rows/outbox';
import { problems } from './rows/problems';
import { profiles } from './rows/profiles';
import { confirmations, deletions, myData } from './rows/my-data';
import { retention } from './rows/retention';
import { secondFactor } from './rows/second-factor';
import { vacancies } from './rows/vacancies';

/**
 * Who may call what: every query and command of the product, as the tests of authorisation try it. A new one needs its
 * row here, or tests/security/coverage.test.ts names it.
 */
export const table: readonly Row[] = [
  ...secondFactor,
  ...confirmations,
  ...accounts,
  ...alerts,
  ...applications,
  ...competitions,
  ...files,
  ...outbox,
  ...problems,
  ...profiles,
  ...vacancies,
  ...myData,
  ...deletions,
  ...retention,
];
