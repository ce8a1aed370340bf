import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { definitionsOfChart } from './chart-definitions';
import { chartForArgoCd } from './chart-for-argocd';
import { chartForFlux, FLUX_NAMESPACE } from './chart-for-flux';
import { chartRendering } from './chart-rendering';
import { ChartRepository } from './chart-repository';
import { CHART_KIND, modelledValues } from './chart-spec';
import { ChartValuesSource } from './chart-values-source';
import { ChartVerification } from './chart-verification';
import { checkedVersion, checkExact } from './chart-version';
import { checkPath } from './path';
import { SharedService, SharedServiceProps } from './shared-service';
import { declareSecrets, FORM_GROUP, FormContext, FormTools, Overlay, SecretSource } from '../bundle';
import { Rollout } from '../fleet';
import { ValueClass } from '../fleet/value-class';
import { KubeObject } from '../object/kube-object';
import { quoted } from '../object/value-shape';

/** The forms of a chart, by name. */
const SHAPES: { readonly [form: string]: (object: KubeObject) => readonly KubeObject[] } = {
  argocd: chartForArgoCd,
  flux: chartForFlux,
};

/** Charts may render differently for another Kubernetes, so there is a form for each minor. */
const RENDERED = 'objects-';

/** What only Flux knows of a release. */
export interface FluxChartOptions {
  /**
   * Namespace of the HelmRelease and of its source.
   *
   * @default 'flux-system', installing into the service's namespace as the account helm-controller, so that it keeps
   * working where tenants have a default account; elsewhere the account that Flux takes by default is used
   */
  readonly namespace?: string;
  /**
   * Fields of the HelmRelease to add or change, such as `{ spec: { timeout: '10m' } }`; maps merge, a null removes what the library chose, all else is replaced.
   *
   * @default - none
   */
  readonly release?: any;
  /**
   * Fields of its HelmRepository or OCIRepository to add or change, read like `release`; the release follows its kind, name and namespace.
   *
   * `{ kind: 'HelmRepository' }` reads a registry by one, as before OCIRepositories.
   *
   * @default - none
   */
  readonly source?: any;
  /**
   * Whether the service delivers that source; false where another one does, which `source` then names. An OCIRepository holds the version
   * and is always the service's own.
   *
   * @default true
   */
  readonly createSource?: boolean;
}

/** What only Argo CD knows of a release. */
export interface ArgoCdChartOptions {
  /**
   * Namespace of the Application.
   *
   * @default 'argocd'
   */
  readonly namespace?: string;
  /**
   * The AppProject that the Application belongs to.
   *
   * @default 'platform'
   */
  readonly project?: string;
  /**
   * Fields of the Application to add or change; maps merge, a null removes what the library chose, all else is replaced.
   *
   * @default - none
   */
  readonly application?: any;
}

/** What a chart is told when it is installed, whichever it is. */
export interface ChartReleaseProps extends SharedServiceProps {
  /**
   * The one version that clusters get, such as `1.15.3`. Give it, a rollout or a versionRange.
   *
   * @default - that of the rollout, or versionRange
   */
  readonly version?: string;
  /**
   * A new version on its way through the fleet, in place of `version`.
   *
   * @default - all clusters get `version`
   */
  readonly rollout?: Rollout;
  /**
   * Versions that clusters may move to by themselves, such as `1.x`: the tree then no longer says what runs.
   *
   * @default - version
   */
  readonly versionRange?: string;
  /**
   * Digest of the chart in its registry, `sha256:` and 64 hexadecimal digits; it counts where it and the version differ.
   *
   * @default - whatever the registry has under the version
   */
  readonly digest?: string;
  /**
   * Who must have signed the chart; only charts in a registry carry signatures that reconcilers check.
   *
   * @default - nobody
   */
  readonly verify?: ChartVerification;
  /**
   * Values of the chart: any JSON. A null removes the chart's own default, as in Helm.
   *
   * Those of a vendored chart are judged by its schema at synth, as each cluster gets them; `cdk8s-platform import CHART` writes their types.
   * Where no chart is vendored nobody judges them before a cluster installs it.
   *
   * @default - the chart's own
   */
  readonly values?: any;
  /**
   * Values that the cluster holds, which `values` win over; only Flux takes them, elsewhere they are a finding.
   *
   * They stand in the namespace of the HelmRelease (`flux.namespace`).
   *
   * @default - none
   */
  readonly valuesFrom?: ChartValuesSource[];
  /**
   * Name of the release, from which most charts derive the names of their objects.
   *
   * @default - the service's id
   */
  readonly releaseName?: string;
  /**
   * The chart's folder or archive in the platform's repository, as `helm pull` makes it: absolute, or from the working directory.
   *
   * Reconcilers without a form for charts get the objects that a real helm renders from it, and values are judged by its schema.
   *
   * @default - none: the service can only be placed where the reconciler takes charts, and its values are not judged
   */
  readonly vendored?: string;
  /**
   * The folder or archive of the version that a rollout starts from; only with `rollout` and `vendored`, until the last wave is reached.
   *
   * @default - none
   */
  readonly vendoredBefore?: string;
  /**
   * Whether every cluster gets rendered objects, also those whose reconciler takes charts. Needs `vendored`.
   *
   * @default false
   */
  readonly rendered?: boolean;
  /**
   * What only Flux knows of the release.
   *
   * @default - the library's choice
   */
  readonly flux?: FluxChartOptions;
  /**
   * What only Argo CD knows of the release.
   *
   * @default - the library's choice
   */
  readonly argocd?: ArgoCdChartOptions;
}

