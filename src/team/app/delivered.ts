import { TeamWorkload } from './workload';
import { Bundle } from '../../bundle';

/** The namespace that the objects of a team's workload are delivered to; undefined for other bundles. */
export function namespaceOfBundle(bundle: Bundle): string | undefined {
  return TeamWorkload.isTeamWorkload(bundle) ? bundle.workloadNamespace : undefined;
}
