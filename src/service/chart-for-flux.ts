import { ChartSpec, chartSpecOf, withFields } from './chart-spec';
import { isExactVersion } from './chart-version';
import type { ExternalSecretV1 } from '../../imports/external-secrets.io';
import type { HelmReleaseV2 } from '../../imports/helm.toolkit.fluxcd.io';
import type { ObjectMeta } from '../../imports/kind';
import type { HelmRepositoryV1, OCIRepositoryV1 } from '../../imports/source.toolkit.fluxcd.io';
import { isMap, JsonMap } from '../object/json';
import { KubeObject } from '../object/kube-object';

type ValuesFrom = NonNullable<HelmReleaseV2['spec']>['valuesFrom'];
type ChartVerify = NonNullable<NonNullable<NonNullable<HelmReleaseV2['spec']>['chart']>['spec']>['verify'];
type OCIRepositorySpec = NonNullable<OCIRepositoryV1['spec']>;
/** Held where repositories are made. */
type Provider = 'aws' | 'azure' | 'gcp' | 'generic';

/** Where Flux itself lives: its account there may install everything, and still may when tenants get a default account. */
export const FLUX_NAMESPACE = 'flux-system';
const FLUX_ACCOUNT = 'helm-controller';
/** The layer of an OCI artifact that holds the chart, as `helm push` names it. */
const CHART_LAYER = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';

/** A release as Flux takes it: a HelmRelease and the source of its chart. */
export function chartForFlux(object: KubeObject): readonly KubeObject[] {
  const spec = chartSpecOf(object);
  const source = withFields(sourceOf(object, spec) as unknown as JsonMap, spec.flux?.source);
  const release = withFields(releaseOf(object, spec, source) as unknown as JsonMap, spec.flux?.release);
  return [...(spec.flux?.createSource === false ? [] : [source]), release, ...secretsOf(object, spec)];
}

/** Secrets that source and release name, made from an outside store where Flux looks for them. */
function secretsOf(object: KubeObject, spec: ChartSpec): KubeObject[] {
  const { namespace } = metadataOf(object, spec);
  const made = Object.entries(spec.externalSecrets ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, external]): ExternalSecretV1 => ({
    apiVersion: 'external-secrets.io/v1', kind: 'ExternalSecret', metadata: { name, namespace: namespace! }, spec: external as ExternalSecretV1['spec'],
  }));
  return made as unknown as KubeObject[];
}

function metadataOf(object: KubeObject, spec: ChartSpec): ObjectMeta & { readonly name: string } {
  const { labels, annotations } = object.metadata;
  return {
    name: object.metadata.name,
    namespace: spec.flux?.namespace ?? FLUX_NAMESPACE,
    ...(labels ? { labels: labels as ObjectMeta['labels'] } : {}),
    ...(annotations ? { annotations: annotations as ObjectMeta['annotations'] } : {}),
  };
}

function sourceOf(object: KubeObject, spec: ChartSpec): HelmRepositoryV1 | OCIRepositoryV1 {
  const { type, url, secretName, provider } = spec.repository;
  const access = {
    ...(provider ? { provider: provider as Provider } : {}),
    ...(secretName ? { secretRef: { name: secretName } } : {}),
  };
  if (type !== 'oci' || spec.flux?.source?.kind === 'HelmRepository') {
    return {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'HelmRepository',
      metadata: metadataOf(object, spec),
      spec: { interval: '1h', ...(type === 'oci' ? { type: 'oci' as const } : {}), url, ...access },
    };
  }
  return {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'OCIRepository',
    metadata: metadataOf(object, spec),
    spec: {
      interval: '1h',
      url: `${url}/${spec.chart}`,
      layerSelector: { mediaType: CHART_LAYER, operation: 'copy' },
      ref: referenceOf(spec),
      ...access,
      ...(spec.verify ? { verify: spec.verify as OCIRepositorySpec['verify'] } : {}),
    },
  };
}

/** A registry allows no `+` in a tag; Helm writes `_` in its place. */
function referenceOf(spec: ChartSpec): OCIRepositorySpec['ref'] {
  const version = isExactVersion(spec.version) ? { tag: spec.version.replace('+', '_') } : { semver: spec.version };
  return spec.digest ? { ...version, digest: spec.digest } : version;
}

function releaseOf(object: KubeObject, spec: ChartSpec, source: KubeObject): HelmReleaseV2 {
  const metadata = metadataOf(object, spec);
  const { name, namespace } = source.metadata;
  const reference = { name, ...(namespace === metadata.namespace ? {} : { namespace: String(namespace) }) };
  // A HelmRepository says nothing of signatures; the release does.
  const verified = spec.verify ? { verify: spec.verify as ChartVerify } : {};
  return {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata,
    spec: {
      ...targetOf(object, spec),
      interval: '1h',
      install: onFailure(spec, 'install'),
      upgrade: onFailure(spec, 'upgrade'),
      ...(source.kind === 'OCIRepository'
        ? { chartRef: { kind: 'OCIRepository' as const, ...reference } }
        : { chart: { spec: { chart: spec.chart, version: spec.version, sourceRef: { kind: 'HelmRepository' as const, ...reference }, ...verified } } }),
      ...(spec.valuesFrom ? { valuesFrom: spec.valuesFrom as unknown as ValuesFrom } : {}),
      ...(spec.values ? { values: spec.values } : {}),
    },
  };
}

/** A failed release is tried again with the next revision of the tree, not uninstalled or rolled back behind its back, unless a remediation is asked for. */
function onFailure({ flux }: ChartSpec, action: 'install' | 'upgrade'): { strategy?: { name: 'RetryOnFailure' } } {
  const release = flux?.release?.spec;
  const said = isMap(release) ? release[action] : undefined;
  return isMap(said) && said.remediation !== undefined ? {} : { strategy: { name: 'RetryOnFailure' } };
}

/** Where and under which name it is installed; nothing where that is the HelmRelease's own place. */
function targetOf(object: KubeObject, spec: ChartSpec) {
  const target = object.metadata.namespace;
  const namespace = spec.flux?.namespace ?? FLUX_NAMESPACE;
  const releaseName = spec.releaseName ? { releaseName: spec.releaseName } : {};
  if (typeof target !== 'string' || target === namespace) { return releaseName; }
  return {
    releaseName: spec.releaseName ?? object.metadata.name,
    targetNamespace: target,
    storageNamespace: target,
    ...(namespace === FLUX_NAMESPACE ? { serviceAccountName: FLUX_ACCOUNT } : {}),
  };
}
