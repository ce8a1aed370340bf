import { parse } from 'yaml';
import { TeamAccess } from './access';
import { DefaultAccount, ReconcilerAccount } from './account';
import { TeamAllowance } from './allowance';
import { Limits } from './limits';
import { TeamNetwork } from './network';
import { PodSecurity } from './pod-security';
import { Quota } from './quota';
import { RoleRule, TeamRole } from './role';
import { TeamProps } from './team-props';

interface Rule {
  readonly apiGroups?: string[];
  readonly resources?: string[];
  readonly verbs?: string[];
  readonly resourceNames?: string[];
}

interface Tenant {
  readonly name: string;
  readonly namespaces: string[];
  readonly labels?: { [key: string]: string };
  readonly allowedRepositories?: { readonly kind: string; readonly url: string }[];
  readonly teamRBAC?: { readonly groupNames?: string[]; readonly rules?: Rule[] };
  readonly deploymentRBAC?: { readonly rules?: Rule[]; readonly bindRoles?: { readonly name: string; readonly kind: string }[] };
}

/** A team as a tenancy file describes it. */
export interface WeaveTeam {
  readonly id: string;
  readonly props: TeamProps;
}

/**
 * The teams of a tenancy file of Weave GitOps Enterprise.
 *
 * The names of namespaces, accounts, roles and bindings stay, so that what runs goes on. What the file does not speak of stays
 * switched off. An account that the file binds to `cluster-admin` or another cluster role gets a role with listed kinds instead.
 */
export function weaveTeams(content: string): WeaveTeam[] {
  const file = parse(content) as { tenants?: unknown; serviceAccount?: { name?: string } } | null;
  if (!file || !Array.isArray(file.tenants)) {
    throw new Error('the tenancy file has no list \'tenants\': give the text of a tenancy file of Weave GitOps Enterprise');
  }
  return (file.tenants as Tenant[]).map((tenant, i) => {
    if (typeof tenant?.name !== 'string' || !Array.isArray(tenant.namespaces)) {
      throw new Error(`tenant ${i + 1} of the tenancy file has no name or no namespaces: complete it`);
    }
    return { id: tenant.name, props: propsOf(tenant, file.serviceAccount?.name ?? tenant.name) };
  });
}

function propsOf(tenant: Tenant, account: string): TeamProps {
  const repositories = (tenant.allowedRepositories ?? []).map(({ url }) => url);
  return {
    namespaces: tenant.namespaces,
    ...(tenant.labels ? { labels: tenant.labels } : {}),
    access: accessOf(tenant),
    reconciler: accountOf(tenant, account),
    allows: TeamAllowance.of({ repositories, verifyGit: false, verifyOci: false, tags: true }),
    defaultAccount: DefaultAccount.untouched(),
    quota: Quota.none(),
    limits: Limits.none(),
    podSecurity: PodSecurity.none(),
    network: TeamNetwork.none(),
  };
}

function accessOf({ name, teamRBAC }: Tenant): TeamAccess {
  if (!teamRBAC?.groupNames?.length) { return TeamAccess.none(); }
  return TeamAccess.of({ role: TeamRole.of(`${name}-team`, ...rulesOf(teamRBAC.rules)), groups: teamRBAC.groupNames });
}

function accountOf({ name, deploymentRBAC }: Tenant, account: string): ReconcilerAccount {
  const rules = rulesOf(deploymentRBAC?.rules);
  if (rules.length === 0) { return ReconcilerAccount.of({ name: account, bindingName: `${name}-service-account-cluster-admin` }); }
  return ReconcilerAccount.of({ name: account, role: TeamRole.of(`${name}-service-account`, ...rules), bindingName: `${name}-service-account` });
}

function rulesOf(rules: readonly Rule[] | undefined): RoleRule[] {
  return (rules ?? []).map(({ apiGroups, resources, verbs, resourceNames }) => ({
    apiGroups: apiGroups ?? [],
    resources: resources ?? [],
    verbs: verbs ?? [],
    ...(resourceNames ? { resourceNames } : {}),
  }));
}
