/** Throws for a policy of a role that is no ARN. */
export function checkPolicies(where: string, policies: readonly string[] | undefined): void {
  const odd = policies?.find((policy) => !policy.startsWith('arn:'));
  if (odd !== undefined) { throw new Error(`${where} has the policy '${odd}', which is no ARN: write it as 'arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore'`); }
}
