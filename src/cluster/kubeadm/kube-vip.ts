import { stringify } from 'yaml';
import { KubeadmFile } from './machine-plan';

/** Where kubelet looks for pods that it starts by itself. */
const MANIFEST = '/etc/kubernetes/manifests/kube-vip.yaml';
const ADMIN = '/etc/kubernetes/admin.conf';
const SUPER_ADMIN = '/etc/kubernetes/super-admin.conf';

/** A pod on each machine of the control plane; one of them at a time answers for the endpoint. */
export function kubeVipFile(image: string, endpoint: string): KubeadmFile {
  return { content: stringify(pod(image, endpoint)), owner: 'root:root', path: MANIFEST, permissions: '0644' };
}

/** While the first machine starts, only this other file of credentials may do anything (from Kubernetes 1.29 on). */
export const KUBE_VIP_COMMAND = `if [ -f /run/kubeadm/kubeadm.yaml ]; then sed -i 's#path: ${ADMIN}#path: ${SUPER_ADMIN}#' ${MANIFEST}; fi`;

function pod(image: string, endpoint: string) {
  const settings = {
    vip_arp: 'true', port: '6443', vip_cidr: '32', cp_enable: 'true', cp_namespace: 'kube-system', vip_leaderelection: 'true', address: endpoint,
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
  };
}
