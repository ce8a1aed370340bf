import { formatTest } from '../../src/schema/format';

it.each<[string, string, boolean]>([
  ['date-time', '2024-02-29T23:59:59Z', true],
  ['date-time', '2024-01-01T00:00:00.123+02:00', true],
  ['date-time', '2023-02-29T00:00:00Z', false],
  ['date-time', '2024-01-01 00:00:00Z', false],
  ['date-time', '2024-01-01T24:00:00Z', false],
  ['date-time', '2024-01-01', false],
  ['date', '2024-13-01', false],
  ['duration', '1h30m', true],
  ['duration', '1.5h', true],
  ['duration', '3 days', true],
  ['duration', 'P1D', false],
  ['ipv4', '10.0.0.1', true],
  ['ipv4', '10.0.0.256', false],
  ['ipv6', 'fe80::1', true],
  ['ipv6', 'fe80::1%eth0', false],
  ['cidr', '10.0.0.0/8', true],
  ['cidr', '10.0.0.0/33', false],
  ['cidr', 'fd00::/64', true],
  ['cidr', '10.0.0.0', false],
  ['uri', 'https://example.com/a', true],
  ['uri', '/a', true],
  ['uri', 'example', false],
  ['uri', 'https://a b', false],
  ['byte', 'aGk=', true],
  ['byte', '', true],
  ['byte', 'a', false],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000', true],
  ['uuid', '123e4567', false],
  ['mac', '00:00:5e:00:53:01', true],
  ['mac', '00:00:5e:00:53', false],
  ['email', 'a@example.com', true],
  ['email', 'a', false],
  ['hostname', 'a-b.example.com', true],
  ['hostname', '-a', false],
  ['quantity', '100m', true],
  ['quantity', '1.5Gi', true],
  ['quantity', '1e3', true],
  ['quantity', '1gb', false],
  ['quantity', '', false],
])('%s %j: %s', (format, text, valid) => {
  expect(formatTest(format)!(text)).toBe(valid);
});

it.each(['password', 'isbn', 'something', 'constructor'])('%s is not judged', (format) => {
  expect(formatTest(format)).toBeUndefined();
});
