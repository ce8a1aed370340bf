import type { ClusterV1Alpha1Spec } from '../../../imports/anywhere.eks.amazonaws.com';
import { unlessEmpty } from '../manifest';

/** The way out of a network without one of its own. */
export interface EksAnywhereProxyProps {
  /** For plain connections: host and port, such as `proxy.example.com:3128`. */
  readonly http: string;
  /** For encrypted connections: host and port. */
  readonly https: string;
  /**
   * Hosts, domains and ranges that are reached directly.
   *
   * @default - what EKS Anywhere adds by itself: the cluster's own ranges and endpoint
   */
  readonly direct?: string[];
}

/** A project of a mirror that stands for an upstream registry. */
export interface RegistryMirrorNamespace {
  /** The upstream registry, such as `public.ecr.aws`. */
  readonly registry: string;
  /** The project of the mirror. */
  readonly namespace: string;
}

/** A registry that holds copies of all images. */
export interface EksAnywhereRegistryMirrorProps {
  /** Name or address, without scheme and port. */
  readonly host: string;
  /** @default 443 */
  readonly port?: number;
  /**
   * Whether it asks for credentials; they stand in a Secret on the management cluster.
   *
   * @default false
   */
  readonly isAuthenticated?: boolean;
  /**
   * The certificate of its authority, in PEM.
   *
   * @default - an authority that machines know
   */
  readonly certificate?: string;
  /**
   * Whether its certificate goes unchecked.
   *
   * @default false
   */
  readonly insecure?: boolean;
  /**
   * Projects that stand for upstream registries.
   *
   * @default - images lie where they lie upstream
   */
  readonly namespaces?: RegistryMirrorNamespace[];
}

/** Throws for a proxy that is no host and port, and for a mirror that is no host. */
export function checkSurroundings(cluster: string, proxy: EksAnywhereProxyProps | undefined, mirror: EksAnywhereRegistryMirrorProps | undefined): void {
  for (const address of proxy ? [proxy.http, proxy.https] : []) {
    if (/^(https?:\/\/)?[^\s:/]+:\d{1,5}$/.test(address ?? '') && Number(address.slice(address.lastIndexOf(':') + 1)) <= 65535) { continue; }
    throw new Error(`cluster '${cluster}' has the proxy '${address ?? ''}': write it as host and port, 'proxy.example.com:3128'`);
  }
  if (!mirror) { return; }
  if (!/^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(mirror.host ?? '')) {
    throw new Error(`cluster '${cluster}' has the registry mirror '${mirror.host ?? ''}': give its name or address alone, and its port beside it`);
  }
  const { port } = mirror;
  if (port !== undefined && (!Number.isInteger(port) || port < 1 || port > 65535)) {
    throw new Error(`cluster '${cluster}' has the port ${port} of its registry mirror: give a whole number from 1 to 65535`);
  }
  if (mirror.insecure && mirror.certificate !== undefined) {
    throw new Error(`cluster '${cluster}' has a certificate for its registry mirror and does not check it: leave insecure or certificate out`);
  }
  if (mirror.certificate !== undefined && !mirror.certificate.trim().startsWith('-----BEGIN CERTIFICATE-----')) {
    throw new Error(`cluster '${cluster}' has a certificate for its registry mirror that is not in PEM: it must start with -----BEGIN CERTIFICATE-----`);
  }
}

export function surroundingsOf(proxy: EksAnywhereProxyProps | undefined, mirror: EksAnywhereRegistryMirrorProps | undefined): ClusterV1Alpha1Spec {
  return {
    proxyConfiguration: proxy && { httpProxy: proxy.http, httpsProxy: proxy.https, noProxy: unlessEmpty(proxy.direct) },
    registryMirrorConfiguration: mirror && {
      authenticate: mirror.isAuthenticated,
      caCertContent: mirror.certificate,
      endpoint: mirror.host,
      insecureSkipVerify: mirror.insecure,
      ociNamespaces: unlessEmpty(mirror.namespaces),
      port: String(mirror.port ?? 443),
    },
  };
}
