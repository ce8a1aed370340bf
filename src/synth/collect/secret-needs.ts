import { IConstruct } from 'constructs';
import { said } from './render';
import { Bundle, Overlay, secretNeeds } from '../../bundle';
import { Selection } from '../assignment';
import { OverlayModel, PlacedSecretNeed } from '../model';

/** The Secrets that a bundle and its overlays take to be there already, with the clusters that need them. */
export function placedSecretNeeds(bundle: Bundle, own: Selection, overlays: readonly OverlayModel[]): PlacedSecretNeed[] {
  const path = bundle.node.path;
  return [
    ...needsOf(bundle, path, own.names),
    // One that `customize` made has no model, and is a finding.
    ...overlays.flatMap((model, i) => overlayNeeds(bundle._overlays[i], model)),
  ];
}

function overlayNeeds(overlay: Overlay, { path, clusters }: OverlayModel): PlacedSecretNeed[] {
  return [overlay, ...overlay._redeclared].flatMap((scope) => needsOf(scope, path, clusters.names));
}

function needsOf(scope: IConstruct, name: string, clusters: readonly string[]): PlacedSecretNeed[] {
  return secretNeeds(scope).map(({ construct, ...need }) => ({ ...need, origin: said({ scope, name }, construct), clusters }));
}
