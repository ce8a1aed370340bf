import { creatableKinds, ListedKind } from './kind-of-resource';
import { FORM_GROUP } from '../../bundle';
import { KubeObject } from '../../object/kube-object';
import { ReconcilerAccount } from '../account';
import { Manifest } from '../manifest';
import { TeamRepository } from '../repository';
import { SourceStatement } from '../source';

/** Kind of the object that stands for the sync of a team's repository in one namespace. */
export const TEAM_SYNC = 'TeamSync';

/** What a team's sync says, whoever reads it; overlays edit these fields. */
export interface SyncSpec {
  readonly team: string;
  readonly source: SourceStatement;
  /** Folder in the team's repository. */
  readonly path: string;
  /** The account under which it is applied. */
  readonly serviceAccountName: string;
  /** The one namespace that it reaches. */
  readonly targetNamespace: string;
  /** The role of that account in its namespace. */
  readonly role: string;
  /** How often drift is mended. */
  readonly interval: string;
  /** All namespaces of the team; said for the first only, which stands for what the team has once. */
  readonly namespaces?: readonly string[];
  /** Project of Argo CD, where it is not called like the team. */
  readonly project?: string;
  /** Kinds that the team may deliver, for reconcilers that go by kind; said for the first namespace only. */
  readonly kinds?: readonly ListedKind[];
}

/** What a sync is made of. */
export interface SyncOptions {
  readonly team: string;
  /** The namespaces of the team, the first one first. */
  readonly namespaces: readonly string[];
  readonly account: ReconcilerAccount;
  readonly repository: TeamRepository;
  /** Project of Argo CD. */
  readonly project: string;
}

/** A sync as its form object holds it. */
export interface Sync extends SyncSpec {
  readonly name: string;
  readonly labels?: { readonly [key: string]: string };
}

/** Fields of a sync that only the wrapper changes; path and interval are open to overlays. */
export const SEALED_SYNC_FIELDS = [
  'metadata', 'spec.kinds', 'spec.namespaces', 'spec.project', 'spec.role', 'spec.serviceAccountName', 'spec.source', 'spec.targetNamespace', 'spec.team',
];

/** No cluster is called so, and no folder: a cluster whose own path was never said reads nothing instead of all. */
const UNSAID = '-';

/** The form object of a namespace's sync; nothing without a repository. */
export function syncManifests(space: string, { team, namespaces, account, repository, project }: SyncOptions): Manifest[] {
  if (!repository._source) { return []; }
  const isFirst = space === namespaces[0];
  const spec: SyncSpec = {
    team,
    source: repository._source,
    path: repository.path._of(UNSAID, isFirst ? undefined : space),
    serviceAccountName: account.name,
    role: account.role?.name ?? '',
    targetNamespace: space,
    interval: '1h',
    ...(project === team ? {} : { project }),
    ...(isFirst ? { namespaces, kinds: creatableKinds(account.role) } : {}),
  };
  return [{ apiVersion: `${FORM_GROUP}/v1`, kind: TEAM_SYNC, metadata: { name: team, namespace: space }, spec }];
}

/** Reads a form object back, after overlays have edited it. */
export function syncOf(object: KubeObject): Sync {
  const labels = object.metadata.labels as Sync['labels'];
  return { ...(object.spec as unknown as SyncSpec), name: object.metadata.name, ...(labels ? { labels } : {}) };
}
