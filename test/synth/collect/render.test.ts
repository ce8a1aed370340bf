import { ApiObject, Lazy } from 'cdk8s';
import { SharedService } from '../../../src';
import { addCluster, smallPlatform } from '../../support/small-platform';

it.each<[string, unknown, string]>([
  ['undefined', undefined, 'undefined'], ['null', null, 'undefined'], ['an empty text', '', '""'], ['a number', 7, '7'], ['nothing in the end', Lazy.any({ produce: () => undefined }), 'undefined'],
])('an object whose kind is %s is told at its construct', (_, kind, said) => {
  const platform = smallPlatform();
  addCluster(platform, 'paris', {});
  new ApiObject(new SharedService(platform, 'web', { namespace: 'web' }), 'odd', { apiVersion: 'v1', kind } as never);
  expect(platform._synthesize().findings).toEqual([{
    code: 'object.unrenderable', severity: 'error', path: 'web/odd', message: `it has the kind ${said}: name one`, fix: 'give the construct plain values that a manifest can hold',
  }]);
});
