import { ApiObject } from 'cdk8s';
import { Policy, SharedService } from '../../src';
import { smallPlatform } from '../support/small-platform';

const PODS = { spec: { containers: [{ name: 'web', image: 'docker.io/web' }] } };
const metadata = (name: string) => ({ name, namespace: 'shop' });

it.each<[string, string, object, object]>([
  ['PodTemplate', 'v1', {}, { template: PODS }],
  ['ReplicationController', 'v1', { spec: {} }, { spec: { template: PODS } }],
  ['Job', 'batch/v1', { spec: null }, { spec: { template: PODS } }],
])('a policy about pods judges each %s, also after one without a template', (kind, apiVersion, without, made) => {
  const platform = smallPlatform();
  new Policy(platform, 'images', {
    title: 'Images come from our registry',
    matches: [{ kinds: ['Pod'] }],
    rules: [{ expression: "object.spec.containers.all(c, c.image.startsWith('registry.example.com/'))", message: 'an image comes from another registry' }],
  });
  const shop = new SharedService(platform, 'shop', { namespace: 'shop' });
  new ApiObject(shop, 'a', { apiVersion, kind, metadata: metadata('a'), ...without });
  new ApiObject(shop, 'b', { apiVersion, kind, metadata: metadata('b'), ...made });
  const found = platform._synthesize().findings.filter(({ code }) => code === 'policy.images');
  expect(found.map(({ object, message }) => [object, message])).toEqual([[`${kind} shop/b`, 'an image comes from another registry']]);
});
