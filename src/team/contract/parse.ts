import { CONTRACT_VERSION, TeamContract } from './model';

/**
 * Reads a contract.
 *
 * Throws for what is no contract, and for one of another version, with what to do.
 *
 * @param name of the file, for messages
 */
export function parseContract(name: string, text: string): TeamContract {
  const value = read(name, text);
  const version = (value as { contract?: unknown } | null)?.contract;
  if (typeof version !== 'number') { throw new Error(`'${name}' is no contract of a team: take the file that the platform's synth wrote for the team`); }
  if (version < CONTRACT_VERSION) {
    throw new Error(`contract '${name}' has version ${version}, this library reads ${CONTRACT_VERSION}: let the platform synthesize it again with a library as new as yours`);
  }
  if (version > CONTRACT_VERSION) {
    throw new Error(`contract '${name}' has version ${version}, this library reads ${CONTRACT_VERSION}: update cdk8s-platform in the team's repository`);
  }
  const { clusters } = value as TeamContract;
  if (!Array.isArray(clusters)) { throw new Error(`contract '${name}' has no clusters: take the file as the platform's synth wrote it`); }
  return value as TeamContract;
}

function read(name: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`contract '${name}' is not JSON (${error instanceof Error ? error.message : String(error)}): take the file as the platform's synth wrote it`);
  }
}
