import { ApiObject } from 'cdk8s';
import { Judge } from './admission/judge';
import { create, deployment, object, pod, update } from './admission/requests';
import { contractOf } from './app/contract';
import { cluster, objects, platform } from './fixture';
import { Sovereignty } from '../../src/fleet';
import { Team, TeamAllowance, TeamFences, TeamProps } from '../../src/team';

const DEMAND = Sovereignty.of({
  data: ['FR'], operations: ['FR', 'DE'], nodeRegions: ['eu-west-3', 'fr-par'], storageClasses: ['paris'], snapshotClasses: ['paris-snapshots'], imageRegistries: ['registry.example.com/team-a/'],
});
const HOSTS = { registries: ['registry.example.com/team-a/', 'registry.example.com/shared/'] };

function judge(sovereignty?: Sovereignty): Judge {
  const root = platform();
  const fences = new TeamFences(root, 'team-fences');
  const team = new Team(root, 'team-a', { sovereignty, allows: TeamAllowance.of(HOSTS) });
  const written = fences.node.findAll().filter((child) => ApiObject.isApiObject(child)).map((child) => (child as ApiObject).toJson());
  return new Judge(written, new Map([['team-a', objects(team).get('Namespace team-a')]]));
}

const REGION = 'topology.kubernetes.io/region';
const inRegion = { nodeSelector: { [REGION]: 'eu-west-3' } };
const terms = (...all: object[][]) => {
  const nodeSelectorTerms = all.map((matchExpressions) => ({ matchExpressions }));
  return { affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms } } } };
};
const region = (...values: string[]) => ({ key: REGION, operator: 'In', values });
const SHARED = `registry.example.com/shared/app@sha256:${'a'.repeat(64)}`;
const scratch = (storageClassName: string) => ({ volumes: [{ name: 'v', ephemeral: { volumeClaimTemplate: { spec: { storageClassName } } } }] });
const snapshot = (spec: object, kind = 'VolumeSnapshot') => object(`${kind === 'VolumeSnapshot' ? '' : 'group'}snapshot.storage.k8s.io/v1`, kind, { spec: { source: {}, ...spec } });
const annotated = (name: string) => object('v1', 'PersistentVolumeClaim', { spec: { storageClassName: 'paris' } }, { annotations: { 'volume.beta.kubernetes.io/storage-class': name } });
const claim = (spec: object) => object('v1', 'PersistentVolumeClaim', { spec });

const IS_OF_DEMAND = /^team-(sovereign-|snapshots: data must stay)/;