/** What a service that is a Helm chart is told. */
export interface HelmServiceProps extends ChartReleaseProps {
  /** Name of the chart in its repository. */
  readonly chart: string;
  readonly repository: ChartRepository;
}

/**
 * A shared service that is a Helm chart, in the form that the reconciler of each cluster takes.
 *
 * The release is one object, `chart`; overlays change it like any other, `values` is the short way to change its values.
 * Other constructs under the service are delivered beside it.
 *
 * What Flux or Argo CD makes of a chart, vendored or not, policies judge in the cluster alone; with `rendered` they judge it at synth as well.
 */
export class HelmService extends SharedService {
  /** The release: `spec` holds chart, version, repository, releaseName, values and what only some reconcilers know. */
  public readonly chart: ApiObject;
  private readonly isRendered: boolean;

  constructor(scope: Construct, id: string, props: HelmServiceProps) {
    checkValues(`'${id}'`, props);
    super(scope, id, { ...props, namespace: props.namespace ?? id, brings: props.brings ?? [...(definitionsOfChart(props.chart) ?? [])] });
    const owner = `'${this.node.path}'`;
    checkRelease(owner, props);
    this.isRendered = props.rendered ?? false;
    const secrets = [props.repository._secret, ...(props.valuesFrom ?? []).map(({ _secret }) => _secret)].filter((source) => source !== undefined);
    this.chart = new ApiObject(this, 'chart', {
      apiVersion: `${FORM_GROUP}/v1`,
      kind: CHART_KIND,
      metadata: { name: id },
      spec: {
        chart: props.chart,
        version: checkedVersion(owner, props),
        repository: props.repository._toJson(),
        digest: props.digest,
        verify: props.verify?._toJson(),
        releaseName: props.releaseName,
        values: modelledValues(owner, props.values),
        valuesFrom: props.valuesFrom?.map((source) => source._toJson()),
        externalSecrets: externalSecrets(owner, secrets),
        vendored: props.vendored,
        flux: modelledValues(owner, props.flux),
        argocd: modelledValues(owner, props.argocd),
      },
    });
    declareSecrets(this, secrets.filter(({ type }) => type === 'sops'), props.flux?.namespace ?? FLUX_NAMESPACE);
    this.keepVersion(owner, props);
  }

  /**
   * Changes values of the chart for the clusters of an overlay.
   *
   * Maps merge, and lists whose items have a unique name merge by it; other lists are set whole. A null removes the chart's own default, as in Helm; to take back
   * a value of this service instead, patch `chart` with null.
   *
   * @param overlay one of this service's
   * @param values any JSON
   */
  public values(overlay: Overlay, values: any): void {
    ValueClass.OVERLAY.demand(`'${this.node.path}'`, 'overlay', overlay);
    overlay.patch(this.chart, { spec: { values: modelledValues(`'${this.node.path}'`, values) } });
  }

  /** Clusters that a rollout has not reached keep the version that they have, and the chart that is vendored of it. */
  private keepVersion(owner: string, { rollout, digest, vendored, vendoredBefore }: HelmServiceProps): void {
    if (!rollout) { return; }
    if (vendored !== undefined && vendoredBefore === undefined && !rollout.isDone) {
      throw new Error(`${owner} has a vendored chart and is on a rollout from '${rollout.from}': `
        + 'keep the chart of that version too until the last wave, and name it as vendoredBefore');
    }
    checkExact(owner, 'the version that its rollout starts from', rollout.from);
    const spec = { version: rollout.from, ...(digest ? { digest: null } : {}), ...(vendored !== undefined ? { vendored: vendoredBefore } : {}) };
    this.holdBack(rollout)?.patch(this.chart, { spec });
  }

  /** @internal */
  public _formFor(context: FormContext): string {
    return this.isRendered || context.chartForm === 'objects' ? `${RENDERED}${context.kubernetes}` : context.chartForm;
  }

  /** @internal */
  public _expand(object: KubeObject, form: string, tools?: FormTools): readonly KubeObject[] {
    if (object.kind !== CHART_KIND) { return super._expand(object, form, tools); }
    if (tools && form.startsWith(RENDERED)) { return tools.renderChart(chartRendering(object, form.slice(RENDERED.length))); }
    const shape = SHAPES[form];
    if (shape) { return shape(object); }
    throw new Error(`the chart '${object.metadata.name}' cannot be delivered in the form '${form}': `
      + `place the service on clusters whose reconciler takes a chart as one of ${Object.keys(SHAPES).join(', ')}`);
  }
}

