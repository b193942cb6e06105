import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Azure Storage',
  places: { account: 'ACCOUNT', address: '203.0.113.7' },
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'The Request ID (`x-ms-request-id`) is `CorrelationId` in the resource log, if a diagnostic setting of the blob service sends `StorageRead` to Log Analytics.',
        copy: [
          'StorageBlobLogs',
          '| where CorrelationId == "{reference}"',
          '| project TimeGenerated, StatusCode, StatusText, AuthenticationType, CallerIpAddress, Uri',
        ],
      },
    ],
    sources: ['learn.microsoft.com/en-us/azure/storage/blobs/monitor-blob-storage-reference; 2026-11'],
  },
  sections: [
    {
      causes: ['server-permission', 'login-required', 'unknown', 'directory-index'],
      means:
        '`PublicAccessNotPermitted`: the account allows no anonymous reading. `ResourceNotFound` and `NoAuthenticationInformation`: the container is private, or the blob isn’t there.',
      fixes: [
        {
          id: 'anonymous',
          title: 'Files for everybody: allow it twice',
          steps: [
            {
              say: 'On the account (`AllowBlobPublicAccess`), and on the container (`blob` lets nobody list it). Think before you do.',
              run: [
                'az storage account update --name {account} --allow-blob-public-access true',
                'az storage container set-permission --account-name {account} --name CONTAINER --public-access blob',
              ],
            },
          ],
        },
        {
          id: 'website',
          title: 'A website: use `$web` and its own host',
          steps: [
            {
              say: 'Static websites are served at `….web.core.windows.net`, whatever the container’s access level is.',
              run: 'az storage blob service-properties update --account-name {account} --static-website --index-document index.html --404-document 404.html',
            },
          ],
        },
      ],
      intended: 'A private container that refuses strangers is doing its job.',
      sources: [
        'learn.microsoft.com/en-us/azure/storage/blobs/anonymous-read-access-configure; 2026-11',
        'learn.microsoft.com/en-us/azure/storage/blobs/storage-blob-static-website; 2026-11',
      ],
    },
    {
      causes: ['not-authorized-role'],
      means:
        '`AuthorizationPermissionMismatch`: signed in, but without a data role. Owner and Contributor of the account don’t count for data.',
      fixes: [
        {
          id: 'role',
          title: 'Give a data role',
          steps: [
            {
              say: 'It takes up to ten minutes.',
              run: 'az role assignment create --role "Storage Blob Data Reader" --assignee PERSON --scope "$(az storage account show --name {account} --query id --output tsv)"',
            },
          ],
        },
      ],
      intended: 'Somebody without the role should be refused.',
      sources: ['learn.microsoft.com/en-us/azure/storage/blobs/assign-azure-role-data-access; 2026-11'],
    },
    {
      causes: ['ip-or-region', 'vpn-or-proxy'],
      means:
        '`AuthorizationFailure` (“This request is not authorized to perform this operation”): the account’s firewall, or the `sip` of a SAS, does not admit the address.',
      fixes: [
        {
          id: 'firewall',
          title: 'Admit the address',
          steps: [
            {
              say: 'Public addresses only: callers inside the same region come with private ones, and need a virtual network rule or a private endpoint.',
              run: 'az storage account network-rule add --account-name {account} --ip-address {address}',
            },
          ],
        },
      ],
      intended: 'An account behind a firewall is meant to refuse the rest of the world.',
      sources: ['learn.microsoft.com/en-us/azure/storage/common/storage-network-security; 2026-11'],
    },
    {
      causes: ['signed-url-expired', 'clock-skew'],
      means:
        '`AuthenticationFailed`: the SAS is over (`se`), not yet begun (`st`), or its signature does not match; `<AuthenticationErrorDetail>` says which.',
      fixes: [
        {
          id: 'sas',
          title: 'Make a new one, and let it begin a little earlier',
          steps: [
            {
              say: 'Times are UTC; leave `st` out, or set it fifteen minutes back. A changed account key ends all that were signed with it.',
              run: 'az storage blob generate-sas --account-name {account} --container-name CONTAINER --name BLOB --permissions r --expiry 2030-01-01T00:00Z --as-user --auth-mode login --full-uri',
            },
          ],
        },
      ],
      intended: 'An old link is meant to end.',
      sources: ['learn.microsoft.com/en-us/azure/storage/common/storage-sas-overview; 2026-11'],
    },
    {
      causes: ['account-suspended'],
      means: '`AccountIsDisabled`: the subscription is off, mostly for billing.',
      fixes: [
        {
          id: 'subscription',
          title: 'Look into the subscription',
          steps: [{ say: 'Portal → Subscriptions: its state, and what is due.' }],
        },
      ],
      sources: ['learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes; 2026-11'],
    },
  ],
} satisfies Guide;
