import {
  DefaultDenyNetwork, ExistingCluster, Framework, KubernetesVersion, Location, Placement, Platform, Policy, PolicyEngine, PolicyMode, PolicyProps, Reconciler, Repository,
  SignedArtifacts, Signer,
} from '../../../src';
import { KEY } from '../../policy/signing/fixture';

const RULE: PolicyProps = {
  title: 'Pods are not privileged',
  judgesPods: true,
  rules: [{ expression: 'true', message: 'never' }],
  references: [{ framework: Framework.CIS, control: '5.2.10' }, { framework: Framework.CIS, control: '5.2.2' }, { framework: Framework.PCI, control: '2.2.6' }],
};

function fleet(...engines: (readonly [string, PolicyEngine])[]): Platform {
  const platform = new Platform({ name: 'acme', repository: Repository.git('https://git.example.com/acme/platform', { branch: 'main', path: 'deploy' }), reconciler: Reconciler.flux() });
  for (const [name, policyEngine] of engines) {
    new ExistingCluster(platform, name, { location: Location.onPremises(name, { jurisdiction: 'FR' }), version: KubernetesVersion.V1_34, policyEngine });
  }
  return platform;
}

const KYVERNO = PolicyEngine.kyverno();
const inventory = (platform: Platform) => JSON.parse(platform._synthesize().tree.get('inventory.json')!);

