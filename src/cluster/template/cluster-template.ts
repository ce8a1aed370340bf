import { ApiObject, ApiObjectProps, App } from 'cdk8s';
import { Construct } from 'constructs';
import { templateManifest } from './manifest';
import { TemplateParameter } from './parameter';
import { Bundle, BundleFolder, platformOf } from '../../bundle';
import { didYouMean, Finding, FindingSeverity, ICluster, Placement, Repository } from '../../fleet';
import { shaped } from '../../object/value-shape';
import { ClusterSample, trials } from '../sample/cluster-sample';

const CLUSTER_TEMPLATE = Symbol.for('cdk8s-platform.ClusterTemplate');

/** The kinds of template that Weave GitOps fills in. */
export enum ClusterTemplateKind {
  GITOPS = 'GitOpsTemplate',
  CAPI = 'CAPITemplate',
}

/** What a template of clusters is told. */
export interface ClusterTemplateProps {
  /** The management cluster, on which Weave GitOps runs and which makes the clusters. */
  readonly managedBy: ICluster;
  /** What people get who choose it. */
  readonly description: string;
  /** What they fill in. */
  readonly parameters: TemplateParameter[];
  /**
   * The file of a cluster in the repository, outside the written tree: parameters stand in it as `${NAME}`.
   *
   * @default 'clusters/${CLUSTER_NAME}.yaml'
   */
  readonly path?: string;
  /**
   * Namespace of the template.
   *
   * @default 'default'
   */
  readonly namespace?: string;
  /**
   * The kind of template.
   *
   * @default ClusterTemplateKind.GITOPS
   */
  readonly kind?: ClusterTemplateKind;
}

/**
 * A template of Weave GitOps from which teams create clusters themselves, made from any kind of cluster of the program.
 *
 * Declare the cluster once in each of `samples`, with the values of that sample: what differs between them becomes a parameter, and
 * what a template cannot say is a finding. Machine templates are named without the hash of their content in it. The controllers of
 * Weave GitOps are frozen upstream.
 */
export class ClusterTemplate extends Bundle {
  /** Whether the value is a template of clusters, also one of another copy of this library. */
  public static isClusterTemplate(x: any): x is ClusterTemplate {
    return typeof x === 'object' && x !== null && CLUSTER_TEMPLATE in x;
  }

  /** Scopes to declare the cluster in, each with values of the parameters. */
  public readonly samples: ClusterSample[];
  /** @internal */
  public readonly _path: string;

  /** Throws for a template without parameters, for two of one name, and for a path that names none of them or lies in the written tree. */
  constructor(scope: Construct, id: string, props: ClusterTemplateProps) {
    shaped(`cluster template '${id}'`, props, {});
    super(scope, id, { placement: Placement.clusters(props.managedBy), namespace: props.namespace ?? 'default' });
    const path = props.path ?? 'clusters/${CLUSTER_NAME}.yaml';
    const platform = platformOf(this) as App & { readonly repository?: Repository };
    checkParameters(this.node.path, props.parameters);
    checkFile(this.node.path, path, props.parameters, platform.repository);
    this._path = path;
    this.samples = trials(props.parameters).map((values) => ClusterSample._of(this.node.path, platform, values));
    const kind = props.kind ?? ClusterTemplateKind.GITOPS;
    const facts = { kind, name: id, namespace: props.namespace ?? 'default', description: props.description, path, parameters: props.parameters };
    new ApiObject(this, 'template', templateManifest(facts) as ApiObjectProps);
    Object.defineProperty(this, CLUSTER_TEMPLATE, { value: true });
  }

  /** @internal */
  public get _folder(): BundleFolder {
    return { category: 'provisioning', folder: `${this.node.id}.template`, unit: `template-${this.node.id}` };
  }

  /** @internal */
  public _partOf(): string {
    return '';
  }

  /** @internal */
  public _findings(clusters: readonly ICluster[]): readonly Finding[] {
    return [...super._findings(clusters), {
      code: 'cluster-template.frozen',
      severity: FindingSeverity.NOTE,
      path: this.node.path,
      message: 'the controllers of Weave GitOps that fill templates in are frozen upstream',
      fix: 'nothing, while they do what you need: the clusters themselves are plain Cluster API or EKS Anywhere',
    }];
  }
}

function checkParameters(path: string, parameters: readonly TemplateParameter[]): void {
  if (parameters.length === 0) { throw new Error(`the template '${path}' has no parameters: give at least the one that names a cluster`); }
  const seen = new Set<string>();
  for (const { name } of parameters) {
    if (seen.has(name)) { throw new Error(`the template '${path}' has two parameters '${name}': choose another name for the second`); }
    seen.add(name);
  }
}

function checkFile(template: string, path: string, parameters: readonly TemplateParameter[], repository: Repository | undefined): void {
  const names = parameters.map(({ name }) => name);
  const said = [...path.matchAll(/\$\{([^}]*)\}/g)].map(([, name]) => name);
  const unknown = said.find((name) => !names.includes(name));
  if (unknown !== undefined) { throw new Error(`the path '${path}' of the template '${template}' names '${unknown}', which is none of its parameters ${names.join(', ')}${didYouMean(unknown, names)}`); }
  if (said.length === 0) { throw new Error(`the path '${path}' of the template '${template}' names no parameter, so that each cluster would overwrite the one before: name one, such as '\${${names[0]}}'`); }
  const inTree = repository && repository.path !== '' && `${path}/`.startsWith(`${repository.path}/`);
  if (inTree) { throw new Error(`the path '${path}' of the template '${template}' lies in the written tree '${repository.path}': choose a folder outside it`); }
}
