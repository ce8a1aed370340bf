import { writeFileSync } from 'fs';
import { join } from 'path';
import { temporaryFolder } from './temporary-folder';

/** What is said of an encrypted Secret. */
export interface EncryptedFields {
  readonly name?: string;
  readonly namespace?: string;
  readonly data?: string;
  readonly keys?: string;
}

const CIPHER = 'ENC[AES256_GCM,data:7o8KBg==,iv:9mJ4uTk1Zq0aWQ6n1o1m3E1qWl9sT2t9b0c1Yw1xk3Q=,tag:kPb0m3v4H0w2l8b6Q1s9Zg==,type:str]';

/** A Secret as SOPS writes it: with comments, quotes and an order of fields that no emitter of ours would choose. */
export function encrypted({ name = 'dns', namespace = 'dns', data = `token: ${CIPHER}`, keys = AGE }: EncryptedFields = {}): string {
  return `# made by hand, encrypted with sops
kind: Secret
apiVersion: v1
metadata:
    namespace: "${namespace}"
    name: ${name}
type:   Opaque
stringData:
    ${data}
    #ENC[AES256_GCM,data:Zm9v,iv:AAAA,tag:BBBB,type:comment]
    empty: ""
sops:
${keys}    lastmodified: "2026-10-01T08:30:00Z"
    mac: ${CIPHER}
    encrypted_regex: ^(data|stringData)$
    version: 3.11.0
`;
}

export const AGE = `    age:
        - recipient: age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p
          enc: |
            -----BEGIN AGE ENCRYPTED FILE-----
            YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBhYmNkZWZnaGlqa2xtbm9w
            -----END AGE ENCRYPTED FILE-----
`;
export const KMS = `    kms:
        - arn: arn:aws:kms:eu-west-3:111122223333:key/1
          created_at: "2026-10-01T08:30:00Z"
          enc: AQICAHh
          aws_profile: ""
`;

/** Writes a file into a folder of its own and gives its path. */
export function written(text: string | Buffer, name = 'secret.yaml'): string {
  const file = join(temporaryFolder('encrypted'), name);
  writeFileSync(file, text);
  return file;
}