describe('controls in the inventory', () => {
  it('are not spoken of where no policy refers to one', () => {
    const platform = fleet(['lyon', KYVERNO]);
    new Policy(platform, 'plain', { ...RULE, references: [] });
    expect(inventory(platform).controls).toBeUndefined();
  });

  it('say once for all clusters which policy covers which control', () => {
    const platform = fleet(['lyon', KYVERNO], ['paris', KYVERNO]);
    new Policy(platform, 'unprivileged', RULE);
    new Policy(platform, 'capabilities', { ...RULE, references: [{ framework: Framework.CIS, control: '5.2.10' }] });
    expect(inventory(platform).controls).toEqual({
      policies: {
        capabilities: { controls: { CIS: ['5.2.10'] }, modes: { Deny: 'all' } },
        unprivileged: { controls: { 'CIS': ['5.2.2', '5.2.10'], 'PCI-DSS': ['2.2.6'] }, modes: { Deny: 'all' } },
      },
      coverage: [{
        clusters: 'all',
        enforced: { 'CIS': { '5.2.2': ['unprivileged'], '5.2.10': ['capabilities', 'unprivileged'] }, 'PCI-DSS': { '2.2.6': ['unprivileged'] } },
        watched: {},
      }],
    });
  });

  it('count as enforced only where something is refused: warnings and audits watch', () => {
    const platform = fleet(['lyon', KYVERNO], ['nice', KYVERNO], ['paris', KYVERNO]);
    const policy = new Policy(platform, 'unprivileged', { ...RULE, exemptions: [{ reason: 'old', until: '2026-12-31', names: ['a'] }] });
    policy.setMode(policy.overlay('trial', Placement.named('paris')), PolicyMode.AUDIT);
    new Policy(platform, 'capabilities', { ...RULE, references: [{ framework: Framework.CIS, control: '5.2.2' }], placement: Placement.named('lyon', 'paris'), mode: PolicyMode.WARN });
    new Policy(platform, 'elsewhere', { ...RULE, references: [{ framework: Framework.NSA, control: 'Resource policies' }], placement: Placement.named('paris') });
    const enforced = { 'CIS': { '5.2.2': ['unprivileged'], '5.2.10': ['unprivileged'] }, 'PCI-DSS': { '2.2.6': ['unprivileged'] } };
    expect(inventory(platform).controls).toEqual({
      policies: {
        capabilities: { controls: { CIS: ['5.2.2'] }, modes: { Warn: ['lyon', 'paris'] } },
        elsewhere: { controls: { 'NSA-CISA': ['Resource policies'] }, modes: { Deny: ['paris'] } },
        unprivileged: { controls: { 'CIS': ['5.2.2', '5.2.10'], 'PCI-DSS': ['2.2.6'] }, modes: { Audit: ['paris'], Deny: ['lyon', 'nice'] }, exemptions: 1 },
      },
      coverage: [
        { clusters: ['lyon', 'nice'], enforced, watched: {} },
        {
          clusters: ['paris'],
          enforced: { 'NSA-CISA': { 'Resource policies': ['elsewhere'] } },
          watched: { 'CIS': { '5.2.2': ['capabilities', 'unprivileged'], '5.2.10': ['unprivileged'] }, 'PCI-DSS': { '2.2.6': ['unprivileged'] } },
        },
      ],
    });
  });

  it('are not covered by what a cluster cannot enforce, even where somebody lives with that', () => {
    const platform = fleet(['lyon', KYVERNO], ['paris', PolicyEngine.gatekeeper()]);
    new SignedArtifacts(platform, 'signed', { trusted: [{ images: ['*'], signers: [Signer.key('release', { publicKey: KEY })] }] });
    new Policy(platform, 'namespaces', { ...RULE, rules: [{ expression: 'namespaceObject != null', message: 'none' }] });
    for (const rule of ['policy.no-image-verifier', 'policy.unsupported']) { platform.waive(rule, { reason: 'until Kyverno is there' }); }
    const { policies, coverage } = inventory(platform).controls;
    expect(Object.entries(policies).map(([id, { modes }]: any) => [id, modes])).toEqual([['namespaces', { Deny: ['lyon'] }], ['signed', { Deny: ['lyon'] }]]);
    expect(coverage.map(({ clusters, enforced, watched }: any) => [clusters, Object.keys(enforced), Object.keys(watched)])).toEqual([
      [['lyon'], ['CIS', 'NSA-CISA', 'PCI-DSS'], []],
      [['paris'], [], []],
    ]);
  });

  const coverage = (platform: Platform) => inventory(platform).controls.coverage.map(({ clusters, ...by }: any) => (
    [clusters, Object.fromEntries(Object.entries(by).map(([part, frameworks]: any) => [part, Object.values(frameworks).flatMap((controls: any) => Object.keys(controls))]))]));
  const referring = (control: string, more: Partial<PolicyProps> = {}): PolicyProps => ({ ...RULE, references: [{ framework: Framework.CIS, control }], ...more });

  it('stand apart where only an engine that fails open refuses, unless another cluster or policy does better', () => {
    const platform = fleet(['closed', PolicyEngine.gatekeeper({ failClosed: true })], ['open', PolicyEngine.gatekeeper()]);
    new Policy(platform, 'deny', referring('5.2.2'));
    new Policy(platform, 'warn', referring('5.2.2', { mode: PolicyMode.WARN }));
    new Policy(platform, 'audit', referring('5.2.3', { mode: PolicyMode.AUDIT }));
    expect(coverage(platform)).toEqual([
      [['closed'], { enforced: ['5.2.2'], watched: ['5.2.3'] }],
      [['open'], { enforced: [], failsOpen: ['5.2.2'], watched: ['5.2.3'] }],
    ]);
  });

  it('are enforced by policy-controller beside a Gatekeeper that fails open', () => {
    const platform = fleet(['lyon', PolicyEngine.gatekeeper().withPolicyController()]);
    new SignedArtifacts(platform, 'signed', { trusted: [{ images: ['*'], signers: [Signer.key('release', { publicKey: KEY })] }] });
    expect(Object.keys(inventory(platform).controls.coverage[0])).not.toContain('failsOpen');
  });

  it('are watched at most by what the webhook of an engine is not asked about, and not covered by what it never looks at', () => {
    const platform = fleet(['agent', PolicyEngine.weave()], ['agent-told', PolicyEngine.weave({ webhookKinds: ['Ingress.networking.k8s.io', 'Node'] })], ['kyverno', KYVERNO]);
    const [ingress, node] = [{ apiGroup: 'networking.k8s.io', kinds: ['Ingress'] }, { kinds: ['Node'] }];
    const rules = [{ expression: 'has(object.metadata.name)', message: 'none' }];
    new Policy(platform, 'ingress', referring('1', { judgesPods: false, matches: [ingress], rules }));
    new Policy(platform, 'node', referring('2', { judgesPods: false, matches: [node], rules }));
    expect(coverage(platform)).toEqual([
      [['agent'], { enforced: [], watched: ['1', '2'] }],
      [['agent-told'], { enforced: ['1', '2'], watched: [] }],
      [['kyverno'], { enforced: ['1'], watched: [] }],
    ]);
  });

  it('are watched where what every namespace must have is judged at synth alone', () => {
    const platform = fleet(['lyon', KYVERNO]);
    new DefaultDenyNetwork(platform, 'default-deny');
    expect(coverage(platform)).toEqual([['all', { enforced: [], watched: ['5.3.2', 'Network separation and hardening', '1.3.1', '1.3.2'] }]]);
  });

  it('name the namespaces of a policy that holds in some only', () => {
    const platform = fleet(['lyon', KYVERNO]);
    new Policy(platform, 'some', referring('1', { namespaces: ['till', 'shop'] }));
    new Policy(platform, 'all', referring('2'));
    expect(Object.entries(inventory(platform).controls.policies).map(([id, { namespaces }]: any) => [id, namespaces])).toEqual([['all', undefined], ['some', ['shop', 'till']]]);
  });

  it('take the same room for a thousand equal clusters as for two', () => {
    const size = (count: number) => {
      const platform = fleet(...[...Array(count)].map((_, i) => [`store-${i}`, KYVERNO] as const));
      new Policy(platform, 'unprivileged', RULE);
      return JSON.stringify(inventory(platform).controls).length;
    };
    expect(size(1000)).toBe(size(2));
  });
});
