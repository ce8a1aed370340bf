import { HeldPolicy } from './held';
import { SEVERITIES } from './severity';
import { Finding, FindingSeverity, ImageVerifier } from '../../../fleet';
import { KubeObject } from '../../../object/kube-object';
import { describeId, idOf } from '../../../object/object-id';
import { PODS } from '../../../policy/pod';
import { exemptionOf, holdsIn } from '../../../policy/reach';
import { INCLUDE } from '../../../policy/signing/policy-controller-label';
import { Composition } from '../../compose';
import type { EntrySources } from '../../layout';
import { Model } from '../../model';

/** Reconcilers that verify what they read as far as their objects say, which policies judge one by one. */
const VERIFY = ['argocd', 'flux'];

/** Clusters on which nothing verifies what a policy wants signed. */
export function unverified(model: Model, composition: Composition, entries: EntrySources, policies: readonly HeldPolicy[]): Finding[] {
  const images = policies.filter(({ definition }) => definition.rule === 'signed-images');
  const sources = policies.filter(({ definition }) => definition.rule === 'signed-sources');
  if (images.length + sources.length === 0) { return []; }
  return [
    ...merged(images.filter(({ engine }) => !engine.verifiesImages).map(noVerifier)),
    ...merged(sources.flatMap((policy) => unverifiedDelivery(policy, model, entries))),
    ...outsideOfPolicyController(composition, images.filter(({ engine }) => engine._imageVerifier === ImageVerifier.POLICY_CONTROLLER)),
  ];
}

function noVerifier({ bundle, definition, engine, clusters }: HeldPolicy): Finding {
  return {
    code: 'policy.no-image-verifier',
    severity: SEVERITIES[definition.mode] ?? FindingSeverity.ERROR,
    path: bundle.path,
    message: `images must be signed, and ${engine.type} alone cannot verify signatures`,
    fix: "give these clusters PolicyEngine.kyverno(), or call withPolicyController() on their engine where sigstore's policy-controller runs, or place the policy elsewhere",
    clusters: [...clusters],
  };
}

function unverifiedDelivery({ bundle, definition, clusters }: HeldPolicy, model: Model, { agents }: EntrySources): Finding[] {
  const reasons = new Map<string, string[]>();
  const held = new Set(clusters);
  for (const name of clusters) {
    const { type } = model.clusters[model.order.placeOf(name)!].reconciler;
    const agent = agents.get(name) ?? name;
    const reason = !VERIFY.includes(type) ? `${type} applies what it reads without verifying it`
      : held.has(agent) ? undefined : `the agent on '${agent}', where the policy does not hold, reads them for these clusters`;
    if (reason) { reasons.set(reason, [...reasons.get(reason) ?? [], name]); }
  }
  return [...reasons].map(([reason, names]) => ({
    code: 'policy.unverified-delivery',
    severity: SEVERITIES[definition.mode] ?? FindingSeverity.ERROR,
    path: bundle.path,
    message: `sources must be signed, and ${reason}`,
    fix: VERIFY.includes(model.clusters[model.order.placeOf(names[0])!].reconciler.type)
      ? 'place the policy there as well' : 'serve these clusters by Flux or Argo CD, or place the policy elsewhere',
    clusters: names,
  }));
}

/** The same policy in two variants, or told to two engines, is one finding. */
function merged(findings: readonly Finding[]): Finding[] {
  const all = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.path} ${finding.code} ${finding.severity} ${finding.message}`;
    const known = all.get(key);
    all.set(key, { ...finding, clusters: [...new Set([...known?.clusters ?? [], ...finding.clusters ?? []])].sort() });
  }
  return [...all.values()];
}

const MAKES_PODS = new Set(PODS.flatMap(({ group, resources }) => resources.map(({ kind }) => `${group} ${kind}`)));

/** Pods in namespaces that are not labelled for policy-controller, which looks at no others. */
function outsideOfPolicyController({ trees }: Composition, policies: readonly HeldPolicy[]): Finding[] {
  const concerned = new Set(policies.flatMap(({ clusters }) => clusters));
  if (concerned.size === 0) { return []; }
  const labels = new Map<string, Map<string, JsonLabels>>();
  const pods = new Map<string, Map<KubeObject, string>>();
  for (const tree of trees) {
    for (const [cluster, node] of tree.ofCluster) {
      if (!concerned.has(cluster)) { continue; }
      for (const { object, origin } of node.state.values()) {
        if (object.kind === 'Namespace' && object.apiVersion === 'v1') { nested(labels, cluster).set(object.metadata.name, labelsOf(object)); }
        if (MAKES_PODS.has(`${groupOf(object)} ${object.kind}`)) { nested(pods, cluster).set(object, origin); }
      }
    }
  }
  return merged(policies.flatMap((policy) => policy.clusters.flatMap((cluster) => [...pods.get(cluster) ?? []]
    .flatMap(([object, origin]) => outside(policy, object, origin, labels.get(cluster)).map((finding) => ({ ...finding, clusters: [cluster] }))))));
}

type JsonLabels = { readonly [key: string]: string };

function nested<K, V>(all: Map<string, Map<K, V>>, key: string): Map<K, V> {
  const known = all.get(key) ?? new Map<K, V>();
  all.set(key, known);
  return known;
}

function labelsOf({ metadata }: KubeObject): JsonLabels {
  return metadata.labels as JsonLabels | undefined ?? {};
}

function groupOf({ apiVersion }: KubeObject): string {
  return apiVersion.includes('/') ? apiVersion.split('/')[0] : '';
}

function outside({ definition }: HeldPolicy, object: KubeObject, origin: string, namespaces: ReadonlyMap<string, JsonLabels> | undefined): Finding[] {
  const namespace = typeof object.metadata.namespace === 'string' ? object.metadata.namespace : 'default';
  const labels = namespaces?.get(namespace) ?? {};
  if (labels[INCLUDE] === 'true' || !holdsIn(definition, namespace) || exemptionOf(definition, object, () => labels[definition.teamLabel])) { return []; }
  return [{
    code: 'policy.namespace-not-verified',
    severity: SEVERITIES[definition.mode] ?? FindingSeverity.ERROR,
    path: origin,
    object: describeId(idOf(object)),
    message: `its images must be signed, and policy-controller looks only at namespaces with the label ${INCLUDE}, which '${namespace}' has not`,
    fix: `declare the Namespace in a bundle, which labels it, and do not set ${INCLUDE} to anything but 'true'`,
  }];
}
