import { describePath, Path } from '../../../src/object/edit/path';

it.each<[string, Path]>([
  ['', []],
  ['spec.replicas', ['spec', 'replicas']],
  ['spec.template.spec.containers[name=nginx].image', ['spec', 'template', 'spec', 'containers', { name: 'nginx' }, 'image']],
  ['spec.ports[port=53,protocol=UDP]', ['spec', 'ports', { port: 53, protocol: 'UDP' }]],
  ['metadata.labels[app.kubernetes.io/name]', ['metadata', 'labels', 'app.kubernetes.io/name']],
  ['data["a b"]', ['data', 'a b']],
  ['data[""]', ['data', '']],
  ['data[8080]', ['data', '8080']],
  ['spec.containers[0].args[2]', ['spec', 'containers', 0, 'args', 2]],
  ['spec.volumes[name="a]b"].emptyDir', ['spec', 'volumes', { name: 'a]b' }, 'emptyDir']],
  ['spec.x-kubernetes-validations[rule="self.a > 0"]', ['spec', 'x-kubernetes-validations', { rule: 'self.a > 0' }]],
])('a path reads %s', (text, path) => {
  expect(describePath(path)).toBe(text);
});
