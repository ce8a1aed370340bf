import { ApiObject } from 'cdk8s';
import {
  ExistingCluster, Finding, KubernetesVersion, Location, NoLatestTag, Placement, Platform, Policy, PolicyEngine, PolicyExemption, PolicyMode, Reconciler, Repository, SharedService,
  Team, TeamNetwork,
} from '../../src';

const repository = Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'deploy' });

/** A workload whose image has no fixed tag, and a policy that refuses such images but for what is exempt. */
function findings(kind: string, exemption: Partial<PolicyExemption>, mode = PolicyMode.DENY): readonly Finding[] {
  const policyEngine = PolicyEngine.validatingAdmissionPolicy();
  const platform = new Platform({ name: 'acme', repository, reconciler: Reconciler.kubectl(), policyEngine, asOf: '2026-01-01' });
  new ExistingCluster(platform, 'lyon', { location: Location.onPremises('lyon', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
  const template = { metadata: { labels: { app: 'web' } }, spec: { containers: [{ name: 'web', image: 'registry.example.com/web:latest' }] } };
  const shop = new SharedService(platform, 'shop', { namespace: 'shop' });
  new ApiObject(shop, 'web', kind === 'Pod' ? { apiVersion: 'v1', kind, metadata: { name: 'web', namespace: 'shop' }, spec: template.spec }
    : { apiVersion: 'apps/v1', kind, metadata: { name: 'web', namespace: 'shop' }, spec: { selector: { matchLabels: { app: 'web' } }, template } });
  new NoLatestTag(platform, 'tags', { mode, exemptions: [{ reason: 'legacy', until: '2026-12-31', ...exemption }] });
  return platform._synthesize().findings.filter(({ code }) => code.startsWith('policy.'));
}

describe('what makes pods is exempt', () => {
  it('and they are not: that is told with the workload and what to do', () => {
    expect(findings('Deployment', { names: ['web'] })).toEqual([{
      code: 'policy.exemption-pods',
      severity: 'warning',
      path: 'shop/web',
      object: 'Deployment shop/web',
      message: expect.stringMatching(/^it is exempt from the policy 'tags', and the pods that it makes are not: /),
      fix: "let the exemption in the policy 'tags' cover its pods: name no kinds or Pod among them, and 'web*' where it names objects",
      clusters: ['lyon'],
    }]);
  });

  it.each<[string, string, Partial<PolicyExemption>, readonly string[]]>([
    ['by its kind', 'DaemonSet', { kinds: ['DaemonSet'] }, ['policy.exemption-pods']],
    ['by its kind and that of pods', 'DaemonSet', { kinds: ['DaemonSet', 'Pod'] }, []],
    ['by kinds and full name', 'DaemonSet', { kinds: ['DaemonSet', 'Pod'], names: ['web'] }, ['policy.exemption-pods']],
    ['by the beginning of its name', 'Deployment', { names: ['web*'] }, []],
    ['by its namespace', 'Deployment', { namespaces: ['shop'] }, []],
    ['a pod itself', 'Pod', { kinds: ['Pod'], names: ['web'] }, []],
  ])('%s', (_, kind, exemption, codes) => {
    expect(findings(kind, exemption).map(({ code }) => code)).toEqual(codes);
  });

  it('is a note where nothing is refused', () => {
    expect(findings('Deployment', { names: ['web'] }, PolicyMode.AUDIT).map(({ severity }) => severity)).toEqual(['note']);
  });
});

it('a Namespace is of the team that its label names, and has no namespace beside it', () => {
  const platform = new Platform({ name: 'acme', repository, reconciler: Reconciler.kubectl(), policyEngine: PolicyEngine.validatingAdmissionPolicy(), asOf: '2026-01-01' });
  new ExistingCluster(platform, 'lyon', { location: Location.onPremises('lyon', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
  const shop = new SharedService(platform, 'shop', {});
  new ApiObject(shop, 'till', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'till', labels: { 'toolkit.fluxcd.io/tenant': 'x' } } });
  new ApiObject(shop, 'free', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'free' } });
  new Policy(platform, 'beside', {
    title: 'Namespaces stand beside themselves',
    matches: [{ kinds: ['Namespace'] }],
    rules: [{ expression: "namespaceObject.metadata.name != ''", message: 'it has none' }],
    exemptions: [{ reason: 'moving', until: '2026-12-31', teams: ['x'] }],
  });
  expect(platform._synthesize().findings.filter(({ code }) => code === 'policy.beside').map(({ object }) => object)).toEqual(['Namespace free']);
});

describe('a team that an exemption names', () => {
  /** What is said of exemptions of a platform with the team `retail` and a namespace of `finance` under a label of its own. */
  function teamFindings(teams: string[], teamLabel?: string): readonly unknown[] {
    const platform = new Platform({ name: 'acme', repository, reconciler: Reconciler.kubectl(), asOf: '2026-01-01' });
    new ExistingCluster(platform, 'lyon', { location: Location.onPremises('lyon', { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34 });
    new Team(platform, 'retail', { network: TeamNetwork.none(), namespaces: ['till', 'stock'] });
    new Team(platform, 'waiting', { placement: Placement.none() });
    const shop = new SharedService(platform, 'shop', {});
    new ApiObject(shop, 'books', { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'books', labels: { 'acme.example.com/team': 'finance' } } });
    new NoLatestTag(platform, 'tags', { teamLabel, exemptions: [{ reason: 'moving', until: '2026-12-31', kinds: ['Pod'] }, { reason: 'moving', until: '2026-12-31', teams }] });
    return platform._synthesize().findings.filter(({ code }) => code.startsWith('policy.exemption')).map(({ severity, message, fix, path, clusters }) => [severity, path, message, fix, clusters]);
  }
  const fix = 'correct the name or the teamLabel of the policy, or waive this where others label its namespaces';

  it.each<[string, string[], string | undefined]>([
    ['has a wrapper', ['retail'], undefined],
    ['is placed nowhere yet', ['waiting', 'retail'], undefined],
    ['is known by the label of the policy', ['finance'], 'acme.example.com/team'],
  ])('%s', (_, teams, label) => expect(teamFindings(teams, label)).toEqual([]));

  it.each<[string, string, string[], string | undefined, string]>([
    ['is misspelt', 'error', ['retial'], undefined, "exemption 2 names the team 'retial', and no Namespace of the platform has the label toolkit.fluxcd.io/tenant=retial, did you mean 'retail'?"],
    ['is in other letters', 'error', ['Retail'], undefined, "exemption 2 names the team 'Retail', and no Namespace of the platform has the label toolkit.fluxcd.io/tenant=Retail, did you mean 'retail'?"],
    ['nobody has', 'warning', ['marketing'], undefined, "exemption 2 names the team 'marketing', and no Namespace of the platform has the label toolkit.fluxcd.io/tenant=marketing"],
    ['is labelled otherwise', 'warning', ['finance'], undefined, "exemption 2 names the team 'finance', and no Namespace of the platform has the label toolkit.fluxcd.io/tenant=finance"],
    ['is a namespace', 'warning', ['till'], undefined, "exemption 2 names the team 'till', and no Namespace of the platform has the label toolkit.fluxcd.io/tenant=till"],
  ])('%s', (_, severity, teams, label, message) => expect(teamFindings(teams, label)).toEqual([[severity, 'tags', message, fix, ['lyon']]]));
});
