import { AdmissionDefinition, WRITES } from './definition';
import { isAllowedHost, listOf } from './fence';
import { isPlatform, isSystemController, Principals } from './principal';

/** A name of a service of the namespace, or of a pod behind it. */
const IS_OWN_SERVICE = "n.matches('^([*][.])?([a-z0-9-]+[.])+' + request.namespace + '[.]svc([.]cluster[.]local)?$')";

/** What issuers of the whole cluster sign for a team. */
export function certificateDefinition(principals: Principals): AdmissionDefinition {
  return {
    id: 'team-certificates',
    title: 'Certificates of a team by issuers of the cluster are for its own names',
    escapes: ['E26', 'E39'],
    holdsIn: 'team-namespaces',
    match: [{ apiGroups: ['cert-manager.io'], resources: ['certificates', 'certificaterequests'], operations: WRITES }],
    // cert-manager makes them of Ingresses and Certificates that were judged.
    condition: `!${isPlatform(principals)} && !${isSystemController()} && (request.operation != 'UPDATE' || oldObject == null || object.?spec != oldObject.?spec)`,
    variables: [
      { name: 'hosts', expression: listOf('hosts') },
      { name: 'spec', expression: 'object.?spec.orValue({})' },
      // An issuer of the namespace signs by the team's own keys.
      { name: 'isOwn', expression: "!variables.spec.?issuerRef.?kind.orValue('Issuer').contains('Cluster')" },
      { name: 'names', expression: "variables.spec.?dnsNames.orValue([]) + [variables.spec.?commonName.orValue('')].filter(n, n != '')" },
    ],
    validations: [
      {
        expression: "variables.isOwn || object.kind != 'CertificateRequest'",
        message: 'a request does not show its names: declare a Certificate',
      },
      {
        // Whatever is below the wildcard has to be the team's.
        expression: `variables.isOwn || variables.names.all(n, ${IS_OWN_SERVICE} || (${isAllowedHost("n.replace('*.', 'any-name-below.', 1)")}))`,
        message: 'names of the certificate must be hosts of the team\'s, or services of this namespace',
      },
      {
        expression: "variables.isOwn || (['emailAddresses', 'ipAddresses', 'literalSubject', 'otherNames', 'uris'].all(f, !(f in variables.spec)) && !variables.spec.?isCA.orValue(false)"
          + " && variables.spec.?subject.?organizations.orValue([]).all(o, !o.startsWith('system:')))",
        message: 'an issuer of the cluster signs DNS names for a team: leave addresses, isCA and groups of the system out',
      },
    ],
  };
}
