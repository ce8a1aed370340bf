import { chartSpecOf, refuseValuesFrom, withFields } from './chart-spec';
import type { ApplicationV1Alpha1 } from '../../imports/argoproj.io';
import type { ObjectMeta } from '../../imports/kind';
import { JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';

/** A release as Argo CD takes it: an Application that installs into the cluster in which Argo CD runs. */
export function chartForArgoCd(object: KubeObject): readonly KubeObject[] {
  const spec = chartSpecOf(object);
  const unchecked = spec.verify ? 'verify' : spec.digest ? 'digest' : undefined;
  if (unchecked) {
    throw new Error(`Argo CD checks neither signature nor digest of the chart '${object.metadata.name}', which has spec.${unchecked}: `
      + 'patch it with null in an overlay for the clusters that Argo CD serves');
  }
  refuseValuesFrom(object.metadata.name, spec, 'Argo CD');
  const { labels, annotations, namespace } = object.metadata;
  const application = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: {
      name: object.metadata.name,
      namespace: spec.argocd?.namespace ?? 'argocd',
      ...(labels ? { labels: labels as ObjectMeta['labels'] } : {}),
      ...(annotations ? { annotations: annotations as ObjectMeta['annotations'] } : {}),
    },
    spec: {
      project: spec.argocd?.project ?? 'platform',
      source: {
        // A registry is named without its scheme.
        repoURL: spec.repository.url.replace(/^oci:\/\//, ''),
        chart: spec.chart,
        targetRevision: spec.version,
        helm: {
          releaseName: spec.releaseName ?? object.metadata.name,
          ...(spec.values ? { valuesObject: spec.values } : {}),
        },
      },
      destination: { server: 'https://kubernetes.default.svc', ...(namespace ? { namespace: String(namespace) } : {}) },
      syncPolicy: {
        automated: { prune: true, selfHeal: true },
        retry: { limit: 5, backoff: { duration: '10s', factor: 2, maxDuration: '5m' } },
        syncOptions: ['ServerSideApply=true', 'CreateNamespace=false', 'FailOnSharedResource=true', 'PruneLast=true'],
      },
    },
  } satisfies ApplicationV1Alpha1;
  return [withFields(application as unknown as JsonMap, spec.argocd?.application)];
}
