/** What verifies the signatures of images on a cluster, as the forms of policies name it. */
export enum ImageVerifier {
  NONE = 'none',
  KYVERNO = 'kyverno-images',
  KYVERNO_LEGACY = 'kyverno-legacy-images',
  POLICY_CONTROLLER = 'policy-controller',
}
