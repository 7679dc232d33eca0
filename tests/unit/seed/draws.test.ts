import fc from 'fast-check';
import { Choice, shareOf } from '@/prisma/seed/applications/shares';
import type { Competition } from '@/prisma/seed/competitions/plan';
import { idOf, referenceNumbered } from '@/prisma/seed/ids';
import { randomFor } from '@/prisma/seed/random';
import { isId } from '@/lib/forms/fields';

describe('draws', () => {
  test('depend on what they are named after and on nothing else', () => {
    const drawn = (kind: string, number: number) => {
      const random = randomFor(kind, number);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(drawn('a', 1)).toEqual(drawn('a', 1));
    expect(drawn('a', 1)).not.toEqual(drawn('a', 2));
    expect(drawn('a', 1)).not.toEqual(drawn('b', 1));
  });

  test('are spread evenly, from one name to the next as within one', () => {
    const across = Array.from({ length: 20_000 }, (_, number) => randomFor('candidate', number).next());
    const random = randomFor('within', 0);
    const within = Array.from({ length: 20_000 }, () => random.next());
    for (const draws of [across, within])
      for (let tenth = 0; tenth < 10; tenth += 1) {
        const share = draws.filter((draw) => Math.floor(draw * 10) === tenth).length / draws.length;
        expect(share).toBeGreaterThan(0.09);
        expect(share).toBeLessThan(0.11);
      }
  });

  test('stay within their bounds', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: -50, max: 50 }), fc.nat(50), (number, min, width) => {
        const random = randomFor('bounds', number);
        const drawn = random.int(min, min + width);
        expect(drawn).toBeGreaterThanOrEqual(min);
        expect(drawn).toBeLessThanOrEqual(min + width);
        const list = Array.from({ length: width }, (_, index) => index);
        const some = random.some(list, 7);
        expect(some).toHaveLength(Math.min(7, width));
        expect([...new Set(some)].sort((a, b) => a - b)).toEqual(some);
      }),
    );
  });

  test('follow their weights, and never give what weighs nothing', () => {
    const counts = { rare: 0, common: 0, never: 0 };
    for (let number = 0; number < 5000; number += 1)
      counts[randomFor('weights', number).weighted({ never: 0, rare: 1, common: 9 })] += 1;
    expect(counts.never).toBe(0);
    expect(counts.rare).toBeGreaterThan(400);
    expect(counts.rare).toBeLessThan(600);
  });
});

describe('ids and references', () => {
  const numbers = Array.from({ length: 50_000 }, (_, number) => number * 7);

  test('are what the product takes for ids, ascending and each its own', () => {
    const ids = numbers.map((number) => idOf('move', number));
    expect(ids.slice(0, 500).every(isId)).toBe(true);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set([...ids, ...numbers.map((number) => idOf('entry', number))]).size).toBe(2 * ids.length);
  });

  test('references look as the product makes them, and none comes twice', () => {
    const references = numbers.map((number) => referenceNumbered('A', number));
    expect(references.every((text) => /^A-[ABCDEFGHJKMNPQRSTVWXYZ23456789]{8}$/.test(text))).toBe(true);
    expect(new Set(references).size).toBe(references.length);
  });
});

describe('shares of the applications', () => {
  test('add up to what was asked for, none above what one candidate can make', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 40 }),
        fc.nat(100),
        (candidates, most, part) => {
          const applications = Math.floor((candidates * most * part) / 100);
          const shares = Array.from({ length: candidates }, (_, number) =>
            shareOf(number, candidates, applications, most),
          );
          expect(shares.reduce((sum, share) => sum + share, 0)).toBe(applications);
          expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
          expect(Math.max(...shares)).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  const competition = (number: number) =>
    ({
      number,
      opensAt: new Date('2026-11-01T00:00:00Z'),
      closesAt: new Date('2026-12-01T00:00:00Z'),
      until: new Date('2026-11-20T00:00:00Z'),
    }) as Competition;
  const competitions = Array.from({ length: 30 }, (_, number) => competition(number));
  const choice = new Choice(competitions, [competitions[3]]);

  test('go to different competitions, up to all of them', () => {
    for (let wanted = 0; wanted <= 30; wanted += 1) {
      const drawn = choice.draw(wanted, randomFor('choice', wanted));
      expect(new Set(drawn).size).toBe(wanted);
      expect(drawn).toHaveLength(wanted);
    }
  });

  test('go most to the competition that is shown', () => {
    const drawn = Array.from({ length: 2000 }, (_, number) => choice.draw(1, randomFor('one', number))[0]);
    const counts = competitions.map((one) => drawn.filter((other) => other === one).length);
    expect(counts.indexOf(Math.max(...counts))).toBe(3);
  });
});
