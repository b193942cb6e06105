/** A certificate that nobody vouches for, and its key: for servers of the tests only, in browsers that were told to trust any. */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBgTCCASagAwIBAgIUXHndk3x3k51MMceb83bVP4zB9iUwCgYIKoZIzj0EAwIw
FjEUMBIGA1UEAwwLd2h5NDAzLnRlc3QwIBcNMjYxMTI0MDAyMTE4WhgPMjEyNjEw
MzEwMDIxMThaMBYxFDASBgNVBAMMC3doeTQwMy50ZXN0MFkwEwYHKoZIzj0CAQYI
KoZIzj0DAQcDQgAEetOl6l2mT6ASFjUnhwmsTSvj/ga5kWuuihbVITQLm4XJL+/a
0rkEz4gpi+GHvfK7GbzCvniF/gXpXnQWlBAwvqNQME4wHQYDVR0OBBYEFMhzkwP6
FcEK5+GAQMqS3KbDbMuAMB8GA1UdIwQYMBaAFMhzkwP6FcEK5+GAQMqS3KbDbMuA
MAwGA1UdEwEB/wQCMAAwCgYIKoZIzj0EAwIDSQAwRgIhAOQThRYw1oLkJZXgBHs/
/O5cECMpk5plVD+PFpBCGZ2vAiEAsBFqGV9vwwn2/t9k+Fu6bjHlYVz3RGj1wyjI
J/ewRiQ=
-----END CERTIFICATE-----`;

export const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgtSKyIij/sJ/nOJtx
iFgtv379nZo3Mto9D9Hm4KMlcuWhRANCAAR606XqXaZPoBIWNSeHCaxNK+P+BrmR
a66KFtUhNAubhckv79rSuQTPiCmL4Ye98rsZvMK+eIX+BeledBaUEDC+
-----END PRIVATE KEY-----`;
