import { RULE } from './shapes';
import { isDnsSubdomain } from '../fleet';
import { copied, shaped } from '../object/value-shape';

/** One rule of a role: verbs on resources. */
export interface RoleRule {
  /** API groups; the empty text is the core group. */
  readonly apiGroups: string[];
  /** Plural names of resources, with a subresource after a slash: `deployments`, `pods/log`. */
  readonly resources: string[];
  readonly verbs: string[];
  /**
   * Names of the objects that it holds for.
   *
   * @default - all
   */
  readonly resourceNames?: string[];
}

const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'delete', 'get', 'list', 'patch', 'update', 'watch'];

/** What applications are made of. Accounts, roles, quota, limits, endpoints and kinds that reach other teams are left out on purpose. */
const KINDS: readonly { readonly group: string; readonly resources: readonly string[] }[] = [
  { group: '', resources: ['configmaps', 'persistentvolumeclaims', 'pods', 'services'] },
  { group: 'apps', resources: ['daemonsets', 'deployments', 'statefulsets'] },
  { group: 'autoscaling', resources: ['horizontalpodautoscalers'] },
  { group: 'batch', resources: ['cronjobs', 'jobs'] },
  { group: 'gateway.networking.k8s.io', resources: ['grpcroutes', 'httproutes'] },
  { group: 'helm.toolkit.fluxcd.io', resources: ['helmreleases'] },
  { group: 'kustomize.toolkit.fluxcd.io', resources: ['kustomizations'] },
  { group: 'networking.k8s.io', resources: ['ingresses', 'networkpolicies'] },
  { group: 'policy', resources: ['poddisruptionbudgets'] },
  { group: 'source.toolkit.fluxcd.io', resources: ['buckets', 'gitrepositories', 'helmcharts', 'helmrepositories', 'ocirepositories'] },
];

/** What may be seen beside them. */
const SEEN: readonly RoleRule[] = [
  { apiGroups: [''], resources: ['events', 'limitranges', 'pods/log', 'resourcequotas'], verbs: READ },
  { apiGroups: ['apps'], resources: ['replicasets'], verbs: READ },
];

/**
 * A role of the platform's own, with every kind listed.
 *
 * The built-in roles `admin`, `edit` and `cluster-admin` are never bound: others add to them by aggregation, and they let a team
 * change its own fences.
 */
export class TeamRole {
  /** For a reconciler: writes workloads, configuration, secrets, services, routes, network policies and Flux objects in the namespace. */
  public static deployer(): TeamRole {
    const rules = KINDS.map(({ group, resources }) => ({ apiGroups: [group], resources: [...resources], verbs: WRITE }));
    return new TeamRole('team-deployer', [...rules, { apiGroups: [''], resources: ['secrets'], verbs: WRITE }, ...SEEN]);
  }

  /** For people: reads what the deployer writes, logs and events included, secrets left out. */
  public static viewer(): TeamRole {
    const rules = KINDS.map(({ group, resources }) => ({ apiGroups: [group], resources: [...resources], verbs: READ }));
    return new TeamRole('team-viewer', [...rules, ...SEEN]);
  }

  /** For people on call: what a viewer may, and deleting pods, a shell in them, and forwarding their ports. */
  public static onCall(): TeamRole {
    return TeamRole.of('team-operator', ...TeamRole.viewer().rules,
      { apiGroups: [''], resources: ['pods'], verbs: ['delete'] },
      { apiGroups: [''], resources: ['pods/exec', 'pods/portforward'], verbs: ['create', 'get'] },
    );
  }

  /**
   * A role of one's own.
   *
   * A rule that lets a team out of its wrapper is a finding at synth. Throws for a name that is no DNS name, and for a rule that
   * names no group, resource or verb.
   */
  public static of(name: string, ...rules: RoleRule[]): TeamRole {
    return new TeamRole(name, rules);
  }

  /** Name of the Role that it becomes in each namespace. */
  public readonly name: string;
  public readonly rules: RoleRule[];

  private constructor(name: string, rules: RoleRule[]) {
    if (!isDnsSubdomain(name)) {
      throw new Error(`role name '${name}' is not a DNS name: use lower-case letters, digits, '-' and '.', such as 'team-viewer'`);
    }
    for (const rule of rules) {
      shaped(`a rule of role '${name}'`, rule, RULE);
      for (const field of ['apiGroups', 'resources', 'verbs'] as const) {
        if (!(rule[field]?.length > 0)) { throw new Error(`a rule of role '${name}' has no ${field}: name at least one, or leave the rule out`); }
      }
    }
    this.name = name;
    this.rules = copied(rules);
  }

  /** The same role with more rules: `TeamRole.deployer().plus({ apiGroups: [''], resources: ['serviceaccounts'], verbs: ['get', 'create'] })`. */
  public plus(...rules: RoleRule[]): TeamRole {
    return new TeamRole(this.name, [...this.rules, ...rules]);
  }

  /** The same rules under another name. */
  public named(name: string): TeamRole {
    return new TeamRole(name, this.rules);
  }
}
