import { Sync } from './statement';
import { KubeObject } from '../../object/kube-object';

/** A source and a Kustomization in the team's namespace, applied as the team's account and into that namespace only. */
export function fluxObjects(sync: Sync): KubeObject[] {
  const metadata = { name: sync.name, namespace: sync.targetNamespace, ...(sync.labels ? { labels: sync.labels } : {}) };
  const { kind, url, ref, interval, secretName, verify } = sync.source;
  const sourceKind = kind === 'Git' ? 'GitRepository' : 'OCIRepository';
  const source = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: sourceKind,
    metadata,
    spec: { interval, ref, ...(secretName ? { secretRef: { name: secretName } } : {}), url, ...(verify ? { verify } : {}) },
  };
  const kustomization = {
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
