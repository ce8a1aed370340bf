import { IConstruct } from 'constructs';
import { RenderScope, said } from './render';
import { bundleOf } from '../../bundle';
import { Finding, FindingSeverity } from '../../fleet';

/** Asks every construct of a scope what it finds wrong with itself, as cdk8s does before it renders. */
export function validate(place: RenderScope, findings: Finding[]): void {
  for (const construct of place.scope.node.findAll()) {
    const messages = construct.node.validate();
    if (messages.length > 0) { noteInvalid(messages, said(place, construct), findings); }
  }
}

/** The same for the constructs that are part of no bundle: the platform, its clusters, and plain scopes. */
export function validateOutside(platform: string, constructs: readonly IConstruct[], findings: Finding[]): void {
  for (const construct of constructs) {
    if (!bundleOf(construct)) { noteInvalid(construct.node.validate(), construct.node.path || platform, findings); }
  }
}

function noteInvalid(messages: readonly string[], path: string, findings: Finding[]): void {
  for (const message of messages) {
    findings.push({ code: 'construct.invalid', severity: FindingSeverity.ERROR, path, message, fix: 'change what its validation names' });
  }
}
