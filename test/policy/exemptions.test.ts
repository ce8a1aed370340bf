import { ApiObject } from 'cdk8s';
import {
  ExistingCluster, Finding, KubernetesVersion, Location, NoLatestTag, Platform, Policy, PolicyEngine, PolicyExemption, PolicyMode, Reconciler, Repository, SharedService,
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
