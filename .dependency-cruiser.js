// Imports point one way: app → components → lib; inside lib, actions → commands and queries → rules and schemas.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** The files of a folder that begin with 'use client', as patterns. */
const clientFiles = (folder) =>
  readdirSync(path.join(__dirname, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .filter(
      (file) =>
        /\.tsx?$/.test(file) && readFileSync(path.join(__dirname, file), 'utf8').startsWith("'use client'"),
    )
    .map((file) => `^${file.replace(/[.[\]()]/g, '\\$&')}$`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'lib-knows-no-screens',
      severity: 'error',
      from: { path: '^lib/', pathNot: '^lib/setup/' },
      to: { path: '^(app|components)/' },
    },
    {
      name: 'components-know-no-routes',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: '^app/' },
    },
    {
      name: 'ui-knows-no-recruitment',
      severity: 'error',
      from: { path: '^components/ui/' },
      to: { path: '^components/(?!ui/)|^lib/(?!forms/|i18n/|text/|time/format)' },
    },
    {
      name: 'browser-has-no-texts',
      comment:
        "No page gives the browser next-intl's texts: a component there takes its texts as props, and links by ClientLink.",
      severity: 'error',
      from: { path: [...clientFiles('components'), ...clientFiles('app')] },
      to: { path: '^components/ui/link\\.tsx$|^node_modules/next-intl/', reachable: true },
    },
    {
      name: 'screens-do-not-touch-the-database',
      severity: 'error',
      from: { path: '^(app/\\[|components/)' },
      to: { path: '^lib/db/(?!models)' },
    },
    {
      name: 'rules-are-pure',
      severity: 'error',
      from: {
        path: '^lib/.*/(rules|schema)\\.ts$|^lib/competitions/stages/(order|table)\\.ts$|^lib/profiles/facts\\.ts$|^lib/lists/|^lib/text/|^lib/reference/',
      },
      to: {
        path: '^lib/',
        pathNot:
          '(rules|schema|stages/order|stages/table|sections|fields|locales|countries|messages/.*|dto)\\.(ts|json)$|^lib/db/models|^lib/auth/(permissions|viewer)|^lib/time/|^lib/lists/|^lib/text/|^lib/reference/',
      },
    },
    {
      name: 'stages-are-moved-by-commands',
      comment: 'Commands lock the competition and check who may before they move an application.',
      severity: 'error',
      from: { path: '^(app|components|lib|emails)/', pathNot: '^lib/.*/commands\\.ts$' },
      to: { path: '^lib/competitions/stages/move\\.ts$' },
    },
    {
      name: 'outbox-is-a-leaf',
      comment:
        'Domains write notifications; the outbox knows none of them. What runs beside requests is in lib/worker.',
      severity: 'error',
      from: { path: '^lib/outbox/' },
      to: {
        path: '^lib/',
        pathNot:
          '^lib/(outbox|db|config|i18n|time|logging|auth|audit|lists|http|forms|server/direct)(/|\\.|$)',
      },
    },
    {
      name: 'queries-do-not-call-actions',
      severity: 'error',
      from: { path: '^lib/.*/(queries|commands)\\.ts$' },
      to: { path: '^lib/.*/actions\\.ts$' },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { path: '^(app|components|lib|emails)/' },
      to: { path: '^(tests|prisma)/', pathNot: '^prisma/(seed/accounts|engine)' },
    },
    {
      name: 'only-commands-migrate',
      severity: 'error',
      from: { path: '^(app|components|lib|emails)/', pathNot: '^lib/setup/' },
      to: { path: '^prisma/engine' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules|lib/db/generated' },
    exclude: { path: '^\\.next|lib/db/generated/(sqlite|postgresql)/(internal|models)' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: false,
  },
};
