'use strict';
function token(kind, version, plural, scope) {
  return Object.freeze({ group: 'generators.external-secrets.io', version, kind, plural, scope, apiVersion: 'generators.external-secrets.io/' + version });
}
exports.ACR_ACCESS_TOKEN_V1ALPHA1 = token('ACRAccessToken', 'v1alpha1', 'acraccesstokens', 'Namespaced');
exports.BEYONDTRUST_WORKLOAD_CREDENTIALS_DYNAMIC_SECRET_V1ALPHA1 = token('BeyondtrustWorkloadCredentialsDynamicSecret', 'v1alpha1', 'beyondtrustworkloadcredentialsdynamicsecrets', 'Namespaced');
exports.CLOUDSMITH_ACCESS_TOKEN_V1ALPHA1 = token('CloudsmithAccessToken', 'v1alpha1', 'cloudsmithaccesstokens', 'Namespaced');
exports.CLUSTER_GENERATOR_V1ALPHA1 = token('ClusterGenerator', 'v1alpha1', 'clustergenerators', 'Cluster');
exports.ECR_AUTHORIZATION_TOKEN_V1ALPHA1 = token('ECRAuthorizationToken', 'v1alpha1', 'ecrauthorizationtokens', 'Namespaced');
exports.FAKE_V1ALPHA1 = token('Fake', 'v1alpha1', 'fakes', 'Namespaced');
exports.GCR_ACCESS_TOKEN_V1ALPHA1 = token('GCRAccessToken', 'v1alpha1', 'gcraccesstokens', 'Namespaced');
exports.GENERATOR_STATE_V1ALPHA1 = token('GeneratorState', 'v1alpha1', 'generatorstates', 'Namespaced');
exports.GITHUB_ACCESS_TOKEN_V1ALPHA1 = token('GithubAccessToken', 'v1alpha1', 'githubaccesstokens', 'Namespaced');
exports.GITLAB_DEPLOY_TOKEN_V1ALPHA1 = token('GitlabDeployToken', 'v1alpha1', 'gitlabdeploytokens', 'Namespaced');
exports.GRAFANA_V1ALPHA1 = token('Grafana', 'v1alpha1', 'grafanas', 'Namespaced');
exports.MFA_V1ALPHA1 = token('MFA', 'v1alpha1', 'mfas', 'Namespaced');
exports.PASSWORD_V1ALPHA1 = token('Password', 'v1alpha1', 'passwords', 'Namespaced');
exports.QUAY_ACCESS_TOKEN_V1ALPHA1 = token('QuayAccessToken', 'v1alpha1', 'quayaccesstokens', 'Namespaced');
exports.SSH_KEY_V1ALPHA1 = token('SSHKey', 'v1alpha1', 'sshkeys', 'Namespaced');
exports.STS_SESSION_TOKEN_V1ALPHA1 = token('STSSessionToken', 'v1alpha1', 'stssessiontokens', 'Namespaced');
exports.UUID_V1ALPHA1 = token('UUID', 'v1alpha1', 'uuids', 'Namespaced');
exports.VAULT_DYNAMIC_SECRET_V1ALPHA1 = token('VaultDynamicSecret', 'v1alpha1', 'vaultdynamicsecrets', 'Namespaced');
exports.WEBHOOK_V1ALPHA1 = token('Webhook', 'v1alpha1', 'webhooks', 'Namespaced');
