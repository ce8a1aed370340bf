import { ApiObject } from 'cdk8s';
import { Capability, ChartRepository, HelmService, Placement, Platform, SharedService } from 'cdk8s-platform';
import { Construct } from 'constructs';

const NOT_BERN = Placement.except(Placement.named('store-bern'));

/** cert-manager from its chart: for Flux that is a HelmRelease. */
export function declareCertificates(platform: Platform): void {
  const certificates = new HelmService(platform, 'certificates', {
    placement: NOT_BERN,
    namespace: 'cert-manager',
    repository: ChartRepository.oci('oci://registry.example.com/charts'),
    chart: 'cert-manager',
    version: 'v1.18.2',
    values: { crds: { enabled: true, keep: false }, prometheus: { enabled: true } },
    brings: ['acme.cert-manager.io', 'cert-manager.io'],
    provides: [Capability.CERTIFICATES],
  });
  const edge = certificates.overlay('edge', Placement.both(NOT_BERN, Placement.labels({ tier: 'edge' })));
  edge.patch(certificates.chart, { spec: { values: { prometheus: { enabled: false } } } });

  new Issuers(platform, 'issuers', { placement: NOT_BERN, requires: [Capability.CERTIFICATES] });
}

/** Who signs certificates. These are custom resources of cert-manager, so the unit waits for it: nobody has to say so. */
class Issuers extends SharedService {
  constructor(...[scope, id, props]: ConstructorParameters<typeof SharedService>) {
    super(scope, id, props);
    const internal = this.issuer('internal', { ca: { secretName: 'internal-ca' } });
    this.issuer('public', {
      acme: {
        email: 'platform@example.com',
        server: 'https://acme-v02.api.letsencrypt.org/directory',
        privateKeySecretRef: { name: 'acme-account' },
        solvers: [{ http01: { ingress: { ingressClassName: 'ingress' } } }],
      },
    });
    const store = this.overlay('edge', Placement.labels({ tier: 'edge' }));
    store.patch(internal, { spec: { ca: { secretName: 'store-ca' } } });
  }

  private issuer(id: string, spec: object): ApiObject {
    return new ApiObject(this as Construct, id, { apiVersion: 'cert-manager.io/v1', kind: 'ClusterIssuer', metadata: { name: id }, spec });
  }
}
