import { ApiObject } from 'cdk8s';
import { Construct } from 'constructs';
import { imageRules } from './image-rules';
import { SOURCE_VARIABLES, sourceRules, SOURCES } from './source-rules';
import { TrustProps, trustOf, Trust } from './trust';
import { FormContext, Overlay } from '../../bundle';
import { ImageVerifier } from '../../fleet';
import { shaped } from '../../object/value-shape';
import { policyObject, PolicySpec } from '../definition';
import { PolicyMode, PolicySeverity } from '../match';
import { Policy, PolicyPlacementProps, PolicyProps, RuleTraits, specOf } from '../policy';
import { controls } from '../reference';

/** What is trusted, and where that holds. */
export interface SignedArtifactsProps extends PolicyPlacementProps {
  /** Who is trusted to sign what. */
  readonly trusted: TrustProps[];
}

/**
 * Only what is signed runs: one definition of who is trusted, which reaches everything that verifies.
 *
 * Images are verified in each cluster by Kyverno or by policy-controller of sigstore, whichever `PolicyEngine` says is there; they
 * are named by digest, and one that no entry names is refused, which synth and every engine see already. Sources of Flux and
 * projects of Argo CD that say nothing of verification are told whom to trust; a source that cannot be verified is refused.
 * `namespaces` and `exemptNamespaces` are about images alone. What nothing on a cluster can verify is a finding.
 *
 * Throws for entries that could let nothing or anybody pass, or that Flux could not be told.
 */
export class SignedArtifacts extends Policy {
  /** The part about sources; undefined where no entry names any. */
  public readonly sources?: ApiObject;

  constructor(scope: Construct, id: string, props: SignedArtifactsProps) {
    shaped(`'${id}'`, props, {});
    const trusts = trustOf(`'${id}'`, props.trusted);
    const hasImages = trusts.some(({ images }) => images.length > 0);
    const hasSources = trusts.some(({ sources }) => sources.length > 0);
    super(scope, id, hasImages ? aboutImages(props, trusts) : aboutSources(props, trusts));
    if (hasSources) { this.sources = hasImages ? this.declareSources(aboutSources(props, trusts)) : this.definition; }
  }

  /** What happens on the clusters of an overlay to images and sources that break it. */
  public setMode(overlay: Overlay, mode: PolicyMode): void {
    super.setMode(overlay, mode);
    if (this.sources && this.sources !== this.definition) { overlay.patch(this.sources, { spec: { mode } }); }
  }

  /** @internal */
  public _formsFor(context: FormContext): readonly string[] {
    const verifier = context.policyEngine._imageVerifier;
    return [...super._formsFor(context), ...(verifier === ImageVerifier.NONE ? [] : [verifier])];
  }

  private declareSources(props: PolicyProps & RuleTraits): ApiObject {
    const id = `${this.node.id}-sources`;
    const spec: PolicySpec = specOf(`policy '${id}'`, props);
    return new ApiObject(this, 'sources', policyObject(id, spec));
  }
}

const REFERENCES = controls({ cis: ['5.5.1'], nsa: ['Pod Security: images'], pci: ['6.3.2'] });

function aboutImages(props: SignedArtifactsProps, trusts: readonly Trust[]): PolicyProps & RuleTraits {
  return {
    ...placement(props),
    title: 'images are signed by somebody whom the platform trusts',
    description: 'An image that nobody signed may hold anything, whoever may push it.',
    severity: PolicySeverity.CRITICAL,
    judgesPods: true,
    rules: imageRules(trusts),
    references: REFERENCES,
    rule: 'signed-images',
    trusts: trusts.filter(({ images }) => images.length > 0),
  };
}

function aboutSources(props: SignedArtifactsProps, trusts: readonly Trust[]): PolicyProps & RuleTraits {
  return {
    ...placement(props),
    namespaces: undefined,
    exemptNamespaces: [],
    title: 'sources are signed by somebody whom the platform trusts',
    description: 'What a reconciler reads is what the cluster runs.',
    severity: PolicySeverity.CRITICAL,
    match: SOURCES,
    variables: [...SOURCE_VARIABLES],
    rules: sourceRules(trusts),
    references: REFERENCES,
    rule: 'signed-sources',
    trusts: trusts.filter(({ sources }) => sources.length > 0),
  };
}

function placement({ mode, placement: clusters, sovereignty, namespaces, exemptNamespaces, exemptions, continuous, teamLabel }: SignedArtifactsProps): PolicyPlacementProps {
  return { mode, placement: clusters, sovereignty, namespaces, exemptNamespaces, exemptions, continuous, teamLabel };
}
