import fc from 'fast-check';
import { numbersIn } from '@/lib/vacancies/search/postings';

test('a list is read as the numbers it was made of', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), (numbers) => {
      expect([...numbersIn(numbers.length === 0 ? null : numbers.join(','))]).toEqual(numbers);
    }),
  );
});
