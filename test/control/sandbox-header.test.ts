import { expect, test } from 'vitest';
import { newWorld } from './world.js';

test.each(['ci-42', 'NO SANDBOX', 'default'])('a control call names its sandbox in the path: the header X-Paystub-Sandbox (%s) says nothing', async (id) => {
  const { at, control } = newWorld();
  const plain = await control.get(`${at}/clock`);
  const headed = await control.get(`${at}/clock`, undefined, { 'X-Paystub-Sandbox': id });
  expect([headed.status, headed.body]).toEqual([plain.status, plain.body]);
});
