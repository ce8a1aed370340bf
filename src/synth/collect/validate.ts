import { IConstruct } from 'constructs';
import { RenderScope, said } from './render';
import { bundleOf } from '../../bundle';
import { Finding, FindingSeverity } from '../../fleet';

/** Asks every construct of a scope what it finds wrong with itself, as cdk8s does before it renders. */
export function validate(place: RenderScope, findings: Finding[]): void {
  for (const construct of place.scope.node.findAll()) { noteInvalid(construct, () => said(place, construct), findings); }
}

/** The same for the constructs that are part of no bundle: the platform, its clusters, and plain scopes. */
export function validateOutside(platform: string, constructs: readonly IConstruct[], findings: Finding[]): void {
  for (const construct of constructs) {
    if (!bundleOf(construct)) { noteInvalid(construct, () => construct.node.path || platform, findings); }
  }
}

function noteInvalid(construct: IConstruct, path: () => string, findings: Finding[]): void {
  for (const message of construct.node.validate()) {
    findings.push({ code: 'construct.invalid', severity: FindingSeverity.ERROR, path: path(), message, fix: 'change what its validation names' });
  }
}
