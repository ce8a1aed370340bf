import { Sync } from './statement';
import type { KustomizationV1 } from '../../../imports/kustomize.toolkit.fluxcd.io';
import type { GitRepositoryV1, OCIRepositoryV1 } from '../../../imports/source.toolkit.fluxcd.io';
import { KubeObject } from '../../object/kube-object';

type GitVerification = NonNullable<NonNullable<GitRepositoryV1['spec']>['verify']>;
type ArtifactVerification = NonNullable<NonNullable<OCIRepositoryV1['spec']>['verify']>;

/** A source and a Kustomization in the team's namespace, applied as the team's account and into that namespace only. */
export function fluxObjects(sync: Sync): KubeObject[] {
  const metadata = { name: sync.name, namespace: sync.targetNamespace, ...(sync.labels ? { labels: sync.labels } : {}) };
  const { kind, url, ref, interval, secretName, verify } = sync.source;
  const sourceKind = kind === 'Git' ? 'GitRepository' : 'OCIRepository';
  const spec = { interval, ref, ...(secretName ? { secretRef: { name: secretName } } : {}), url };
  const source = sourceKind === 'GitRepository'
    ? { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: sourceKind, metadata, spec: { ...spec, ...(verify ? { verify: verify as GitVerification } : {}) } } satisfies GitRepositoryV1
    : { apiVersion: 'source.toolkit.fluxcd.io/v1', kind: sourceKind, metadata, spec: { ...spec, ...(verify ? { verify: verify as ArtifactVerification } : {}) } } satisfies OCIRepositoryV1;
  const kustomization: KustomizationV1 = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata,
    spec: {
      interval: sync.interval,
      retryInterval: '2m',
      timeout: '5m',
      path: `./${sync.path}`,
      prune: true,
      wait: true,
      serviceAccountName: sync.serviceAccountName,
      sourceRef: { kind: sourceKind, name: sync.name },
      targetNamespace: sync.targetNamespace,
    },
  };
  return [source, kustomization] as unknown as KubeObject[];
}
