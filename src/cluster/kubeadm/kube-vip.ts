import { stringify } from 'yaml';
import { KubeadmFile } from './machine-file';
import type { PodV1 } from '../../../imports/core';

/** Where kubelet looks for pods that it starts by itself. */
export const KUBE_VIP_MANIFEST = '/etc/kubernetes/manifests/kube-vip.yaml';
const ADMIN = '/etc/kubernetes/admin.conf';
const SUPER_ADMIN = '/etc/kubernetes/super-admin.conf';

/** What kube-vip is told beside the endpoint. */
export interface KubeVipSettings {
  readonly image: string;
  readonly networkInterface?: string;
  readonly services: boolean;
}

/** A pod on each machine of the control plane; one of them at a time answers for the endpoint. */
export function kubeVipFile(settings: KubeVipSettings, endpoint: string, port: number): KubeadmFile {
  return { content: stringify(pod(settings, endpoint, port)), owner: 'root:root', path: KUBE_VIP_MANIFEST, permissions: '0644' };
}

/** While the first machine starts, only this other file of credentials may do anything (from Kubernetes 1.29 on). */
export const KUBE_VIP_COMMAND = `if [ -f /run/kubeadm/kubeadm.yaml ]; then sed -i 's#path: ${ADMIN}#path: ${SUPER_ADMIN}#' ${KUBE_VIP_MANIFEST}; fi`;

function pod({ image, networkInterface, services }: KubeVipSettings, endpoint: string, port: number) {
  const settings = {
    vip_arp: 'true',
    port: String(port),
    ...(networkInterface === undefined ? {} : { vip_interface: networkInterface }),
    vip_cidr: '32',
    cp_enable: 'true',
    cp_namespace: 'kube-system',
    ...(services ? { svc_enable: 'true', svc_election: 'true' } : {}),
    vip_leaderelection: 'true',
    address: endpoint,
  };
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'kube-vip', namespace: 'kube-system' },
    spec: {
      containers: [{
        name: 'kube-vip',
        image,
        args: ['manager'],
        env: Object.entries(settings).map(([name, value]) => ({ name, value })),
        securityContext: { capabilities: { add: ['NET_ADMIN', 'NET_RAW'] } },
        volumeMounts: [{ name: 'kubeconfig', mountPath: ADMIN }],
      }],
      hostAliases: [{ hostnames: ['kubernetes'], ip: '127.0.0.1' }],
      hostNetwork: true,
      volumes: [{ name: 'kubeconfig', hostPath: { path: ADMIN } }],
    },
  } satisfies PodV1;
}