/** What an outside store holds is made in the form of Flux alone: no other reads it where the release is. */
function externalSecrets(owner: string, secrets: readonly SecretSource[]): { [name: string]: unknown } | undefined {
  const names = secrets.map(({ secretName }) => secretName);
  const twice = names.find((name, i) => names.indexOf(name) !== i && secrets[i] !== secrets[names.indexOf(name)]);
  if (twice !== undefined) { throw new Error(`${owner} has two secrets named '${twice}': give them different names, or one source for both`); }
  const external = secrets.filter(({ _content }) => _content.external).map(({ secretName, _content }) => [secretName, _content.external]);
  return external.length > 0 ? Object.fromEntries(external) : undefined;
}

/** Plain JavaScript has no compiler that tells. */
function checkValues(owner: string, props: HelmServiceProps): void {
  ValueClass.PROPERTIES.demand(owner, 'chart, version and repository', props);
  ValueClass.CHART_REPOSITORY.demand(owner, 'repository', props.repository);
  ValueClass.TEXT.demand(owner, 'chart', props.chart);
  ValueClass.CHART_VERIFICATION.check(owner, 'verify', props.verify);
  ValueClass.CHART_VALUES_SOURCE.checkAll(owner, 'valuesFrom', props.valuesFrom);
  ValueClass.ROLLOUT.check(owner, 'rollout', props.rollout);
  for (const of of ['flux', 'argocd'] as const) { ValueClass.PROPERTIES.check(owner, of, props[of]); }
  for (const field of ['release', 'source'] as const) { ValueClass.PROPERTIES.check(owner, `flux.${field}`, props.flux?.[field]); }
  ValueClass.PROPERTIES.check(owner, 'argocd.application', props.argocd?.application);
}

function checkRelease(owner: string, props: HelmServiceProps): void {
  for (const path of [props.vendored, props.vendoredBefore]) { if (path !== undefined) { checkPath(owner, path); } }
  if (props.vendoredBefore !== undefined && (props.vendored === undefined || props.rollout === undefined)) {
    throw new Error(`${owner} has vendoredBefore, the chart that a rollout starts from, but no ${props.rollout ? 'vendored chart' : 'rollout'}: leave it out`);
  }
  if (props.rendered && props.vendored === undefined) {
    throw new Error(`${owner} is to be rendered but no chart is vendored: name its folder or archive as vendored`);
  }
  if (!/^[a-z0-9]([-._a-z0-9]*[a-z0-9])?$/.test(props.chart)) {
    throw new Error(`${owner} has the chart '${props.chart}': give its name alone, such as 'cert-manager', and its place as repository`);
  }
  if (props.releaseName !== undefined && !/^(?=.{1,53}$)[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/.test(props.releaseName)) {
    throw new Error(`${owner} has the releaseName '${props.releaseName}': Helm takes at most 53 lower-case letters, digits, '-' and '.'`);
  }
  if (props.digest !== undefined && !/^sha256:[0-9a-f]{64}$/.test(props.digest)) {
    throw new Error(`${owner} has the digest '${props.digest}': give 'sha256:' and 64 hexadecimal digits`);
  }
  const onlyInRegistry = [props.verify && 'verify', props.digest && 'digest'].filter(Boolean);
  if (props.repository.type !== 'oci' && onlyInRegistry.length > 0) {
    throw new Error(`${owner} has ${onlyInRegistry.join(' and ')}, which reconcilers check in a registry only: `
      + `take the chart from one with ChartRepository.oci(), or leave ${onlyInRegistry.join(' and ')} out`);
  }
  if (props.digest !== undefined && props.flux?.source?.kind === 'HelmRepository') {
    throw new Error(`${owner} has a digest, which a HelmRepository cannot hold: leave one of digest and flux.source.kind out`);
  }
  if (props.flux?.createSource === false) { checkForeignSource(owner, props); }
  if (props.values !== undefined && (typeof props.values !== 'object' || props.values === null || Array.isArray(props.values))) {
    throw new Error(`${owner} has values ${quoted(props.values)}: give a map`);
  }
}

/** What stands on a source that somebody else delivers cannot be said here. */
function checkForeignSource(owner: string, { flux, repository }: HelmServiceProps): void {
  if (repository.type === 'oci' && flux?.source?.kind !== 'HelmRepository') {
    throw new Error(`${owner} has flux.createSource false, and the OCIRepository of a chart holds its version: leave it out, or read the registry by a HelmRepository, with flux.source { kind: 'HelmRepository' }`);
  }
  const said = [repository.secretName && 'a secret', repository.provider && 'a provider'].filter(Boolean);
  if (said.length > 0) {
    throw new Error(`${owner} has flux.createSource false and a repository with ${said.join(' and ')}, which only its source can say: say it where the source is delivered`);
  }
}
