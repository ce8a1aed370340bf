import { deliver, found, platformOn } from './platform';
import { KubernetesVersion } from '../../../src/fleet';

const container = { name: 'web', image: 'example.com/web:1', ports: [{ name: 'http', containerPort: 80 }] };
const labels = { app: 'web' };

function deployment(change: object = {}, template: object = {}): object {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'web' },
    spec: { replicas: 1, selector: { matchLabels: labels }, template: { metadata: { labels }, spec: { containers: [container], ...template } }, ...change },
  };
}

it('finds nothing wrong with what is right', () => {
  const platform = platformOn();
  deliver(platform, 'a', [deployment()]);
  expect(found(platform)).toEqual([]);
});

it.each<[string, object, string]>([
  ['a misspelt field', deployment({ replicsa: 1 }), 'error schema.unknown-field Deployment web spec.replicsa: spec.replicsa is not a field of this kind'],
  ['a wrong type', deployment({ replicas: '1' }), 'error schema.wrong-type Deployment web spec.replicas: spec.replicas must be an integer, not the string "1"'],
  ['a missing field', deployment({ selector: undefined }), 'error schema.missing-field Deployment web spec.selector: spec.selector is required'],
  ['a word out of an enum', deployment({}, { restartPolicy: 'Alway' }),
    'error schema.not-in-enum Deployment web spec.template.spec.restartPolicy: spec.template.spec.restartPolicy must be one of "Always", "OnFailure", "Never", not "Alway"'],
  ['an item by its name', deployment({}, { containers: [{ ...container, imagePullPolicy: 'Often' }] }),
    'error schema.not-in-enum Deployment web spec.template.spec.containers[name=web].imagePullPolicy: spec.template.spec.containers[0].imagePullPolicy must be one of "Always", "IfNotPresent", "Never", not "Often"'],
  ['a port out of range', deployment({}, { containers: [{ ...container, ports: [{ containerPort: 70000 }] }] }),
    'error schema.bounds Deployment web spec.template.spec.containers[name=web].ports[0].containerPort: spec.template.spec.containers[0].ports[0].containerPort must be from 1 to 65535, not 70000'],
  ['a key twice', deployment({}, { containers: [container, container] }),
    'error schema.duplicate-key Deployment web spec.template.spec.containers[1].name: item 1 has the key of item 0: name "web"'],
  ['a selector that is off', deployment({ selector: { matchLabels: { app: 'wbe' } } }),
    'error selector.no-match Deployment web spec.selector: the selector (app=wbe) does not choose what its own template makes, whose labels are app=web'],
  ['a mount without its volume', deployment({}, { containers: [{ ...container, volumeMounts: [{ name: 'dta', mountPath: '/x' }] }], volumes: [{ name: 'data', emptyDir: {} }] }),
    'error reference.missing Deployment web spec.template.spec.containers[name=web].volumeMounts[name=dta].name: the pod has no volume \'dta\', did you mean \'data\'?'],
  ['a probe at no port', deployment({}, { containers: [{ ...container, livenessProbe: { httpGet: { port: 'htp' } } }] }),
    'error reference.missing Deployment web spec.template.spec.containers[name=web].livenessProbe.httpGet.port: the container has no port named \'htp\', did you mean \'http\'?'],
  ['more asked for than allowed', deployment({}, { containers: [{ ...container, resources: { requests: { memory: '1Gi', cpu: '100m' }, limits: { memory: '512Mi', cpu: 1 } } }] }),
    'error object.resources Deployment web spec.template.spec.containers[name=web].resources.requests.memory: it requests 1Gi of memory and may have 512Mi'],
  ['a label that is none', { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', labels: { x: 'not ok' } } },
    'error object.name ConfigMap a metadata.labels.x: \'not ok\' is no value of a label: letters, digits, dashes, underscores and dots, at most 63, a letter or digit first and last'],
  ['a name that is none', { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass', metadata: { name: 'A_1' }, spec: {} },
    'error object.name IngressClass A_1 metadata.name: \'A_1\' is no name of an IngressClass: lower-case letters, digits, dashes and dots, at most 253, a letter or digit first and last'],
  ['a Secret in plain text', { apiVersion: 'v1', kind: 'Secret', metadata: { name: 'a' }, stringData: { password: 'x' } },
    'error secret.plain Secret a stringData: the Secret holds its data in plain text, and everybody who reads the repository could read it'],
  ['an API that is gone', { apiVersion: 'policy/v1beta1', kind: 'PodDisruptionBudget', metadata: { name: 'a' }, spec: {} },
    'error api.not-served PodDisruptionBudget a apiVersion: policy/v1beta1 PodDisruptionBudget is gone since Kubernetes 1.25, and these clusters have 1.34'],
  ['a kind that never was', { apiVersion: 'apps/v1', kind: 'Deploymnet', metadata: { name: 'a' } }, 'error api.unknown Deploymnet a kind: Kubernetes has no kind Deploymnet in apps, did you mean \'Deployment\'?'],
  ['a version that never was', { apiVersion: 'apps/v2', kind: 'Deployment', metadata: { name: 'a' } }, 'error api.unknown Deployment a apiVersion: Kubernetes has no apps/v2 Deployment, in no version from 1.27 on'],
  ['a kind whose definition nobody brings', { apiVersion: 'example.com/v1', kind: 'Widget', metadata: { name: 'a' } },
    'error api.unknown Widget.example.com a apiVersion: nobody brings the CustomResourceDefinition of Widget (example.com), and its schema is not known'],
])('%s is found', (_, object, expected) => {
  const platform = platformOn();
  deliver(platform, 'a', [object]);
  expect(found(platform)).toEqual([expected]);
});

it('judges by the minor of each cluster, and says on which a finding holds', () => {
  const platform = platformOn([KubernetesVersion.V1_28, KubernetesVersion.V1_32]);
  deliver(platform, 'a', [{
    apiVersion: 'flowcontrol.apiserver.k8s.io/v1beta3', kind: 'FlowSchema', metadata: { name: 'a' }, spec: { priorityLevelConfiguration: { name: 'exempt' } },
  }]);
  const { findings } = platform._synthesize();
  expect(findings.map(({ code, clusters, fix }) => [code, clusters, fix])).toEqual([
    ['api.not-served', ['v1-32'], 'use flowcontrol.apiserver.k8s.io/v1 FlowSchema'],
  ]);
});
