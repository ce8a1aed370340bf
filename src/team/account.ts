import { bindingManifest, roleManifest } from './access';
import { Manifest } from './manifest';
import { TeamRole } from './role';
import { ACCOUNT } from './shapes';
import type { ServiceAccountV1 } from '../../imports/core';
import { checkDnsLabel } from '../fleet';
import { shaped } from '../object/value-shape';

/** The account under which a team's repository is applied. */
export interface ReconcilerAccountProps {
  /**
   * Name of the ServiceAccount in each of the team's namespaces.
   *
   * @default 'team-reconciler'
   */
  readonly name?: string;
  /**
   * What it may do in its namespace.
   *
   * @default TeamRole.deployer()
   */
  readonly role?: TeamRole;
  /**
   * Name of the RoleBinding.
   *
   * @default - the account's name
   */
  readonly bindingName?: string;
}

/** Whether reconcilers act for the team, and with which rights. */
export class ReconcilerAccount {
  /** A ServiceAccount of its own in each namespace, without a token that pods could mount, bound to a role of that namespace. */
  public static of(props: ReconcilerAccountProps = {}): ReconcilerAccount {
    shaped('a reconciler account', props, ACCOUNT);
    return new ReconcilerAccount(props.name ?? 'team-reconciler', props.role ?? TeamRole.deployer(), props.bindingName);
  }

  /** None: nothing is reconciled for the team. */
  public static none(): ReconcilerAccount {
    return new ReconcilerAccount('', undefined);
  }

  /** Name of the ServiceAccount; empty where there is none. */
  public readonly name: string;
  /** What it may do; nothing where there is no account. */
  public readonly role?: TeamRole;

  private readonly bindingName: string;

  private constructor(name: string, role: TeamRole | undefined, bindingName: string = name) {
    if (role) {
      checkDnsLabel('account', name);
      if (name === 'default') { throw new Error('the reconciler account cannot be \'default\', which every pod gets: give it a name of its own'); }
    }
    this.name = name;
    this.role = role;
    this.bindingName = bindingName;
  }

  /** @internal */
  public _manifests(space: string): Manifest[] {
    if (!this.role) { return []; }
    return [
      accountManifest(space, this.name),
      roleManifest(space, this.role),
      bindingManifest(space, this.bindingName, this.role, [{ kind: 'ServiceAccount', name: this.name, namespace: space }]),
    ];
  }
}

/** What becomes of the account that pods get when they name none. */
export class DefaultAccount {
  /** It carries no token, so that a pod reaches the API server only with an account that it names. */
  public static withoutToken(): DefaultAccount {
    return new DefaultAccount(true);
  }

  /** As the cluster makes it, with a token in every pod. */
  public static untouched(): DefaultAccount {
    return new DefaultAccount(false);
  }

  private readonly isLocked: boolean;

  private constructor(isLocked: boolean) {
    this.isLocked = isLocked;
  }

  /** @internal */
  public _manifests(space: string): Manifest[] {
    return this.isLocked ? [accountManifest(space, 'default')] : [];
  }
}

function accountManifest(space: string, name: string): Manifest {
  return { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name, namespace: space }, automountServiceAccountToken: false } satisfies ServiceAccountV1;
}
