import { Manifest } from './manifest';
import { TeamRole } from './role';
import { GRANT } from './shapes';
import type { RoleBindingV1, RoleV1, SubjectV1 } from '../../imports/rbac.authorization.k8s.io';
import { copied, shaped } from '../object/value-shape';

const API = 'rbac.authorization.k8s.io';

/** A role and the people who have it in each of the team's namespaces. */
export interface TeamGrant {
  readonly role: TeamRole;
  /**
   * Groups of the clusters' identity provider.
   *
   * @default - none
   */
  readonly groups?: string[];
  /**
   * Users of the clusters' identity provider.
   *
   * @default - none
   */
  readonly users?: string[];
  /**
   * Name of the RoleBinding.
   *
   * @default - the role's name
   */
  readonly bindingName?: string;
}

/** Who of the team may do what in its namespaces. */
export class TeamAccess {
  /** Nobody: everything goes through Git. */
  public static none(): TeamAccess {
    return new TeamAccess([]);
  }

  /** These groups may read everything but secrets. */
  public static viewers(...groups: string[]): TeamAccess {
    return TeamAccess.of({ role: TeamRole.viewer(), groups });
  }

  /** These groups may read everything but secrets, delete pods, run a shell in them and forward their ports. */
  public static operators(...groups: string[]): TeamAccess {
    return TeamAccess.of({ role: TeamRole.onCall(), groups });
  }

  /**
   * Grants as data. Two grants of one role need binding names of their own.
   *
   * Throws for a grant to nobody, to a group or user of the system, and for two bindings of one name.
   */
  public static of(...grants: TeamGrant[]): TeamAccess {
    return new TeamAccess(grants);
  }

  public readonly grants: TeamGrant[];

  private constructor(grants: TeamGrant[]) {
    const names = new Set<string>();
    for (const grant of grants) {
      if (!shaped('a grant', grant, GRANT).role) { throw new Error('a grant says no role: give it one, such as TeamRole.viewer()'); }
      const name = grant.bindingName ?? grant.role.name;
      checkSubjects(grant, name);
      if (names.has(name)) {
        throw new Error(`two grants have the binding name '${name}': put their groups into one grant, or give one of them another bindingName`);
      }
      names.add(name);
    }
    checkRoles(grants.map((grant) => grant.role));
    this.grants = copied(grants);
  }

  /** These grants and those. */
  public plus(...grants: TeamGrant[]): TeamAccess {
    return new TeamAccess([...this.grants, ...grants]);
  }

  /** @internal */
  public _manifests(space: string): Manifest[] {
    const roles = new Map(this.grants.map(({ role }) => [role.name, role]));
    return [
      ...[...roles.values()].map((role) => roleManifest(space, role)),
      ...this.grants.map((grant) => bindingManifest(space, grant.bindingName ?? grant.role.name, grant.role, [
        ...(grant.groups ?? []).map((name) => ({ apiGroup: API, kind: 'Group', name })),
        ...(grant.users ?? []).map((name) => ({ apiGroup: API, kind: 'User', name })),
      ])),
    ];
  }
}

function checkSubjects(grant: TeamGrant, binding: string): void {
  const subjects = [...(grant.groups ?? []), ...(grant.users ?? [])];
  if (subjects.length === 0) {
    throw new Error(`the grant of role '${grant.role.name}' names nobody: give it groups or users, or leave it out`);
  }
  for (const subject of subjects) {
    if (subject.trim() === '') { throw new Error(`binding '${binding}' names a group or user without a name: give the name that the identity provider says`); }
    if (subject.startsWith('system:')) {
      throw new Error(`binding '${binding}' names '${subject}', which is the cluster's own: name a group or user of the identity provider`);
    }
  }
}

function checkRoles(roles: readonly TeamRole[]): void {
  const byName = new Map<string, TeamRole>();
  for (const role of roles) {
    const other = byName.get(role.name);
    if (other && JSON.stringify(other.rules) !== JSON.stringify(role.rules)) {
      throw new Error(`two roles are named '${role.name}' and have different rules: give one of them another name with named()`);
    }
    byName.set(role.name, role);
  }
}

/** The Role of a namespace that holds the rules. */
export function roleManifest(space: string, role: TeamRole): Manifest {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'Role',
    metadata: { name: role.name, namespace: space },
    rules: role.rules.map(({ apiGroups, resources, verbs, resourceNames }) => ({
      apiGroups: [...apiGroups],
      resources: [...resources],
      verbs: [...verbs],
      ...(resourceNames ? { resourceNames: [...resourceNames] } : {}),
    })),
  } satisfies RoleV1;
}

/** Binds subjects to a Role of the same namespace; cluster roles are never bound. */
export function bindingManifest(space: string, name: string, role: TeamRole, subjects: readonly SubjectV1[]): Manifest {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'RoleBinding',
    metadata: { name, namespace: space },
    roleRef: { apiGroup: API, kind: 'Role', name: role.name },
    subjects,
  } satisfies RoleBindingV1;
}
