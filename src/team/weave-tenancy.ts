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
  const file = read(content);
  if (!file || !Array.isArray(file.tenants)) {
    throw new Error('the tenancy file has no list \'tenants\': give the text of a tenancy file of Weave GitOps Enterprise');
  }
  return (file.tenants as Tenant[]).map((tenant, i) => {
    if (typeof tenant?.name !== 'string' || !Array.isArray(tenant.namespaces)) {
      throw new Error(`tenant ${i + 1} of the tenancy file has no name or no namespaces: complete it`);
    }
    checkLists(tenant);
    return { id: tenant.name, props: propsOf(tenant, file.serviceAccount?.name ?? tenant.name) };
  });
}

function read(content: string): { tenants?: unknown; serviceAccount?: { name?: string } } | null {
  try {
    return parse(String(content ?? ''));
  } catch (error) {
    throw new Error(`the tenancy file is no YAML (${String((error as Error).message).split('\n')[0].replace(/:$/, '')}): give the text of one document`);
  }
}

/** Lists that are none, and rules without their parts, would be misread further on. */
function checkLists({ name, allowedRepositories, teamRBAC, deploymentRBAC }: Tenant): void {
  const lists = { 'allowedRepositories': allowedRepositories, 'teamRBAC.groupNames': teamRBAC?.groupNames, 'teamRBAC.rules': teamRBAC?.rules, 'deploymentRBAC.rules': deploymentRBAC?.rules };
  for (const [field, value] of Object.entries<unknown>(lists)) {
    if (value !== undefined && value !== null && !Array.isArray(value)) { throw new Error(`${field} of tenant '${name}' of the tenancy file is no list: write one`); }
  }
  const wrong = (allowedRepositories ?? []).findIndex((one) => typeof one?.url !== 'string');
  if (wrong >= 0) { throw new Error(`repository ${wrong + 1} of tenant '${name}' of the tenancy file has no url: complete it`); }
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
