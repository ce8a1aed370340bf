import { someUnit } from './alike-units';
import { ClusterDelivery, DeliveredUnit } from './reconciler';

/**
 * What lies in the repository and is nothing of this cluster's, as the source of its units leaves it out.
 *
 * @param root folder of the tree in what is read; empty for all of it
 */
export function ignoreRules(cluster: ClusterDelivery, root: string): string {
  const tree = root ? `/${root}` : '';
  const name = cluster.cluster;
  return [
    ...(root ? ['/*', ...letThrough(root)] : []),
    `${tree}/inventory.json`,
    `${tree}/contracts/`,
    `${tree}/.synth.json`,
    `${tree}/rendered/`,
    `${tree}/clusters/*`,
    `!${tree}/clusters/${name}`,
    `${tree}/delivery/*`,
    `!${tree}/delivery/flux`,
    `${tree}/delivery/flux/*`,
    `!${tree}/delivery/flux/${name}`,
    `!${tree}/delivery/flux/units`,
    `${tree}/**/cluster.*/`,
    `!${tree}/**/cluster.${name}/`,
    ...(someUnit(cluster, isProvisioning) ? [] : [`${tree}/provisioning/`]),
  ].join('\n') + '\n';
}

function isProvisioning({ folder }: DeliveredUnit): boolean {
  return folder.startsWith('provisioning/');
}

/**
 * All of the tree but the entry point of a cluster, as the source leaves it out that only reads that.
 *
 * @param root folder of the tree in what is read; empty for all of it
 * @param inTree what lies at the top of the tree; everything where it is not said
 */
export function entryRules(cluster: string, root: string, inTree: readonly string[] = ['*']): string[] {
  const tree = root ? `/${root}` : '';
  return [
    ...inTree.map((name) => `${tree}/${name}`),
    `!${tree}/delivery`,
    `${tree}/delivery/*`,
    `!${tree}/delivery/flux`,
    `${tree}/delivery/flux/*`,
    `!${tree}/delivery/flux/${cluster}`,
    `!${tree}/delivery/flux/lockdown`,
    `!${tree}/delivery/flux/units`,
  ];
}

/** All of the repository but the entry point of a cluster. */
export function onlyEntryRules(cluster: string, root: string): string {
  return [...(root ? ['/*', ...letThrough(root)] : []), ...entryRules(cluster, root)].join('\n') + '\n';
}

/** Lets a nested folder through, level by level, and nothing beside it. */
function letThrough(path: string): string[] {
  const parts = path.split('/');
  return parts.flatMap((_, i) => {
    const folder = `/${parts.slice(0, i + 1).join('/')}`;
    return i + 1 < parts.length ? [`!${folder}`, `${folder}/*`] : [`!${folder}`];
  });
}
