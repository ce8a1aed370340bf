/** Label of the namespaces that policy-controller looks at. */
export const INCLUDE = 'policy.sigstore.dev/include';
