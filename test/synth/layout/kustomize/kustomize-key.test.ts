import { KubeObject } from '../../../../src/object/kube-object';
import { kustomizeClashes } from '../../../../src/synth/layout/kustomize/kustomize-key';

const config = (name: string, namespace?: string, apiVersion = 'v1'): KubeObject =>
  ({ apiVersion, kind: 'ConfigMap', metadata: namespace === undefined ? { name } : { name, namespace } });

it('pairs an object without a namespace with the one of that name in default, and nothing else', () => {
  const [none, inDefault] = [config('a'), config('a', 'default')];
  expect(kustomizeClashes([none, config('b', 'default'), config('a', 'x'), config('a', 'default', 'example.com/v1'), inDefault])).toEqual([[none, inDefault]]);
});
