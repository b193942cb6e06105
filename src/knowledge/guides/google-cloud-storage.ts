import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Google Cloud Storage',
  places: { bucket: 'BUCKET' },
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'Google’s support looks the upload id up. Your own log needs data access audit logs for Cloud Storage:',
        copy: ['resource.type="gcs_bucket"', 'protoPayload.status.code=7'],
      },
    ],
    sources: ['docs.cloud.google.com/storage/docs/audit-logging; 2026-11'],
  },
  sections: [
    {
      causes: ['server-permission', 'login-required', 'not-authorized-role', 'unknown', 'directory-index'],
      means:
        '`AccessDenied`: the caller, mostly “Anonymous caller”, does not have `storage.objects.get`. Without `storage.objects.list` a file that isn’t there is a 403 too.',
      look: [
        {
          say: 'Who may read?',
          run: [
            'gcloud storage buckets get-iam-policy gs://{bucket}',
            'gcloud storage buckets describe gs://{bucket} --format="value(public_access_prevention)"',
          ],
        },
      ],
      fixes: [
        {
          id: 'public',
          title: 'Files for everybody: say so',
          steps: [
            {
              say: 'Public access prevention must not be enforced, in the organisation either. Everybody can then read every object.',
              run: 'gcloud storage buckets add-iam-policy-binding gs://{bucket} --member=allUsers --role=roles/storage.objectViewer',
            },
          ],
        },
        {
          id: 'website',
          title: 'A website: name its front page',
          steps: [
            {
              say: 'Served with a load balancer, or by the bucket that bears the host’s name.',
              run: 'gcloud storage buckets update gs://{bucket} --web-main-page-suffix=index.html --web-error-page=404.html',
            },
          ],
        },
      ],
      intended: 'A private bucket that refuses strangers is doing its job.',
      sources: [
        'docs.cloud.google.com/storage/docs/access-control/making-data-public; 2026-11',
        'docs.cloud.google.com/storage/docs/troubleshooting; 2026-11',
      ],
    },
    {
      causes: ['signed-url-expired', 'clock-skew'],
      means:
        '`ExpiredToken` or `SignatureDoesNotMatch`: the signed address is over, or was changed after it was signed.',
      fixes: [
        {
          id: 'sign',
          title: 'Sign at each click',
          steps: [
            {
              say: 'Seven days are the most. Headers that were signed must be sent.',
              run: 'gcloud storage sign-url gs://{bucket}/OBJECT --duration=1h --private-key-file=key.json',
            },
          ],
        },
      ],
      intended: 'An old link is meant to end.',
      sources: ['docs.cloud.google.com/storage/docs/access-control/signed-urls; 2026-11'],
    },
    {
      causes: ['account-suspended', 'quota'],
      means: '`UserProjectAccountProblem` or a disabled billing account.',
      fixes: [
        {
          id: 'billing',
          title: 'Look into billing',
          steps: [{ say: 'Is billing on for the project?', run: 'gcloud billing projects describe PROJECT' }],
        },
      ],
      sources: ['docs.cloud.google.com/storage/docs/troubleshooting; 2026-11'],
    },
  ],
} satisfies Guide;
