import { ApiObject, Lazy } from 'cdk8s';
import { Construct } from 'constructs';
import type { NamespaceV1 } from '../../imports/core';

/** Annotations by which reconcilers leave an object, and all that it holds, in place when it is no longer declared. */
const KEPT: { readonly [key: string]: string } = {
  'argocd.argoproj.io/sync-options': 'Prune=confirm,Delete=confirm',
  'kustomize.toolkit.fluxcd.io/prune': 'disabled',
};

/** How a Namespace is declared. */
export interface NamespaceOptions {
  readonly name: string;
  readonly labels?: { readonly [key: string]: string };
  /** Whether reconcilers leave it in place when it is no longer declared. */
  readonly isKept: boolean;
}

/** Whether every cluster has the namespace from the start. */
export function isSystemNamespace(name: string): boolean {
  return name === 'default' || name.startsWith('kube-');
}

/** Declares a Namespace under the id `namespace`. */
export function declareNamespace(scope: Construct, options: NamespaceOptions): ApiObject {
  return new ApiObject(scope, 'namespace', {
    apiVersion: 'v1',
    kind: 'Namespace',
    metadata: {
      name: options.name,
      // Left out, cdk8s would fill in the namespace of the chart, and a Namespace stands in none.
      namespace: Lazy.any({ produce: () => undefined }),
      ...(options.labels ? { labels: { ...options.labels } } : {}),
      ...(options.isKept ? { annotations: { ...KEPT } } : {}),
    },
  } satisfies NamespaceV1);
}
