import { Providers } from './providers';
import { keyOfTarget } from './target';
import { Finding, FindingSeverity, nearest } from '../../../fleet';
import type { PlacedDeliverySecret } from '../../layout';
import { Model, PlacedSecretNeed } from '../../model';

/** Secrets that something takes to be there, on clusters that are not known to have them: each must be delivered or assumed. */
export function unmetSecretNeeds({ bundles }: Model, providers: Providers): Finding[] {
  return bundles.flatMap(({ secretNeeds }) => secretNeeds.flatMap((need) => unmet(need, providers)));
}

/** Secrets that agents need, on clusters that are not known to have them: nothing in the tree can bring them in plain text. */
export function unmetKeys(secrets: readonly PlacedDeliverySecret[], providers: Providers): Finding[] {
  const needs = new Map<string, { readonly secret: PlacedDeliverySecret; readonly clusters: string[] }>();
  for (const secret of secrets) {
    // What all clusters lack alike is said once.
    const key = [secret.unit === undefined ? '' : secret.path, secret.namespace, secret.name, secret.purpose].join(' ');
    const known = needs.get(key);
    if (known) { known.clusters.push(secret.cluster); } else { needs.set(key, { secret, clusters: [secret.cluster] }); }
  }
  return [...needs.values()].flatMap(({ secret: { path, unit, namespace, name, purpose }, clusters }): Finding[] => {
    const target = { group: '', kind: 'Secret', namespace, name };
    const missing = providers.missingOn([...new Set(clusters)].sort(), [keyOfTarget(target)], target);
    return missing.length === 0 ? [] : [{
      code: 'secret.key-missing',
      severity: FindingSeverity.WARNING,
      path,
      object: `Secret ${namespace}/${name}`,
      message: `${purpose ?? 'it opens what SOPS has encrypted'}, and nothing says that the clusters have it: ${unit === undefined ? 'nothing is delivered' : 'the unit never becomes ready'} without it`,
      fix: `make it on each cluster before ${unit === undefined ? 'its entry point' : 'the unit'} is read, and say so: platform.assume(Assumption.secret('${namespace}', '${name}'))`,
      clusters: [...missing],
    }];
  });
}

function unmet(need: PlacedSecretNeed, providers: Providers): Finding[] {
  const { namespace, name, origin } = need;
  const target = { group: '', kind: 'Secret', namespace, name };
  const common = { severity: FindingSeverity.ERROR, path: origin, object: `Secret ${namespace}/${name}` };
  const missing = providers.missingOn(need.clusters, [keyOfTarget(target)], target);
  const near = nearest(name, providers.namesLike(target).filter((other) => other !== name));
  const absent: Finding[] = missing.length === 0 ? [] : [{
    ...common,
    code: 'secret.missing',
    message: `it is taken to be there, and nothing delivers it${near === undefined ? '' : `, did you mean '${near}'?`}`,
    fix: `deliver it with SecretSource.external or .sops, or say that the clusters have it: platform.assume(Assumption.secret('${namespace}', '${name}'))`,
    clusters: [...missing],
  }];
  const without = need.keys.flatMap((key): Finding[] => {
    const clusters = providers.withoutKeyOn(need.clusters, target, key);
    return clusters.length === 0 ? [] : [{
      ...common, code: 'secret.missing-key', message: `it has no key '${key}'`, fix: 'correct the key, or add it to the data', clusters: [...clusters],
    }];
  });
  return [...absent, ...without];
}
