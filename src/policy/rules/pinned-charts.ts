import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** A range installs whatever was published last, on each cluster at another time. */
export const PINNED_CHARTS: Rule = {
  id: 'pinned-charts',
  title: 'charts name one version',
  description: 'A range installs whatever was published last, on each cluster at another time.',
  category: 'delivery',
  severity: PolicySeverity.MEDIUM,
  about: [kinds('helm.toolkit.fluxcd.io', { HelmRelease: 'helmreleases' }), kinds('source.toolkit.fluxcd.io', { HelmChart: 'helmcharts', OCIRepository: 'ocirepositories' }), kinds('argoproj.io', { Application: 'applications' })],
  variables: [
    {
      name: 'versions',
      // Charts in Git and in buckets have no versions: the revision of their source names one.
      expression: "object.kind == 'HelmRelease' ? (has(object.spec.chart) && object.spec.chart.spec.?sourceRef.?kind.orValue('HelmRepository') == 'HelmRepository'"
        + " ? [object.spec.chart.spec.?version.orValue('*')] : []) : object.kind == 'HelmChart' ? (object.spec.?sourceRef.?kind.orValue('HelmRepository') == 'HelmRepository'"
        + " ? [object.spec.?version.orValue('*')] : []) : object.kind == 'OCIRepository' ? (has(object.spec.ref) && has(object.spec.ref.semver) && !has(object.spec.ref.digest) ? [object.spec.ref.semver] : [])"
        + " : (has(object.spec.sources) ? object.spec.sources : has(object.spec.source) ? [object.spec.source] : []).filter(s, has(s.chart)).map(s, s.?targetRevision.orValue('*'))",
    },
  ],
  rules: [
    {
      expression: "variables.versions.all(v, v.matches('^v?[0-9]+\\\\.[0-9]+\\\\.[0-9]+([-+][0-9A-Za-z.+-]+)?$'))",
      message: 'a chart names no exact version',
      remedy: 'name it, such as 1.2.3',
    },
  ],
  references: controls({ pci: ['6.3.2'] }),
  good: [
    example('source.toolkit.fluxcd.io/v1', 'OCIRepository', { spec: { url: 'oci://registry.example.com/a', ref: { semver: '1.x', digest: 'sha256:0' } } }),
    example('argoproj.io/v1alpha1', 'Application', { spec: { sourceHydrator: { drySource: { path: 'a' } } } }),
    example('source.toolkit.fluxcd.io/v1', 'HelmChart', { spec: { chart: './charts/a', sourceRef: { kind: 'GitRepository', name: 'a' } } }),
    example('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { spec: { chart: { spec: { chart: 'a', version: '1.2.3' } } } }),
  ],
  bad: [
    example('source.toolkit.fluxcd.io/v1', 'OCIRepository', { spec: { url: 'oci://registry.example.com/a', ref: { semver: '1.x' } } }),
    example('source.toolkit.fluxcd.io/v1', 'HelmChart', { spec: { chart: 'a', sourceRef: { kind: 'HelmRepository', name: 'a' } } }),
    example('helm.toolkit.fluxcd.io/v2', 'HelmRelease', { spec: { chart: { spec: { chart: 'a', version: '1.x' } } } }),
    example('argoproj.io/v1alpha1', 'Application', { spec: { source: { chart: 'a' } } }),
  ],
};

/** Charts name one version. */
export class PinnedCharts extends Policy {
  constructor(scope: Construct, id: string, props: PolicyPlacementProps = {}) {
    super(scope, id, policyOf(PINNED_CHARTS, props));
  }
}
