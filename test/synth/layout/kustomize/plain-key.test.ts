import { isPlainKey } from '../../../../src/synth/layout/kustomize/plain-key';

it.each(['name', 'log-level', 'app.kubernetes.io/part-of', '.dockerconfigjson', '_x', '10-default.conf', 'nginx.conf', 'a1', 'e', 'x'])('%j is a plain key', (key) => {
  expect(isPlainKey(key)).toBe(true);
});

it.each(['', 'y', 'Y', 'no', 'On', 'TRUE', 'null', '~', '1', '007', '1.5', '1e3', '0x1f', '0o14', '1_000', '12:30', '2001-01-01', '.inf', '.NaN', '-1', '-a', '$patch',
  '<<', 'a b', 'a: b', '#a', 'a#b', 'é', '😀', '__proto__', 'k'.repeat(200)])('%j is not', (key) => {
  expect(isPlainKey(key)).toBe(false);
});
