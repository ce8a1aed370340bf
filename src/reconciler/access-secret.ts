import { isDnsSubdomain } from '../fleet';

/**
 * Throws where the Secret by which an agent reads the tree is not named: it is there before the agent reads anything, so nothing in the
 * tree can bring it to the cluster itself.
 */
export function checkAccessSecret(agent: string, property: string, name: unknown): void {
  if (name === undefined || (typeof name === 'string' && isDnsSubdomain(name))) { return; }
  if (typeof name === 'object' && name !== null && 'secretName' in name) {
    throw new Error(`${agent} has a SecretSource as ${property}, and reads the tree by that Secret: nothing in the tree can bring it, so make it with the agent `
      + `(AgentBootstrap brings it to clusters that the platform makes) and give its name, '${String(name.secretName)}'`);
  }
  throw new Error(`${agent} has the ${property} ${JSON.stringify(name)}, which is no name of a Secret: use lower-case letters, digits, '-' and '.'`);
}
