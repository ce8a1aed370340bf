import { Providers } from './providers';
import { keyOfTarget } from './target';
import { Finding, FindingSeverity, nearest } from '../../../fleet';
import { Model, PlacedSecretNeed } from '../../model';

/** Secrets that something takes to be there, on clusters that are not known to have them: each must be delivered or assumed. */
export function unmetSecretNeeds({ bundles }: Model, providers: Providers): Finding[] {
  return bundles.flatMap(({ secretNeeds }) => secretNeeds.flatMap((need) => unmet(need, providers)));
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
