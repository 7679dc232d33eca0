import { entrances, handedOn } from './entrances';
import { exportedFunctions, keyOf, reachedText, sourceFiles, textOf } from './sources';

const folders = ['lib', 'app', 'components'];
const actionFiles = folders
  .flatMap((folder) => sourceFiles(folder, /./))
  .filter((file) => textOf(file).includes("'use server'"));
const routeFiles = sourceFiles('app', /(^|\/)route\.tsx?$/);

const methods = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/;
const found = [
  ...actionFiles.flatMap(exportedFunctions),
  ...routeFiles.flatMap(exportedFunctions).filter(({ name }) => methods.test(name)),
].filter((each) => !handedOn.test(keyOf(each)));

test('every server action and route handler has its row (tests/security/entrances.ts), and no row is of none', () => {
  expect(found.map(keyOf).sort()).toEqual(Object.keys(entrances).sort());
});

test('server actions stand at the head of files of their own, where they can be counted', () => {
  for (const file of actionFiles) {
    expect([file, /(^|[/-])actions\.ts$/.test(file)]).toEqual([file, true]);
    expect([file, textOf(file).startsWith("'use server';")]).toEqual([file, true]);
  }
});

test.each([
  ['candidateAction', 'currentCandidate'],
  ['staffAction', 'currentStaffOrPending'],
  ['accountAction', 'currentCandidate'],
  ['accountAction', 'currentStaffOrPending'],
  ['pendingStaffAction', 'currentPendingStaff'],
  ['setUpAction', 'currentStaffOrPending'],
])('what is built by %s asks who is calling', (builder, check) => {
  expect(reachedText('lib/forms/action.ts', builder)).toContain(`${check}(`);
});

test('each asks who is calling by the check its row names', () => {
  const failing = found.filter((each) => {
    const entrance = entrances[keyOf(each)];
    if (!entrance || 'open' in entrance) return false;
    return !reachedText(each.file, each.name).includes(`${entrance.asks}(`);
  });
  expect(failing.map(keyOf)).toEqual([]);
});
