import { readFileSync } from 'fs';
import { join } from 'path';
import { mergedListsText } from '../../../../scripts/generate-merged-lists';
import { mergeRulesOf } from '../../../../src/synth/layout/kustomize/rules-of-kind';
import { itShared, shared } from '../../../support/shared';

itShared('the table of merged lists is what the facts give', () => {
  const written = readFileSync(join(__dirname, '../../../../src/synth/layout/kustomize/merged-lists.ts'), 'utf8');
  expect(mergedListsText(shared('kubernetes'))).toBe(written);
});

it.each([
  ['v1', 'Service', { keys: ['port', 'protocol'] }],
  ['apps/v1', 'Deployment', undefined],
  ['example.com/v1', 'Service', undefined],
  ['autoscaling/v2', 'HorizontalPodAutoscaler', undefined],
])('%s %s merges spec.ports: %j', (apiVersion, kind, expected) => {
  expect(mergeRulesOf(apiVersion, kind)?.fields?.spec?.fields?.ports).toEqual(expected);
});

it.each(['policy/v1beta1/PodDisruptionBudget', 'batch/v1beta1/CronJob', 'autoscaling/v2beta2/HorizontalPodAutoscaler'])('%s is known to kustomize but nobody tried it', (key) => {
  const [group, version, kind] = key.split('/');
  expect(mergeRulesOf(`${group}/${version}`, kind)).toBeUndefined();
});