describe('what a cluster can enforce of a demand for jurisdictions', () => {
  it.each([
    ['a pod that asks for no region', create(pod())],
    ['a pod that asks for a region elsewhere', create(pod({ nodeSelector: { [REGION]: 'us-east-1' } }))],
    ['a Deployment of such pods', create(deployment())],
    ['a pod that may run here or there', create(pod(terms([region('eu-west-3', 'us-east-1')])))],
    ['a pod with one way out', create(pod(terms([region('eu-west-3')], [{ key: 'topology.kubernetes.io/zone', operator: 'In', values: ['us-east-1a'] }])))],
    ['an image from a registry that the team may use elsewhere', create(pod(inRegion, { image: SHARED }))],
    ['a volume of another class', create(claim({ storageClassName: 'virginia' }))],
    ['a volume of the default class', create(claim({}))],
    ['a volume whose annotation names another class', create(annotated('virginia'))],
    ['a volume that lives as long as its pod', create(pod({ ...inRegion, ...scratch('virginia') }))],
    ['such volumes of a Deployment', create(deployment({ ...inRegion, ...scratch('') }))],
    ['volumes of a StatefulSet', create(object('apps/v1', 'StatefulSet', { spec: { template: pod(inRegion), volumeClaimTemplates: [{ spec: { storageClassName: 'virginia' } }] } }))],
    ['a snapshot of another class', create(snapshot({ volumeSnapshotClassName: 'virginia' }))],
    ['a snapshot of the default class', create(snapshot({}))],
    ['a snapshot of a group, of another class', create(snapshot({ volumeGroupSnapshotClassName: 'virginia', volumeSnapshotClassName: 'paris-snapshots' }, 'VolumeGroupSnapshot'))],
  ])('refuses %s', (_, request) => {
    expect(judge(DEMAND).denials(request).filter((denial) => IS_OF_DEMAND.test(denial))).toHaveLength(1);
    expect(judge().denials(request).filter((denial) => IS_OF_DEMAND.test(denial))).toEqual([]);
  });

  it.each([
    ['a pod that asks for a region of the demand', create(pod(inRegion))],
    ['a pod that asks for either', create(pod(terms([region('eu-west-3', 'fr-par')])))],
    ['a pod with several ways that all lead there', create(pod(terms([region('eu-west-3')], [region('fr-par')])))],
    ['a pod that runs and keeps its spec', update(pod({ nodeName: 'n1' }), pod({ nodeName: 'n1' }))],
    ['a volume of its class', create(claim({ storageClassName: 'paris' }))],
    ['a volume whose annotation names it again', create(annotated('paris'))],
    ['a volume of its class that lives as long as its pod', create(pod({ ...inRegion, ...scratch('paris') }))],
    ['a snapshot of its class', create(snapshot({ volumeSnapshotClassName: 'paris-snapshots' }))],
    ['a snapshot of a group, of its class', create(snapshot({ volumeGroupSnapshotClassName: 'paris-snapshots' }, 'VolumeGroupSnapshot'))],
    ['a claim that the cluster binds', update(claim({}), claim({ volumeName: 'x' }), 'system:serviceaccount:kube-system:persistent-volume-binder')],
  ])('lets %s pass', (_, request) => {
    expect(judge(DEMAND).denials(request)).toEqual([]);
  });

  it('stands in the contract, and in the annotations of the namespace', () => {
    const { sovereignty, clusters } = contractOf({ sovereignty: Sovereignty.of({ data: ['FR'], nodeRegions: ['eu-west-3'], snapshotClasses: ['b', 'a'] }) });

    expect(sovereignty).toEqual({ data: ['FR'], nodeRegions: ['eu-west-3'], snapshotClasses: ['a', 'b'] });
    expect(clusters.map(({ namespaces }) => namespaces[0].annotations['fences.cdk8s-platform/node-regions'])).toEqual(['eu-west-3', 'eu-west-3']);
  });

  it('is a finding where the wrapper opens what its own demand closes', () => {
    const found = (props: TeamProps) => new Team(platform(), 'shop', props)._findings([cluster('a')]).filter(({ code }) => code.startsWith('sovereignty.'));

    expect(found({ sovereignty: DEMAND, allows: TeamAllowance.of({ registries: ['registry.example.com/team-a/app', 'docker.io/acme/'] }) })).toEqual([expect.objectContaining({
      code: 'sovereignty.registry-outside',
      severity: 'error',
      path: 'shop',
      message: 'it may use images of \'docker.io/acme/\', and its operations must stay in DE, FR, where only \'registry.example.com/team-a/\' stand',
    })]);
    expect(found({ allows: TeamAllowance.of(HOSTS) })).toEqual([]);
  });

  it.each([
    [{ operations: ['FR'], nodeRegions: ['eu-west-3'] }, 'nodeRegions of a sovereignty demand enforces nothing: name the countries that it is about in data'],
    [{ data: ['FR'], imageRegistries: ['registry.example.fr/'] }, 'imageRegistries of a sovereignty demand enforces nothing: name the countries that it is about in operations'],
    [{ data: ['FR'], storageClasses: [] }, 'storageClasses of a sovereignty demand holds no name, or an empty one'],
    [{ operations: ['FR'], imageRegistries: ['registry.example.fr'] }, '\'registry.example.fr\' in imageRegistries has no boundary'],
  ])('%j is refused', (props, message) => {
    expect(() => Sovereignty.of(props)).toThrow(message);
  });
});
