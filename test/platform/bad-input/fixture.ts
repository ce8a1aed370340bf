import { writeFileSync } from 'fs';
import { join } from 'path';
import { ApiObject } from 'cdk8s';
import { Construct, IConstruct } from 'constructs';
import { Placement, Platform, SharedService, Team, TeamFences } from '../../../src';
import { describeFinding } from '../../../src/fleet';
import { configMap, smallPlatform } from '../../support/small-platform';
import { temporaryFolder } from '../../support/temporary-folder';

/** What is wrong, a program that does it, and what it prints, finding by finding. */
export type Row = readonly [what: string, declare: (platform: Platform) => void, findings: readonly string[]];

export const EDGE = Placement.labels({ tier: 'edge' });
export const CLOUD = Placement.labels({ tier: 'cloud' });

/** Every finding of the program, as text. */
export function findingsOf(declare: (platform: Platform) => void): string[] {
  const platform = smallPlatform();
  declare(platform);
  return platform._synthesize().findings.map(describeFinding).map((text) => folders.reduce((said, folder) => said.split(folder).join('FOLDER'), text));
}

const folders: string[] = [];

/** A folder that goes after the tests, with these files in it. */
export function folderWith(files: { [name: string]: string }): string {
  const folder = temporaryFolder('bad');
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) { writeFileSync(join(folder, name), text); }
  return folder;
}

/** A service with a Deployment and a ConfigMap. */
export class Web extends SharedService {
  readonly config: ApiObject;
  readonly deployment: ApiObject;

  constructor(scope: Construct, id = 'web', props = {}) {
    super(scope, id, props);
    this.config = configMap(this, 'config', { level: 'info' });
    this.deployment = new ApiObject(this, 'app', {
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name: `${id}-app` },
      spec: {
        replicas: 3,
        selector: { matchLabels: { app: id } },
        template: { metadata: { labels: { app: id } }, spec: { containers: [{ name: 'main', image: 'registry.example.com/web:1' }] } },
      },
    } as never);
  }
}

export const QUOTA = { spec: { hard: { pods: '9999' } } };

/** A fenced team in the stores. */
export function shop(platform: Platform): Team {
  new TeamFences(platform, 'fences');
  return new Team(platform, 'shop', { placement: EDGE });
}

/** What the wrapper of a team lets it use at most. */
export function quotaOf(team: IConstruct): ApiObject {
  return team.node.findAll().find((child) => ApiObject.isApiObject(child) && (child as ApiObject).kind === 'ResourceQuota') as ApiObject;
}
