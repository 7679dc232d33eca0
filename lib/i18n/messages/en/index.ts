import attachments from './attachments.json';
import authoring from './authoring.json';
import common from './common.json';
import layout from './layout.json';
import errors from './errors.json';
import home from './home.json';
import jobs from './jobs.json';
import vacancy from './vacancy.json';
import terms from './terms.json';
import faq from './faq.json';
import howToApply from './howToApply.json';
import privacy from './privacy.json';
import recruitment from './recruitment.json';
import tests from './tests.json';
import accessibility from './accessibility.json';
import security from './security.json';
import failure from './failure.json';
import missing from './missing.json';
import accounts from './accounts.json';
import profile from './profile.json';
import drafts from './drafts.json';
import applications from './applications.json';
import staff from './staff.json';
import alerts from './alerts.json';
import developers from './developers.json';
import feeds from './feeds.json';
import emails from './emails.json';
import delivery from './delivery.json';
import problems from './problems.json';
import myData from './myData.json';
import twoStep from './twoStep.json';

const messages = {
  attachments,
  authoring,
  common,
  layout,
  errors,
  home,
  jobs,
  vacancy,
  terms,
  faq,
  howToApply,
  privacy,
  recruitment,
  tests,
  accessibility,
  security,
  failure,
  missing,
  accounts,
  profile,
  drafts,
  applications,
  staff,
  alerts,
  developers,
  feeds,
  emails,
  delivery,
  problems,
  myData,
  twoStep,
};

export default messages;
