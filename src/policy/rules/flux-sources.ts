import { Construct } from 'constructs';
import { example } from './example';
import { kinds } from '../kinds';
import { PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps } from '../policy';
import { controls } from '../reference';
import { policyOf, Rule } from '../rule';

/** What a source holds is what the cluster runs. */
export const FLUX_SOURCES: Rule = {
  id: 'flux-sources',
  title: 'Flux pulls from sources of our own',
  description: 'What a source holds is what the cluster runs.',
  category: 'delivery',
  severity: PolicySeverity.HIGH,
  about: [kinds('source.toolkit.fluxcd.io', { Bucket: 'buckets', GitRepository: 'gitrepositories', HelmRepository: 'helmrepositories', OCIRepository: 'ocirepositories' }), kinds('image.toolkit.fluxcd.io', { ImageRepository: 'imagerepositories' })],
  parameters: [
    {
      name: 'urls',
      about: 'what addresses of sources may begin with; an entry that begins with a dot is what hosts of buckets may end with',
      schema: { type: 'array', items: { type: 'string' } },
    },
  ],
  variables: [
    { name: 'address', expression: "object.kind == 'Bucket' ? object.spec.endpoint : object.kind == 'ImageRepository' ? object.spec.image : object.spec.url" },
  ],
  rules: [
    {
      expression: "variables.urls.exists(u, u.startsWith('.') ? variables.address.endsWith(u) || '.' + variables.address == u : variables.address.startsWith(u))",
      message: 'the source is not one of ours',
      remedy: 'use an allowed address',
    },
  ],
  references: controls({ pci: ['6.3.2'] }),
  good: [
    example('source.toolkit.fluxcd.io/v1', 'GitRepository', { spec: { url: 'https://git.example.com/a' } }, { urls: ['https://git.example.com/'] }),
  ],
  bad: [
    example('source.toolkit.fluxcd.io/v1', 'GitRepository', { spec: { url: 'https://github.com/a' } }, { urls: ['https://git.example.com/'] }),
  ],
};

/** What `FluxSources` is told. */
export interface FluxSourcesProps extends PolicyPlacementProps {
  /** What addresses of sources may begin with; an entry that begins with a dot is what hosts of buckets may end with. */
  readonly urls: string[];
}

/** Flux pulls from sources of our own. */
export class FluxSources extends Policy {
  constructor(scope: Construct, id: string, props: FluxSourcesProps) {
    super(scope, id, policyOf(FLUX_SOURCES, props));
  }
}
