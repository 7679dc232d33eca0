// npm run doctor: whether the installation is as it should be; says in a sentence each what is not, and what to do.
import path from 'node:path';
import { migrationsOf } from '../../prisma/engine';
import { system } from '../auth/viewer';
import { config } from '../config';
import { disconnect } from '../db/client';
import { startLongJob } from '../db/limits';
import { providerOf, sqlitePath } from '../db/provider';
import { answers } from '../files/scan/clamd';
import { gatherFacts } from '../doctor/facts';
import { migrationsApplied } from '../doctor/migrations';
import { privateFiles } from '../doctor/place';
import { migrationFindings, recordFindings, type Finding } from '../doctor/rules';
import { placeFindings, settingsFindings, type Private } from '../doctor/settings-rules';
import { dataFolder, freeBytes } from '../health/disk';
import { readEnvironment } from './environment';

async function ofSettings(): Promise<Finding[]> {
  const set = config();
  const { CLAMAV_SOCKET: socket } = set;
  return settingsFindings({
    authSecret: set.AUTH_SECRET,
    hasDataKey: set.DATA_KEYS.length > 0,
    siteUrl: set.SITE_URL,
    hasMailProvider: set.RESEND_API_KEY !== undefined || set.SMTP_URL !== undefined,
    mailboxPublic: set.MAILBOX_PUBLIC,
    trustedProxies: set.TRUSTED_PROXIES,
    secondFactor: set.STAFF_SECOND_FACTOR,
    scanner: socket === undefined ? 'none' : (await answers({ socket, seconds: 10 })) ? 'answers' : 'silent',
    nodeVersion: process.version,
  });
}

// The database file with its side files, wherever it is, and all of .data.
function ofPersons(url: string): Private[] {
  const database = providerOf(url) === 'sqlite' ? sqlitePath(url) : null;
  const files = database ? ['', '-wal', '-shm'].flatMap((end) => privateFiles(database + end)) : [];
  const data = path.resolve('.data');
  const isInside = database?.startsWith(data + path.sep);
  return [...(isInside ? [] : files), ...privateFiles(data), ...privateFiles(path.resolve('.env'))];
}

async function ofPlace(): Promise<Finding[]> {
  const { DATABASE_URL, DISK_FREE_MB } = config();
  const freeMb = (await freeBytes(dataFolder(DATABASE_URL))) / 1024 / 1024;
  return placeFindings(ofPersons(DATABASE_URL), { freeMb, leastMb: DISK_FREE_MB });
}

async function ofDatabase(): Promise<Finding[]> {
  const known = migrationsOf(providerOf(config().DATABASE_URL)).migrationDirectories;
  const migrations = migrationFindings({
    known: known.map(({ path: name }) => name),
    ...(await migrationsApplied()),
  });
  // What another release made of the tables cannot be read by the rules of this one.
  if (migrations.length > 0) return migrations;
  return recordFindings(await gatherFacts(system, new Date()));
}

async function main() {
  readEnvironment();
  startLongJob();
  const findings = [...(await ofSettings()), ...(await ofPlace()), ...(await ofDatabase())];
  await disconnect();
  for (const { problem, remedy, isAdvice } of findings)
    console.error(`${isAdvice ? '!' : '✗'} ${problem}\n  ${remedy}\n`);
  const wrong = findings.filter(({ isAdvice }) => !isAdvice).length;
  if (wrong === 0) return console.log('Nothing is wrong.');
  console.error(wrong === 1 ? 'One thing is wrong.' : `${wrong} things are wrong.`);
  process.exitCode = 1;
}

main().catch((error: Error) => {
  console.error(`The check could not be completed. ${error.message}`);
  process.exitCode = 1;
});
