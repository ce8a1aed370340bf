/** A collection of security controls that a rule can help to fulfil. */
export enum Framework {
  /** CIS Kubernetes Benchmark 1.10. */
  CIS = 'CIS',
  /** Kubernetes Hardening Guidance 1.2 of NSA and CISA. */
  NSA = 'NSA-CISA',
  /** PCI DSS 4.0.1. */
  PCI = 'PCI-DSS',
}

/** A control that a rule helps to fulfil. */
export interface ControlReference {
  readonly framework: Framework;
  /** Number or title of the control, such as `5.2.2`. */
  readonly control: string;
}

/** References to controls, by framework. */
export function controls(of: { readonly cis?: readonly string[]; readonly nsa?: readonly string[]; readonly pci?: readonly string[] }): ControlReference[] {
  const all = [[Framework.CIS, of.cis], [Framework.NSA, of.nsa], [Framework.PCI, of.pci]] as const;
  return all.flatMap(([framework, names]) => (names ?? []).map((control) => ({ framework, control })));
}
