import type { Guide } from '../../core/guides/guide.ts';

export default {
  name: 'Amazon S3',
  places: { bucket: 'BUCKET' },
  find: {
    by: ['request-id'],
    steps: [
      {
        say: 'Server access logs have the Request ID in each line; CloudTrail has it in `requestID`, if data events are on. S3 keeps neither until you ask for it.',
        copy: "SELECT * FROM s3_access_logs WHERE requestid = '{reference}'",
      },
      { say: 'AWS Support wants both the Request ID and the Host ID.' },
    ],
    sources: [
      'docs.aws.amazon.com/AmazonS3/latest/userguide/using-s3-access-logs-to-identify-requests.html; 2026-11',
      'docs.aws.amazon.com/AmazonS3/latest/userguide/get-request-ids.html; 2026-11',
    ],
  },
  sections: [
    {
      causes: ['server-permission', 'unknown', 'login-required', 'not-authorized-role', 'directory-index'],
      means:
        '`AccessDenied`: nothing allows this reader this object, or something denies it: Block Public Access, the bucket’s policy, the object’s owner, its encryption key. A file that isn’t there is refused in the same way, unless the reader may list the bucket.',
      look: [
        { say: 'Is it there at all?', run: 'aws s3api head-object --bucket {bucket} --key the/key' },
        {
          say: 'What does the policy say, and is public access blocked?',
          run: [
            'aws s3api get-bucket-policy --bucket {bucket} --query Policy --output text',
            'aws s3api get-public-access-block --bucket {bucket}',
          ],
        },
      ],
      fixes: [
        {
          id: 'cloudfront',
          title: 'A website: keep the bucket private, and put CloudFront before it',
          steps: [
            {
              say: 'CloudFront → Origins → Origin access control; it gives you the bucket’s policy to copy.',
            },
          ],
        },
        {
          id: 'public',
          title: 'Files for everybody: a policy that says so',
          steps: [
            {
              say: 'Both are needed: Block Public Access off for policies, in the account too, and the policy itself. Everybody can then read every object.',
              run: 'aws s3api put-public-access-block --bucket {bucket} --public-access-block-configuration BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=false,RestrictPublicBuckets=false',
            },
            {
              say: 'The policy:',
              copy: [
                '{ "Version": "2012-10-17", "Statement": [{',
                '  "Effect": "Allow", "Principal": "*",',
                '  "Action": "s3:GetObject", "Resource": "arn:aws:s3:::{bucket}/*" }] }',
              ],
            },
          ],
        },
        {
          id: 'owner',
          title: 'Objects from another account: own them',
          steps: [
            {
              say: 'Make the bucket’s owner the owner of everything that is in it.',
              run: "aws s3api put-bucket-ownership-controls --bucket {bucket} --ownership-controls 'Rules=[{ObjectOwnership=BucketOwnerEnforced}]'",
            },
          ],
        },
        {
          id: 'kms',
          title: 'Encrypted with a KMS key: allow decrypting too',
          steps: [
            {
              say: 'In the key’s policy, for the reader or for CloudFront.',
              copy: '"Action": "kms:Decrypt"',
            },
          ],
        },
      ],
      intended: 'A private bucket that refuses strangers is doing its job. Think before you open it.',
      sources: [
        'docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html; 2026-11',
        'docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html; 2026-11',
        'docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html; 2026-11',
      ],
    },
    {
      causes: ['signed-url-expired', 'clock-skew'],
      means:
        '`Request has expired`, `SignatureDoesNotMatch`, `RequestTimeTooSkewed`: the signed address is over, was changed on its way, or a clock is wrong by more than fifteen minutes.',
      fixes: [
        {
          id: 'sign-anew',
          title: 'Sign at each click, with credentials that last as long',
          steps: [
            {
              say: 'Seven days are the most; temporary credentials end the link earlier, with themselves.',
              run: 'aws s3 presign s3://{bucket}/the/key --expires-in 3600',
            },
            {
              say: 'See that the signing machine keeps time, and that no proxy changes host, path or query.',
              run: 'timedatectl',
            },
          ],
        },
      ],
      intended: 'An old link is meant to end.',
      sources: [
        'docs.aws.amazon.com/AmazonS3/latest/userguide/using-presigned-url.html; 2026-11',
        'docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html; 2026-11',
      ],
    },
    {
      causes: ['account-suspended', 'quota'],
      means:
        '`AllAccessDisabled`, `AccountProblem` or `InvalidObjectState`: the account, or an archived object.',
      fixes: [
        {
          id: 'billing',
          title: 'Look into billing, and at the object’s class',
          steps: [
            { say: 'Billing → Payments; an object in Glacier must be restored before it can be read.' },
          ],
        },
      ],
      sources: ['docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html; 2026-11'],
    },
  ],
} satisfies Guide;
