import { expect, test } from 'vitest';
import { defaultState } from '../model/state.ts';
import { csvOf } from './table.ts';

test('a row carries its numbers to the last digit, then the inputs that are no column of its own', () => {
  const csv = csvOf({ columns: ['w11', 'CE', 'note'], rows: [[0.026, 0.1 + 0.2, 'a "b", c']] }, defaultState);
  expect(csv).toBe(
    'w11,CE,note,x1,x2,z,w1,w12,w21,w2,w22,eta,seed,iterations\r\n' +
      '0.025999999999999999,0.30000000000000004,"a ""b"", c",0.69999999999999996,0.29999999999999999,1,' +
      '0.43600000000000000,0.55000000000000004,0.43500000000000000,0.41999999999999998,0.33000000000000002,' +
      '0.50000000000000000,2,3\r\n',
  );
});
