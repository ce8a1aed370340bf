import { customGroupFiles } from './custom';
import { ruleProblems } from './rules';
import { CustomResource, ImportProblem, readCustomResources, SourceDocument } from '../schema/crd';

/** Files by path, and what could not be used. */
export interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly ImportProblem[];
}

/**
 * The imports of custom resources: for each group its types, tokens and compact schema. `kinds` is the module of the shared declarations
 * as the files name it.
 */
export async function generateCustom(documents: readonly SourceDocument[], kinds: string): Promise<Generated> {
  const read = readCustomResources(documents);
  const broken = new Map(read.resources.map((resource) => [resource, ruleProblems(resource)] as const).filter(([, problems]) => problems.length > 0));
  const resources = read.resources.filter((resource) => !broken.has(resource));
  const groups = new Map<string, CustomResource[]>();
  for (const resource of resources) {
    const members = groups.get(resource.group);
    if (members) { members.push(resource); } else { groups.set(resource.group, [resource]); }
  }
  const files = new Map<string, string>();
  for (const members of groups.values()) {
    for (const [path, text] of await customGroupFiles(members, kinds)) { files.set(path, text); }
  }
  return { files, problems: [...read.problems, ...[...broken.values()].flat()] };
}
