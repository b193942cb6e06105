// Written by scripts/compile-knowledge.ts from signatures/, words/ and general.ts: change those.
/* eslint max-lines: "off" -- data, a line for a thing */
import type { Knowledge } from '../core/diagnosis/knowledge.ts';

/** Everything that a diagnosis knows of the world; the form is told in core/diagnosis/compiled-form.ts. */
export const knowledge: Knowledge = {
  compiled: `
=amazon-sp-api	Amazon Selling Partner API	api
+c	401,403,429
&h$.amazon.com
&h^sellingpartnerapi
+c	403	login-required
&b~
A"code":"unauthorized"
&t~
Aaccess token is missing in the request header
+c	403	not-authorized-role
&b~
A"code":"unauthorized"
&t~
Aaccess to requested resource is denied.
!t~
Aaccess token is missing
Aexpired
+c	403	session-or-cookies
&b~
A"code":"unauthorized"
&t~
Aaccess token you provided has expired
=anthropic		api
+c	403	not-authorized-role
&b~
A"type":"error"
&b~
A"type":"permission_error"
+c	401	login-required
&b~
A"type":"error"
&b~
A"type":"authentication_error"
+c	429	rate-limit
&b~
A"type":"error"
&b~
A"type":"rate_limit_error"
=aws-api-gateway	Amazon API Gateway	api
+p
/Hx-amz-apigw-id
/Hapigw-requestid
/Hx-amzn-requestid
+b		host-misconfigured	login-required
&Hx-amzn-errortype^missingauthenticationtoken
+b		not-authorized-role	waf-rule,login-required,host-misconfigured,ip-or-region
&Hx-amzn-errortype^forbiddenexception
+b		not-authorized-role
/Hx-amzn-errortype^accessdeniedexception
+b		login-required
/Hx-amzn-errortype^unauthorizedexception
!t~
Athe incoming token has expired
+b		login-required
/Hx-amzn-errortype^invalidsignatureexception¦incompletesignatureexception¦unrecognizedclientexception
+b		session-or-cookies
/Hx-amzn-errortype^expiredtokenexception
+b		quota
/Hx-amzn-errortype^limitexceededexception
+b		rate-limit
/Hx-amzn-errortype^toomanyrequestsexception¦throttlingexception
+c		host-misconfigured	login-required
&b~
A{"message":"missing authentication token"
+c		not-authorized-role
/t~
Auser is not authorized to access this resource
Ais not authorized to perform: execute-api:invoke
+c		session-or-cookies
&t~
Athe incoming token has expired
+c		not-authorized-role	waf-rule,login-required,host-misconfigured,ip-or-region
&b~
A{"message":"forbidden"}
/Hx-amzn-requestid
/Hapigw-requestid
/Hx-amz-apigw-id
/h~.execute-api.
#request-id	H	h	16	40	x-amzn-requestid
#request-id	H	t	8	40	apigw-requestid
=azure-api-management	Azure API Management	api
+c	401	login-required
&t~
Aaccess denied due to missing subscription key
+c	401	login-required
&t~
Aaccess denied due to invalid subscription key
+c	403	quota
&t~
Aout of call volume quota
+c	429	rate-limit
&t~
Arate limit is exceeded. try again in
+c	401,403,429
/Hwww-authenticate^azureapimanagementkey
/Hocp-apim-trace-location
=couchdb	Apache CouchDB	api
+p
/Hserver^couchdb/
+c	401	login-required
&b~
A"error":"unauthorized"
&t~
Ayou are not authorized to access this db
Ayou are not a server admin
Aname or password is incorrect
+c	403	not-authorized-role
&b~
A"error":"forbidden"
&b~
A"reason":
&Hserver^couchdb/
=discord		api
+c	401,403,429
&h=discord.com¦discordapp.com¦canary.discord.com¦ptb.discord.com¦cdn.discordapp.com
+c	429	rate-limit
&b~
A"retry_after":
&b~
A"global":
&t~
Ayou are being rate limited
+c	403	not-authorized-role
&b~
A"code":50001
A"code":50013
A"message":"missing access"
A"message":"missing permissions"
+cw	401	login-required
&b~
A"message":"401: unauthorized"
+c	403	signed-url-expired
&h=cdn.discordapp.com
&t~
Athis content is no longer available
=docker-registry	Container registry	api
+p
/Hdocker-distribution-api-version
+c	401	login-required
&b~
A"code":"unauthorized"
&b~
A"errors":[
/Hdocker-distribution-api-version
/p^/v2/
+c	401,403	not-authorized-role
&b~
A"code":"denied"
&b~
A"errors":[
/Hdocker-distribution-api-version
/p^/v2/
+c	429	rate-limit
&b~
A"code":"toomanyrequests"
+c	403	legal
&t~
Asince docker is a us company, we must comply with us export control regulations
=google-api	Google APIs	api
+c	400,401,403,429
&h$.googleapis.com¦www.googleapis.com
&b~
A"error":
!h=storage.googleapis.com
+c	400,401,403,429
/b~
Atype.googleapis.com/google.rpc.
A"domain":"googleapis.com"
A"domain":"usagelimits"
+c		host-misconfigured	not-authorized-role
&b~
Aapi_key_http_referrer_blocked
Aapi_key_service_blocked
Aapi_key_android_app_blocked
Aapi_key_ios_app_blocked
+c		ip-or-region
&b~
Aapi_key_ip_address_blocked
+c	400,401,403	login-required
&b~
Aapi_key_invalid
A"reason":"keyinvalid"
+c		host-misconfigured
&b~
A"reason":"service_disabled"
A"reason":"accessnotconfigured"
A"reason":"forbidden_api_disabled"
+c		quota
&b~
A"reason":"quotaexceeded"
A"reason":"dailylimitexceeded"
A"reason":"downloadquotaexceeded"
A"reason":"sharingratelimitexceeded"
A"reason":"storagequotaexceeded"
A"reason":"dailylimitexceededunreg"
+c		rate-limit
&b~
A"reason":"ratelimitexceeded"
A"reason":"userratelimitexceeded"
A"reason":"rate_limit_exceeded"
A"reason":"servinglimitexceeded"
+c		not-authorized-role
&b~
A"reason":"insufficientpermissions"
A"reason":"insufficientfilepermissions"
A"reason":"access_token_scope_insufficient"
A"reason":"iam_permission_denied"
A"reason":"domainpolicy"
A"reason":"apppermissiondenied"
+c		account-suspended
&b~
A"reason":"billing_disabled"
A"reason":"consumer_suspended"
A"reason":"consumer_invalid"
A"reason":"accountdisabled"
+c		session-or-cookies
&b~
A"reason":"autherror"
A"reason":"access_token_expired"
A"reason":"account_state_invalid"
+c	401,403	login-required
&b~
A"reason":"credentials_missing"
A"reason":"required"
&b~
Agoogleapis.com
+c		login-required
&b~
Amethod doesn"t allow unregistered callers
Aapi keys are not supported by this api
+cw		not-authorized-role	login-required
&b~
A"status":"permission_denied"
=hashicorp-vault	HashiCorp Vault	api
+c	403	not-authorized-role	login-required
&b~
A{"errors":["permission denied"]}
A{"errors":["1 error occurred: * permission denied
+c	400,403	login-required
&b~
A"errors":["missing client token"]
=huggingface	Hugging Face	api
+p
/Hx-error-code
/Hx-powered-by=huggingface-moon
+c	401,403
&t~
Aaccess to model
Aaccess to dataset
&t~
Ais restricted
/t~
Aauthorized list
Ahuggingface.co
Abe authenticated
/h$huggingface.co
+c	403	not-authorized-role
&t~
Ais restricted and you are not in the authorized list
+c	401	login-required
/t~
Ayou must have access to it and be authenticated to access it. please log in
/Hx-error-code=gatedrepo
=ibm-datapower	IBM DataPower	api
+p
/Hx-backside-transport
/Hx-global-transaction-id
+c	401,403,429
&b~
A"httpcode":"401"
A"httpcode":"403"
A"httpcode":"429"
&b~
A"moreinformation":
+c	401,403	login-required
&b~
A"moreinformation":
&t~
Aclient id not registered
Ainvalid client id
Aclient id missing
Aclient id or secret
Amissing client id
+c	429	rate-limit
&b~
A"moreinformation":
&t~
Arate limit exceeded
#transaction-id	H	h	8	60	x-global-transaction-id
=kong		api
+p
/Hx-kong-response-latency
/Hx-kong-upstream-latency
/Hx-kong-proxy-latency
/Hvia~kong/
/Hserver^kong/
+cw	401,403	login-required
&t~
Ano api key found in request
Ainvalid authentication credentials
Ano credentials found
Ahmac signature
!Hx-kong-upstream-latency
+c	401,403	login-required
&t~
Ano api key found in request
!Hx-kong-upstream-latency
+c	401,403	not-authorized-role
&t~
Ayou cannot consume this service
!Hx-kong-upstream-latency
+cw	403	ip-or-region
&t~
Aip address not allowed
Ayour ip address is not allowed
!Hx-kong-upstream-latency
+cw	429	rate-limit
&t~
Aapi rate limit exceeded
!Hx-kong-upstream-latency
+c	401	login-required	session-or-cookies
&Hx-kong-response-latency
!Hx-kong-upstream-latency
#request-id	H	h	16	40	x-kong-request-id
=kubernetes		api
+p
/Hx-kubernetes-pf-flowschema-uid
/Haudit-id
+c	403	not-authorized-role
&b~
A"kind":"status"
&b~
A"reason":"forbidden"
!t~
Asystem:anonymous
+c	403	login-required
&b~
A"kind":"status"
&t~
Asystem:anonymous
+c	401	login-required
&b~
A"kind":"status"
&b~
A"reason":"unauthorized"
=microsoft-graph		api
+c	401,403,429
&h=graph.microsoft.com
&b~
A"error":
+c	403	not-authorized-role
&b~
A"code":"authorization_requestdenied"
A"code":"erroraccessdenied"
A"code":"accessdenied"
/h=graph.microsoft.com
/b~
A"innererror":
+c	401	session-or-cookies	login-required
&b~
A"code":"invalidauthenticationtoken"
=npm-registry	npm registry	api
+p
/Hnpm-notice
+c	401,403,429
&h^registry.npm
+c	403	not-authorized-role
/t~
Ayou do not have permission to publish
Ayou cannot publish over the previously published versions
Aare you logged in as the correct user?
+c	401,403	login-required
/t~
Ayou must be logged in to publish packages
Atwo-factor authentication is required to publish this package
Atwo-factor authentication or granular access token with bypass 2fa enabled is required
/Hwww-authenticate=otp¦otp, ipaddress
=openai	OpenAI	api
+c	401,403,429
&h=api.openai.com
+c	403	ip-or-region
&b~
Aunsupported_country_region_territory
+c	403,429	quota
&b~
A"code":"insufficient_quota"
+cw	429	rate-limit
&b~
A"code":"rate_limit_exceeded"
+cw	401	login-required
&b~
A"code":"invalid_api_key"
+cw	403	not-authorized-role
&b~
A"code":"model_not_found"
A"code":"insufficient_permissions"
=pypi	PyPI	api
+p
/Hx-pypi-*
+c	401,403	login-required
/t~
Ainvalid or non-existent authentication information
Ausername/password authentication is no longer supported. migrate to api tokens
+c	403	not-authorized-role
&t~
Aisn't allowed to upload to project
=spotify		api
+c	401,403,429
&h=api.spotify.com
&b~
A"error":
+c	401	session-or-cookies
&h=api.spotify.com
&t~
Athe access token expired
Ainvalid access token
+c	403	not-authorized-role
&h=api.spotify.com
&t~
Ainsufficient client scope
Auser not registered in the developer dashboard
=stripe		api
+c	401	login-required
&b~
A"type":"invalid_request_error"
&b~
A"message":"invalid api key provided
A"message":"you did not provide an api key
+c	401,402,403,429
&h=api.stripe.com
=telegram		api
+c	401,403,429
&b~
A"ok":false
&b~
A"error_code":
/h=api.telegram.org
/b~
A"description":
+c	429	rate-limit
&b~
A"ok":false
&t~
Atoo many requests: retry after
+c	401	login-required
&b~
A"ok":false
&b~
A"description":"unauthorized"
+c	403	not-authorized-role
&b~
A"ok":false
&b~
A"description":"forbidden:
=x-twitter	X (Twitter)	api
+p
/Hserver~tsa_
/Hx-twitter-response-tags
/Cguest_id
/Hserver=cloudflare envoy
+c	401,403
/b~
Aapi.twitter.com/2/problems
Aapi.x.com/2/problems
+c	403	not-authorized-role
&b~
Aproblems/client-forbidden
A"reason":"client-not-enrolled"
+c	401,403,429
&h=api.twitter.com¦api.x.com¦twitter.com¦x.com
+c	429	quota
&b~
Aproblems/usage-capped
=airplay	AirPlay Receiver (macOS)	application
+c	403	host-misconfigured
&Hserver^airtunes
=craigslist		application
+c	403	ip-or-region
&t~
Athis ip has been automatically blocked
=cups	CUPS	application
+p
/Hserver^cups/
+c	403	ip-or-region	not-authorized-role
/i^
Aforbidden - cups
+c	401	login-required
/i^
Aunauthorized - cups
=drupal		application
+p
/Hx-drupal-cache
/Hx-drupal-dynamic-cache
/Hx-generator^drupal
+c	403	not-authorized-role	login-required
&t~
Ayou are not authorized to access this page.
/Hx-drupal-cache
/Hx-drupal-dynamic-cache
/Hx-generator^drupal
/b~
Adrupal-settings-json
Acontent="drupal
A/core/misc/drupal.js
Adrupal.settings
=dynamicweb	DynamicWeb	application
+b		waf-rule
&Hx-403-status-by~inj-check
+c	403	waf-rule
&t~
Aby dynamic check
=elasticsearch		application
+p
/Hx-elastic-product
/Hkbn-name
+c	401,403
&b~
A"type":"security_exception"
+c	401,403	not-authorized-role
&b~
A"type":"security_exception"
&t~
Ais unauthorized for user
Ais unauthorized for api key
Aunable to authenticate user
+c	401,403	login-required
&b~
A"type":"security_exception"
&t~
Amissing authentication credentials
Amissing authentication token
Afailed to authenticate user
+c	403,429	quota	server-permission
&b~
Acluster_block_exception
+c	400	csrf
&b~
A"message":"request must contain a kbn-xsrf header."
+c	403	not-authorized-role
&b~
Asecurity_exception
&t~
Ano permissions for [
=exchange	Microsoft Exchange	application
+p
/Hx-feserver
/Hx-owa-version
+c	401,403,440	login-required
/t~
Ato use outlook web app, browser settings must allow scripts to run
+c	440	session-or-cookies
&Hx-feserver
=expedia		application
+b	200,403,429	bot-challenge
&i~
Abot or not?
&t~
Ashow us your human side
=expressionengine	ExpressionEngine	application
+c		waf-rule
&Cexp_last_*
/t~
Ainvalid get data
Ainvalid uri
Ainvalid get request
Ainvalid post request
+c	400,403,500,503	waf-rule
&t=
Ainvalid get data
Ainvalid get request
Ainvalid post request
=facebook		application
+c	400,401,403	session-or-cookies	login-required,not-authorized-role
&b~
A"type":"oauthexception"
&b~
A"fbtrace_id":
+c	400,403,429	rate-limit
&b~
A"fbtrace_id":
&t~
Arequest limit reached
+c	400,403	not-authorized-role
&b~
A"fbtrace_id":
&b~
A"code":10,
A"code":200,
=gitea		application
+p
/Ci_like_gitea
/Cgitea_incredible
+c	400,401,403	login-required	csrf
/b~
A"message":"token is required","url":
A"message":"user does not
/t~
Abad request: invalid csrf token.
=github	GitHub	application
+p
/Hserver=github.com
/Hx-github-request-id
+c	401,403,429,451
/h=github.com¦api.github.com¦raw.githubusercontent.com¦codeload.github.com¦uploads.github.com¦gist.github.com
/Hx-github-media-type
+c	401,403,429,451
&t~
Adocs.github.com/rest
Adocs.github.com/free-pro-team
Adeveloper.github.com/v3
+c	403,429	rate-limit
&t~
Ayou have exceeded a secondary rate limit
Ayou have triggered an abuse detection mechanism
+c	403	not-authorized-role
/t~
Aresource not accessible by integration
Aresource not accessible by personal access token
Amust have admin rights to repository
Aresource protected by organization saml enforcement
/Hx-github-sso^required
+cw	401,403	account-suspended
&t~
Ayour account is suspended
Ayour account was suspended
Arepository access blocked
Ahas been disabled
Asorry. your account was suspended
+cw	403	waf-rule
&t~
Arequest forbidden by administrative rules
Aplease make sure your request has a user-agent header
+cw	401,403	login-required
&t~
Abad credentials
Arequires authentication
Apassword authentication was removed
Asupport for password authentication
+cw	403,451	legal
&t~
Admca
Arepository unavailable due to
Ais not available in your country
+c	403,429	rate-limit
&t~
Aapi rate limit exceeded for
/b~
Adocumentation_url
Agithub
/t~
Abut here's the good news
/Hserver=github.com
/Hx-github-request-id
#request-id	H	t	16	60	x-github-request-id
=gitlab	GitLab	application
+p
/Hx-gitlab-meta
/C_gitlab_session
+cw	403	not-authorized-role
&b~
A"error":"insufficient_scope"
+cw	403	not-authorized-role
&b~
A{"message":"403 forbidden"}
A{"message":"403 forbidden
+c	401	login-required
/b~
A{"message":"401 unauthorized"}
+c	401,403,429
&h=gitlab.com
+c	401,403	login-required
&t~
Ahttp basic: access denied. the provided password or token is incorrect
Ahttp basic: access denied.
/t~
Agitlab
Apersonal access token
/h$gitlab.com
=google		application
+p
/Hserver=gws¦esf¦gse¦sffe¦scaffolding on httpserver2
+c	401,403,429	ip-or-region	vpn-or-proxy,waf-rule
&i^
Aerror 403 (forbidden)!
Aerror 401 (unauthorized)!
Aerror 429 (too many requests)!
Aerror 403 (
Aerror 401 (
/t~
Athat's an error.
Athat's all we know.
/b~
A//www.google.com/images/errors/robot.png
+c	403,429,503	bot-challenge	vpn-or-proxy,ip-or-region
&t~
Ayour computer or network may be sending automated queries
Aour systems have detected unusual traffic from your computer network
+c	403,429,503	bot-challenge	vpn-or-proxy,ip-or-region
&p^/sorry/
&h$.google.com¦google.com
+b		bot-challenge	vpn-or-proxy,ip-or-region
&Hlocation~google.com/sorry/
+c	403,429	quota
&t~
Atoo many users have viewed or downloaded this file recently
Athe download quota for this file has been exceeded
+c	401,403	not-authorized-role
/t~
Ayou need access ask for access, or switch to an account with access
Arequest access, or switch to an account with access
+c	400,403	not-authorized-role
&t~
Aapp_not_configured_for_user
+c	400,401,403	not-authorized-role
&t~
Aerror 403: org_internal
Aerror 403: access_denied
Aerror 400: access_not_configured
+c	400,403	browser-unsupported
&t~
Aerror 403: disallowed_useragent
Aerror 400: disallowed_useragent
+c	400,403	device-policy
&t~
Aerror 400: admin_policy_enforced
Aerror 403: admin_policy_enforced
+c	400	host-misconfigured
&t~
Aerror 400: redirect_uri_mismatch
Aerror 400: origin_mismatch
=grafana		application
+p
/Cgrafana_session
+c	401,403	not-authorized-role
/b~
A"messageid":"accesscontrol.
A"messageid":"auth.
A"accesserrorid":"ace
/b~
A"message":"you"ll need additional permissions
+c	401	login-required
/b~
A"message":"unauthorized","messageid":"auth.unauthorized"
A"messageid":"auth.unauthorized"
A"messageid":"session.token.rotate"
+cw	403	csrf	host-misconfigured
&t=
Aorigin not allowed
=home-assistant		application
+c	403	ip-or-region	login-required
&t=
A403: forbidden
&Hserver~aiohttp
+c	401	login-required
&t=
A401: unauthorized
&Hserver~aiohttp
=instagram		application
+c	400,401,403,429
&h=i.instagram.com¦www.instagram.com
+c	400,401,403	login-required	session-or-cookies
&b~
A"message":"login_required"
A"require_login":true
&b~
A"status":"fail"
+c	401,403,429	rate-limit
&b~
A"message":"please wait a few minutes before you try again."
+c	400,403	bot-challenge	login-required
&b~
A"message":"checkpoint_required"
A"message":"challenge_required"
=jenkins		application
+p
/Hx-jenkins
/Hx-hudson
+c	403	csrf
&t~
Ano valid crumb was included in the request
+c	403	not-authorized-role
/Hx-required-permission
/t~
Ais missing the overall/
Ais missing the job/
Ais missing the view/
+c	401,403	login-required
&t~
Aauthentication required
/Hx-you-are-authenticated-as=anonymous
/b~
Ayou are authenticated as: anonymous
+c	401,403	login-required
&Hx-jenkins
&b~
A/login?from=
=jira		application
+p
/Hx-arequestid
/Hx-ausername
/Hx-seraph-loginreason
/Catlassian.xsrf.token
+c	403	csrf
/t~
Axsrf check failed
Axsrf security token missing
+c	401,403	rate-limit	bot-challenge,login-required
/Hx-authentication-denied-reason~captcha_challenge
/Hx-seraph-loginreason~authentication_denied
+c	401,403	login-required	not-authorized-role
/t~
Ayou do not have the permission to see the specified issue
Ayou are not authenticated. authentication required to perform this operation
+c	403	not-authorized-role
&t~
Anot permitted
/b~
Aconfluence
=joomla	Joomla!	application
+p
/Hx-content-powered-by~joomla
+c	400,403,500	csrf
/t~
Athe most recent request was denied because it contained an invalid security token
Athe security token did not match. the request was aborted
+c	401,403	not-authorized-role	login-required
&t~
Ayou don't have permission to access this. please contact a website administrator
Ayou are not authorised to view this resource.
=linkedin	LinkedIn	application
+p
/Hx-li-fabric
/Hx-li-pop
/Cbcookie
+c	999	login-required	bot-challenge
/h$linkedin.com
/Hx-li-fabric
/b~
Aauthwall
=magento		application
+c	401,403	not-authorized-role
&t~
Athe consumer isn't authorized to access
+c	400,403	csrf
&t~
Ainvalid form key. please refresh the page.
=mediawiki	MediaWiki	application
+p
/Hx-powered-by~mediawiki
+c	403	not-authorized-role	login-required
&t~
Apermission error
/b~
Acontent="mediawiki
Amediawiki
/t~
Ayou do not have permission to
+c	403	login-required
&t~
Athe function of img_auth.php is to output files from a private wiki
=nextcloud		application
+p
/Cnc_samesitecookie*
/C__host-nc_samesitecookie*
/Coc_sessionpassphrase
+c	400,403	host-misconfigured
&t~
Aaccess through untrusted domain
+c	412,403	csrf
&b~
A"message":"csrf check failed"
+c	401	login-required
&b~
A"message":"current user is not logged in"
=odoo		application
+c	400,403	csrf
/t~
Asession expired (invalid csrf token)
+c	403	not-authorized-role
&t~
Asorry, you are not allowed to access this document
Ayou are not allowed to access
/b~
Aodoo
=phpmyadmin	phpMyAdmin	application
+c	401,403	ip-or-region	login-required
&t~
Aaccess denied
Amysqli::real_connect
Aforbidden
Ayou don't have permission
/i~
Aphpmyadmin
/t~
Aphpmyadmin
=pixiv	pixiv	application	nginx
+c	403	hotlink
&h$.pximg.net
=proxmox	Proxmox VE	application
+c	401,403	login-required	not-authorized-role
/Hserver~pve-api-daemon
=reddit		application
+p
/Hserver=snooserv
/Cloid
/Cedgebucket
+c	403,429	vpn-or-proxy	ip-or-region,bot-challenge,rate-limit
/t~
Ayou've been blocked by network security
Ayour request has been blocked due to a network policy
Awhoa there, pardner!
+c	429	rate-limit
&Hserver=snooserv
+c	403,429	bot-challenge
&h$reddit.com
/q~js_challenge=1
/b~
Aname="js_challenge"
+c	401,403	not-authorized-role	login-required,ip-or-region
&h$reddit.com
&b~
A"message":"forbidden"
A"message":"unauthorized"
=sharepoint	Microsoft SharePoint	application
+p
/Hmicrosoftsharepointteamservices
/Hsprequestguid
+c	401,403	not-authorized-role	login-required
&t~
A403 forbidden
Aaccess denied
Aunauthorized
Ayou need permission
/Hmicrosoftsharepointteamservices
/Hx-forms_based_auth_required
+c	401,403	login-required
/Hx-forms_based_auth_required
+c	401,403	device-policy
&t~
Adue to organizational policies, you can't access this resource from this untrusted device
Aaccess denied due to organizational policies
#request-id	H	h	30	40	sprequestguid
=shopify		application
+p
/Hx-shopid
/Hx-shopify-stage
/Hx-sorting-hat-shopid
/C_shopify_y
/C_shopify_essential
+c	403,429,430,503	rate-limit
&t~
Aa device from your location is sending large amounts of web requests
+c	430	rate-limit	bot-challenge
/Hx-shopid
/Hx-shopify-stage
+c	402,403,423	account-suspended
&t~
Aunavailable shop
Athis shop is unavailable
Athis store is currently unavailable
=syncthing		application
+p
/Hx-syncthing-version
+c	403	host-misconfigured
&t=
Ahost check error
+c	403	csrf
&t=
Acsrf error
=synology	Synology DSM	application
+c	403	server-permission	ip-or-region
&t~
Aforbidden
Apermission
/b~
Asynology
/t~
Asynology
=transmission		application
+p
/Hserver=transmission
+c	403	ip-or-region
&t~
Aunauthorized ip address. either disable the ip address whitelist
+c	409	csrf
/Hx-transmission-session-id
+c	421	host-misconfigured
&t~
Atransmission received your request, but the hostname was unrecognized
=urlmaster	URL Master (DotNetNuke)	application
+c	400,403	waf-rule
/Hx-urlmaster-debug
/Hx-urlmaster-ex
+c	400,401,403,404,405,406,429,500,501,503	waf-rule
&t~
Aurlmaster.urlrewritemodule.securitycheck
=wikimedia		application
+p
/Hserver^mw-¦mw1¦mw2¦ats/
/Hx-cache-status~hit-
/Cwmf-uniq
/Cwmf-last-access*
+c	403,429	waf-rule	bot-challenge
/t~
Auser-agent policy: https://meta.wikimedia.org
Aplease comply with the user-agent policy
Aplease set a user-agent and respect our robot policy
Afoundation.wikimedia.org/wiki/policy:user-agent_policy
Aw.wiki/4wju
Aplease respect our robot policy
+c	429	rate-limit
&t~
Atoo many requests
/b~
A//www.wikimedia.org/
/i=
Awikimedia error
=wordpress	WordPress	application
+p
/Hlink~api.w.org
/Hx-redirect-by=wordpress
/Hx-pingback
+c	400,401,403,409,429,500
&b~
Aid="error-page"
/b~
Aclass="wp-die-message"
A.wp-die-message
/i~
Awordpress
+cw	401,403	not-authorized-role
&t~
Asorry, you are not allowed to
Ayou need a higher level of permission
+c	401,403	not-authorized-role
&t~
Asorry, you are not allowed to access this page.
+cw	403	csrf
&t~
Athe link you followed has expired.
Aare you sure you want to do this?
+c	403	not-authorized-role	login-required
/b~
A"code":"rest_forbidden
A"code":"rest_cannot_
A"code":"rest_user_cannot_view"
A"code":"rest_login_required"
+c	401,403	login-required
/b~
A"code":"rest_not_logged_in"
A"code":"rest_login_required"
+c	403	csrf
&b~
A"code":"rest_cookie_invalid_nonce"
+c	400,401,403,409,429,500
&i^
Awordpress › error
Awordpress > error
+c	401	login-required
/b~
A"code":"rest_forbidden
A"code":"rest_cannot_
A"code":"rest_user_cannot_view"
=yelp		application
+c	403,503	ip-or-region	bot-challenge
&h$yelp.com¦.yelp.com
/t~
Asorry, you're not allowed to access this page
Ayou have been blocked
Aunusual traffic
=youtube	YouTube	application
+c	403	vpn-or-proxy
&t~
Ato continue, turn off your vpn/proxy
+c	403	signed-url-expired	ip-or-region
&h$.googlevideo.com
&p~/videoplayback
+b	200	vpn-or-proxy
&t~
Ato continue, turn off your vpn/proxy
&h$youtube.com¦youtube-nocookie.com
=anubis		bot-manager
+p
/Ctecharo.lol-anubis*
/Cwithin.website-x-cmd-anubis*
+b	200,401,403,429	bot-challenge
/b~
Aid="anubis_challenge"
Aid="anubis_version"
A/.within.website/x/cmd/anubis/
+c	401,403,429	bot-challenge
&t~
Amaking sure you're not a bot!
+b	200,401,403,500	bot-challenge	ip-or-region
&i=
Aoh noes!
&b~
A/.within.website/x/cmd/anubis/
+c	401,403,500	bot-challenge	ip-or-region
&t~
Aaccess denied: error code
&t~
Aoh noes!
=datadome	DataDome	bot-manager
+p
/Hx-datadome
/Hx-datadome-cid
/Cdatadome
/Hserver=datadome
+b
&Hx-dd-b
+b	401,403,405,429
&b~
A.captcha-delivery.com
/b~
Avar dd={
A"url":"https://geo.captcha-delivery.com
A"url":"https://ct.captcha-delivery.com
Asrc="https://geo.captcha-delivery.com
Acaptcha-delivery.com/c.js
Acaptcha-delivery.com/i.js
Acaptcha-delivery.com/captcha/
+c		bot-challenge
&b~
A.captcha-delivery.com
&b~
A"t":"fe"
A&t=fe
A"t":"it"
+c		ip-or-region	bot-challenge,vpn-or-proxy
&b~
A.captcha-delivery.com
&b~
A"t":"bv"
A&t=bv
+c		bot-challenge
&t~
Aplease enable js and disable any ad blocker
!b~
A"t":"bv"
A&t=bv
+cw		bot-challenge	ip-or-region,vpn-or-proxy
/Hx-dd-b
/b~
A.captcha-delivery.com
!b~
A"t":"bv"
A&t=bv
#event-id	b	t	20	200		"cid":
#event-id	H	t	20	200	x-datadome-cid
=kasada		bot-manager
+p
/Hx-kpsdk-ct
/Hx-kpsdk-r
/Ckp_uidz
+b	401,403,429	bot-challenge
/b~
Awindow.kpsdk={
Akpsdk.start=
Akpsdk.scriptstart
+c	429	bot-challenge
&Hx-kpsdk-ct
=perimeterx	HUMAN (PerimeterX)	bot-manager
+p
/C_px*
/Cpxcts
/Hx-px-cookies
+b		bot-challenge
&Hx-px-blocked
+b	401,403,405,429	bot-challenge
/b~
Awindow._pxappid
A/* perimeterx assignments */
Aid="px-captcha"
Acaptcha.px-cdn.net
Acaptcha.px-cloud.net
Awindow._pxuuid
Achallengehelp@humansecurity.com
A"blockscript":
+c		bot-challenge
&i=
Aaccess to this page has been denied
Aaccess to this page has been denied.
+c		bot-challenge
&t~
Aaccess to this page has been denied
&t~
Ayou are using automation tools to browse
Apress & hold
#block-id	b	h	30	40		window._pxuuid = 
#block-id	b	h	30	40		"uuid":
#block-id	t	h	30	40		reference id
#block-id	t	h	30	40		block id: #
=radware-bot-manager		bot-manager
+p
/C__uzma
/C__uzmb
/C__uzmc
/C__uzmd
+b	403,429	bot-challenge
/b~
Avalidate.perfdrive.com
/t~
Ayou reached this page when trying to access
+b		bot-challenge
&Hlocation~validate.perfdrive.com
+b	200,403	bot-challenge
&h=validate.perfdrive.com
#incident-id	t	h	20	60		incident id:
=variti		bot-manager
+p
/Hserver^variti
/Hx-variti-ccr
+c	403,429,503	bot-challenge
&b~
Accr-
Avariti
/Hserver^variti
/Hx-variti-ccr
=yandex-smartcaptcha	Yandex SmartCaptcha	bot-manager
+b		bot-challenge
&Hx-yandex-captcha=captcha
+b	200,403,429	bot-challenge
&h$.ru¦.com¦.net¦.kz¦.by¦.uz¦.com.tr
&t~
Arobot
Aробот
Aавтоматические
Asmartcaptcha
/p^/showcaptcha
+b		bot-challenge
&Hlocation~/showcaptcha
=airee		cdn
+p
/Hserver^airee
/Hx-cache~airee.cloud
=akamai		cdn
+p
/Hserver=akamaighost¦akamainetstorage
/Hakamai-grn
/Hx-akamai-transformed
/Hakamai-cache-status
/Hx-akamai-request-id
/Hx-akamai-staging
/C_abck
/Cak_bmsc
/Cbm_sz
/Cakaas_*
+c	400,401,403,404,405,429,503	waf-rule	ip-or-region,bot-challenge,vpn-or-proxy
&t~
Ayou don't have permission to access
&t~
Areference #
+c	400,401,403,404,405,429
/b~
Aerrors.edgesuite.net
Aerrors.edgekey.net
+c	400	host-misconfigured
&t~
Athe requested url
&t~
Ais invalid
&t~
Areference #9.
+b		waf-rule	ip-or-region,bot-challenge,vpn-or-proxy
&Hx-cache^tcp_denied
+b	200,403,428,429	bot-challenge
/b~
A"sec-cp-challenge":"true"
Asec-if-cpt-container
A/_sec/cp_challenge/
A/_sec/verify?provider=
Asec-bc-tile-container
+b	200,403,429	bot-challenge
&b~
Abm-verify=
&b~
Ahttp-equiv="refresh"
+c
&h$.akamaiapis.net
&b~
Aproblemtype
+c	400,401,403,404,405,429	waf-rule	ip-or-region,bot-challenge,vpn-or-proxy
&Hserver=akamaighost
&t~
Acode: 0.
Acode: 18.
Aerror: 0.
Aerror: 18.
Anumber: 0.
Anumber: 18.
Areference: 0.
Areference: 18.
Areference id: 0.
Areference id: 18.
Areference #0.
Acódigo: 0.
Acódigo: 18.
Ade error: 0.
Aréférence : 0.
Aréférence : 18.
+c	400,401,403,404,405,429	waf-rule	ip-or-region,bot-challenge,vpn-or-proxy
&t~
Apermission to access
&t~
Areference 0.
Areference 18.
Areference: 18.
Areference: 0.
#akamai-reference	t	t	12	60		reference #
#akamai-reference	t	t	20	60		access this page. reference
#akamai-reference	b	t	12	60		errors.edgesuite.net/
#akamai-request	H	t	8	80	akamai-grn
=aliyun-cdn	Alibaba Cloud CDN	cdn	tengine
+p
/Hvia~.kunlun
/Heagleid
/Hali-swift-global-savetime
/Hx-swift-cachetime
+b		hotlink
&Hx-tengine-error~referer
+b		signed-url-expired
&Hx-tengine-error~req auth¦expired timestamp¦invalid md5hash
+b		waf-rule	bot-challenge
&Hx-tengine-error~http_custom¦waf
+b		ip-or-region
&Hx-tengine-error~ip acl
+b
&Hx-tengine-error^denied by
+b		bot-challenge
&Hx-tengine-error~denied by bot
#event-id	H	h	16	40	eagleid
=arvancloud	ArvanCloud	cdn
+p
/Hserver^arvancloud
/Har-request-id
/Har-sid
=azion		cdn
+p
/Hx-azion-*
/Hserver^azion
=azure-front-door		cdn
+p
/Hx-azure-ref
/Hx-fd-healthprobe
/Hx-msedge-ref
+c	400,401,403,405,429	waf-rule	ip-or-region,bot-challenge,rate-limit
&t~
Athe request is blocked.
/b~
Aid="errorref"
Aid="errorref"
Ax-azure-ref
/Hx-azure-ref
/t~
Aref a:
+cw	403	waf-rule	ip-or-region,bot-challenge,rate-limit
&t~
Athe request is blocked.
+c		bot-challenge
/i~
Aazure waf
/b~
Acaptcha.azurefd
#event-id	H	t	16	90	x-azure-ref
#event-id	t	t	16	90		the request is blocked.
=baidu-duedge	Baidu DuEdge	cdn
+c	400,401,403,405,406,429,500,501,503	waf-rule	ip-or-region,bot-challenge
&t~
Aduedge event id
#event-id	t	h	10	60		duedge event id
=baidu-yunjiasu		cdn
+p
/Hserver^yunjiasu
+c	400,401,403,405,406,429,500,501,503	waf-rule	ip-or-region,bot-challenge
/b~
A/.well-known/yunjiasu-cgi/
Ayunjiasu-cgi/
Asu.baidu.com
/t~
A百度云加速
=beluga-cdn	Beluga CDN	cdn
+p
/Hserver^beluga
/Cbeluga_sid
=bunny-cdn	Bunny CDN	cdn
+p
/Hserver^bunnycdn
/Hcdn-pullzone
/Hcdn-uid
+c	401,403,429	waf-rule	hotlink,signed-url-expired,ip-or-region
&Hserver^bunnycdn
/i~
Abunnycdn
Abunny.net
/t~
Abunny.net
Abunnycdn
Abunny shield
+c	403,429	waf-rule	ip-or-region,bot-challenge
&t~
Abunny shield
#request-id	H	h	16	40	cdn-requestid
=cachefly	CacheFly	cdn
+p
/Hbestcdn~cachefly
/Hserver=cfs
/Hx-cf1
=cdn77	CDN77	cdn
+p
/Hserver^cdn77
/Hx-77-nzt
/Hx-77-cache
/Hx-77-pop
+c	403	signed-url-expired	hotlink,ip-or-region
&Hserver^cdn77
/t=
A403 forbidden cdn77-turbo
/b~
A<center>cdn77
=chinacache	ChinaCache	cdn
+p
/Hpowered-by-chinacache
=cloudflare		cdn
+p
/Hcf-ray
/Hserver^cloudflare
/Hcf-cache-status
/C__cf_bm
/C__cflb
/C__cfduid
+b		bot-challenge
&Hcf-mitigated=challenge
+b	400,401,403,405,406,409,429,451
/Hcf-error-type
/Hcf-error-origin=cloudflare
+c		bot-challenge
/b~
A_cf_chl_opt
A/cdn-cgi/challenge-platform/h/b/orchestrate/
A/cdn-cgi/challenge-platform/h/g/orchestrate/
Aid="cf-challenge-running"
Acf-im-under-attack
Aname="jschl_vc"
Aname="jschl-answer"
Aaction="/cdn-cgi/l/chk_captcha
A__cf_chl_f_tk=
A__cf_chl_captcha_tk__
/q~__cf_chl_
+c		bot-challenge
&i^
Ajust a moment
/t~
Achecking your browser before accessing
Aperformance & security by cloudflare
Addos protection by cloudflare
+c		bot-challenge
&t~
Acloudflare
/t~
Aplease complete the security check to access
Acompleting the captcha proves you are a human
+c	400,401,403,405,406,409,429,451
/t~
Acloudflare ray id
/b~
Aid="cf-error-details"
Aclass="cf-error-details
Aid="cf-wrapper"
A/cdn-cgi/styles/cf.errors
/i~
A| cloudflare
Aused cloudflare to restrict access
+c	400,401,403,429	waf-rule	ip-or-region,vpn-or-proxy,bot-challenge,rate-limit
&t~
Asorry, you have been blocked
/t~
Ayou are unable to access
Acloudflare
+c	401,403,429	waf-rule	bot-challenge,ip-or-region,vpn-or-proxy
&i^
Aattention required! | cloudflare
+c	401,403	waf-rule	ip-or-region,vpn-or-proxy,bot-challenge
&t~
Ayou do not have access to
&t~
Athe site owner may have set restrictions
+cw	401,403,429	waf-rule	ip-or-region,vpn-or-proxy,bot-challenge
&t~
A1020
/t~
Aerror code 1020
Aerror code: 1020
Aerror 1020
/b~
A"error_code":1020
+cw	401,403,429,503	rate-limit
/t~
Aerror code 1015
Aerror code: 1015
Aerror 1015
/b~
A"error_code":1015
+cw	401,403,429	ip-or-region
/t~
Aerror code 1009
Aerror code: 1009
Aerror 1009
/b~
A"error_code":1009
/t~
Ahas banned the country or region your ip address is in
+cw	401,403,429	ip-or-region
/t~
Aerror code 1005
Aerror code: 1005
Aerror 1005
/b~
A"error_code":1005
/t~
Ahas banned the autonomous system number
+cw	401,403,429	ip-or-region
/t~
Aerror code 1006
Aerror code: 1006
Aerror 1006
Aerror code 1007
Aerror code: 1007
Aerror 1007
Aerror code 1008
Aerror code: 1008
Aerror 1008
Aerror code 1106
Aerror code: 1106
Aerror 1106
/b~
A"error_code":1006
A"error_code":1007
A"error_code":1008
A"error_code":1106
/t~
Aerror code 1012
Aerror code: 1012
Aerror 1012
/b~
A"error_code":1012
/t~
Ahas banned your ip address
+cw	401,403,429	bot-challenge
/t~
Aerror code 1010
Aerror code: 1010
Aerror 1010
/b~
A"error_code":1010
/t~
Abased on your browser's signature
+cw	401,403	hotlink
/t~
Aerror code 1011
Aerror code: 1011
Aerror 1011
/b~
A"error_code":1011
/t~
Adoes not allow hotlinking
+cw	401,403,404,409,421	host-misconfigured
/t~
Aerror code 1000
Aerror code: 1000
Aerror 1000
Aerror code 1003
Aerror code: 1003
Aerror 1003
Aerror code 1004
Aerror code: 1004
Aerror 1004
Aerror code 1013
Aerror code: 1013
Aerror 1013
Aerror code 1014
Aerror code: 1014
Aerror 1014
Aerror code 1018
Aerror code: 1018
Aerror 1018
Aerror 1019
Aerror code: 1019
/b~
A"error_code":1000
A"error_code":1003
A"error_code":1004
A"error_code":1013
A"error_code":1014
A"error_code":1018
/t~
Adns points to prohibited ip
Adirect ip access not allowed
Acname cross-user banned
+cw	403,429,503	account-suspended	quota
/t~
Aerror code 1027
Aerror code: 1027
Aerror 1027
/b~
A"error_code":1027
/t~
Athis website has been temporarily rate limited
+cw	400,401,403,405,406,409,429,451
&t~
Aray id
+cw
/t~
Adevelopers.cloudflare.com/support/troubleshooting/
Ayou are being rate limited
Ahas banned you temporarily from accessing this website
+b
&b~
A"cloudflare_error":true
+c	401,403	host-misconfigured	waf-rule
&b~
A<hr><center>cloudflare</center>
+cw	401,403,409,429
&t^
Aerror code: 10
+b	403,429,503	bot-challenge
&Hcf-chl-bypass
#ray-id	H	h	16	16	cf-ray
#ray-id	t	h	16	16		ray id
#ray-id	b	h	16	16		"ray_id":
=cloudfront	Amazon CloudFront	cdn
+p
/Hx-amz-cf-id
/Hx-amz-cf-pop
/Hvia~(cloudfront)
/Hserver=cloudfront
/Hx-cache~from cloudfront
+c	400,401,403,405,429
/t~
Agenerated by cloudfront (cloudfront)
/i=
Aerror: the request could not be satisfied
+c	403,405,429	waf-rule	ip-or-region,bot-challenge,rate-limit
&t~
Arequest blocked.
&t~
Athe request could not be satisfied
+c		ip-or-region
&t~
Aconfigured to block access from your country
+c	400,403	host-misconfigured
&t~
Abad request.
&t~
Athe request could not be satisfied
+c		host-misconfigured
&t~
Athis distribution is not configured to allow the http request method
+c		signed-url-expired	login-required
&b~
A<code>missingkey</code>
/t~
Amissing key-pair-id query parameter
+c		signed-url-expired
&b~
A<code>accessdenied</code>
&q~key-pair-id=
#request-id	t	t	20	90		request id
#request-id	H	t	20	90	x-amz-cf-id
=ddos-guard	DDoS-Guard	cdn
+p
/Hserver=ddos-guard
/C__ddg1_*
/C__ddg8_*
/C__ddg9_*
/C__ddgid*
/C__ddgmark*
+c	401,403,429,503	bot-challenge
/i=
Addos-guard
/b~
A/.well-known/ddos-guard/
Acheck.ddos-guard.net
+cw	403	bot-challenge	ip-or-region
&t~
Addos-guard
=deflect		cdn
+p
/Hserver=deflect
/Cdeflect*
+c	401,403,429,503	bot-challenge
&t~
Adeflect
/t~
Aprotected by deflect
Averifying if your connection is secure
/i~
Adeflect
=derak-cloud	Derak.Cloud	cdn
+p
/Hserver^derak.cloud
=dorsa-cloud	Dorsa	cdn
+p
/Hserver^dorsa
=edgecast	Edgio (Edgecast)	cdn
+p
/Hserver^ecacc¦ecs (¦ecd (¦ecs¦ecd
+c		waf-rule
&t~
Aplease contact the site administrator, and provide the following reference id
!t~
Adotdefender
#reference-id	t	t	6	60		reference id:
=fastly		cdn
+p
/Hx-served-by^cache-
/Hfastly-debug-digest
/Hx-fastly-request-id
/Hfastly-restarts
+c	401,403,405,406	waf-rule	ip-or-region,rate-limit
&t~
Aguru meditation
/t~
Adetails: cache-
/Hx-served-by^cache-
+b	403,406,429	waf-rule	rate-limit,bot-challenge
/Hx-sigsci-tags
/Hx-sigsci-agentresponse=406¦403¦429
+c	401,403,405,406	waf-rule	ip-or-region,rate-limit
&t~
Adetails: cache-
&t~
Avarnish cache server
Aerror 54113
Aerror 54
!t~
Aguru meditation
+c	400,403,404,421,500	host-misconfigured
&t~
Afastly error: unknown domain
=gcore		cdn
+p
/Hx-id~-gc
/Hserver^gcore
+c	401,403,429	waf-rule	ip-or-region,bot-challenge
/t~
Agcore
Aperformance & security by gcore
=gocache	GoCache	cdn
+p
/Hserver=gocache
/Hx-gocache-*
+c		waf-rule	ip-or-region,bot-challenge
&t~
Agocache
Aprotegido por um serviço de segurança online
&t~
Aprotegido por um serviço de segurança online
+c		waf-rule	ip-or-region,bot-challenge
&b~
Agocache-error-page
#event-id	t	h	32	32		id:
=instart		cdn
+p
/Hx-instart-*
=keycdn	KeyCDN	cdn
+p
/Hserver^keycdn
/Hx-edge-location
+c	403	signed-url-expired	hotlink,ip-or-region
&Hserver^keycdn
&b~
A<center>keycdn
=limelight	Edgio (Limelight)	cdn
+p
/Climelight*
/Cl[im]rsid
/Hx-llid
=link11		cdn
+p
/Hserver^rhino-core-shield
+c	401,403,429	waf-rule	ip-or-region,bot-challenge
&t~
Alink11
&t~
Ablocked
Ayour request was filtered
Aaccess denied
!t~
Ahas not been filtered by link11
=maxcdn	MaxCDN	cdn
+p
/Hx-cdn~maxcdn
/Hserver^netdna
=mizbancloud	MizbanCloud	cdn
+p
/Hserver^mizbancloud
=powercdn	PowerCDN	cdn
+p
/Hvia~powercdn
/Hx-cache~powercdn
/Hx-cdn^powercdn
=qiniu		cdn
+p
/Hx-qiniu-cdn
/Hx-reqid
/Hx-qiniu-zone
+c	401,403	signed-url-expired
&b~
A"error":"bad token"
A"error":"download token not specified"
A"error":"token out of date"
+cw	403	hotlink	signed-url-expired
&b~
A"error":"no such host"
A"error":"access denied"
=queue-it	Queue-it	cdn
+p
/Hx-queueit-connector
/Cqueueittoken*
/Cqueueitaccepted*
=sotoon		cdn
+p
/Hserver^sotoon
=stackpath	StackPath	cdn
+p
/Hx-sp-*
/Hserver^stackpath
+c		waf-rule	ip-or-region,bot-challenge
/t~
Ayou performed an action that triggered the service and blocked your request
Ais using a security service for protection against online attacks
+c		waf-rule	ip-or-region,bot-challenge
&Hserver=fbs
&i~
Ayou have been blocked
#reference-id	t	h	32	32		reference id:
=tencent-edgeone	Tencent EdgeOne	cdn
+p
/Hserver^tencentedgeone
/Heo-log-uuid
/Heo-cache-status
+c	400,401,403,418,429,566,567	waf-rule	ip-or-region,bot-challenge
&Hserver^tencentedgeone
/t~
Athe request was blocked by edgeone
Aedgeone security
/i~
Aedgeone
/b~
Aedgeone.ai/
Ateo-security
+c	566,567	waf-rule	ip-or-region,bot-challenge
&Hserver^tencentedgeone
#event-id	H	d	10	40	eo-log-uuid
=vercel		cdn
+p
/Hx-vercel-id
/Hserver=vercel
/Hx-vercel-cache
+b		bot-challenge
&Hx-vercel-mitigated=challenge
+b		waf-rule	ip-or-region,rate-limit,bot-challenge
&Hx-vercel-mitigated=deny
+c		bot-challenge
/i=
Avercel security checkpoint
/b~
A/.well-known/vercel/security/
/t~
Avercel security checkpoint
+cw		bot-challenge
&t~
Awe're verifying your browser
Awebsite owner? click here to fix
+b		account-suspended
&Hx-vercel-error=deployment_disabled¦deployment_paused
+c	401	login-required
&Hserver=vercel
/b~
Avercel.com/sso-api
A_vercel_sso_nonce
A/_vercel/sso
/C_vercel_sso_nonce
/i=
Aauthentication required
#request-id	H	t	10	90	x-vercel-id
=vergecloud	VergeCloud	cdn
+p
/Hserver^vergecloud
=west263	West263 CDN	cdn
+p
/Hx-cache~wt263cdn
=aws-alb	AWS Application Load Balancer	cloud
+p
/Cawsalb
/Cawsalbcors
/Cawselb
+c	403	waf-rule	server-permission
&Hserver^awselb/
&b~
A<center><h1>403 forbidden</h1></center>
!b~
A<hr><center>
+c	401,403,405,429
&Hserver^awselb/
=azure-application-gateway		cloud
+p
/Capplicationgatewayaffinity*
+c	403	waf-rule	ip-or-region
&b~
A<center>microsoft-azure-application-gateway/v2</center>
&t~
A403 forbidden
+c	400	client-certificate
&b~
Amicrosoft-azure-application-gateway/v2
&t~
Assl certificate
=google-cloud		cloud
+p
/Hvia~1.1 google
/Hserver=google frontend¦google-edge-cache
/Hx-cloud-trace-context
+c	401,403	not-authorized-role	login-required,ip-or-region
&t~
Ayour client does not have permission to get url
!t~
Athat's an error
+b		login-required	not-authorized-role
&Hx-goog-iap-generated-response=true
+c	401,403	login-required
&t~
Ainvalid iap credentials
+c	401,403	not-authorized-role
&t~
Ayou don't have access
Aerror code 9
&b~
Aiap.googleapis.com
Acloud.google.com/iap
+c	403	waf-rule	ip-or-region,rate-limit
&i=
-403
&t=
A403 forbidden
&Hvia~1.1 google
#request-id	H	h	16	40	x-cloud-trace-context
=adguard	AdGuard	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Aadguard
/t~
Ablocked by adguard
Aadguard has blocked access to this page
Aadguard dns has blocked
/b~
A/blocking-pages/
Aadguard.org/
!h~adguard
+b	200,400,401,403,404,407,451,500,502,503
&h$blocked.adguard.com
=akamai-etp	Akamai Secure Internet Access	filter
+c	400,401,403,404,407,451,500,502,503
/b~
Berror.etp.akamai.com
/t~
Aenterprise threat protector
+b
&Hlocation~error.etp.akamai.com
+b	200,400,401,403,404,407,451,500,502,503
&h$error.etp.akamai.com
=avast	Avast / AVG	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Aavast web shield
Aavg web shield
Aavast has blocked
Aavast one has blocked
&t~
Ablocked
/t~
Aavast
Aavg web shield
!h~avast¦avg.com
=barracuda-web-filter		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Ablocked
Adenied
/t~
Ablocked by the barracuda web filter
Abarracuda web security gateway
Abarracuda web filter
!h~barracuda
+p
/Hvia~http_scan_byf
=blue-coat	Symantec ProxySG (Blue Coat)	filter
+c	400,401,403,404,407,451,500,502,503
/t~
Aaccess denied (policy_denied)
Aaccess denied (content_filter_denied)
Ayour request was denied because of its content categorization
Aaccess denied (authentication_failed)
Ayour system policy has denied access to the requested url
/b~
Bnotify.bluecoat.com
Abluecoat_
+b
&Hlocation~notify.bluecoat.com¦cfauth.com/
+b	200,400,401,403,404,407,451,500,502,503
&h$notify.bluecoat.com
=blue-shield	BLUE SHIELD Umbrella	filter
+c	400,401,403,404,407,451,500,502,503
/t~
Ablue shield umbrella
Ablueshield umbrella
!h~blueshield
=captive-portal	A Wi-Fi sign-in page	filter
+b	511
/t~
Ayou need to authenticate with the local network
Anetwork authentication required
+b
&Hlocation~/guest/s/default/¦/captiveportal/¦/cgi-bin/hotspotlogin¦/fs/customwebauth/¦hotspot.t-mobile.net/wlan/redirect
+b	403,511
&y=application/captive+json
=check-point		filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
A/usercheck/portalmain
+c	400,401,403,404,407,451,500,502,503
/b~
A/usercheck/portalmain
/t~
Acheck point usercheck
+b
&Hlocation~/usercheck/portalmain
+b	200,400,401,403,404,407,451,500,502,503
&p~/usercheck/portalmain
=cisco-meraki		filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
Awired.meraki.com:8090/blocked.cgi
+c	400,401,403,404,407,451,500,502,503
/b~
Awired.meraki.com:8090/blocked.cgi
/t~
Ablocked by your network operator
+b
&Hlocation~meraki.com:8090/blocked.cgi¦/blocked.cgi?blocked_server
+b	200,400,401,403,404,407,451,500,502,503
&h$wired.meraki.com
=cisco-scansafe	Cisco Cloud Web Security (ScanSafe)	filter
+c	400,401,403,404,407,451,500,502,503
/b~
Aalert.scansafe.net
+b
&Hlocation~alert.scansafe.net
+b	200,400,401,403,404,407,451,500,502,503
&h$alert.scansafe.net
=cisco-umbrella	Cisco Umbrella (OpenDNS)	filter
+b	200,400,401,403,404,407,451,500,502,503
/t~
Athis site is blocked due to content filtering
Athis domain is blocked due to content filtering
+c	400,401,403,404,407,451,500,502,503
/t~
Athis site is blocked due to content filtering
Athis domain is blocked due to content filtering
Athis site is blocked by cisco umbrella
Acisco umbrella proactively blocks
+b
&Hlocation~block.opendns.com¦malware.opendns.com¦phish.opendns.com¦block.sse.cisco.com
+b	200,400,401,403,404,407,451,500,502,503
&h$block.opendns.com¦malware.opendns.com¦phish.opendns.com¦block.sse.cisco.com
+b	200,400,401,403,404,407,451,500,502,503
/b~
Ablock.opendns.com/?url=
Amalware.opendns.com/?url=
Aphish.opendns.com/?url=
Ablock.opendns.com/main?
=cisco-wsa	Cisco Secure Web Appliance (IronPort)	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Aweb security
Anotification codes
Apolicies
Ablock_
/i~
Anotification: policy: url filtering
Anotification: policy
/t~
Anotification: policy: url filtering
A(block_webcat
Ablock_webcat
Ablock_admin
Ablock_wbrs
+p
/Hvia~(cisco-wsa/
/Hvia~(cisco-ironport-wsa/
=cleanbrowsing	CleanBrowsing	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Acleanbrowsing
&t~
Ablocked
Aзаблокирован
Afiltered
Arestricted
!h~cleanbrowsing
=cloudflare-gateway		filter
+b	200,403
&t~
Acloudflare gateway
/i=
Acloudflare gateway
Aaccess restricted by cloudflare gateway
Athis website is blocked
+c	403
&t~
Ablocked by cloudflare gateway
=comodo-secure-dns	Comodo Secure DNS	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Acomodo secure dns
Acomodo dome
&t~
Ablocked
Aзаблокирован
Afiltered
Arestricted
!h~comodo
+b
&Hlocation~warn.comodo¦block.dns.comodo
=contentkeeper	ContentKeeper	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Bblocked
/t~
Ablocked by contentkeeper
/i~
Acontentkeeper
/b~
Acontentkeeper
!h~contentkeeper
=cyberoam		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Bblocked
Adenied
Asecuring you
Anot allowed
/t~
Acyberoam is securing you
/b~
Acyberoam
!h~cyberoam
+b	200
&t~
Acyberoam is securing you
!h~cyberoam
=dnsfilter	DNSFilter	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Adnsfilter
&t~
Bblocked
Aзаблокирован
Afiltered
Arestricted
!h~dnsfilter
+b
&Hlocation~blocked.dnsfilter¦block.dnsfilter
=dr-web	Dr.Web SpIDer Gate	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Adr.web
Aspider gate
&t~
Bblocked
Aзаблокирован
/t~
Aspider gate
Adr.web
!h~drweb¦dr-web
=e2guardian	e2guardian	filter
+b	200,403
&t~
Ahas been denied for the following reason
/t~
Ae2guardian
Adansguardian
Aaccess has been denied!
/b~
Ae2guardian
Adansguardian
=eset	ESET	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Aeset
/i^
Aalert! - eset
/t~
Aaccess to the web page was blocked by eset
Ablocked by eset
!h~eset.
=forcepoint	Forcepoint (Websense)	filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
A:15871/cgi-bin/
A/cgi-bin/blockpage.cgi?ws-session
Acgi-bin/moreblockinfo.cgi
+c	400,401,403,404,407,451,500,502,503
/b~
A:15871/cgi-bin/
A/cgi-bin/blockpage.cgi?ws-session
Acgi-bin/moreblockinfo.cgi
/t~
Awebsense enterprise
Aforcepoint web security
+b
&Hlocation~:15871/cgi-bin/blockpage.cgi¦blockpage.cgi?ws-session
=fortiguard	Fortinet FortiGuard	filter
+b	200,401,403,407,503
/i=
Aweb filter violation
Aweb filter block override
Aapplication control violation
Aweb page blocked!
Afortiguard intrusion prevention - access blocked
Aweb filter authentication
Adlp violation
Avirus/worm detected
Ahigh security alert!!!
Afortiguard secure dns service
/b~
Aurl.fortinet.net:8008/
A:8008/xx/yy/zz/ci/
A:8010/xx/yy/zz/ci/
Aclass="fgd_icon
!i=
Aweb application firewall
!t~
Aattack id
+c	401,403,407,503
&t~
Afortiguard intrusion prevention
Afortiguard web filtering
Ato have the rating of this web page re-evaluated
!t~
Aattack id
+c	403,503
&t~
Bweb page blocked
Ayou have tried to access a web page which is in violation of your internet usage policy
Athe page you have requested has been blocked, because
/t~
Afortinet
Afortiguard
Acategory
!t~
Aattack id
Ain accordance with company policy
=goguardian	GoGuardian	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Agoguardian
&t~
Bblocked
Arestricted
/t~
Agoguardian
!h~goguardian
+b
&Hlocation~blocked.goguardian.com¦blocked.com-default.ws
+b	200,400,401,403,404,407,451,500,502,503
&h$blocked.goguardian.com¦blocked.com-default.ws
=iboss	iboss	filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
A/ibreports/ibp/bp.html
A/block/restricted.html?fn=
+c	400,401,403,404,407,451,500,502,503
/b~
A/ibreports/ibp/bp.html
A/block/restricted.html?fn=
+b
&Hlocation~/ibreports/ibp/bp.html¦/block/restricted.html?fn=
+b	200,400,401,403,404,407,451,500,502,503
/p~/ibreports/ibp/bp.html¦/block/restricted.html
=iserv	IServ	filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
A/idesk/inet/block.php
A/iserv/inet/block
+c	400,401,403,404,407,451,500,502,503
/b~
A/idesk/inet/block.php
A/iserv/inet/block
+b
&Hlocation~/idesk/inet/block.php
+b	200,400,401,403,404,407,451,500,502,503
&p~/idesk/inet/block
=juniper	Juniper Web Filtering	filter
+c	400,401,403,404,407,451,500,502,503
/t~
Ajuniper web filtering has been set to block this site
/i~
Ajuniper web filtering
=kaspersky		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Akaspersky
&t~
Athe requested url cannot be provided
Aweb address is denied
Aзапрещен
Amessage generated on
Acannot be provided
/i=
Aaccess denied
Aweb anti-virus
Aдоступ запрещен
!h~kaspersky
+b
&Hlocation~touch.kaspersky.com
+b	200,400,401,403,404,407,451,500,502,503
&h$touch.kaspersky.com
+c	499
&b~
Akaspersky
=kerio	Kerio Control	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Bblocked
Akerio
/t~
Athis page has been blocked by kerio control
Ablocked by kerio
/i~
Akerio control
!h~kerio
=lightspeed	Lightspeed Filter	filter
+b	200,400,401,403,404,407,451,500,502,503
/i=
Alightspeed system - web access
+c	400,401,403,404,407,451,500,502,503
/i=
Alightspeed system - web access
/t~
Ablocked by lightspeed
Alightspeed filter
+b
&Hlocation~.lsfilter.com/access
=menlo	Menlo Security	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Amenlo security
&t~
Bblocked
Apolicy
Arestricted
/t~
Amenlo security
!h~menlosecurity
=netentsec	NetentSec	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Bblocked
Adenied
A禁止访问
/t~
Anetentsec
/b~
Anetentsec
!h~netentsec
=netskope		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Anetskope
&t~
Bblocked
Apolicy
Arestricted
/t~
Anetskope
Aaccess to this site has been blocked by netskope
!h~netskope
+b
&Hlocation~notify.goskope¦goskope.com/coach¦goskope.com/block
+p
/Hx-netskope-*
=netsweeper		filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
A/webadmin/deny/
Adpruleid=
+c	400,401,403,404,407,451,500,502,503
/b~
A/webadmin/deny/
Apoweredbynetsweeper
Adpruleid=
+b
&Hlocation~/webadmin/deny¦&dpruleid=
+b	200,400,401,403,404,407,451,500,502,503
/p~/webadmin/deny
/q~dpruleid=
=nextdns	NextDNS	filter
+c	400,401,403,404,407,451,500,502,503
/t~
Ablocked by nextdns
Athis website has been blocked by nextdns
+b
/Hblocked-by~nextdns
+b
&Hlocation~blockpage.nextdns.io
+b	200,400,401,403,404,407,451,500,502,503
&h$blockpage.nextdns.io
=onedns	OneDNS	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Aonedns
&t~
A恶意网站
Bblocked
A危险网站
/b~
Aonedns.net
/t~
Aonedns
!h~onedns
=palo-alto	Palo Alto Networks	filter
+b	200,400,401,403,404,407,451,500,502,503
/t~
Ahas been blocked in accordance with company policy
Apalo alto next generation security platform
!t~
Azscaler
+c	400,401,403,404,407,451,500,502,503
/t~
Ahas been blocked in accordance with company policy
Apalo alto next generation security platform
Apalo alto networks url filtering
Bvirus/spyware download blocked
!t~
Azscaler
+b
&Hlocation~/php/urlblock.php
+b	200,400,401,403,404,407,451,500,502,503
&i=
Aweb page blocked
Aapplication blocked
Afile download blocked
Avirus/spyware download blocked
&t~
Acompany policy
Asystem administrator
+b	200,400,401,403,404,407,451,500,502,503
&p~/php/urlblock.php
=pi-hole	Pi-hole	filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
Api-hole: your black hole for internet advertisements
+c	400,401,403,404,407,451,500,502,503
/b~
Api-hole: your black hole for internet advertisements
+b
/Hx-pi-hole~pi-hole
/Hx-pi-hole~black hole
+b	200,403,404
/b~
Api-hole: a black hole for internet advertisements
A<body id="blockpage">
=privoxy		filter
+b	200,403
&b~
Aconfig.privoxy.org
&t~
Cblocked
!h~privoxy
=rm-safetynet	RM SafetyNet	filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
Arm.com/filteringpolicy
+c	400,401,403,404,407,451,500,502,503
/b~
Arm.com/filteringpolicy
Aifl.net/
+b
&Hlocation~rm.com/filteringpolicy
=safedns	SafeDNS	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Asafedns
&t~
Cblocked
Aзаблокирован
Afiltered
Arestricted
!h~safedns
+b
&Hlocation~safedns.com/blockpage¦block.safedns.com
=sangfor		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Adenied
Cblocked
A禁止访问
Asangfor
/t~
Asangfor
/b~
Asangfor
A/disable/disable.htm
!h~sangfor
+b
&Hlocation~/disable/disable.htm
=securly		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Asecurly
&t~
Cblocked
/t~
Ablocked by securly
Asecurly
!h~securly
+b
&Hlocation~securly.com/blocked¦securly.com/app/blocked
=seqrite	Seqrite / Quick Heal	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Aseqrite
Aquick heal
&t~
Cblocked
Arestricted
Aaccess denied
/t~
Aseqrite
Aquick heal
!h~seqrite¦quickheal
=skydns	SkyDNS	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Askydns
&t~
Cblocked
Aзаблокирован
Afiltered
Arestricted
!h~skydns
+b
&Hlocation~block.skydns.ru¦skydns.ru/block
=skyhigh	Skyhigh Web Gateway (McAfee)	filter
+b	200,400,401,403,404,407,451,500,502,503
/i=
Amcafee web gateway - notification
Askyhigh web gateway - notification
+c	400,401,403,404,407,451,500,502,503
/i=
Amcafee web gateway - notification
Askyhigh web gateway - notification
/b~
A/mwg-internal/
+b
&Hlocation~/mwg-internal/
=smoothwall	Smoothwall Filter	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Asmoothwall
&t~
Cblocked
Adenied
/t~
Asmoothwall
Athis page has been blocked by smoothwall
!h~smoothwall
=sonicwall	SonicWall Content Filter	filter
+c	400,401,403,404,407,451,500,502,503
&i=
Aweb site blocked
&b~
Ansa_banner
Bcfssupport.sonicwall.com
Asonicwall
Asiteblocked
+b	200,400,401,403,404,407,451,500,502,503
/b~
Aid="siteblocked"
Bcfssupport.sonicwall.com
Ansa_banner
+b	200,400,401,403,404,407,451,500,502,503
&Hwindow-target=_top
&t~
Cblocked
=sophos		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Cblocked
Ablock
Bdenied
/t~
Apowered by utm web protection
Asophos utm
Athis website has been blocked by sophos
Ablocked by sophos
Asophos firewall
!h~sophos
+b	200,400,401,403,404,407,451,500,502,503
&b~
Asophos
/b~
A/ips_blocked
Asophos.com/en-us/threat-center
/i=
Acontent blocked
Ablocked site
!h~sophos
=squid		filter
+p
/Hvia~(squid
/Hx-cache~from squid
+b
&Hx-squid-error^err_access_denied¦err_cache_access_denied¦err_forwarding_denied¦err_too_big¦err_cache_mgr_access_denied¦err_unsup_req¦err_esi
+b	200,401,403,407
/b~
A<!-- err_access_denied
A<!-- err_cache_access_denied
Aid="err_access_denied"
Aid=err_access_denied
Aid="err_cache_access_denied"
Aid=err_cache_access_denied
Aid="err_forwarding_denied"
+c	401,403,407
&t~
Aaccess control configuration prevents your request from being allowed at this time
Bcache access denied
Acache administrator
&t~
Asquid
=squidguard	squidGuard	filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
Asgerror.php?url=
Asquidguard.cgi?clientaddr=
+c	400,401,403,404,407,451,500,502,503
/b~
Asgerror.php?url=
Asquidguard.cgi?clientaddr=
Asquidguard
+b
&Hlocation~sgerror.php?url=¦squidguard.cgi?clientaddr=
+b	200,400,401,403,404,407,451,500,502,503
/p~sgerror.php¦squidguard.cgi
=technitium	Technitium DNS	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Atechnitium
&t~
Cblocked
Aзаблокирован
Afiltered
Arestricted
!h~technitium
=tehtris	TEHTRIS DNS Firewall	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Atehtris
&t~
Cblocked
Amalicious
/t~
Atehtris
!h~tehtris
=tinyproxy		filter
+b	400,401,403,407
&t~
Agenerated by tinyproxy version
=total-av	TotalAV	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Atotalav
Atotal av
&t~
Dblocked
!h~totalav
=trend-micro-iwss	Trend Micro Web Security	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Ablocking rule
Dblocked
Ainterscan
Asecurity event
/t~
Ainterscan web security
Atrend micro web security
Aiws security event
/i~
Aiws security event
Ainterscan
!h~trendmicro
=untangle	Untangle (Arista NG Firewall)	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Dblocked
/t~
Bthis web page is blocked because it violates network policy
Athis web page was blocked because it is considered inappropriate
/i~
Auntangle
!h~untangle
=vas-experts	VAS Experts DPI	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Aзаблокирован
Dblocked
Aдоступ
/b~
Avasexperts
A/blockpage/vas
/t~
Avas experts
!h~vasexperts
=watchguard	WatchGuard	filter
+c	400,401,403,404,407,451,500,502,503
/t~
Arequest denied by watchguard
Adenied by watchguard
Awatchguard webblocker
+b
/Hserver^watchguard
=zscaler		filter
+b	200,302,307,400,401,403,407,429,503
&Hserver^zscaler
+b	200,403,407
/i=
Ainternet security by zscaler
/t~
Ahas selected zscaler to protect you from internet threats
/b~
Acontent="zscaler makes the internet safe
Alogin.zscloud.net/img_logo
Alogin.zscaler.net/img_logo
A/__zsig/
Agateway.zscaler
+b	301,302,303,307
&Hlocation~//gateway.zscaler¦//gateway.zscloud¦//login.zscaler¦//login.zscloud¦.zscaler.net/auu¦/_sm_ctn
+b	200,401,403
&h^gateway.¦login.
/h$.zscaler.net¦.zscalerone.net¦.zscalertwo.net¦.zscalerthree.net¦.zscloud.net
+c	403,407
/t~
Aaccenture's webfilters indicate that the site likely contains
Baccess denied: accenture policy
Ainternet security by zscaler
/b~
Bpolicies.accenture.com
=zyxel		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Azyxel
&t~
Dblocked
Aweb access is restricted
Acontent filter
!h~zyxel
=360-panyun	360 PanYun	firewall
+c		waf-rule
/t~
Apanyun.360.cn
/b~
Apanyun/
Apanyundun
/Hserver^panyun
=360-waf	360 Website Guard	firewall
+p
/Hx-powered-by-360wzb
/Hwzws-ray
/Cwzws_cid
+c	403,405,493	waf-rule
/i=
-493
/b~
A/wzws-waf-cgi/
Awangshan.360.cn
/t~
Ayour access has been intercepted because your links may threaten website security
+c	493	waf-rule
/Hwzws-ray
/Hx-powered-by-360wzb
+c		waf-rule
&Hserver^qianxin-waf
=aapanel	aaPanel Firewall	firewall	nginx
+c		waf-rule
/i=
Aaapanel website firewall
A宝塔网站防火墙
/t~
A您的请求带有不合法参数,已被网站管理员设置拦截
Aaapanel website firewall
/b~
Abt.cn/bbs
=aesecure	aeSecure	firewall
+c		waf-rule
/Haesecure-code
/b~
Aaesecure_denied.png
=airlock	Airlock (Ergon)	firewall
+p
/Cal_sess*
/Cal_lb*
/Cal-sess*
/Cal-lb*
+c		waf-rule
/t~
Aserver detected a syntax error in your request
=alert-logic		firewall
+c	403,404	waf-rule
&t~
Awe are sorry, but the page you are looking for cannot be found
&t~
Areference id
#reference-id	t	t	6	60		reference id
=aliyun-waf	Alibaba Cloud WAF	firewall	tengine
+p
/Cacw_tc
/Caliyungf_tc
+c	400,403,405,406,429	waf-rule
&t~
Ayour request has been blocked as it may cause potential threats to the server's security
A由于您访问的url有可能对网站造成安全威胁,您的访问被阻断
+c	400,403,405,406,429	waf-rule	ip-or-region
/b~
Aerrors.aliyun.com/
B//errors.aliyun.com
Aalicdn.com/bao/uploaded/405.png
+b	200,403,405	bot-challenge
&b~
Aacw_sc__
/b~
Aacw_sc__v2
Aacw_sc__v3
Aarg1="
+b	200,302,401,403,419,429	bot-challenge
/b~
A_____tmd_____/punish
Ax5secdata
+b		bot-challenge
&Hlocation~_____tmd_____/punish
#request-id	t	h	16	40		request id:
#request-id	t	h	16	40		traceid:
=anquanbao		firewall
+p
/Hx-powered-by-anquanbao
+c		waf-rule
/b~
A/aqb_cc/error/
Ahidden_intercept_time
+c	405	waf-rule
&Hx-powered-by-anquanbao
=anyu	AnYu	firewall
+c		waf-rule
/t~
Ayour access has been intercepted by anyu
Aanyu- the green channel
Aanyu - the green channel
Aanyu the green channel
=approach		firewall
+c		waf-rule
/t~
Aapproach web application firewall
Aapproach web application filtering
Aapproach infrastructure team
/Hserver=approach
+c		waf-rule
&Hserver^approach web application
+c		waf-rule
&t~
Asorry for the inconvenience!
&t~
Aif this was an legitimate request please contact us with details!
=apptrana	Indusface AppTrana	firewall
+c		waf-rule
/t~
Dthis website is secured against online attacks. your request was blocked
/Hserver^if_waf
#incident-id	t	t	6	60		incident id
=armor		firewall
+c		waf-rule
/t~
Ablocked by website protection from armor
Aplease create an armor support ticket
=aspa	ASPA	firewall
+p
/Haspa-cache-status
+c		waf-rule	ip-or-region,bot-challenge
&Hserver^aspa-waf
=astra		firewall
+p
/Ccz_astra_csrf_cookie
+c		ip-or-region	waf-rule
&t~
Asorry, this is not allowed
Aissue with your ip address
Dblocked
/b~
Agetastra.com/assets/images
Bgetastra.com
=aws-waf	AWS WAF	firewall
+b		bot-challenge
/Hx-amzn-waf-action=challenge¦captcha
+b	202,401,403,405,429	bot-challenge
&b~
A.awswaf.com/
/b~
Agokuprops
Aawswafintegration.
/i=
Ahuman verification
/t~
Ajavascript is disabled in order to continue, we need to verify that you're not a robot
+b		waf-rule	ip-or-region,bot-challenge,rate-limit
&Hx-blocked-by-waf
=bad-behavior		firewall
+c		bot-challenge	waf-rule
&t~
Abad behavior
Atechnical support key
Ayour technical support
/b~
Aioerror.us/bb2-support-key
Abad behavior
+c	400,403,412,417	bot-challenge	waf-rule
&b~
Aioerror.us/bb2-support-key
#support-key	t	h	8	40		support key is:
=baffin-bay		firewall
+c		waf-rule	ip-or-region,bot-challenge
&Hserver^baffin-bay
=barikode		firewall
+c		waf-rule
/t~
Abarikode
=barracuda-waf	Barracuda Web Application Firewall	firewall
+p
/Cbarra_counter_session
/Cbni__barracuda_lb_cookie
/Cbni_persistence
/Hserver^barracuda
+c		waf-rule
/t~
Awhen this page occurred and the event id found at the bottom of the page
Abarracuda web application firewall
+cw	401,403	waf-rule
&t~
Dyou have been blocked
Ayou are unable to access this website
+c	400,403,406,500,503	waf-rule	ip-or-region
&t~
Abarracuda networks
!t~
Aweb filter
Aweb security
Acontent shield
Aspam
#event-id	t	h	8	40		event id:
=bekchy		firewall
+c		waf-rule
/i~
Abekchy - access denied
Abekchy - access denided
/b~
Abekchy.com/report
=binarysec	BinarySec	firewall
+p
/Hx-binarysec-via
/Hx-binarysec-nocache
/Hserver^binarysec
=bitninja	BitNinja	firewall
+c		bot-challenge	ip-or-region
/t~
Asecurity check by bitninja
Ayour ip will be removed from bitninja
Avisitor anti-robot validation
Awaiting for the redirectiron
/i~
Avisitor anti-robot validation
/b~
Aalt="bitninja
=block-bad-bots		firewall	wordpress
+c		bot-challenge
/t~
Ablock bad bots
/b~
Ablackhole for bad bots
=blockdos	BlockDoS	firewall
+p
/Hserver~blockdos.net
=blockscript	BlockScript	firewall
+c		vpn-or-proxy	ip-or-region
/t~
Ais protected by blockscript
Ablockscript.com
=bluedon		firewall
+c		waf-rule
/Hserver~bdwaf
/t~
Abluedon web application firewall
=bulletproof-security	BulletProof Security	firewall	wordpress,apache
+c		waf-rule
/b~
Aid="bpsmessage
Abpsmessage
/t~
Aif you arrived here due to a search or clicking on a link click your browser's back button
=cachewall	CacheWall	firewall	varnish
+c		waf-rule	ip-or-region
/t~
Asecurity by cachewall
A403 naughty, not nice!
/i~
Anaughty, not nice!
/Hx-cachewall-action
/Hx-cachewall-reason
+b		bot-challenge
&Hx-cachewall-action=challenge
=cdnns	CdnNsWAF	firewall
+c		waf-rule
/t~
Acdnnswaf application gateway
=chuangyu	Chuang Yu Shield (Knownsec)	firewall
+c		waf-rule
/b~
B365cyd.com
A365cyd.net
Ahelp.365cyd
=cidram	CIDRAM	firewall
+c		ip-or-region	vpn-or-proxy,waf-rule,bot-challenge
&t~
Dwhy blocked
/t~
Agenerated by cidram
+c	403	vpn-or-proxy
&t~
Agenerated by cidram
&t~
Acloud service
Aproxy
Ahosting
#event-id	t	d	20	40		id:
=cisco-ace	Cisco ACE XML Gateway	firewall
+p
/Hserver~ace xml gateway
=cleantalk	CleanTalk	firewall	wordpress
+c		bot-challenge	ip-or-region,rate-limit
&t~
Acleantalk
Aspamfirewall
Asecurity firewall
Aanti-crawler
Aanti-flood
/t~
Asecurity firewall is activated for your ip
Aspamfirewall is activated for your ip
Aspamfirewall is checking your browser
Aanti-crawler protection is checking your browser
Aanti-flood is activated for your ip
Acleantalk
=cloud-protector	Cloud Protector (Rohde & Schwarz)	firewall
+c		waf-rule
&t~
Acloud protector
/t~
Acloud protector by rohde
Ar&s cloud protector
Acloud protector
/b~
Acloudprotector.com/
=cloudbric		firewall
+c		waf-rule
&t~
Acloudbric
/t~
Ayour request was blocked by cloudbric
Acloudbric | error
Acloudbric.com
Aplease contact cloudbric
Acloudbric help center
Bmalicious code detected
=cloudfloordns	CloudfloorDNS	firewall
+c		waf-rule
/t~
Acloudfloordns - web application firewall error
/i~
Acloudfloordns - web application firewall error
/Hserver^cloudfloordns
=comodo-waf	Comodo cWatch WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge
&Hserver^protected by comodo
=crawlprotect	CrawlProtect	firewall
+p
/Ccrawlprotecttag
+c		bot-challenge	waf-rule
/t~
Athis site is protected by crawlprotect
/i^
Acrawlprotect
=crowdsec	CrowdSec	firewall
+c	401,403,429	ip-or-region
&t~
Acrowdsec
Abanned
/i=
Acrowdsec ban
Acrowdsec access forbidden
/t~
Athis security check has been powered by crowdsec
Ayour ip has been banned by our system
Aprotected against cyber attacks and your ip has been banned
/b~
Acrowdsec.net
+c	401,403,429	bot-challenge
&i=
Acrowdsec captcha
=csf	ConfigServer Firewall (CSF)	firewall
+c		ip-or-region
/t~
Athe firewall on this server is blocking your connection
Alfd: (mod_security)
Alfd: failed
Ayour connection to this server has been blocked in this server's firewall
Aconfigserver security
=dbappwaf	DBAPPSecurity Xuanwudun	firewall
+c		waf-rule
/b~
Aadmin.dbappwaf.cn
Adbappwaf.cn/index.php/admin/clientmisinform
+c		waf-rule
&i~
A- 玄武盾
=denyall	DenyAll (Rohde & Schwarz)	firewall
+p
/Csessioncookie
+b	200,400,401,403,404,405,406,429,500,501,503	waf-rule
/i=
Acondition intercepted
/t=
Acondition intercepted
=dosarrest	DOSarrest	firewall
+p
/Hx-dis-request-id
/Hserver^dosarrest
=dotdefender	dotDefender	firewall
+b		waf-rule
&Hx-dotdefender-denied
+c	400,401,403,404,405,406,429,500,501,503	waf-rule
/t~
Adotdefender blocked your request
Bapplicure is the leading provider of web application security
+b	200	waf-rule
&t~
Adotdefender blocked your request
&t~
Aplease contact the site administrator, and provide the following reference id
#reference-id	t	t	6	60		reference id:
=e3learning-waf	e3Learning WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^e3learning
=eisoo		firewall
+c		waf-rule
/Hserver^eisoowaf
/b~
Aeisoo-firewall-block.css
+c	400,403,405,406	waf-rule
/t~
Aeisoo inc
/b~
Bwww.eisoo.com
=f5-big-ip-asm	F5 BIG-IP Advanced WAF	firewall
+p
/Cbigipserver*
/Cts01*
/Cf5_cspm
/Hserver^bigip¦big-ip
/Hx-wa-info
+c		waf-rule	bot-challenge,ip-or-region
&t~
Athe requested url was rejected. please consult with your administrator
+b	200,400,401,403,404,405,406,500,501,503	waf-rule	bot-challenge,ip-or-region
&i=
Arequest rejected
&t~
Athe requested url was rejected.
&t~
Ayour support id is
+b	200,403,503	bot-challenge
&b~
A/tspd/
Atspd_101
&t~
Aplease enable javascript to view the page content
Ayour support id is
#support-id	t	d	10	24		your support id is
#support-id	t	d	10	24		support id
=f5-trafficshield	F5 TrafficShield	firewall
+p
/Casinfo
/Hserver^f5-trafficshield
=fortigate	Fortinet FortiGate	firewall	fortiguard
+c	403	waf-rule
&i=
Aweb application firewall
&b~
Aie friendly error message walkround
Adiv.msg
+c		waf-rule
&t~
Bthis transfer is blocked by a web application firewall
+b	200,401,403,503	network-filter
/t~
Afortigate application control
/i=
Afortigate application control
+c	403,503	waf-rule
&t~
Bweb application firewall
&t~
Aevent id
&b~
A//globalurl.fortinet.net
=fortiweb	Fortinet FortiWeb	firewall
+p
/Cfortiwafsid*
/Ccookiesession1
+c	400,403,404,500,503	waf-rule
&t~
Aattack id
Amessage id
Aevent id
/b~
A.fgd_icon
/t~
Dweb page blocked
Athe page cannot be displayed
Aserver unavailable!
Dthe url you requested has been blocked
!t~
Acategory
Afortiguard
+c	400,403,404,500,503	waf-rule
&t~
Aserver unavailable!
&t~
Aplease visit later.
+c	400,403,404,500,503	waf-rule
&b~
Afgd_icon
!t~
Acategory
Afortiguard
Afortigate
Bviolation
Binternet usage policy
Aapplication control
Bweb application firewall
#event-id	t	d	6	24		message id
#attack-id	t	d	6	12		attack id
=greywizard	Grey Wizard	firewall
+c		waf-rule	ip-or-region
/Hserver^greywizard
/t~
Awe've detected attempted attack or non standard traffic from your ip address
Acontact the website owner or grey wizard
/i=
Agrey wizard
=gtmc-waf	GTMC WAF	firewall
+c		waf-rule
/t~
Bgtmc waf1 protection
=huawei-cloud-waf	Huawei Cloud WAF	firewall
+p
/Chwwafsesid
/Chwwafsestime
/Hserver=cloudwaf¦hwwaf¦cw
+c	403,405,418,429	waf-rule
/t~
A您的请求疑似攻击行为
/b~
Bhwclouds.com
Ahws_security@
+c	418	waf-rule
&Hserver=cloudwaf¦huaweicloudwaf
+c		waf-rule
&Hserver=huaweicloudwaf¦huaweicloudwaf/
=hyperguard	HyperGuard	firewall
+p
/Cwodsession
=ibm-proventia	IBM Proventia	firewall
+c		waf-rule
/t~
Arequest does not match proventia rules
=imperva-securesphere	Imperva WAF Gateway (SecureSphere)	firewall
+b	200,400,401,403,404,405,500,503	waf-rule
&t~
Athis page can't be displayed. contact support for additional information.
&b~
Aincident id is
Aevent id is
Asession id is
A#feee7a
/i=
Aerror
/t^
Aerror this page can't be displayed
+c	400,401,403,405,406,429,500,501,503	waf-rule
&t~
Athis page can't be displayed. contact support for additional information.
/t~
Athe incident id is:
Athe event id is
+c	400,401,403,405,406,429,500,501,503	waf-rule
&b~
A#feee7a
&b~
A<strong>error</strong>
#incident-id	t	d	8	24		the incident id is:
#event-id	t	d	8	24		the event id is
=imperva		firewall
+p
/Hx-iinfo
/Hx-cdn=imperva¦incapsula
/Cvisid_incap_*
/Cincap_ses_*
/Cnlbi_*
/Creese84
+b	200,400,401,403,405,406,429,503	waf-rule	bot-challenge,ip-or-region,rate-limit
/b~
A_incapsula_resource?cwudnsai=
/t^
Arequest unsuccessful. incapsula incident id
!b~
A&edet=9&
+c		waf-rule	bot-challenge,ip-or-region,rate-limit
/t~
Aincapsula incident id
Apowered by incapsula
!b~
A&edet=9&
+b	200,400,403,404,503	host-misconfigured
&b~
A_incapsula_resource?cwudnsai=
&b~
A&edet=9&
+c		waf-rule	bot-challenge,ip-or-region
&t~
Apowered by imperva
/t~
Athis request was blocked by our security service
Aincident id
+c		waf-rule	bot-challenge,ip-or-region
&b~
A"incidentid":
&b~
A"errorcode":
+c		bot-challenge
/i=
Apardon our interruption
/t~
Bpardon our interruption
/b~
Adistilcaptchaform
Adistil_r_captcha
/Hx-distil-cs
+b	200,403,405,416,429	bot-challenge
&i=
Apardon our interruption
/b~
Areese84
Adistil
/t~
Amade us think you were a bot
+b	200,403	bot-challenge
&t=
-
&b~
A_incapsula_resource?swjiylwa=
&b~
Acontent="noindex
#incident-id	t	d	12	60		incident id
#incident-id	b	d	12	60		incident_id=
#incident-id	b	d	12	60		"incidentid":
=imunify360		firewall	litespeed,nginx,apache
+c	401,403,415,429	bot-challenge	ip-or-region
&Hserver^imunify360
+b	200,401,403,415,429	bot-challenge	ip-or-region
/t^
Baccess denied by imunify360 bot-protection
B{"message":"access denied by imunify360 bot-protection
B{ "message":"access denied by imunify360 bot-protection
/b~
A"message":"access denied by imunify360
Aimunify360 preloader
+c	401,403,415,429	bot-challenge	ip-or-region
/t~
Baccess denied by imunify360 bot-protection
Aprotected by imunify360
Apowered by imunify360
+b	200,202,403,415,429	bot-challenge
&i=
Aone moment, please...
&t~
Aplease wait while your request is being verified
=infosafe	InfoSafe (7i24)	firewall
+c		waf-rule
&b~
A7i24
Ainfosafe
/b~
Ainfosafe.tr
B7i24.com
/t~
Aby 7i24
Ainfosafe
=ip2location	IP2Location Country Blocker	firewall	wordpress
+c		ip-or-region
/t~
Aconnection denied by ip2location country blocker
=ithemes-security	Solid Security (iThemes)	firewall	wordpress
+c		rate-limit	ip-or-region
&t~
Alocked out
Aflagged as a threat
/t~
Ayou have been locked out due to too many invalid login attempts
Ayour ip address has been flagged as a threat by the ithemes security network
Ayou have been locked out
/b~
Abetter-wp-security
=janusec		firewall
+c		waf-rule
&t~
Ajanusec
/t~
Aby janusec application gateway
Ajanusec application gateway
/b~
Ajanusec.com/
=jiasule	Jiasule (Knownsec)	firewall
+p
/C__jsluid*
/Cjsl_tracking
+c		waf-rule
/Hserver^jiasule-waf
/b~
Astatic.jiasule.com/static/js/http_error.js
Anotice-jiasule
+b	403,521	bot-challenge
&b~
A__jsl_clearance
=kemp	Kemp LoadMaster	firewall
+p
/Hx-servedby^kemp-lm
+c	403	waf-rule
&Hx-servedby^kemp-lm
&t~
A403 forbidden
Baccess denied
Aforbidden
=ks-waf	Knownsec KS-WAF	firewall
+c		waf-rule
/b~
Aks-waf-error.png
=ksyun-waf	Kingsoft Cloud WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge
&Hserver^ksyun
=malcare	MalCare	firewall	wordpress
+c		waf-rule	ip-or-region
/t~
Ablocked because of malicious activities
Afirewall powered by malcare
#reference-id	t	h	10	40		reference id
=mission-control	Mission Control Application Shield	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^mission control application shield¦mission control
=modsecurity	ModSecurity	firewall	apache,nginx,litespeed,iis,openresty
+c	400,401,403,405,406,501	waf-rule
/t~
Bthis error was generated by mod_security
Bblocked by mod security
Bblocked by mod_security
Bblocked by modsecurity
Amod_security rules triggered
Bmodsecurity action
Arules of the mod_security module
Bgenerated by modsecurity
Bprotected by mod security
Bprotected by mod_security
Aone or more things in your request were suspicious
Amodsecurity iis (
+c	406	waf-rule
&i=
Anot acceptable!
&t~
Aan appropriate representation of the requested resource could not be found on this server
!t~
Aavailable variants
+c	403,406,501	waf-rule	server-permission
&Hserver~mod_security
+c	400,401,403,405,406,501	waf-rule
/b~
A/modsecurity-errorpage/
/Hserver=noyb
=naxsi	NAXSI	firewall	nginx
+b	400,401,403,404,405,406,429,500,501,503	waf-rule
/Hx-data-origin^naxsi
+c	400,401,403,404,405,406,429,500,501,503	waf-rule
/t~
Ablocked by naxsi
Bnaxsi blocked information
/Hserver~naxsi
=nemesida	Nemesida WAF	firewall
+c	400,401,403,404,405,406,429,500,501,503	waf-rule
/t~
Dsuspicious activity detected. access to the site is blocked
/b~
Anwaf@
Bnemesida-security.com
+b	222	waf-rule
/t~
Bsuspicious activity detected
/b~
Anwaf@
Bnemesida-security.com
=netcontinuum	NetContinuum (Barracuda)	firewall
+p
/Cnci__sessionid
=netscaler	Citrix NetScaler	firewall
+p
/Cns_af
/Ccitrix_ns_id*
/Cnsc_*
/Hvia^ns-cache
/Hcneonction
/Hnncoection
/Hx-citrix-*
+b	200,400,401,403,404,405,406,429,500,501,503	waf-rule
/i=
Aapplication firewall block page
/t~
Aviolation category: appfw_
Aappfw session id
Aaccess has been blocked - if you feel this is in error, please contact the site administrators quoting the following
+c	400,401,403,404,405,406,429,500,501,503	waf-rule
&t~
Aaccess has been blocked - if you feel this is in error, please contact the site administrators quoting the following
+b	200,400,403,404,500,503	waf-rule
&t~
A-ppe0
A-ppe1
A-ppe2
A-ppe3
A-ppe4
A-ppe5
A-ppe6
A-ppe7
&t~
Ablocked
Brejected
Bdenied
#transaction-id	t	t	4	60		ns transaction id:
#session-id	t	t	6	60		appfw session id:
=newdefend	NewDefend	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^newdefend
/b~
A/nd_block/
A/nd-block/
Anewdefend.com/feedback/misinformation
=nexusguard		firewall
+c		waf-rule
/b~
Asperesources.nexusguard.com/wafpage
Anexusguard.com/wafpage
/t~
Apowered by nexusguard
#event-id	t	t	6	60		event id
=ninjafirewall	NinjaFirewall	firewall	wordpress
+c		waf-rule
/i^
Aninjafirewall: 403 forbidden
/t~
Afor security reasons, it was blocked and logged
Afor security reason, it was blocked and logged
#incident-id	t	d	5	12		incident number: #
=nsfocus	NSFOCUS WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^nsfocus
/t~
Ansfocus
=nullddos	NullDDoS	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^nullddos
=onmessage-shield	onMessage Shield (Blackbaud)	firewall
+c		waf-rule
/Hx-engine~onmessage shield
/t~
Athis site is protected by an enhanced security system to ensure a safe browsing experience
Aonmessage shield
+c	403,406	waf-rule
&t~
Ablackbaud k-12 conducts routine maintenance
=openrasp	OpenRASP	firewall
+p
/Hx-protected-by~openrasp
+c		waf-rule
&t~
Aopenrasp
/t~
Arequest blocked by openrasp
/b~
A/openrasp
Brasp.baidu.com
=oracle-cloud-waf	Oracle Cloud WAF	firewall
+p
/Hx-zen-fury
/Hx-cache-status~zenedge
/Hserver^zenedge
/Hx-oracle-dms-ecid
+c	400,401,403,404,405,406,429,500,501,503	waf-rule	ip-or-region,bot-challenge
/b~
A/__zenedge/
Azenedge/assets/
/Hx-oracle-waf-*
+c	403	waf-rule	ip-or-region,bot-challenge
&Hserver^zenedge
+c	400,403,404,405,406,500	waf-rule
/i^
Afw_error_www
/b~
A/oralogo_small.gif
=patchstack	Patchstack (WebARX)	firewall	wordpress
+c		waf-rule
/b~
A/wp-content/plugins/webarx/
A/wp-content/plugins/patchstack/
/t~
Athis request has been blocked by webarx
Athis request has been blocked by patchstack
Ablocked by patchstack
=pentawaf	PentaWAF	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^pentawaf
/t~
Apentawaf/
Apenta waf/
=pksecurity	pkSecurityModule	firewall
+c		waf-rule
/t~
Apksecuritymodule: security.alert
Ea safety critical request was discovered and blocked
=profense		firewall
+p
/Cplbsid
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^profense
=pt-af	PT Application Firewall	firewall
+c	403	waf-rule
&b~
A<h1>forbidden</h1>
&b~
A<pre>request id:
#request-id	t	h	20	60		request id:
=puhui	Puhui WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^puhui
=qrator		firewall
+p
/Hserver=qrator
+c	401,403,429	ip-or-region	waf-rule,bot-challenge
&b~
A<center>qrator</center>
+c	401,403,429	bot-challenge
/b~
Aqrator_jsr
A/__qrator/
=radware-appwall	Radware AppWall	firewall
+p
/Hx-sl-compstate
+c		waf-rule
/t~
Eunauthorized request blocked
Bunauthorized activity has been detected
Awe have detected unauthorized activity
/b~
Bcloudwebsec@radware.com
#case-number	t	d	4	30		case number:
=reblaze		firewall
+p
/Crbzid
/Crbzsessionid
/Hserver^reblaze
+c	400,401,403,404,405,406,429,500,501,503	waf-rule	ip-or-region,bot-challenge
&t~
Afor further information, do not hesitate to contact us
Acurrent session has been terminated
/t~
Acurrent session has been terminated
+b	200,247,403	bot-challenge
/b~
Awindow.rbzns
Arbzns.challdomain
=redshield	RedShield	firewall
+c		waf-rule
&t~
Asupport id
/b~
Ared-shield.net
/t~
Ared-shield.net
#support-id	t	d	10	30		support id
=reflected-networks		firewall
+c	403	waf-rule
/b~
Bcontent="request is denied"
#request-id	t	h	20	60		request id
=rsfirewall	RSFirewall!	firewall
+c		waf-rule
/t~
Acom_rsfirewall_
=sabre-waf	Sabre Firewall	firewall
+c		waf-rule
/b~
Bdxsupport@sabre.com
/t~
Adxsupport@sabre.com
=safe3	Safe3 WAF	firewall
+c		waf-rule
/Hserver^safe3 web firewall
/Hx-powered-by~safe3waf
/t~
Asafe3waf
=safedog		firewall
+p
/Hx-powered-by~waf/2.0
/Csafedog-flow-item
+c		waf-rule
/Hserver~safedog
/b~
Asafedogsite/
A404.safedog.cn
Asafedog.cn
+b	200,403,404,405	waf-rule
/b~
Asafedogsite/broswer_logo
A404.safedog.cn/sitedog_stat
A404.safedog.cn/images/safedogsite
=safeline	SafeLine (Chaitin)	firewall
+c	401,403,405,406,429,468	waf-rule	ip-or-region,bot-challenge
/b~
A<!-- event_id:
/t~
Aprotected by safeline
Asafeline waf
Adetection powered by safeline
A安全检测能力由 长亭雷池
Achaitin safeline
+b	200,401,403,429,468	bot-challenge
/b~
A/.safeline/
Asl-challenge-
#event-id	b	h	32	32		event_id:
=secking	SecKing	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^secking¦cloudwaf-tjh/us-secking
=secupress	SecuPress	firewall	wordpress
+c		waf-rule
/i^
Asecupress
/b~
A<h1>secupress
#block-id	t	l	3	30		block id:
=secure-entry	USP Secure Entry Server	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^secure entry server
=secureiis	SecureIIS	firewall	iis
+c		waf-rule
/b~
Aeeye.com/secureiis
Asecureiis error
/t~
Bsecureiis web server protection
=senginx	SEnginx	firewall
+c		bot-challenge
/t~
Bsenginx-robot-mitigation
/b~
Asenginx-robot-mitigation
+b	200,202,403	bot-challenge
&b~
Asenginx-robot-mitigation
=serverdefender	ServerDefender VP	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hx-pint~p80
/Hx-pint~port80¦port-80
=shield-security		firewall	wordpress
+c		waf-rule	rate-limit,ip-or-region
/t~
Ayou were blocked by the shield
Asomething in the url, form or cookie data wasn't appropriate
Aremaining transgression(s) against this site
/i~
Aaccess restricted | shield
=shieldon		firewall
+c		ip-or-region	bot-challenge,rate-limit
/b~
Ashieldon-firewall
/t~
Athe ip address you are using has been blocked.
+c		bot-challenge	rate-limit,ip-or-region
&b~
Ashieldon_captcha
+c	403,429,503	rate-limit
&t~
Aplease line up
&t~
Athis page is limiting the number of people online
+c	403,429	ip-or-region	bot-challenge,rate-limit
&Hx-protected-by~shieldon
=siteguard	SiteGuard	firewall
+c		waf-rule
/t~
Athe server refuse to browse the page
Apowered by siteguard
=sitelock	SiteLock TrueShield	firewall	imperva
+c		waf-rule	ip-or-region,bot-challenge
/t~
Asitelock incident id
Asitelock is leader in business website security services
/b~
Asitelock_shield_logo
+c		bot-challenge	waf-rule
&t~
Asitelock will remember you and will not show this page again
#incident-id	t	d	10	60		sitelock incident id
=sniper-waf	Sniper WAF (Wins)	firewall
+c		waf-rule
/t~
Asniper waf
Bsniper web application firewall
=sonicwall-waf	SonicWall WAF	firewall
+c		waf-rule
/Hserver^sonicwall
/t~
Bthis request is blocked by the sonicwall
!t~
Acontent filter
Eweb site blocked
=stingray	Riverbed SteelApp	firewall
+p
/Hx-mapping-*
/Cx-mapping-*
=stormwall	StormWall	firewall
+p
/Hx-firewall-protection
/Hx-firewall-port
+c		waf-rule	ip-or-region,bot-challenge
/b~
Astatic.stormwall.pro
Astormwall.pro/
Astormwall.network
/t~
Bstormwall
=sucuri		firewall
+p
/Hx-sucuri-id
/Hx-sucuri-cache
/Hserver^sucuri
+b
&Hx-sucuri-block
+c		waf-rule	ip-or-region,bot-challenge,rate-limit
/i^
Asucuri website firewall
Agodaddy security - access denied
Agodaddy website firewall
/b~
Asucuri-firewall-block
Acdn.sucuri.net/css/whitelabel
/t~
Bsucuri website firewall
Aaccess denied - sucuri
+b	401,403,429	ip-or-region
/Hx-sucuri-block^geo
/t~
Aaccess from your country was disabled by the administrator
Ablock id: geo
+b	401,403,429	ip-or-region
&t~
Asucuri
/Hx-sucuri-block^ip¦bl
/t~
Ablock id: ipb
Ayour ip address is blacklisted
Aip address not whitelisted
+b	401,403,429	bot-challenge
/Hx-sucuri-block^bot
/t~
Ablock id: bot
+b	400,401,403,405,406,429	waf-rule
/Hx-sucuri-block^sql¦xss¦exp¦eva¦rfi¦lfi¦bac¦htt
/t~
Ablock id: sql
Ablock id: xss
Ablock id: exp
Ablock id: eva
Ablock id: rfi
Ablock id: lfi
#block-id	H	l	4	12	x-sucuri-block
#block-id	t	l	4	12		block id:
=sysadminok	SysadminOK	firewall
+c		waf-rule	ip-or-region,bot-challenge
/t~
Asysadminok
/b~
Asysadminok.ru
=tencent-waf	Tencent Cloud WAF	firewall
+c	400,403,405,406	waf-rule
/t~
A腾讯云web应用防火墙
A腾讯t-sec web应用防火墙
A您提交的请求可能对网站造成威胁
/b~
Bwaf.tencent-cloud.com
Awaf.tencent.com/
Aimgcache.qq.com/qcloud/security/static
Awaf.tencent-cloud.com/upload
#event-id	t	h	30	80		您的请求uuid为:
=teros	Citrix Teros	firewall
+p
/Cst8id*
=threatx	ThreatX	firewall
+c	403	waf-rule
&t^
Aforbidden - id:
#event-id	t	h	32	36		forbidden - id:
=tmg	Microsoft Forefront TMG / ISA Server	firewall
+c	403,407,502	network-filter	waf-rule
/t~
Aserver denied the specified uniform resource locator
Aisa server denied the specified
=ucloud-uewaf	UCloud UEWAF	firewall
+c		waf-rule
/Hserver^uewaf
/b~
A/uewaf_deny_pages/
=urlscan	Microsoft URLScan	firewall	iis
+c	400,401,403,404,405,406,429,500,501,503	waf-rule
/t~
Arejected-by-urlscan
/b~
Arejected-by-urlscan
/Hlocation~rejected-by-urlscan
/q~rejected-by-urlscan
=viettel-waf	Viettel Cloudrity	firewall
+c		waf-rule
/t~
Aviettel waf
/i~
Aviettel waf
/b~
Acloudrity.com.vn
=virusdie		firewall
+c		waf-rule
/b~
Acdn.virusdie.ru/splash
Aname="fw_block"
/t~
Asecurity provided by virusdie
/i~
A| virusdie
Avirusdie
=wallarm		firewall	nginx
+c	403,406,429	waf-rule	ip-or-region
/b~
A<center>nginx-wallarm
/Hserver^nginx-wallarm
/t~
Awallarm
=wapples	WAPPLES (Penta Security)	firewall
+c		waf-rule
&t~
Awapples
Bblocked
/t~
Awapples
/b~
Awapples
=webknight	WebKnight	firewall	iis
+c	403,404,500,999	waf-rule
/t~
Awebknight application firewall alert
Aaqtronix webknight
Ahttp error 999.0 - aw special error
Awhat is webknight?
/Hserver~webknight
+c	404,999	waf-rule
/i=
Awebknight application firewall alert
/t~
Ahack not found
+c	999	waf-rule
/t~
Ano hacking
Aaw special error
=webland	WebLand	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^protected by webland¦webland
=webray-waf	WebRay RayWAF	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^webray-waf
/Hdrivedby^raysrv
=webtotem	WebTotem	firewall
+c		waf-rule
&t~
Awebtotem
&t~
Cblocked
/t~
Athe current request was blocked by webtotem
Athe current request was blocked webtotem
Awebtotem
=wexbo		firewall
+c		waf-rule
&t~
Awexbo
&t~
Dblocked
Aforbidden
Bdenied
Abloqueado
/t~
Awexbo
=wordfence		firewall	wordpress
+c	403,429,503	waf-rule	ip-or-region,rate-limit,bot-challenge
/t~
Agenerated by wordfence at
Athis response was generated by wordfence
Aone of the wordfence blocking rules
Aone of the wordfence advanced blocking rules
Awordfence is a security plugin installed on over
Ayour access to this site has been limited by the site owner
+c	403,503	waf-rule
&t~
Aa potentially unsafe operation has been detected in your request to this site
+c	403,429,503	rate-limit
&t~
Awordfence
/t~
Ayou have been temporarily locked out
Ayou are temporarily locked out
Aexceeded the maximum number of
Aexceeded the maximum global requests
Ayou have exceeded the number of
+c	403,503	ip-or-region
&t~
Awordfence
/t~
Aaccess from your area has been temporarily limited
Ablocked by wordfence security network
Amanual block by administrator
Eyour ip is blocked
Aaccess from your country
=wp-cerber	WP Cerber	firewall	wordpress
+c		bot-challenge	waf-rule,ip-or-region
/t~
Awe're sorry, you are not allowed to proceed
Ayour request looks suspicious or similar to automated requests from spam posting software
#request-id	t	l	6	40		rid:
=wpmu-defender	Defender (WPMU DEV)	firewall	wordpress
+c		ip-or-region	rate-limit,waf-rule
&t~
Adefender
/t~
Athe administrator has blocked your ip
Apowered by defender
Ayou have been locked out due to too many attempts
=wpmudev-waf	WPMU DEV WAF	firewall
+c		waf-rule
/t~
Awhoops, this request has been blocked!
Aclick on the logs tab, then the waf log
=wts-waf	WTS-WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^wts/
/i=
Awts-waf
/t~
Awts-waf
=xlabs	XLabs Security	firewall
+p
/Hx-cdn^xlabs
=yundun		firewall
+p
/Hx-cache~yundun
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^yundun
/t~
Ablocked by yundun cloud waf
/b~
Ayundun.com/yd_http_error/
=yunsuo		firewall
+p
/Cyunsuo_session*
+c		waf-rule
/b~
Aclass="yunsuologo
Ayunsuologo
=yxlink	YxLink WAF	firewall
+p
/Cyx_ci_session
/Cyx_language
+c		waf-rule	ip-or-region,bot-challenge
/Hserver^yxlink
=zb-block	ZB Block	firewall
+c		waf-rule	ip-or-region,bot-challenge
&t~
Czb block
&t~
Ablocked
Arecord
Ayour ip
/t~
Czb block
=zero-spam	Zero Spam for WordPress	firewall	wordpress
+c		ip-or-region	bot-challenge
&t~
Azero spam
&t~
Bblocked
Aaccess
/t~
Azero spam
=asp-net	ASP.NET	framework	iis
+p
/Hx-aspnet-version
/Hx-aspnetmvc-version
+c	400,403,500	waf-rule
/t~
Aa potentially dangerous request
Bhttprequestvalidationexception
Arequest validation has detected a potentially dangerous client input value
Aasp.net has detected data in the request that is potentially dangerous
+c	400,403,500	csrf
/t~
Athe required antiforgery cookie
Athe antiforgery token could not be decrypted
Athe anti-forgery cookie
Athe provided anti-forgery token
+c	403	not-authorized-role
&t~
Athis generic 403 error means that the authenticated user is not authorized to use the requested resource
=bottle		framework
+c	401,403
&i^
Aerror: 403
Aerror: 401
&t~
Asorry, the requested url
=cherrypy	CherryPy	framework
+p
/Hserver^cherrypy/
+c	401,403
&t~
Apowered by cherrypy
=codeigniter	CodeIgniter	framework
+p
/Cci_session
+c	403,500	csrf
&t~
Athe action you have requested is not allowed
Athe action you requested is not allowed
+c	403	directory-index
&i=
A403 forbidden
&t=
Adirectory access is forbidden.
=django-rest-framework	Django REST framework	framework	django
+c	401,403	login-required
/b~
A"detail":"authentication credentials were not provided."
A"detail":"incorrect authentication credentials."
+c	403	not-authorized-role
&b~
A"detail":"you do not have permission to perform this action."
+c	403	csrf
&b~
A"detail":"csrf failed:
+c	403,429	rate-limit
&b~
A"detail":"request was throttled.
+c	401,403	session-or-cookies
&b~
A"detail":"invalid token."
A"detail":"given token not valid for any token type"
A"code":"token_not_valid"
=django		framework
+c	400,403	csrf
&t~
Acsrf verification failed. request aborted.
Amore information is available with debug=true.
Areason given for failure: csrf
Areason given for failure: referer checking failed
+c	403	csrf
&b~
A<h1>forbidden <span>(403)</span></h1>
+c	403	not-authorized-role
&i=
A403 forbidden
&t=
A403 forbidden
&b~
A<html lang="en">
!b~
A<center>
+cw	400	host-misconfigured
&t~
Ainvalid http_host header
Ayou may need to add
Adisallowedhost
+c	400	host-misconfigured
&t~
Adisallowedhost at /
=express		framework
+p
/Hx-powered-by=express
+c	401,403	not-authorized-role
&i=
Aerror
&b~
A<pre>forbidden
A<pre>unauthorized
A<pre>forbiddenerror
A<pre>unauthorizederror
+c	403	csrf
/t~
Aforbiddenerror: invalid csrf token
Aforbiddenerror: misconfigured csrf
Aebadcsrftoken
+c	401	login-required
/t~
Aunauthorizederror: no authorization token was found
Aunauthorizederror: jwt
Acredentials_required: no authorization token
+c	401	login-required
&i=
Aerror
&b~
A<pre>unauthorized
=fastapi	FastAPI	framework
+p
/Hserver=uvicorn
+c	401,403	login-required
&b~
A{"detail":"not authenticated"}
+c	401,403	session-or-cookies	login-required
&b~
A{"detail":"could not validate credentials"}
A{"detail":"invalid authentication credentials"}
+cw	403	not-authorized-role
&b~
A{"detail":"forbidden"}
=flask	Flask / Werkzeug	framework
+p
/Hserver^werkzeug/
+c	400,403	csrf
/t~
Athe csrf token is missing.
Athe csrf session token is missing.
Athe csrf tokens do not match.
Athe csrf token has expired.
Athe referrer header is missing.
Athe referrer does not match the host.
+c	403	not-authorized-role	server-permission
&t~
Ayou don't have the permission to access the requested resource. it is either read-protected or not readable by the server.
+c	401	login-required
&t~
Athe server could not verify that you are authorized to access the url requested. you either supplied the wrong credentials
=laravel		framework
+p
/Claravel_session
/Cxsrf-token
+c	419	csrf
/i=
Apage expired
/t~
A419 page expired
Apage expired
/b~
A"message":"csrf token mismatch."
+c	403	not-authorized-role
/t~
Athis action is unauthorized.
/b~
A"message":"this action is unauthorized."
+c	401	login-required
&b~
A"message":"unauthenticated."
+c	403	signed-url-expired
/i=
Ainvalid signature.
/b~
A"message":"invalid signature."
/t~
A403 invalid signature.
+c	429	rate-limit
&b~
A"message":"too many attempts."
+c	401,402,403,419,429
&b~
Aml-4 text-lg text-gray-500 uppercase tracking-wider
+c	403	not-authorized-role
&b~
Aml-4 text-lg text-gray-500 uppercase tracking-wider
&t~
Aforbidden
=nestjs	NestJS	framework
+c	403	not-authorized-role
&b~
A"message":"forbidden resource"
&b~
A"statuscode":403
+c	401	login-required
&b~
A"message":"unauthorized"
&b~
A"statuscode":401
+c	429	rate-limit
&t~
Athrottlerexception: too many requests
=phoenix		framework
+c	403	csrf
/t~
Aplug.csrfprotection.invalidcsrftokenerror
Ainvalid csrf (cross site request forgery) token
=pyramid		framework
+c	403	not-authorized-role	login-required
&t~
Aaccess was denied to this resource.
=rails	Ruby on Rails	framework
+p
/Hx-runtime
/C_rails_session
+c	403	host-misconfigured
&t~
Ablocked hosts:
Ablocked host:
/t~
Aconfig.hosts
/t~
Ato allow requests to these hosts
+c	422	csrf
&t~
Bthe change you wanted was rejected
+c	403,422,500	csrf
/t~
Aactioncontroller::invalidauthenticitytoken
Acan't verify csrf token authenticity
Ahttp origin header didn't match request.base_url
+c	401	login-required
/t=
Ahttp basic: access denied.
Ahttp token: access denied.
Ahttp digest: access denied.
=spring		framework
+p
/Hx-application-context
+c	401,403	not-authorized-role	login-required,csrf
&t~
Awhitelabel error page
/t~
Atype=forbidden, status=403
Atype=unauthorized, status=401
+c	401,403	not-authorized-role	login-required,csrf
&b~
A"timestamp":
&b~
A"status":403
A"status":401
&b~
A"error":"forbidden"
B"error":"unauthorized"
&b~
A"path":"/
+c	403	csrf
/t~
Acould not verify the provided csrf token because your session was not found
Ainvalid csrf token 'null' was found
Awas found on the request parameter '_csrf'
Aexpected csrf token not found
+c	403	host-misconfigured
&t=
Binvalid cors request
+c	401,403	login-required
&t~
Afull authentication is required to access this resource
=symfony		framework
+p
/Hx-debug-token
+c	403	not-authorized-role
/t~
Bsymfony\\component\\security\\core\\exception\\accessdeniedexception
Baccessdeniedhttpexception
+c	401,403	not-authorized-role	login-required
&i^
Aan error occurred: forbidden
Aan error occurred: unauthorized
Aaccess denied. (403 forbidden)
&t~
Aoops! an error occurred
Baccess denied
+c	400,403,422	csrf
&t~
Athe csrf token is invalid. please try to resubmit the form.
=tornado		framework
+p
/Hserver^tornadoserver
+c	403	csrf
&t~
A'_xsrf' argument missing from post
A'_xsrf' argument missing
Axsrf cookie does not match post argument
+c	403	not-authorized-role
&t~
A403: forbidden
/Hserver^tornadoserver
/i=
A403: forbidden
=vite		framework
+c	403	host-misconfigured
&t~
Ablocked request. this host
&t~
Ais not allowed.
/t~
Aallowedhosts
+c	403	server-permission
&t~
B403 restricted
/t~
Ais outside of vite serving allow list
=webpack-dev-server	webpack-dev-server	framework
+c	403	host-misconfigured
/t=
Ainvalid host header
Ainvalid host/origin header
=australia-court	Federal Court (Australia)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Athe federal court of australia has determined that it infringes
Aaccess to this website has been disabled because the federal court of australia
Acopyright infringement has been disabled
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Athe federal court of australia has determined that it infringes
Aaccess to this website has been disabled because the federal court of australia
Acopyright infringement has been disabled
+b		legal
&Hlocation~siteblocked.optus¦blockedsites.telstra
=austria-court	Blocked by court order (Austria)	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Agesperrt
Awebsite gesperrt
/t~
Abeschluss des handelsgerichts wien
Aeinstweilige verfügung
Aaufgrund einer gerichtlichen anordnung gesperrt
Anetzsperre
+b		legal
&Hlocation~netzsperre.liwest.at
=belarus-block	Restrictions of Belarus	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Aбеларус
/t~
Aдоступ к интернет-ресурсу ограничен
Aминистерства информации республики беларусь
+b		legal
&Hlocation~82.209.230.23
=belgium-stop-page	Stop page of Belgium	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/i=
Astop page - belgium
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Astoppagina
Astop page fod justitie
Au bent terechtgekomen op een stoppagina
/i=
Astop page - belgium
/b~
Awebstop.gamingcommission.be
+b		legal
&Hlocation~webstop.gamingcommission.be¦stoppage.be
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$webstop.gamingcommission.be
=btk	BTK (Turkey)	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Aengellen
/t~
A5651 sayılı
Abilgi teknolojileri ve iletişim kurumu
Asayılı kararı
Abu internet sitesi hakkında
+b		legal
&Hlocation~195.175.254.2¦aidiyet.esb.org.tr¦uyari.ttnet
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$195.175.254.2
+b	200	legal
&t~
Abu internet sitesi
&t~
A5651 sayılı
&t~
Aengellenmiştir
=bulgaria-nra	National revenue agency (Bulgaria)	government
+b		legal
&Hlocation~dkh.minfin.bg¦nra.bg/blocked
+c	403,451	legal
&t~
Aнационална агенция за приходите
Aдържавната комисия по хазарта
/b~
Anra.bg
Adkh.minfin.bg
=canada-court	Federal Court (Canada)	government
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Aby order of the federal court of canada
Apursuant to an order of the federal court of canada
=colombia-coljuegos	Coljuegos (Colombia)	government
+b		legal
&Hlocation~coljuegos.gov.co
+c	403,451	legal
&t~
Acoljuegos
Aministerio de tecnologías de la información
/b~
Acoljuegos.gov.co
=denmark-block	Blocked by court order (Denmark)	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Ablokere
Ablokeret
Ashare with care
/b~
Asharewithcare.dk
/t~
Ashare with care
Ahar pålagt internetudbydere at blokere
Ablokere for adgang
+b		legal
&Hlocation~sharewithcare.dk
+b	200	legal
&t~
Ablokere for adgang
&b~
Asharewithcare
Ashare with care
=estonia-emta	Tax and customs board (Estonia)	government
+b		legal
&Hlocation~emta.ee
+c	403,451	legal
&t~
Amaksu- ja tolliamet
/b~
Aemta.ee
=france-blocked	Blocked by the Ministry of the Interior (France)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Acontenu bloqué par le ministère de l'intérieur
Avous avez été redirigé vers cette page du site du ministère de l'intérieur
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Acontenu bloqué par le ministère de l'intérieur
Avous avez été redirigé vers cette page du site du ministère de l'intérieur
/b~
A90.85.16.52
+b		legal
&Hlocation~blocage.interieur.gouv.fr¦90.85.16.52
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$90.85.16.52
=germany-cuii	CUII (Germany)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Adiese webseite ist aus urheberrechtlichen gründen nicht verfügbar
+c	400,401,403,404,407,451,500,502,503	legal
/b~
Anotice.cuii.info
Acuii.info
/t~
Adiese webseite ist aus urheberrechtlichen gründen nicht verfügbar
+b		legal
&Hlocation~notice.cuii.info
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$notice.cuii.info
=greece-eeep	Gaming commission (Greece)	government
+c	400,401,403,404,407,451,500,502,503	legal
/b~
Agamingcommission.gov.gr
/t~
Aμη επιτρεπτη προσβαση
+b		legal
&Hlocation~gamingcommission.gov.gr/forbidden¦forbidden-access-black-list¦1.2.3.50/ups/no_access
=india-dot	Department of Telecommunications (India)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Ablocked as per the instructions of department of telecommunications
Aas per the directions received from department of telecommunications
Bblocked under instructions of a competent government authority
Ablocked under instructions from competent government
Bas per instructions received from the competent authority
Ayour requested url has been blocked as per the directions
/b~
Aairtel.in/dot
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Ablocked as per the instructions of department of telecommunications
Aas per the directions received from department of telecommunications
Bblocked under instructions of a competent government authority
Ablocked under instructions from competent government
Ahas been blocked under instructions
Bas per instructions received from the competent authority
Ayour requested url has been blocked as per the directions
/b~
Aairtel.in/dot
+b		legal
&Hlocation~airtel.in/dot¦airtel.com/dot¦dot.gov.in/blocked¦jio.com/dot
=internet-positif	Internet Positif (Indonesia)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/i=
Ainternet positif
Ainternet sehat
Atrustpositif
+c	400,401,403,404,407,451,500,502,503	legal
/i=
Ainternet positif
Ainternet sehat
Atrustpositif
/b~
Ainternetpositif.uzone.id
Atrustpositif.kominfo.go.id
Amercusuar.uzone.id
Alamanlabuh.aduankonten.id
Ainternet-positif.info
Binternetbaik.telkomsel.com
+b		legal
&Hlocation~internetpositif¦trustpositif¦mercusuar.uzone.id¦internetbaik.telkomsel.com¦lamanlabuh.aduankonten.id¦block.myrepublic.co.id
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$internetpositif.uzone.id¦trustpositif.kominfo.go.id¦mercusuar.uzone.id¦internet-positif.info¦lamanlabuh.aduankonten.id¦internetbaik.telkomsel.com
=iran-filter	Filtering of Iran	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/b~
Asrc="http://10.10.34.34
Asrc="http://10.10.34.35
Asrc="http://10.10.34.36
+c	400,401,403,404,407,451,500,502,503	legal
/b~
Asrc="http://10.10.34.34
Asrc="http://10.10.34.35
Asrc="http://10.10.34.36
A//10.10.34.34
A//10.10.34.35
A//10.10.34.36
Apeyvandha.ir
+b		legal
&Hlocation~10.10.34.34¦10.10.34.35¦10.10.34.36¦peyvandha.ir¦internet.ir/
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$10.10.34.34¦10.10.34.35¦10.10.34.36
=italy-stop-page	Stop page of Italy	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Asito
Astop page
Aprovvedimento
Adecreto
/i=
Agdf stop page
Aagcom stop page
Astop page
/t~
Aagenzia delle dogane e dei monopoli
Aquesto sito web non è raggiungibile da questo indirizzo
Aautorità per le garanzie nelle comunicazioni
+b		legal
&Hlocation~giocoremoto.adm.gov.it¦217.175.53.72¦avviso.agcom¦gdf.gov.it
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$giocoremoto.adm.gov.it
+b	200,403	legal
&i=
Agdf stop page
Aagcom stop page
=kazakhstan-block	Restrictions of Kazakhstan	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Aдоступ к данному ресурсу ограничен на территории республики казахстан
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Aдоступ к данному ресурсу ограничен на территории республики казахстан
Aв соответствии с требованиями закона республики казахстан
+b		legal
&Hlocation~blocked.mdai.gov.kz
=korea-warning	KCSC (South Korea)	government
+c	400,401,403,404,407,451,500,502,503	legal
/b~
Awarning.or.kr
+b		legal
&Hlocation~warning.or.kr
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$warning.or.kr¦www.warning.or.kr
=latvia-iaui	Gambling inspection (Latvia)	government
+b		legal
&Hlocation~iaui.gov.lv
+c	403,451	legal
&t~
Aizložu un azartspēļu uzraudzības inspekcija
/b~
Aiaui.gov.lv
=lithuania-lpt	Gaming control (Lithuania)	government
+b		legal
&Hlocation~lpt.lt¦lpt.lrv.lt
+c	403,451	legal
&t~
Alošimų priežiūros tarnyb
/b~
Alpt.lt
Alpt.lrv.lt
=malaysia-mcmc	MCMC (Malaysia)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Athis website is not available in malaysia as it violate
Anot available in malaysia as it violates the national law
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Athis website is not available in malaysia as it violate
Anot available in malaysia as it violates the national law
+b		legal
&Hlocation~175.139.142.25
=nepal-nta	NTA (Nepal)	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Ablock
/t~
Ablock by nta
Ablocked by nta
Bnepal telecommunications authority
+b	200,403	legal
&t=
Ablock by nta
Ablocked by nta
=pakistan-pta	PTA (Pakistan)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Aprohibited for viewership from within pakistan
Athis website is not accessible in pakistan
Asite is restricted. the site you are trying to access contains content that is prohibited
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Aprohibited for viewership from within pakistan
Athis website is not accessible in pakistan
Asite is restricted. the site you are trying to access contains content that is prohibited
=poland-gambling	Ministry of Finance (Poland)	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Ahazard
/t~
Arejestr domen służących do oferowania gier hazardowych
Arejestru domen służących do oferowania gier hazardowych
/b~
Afinanse.mf.gov.pl
+b		legal
&Hlocation~finanse.mf.gov.pl/inne-podatki/podatek-od-gier
=portugal-blocked	Blocked by order (Portugal)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Ao site a que pretende aceder encontra-se bloqueado na sequência do cumprimento de ordem judicial
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Ao site a que pretende aceder encontra-se bloqueado na sequência do cumprimento de ordem judicial
Aencontra-se bloqueado na sequência
+b		legal
&Hlocation~mobilegen.vodafone.pt/denied¦pirateblock
=qatar-filter	Filtering of Qatar	government
+c	400,401,403,404,407,451,500,502,503	legal
/b~
Acensor.qa
+b		legal
&Hlocation~censor.qa
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$censor.qa
=romania-onjn	ONJN (Romania)	government
+b		legal
&Hlocation~onjn.gov.ro
+c	403,451	legal
&t~
Aoficiul național pentru jocuri de noroc
Aonjn.gov.ro
/b~
Aonjn.gov.ro
=roskomnadzor	Roskomnadzor (Russia)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Aдоступ к запрашиваемому ресурсу ограничен
Aдоступ к информационному ресурсу ограничен
Aдоступ к ресурсу ограничен на основании федерального закона
+c	400,401,403,404,407,451,500,502,503	legal
/b~
Ablocklist.rkn.gov.ru
Aeais.rkn.gov.ru
Aeais.rkn.gov.ru/
/t~
Aединый реестр доменных имен
Aвнесён в реестр запрещ
Aвнесен в реестр запрещ
Aдоступ к запрашиваемому ресурсу ограничен
Aдоступ к информационному ресурсу ограничен
Aдоступ к ресурсу ограничен на основании федерального закона
Aдоступ ограничен по решению суда
Aдоступ ограничен по решению органов
Aдоступ ограничен по решению роскомнадзора
+b		legal
&Hlocation~warning.rt.ru¦blocked.mts.ru¦block.mts.ru¦forbidden.yota.ru¦block.dom.ru¦lawfilter.ertelecom.ru¦blackhole.beeline.ru¦blocked.netbynet.ru¦block.mgts¦t2blocked.com¦blocklist.rkn.gov.ru
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$warning.rt.ru¦lawfilter.ertelecom.ru¦blackhole.beeline.ru¦t2blocked.com¦block.dom.ru
+b	200	legal
&b~
Aeais.rkn.gov.ru
Ablocklist.rkn.gov.ru
&i~
Aдоступ ограничен
Aдоступ запрещ
Aсайт заблокирован
=saudi-filter	Filtering of Saudi Arabia	government
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Aviolating the regulations of ministry
+b		legal
/Hserver~wirefilter
+b		legal
&Hlocation~internet.gov.sa/¦blocked.moc.gov.sa
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$blocked.moc.gov.sa
+c	403,451	legal
&t~
Aaccess to the requested url is not allowed
&b~
Ainternet.gov.sa
Acitc.gov.sa
Awirefilter
=serbia-gambling	Gambling administration (Serbia)	government
+c	403,451	legal
&t~
Aуправа за игре на срећу
Auprava za igre na sreću
/b~
Auis.gov.rs
=slovakia-urhh	Gambling regulator (Slovakia)	government
+b		legal
&Hlocation~urhh.sk
+c	403,451	legal
&t~
Aúrad pre reguláciu hazardných hier
/b~
Aurhh.sk
=spain-blocked	Blocked by court order (Spain)	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Acontenido bloqueado por requerimiento de la autoridad competente
Apor causas ajenas a vodafone, esta web no está disponible
Ael acceso ha sido bloqueado en cumplimiento de lo dispuesto por la autoridad competente
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Acontenido bloqueado por requerimiento de la autoridad competente
Apor causas ajenas a vodafone, esta web no está disponible
Ael acceso ha sido bloqueado en cumplimiento de lo dispuesto por la autoridad competente
+b		legal
&Hlocation~castor.vodafone.es
=switzerland-gambling	Gambling blocking list (Switzerland)	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Ageldspiel
Agesperrt
Abloqué
Aloterie
/t~
Aeidgenössische spielbankenkommission
Aesbk
A(gespa)
/b~
Aesbk.admin.ch
Agespa.ch
Ablock.esbk
+b		legal
&Hlocation~esbk.admin.ch¦gespa.ch
=thailand-mdes	Ministry of Digital Economy (Thailand)	government
+c	400,401,403,404,407,451,500,502,503	legal
&t~
Aระงับ
Dblocked
Aministry
/b~
Aillegal.mdes.go.th
Bprohibit.ais-idc.com
Aict.go.th/blocked
/t~
Aministry of digital economy and society
Aกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม
Aถูกระงับการเผยแพร่
+b		legal
&Hlocation~illegal.mdes.go.th¦prohibit.ais-idc.com¦125.26.170.3
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$illegal.mdes.go.th¦prohibit.ais-idc.com
=uae-filter	Filtering of the United Arab Emirates	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Aaccess to this site is currently blocked. the site falls under the prohibited content categories
+c	400,401,403,404,407,451,500,502,503	legal
/b~
Alighthouse.du.ae
Ablock.etisalat
/t~
Aaccess to this site is currently blocked. the site falls under the prohibited content categories
+b		legal
&Hlocation~lighthouse.du.ae¦block.du.ae
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$lighthouse.du.ae
=uk-court-orders	Court orders of the United Kingdom	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/t~
Aaccess to this website has been blocked under an order of the high court
Aaccess to the websites listed on this page has been blocked pursuant to orders of the high court
+c	400,401,403,404,407,451,500,502,503	legal
/b~
Aukispcourtorders.co.uk
/t~
Aaccess to this website has been blocked under an order of the high court
Aaccess to the websites listed on this page has been blocked pursuant to orders of the high court
+b		legal
&Hlocation~ukispcourtorders.co.uk¦siteblocked.virginmedia¦blocked.virginmedia.com
+b	200,400,401,403,404,407,451,500,502,503	legal
&h$ukispcourtorders.co.uk
+b	200,403	legal
/t~
Ahas received an order from the courts requiring us to prevent access to this site
Aaccess to this site has been blocked by court order
Aalong with other isps, have been ordered to prevent access to
=ukraine-restrictions	Restrictions of Ukraine	government
+b	200,400,401,403,404,407,451,500,502,503	legal
/b~
Akyivstar.ua/lock
+c	400,401,403,404,407,451,500,502,503	legal
/t~
Aуказом президента україни
Aрішення рнбо
/b~
Alock_sites
Akyivstar.ua/lock
+b		legal
&Hlocation~/lock_sites¦blocked.kyivstar¦block.vodafone.ua
+c	403,451	legal
&t~
Aдоступ до ресурсу обмежено
Aдоступ до сайту обмежено
&t~
Aуказ
Aрнбо
Aсанкці
=uzbekistan-mitc	Register of Uzbekistan	government
+b		legal
&Hlocation~reestr.mitc.uz
+c	403,451	legal
&t~
Areestr.mitc.uz
/b~
Areestr.mitc.uz
=azure-app-service		hosting	iis
+p
/Carraffinity*
+b		ip-or-region
&Hx-ms-forbidden-ip
+c	403	account-suspended	quota
&t~
Aerror 403 - this web app is stopped
+c	403	ip-or-region
&t~
Athe web app you have attempted to reach has blocked your access
+c	403
&t~
Aerror 403 - this web app is
+c	401,403	login-required
&h$.azurewebsites.net
&t=
Ayou do not have permission to view this directory or page.
=bluehost	Bluehost / HostGator	hosting	modsecurity,apache
+c	403,406	waf-rule	ip-or-region
/t~
Athis request has been denied for security reasons
+c	403,406	ip-or-region
&t~
Ais blacklisted. if you feel this is in error please contact your hosting providers abuse department
=china-icp	Hosting without ICP filing (China)	hosting
+b	200,400,401,403,404,407,451,500,502,503	legal	host-misconfigured
/i=
A网站未备案
A备案提示
+c	400,401,403,404,407,451,500,502,503	legal	host-misconfigured
/i=
A网站未备案
A备案提示
/t~
A该网站未备案
A未按照工信部相关规定
A该网站暂时无法进行访问
A您访问的网站未备案
A网站未备案
/b~
Bbatit.aliyun.com
Abeian.aliyun
Abatit.aliyun
+b		legal	host-misconfigured
&Hlocation~batit.aliyun.com¦dnspod.qcloud.com/static/webblock
=cpanel	cPanel	hosting	apache,litespeed
+p
/Hserver^cpsrvd
+b	200,402,403,404,503	account-suspended
&t~
Athis account has been suspended.
Aaccount suspended
/b~
Asuspendedpage.cgi
/t~
Bcontact your hosting provider for more information
+c	403	server-permission	waf-rule,directory-index
&t~
Aaccess is forbidden to the requested page
+c	401,403	session-or-cookies
&t~
Ainvalid security token
Btoken denied
/Hserver^cpsrvd
+c	402,403,404,503	account-suspended
&i=
Aaccount suspended
&t~
Acontact your hosting provider
=directadmin	DirectAdmin	hosting
+c	402,403,404,503	account-suspended
/t~
Athis account has been suspended. either the domain has been overused, or the reseller ran out of resources.
Asite suspended - this site has stepped out for a bit
=dreamhost	DreamHost	hosting
+c	403,503	server-permission	account-suspended,waf-rule
&t~
Bforbidden
Asuspended
Adisabled
/t~
Adreamhost
/b~
Adreamhost.com/
=godaddy-hosting	GoDaddy	hosting
+c	402,403,404,503	account-suspended
&t~
Asuspended
Aunavailable
/b~
Aimg1.wsimg.com/parking-lander
Asecureserver.net
=heroku		hosting
+p
/Hvia~vegur
/Hvia~heroku-router
+c	402,403,404,503	account-suspended
&b~
Aherokucdn.com/error-pages/suspended
=hostinger		hosting
+p
/Hplatform=hostinger
/Hpanel=hpanel
/Hserver=hcdn
+c	403,429	bot-challenge
&Hserver=hcdn
/t~
Achecking your browser
Averifying
=infinityfree	InfinityFree	hosting
+b	200,403	bot-challenge
&b~
A/aes.js
&b~
A__test=
+c	402,403,404	account-suspended
&t~
Asuspended
/h$.epizy.com¦.rf.gd
/h=suspended-website.com
=kinsta		hosting
+p
/Hx-kinsta-cache
/Hki-edge
/Hki-cache-type
+c	403	server-permission	ip-or-region,waf-rule
&t~
Bforbidden
Bdenied
/t~
Akinsta
=netlify		hosting
+p
/Hx-nf-request-id
/Hserver=netlify
+c	401	login-required
&Hserver=netlify
&b~
Aname="password"
Atype="password"
+c	402,403,503	account-suspended
&t~
Asite not available
Asite has been paused
Ausage_exceeded
Ausage limits
&t~
Anetlify
+c	402,403,404,503	account-suspended	quota
&Hserver=netlify
&t~
Asite not available
Asite has been paused
Apaused as it reached its usage limits
Ausage exceeded
#request-id	H	l	20	40	x-nf-request-id
=ngrok	ngrok	hosting
+c	400,401,402,403,404,421,429
&Hngrok-error-code
+c	400,401,402,403,429
&t~
Aerr_ngrok_
+c	403	ip-or-region
/Hngrok-error-code=err_ngrok_3205¦err_ngrok_3208
/t~
Aerr_ngrok_3205
Aerr_ngrok_3208
+c	402,403,429	quota
/Hngrok-error-code=err_ngrok_725¦err_ngrok_727¦err_ngrok_734
/t~
Aerr_ngrok_725
Aerr_ngrok_727
Aerr_ngrok_734
=pantheon		hosting
+p
/Hx-pantheon-styx-hostname
/Hx-styx-req-id
+c	401,403	login-required
/i=
A401 unauthorized - pantheon
+c	403	server-permission
&t~
Apantheon
/t~
Athe web page you were looking for could not be found - pantheon
A403 forbidden access denied pantheon
/Hx-pantheon-styx-hostname
+c	401,403	login-required
&t~
Dthis site is locked
/Hx-pantheon-styx-hostname
/Hx-pantheon-endpoint
/Hwww-authenticate~pantheon
/b~
Apantheon
=plesk		hosting
+p
/Hx-powered-by~plesklin
/Hx-powered-by~pleskwin
+c	403	server-permission	waf-rule,directory-index
&t~
Bforbidden
Ayou do not have permission to access this document
Aserver error 403
/b~
A/error_docs/styles.css
Aerror_docs/
+c	401	login-required
&b~
A/error_docs/styles.css
=simply-com	Simply.com	hosting	modsecurity,apache
+c		waf-rule
/b~
Bsplash.simply.com
#event-id	t	t	24	28		try again later.
=siteground	SiteGround	hosting
+b		bot-challenge
&Hsg-captcha=challenge
+b	202,403,429	bot-challenge
/b~
A/.well-known/sgcaptcha/
A/.well-known/captcha/
+c	400,401,403,405,406,429,500,501,503	waf-rule
&t~
Athe page you are trying to access is restricted due to a security rule
+c	403,429	bot-challenge
&t~
Aour system thinks you might be a robot!
=squarespace		hosting
+p
/Hserver=squarespace
/Hx-contextid
/Ccrumb
+c	400,403,404,429	waf-rule	ip-or-region,bot-challenge
&t~
Abrick-50
+c	401,403	login-required
&i=
Aprivate site
Apassword protected
/Hserver=squarespace
/b~
Asquarespace
+c	402,403,404	account-suspended
&t~
Athis site is expired
Awebsite expired
/Hserver=squarespace
/t~
Asquarespace
=tiger-protect	Tiger Protect (o2switch)	hosting
+c		waf-rule	ip-or-region,bot-challenge
/t~
Atiger protect
Atigerprotect
/b~
Atiger-protect
=transip	TransIP	hosting
+p
/Hx-transip-backend
/Hx-transip-balancer
=wix		hosting
+p
/Hx-wix-request-id
/Hserver^pepyaka
/Hx-seen-by
+c	401,403,429	bot-challenge	ip-or-region,waf-rule
/b~
Awixerrorpagesapp
Aerror-pages-app
/t~
Aerror 403-notbranded occurred
#request-id	H	t	8	60	x-wix-request-id
=wp-engine	WP Engine	hosting
+p
/Hx-powered-by~wp engine
/Hwpe-backend
/Hx-wpe-request-id
+c	403	waf-rule	server-permission,ip-or-region
&t~
B403 forbidden
Baccess denied
Bforbidden
/t~
Awp engine
=swisscom-pwlan	Swisscom Public Wireless LAN	operator
+c	400,401,403,404,407,451,500,502,503	network-filter
&t~
Aswisscom
&t~
Ablocked
Agesperrt
Abloqué
Baccess denied
/t~
Apublic wireless lan
/b~
Apwlan.swisscom
!h~swisscom
+b		network-filter
&Hlocation~pwlan.swisscom
=telstra-protect	Telstra Broadband Protect	operator
+c	400,401,403,404,407,451,500,502,503	network-filter
&t~
Atelstra
/t~
Atelstra broadband protect
/b~
Abroadband-protect
!h~telstra
=uk-parental-controls	Parental controls of British providers	operator
+b	200,400,401,403,404,407,451,500,502,503	network-filter
/b~
Aassets.o2.co.uk/18plusaccess
/t~
Athis site is blocked by bt parental controls
+c	400,401,403,404,407,451,500,502,503	network-filter
/b~
Aassets.o2.co.uk/18plusaccess
Arestricted-content.vodafone
Bblocked.nb.sky.com
/t~
Asky broadband shield
Athis site is blocked by bt parental controls
Etalktalk homesafe has blocked
+b		network-filter
&Hlocation~assets.o2.co.uk/18plusaccess¦vodafone-restricted-content¦blocked.nb.sky.com¦contentlock.ee.co.uk
+b	200,400,401,403,404,407,451,500,502,503	network-filter
&h$blocked.nb.sky.com
=apache		server
+p
/Hserver=apache
/Hserver^apache/¦apache 
!Hserver^apache-coyote¦apache tomcat
+c		server-permission	waf-rule,ip-or-region
&b~
A<h1>forbidden</h1>
&t~
Ayou don't have permission to access this resource
Ayou don't have permission to access /
+cw	403	server-permission	waf-rule,ip-or-region
&t~
Bforbidden
&t~
Ayou don't have permission to access this resource
Ayou don't have permission to access /
+c	401,403,407,429,451
&b~
A<address>apache/
A<address>apache server at
+c	401,403
&t~
Aapache/2.
&t~
Aserver at
+c	401	login-required
&b~
A<h1>unauthorized</h1>
A<h1>authorization required</h1>
&t~
Athis server could not verify that you are authorized to access the document requested
+c	403	server-permission	directory-index,waf-rule
&i=
Aaccess forbidden!
Azugriff verweigert!
Aaccès interdit!
Aacceso prohibido!
Aaccesso negato!
Aacesso proibido!
Atoegang verboden!
Adostęp zabroniony!
Apřístup odepřen!
+c	403	directory-index	server-permission
&t~
Bthere is either no index document or the directory is read-protected
+c	400,431	cookies-too-large
&t~
Asize of a request header field exceeds server limit
+c	451	legal
&t~
Aaccess to this url has been denied for legal reasons
+c	421	host-misconfigured
&t~
Athe client needs a new connection for this request as the requested host name does not match
+c	403	ip-or-region
&t~
Anew xampp security concept
=caddy		server
+p
/Hserver=caddy
/Hvia~caddy
+c	403	server-permission	ip-or-region,waf-rule
&Hserver=caddy
&t=
-
+c	401	login-required
&Hserver=caddy
&t=
-
&Hwww-authenticate
=envoy		server
+p
/Hserver=envoy¦istio-envoy
/Hx-envoy-upstream-service-time
+c	403	not-authorized-role	ip-or-region
&t=
Brbac: access denied
+c	401	login-required
&t^
Ajwt is missing
+c	401,403	session-or-cookies
&t^
Bjwt is expired
Ajwt verification fails
Ajwt issuer is not configured
Aaudiences in jwt are not allowed
Ajwks doesn't have key
+c	429	rate-limit
&t=
Alocal_rate_limited
=glassfish	GlassFish	server
+p
/Hserver~glassfish
/Hx-powered-by~glassfish
+c	401,403	not-authorized-role	server-permission
&t~
Ahttp status 403
Ahttp status 401
/t~
Aglassfish
/Hserver~glassfish
=haproxy	HAProxy	server
+c	403	waf-rule	ip-or-region,server-permission
&t~
Arequest forbidden by administrative rules.
!t~
Auser-agent
Auser agent
+c	401,407	login-required
&t~
Ayou need a valid user and password to access this content.
+c	429	rate-limit
&t~
Ayou have sent too many requests in a given amount of time.
=iis	Microsoft IIS	server
+p
/Hserver^microsoft-iis/
+c	403	server-permission	waf-rule,ip-or-region,directory-index
&i^
A403 - forbidden: access is denied
A403 - forbidden
A403 - 
A403.
&b~
Aid="content"
Aclass="content-container"
+c	403	server-permission	waf-rule,ip-or-region,directory-index
&t~
A403 - forbidden: access is denied.
+c	401	login-required
&i^
A401 - unauthorized: access is denied
A401 - 
&b~
Aid="content"
Aclass="content-container"
+c	403	server-permission	waf-rule,ip-or-region
&i~
Adetailed error - 403
+c	403	directory-index
/t~
Ahttp error 403.14
B403.14 - forbidden
Adirectory listing denied this virtual directory
/i~
A403.14
+c	403	ip-or-region
/t~
Ahttp error 403.6 
Ahttp error 403.6-
B403.6 - forbidden
B403.8 - forbidden
B403.503 - forbidden
B403.504 - forbidden
/i~
A403.6 
A403.8 
A403.503
A403.504
+c	403	rate-limit
/t~
Ahttp error 403.501
Ahttp error 403.502
A403.501 - 
A403.502 - 
/i~
A403.501
A403.502
+c	403	client-certificate
/t~
Ahttp error 403.7 
B403.7 - forbidden
A403.12 - 
A403.13 - 
A403.16 - 
A403.17 - 
/i~
A403.7 
A403.12 
A403.13 
A403.16 
A403.17 
+c	403	host-misconfigured
/t~
C403.4 - forbidden
C403.5 - forbidden
C403.18 - forbidden
/i~
A403.4 
A403.5 
A403.18 
+c	403	server-permission
/t~
C403.1 - forbidden
C403.2 - forbidden
C403.3 - forbidden
C403.10 - forbidden
C403.19 - forbidden
/i~
A403.1 
A403.2 
A403.3 
A403.10 
A403.19 
+c	403	rate-limit
/t~
C403.9 - forbidden
C403.15 - forbidden
/i~
A403.9 
A403.15 
+c	401	login-required
/t~
A401.1 - unauthorized
A401.2 - unauthorized
/i~
A401.1 
A401.2 
+c	401	server-permission
/t~
A401.3 - unauthorized
/i~
A401.3 
+c	401	not-authorized-role
/t~
A401.4 - unauthorized
A401.5 - unauthorized
A401.7 - 
/i~
A401.4 
A401.5 
A401.7 
+c	400	host-misconfigured
&t~
Abad request - invalid hostname
+c	400	cookies-too-large
&t~
Abad request - request too long
Athe size of the request headers is too long
+c	401,403	server-permission	login-required,ip-or-region,waf-rule,directory-index
&t~
Ayou do not have permission to view this directory or page
=jboss	JBoss / WildFly	server
+p
/Hserver~jboss
/Hserver~wildfly
/Hx-powered-by~jboss
+c	401,403	not-authorized-role	server-permission
&Hx-powered-by~jboss¦undertow
/t~
Ajbweb000065: http status 403
Ajbossweb
/t=
Cforbidden
+c	401,403	not-authorized-role
/t~
Ajbweb000065: http status 403
Ajbweb000064
=jetty		server
+p
/Hserver^jetty
+c	403	not-authorized-role	server-permission,directory-index
&t~
Ahttp error 403
Ahttp error: 403
Aproblem accessing
/t~
Apowered by jetty
/b~
Aeclipse.org/jetty
Ajetty.mortbay.org
/Hserver^jetty
+c	401	login-required
&t~
Ahttp error 401
Ahttp error: 401
/t~
Apowered by jetty
/b~
Aeclipse.org/jetty
/Hserver^jetty
+c	403	not-authorized-role	server-permission
&t~
Aservlet:
&t~
Ahttp error 403
+c	400	host-misconfigured
&t~
Ainvalid sni
=lighttpd	lighttpd	server
+p
/Hserver^lighttpd
+c	403	server-permission	ip-or-region
&b~
A<h1>403 forbidden</h1>
A<h1>403 - forbidden</h1>
&b~
Axhtml1-transitional.dtd
Axhtml
+cw	403	server-permission	ip-or-region
&t~
C403 forbidden
D403 - forbidden
+c	401	login-required
&b~
A<h1>401 unauthorized</h1>
A<h1>401 - unauthorized</h1>
&b~
Axhtml1-transitional.dtd
Axhtml
=litespeed	LiteSpeed	server
+p
/Hserver^litespeed
/Hx-litespeed-cache*
+c	403	server-permission	waf-rule,directory-index,ip-or-region
&t~
Aaccess to this resource on the server is denied!
+c	401,403,429
&t~
Aproudly powered by litespeed web server
Alitespeed technologies inc. is not a web hosting company
=nginx	nginx	server
+p
/Hserver=nginx
/Hserver^nginx/
+c		server-permission	waf-rule,ip-or-region
&b~
A<hr><center>nginx</center>
A<hr><center>nginx/
A<hr> <center>nginx</center>
A<hr> <center>nginx/
/i=
A403 forbidden
/t~
D403 forbidden
+c		server-permission	waf-rule,ip-or-region
&t=
A403 forbidden nginx
A403 forbidden 403 forbidden nginx
+c		login-required
&i=
A401 authorization required
&b~
A<center>nginx
+c	400,403,495,496	client-certificate
&t~
Ano required ssl certificate was sent
Athe ssl certificate error
&t~
Anginx
+c	400,494	cookies-too-large
&t~
Arequest header or cookie too large
&t~
Anginx
+c	400,497	host-misconfigured
&t~
Athe plain http request was sent to https port
&t~
Anginx
+c	429,451
&i=
A429 too many requests
A451 unavailable for legal reasons
&b~
A<center>nginx
+c	421	host-misconfigured
&i=
A421 misdirected request
&b~
A<center>nginx
+c	403	server-permission	waf-rule,ip-or-region,not-authorized-role
&m=head
&Hserver^nginx
&y=text/html
+c	451	legal
&Hserver^nginx
&t=
-
!Hcontent-type
=openresty	OpenResty	server
+p
/Hserver^openresty
+c		server-permission	waf-rule,ip-or-region
&b~
A<hr><center>openresty
A<hr> <center>openresty
&t~
D403 forbidden
+c		login-required
&i=
A401 authorization required
&b~
A<center>openresty
+c
&i=
A429 too many requests
&b~
A<center>openresty
+c	406	waf-rule	server-permission
&i~
A406 not acceptable
&b~
A<center>openresty
=python-http-server	Python http.server	server
+p
/Hserver~basehttp/
/Hserver^simplehttp
+c	401,403	server-permission	waf-rule
&t~
Aerror code explanation:
&t~
Aerror response
=tengine		server
+p
/Hserver^tengine
+c		server-permission	waf-rule,ip-or-region
&b~
A<center>tengine</center>
A<center>tengine/
Apowered by tengine
&t~
D403 forbidden
#event-id	H	h	16	40	eagleid
=thttpd	thttpd	server
+p
/Hserver^thttpd¦mini_httpd
+c	403	server-permission	directory-index
&b~
Aacme.com/software/thttpd
Aacme.com/software/mini_httpd
+c	401	login-required
&b~
Aacme.com/software/thttpd
Aacme.com/software/mini_httpd
=tomcat	Apache Tomcat	server
+p
/Hserver^apache-coyote¦apache tomcat
+c	403	not-authorized-role	server-permission,ip-or-region
&t~
Ahttp status 403
/t~
Aapache tomcat
Bdescription
Atype status report
+c	403	not-authorized-role
&t~
Baccess to the requested resource has been denied
+c	401	login-required
&t~
Ahttp status 401
/t~
Aapache tomcat
Bdescription
Atype status report
+c	403	ip-or-region
&t~
Aby default the manager is only accessible from a browser running on the same machine as tomcat
Aby default the host manager is only accessible from a browser running on the same machine as tomcat
+c	401,403	login-required
&t~
Ayou are not authorized to view this page. if you have not changed any configuration files, please examine the file conf/tomcat-users.xml
+c	403	csrf
&t~
Aby default the manager application includes csrf
+c	401,403
&i^
Ahttp status 403
Ahttp status 401
&b~
Afont-family:tahoma,arial
=traefik		server
+c	401	login-required
&t=
A401 unauthorized
&Hwww-authenticate~realm="traefik"
=varnish		server
+p
/Hx-varnish
/Hvia~varnish
/Hserver=varnish
!Hx-served-by^cache-
+c	401,403,405	waf-rule	ip-or-region,server-permission
&t~
Bguru meditation
/t~
Avarnish cache server
Axid:
!t~
Adetails: cache-
Afastly
!Hx-served-by^cache-
+c	429	rate-limit
&t~
Bguru meditation
/t~
Avarnish cache server
Axid:
!t~
Adetails: cache-
Afastly
!Hx-served-by^cache-
+c	400,403,404,405,406	waf-rule
&t~
Arequest rejected by xvarnish-waf
#request-id	t	d	4	20		xid:
=weblogic	Oracle WebLogic	server
+p
/Hserver^weblogic
/Hx-powered-by~weblogic
+c	401,403	not-authorized-role	server-permission
&t~
Derror 403--forbidden
Aerror 401--unauthorized
/t~
Afrom rfc 2068 hypertext transfer protocol
=auth0		sign-in
+p
/Hx-auth0-requestid
+c	401,403	not-authorized-role	login-required
&b~
A"errorcode":
&b~
A"statuscode":403
A"statuscode":401
/h$.auth0.com
/Hx-auth0-requestid
+c	401,403,429	rate-limit
&t~
Ayour account has been blocked after multiple consecutive login attempts
=authelia		sign-in
+p
/Cauthelia_session
+c	401,403	login-required	not-authorized-role
/i=
Aauthelia
Alogin - authelia
/t^
A401 unauthorized authelia
=authentik	authentik	sign-in
+p
/Cauthentik_session
/Hx-powered-by=authentik
/Hx-authentik-id
+c	401,403	not-authorized-role
&t~
Cpermission denied
Caccess denied
Crequest has been denied
/i~
Aauthentik
/t~
Apowered by authentik
=cloudflare-access		sign-in	cloudflare
+p
/Ccf_appsession
/Ccf_authorization
+c	401,403
/Hcf-access-domain
/Hcf-access-aud
+c	401,403	not-authorized-role
&t~
Ayou don't have permission to view this. please contact your system administrator
Bthat account does not have access
+c	401,403	login-required	not-authorized-role
/i~
Acloudflare access
/b~
A.cloudflareaccess.com/cdn-cgi/access/
+b		login-required
&Hlocation~.cloudflareaccess.com/cdn-cgi/access/login
=f5-apm	F5 BIG-IP APM	sign-in
+p
/Clastmrh_session
/Cmrhsession
/Cmrhsequence
/Cf5_fullwt
/Cf5_ht_shrinked
+c	401,403	session-or-cookies	login-required,not-authorized-role
/b~
A/my.policy
A/my.logout.php3
A/vdesk/hangup.php3
/t~
Ayour session could not be established
Aaccess policy evaluation is already in progress
Baccess was denied by the access policy
+b		login-required
&Hlocation~/my.policy
=f5-firepass	F5 FirePass	sign-in
+p
/Cf5_fire*
=ibm-webseal	IBM WebSEAL	sign-in
+p
/Hserver^webseal
/Cpd-h-session-id
/Cpd-s-session-id
+c	400,401,403,404,500	not-authorized-role	login-required
/b~
Athis is a webseal error message template file
/t~
Bthe access manager webseal server received an invalid http request
Aaccess manager webseal
Aaccess manager for e-business
+c	403	not-authorized-role
&t~
Aforbidden the resource you have requested is secured by
=keycloak		sign-in
+p
/Ckeycloak_*
/Cauth_session_id*
+c	400,401,403	session-or-cookies	login-required
&t~
Awe are sorry
Ainvalid parameter: redirect_uri
Acookie not found
Bpage has expired
Ayou are already authenticated
Aclient not found
Aaccount is disabled
/b~
A/realms/
/i~
Akeycloak
+cw	400,401	login-required
&b~
A"error":"unauthorized_client"
A"error":"invalid_client"
+c	400,401,403
&b~
Aid="kc-error-message"
=microsoft-entra	Microsoft Entra ID	sign-in
+c	400,401,403
&t~
Aaadsts
+b	200,400,401,403	device-policy
&t~
Aaadsts53000
Aaadsts53001
Aaadsts53002
Aaadsts53003
Aaadsts530034
Aaadsts50097
Aaadsts50105 device
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	not-authorized-role
&t~
Aaadsts50105
Aaadsts90094
Aaadsts65001
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	not-authorized-role
&t~
Aaadsts50020
Aaadsts50034
Aaadsts16000
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	account-suspended
&t~
Aaadsts50057
Aaadsts50053
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	session-or-cookies
&t~
Aaadsts50173
Aaadsts700082
Aaadsts50132
Aaadsts70043
Aaadsts70008
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b		login-required
&Hlocation^https://login.microsoftonline.com/¦https://login.microsoft.com/¦https://login.windows.net/
#correlation-id	t	h	30	40		correlation id:
#request-id	t	h	30	40		trace id:
=nevisproxy	nevisProxy	sign-in
+p
/Cnavajo*
=oauth2-proxy	OAuth2 Proxy	sign-in
+p
/C_oauth2_proxy*
+c	401,403	login-required
&t~
Asecured with oauth2 proxy
/b~
A/oauth2/start
/t~
Asign in with
+c	403	not-authorized-role
&t~
Asecured with oauth2 proxy
!b~
A/oauth2/start
+c	403	csrf
&t~
Bunable to find a valid csrf token
=okta		sign-in
+p
/Hx-okta-request-id
+c	400,401,403,429
&b~
A"errorcode":"e00000
+c	403	not-authorized-role
&b~
A"errorcode":"e0000006"
+c	401	login-required
&b~
A"errorcode":"e0000004"
A"errorcode":"e0000011"
+c	403	session-or-cookies
&b~
A"errorcode":"e0000005"
+c	429	rate-limit
&b~
A"errorcode":"e0000047"
+c	400,403	device-policy	not-authorized-role
&t~
Aaccess to this app is not allowed at this time due to a policy set by your administrator
Ayou do not have permission to access your account at this time
+c	400,401,403	not-authorized-role
&t~
Buser is not assigned to this application
Buser is not assigned to the client application
#request-id	H	t	10	60	x-okta-request-id
=pomerium		sign-in
+p
/C_pomerium*
/Hx-pomerium-intercepted-response
+c	401,403	not-authorized-role	login-required
&t~
Dforbidden
Aunauthorized
Baccess
Asign in
/i~
Apomerium
/t~
Apowered by pomerium
Apomerium
/Hx-pomerium-intercepted-response
=alibaba-oss	Alibaba Cloud OSS	storage
+p
/Hserver=aliyunoss
/Hx-oss-request-id
+c	400,403,409
&b~
A<error>
&b~
A<code>
&b~
A.aliyuncs.com</hostid>
A<ec>
+c	400,403,409
&h$.aliyuncs.com
&b~
A<code>
+c	403	server-permission
/t~
Ayou have no right to access this object
Athe bucket you visit is not belong to you
Abucket acl
+c	403	hotlink
&t~
Bdenied by bucket referer policy
+c	403	account-suspended
&b~
A<code>userdisable</code>
+c	403	host-misconfigured
&t~
Bplease use virtual hosted style to access
Athe bucket you are attempting to access must be addressed using the specified endpoint
#request-id	H	l	16	40	x-oss-request-id
#request-id	b	l	16	40		<requestid>
=azure-storage		storage
+p
/Hserver^windows-azure-blob¦windows-azure-file¦windows-azure-queue¦windows-azure-table¦windows-azure-web
+c	401,403,409
/h$.core.windows.net¦.core.chinacloudapi.cn¦.core.usgovcloudapi.net
+b		server-permission
&Hx-ms-error-code=publicaccessnotpermitted
+c	401,403,409	server-permission
&b~
A<code>publicaccessnotpermitted</code>
+b		ip-or-region
/Hx-ms-error-code=authorizationfailure¦authorizationsourceipmismatch
+c	403	ip-or-region
/b~
A<code>authorizationfailure</code>
A<code>authorizationsourceipmismatch</code>
A"code":"authorizationfailure"
+b		not-authorized-role
/Hx-ms-error-code=authorizationpermissionmismatch¦insufficientaccountpermissions¦authorizationservicemismatch¦authorizationresourcetypemismatch¦keybasedauthenticationnotpermitted
+c	403	not-authorized-role
/b~
A<code>authorizationpermissionmismatch</code>
A<code>insufficientaccountpermissions</code>
A<code>authorizationservicemismatch</code>
A<code>authorizationresourcetypemismatch</code>
B<code>keybasedauthenticationnotpermitted</code>
+b		account-suspended
&Hx-ms-error-code=accountisdisabled
+b		login-required
&Hx-ms-error-code=noauthenticationinformation
+c	401,403	signed-url-expired
&b~
Aauthenticationfailed
&t~
Asignature not valid in the specified time frame
Asigned expiry time
+c	403	signed-url-expired	login-required
&b~
B<code>authenticationfailed</code>
#request-id	H	h	30	40	x-ms-request-id
#request-id	t	h	30	40		requestid:
=backblaze-b2		storage
+c	400,401,403
/h$.backblazeb2.com
+c	401	session-or-cookies
&b~
A"code":"bad_auth_token"
A"code":"expired_auth_token"
+c	401,403	login-required	server-permission
&b~
B"code":"unauthorized"
/h$.backblazeb2.com
+c	403	quota
&b~
A"code":"download_cap_exceeded"
B"code":"transaction_cap_exceeded"
B"code":"storage_cap_exceeded"
=ceph	Ceph Object Gateway	storage	s3
+c	400,403
&b~
B<error><code>
&b~
A<requestid>tx0000
+c	403	server-permission
&b~
B<code>accessdenied</code>
&b~
A<requestid>tx0000
!t~
Brequest has expired
=cloudflare-r2		storage	s3,cloudflare
+c	400,401,403
&b~
B<error><code>
/h$.r2.cloudflarestorage.com¦.r2.dev
+c	400,403	server-permission	login-required
&h$.r2.cloudflarestorage.com¦.r2.dev
&b~
B<code>accessdenied</code>
B<code>invalidargument</code>
!t~
Brequest has expired
+c	401,403	server-permission
&h$.r2.dev
=cloudinary		storage
+p
/Hserver^cloudinary
/Hx-cld-error
+c	401,403	host-misconfigured
&Hx-cld-error~unknown customer¦cloud_name is disabled¦invalid cloud_name
+c	401,403	signed-url-expired	not-authorized-role
&Hx-cld-error~unsigned¦transformation¦deny or acl
+c	401,403
&Hx-cld-error
=digitalocean-spaces	DigitalOcean Spaces	storage	s3,ceph
+c	400,403
&b~
B<error><code>
/h$.digitaloceanspaces.com
/b~
B.digitaloceanspaces.com
A-do1</hostid>
A-sfo3-zg
A-fra1-zg
A-nyc3-zg
A-ams3-zg
+c	403	server-permission
&b~
B<code>accessdenied</code>
&b~
A<bucketname>
/h$.digitaloceanspaces.com
=google-cloud-storage		storage	google-cloud,google-api
+p
/Hx-guploader-uploadid
/Hserver=uploadserver
/Hx-goog-storage-class
+c		server-permission
&t~
Adoes not have storage.objects.
Adoes not have storage.buckets.
Adoes not have serviceusage.
+c	400,401,403,409
&b~
B<error><code>
/Hx-guploader-uploadid
/Hserver=uploadserver
/h$storage.googleapis.com¦.storage.googleapis.com
+cw	403	server-permission	login-required
&b~
B<code>accessdenied</code>
!t~
Brequest has expired
+cw		account-suspended
&b~
B<code>accountproblem</code>
C<code>userprojectaccountproblem</code>
#request-id	H	t	16	120	x-guploader-uploadid
=huawei-obs	Huawei Cloud OBS	storage	s3
+p
/Hserver=obs
/Hx-obs-request-id
/Hx-obs-id-2
+c	400,403,405,409
&b~
A<error>
&b~
C<code>
/Hx-obs-request-id
/h$.myhuaweicloud.com
+cw	403	server-permission
&b~
C<code>accessdenied</code>
!t~
Brequest has expired
=minio	MinIO	storage	s3
+p
/Hserver^minio
/Hx-minio-deployment-id
/Hx-minio-error-code
+c	400,403,405,409
&b~
C<error><code>
/Hserver^minio
/Hx-minio-deployment-id
/Hx-minio-error-code
+cw	403	server-permission
&b~
C<code>accessdenied</code>
!t~
Brequest has expired
+c	403	server-permission
/Hx-minio-error-code=accessdenied
=s3	Amazon S3	storage
+p
/Hserver=amazons3
/Hx-amz-id-2
/Hx-amz-bucket-region
+c	400,401,403,405,409
&b~
C<error><code>
/Hserver=amazons3
/Hx-amz-id-2
/h$.amazonaws.com¦.amazonaws.com.cn
/b~
A<hostid>
!b~
B.aliyuncs.com
!b~
A<ec>
!Hx-minio-deployment-id
!Hserver^minio
!Hserver=cloudflare
+c	403	server-permission
&Hserver=amazons3
/b~
C<code>accessdenied</code>
/t=
-
!t~
Brequest has expired
Arequest is not valid yet
!t~
Aexplicit deny
+c	403	server-permission	signed-url-expired
&b~
C<code>accessdenied</code>
&b~
A<hostid>
!t~
Brequest has expired
Arequest is not valid yet
!b~
B.aliyuncs.com
!Hserver^minio
+c		account-suspended
&b~
C<code>allaccessdisabled</code>
+c		server-permission
&b~
C<code>invalidobjectstate</code>
+c	403	clock-skew	signed-url-expired
&b~
C<code>accessdenied</code>
&t~
Arequest is not valid yet
+c	403	account-suspended
&b~
C<code>accountproblem</code>
&b~
A<hostid>
+c	403	server-permission
&t~
Ccode: accessdenied
&t~
Ahostid:
#request-id	b	l	8	40		<requestid>
#request-id	H	l	8	40	x-amz-request-id
#host-id	b	t	12	120		<hostid>
#host-id	H	t	12	120	x-amz-id-2
=tencent-cos	Tencent Cloud COS	storage
+p
/Hserver=tencent-cos
/Hx-cos-request-id
+c	400,403,409
&b~
A<error>
&b~
C<code>
/Hx-cos-request-id
/h$.myqcloud.com
/b~
A<traceid>
+cw	403	server-permission	hotlink
&b~
C<code>accessdenied</code>
!t~
Brequest has expired
#request-id	H	t	16	60	x-cos-request-id
=wasabi		storage	s3
+p
/Hserver^wasabis3
+c	400,403
&b~
C<error><code>
/Hserver^wasabis3
/h$.wasabisys.com
+cw	403	server-permission
&b~
C<code>accessdenied</code>
!t~
Brequest has expired
*
+c		clock-skew
/b~
C<code>requesttimetooskewed</code>
Arequesttimetooskewed
+c		signed-url-expired
&b~
D<code>accessdenied</code>
&t~
Brequest has expired
+c		signed-url-expired
/b~
D<code>expiredrequest</code>
D<code>signaturedoesnotmatch</code>
D<code>expiredtoken</code>
D<code>authorizationqueryparameterserror</code>
+c		not-authorized-role
/b~
A"error":"insufficient_scope"
B"error":"access_denied"
A"error":"unauthorized_client"
+c	400,401	login-required
/b~
A"error":"invalid_client"
+c		session-or-cookies
/b~
A"error":"invalid_token"
A"error":"invalid_grant"
+c		not-authorized-role
&t~
Ahave permission
Ahave the permission
Bhave the required
Ahave the necessary
Ahave the needed
Ahave the appropriate
Ahave the correct
Ahave the right
Ahave the proper
Ahave necessary
Ahave sufficient
Ahave enough
Ahave adequate
Ahave appropriate
Ahave access rights
Ahave privileges
Ahave the privileges
Bhave authorization
Ayou need the "
Ayou need the '
!t~
Adon't have permission to access this resource
Adon't have permission to access /
!t~
Aon this server
Aon the server
Apermission to access the requested
!t~
Ato view this directory or page
Apermission to get url
+c		not-authorized-role
&b~
Ayou don"t have permission to access this resource
&y=application/json¦application/problem+json¦application/vnd.api+json
+c		ip-or-region
&t~
Ayour ip (
Ayour ip:
Aip address (
Aip address:
Ayour ip address
Ayour address
&t~
Bnot allowed to access
Anot allowed to view
Anot allowed to visit
Ais not allowed
Bnot permitted to access
Ais not permitted
Bnot authorized to access
Anot in our
+c	400,403,419,422	csrf
&m=post
&t~
Atoken inválido
Atoken non valido
Ajeton invalide
Aневерный токен
Aトークンが無効
Aトークンは無効
A令牌无效
Bungültiges token
Bungültiger token
Atoken ist ungültig
Bongeldig token
+b	403,451	legal
&Hlink~blocked-by
#request-id	H	t	8	80	x-request-id
#request-id	H	t	8	80	x-correlation-id
#request-id	H	t	8	100	x-amzn-trace-id
<../¦..\\¦/etc/passwd¦boot.ini¦<script¦<iframe¦<frameset¦<svg¦<img¦javascript:¦onerror=¦onload=¦alert(¦union select¦union all select¦information_schema¦' or '¦' or 1¦'or'1¦" or "¦ and 1=1¦ or 1=1¦'--¦sleep(¦benchmark(¦waitfor delay¦xp_cmdshell¦load_file(¦cmd.exe¦/bin/sh¦/bin/bash¦;cat ¦|cat ¦$(¦\${jndi:¦{{7*7¦<?php¦php://¦phar://¦data:text/html¦base64_decode(¦eval(¦wp-config.php¦drop table¦insert into¦%00
?	-2147483648	0
?clock-skew	2	2046820352
?csrf	12	0
?csrf	4	134217728
?client-certificate	16	1845493760
?signed-url-expired	32	134217728
?device-policy	192	1711276032
?legal	256	1711276032
?network-filter	512	1644167168
?hotlink	1024	1644167168
?quota	2048	2046820352
?rate-limit	4096	268435456
?rate-limit	8192	0
?vpn-or-proxy	1	1979711488
?bot-challenge	16384	1711276032
?session-or-cookies	32768	1845493760
?session-or-cookies	65536	167772160
?session-or-cookies	8388608	134217728
?host-misconfigured	131072	33554432
?ip-or-region	262144	1711276032
?ip-or-region	524288	1711276032
?browser-unsupported	1048576	1845493760
?waf-rule	2097152	1644167168
?account-suspended	4194304	1610612736
?not-authorized-role	16777216	1711276032
?login-required	8388608	100663296
?login-required	4194304	67108864
?not-authorized-role	4194304	33554432
?account-suspended	1073741824	0
@ar
>login-required
Aيجب تسجيل الدخول
Aيرجى تسجيل الدخول
Aالرجاء تسجيل الدخول
Aتسجيل الدخول للمتابعة
Aتسجيل الدخول أولا
Aقم بتسجيل الدخول
Aسجل الدخول
Aعليك تسجيل الدخول
Aيتطلب تسجيل الدخول
Aتسجيل الدخول لعرض
>session-or-cookies
Aانتهت الجلسة
Aتفعيل ملفات تعريف الارتباط
Aانتهت جلس
Aانتهت صلاحية
Aملفات تعريف الارتباط معطلة
Aانتهت مدة
>not-authorized-role
Aليس لديك
Aلا تملك
Aليست لديك
Aغير مخول
Aلا يسمح لك
Aصلاحية
Aصلاحيات
Aغير مسموح
Aغير مصرح
>ip-or-region
Aمن بلدك
Aتم حظر عنوان
Aفي منطقتك
Aفي بلدك
Aمن منطقتك
Aموقعك الجغرافي
>vpn-or-proxy
Aإيقاف vpn
Aتعطيل vpn
Avpn أو
>bot-challenge
Aلست روبوت
Aأنك إنسان
Aأنك لست
Aرمز التحقق
Aالتحقق من أنك
Aلست برنامج
>waf-rule
Aحظر طلبك
Aأسباب أمنية
Aجدار الحماية
>rate-limit
Aمحاولات كثيرة
Aطلبات كثيرة
Aالكثير من الطلبات
Aعدد كبير
>legal
Aلأسباب قانونية
Aأمر قضائي
>account-suspended
Aتم تعليق الحساب
Aتم إيقاف الحساب
Aحساب موقوف
>csrf
Aرمز الأمان
@codes
>login-required
Anotauthenticated
>not-authorized-role
Ainsufficientpermission
Anot_authorized
Cpermissiondenied
Baccessdeniedexception
>device-policy
Aadmin_policy_enforced
Aaadsts53000
Aaadsts53001
Aaadsts53002
Aaadsts53003
>ip-or-region
Bgeorestricted
Anot_available_in
>rate-limit
Aratelimit
Atoomanyrequests
>quota
Aquotaexceeded
Adailylimitexceeded
>csrf
Ainvalid_csrf
>hotlink
Ahotlink
>legal
Asanctioned_country
Alegal_reasons
Bage_restricted
>account-suspended
Auser_disabled
@cs
>login-required
Amusíte se přihlásit
Aje vyžadováno přihlášení
Apřihlaste se
Ase přihlaste
Amusíte přihlásit
Amusíte být přihlášen
Anejste přihlášen
Avyžaduje přihlášení
Apřihlášení je
Apřihlášení uživatelé
>session-or-cookies
Apovolte soubory cookie
Apovolte cookies
Arelace vypršela
Aplatnost relace
Apřihlášení vyprš
Avašeho přihlášení
Abyli odhlášeni
>not-authorized-role
Anemáte přístup
Anemáte právo
Anemáte dostatečn
Anejste oprávněn
Aoprávnění
Adostatečná práva
>ip-or-region
Az vaší země
Ave vašem regionu
Aip adresa je blok
Avaší zemi
>vpn-or-proxy
Avypněte vpn
Avpn nebo proxy
>bot-challenge
Anejste robot
Akontrola prohlížeče
Aneobvyklý provoz
Ajste člověk
Aopište kód
>waf-rule
Apožadavek byl zablokován
Az bezpečnostních důvodů
>rate-limit
Apříliš mnoho
Apříliš často
>legal
Az právních důvodů
Ana základě rozhodnutí soudu
>account-suspended
Aúčet byl pozastaven
Aúčet byl zablokován
Aweb byl pozastaven
>hotlink
Ahotlink
>csrf
Aplatnost formuláře
@da
>login-required
Avære logget ind
Askal logge ind
Alog ind for
>session-or-cookies
Adin session
>not-authorized-role
Aikke adgang til
Aikke tilladelse
>ip-or-region
Auden for danmark
>vpn-or-proxy
Adin vpn
Avpn eller
>rate-limit
Afor mange
@de
>login-required
Aloggen sie sich
Alogge dich
Amelde dich an
Aanzumelden
>not-authorized-role
Anicht die erforderlichen
Anicht über die erforderlichen
Anicht über die notwendigen
Anicht autorisiert
Anicht befugt
Afehlen die nötigen
Anicht freigeschaltet
Akeinen zugriff
>ip-or-region
Ain ihrem gebiet
>bot-challenge
Abestätigen sie, dass sie
Abrowser wird überprüft
>waf-rule
Aanfrage wurde blockiert
Aaus sicherheitsgründen
>rate-limit
Aanfragelimit
Azu viele
Aratenlimit
>account-suspended
Aaccount wurde gesperrt
Awebsite wurde gesperrt
Awebseite wurde gesperrt
Apräsenz wurde gesperrt
>csrf
Bsicherheitstoken
>signed-url-expired
Ader link ist abgelaufen
Alink ist nicht mehr gültig
Alink abgelaufen
>client-certificate
Aclientzertifikat
>network-filter
Avon ihrem administrator blockiert
Avon ihrer organisation blockiert
Ainhaltsfilter
Ajugendschutzfilter
>hotlink
Adirektverlinkung
Ahotlink
%vpn|proxy|tor$|anonymisier|rechenzentr		formular	token	zertifikat	link$|links$|downloadlink|einladung	gerät|laptop|rechner|arbeitsplatz	organisation|verwaltet|unternehmen|firma|registriert|richtlini	jugendschutz|minderjährig|gericht|gesetz|rechtlich|sanktion|erwachsene|volljährig|18 jahre|urheberrecht|embargo	kategorie|schulnetz|schulfilter|schule|arbeitgeber|webfilter|jugendschutzfilter		kontingent|datenvolumen|bandbreite|tarif|guthaben|speicherplatz	anfragen|versuche|abfragen|aufrufe|zugriffe$|anmeldeversuche	zu viele anfragen|zu schnell|zu häufig|zu oft	roboter|bot$|bots$|menschen$|automatisiert|captcha|ein mensch|ungewöhnlichen datenverkehr|sicherheitsabfrage|sicherheitsüberprüfung	cookie	sitzung|session		land$|ländern|länder$|region|standort|ausland|aufenthaltsort|deutschland|österreich|schweiz	ip$|ip-adress|ip adress|netzwerk|netz$|adressbereich|universitätsnetz|firmennetz|hochschulnetz|ihrer adresse|ihre adresse	browser|internet explorer|javascript	firewall|schädlich|verdächtig|sicherheitsregel|sicherheitsrichtlinie|angriff|bedrohung	konto$|benutzerkonto|mitglieder|abonnent|kundenkonto|registrierte	anmeld|angemeldet|einloggen|eingeloggt|login|melden sie|passwort|kennwort|zugangsdaten|authentifiz	rolle|recht$|rechte$|berechtig|befugnis|administrator|mitarbeiter|zugriffsrecht	nicht|kein|ohne|verweigert|abgelehnt|verboten|untersagt|unzulässig|ungültig|abgewiesen|fehlt|fehlen|deaktiviert|eingestuft|erkannt|stimmt nicht|falsch|gestoppt|verhindert|unbekannt|verfügbar|aus$	müssen|muss$|nur$|bitte|benötig|erforderlich|notwendig|braucht|brauchen|bestätigen|dürfen|ausschließlich|vorbehalten|aktualisieren|schalten sie|um zu|melden sie|zuerst	abgelaufen|nicht mehr|veraltet|beendet|zu alt|verfallen|ungültig geworden	überschritten|zu viele|sehr viele|ausgeschöpft|erschöpft|limit|erreicht|aufgebraucht|verbraucht|höchstzahl	gesperrt|blockiert|sperre|geblockt	stillgelegt|verbannt|gebannt|suspendiert	vielleicht|möglicherweise|wenn sie glauben|falls|sollten sie|eventuell|könnte
@el
>login-required
Aπρέπει να συνδεθείτε
Aσυνδεθείτε για
>session-or-cookies
Aη συνεδρία
>not-authorized-role
Aδεν έχετε άδεια
Aδεν έχετε πρόσβαση
Aδεν έχετε δικαίωμα
>ip-or-region
Aστη χώρα σας
>rate-limit
Aπάρα πολλ
@en
>bot-challenge
Achecking your browser
Averifying your browser
Aenter the characters
Atype the characters
Bsecurity verification
Averify that you
Averify you
Averifying that you
Bunusual request
Aunusual behav
Ajavascript and cookies
Apress & hold
Apress and hold
Arecaptcha verif
Aconfirm you are
Aa bot.
>waf-rule
Ablocked for security purposes
Bsecurity incident detected
Bpotentially unsafe operation
Ethis request has been blocked
Eyour request has been blocked
Eyour request was blocked
Brequest was rejected
Bmod_security
Bmodsecurity
Asecurity reasons
Bsecurity violation
Bviolation of security
Csecurity_violation
Apotentially harmful
Aillegal character
Billegal request
Adisallowed character
Aforbidden character
Across-site scripting
Ahack attempt
Apossible attack
Aintrusion
Ablocked by waf
Erequest blocked
Crequest has been denied
Crequest was denied
Brequest has been rejected
Erequest is blocked
Atriggered a rule
Btriggered a security
Cby our security
Cby the security
Ahacking attempt
Asecurity service to protect
Cby a security
Asecurity plugin
>browser-unsupported
Aupgrade to a newer
Aclient_outdated
>rate-limit
Atoo many
Aratelimit
Aallowed requests
Athrottl
Await a few minutes
Await a few seconds
Await a minute
Alimit exceeded
Aexceeded the limit
Aexceeded the maximum
Alogin attempts
Afailed attempts
Atemporarily banned
Dtemporarily locked
Arate limiting
Arequests per minute
Arequests per second
Arequests per hour
Arequests per day
Athe number of requests
Anumber of requests allowed
>quota
Atoo many users have viewed or downloaded this file
Amonthly limit
Adownload limit
Adaily limit
Aweekly limit
Amonthly usage
Ausage limit
Aupgrade your account
Abilling details
Ainsufficient balance
Ainsufficient funds
>directory-index
Avirtual directory does not allow contents to be listed
Bthere is either no index document or the directory is read-protected
Adirectory listing
Adirectory browsing
Alist the contents of this directory
Alisting of this directory
>hotlink
Ahot linking
Adenied by referer
Bbucket referer policy
Ainvalid referer
Ahot-link
Adirect linking
Adirect links to
Alinking to images
Alinking to this
Aremote linking
Aleech
Breferer not allowed
Breferrer not allowed
Ainvalid referrer
Areferer is not
Areferrer is not
Abad referer
Abad referrer
Amissing referrer
Creferer_denied
Creferer denied
Creferrer denied
>browser-tools
Auser-agent header
Amissing user-agent
Amissing user agent
Ano user-agent
Ano user agent
Abad user agent
Abad user-agent
Aset a user-agent
Avalid user-agent
Bvalid user agent
Byour user agent
Byour user-agent
Auser agent is
Auser-agent is
Auser agent not
Aad-blocker
Cadblock
Dad block
Abrowser extension
Adisable extensions
Bdisable any extension
Breferrer policy
Breferrer-policy
Asend a referrer
Asend a referer
Asending a referrer
Asending a referer
Buser-agent policy
@en
>login-required
Aunauthenticated
Athis server could not verify that you are authorized to access the document requested
Bauth_required
Aregistered user
Bauthorization required
Ano token provided
Atoken not provided
Bmissing token
Atoken missing
Atoken is missing
Btoken is required
Btoken required
Cno authorization
Bno auth token
Cmissing authorization
Aanonymous users
Aguests are not
>session-or-cookies
Ctoken has expired
Ctoken is expired
Ctoken expired
Cjwt expired
Cjwt is expired
Abeen signed out
Abeen logged out
Asigned out due
Ctoken_expired
Bexpired_token
Bexpired token
Atoken is not valid
Atoken not valid
Atoken is invalid
Atoken invalid
Atoken has been revoked
Atoken was revoked
Atoken revoked
Atoken is no longer
Fcookies may be blocked
Aip address has changed since
Binvalid token
Asign in again
Alog in again
Alogged you out
Asigned you out
Alogin again
>cookies-too-large
Bsize of a request header field exceeds server limit
Acookie too large
Acookies are too large
Aheader fields too large
>not-authorized-role
Byou need access
Anot in the authorized list
Bthis action is unauthorized
Ais unauthorized for user
Anot authorized to
Anot authorised to
Bare not authorized
Aare not authorised
Baren't authorized
Anot allowed to
Baren't allowed
Anot permitted to
Ainsufficient right
Binsufficient access
Cinsufficient authorization
Anot enough rights
Alacks the
Alack the
Blacks required
Bdon't have access
Bdo not have access
Bdoes not have access
Bdoesn't have access
Ano access to
Brestricted to authorized
Aauthorized users only
Aauthorized personnel
Aonly the owner
Aowner only
Aonly members
Bonly authorized
Ais private
Aprivate content
Aask the owner
Anot a member
Bsubscription required
Bsubscription is required
Brequires a subscription
Brequire a subscription
Asubscribers only
Aonly available to subscribers
Aforbidden for this user
Arequest access,
Arequest access from
Arequest access to
Bnot have the required
Anot have the necessary
Anot have sufficient
Anot have the right
Anot authorised:
Anot authorized:
Aconsent has been revoked
Cconsent has expired
Aconsent was revoked
>device-policy
Ayour device does not meet
Bconditional access policy
Aconditional access policies
Aenroll your device
Adevice does not comply
Aadmin_policy_enforced
Bdevice policy
Adevice trust
Cendpoint verification
>ip-or-region
Aavailable in your state
Aavailable in your current
Aavailable from your
Aaccessible in your
Aaccessible from your
Ablocked in your
Arestricted in your
Aoutside the united
Aonly available within
Aonly available in europe
Aonly available from
Aonly accessible from
Aonly accessible within
Aaccessible only from
Aaccessible only within
Aavailable only on
Aavailable only from
Aonly be accessed from
Aonly be accessed within
Aonly from within
Afrom within the
Aintranet only
Arights restrictions
Clicensing restrictions
Ais blacklisted
Abeen blacklisted
Ais blocklisted
Abeen blocklisted
Aon a blacklist
Aon our blacklist
Aon a blocklist
Anot whitelisted
Anot allowlisted
Anot in the allow
Anot on the allow
Anot in allowlist
Anot in whitelist
Anot in the whitelist
Aconnect to the vpn
Aconnected to the vpn
Aconnect to vpn
Acompany vpn
Acorporate vpn
Athrough the vpn
Avia vpn only
Bvpn is required
Bvpn required
Aunavailable in your
Aonly available in the
>vpn-or-proxy
Ausing an anonym
Athrough an anonym
Aanonymous prox
Canonymization
Aanonymizing
Afrom hosting
Aunblocker
>csrf
Acsrf
Axsrf
Binvalid security token
Ano valid crumb
Bauthenticity token
Bthe change you wanted was rejected
Cthe link you followed has expired
Cpage expired
Aforgery
Asecurity token is missing
Csecurity token has expired
Asecurity token could not
Asecurity token was
Cmissing security token
Atoken mismatch
Atoken_mismatch
Ainvalid nonce
Anonce is invalid
Cnonce verification
Across-site post
Aorigin checking failed
Aorigin check failed
Ainvalid origin
Auntrusted origin
Cinvalid request token
Borigin_not_allowed
Borigin not allowed
>signed-url-expired
Csignature has expired
Csignature expired
Ainvalid signature
Durl has expired
Durl expired
Dlink has expired
Dlink expired
Drequest has expired
Asigned expiry time
Alink is no longer valid
Alink no longer valid
Dlink is expired
Alink is invalid
Alink invalid
Aexpired link
Aexpired url
Durl is expired
Durl_expired
Dlink_expired
Aexpired signature
Dsignature_expired
Asignature mismatch
Asignature does not match
Asignature is invalid
Asignature is not valid
Bsignature not valid
Csignature verification
Ainvalid_signature
Abad signature
Aurl signature
Aurl_signature
Ahash mismatch
Alink you used
Aone-time link
>clock-skew
Adifference between the request time and the
Aclock skew
Bsystem clock
Atime on your computer
Astale timestamp
Atimestamp is too
Atimestamp too
Atimestamp is out
Atimestamp out of
Btimestamp of the request
Btimestamp for this request
Arequest timestamp
Ainvalid timestamp
Ainvalid_timestamp
Atimestamp is not within
Atime is not within
Atime too skewed
Atime_skew
Atimeskew
Aclock drift
Aclock out of
Byour clock
Bdevice clock
Adate and time settings
Acheck your date
Asystem time
Aahead of the server
Aissued in the future
>client-certificate
Aclient cert
Amutual tls
Amtls
>host-misconfigured
Ablocked hosts:
Ablocked host:
Bmisdirected request
Aplain http request was sent to https port
Bhost not allowed
Ahost not permitted
Ainvalid host
Aunknown host
Aunauthorized host
Adisallowedhost
Adisallowed host
Auntrusted domain
Aunknown domain
Adomain is not configured
Adomain not configured
Bdomain is not allowed
Asite is not configured
Anot configured for this
Cdirect ip access
Aaccess by ip
Aaccessing by ip
Ahost header
Bhttps is required
Chttps required
Arequires https
Arequire https
Ause https
Cssl is required
Cssl required
Arequires ssl
Anot permitted for this host
Ainvalid cors
Bcors request
A" is not permitted
>account-suspended
Aaccount has been disabled
Aaccount is disabled
Athis site has been disabled
Athis web app is stopped
Aaccount_disabled
Aaccount disabled
Aaccount is not active
Aaccount is inactive
Baccount has been restricted
Fuser is blocked
Fuser has been blocked
Auser is disabled
Bwebsite has been disabled
Bsite is disabled
>legal
Dexport regulations
Cgeneral data protection regulation
Aeuropean economic area
Cage verification
Atrade control
Bage restriction
Bage-restricted
Bage_restricted
Bage restricted
Averify your age
Amust be 18
Amust be 21
Atakedown
Admca complaint
Admca notice
Bdmca request
Aat least 18
Aunder applicable
Aby ofac
>network-filter
Ablocked by your network
Ablocked by your organi
Ablocked by your company
Ablocked by your internet
Ablocked by your admin
Ablocked by your it
Ablocked by the network admin
Ablocked by network admin
Aby your network administrator
Aby the network administrator
Aby the system administrator due
Fyour organization has blocked
Byour organization's policy
Ayour internet service provider has
Finternet provider has blocked
Aprovider has been ordered
Cinternet usage policy
Cinternet access policy
Cinternet use policy
Cweb usage policy
Awebfilter
Aurl filter
Cfiltering policy
Ainternet filter
Afiltering system
Dordered to block
%vpn|proxy|proxies|tor$|anonymizer|anonymiser|anonymous network|data center|datacenter|data centre|hosting provider	clock|system time|time difference|timestamp|computer's time	form$|submission|csrf|xsrf|request forgery|cross-site request	token|proof	certificate|smart card|smartcard	link$|links$|url$|invitation|share	device|laptop|workstation|computer|phone	managed|compliant|complian|enrolled|enrolment|enrollment|registered|organization|organisation|company|corporate	sanction|court|judge|embargo|law$|laws$|legal|underage|under age|minor$|minors|adults|eighteen|18 or|18 years|21 or|gambling licen|gdpr|copyright|licensing|export control	category|categories|school|employer|workplace|parental|content filter|web filter|acceptable use|internet policy	hotlink|embed|other sites|other websites|deep link	quota|bandwidth|plan$|plan's|allowance|credit|data cap|subscription limit|traffic limit	request|attempt|calls$|call limit|rate$|rate limit|queries|downloads|messages|logins	slow down|too fast|too quickly|too often|too frequent|faster than|too many request|too many attempt|try again later	robot|bot$|bots$|are human|a human|are a person|automated|automation|scripts$|crawler|scraper|scraping|captcha|bot detect|anti-bot|not a person|unusual traffic|unusual activity|security check	cookie	session|access token|login token	domain|hostname|host name|host header|virtual host	country|countries|region$|regions|territory|territories|location|where you are|abroad|european union|your area|jurisdiction|rights cover|continent|geo|abroad|where you	ip$|ips$|ip address|your address|address you|source address|client address|network$|networks|subnet|network range|office network|campus	browser|user agent|user-agent|internet explorer|chrome|firefox|safari|javascript	firewall|malicious|suspicious|security rule|security polic|security filter|attack|injection|threat|dangerous|security system	account|members$|subscriber|customers$	sign in|signed in|sign-in|log in|logged in|logged-in|login|log on|identify yourself|credential|password|authenticat|api key|api token|authorization header	role$|roles$|role's|scope|privilege|permission|administrator|admin$|admins|clearance|your group|your department|entitle|your rights|sufficient rights|access level|moderators$|staff$	not$|no$|'t$|cannot|denied|deny|denies|refuse|reject|prohibit|forbid|forbidden|restrict|unable|invalid|without|unavailable|missing|lacks|lack$|disabled|switched off|turned off|stopped|declined|unsupported|barred|excluded|wrong|mismatch|differs|unknown|prevent|disallow|triggered|matched|flagged|failed|looked|tripped|unauthorized|detected|noticed|behind|through a|using a|unrecognized|too far|insufficient|never|available|outside|inside|accessible|does not include|cleared	must|need|require|please|only$|has to|have to|enable|turn off|disable|disconnect|switch off|prove|verify|confirm|reserved|limited to|ordered|order$|exclusive|upgrade|update|use a|should|to continue|to view|to access|to see$|first$|again$|sign in$|using	expire|expiry|ended|timed out|time out|timeout|no longer|lapsed|stale|stopped working|past its|too old|out of date|outdated|old$|ran out|inactiv|invalidated|terminated|was closed	exceed|too many|limit$|limited|used up|reached|exhaust|maximum|run out|consumed|budget|over the|over your|throttl|depleted	blocked|block$|locked|blacklist|blocklist|denylist|closed|frozen	banned|ban$|suspended|deactivated|terminated|disabled by	perhaps|maybe|might|if you think|if you believe|if this|may be$|could be|in error
@es
>login-required
Anecesitas iniciar
Anecesita iniciar
Adebe estar registrado
Adebes estar registrado
Ano ha iniciado sesión
Ano has iniciado sesión
Aidentifíquese
Aidentifícate
>not-authorized-role
Ano está autorizado
Ano estás autorizado
Ano tienes acceso
Ano tiene acceso
>bot-challenge
Acomprobando su navegador
Acomprobación de seguridad
Aactividad inusual
>waf-rule
Asu solicitud ha sido bloqueada
Atu solicitud ha sido bloqueada
Apor razones de seguridad
Apor motivos de seguridad
Asolicitud fue bloqueada
Asolicitud bloqueada
Apetición ha sido bloqueada
>rate-limit
Amáximo de peticiones
>csrf
Atoken de seguridad
Apágina ha caducado
>signed-url-expired
Ael enlace ha caducado
Ael enlace ha expirado
Aenlace caducado
>network-filter
Abloqueado por su administrador
Abloqueado por el administrador de red
Abloqueado por su organización
>quota
Alímite de descargas
%vpn|proxy|tor$|anonimiz		formulario	token|testigo	certificado	enlace|vínculo|invitación	dispositivo|equipo|ordenador	administrado|gestionado|empresa|organización|corporativ|cumple con	sanciones|tribunal|judicial|ley$|leyes|legal|menores|mayor de|mayores de|18 años|derechos de autor|embargo	categoría|colegio|escuela|empleador|filtro|control parental		cuota|ancho de banda|tu plan|su plan|saldo|almacenamiento	peticiones|solicitudes|intentos|consultas	demasiadas peticiones|demasiadas solicitudes|demasiados intentos|demasiado rápido|más despacio	robot|humano$|automatizad|automátic|captcha|tráfico inusual|verificación de seguridad	cookie	sesión		país|región|territorio|ubicación|extranjero|españa	ip$|dirección|tu red|su red|red$	navegador|internet explorer|javascript	cortafuegos|firewall|malicios|sospechos|regla de seguridad|política de seguridad|ataque	cuenta|usuarios|socios|suscriptores	inicia sesión|inicie sesión|iniciar sesión|iniciado sesión|identific|contraseña|credencial|autentic	rol$|permiso|privilegio|autorización|administrador|perfil|derechos de acceso|facultad	no$|sin$|deneg|rechaz|prohib|imposible|inválid|carece|falta|incorrect|bloqueado por|detenido|detectado|desconocid|impedid|disponible|desde	debe|debes|necesit|requier|por favor|solo$|sólo|únicamente|apaga|apágalo|desactiva|desactive|demuestr|verifi|confirm|actualiz|exclusiv|reservad|tiene que|tienes que|activa$	caduc|expir|ya no|antiguo|obsolet|venció|vencid|terminó|finaliz	super|límite|agot|excedid|exced|alcanz|demasiad	bloque	suspendid|dada de baja|expulsad|baneado|inhabilitad|desactivada	quizá|tal vez|si cree|si crees|puede que|posible
@fa
>login-required
Aوارد شوید
Aوارد حساب
Aورود به سیستم
Aوارد سایت
Aلاگین
Aباید وارد
Aوارد سامانه
>session-or-cookies
Aکوکی ها را فعال
Aنشست شما
Aجلسه شما
Aدوباره وارد
>not-authorized-role
Aشما مجاز نیستید
Aاجازه دسترسی
Aمجوز دسترسی
Aدسترسی ندارید
Aدسترسی لازم
Aمجاز به
Aاجازه مشاهده
Aسطح دسترسی
Aاجازه ورود
>ip-or-region
Aخارج از کشور
Aخارج از ایران
Aایران امکان
Aip ایران
Aآیپی ایران
Aip شما مسدود
Aآی پی شما مسدود
Aکشور شما
Aمنطقه شما
>vpn-or-proxy
Aفیلترشکن
>bot-challenge
Aربات نیستید
Aانسان هستید
Aربات نیستم
Aکد امنیتی
Aتصویر امنیتی
>waf-rule
Aدرخواست شما مسدود
Aدلایل امنیتی
Aفایروال
>rate-limit
Aتعداد درخواست
Aبیش از حد
Aدرخواستهای زیاد
Aدرخواست های زیاد
>legal
Aبه دستور مقام قضایی
Aدستور قضایی
>account-suspended
Aحساب مسدود
Aسایت مسدود شده
Aحساب تعلیق
>csrf
Aفرم منقضی
@fi
>login-required
Akirjauduttava
Asinun on kirjaudu
>session-or-cookies
Aistunto
>not-authorized-role
Aoikeutta
Aoikeuksia
Akäyttöoikeu
>ip-or-region
Amaassasi
>rate-limit
Aliian monta
@fr
>session-or-cookies
Aété déconnecté
>not-authorized-role
Avous n'êtes pas autorisé
An'avez pas accès
An'avez pas le droit
Apas autorisé à
Apas autorisée à
Ane disposez pas des
Avous n'avez pas les
>bot-challenge
Avérification de votre navigateur
Acontrôle de sécurité
Aactivité inhabituelle
>waf-rule
Avotre requête a été bloquée
Avotre demande a été bloquée
Araisons de sécurité
Arequête a été rejetée
>rate-limit
Atrop de demandes
>legal
Araisons juridiques
Adécision judiciaire
Avérification de l'âge
>csrf
Ajeton csrf
Ajeton de sécurité
Apage a expiré
>signed-url-expired
Ale lien a expiré
Alien expiré
Alien n'est plus
>directory-index
Ail n'y a pas de document d'index
>network-filter
Abloqué par votre administrateur
Cbloqué par votre organisation
Afiltre web
%vpn|proxy|tor$|anonymis		formulaire	jeton	certificat	lien$|liens$|invitation	appareil|poste de travail|ordinateur	géré|organisation|entreprise|conforme	sanction|tribunal|justice|loi$|légal|mineur|majeur|18 ans|droit d'auteur|embargo	catégorie|établissement scolaire|employeur|filtrage|contrôle parental		quota|forfait|bande passante|crédit|espace de stockage	requêtes|tentatives|appels	trop de requêtes|trop vite|trop souvent|trop de tentatives|ralenti	robot|humain$|automatis|captcha|trafic inhabituel|vérification de sécurité	cookie	session		pays|région|territoire|localisation|france|situés en|étranger|zone$|géo	ip$|adresse|réseau	navigateur|internet explorer|javascript	pare-feu|malveillant|suspect|règle de sécurité|politique de sécurité|attaque	compte|membres|abonnés	connecter|connecté|connexion|connectez|identifi|mot de passe|authentifi	rôle|droits|permission|privilège|autorisation|administrat|habilit|profil	pas$|aucun|refus|interdit|rejet|impossible|invalide|sans$|non$|manqu|incorrect|désactivés|jugé|détecté|empêch|inconnu|disponible|depuis	devez|doit$|doivent|veuillez|nécessaire|requis|seul|réserv|désactivez|activez|prouvez|confirmez|vérifiez|faut|mettez|uniquement|pour$	expiré|n'est plus|plus valable|plus valide|trop ancien|obsolète|terminée|plus pris	dépass|limite|épuisé|atteint|trop de|excès	bloqu|verrouill	banni|suspend|désactivé par|a été désactivé|exclu	peut-être|si vous pensez|si vous croyez|il se peut|éventuellement
@he
>login-required
Aעליך להתחבר
Aיש להתחבר
>session-or-cookies
Aפג תוקף החיבור
>not-authorized-role
Aהרשאה
Aהרשאות
Aאינך מורשה
>ip-or-region
Aבמדינתך
>rate-limit
Aיותר מדי
@hi
>login-required
Aलॉग इन करना
Aलॉगिन आवश्यक
>session-or-cookies
Aसत्र समाप्त
>not-authorized-role
Aअनुमति नहीं
Aअधिकार नहीं
Aअधिकृत नहीं
>ip-or-region
Aआपके देश
>rate-limit
Aबहुत अधिक अनुरोध
@hu
>login-required
Ajelentkezzen be
Abejelentkezés szükséges
Abe kell jelentkez
Ajelentkezz be
Anincs bejelentkezve
>session-or-cookies
Aengedélyezze a sütiket
Amunkamenet
>not-authorized-role
Anincs joga
Anincs jogod
Anincs megfelelő
Anem rendelkezik
Anincs hozzáférés
Anem jogosult
Ajogosultság
>ip-or-region
Aip-címét letiltottuk
Aaz országodban
Aip-címe le van tiltva
Aországában
Aországából
Arégiójában
>vpn-or-proxy
Akapcsolja ki a vpn
Avpn vagy
>bot-challenge
Anem robot
Ahogy ember
Aböngésző ellenőrzése
>waf-rule
Aa kérését blokkoltuk
Aa kérés blokkolva
Abiztonsági okokból
>rate-limit
Atúl sok
Atúl gyakran
>legal
Ajogi okokból
Abírósági határozat
>account-suspended
Afiók felfüggesztve
Afiókját felfüggesztettük
@id
>login-required
Asilakan masuk
Asilakan login
Aharus masuk
Aharus login
Aperlu masuk
Aperlu login
Amasuk untuk
Alogin untuk
Asilahkan login
Asilahkan masuk
Aterlebih dahulu untuk
>session-or-cookies
Aaktifkan cookie
Asesi telah
Asesi anda
Asesi berakhir
>not-authorized-role
Atidak memiliki izin
Atidak memiliki akses
Atidak memiliki hak
Atidak diizinkan
Atidak berhak
Atidak punya akses
Atidak berwenang
Ahak akses
>ip-or-region
Anegara anda
Awilayah anda
Aip anda telah diblokir
Aip anda diblokir
Aalamat ip anda telah
>vpn-or-proxy
Amatikan vpn
Bnonaktifkan vpn
Avpn atau
>bot-challenge
Amemeriksa browser anda
Abukan robot
Aadalah manusia
>waf-rule
Apermintaan anda telah diblokir
Apermintaan anda diblokir
Aalasan keamanan
>rate-limit
Aterlalu banyak
Aterlalu sering
>legal
Aalasan hukum
Aperintah pengadilan
>account-suspended
Aakun ditangguhkan
Aakun telah ditangguhkan
Asitus ini telah ditangguhkan
>hotlink
Ahotlink
>csrf
Aformulir kedaluwarsa
@it
>login-required
Adevi effettuare l'accesso
Aè necessario effettuare l'accesso
Adevi accedere
Aaccedi per
Aaccedi al
Aaccedere per
Anecessario accedere
Aeffettua il login
Aeffettuare il login
Adevi effettuare il
Aeffettua l'accesso
Adevi essere registrato
Aaccesso richiesto
Anon sei loggato
Autenti registrati
Aeseguire l'accesso
Aeseguire il login
>session-or-cookies
Aabilita i cookie
Aabilitare i cookie
Aattiva i cookie
Asei stato disconnesso
Aper inattività
>not-authorized-role
Anon hai accesso
Anon si dispone
Anon disponi
Aautorizzazioni insufficienti
Anon è abilitato
Anon sei abilitato
Aprivilegi
Aautorizzato a
Aautorizzazione per
Ai permessi
Apermessi insuff
Bpermessi necess
>ip-or-region
Adal tuo paese
Adisponibile nella tua regione
Adisponibile nella tua area
Adal suo paese
Aindirizzo ip è stato
Atuo ip è
Anel tuo paese
Anel suo paese
Aal di fuori dell'italia
>vpn-or-proxy
Avpn o un proxy
Avpn o proxy
Buna vpn
Btua vpn
Avpn/proxy
>bot-challenge
Asei umano
Averifica del browser
Atraffico insolito
Adi essere umano
Aessere un umano
Ail captcha
Averifica di sicurezza
Acontrollo di sicurezza
Aattività insolita
Aun robot
>waf-rule
Amotivi di sicurezza
Aragioni di sicurezza
Arichiesta è stata bloccata
Arichiesta bloccata
Aattività sospetta
>legal
Aragioni legali
Aprovvedimento dell'autorità
Amotivi legali
Amaggiorenne
Aautorità giudiziaria
>csrf
Atoken di sicurezza
Apagina è scaduta
>signed-url-expired
Ail link è scaduto
Alink scaduto
Acollegamento è scaduto
>network-filter
Abloccato dall'amministratore di rete
Afiltro dei contenuti
Abloccato dalla tua organizzazione
>hotlink
Ahotlink
%vpn|proxy|tor$		modulo	token		link|collegamento							richieste|tentativi	troppe richieste|troppi tentativi|troppo veloce|rallenta	robot|umano|umani|automatizzat|captcha	cookie	sessione		paese|regione|territorio|posizione geografica|estero|italia	ip$|indirizzo|rete$	browser|javascript	firewall|dannos|sospett|regola di sicurezza|attacco	account|registrati|abbonati|iscritti	accedere con|accedi|login|autentic|credenzial|password	ruolo|permess|diritti|privileg|autorizz|amministrator|profilo	non$|nega|rifiut|viet|impossibile|senza|manca|nessun|scorrett|rilevat	deve$|devi$|devono|serve$|necessari|richied|richiest|solo$|soltanto|riservat|disattiv|disabilit|conferm|dimostra|aggiorna|occorre|bisogna	scadut|non è più|obsolet|vecchi|terminata	superat|limite|esaurit|raggiunt|troppi|troppe|eccess	blocca	sospes|bannat|disattivato da|espuls	forse|se ritieni|se pensi|potrebbe
@ja
>login-required
Aログイン後
A会員限定
A認証に失敗
Aログインを行
Aログインして
A要ログイン
Aログインが必
>session-or-cookies
Aセッションの有効
Aクッキーを有効
Acookieを有効
Aセッションがタイムアウト
A自動的にログアウト
A再度ログイン
A再ログイン
>not-authorized-role
A許可されていません。権限
Aアクセスする権限
A閲覧権限
A権限を持っ
A権限が付与
Aアクセス権
>ip-or-region
Aお使いのipアドレス
Aお住まいの国
Aお住まいの地域で
Aお住まいの地域か
Aご利用の地域
A国内からのみ
Aipアドレスは許可
Aこの地域では
Aお客様の国
Aあなたの国
>vpn-or-proxy
Avpnまたはプロキシ
Avpnやプロキシ
Avpnを
Avpn接続
Aプロキシ経由
Avpn、プロキシ
Aプロキシを
>bot-challenge
A通常と異なるトラフィック
Aブラウザを確認しています
A自動アクセス
A人間である
A画像認証
Acaptchaを
A認証コードを入力
Aセキュリティチェック
A不審なアクティビティ
A自動化された
Aボットで
>waf-rule
Aリクエストがブロックされました
Aリクエストはブロックされました
A不正なリクエスト
Awafにより
Aセキュリティ上
A不正なアクセス
A不正アクセス
A攻撃と判断
Aファイアウォール
Aリクエストが拒否
>rate-limit
Aアクセスが多すぎ
A回数の上限
Aアクセス制限回数
>legal
A裁判所の命令
A法律上の理由
A著作権者
A18歳未満
A年齢確認
A法令により
A法的な理由
>browser-unsupported
Aお使いのブラウザはサポート
>csrf
A不正な遷移
Aトークンが不正
Aトークンが一致
Aトークンエラー
A画面遷移
>signed-url-expired
Aリンクの有効期限
Aurlの有効期限
Aリンクは期限
>network-filter
Aネットワーク管理者
Aフィルタリング
A組織によってブロック
>hotlink
A直リンク
%vpn|プロキシ		フォーム	トークン		リンク|url							リクエスト|アクセス回数|試行回数	アクセスが集中|短時間に	ロボット|自動化|自動アクセス|人間|画像認証|captcha|ボット	cookie|クッキー	セッション		お住まいの国|お住まいの地域|国から|国では|地域|海外|日本国内|国外	ip$|ipアドレス|ネットワーク|接続元	ブラウザ	ファイアウォール|不正な|悪意|攻撃	アカウント|会員	ログイン|サインイン|パスワード|認証	権限|管理者|ロール	できません|いただけません|ません|拒否|禁止|許可されて|なく|ない|制限|検出|から|まで|未ログイン|不足	必要|してください|のみ|お願い|限り	切れ|無効|失効|古い	超え|多すぎ|上限|超過	ブロック|遮断|ロック	停止|凍結	可能性|場合があり|かもしれ
@ko
>login-required
A로그인 후
A로그인해
A로그인하셔야
A로그인하지
A로그인하세요
A로그인 해
A로그인이
A로그인을
A로그인 하
>not-authorized-role
A권한이 부족
A권한이 없
A권한을 가지고 있지
A접근 권한
>ip-or-region
A해외 ip
A거주 국가
A접속하신 ip
A해외에서
A지역에서 이용
A허용되지 않은 ip
A국가에서는 이용
A국가에서 이용
A지역에서는 이용
A귀하의 국가
A해당 지역
>vpn-or-proxy
Avpn 또는 프록시
B프록시 또는 vpn
Avpn을
Avpn 사용
A프록시를
>bot-challenge
A비정상적인 트래픽
A자동화된
A자동입력
A자동 입력
A보안문자
A사람임을
A사람인지
A봇이 아
>waf-rule
A요청이 차단
A비정상적인 접근
A보안 정책
A요청이 거부
A접근이 차단되었습니다
A접속이 차단되었습니다
A보안상의 이유
A웹방화벽
A웹 방화벽
>rate-limit
A요청이 너무
A횟수를 초과
A횟수 초과
>legal
A법원의 명령
A불법·유해
A불법유해정보
A미성년자
A청소년 유해
A법적인 이유
A법률에 따라
>account-suspended
A서비스가 중지
>session-or-cookies
A쿠키를 활성
A쿠키를 허용
A자동 로그아웃
A로그아웃 되었
>csrf
A토큰이 유효
Acsrf
%vpn|프록시					링크							요청|시도		로봇|자동화	쿠키	세션		국가|지역|해외|국내	ip|네트워크|주소	브라우저	방화벽|악성|의심|공격	계정|회원	로그인|비밀번호|인증	권한|관리자|역할	않습|없습|거부|금지|불가|제한|안 됩|못	필요|주세요|하십시오|만 	만료|종료|오래된	초과|너무 많|한도	차단|잠겼|잠금	정지|탈퇴	수도 있|경우
@nb
>login-required
Avære logget inn
Amå logge inn
>session-or-cookies
Aøkten din
>not-authorized-role
Aikke tilgang til
Aikke tillatelse
>ip-or-region
Alandet ditt
Ai ditt land
>vpn-or-proxy
Avpn eller
>rate-limit
Afor mange
@nl
>login-required
Alog in om
Aauthenticatie vereist
Alog eerst in
Aingelogd zijn
Ameld u aan om
Ameld je aan om
Aaangemeld zijn
Ainloggen om
>session-or-cookies
Acookies inschakelen
Acookies zijn uitgeschakeld
Aautomatisch uitgelogd
>not-authorized-role
Ageen toegang tot
Aonvoldoende rechten
Aniet gemachtigd
Aniet geautoriseerd
Ade juiste rechten
Arechten om
>ip-or-region
Avanuit uw land
Ain uw land
Ain jouw land
Ain je land
Ain jouw regio
Ain uw regio
Ain je regio
Avanuit jouw land
Avanuit je land
Aip-adres is
>vpn-or-proxy
Avpn of proxy
Buw vpn
Bje vpn
>bot-challenge
Aongebruikelijk verkeer
Auw browser wordt gecontroleerd
Ade captcha
Abeveiligingscontrole
Aeen robot
Aeen mens
>waf-rule
Auw verzoek is geblokkeerd
Aje verzoek is geblokkeerd
Aveiligheidsredenen
Averzoek is geweigerd
Abeveiligingsredenen
>legal
Aom juridische redenen
Agerechtelijk bevel
>signed-url-expired
Alink is verlopen
>rate-limit
Aveel verzoeken
Aveel aanvragen
>hotlink
Ahotlink
%vpn|proxy|tor$					link$							verzoeken|pogingen	te veel verzoeken|te veel pogingen|te snel|te vaak	robot|mens$|geautomatiseerd|captcha	cookie	sessie		land$|landen|regio|locatie|buitenland|nederland|gebied	ip$|ip-adres|netwerk|adres$	browser|javascript	firewall|kwaadaardig|verdacht|beveiligingsregel|aanval	account|leden$	inlog|ingelogd|aanmeld|aangemeld|wachtwoord	rol$|rechten|bevoegd|machtig|toestemming|beheerder	niet|geen|zonder|geweigerd|verboden|ongeldig|ontbreekt|afgewezen|onjuist	moet|alleen|vereist|nodig|schakel|uitsluitend|bevestig|voorbehouden|alstublieft	verlopen|niet meer|verouderd|te oud	overschreden|te veel|limiet|bereikt|verbruikt|opgebruikt	geblokkeerd|vergrendeld	geschorst|verbannen|opgeschort	misschien|als u denkt|mogelijk
@pl
>login-required
Abyć zalogowan
Ajest zalogowanie
Azalogowanych użytkowników
Auwierzytelnieni
Azaloguj się,
Asię zalogować
Azaloguj się aby
Azaloguj się.
Azaloguj się do
>session-or-cookies
Awłącz obsługę plików cookie
Awłącz pliki cookie
Asesja została
Aobsługę cookies
Aobsługę ciasteczek
Azostałeś wylogowany
>not-authorized-role
Anie jesteś uprawniony
Anie masz dostępu
Abrak dostępu do
Anie masz prawa
Anie jesteś upoważnion
Auprawnień
Auprawnienia
Adostępu do tej
>ip-or-region
Az twojego kraju
Aw twoim kraju
Aw twoim regionie
Az twojego regionu
Aw państwa kraju
Aadres ip został
Aadres ip jest
Atwoje ip zostało
>vpn-or-proxy
Avpn lub proxy
Btwój vpn
Avpn i proxy
Bz vpn
>bot-challenge
Anietypowy ruch
Asprawdzanie przeglądarki
Arobotem
Aczłowiekiem
Akod z obrazka
Aweryfikacja bezpieczeństwa
>waf-rule
Ażądanie zostało zablokowane
Awzględów bezpieczeństwa
Ażądanie zostało odrzucone
Ażądanie zablokowane
>rate-limit
Azbyt dużo
>legal
Anakazu sądu
Aprawnych
>account-suspended
Aserwis został zablokowany
>signed-url-expired
Alink wygasł
Aodnośnik wygasł
>hotlink
Ahotlink
%vpn|proxy|tor$					link|odnośnik							żądań|zapytań|prób	zbyt wiele|zbyt szybko|zbyt często	robot|człowiek|automatyczn|captcha	cookie|ciastecz	sesja|sesji		kraj|region|lokalizacj|zagranic|polsk	ip$|adres|sieci|sieć	przeglądark|javascript	zapor|złośliw|podejrzan|atak	konto|konta	zalogow|logowan|hasł	uprawnie|rola|roli|administrator	nie$|brak|odmow|odrzuc|zabroni|niedozwol|nieprawidłow|bez$	musi|tylko|wymaga|potrzebn|proszę|wyłącz|potwierdź|wyłącznie|należy	wygas|nieaktualn|przestarzał|upłyn	przekrocz|zbyt wiele|limit|wyczerp	zablok	zawiesz|zbanow	być może|jeśli uważasz|jeśli sądzisz
@pt
>login-required
Adeve iniciar sessão
Afaça login
Afaça o login
Afaz login
Afazer login
Aestar logado
Ainicie sessão
Ainiciar sessão para
Aprecisa entrar
Anão está logado
Ausuários registrados
Aentre na sua conta
Aprecisa estar
Aacesse sua conta
Aidentifique-se
>session-or-cookies
Ahabilite os cookies
Ahabilitar cookies
Aativar cookies
Asessão terminou
Asua sessão
Acookies estão
>not-authorized-role
Anão possui acesso
Anão tem acesso
Anão está autorizado
Apermissões insuficientes
Aacesso restrito a administradores
Apermissão para
Aprivilégio
Aautorização para
Aacesso a este módulo
>ip-or-region
Adisponível na sua região
Adisponível em sua região
Apara o seu país
Ado seu país
Aseu ip está
Aseu ip foi
Aendereço ip foi
Aendereço ip está
Aem seu país
Ana sua localização
>vpn-or-proxy
Bvpn ou proxy
Buma vpn
Bsua vpn
Bvpn/proxy
>bot-challenge
Averificando seu navegador
Atráfego incomum
Aé humano
Aser humano
Ao captcha
Averificação de segurança
Aatividade incomum
Aum robô
>waf-rule
Aseu acesso foi bloqueado
Arequisição foi bloqueada
Aacesso bloqueado por segurança
Amotivos de segurança
Arazões de segurança
Asolicitação foi bloqueada
Arequisição bloqueada
Aatividade suspeita
>rate-limit
Ademasiados pedidos
Anúmero máximo de
>quota
Acota de
>legal
Aordem judicial
Adecisão judicial
Arazões legais
Amotivos legais
Amaior de idade
>csrf
Atoken de segurança
Apágina expirou
Apágina expirada
>signed-url-expired
Ao link expirou
Alink expirado
Alink não é mais
>network-filter
Abloqueado pelo administrador da rede
Abloqueado pela sua organização
Afiltro de conteúdo
>hotlink
Ahotlink
%vpn|proxy|tor$		formulário	token		link|convite							requisições|solicitações|pedidos|tentativas	muitas requisições|muitas solicitações|muitos pedidos|muitas tentativas|rápido demais	robô|robot|humano$|automatizad|captcha	cookie	sessão		país|região|território|localização|exterior|brasil|portugal	ip$|endereço|rede$	navegador|javascript	firewall|malicios|suspeit|regra de segurança|ataque	conta$|assinantes|cadastrad	login|entrar com|autentic|senha|credencia	papel|função|permiss|privilégio|autorização|administrador|perfil	não|sem$|negad|recus|proibid|impossível|inválid|falta|carece|detectad	deve$|precisa|requer|por favor|somente|apenas|desligue|desative|ative|confirme|prove|atualize|exclusiv|reservad|necessári	expir|não é mais|obsolet|antigo|encerrad|venceu	exced|limite|esgot|atingi|demais|ultrapass	bloque	suspens|banid|desativada por|foi desativada	talvez|se você acha|se acredita|pode ser que
@ro
>login-required
Atrebuie să fiți autentificat
Aautentificați-vă
Aeste necesară autentificarea
Atrebuie să vă autentific
Atrebuie să te autentific
Atrebuie să fii autentificat
Aconectați-vă
Aconectează-te
Aautentifică-te
Anu sunteți autentificat
>session-or-cookies
Aactivați cookie
Asesiunea
>not-authorized-role
Anu aveți drept
Anu ai drept
Bnu aveți acces
Bnu ai acces
Apermisiun
Anu sunteți autoriz
>ip-or-region
Anu este disponibil în țara
Anu este disponibilă în țara
Aîn țara dvs
Aîn țara ta
Aîn regiunea ta
Aîn regiunea dumneavoastră
Aîn regiunea dvs
Adin țara
Aadresa ip a fost
Aip a fost blocat
Ațara dumneavoastră
>vpn-or-proxy
Bdezactivați vpn
Bun vpn
Avpn sau
>bot-challenge
Asunteți om
Aești om
Anu sunteți robot
Anu ești robot
>waf-rule
Acererea dvs. a fost blocată
Asolicitarea a fost blocată
Adin motive de securitate
>rate-limit
Aprea multe
>legal
Adin motive legale
Ahotărâre judecătorească
@ru
>login-required
Aвойдите, чтобы
Aвойдите в
Aвойдите на
Aвойти в систему
Aвход в систему
Aавторизуйтесь
Aавторизоваться
Aвы не вошли
Aтребуется вход
Aнеобходимо зарегистр
>session-or-cookies
Aваша сессия
Aсрок действия сессии
Aвключить cookie
Acookie отключены
Aвремя сессии
Aсеанс завершён
>not-authorized-role
Aнет разрешения
Aвам запрещён доступ
Aвам запрещен доступ
Aне имеете доступа
Aправ доступа
Aправ для
Aправ на
Aнеобходимых прав
Aнет доступа
>ip-or-region
Aвашего региона
Aвашей страны
Aip-адрес находится
Aчёрном списке
Aчерном списке
Aза пределами россии
Aваш ip-адрес
Aвашем регионе
Aвашей стране
Aна территории россии
>vpn-or-proxy
Bвыключите vpn
Bиспользуете vpn
Avpn и прокси
Avpn или
Avpn-сервис
Bотключить vpn
Bчерез vpn
>bot-challenge
Aподтвердите, что запросы
Aпроверка браузера
Aавтоматические запросы
Aподозрительный трафик
Aвы человек
Aвведите символы
Aвведите код с картинки
Aпройдите проверку
Aпроверку безопасности
Aподозрительную активность
Aкапч
>waf-rule
Aзапрос заблокирован
Aзаблокирован системой безопасности
Aзапрос был заблокирован
Aзапрос отклонен
Aсоображениям безопасности
Aцелях безопасности
Aсистемой защиты
>rate-limit
Aпревышен лимит
Aпревышено количество
>legal
Aпо юридическим причинам
Aпо требованию роскомнадзора
Aрешению суда
Aпо требованию закон
Aвозрастное ограничение
Aисполнилось 18
>account-suspended
Aсайт заблокирован хостинг
Aсайт временно отключен
>csrf
Aтокен безопасн
Aформа просрочена
>signed-url-expired
Aсрок действия ссылки истек
Aссылка устарела
Aссылка недействительна
Aссылка больше не
>network-filter
Aзаблокирован вашим провайдером
Aадминистратором сети
Aконтент-фильтр
Aконтентной фильтрац
%vpn|впн|прокси|proxy|tor$|анонимайзер		форм	токен		ссылк						квот|тариф|трафик	запросов|попыт	слишком много|слишком част|слишком быстр	робот|человек|автоматич|капч|captcha	cookie|куки	сесси|сеанс		страна$|страны$|стране$|страну$|странах|стран$|регион|территори|местополож|росси|за рубеж|границ|росси	ip$|ip-адрес|адрес|сети$|сеть$	браузер|javascript	межсетев|вредоносн|подозрительн|атак|правил безопасности	учётн|учетн|аккаунт|зарегистрирован	войти|войдите|вошедш|авториз|парол|логин|аутентифик	прав$|права$|роль|роли|ролью|полномоч|администратор	не$|нет$|запрещ|отказ|отклон|без$|недоступ|неверн|недостаточно|невозможно|отсутств|с вашего|в вашем|в вашей	только|необходимо|нужн|требу|пожалуйста|отключите|включите|должн|подтвердите|могут только	истек|истёк|вышло|больше не|устарел|стар|недействит|завершен	превыш|лимит|исчерп|слишком много|достигнут	заблокир|закрыт	забанен|приостановлен|бан$	возможно|если вы считаете|если вы думаете
@sv
>login-required
Ainloggning krävs
Alogga in för
Akräver inloggning
Amåste logga
Avara inloggad
Aloggat in
Ainte inloggad
>session-or-cookies
Aaktivera cookies
Asessionen har
Aloggats ut
Asession har
>not-authorized-role
Ainte tillåtelse
Ahar inte åtkomst
Ainte rättighet
Ainte behörig
Abehörighet
Ainte rätt att
>ip-or-region
Afrån ditt land
Adin ip har blockerats
Ai ditt land
Ai din region
Aip-adress har blockerats
Aip-adress är blockerad
>vpn-or-proxy
Bdin vpn
Avpn eller
>bot-challenge
Aovanlig trafik
Bär en robot
Adu är människa
Adu är en människa
>waf-rule
Adin begäran har blockerats
Adin förfrågan har blockerats
Aav säkerhetsskäl
>rate-limit
Aför många
>legal
Aav juridiska skäl
Adomstolsbeslut
>account-suspended
Akontot har stängts av
Akontot är avstängt
>hotlink
Bhotlink
>csrf
Aformuläret har
@th
>login-required
Aกรุณาเข้าสู่ระบบ
Aต้องเข้าสู่ระบบ
>session-or-cookies
Aเซสชัน
>not-authorized-role
Aไม่มีสิทธิ์
Aไม่มีสิทธิ
Aไม่ได้รับอนุญาต
>ip-or-region
Aประเทศของคุณ
>rate-limit
Aคำขอมากเกิน
@tr
>login-required
Akimlik doğrulama gerekli
Aüye girişi
Agiriş gerekli
Agiriş yapın
Agiriş yapmal
Agiriş yapman
Agiriş yapmış
Agiriş yapma
Aoturum açın
Aoturum açmal
Aoturum açman
Aoturum açmış
>session-or-cookies
Aoturum süreniz doldu
Aoturum süresi
Açerezleri etkin
Aoturumunuz
>not-authorized-role
Ayetkiniz
Aerişim yetki
Ayetkisiz erişim
Agörüntüleme izn
Aizniniz
>ip-or-region
Aülkenizde
Abölgenizde
Abulunduğunuz ülke
Abulunduğunuz bölge
>vpn-or-proxy
Bvpn veya proxy
Avpn kullan
Avpn'inizi
Avpn bağlantı
>bot-challenge
Atarayıcınız kontrol ediliyor
Aolağan dışı trafik
Arobot olmad
Ainsan olduğ
Agüvenlik doğrulama
Adoğrulama kodunu
>waf-rule
Aisteğiniz engellendi
Aisteğiniz engellenmiştir
Atalebiniz engellenmiştir
Aisteğiniz reddedildi
Agüvenlik nedeniyle
Agüvenlik sebebiyle
Agüvenlik duvarı
>rate-limit
Açok sayıda istek
>legal
Amahkeme kararı
Ayasal nedenlerle
Asayılı kanun uyarınca
>account-suspended
Ahesabınız askı
>hotlink
Bhotlink
>csrf
Aformun süresi
Acsrf
%vpn|proxy|vekil														robot|insan olduğ|otomatik	çerez	oturum		ülke|bölge|konum|yurt dışı|türkiye	ip$|ip adres|adresiniz|ağınız	tarayıcı	güvenlik duvarı|şüpheli|zararlı|saldırı	hesab|üye	giriş yap|oturum aç|şifre	yetki|izniniz|rolünüz|yönetici	yok$|değil|reddedil|yasak|engel|izin veril|olmaz|edilemez|yapılamaz|girilemez|kullanılamaz|açılamaz|yetersiz|geçersiz|kapalı	gerek|lütfen|yalnızca|sadece|zorunlu|kapatın|doğrulayın	süresi dol|sona er|eski$|sonlan		engellen|kilitlen	askıya|yasaklan	belki|düşünüyorsanız
@uk
>login-required
Aувійдіть
Aавторизуйтесь
Aавторизуйтеся
Aпотрібен вхід
>session-or-cookies
Aувімкніть cookie
Bувімкніть файли cookie
Aтермін дії сесії
Aвашої сесії
Aчас сесії
Aсесія закін
>not-authorized-role
Aне маєте доступу
Aправ для
Aправ доступу
Aдостатньо прав
Aнемає доступу
>ip-or-region
Aз вашої країни
Aвашій країні
Aвашому регіоні
Aвашого регіону
>vpn-or-proxy
Avpn або проксі
Bчерез vpn
>bot-challenge
Aперевірка браузера
Aви людина
Aкапч
Aвведіть код з
>waf-rule
Aзапит заблоковано
>rate-limit
Aнадто багато
>legal
Aза рішенням суду
Aз юридичних причин
>account-suspended
Aзапис заблок
@vi
>login-required
Avui lòng đăng nhập
Ayêu cầu đăng nhập
Acần đăng nhập
Aphải đăng nhập
Ahãy đăng nhập
Achưa đăng nhập
Ađăng nhập để
Ađăng nhập trước
>session-or-cookies
Bbật cookie
Aphiên của bạn đã hết
Aphiên làm việc
Aphiên đăng nhập
Ahết phiên
>not-authorized-role
Akhông đủ quyền
Akhông có quyền
Akhông được phép
Aquyền truy cập
Ađược cấp quyền
>ip-or-region
Akhông khả dụng ở quốc gia
Akhông có sẵn ở quốc gia
Aquốc gia của bạn
Akhu vực của bạn
Avùng của bạn
Aip của bạn đã bị chặn
Aip của bạn bị chặn
>vpn-or-proxy
Btắt vpn
Bvpn hoặc proxy
>bot-challenge
Bkhông phải là robot
Akhông phải người máy
Ađang kiểm tra trình duyệt
Bkhông phải robot
Alà con người
Amã captcha
Axác minh bạn
>waf-rule
Ayêu cầu của bạn đã bị chặn
Ayêu cầu bị chặn
Alý do bảo mật
Alý do an ninh
Atường lửa
>rate-limit
Aquá nhiều
Aquá thường xuyên
>legal
Avì lý do pháp lý
Atheo yêu cầu của pháp luật
>account-suspended
Atài khoản đã bị tạm ngưng
Atài khoản bị
Ađã bị khóa
>hotlink
Bhotlink
>csrf
Abiểu mẫu đã hết
@zh
>bot-challenge
A访问验证
A安全验证
A正在检查您的浏览器
A人機驗證
A滑動驗證
A安全驗證
A真人验证
A完成验证
A完成驗證
A入验证码
A人机验证
A是机器人
A是機器人
A安全检查
>waf-rule
A已被网站管理员设置拦截
A疑似攻击
A- 云防护
A云防护节点
A云防护系统
Aweb应用防火墙
A非法请求
A疑似黑客攻击
A请求包含恶意
A安全风险
A安全威胁
A拦截提示
A恶意请求
A非法访问
A非法参数
A攻击行为
A安全策略
A安全规则
A危险字符
A敏感字符
A防火墙阻
A已被拦截
A访问被拦截
A请求被拦截
A网站防火墙
A已被阻断
A安全防护
>rate-limit
A過於頻繁
A频率过高
A频率限制
A次数超限
A次数已达
A次數過多
A访问过多
>hotlink
A防盗链保护
A禁止盗链
A图片盗链
>network-filter
A网络管理员
A上网行为管理
A公司策略
A网络策略
@zh
>login-required
A请先登录
A請先登入
A请先登陆
A請先登錄
A请先认证
A身份认证
A请登录后
A请登录查
A请重新登录
A请登陆后
>session-or-cookies
B請啟用cookie
Atoken已过期
Atoken无效
A令牌已过期
B启用cookie
B開啟cookie
A重新登录
A重新登入
A自动退出
>not-authorized-role
A沒有權限
A无权访问
A无权查看
A没有访问权
A未被授权
A未经授权
A無權限存
A访问权限
A操作权限
A查看权限
A浏览权限
A阅读权限
>ip-or-region
A您所在的国家
A所在的地区
A所在地区
A所在的國家
A所在的地區
A所在地區
A所在国家
A所在區域
A海外用户
A境外ip
A仅限中国
A大陆地区
A地区限制
A區域限制
Aip黑名单
A您的ip已
A您的ip地址已
A您的ip被
A当前ip禁
A所在地域
>vpn-or-proxy
A关闭代理
A請關閉vpn
A关闭vpn
A使用vpn
Avpn或
A代理服务
>quota
A额度不足
A余额不足
A流量超限
A流量已用
A超出限额
A配额已用
A超出配额
A配额不足
>legal
A法律法规
A法律原因
A相关法律
A法律要求
>account-suspended
A站点已暂停
A网站已暂停
A网站已被关闭
A账号被封
A账号已被
A账户已被
A帐号已被
A网站已到期
A网站暂停
A主机已到期
>browser-unsupported
A浏览器不受支持
A浏览器版本
>csrf
A令牌验证失败
A令牌无效
Atoken验证失败
A非法来源
Acsrf验证
>signed-url-expired
A鏈接已過期
A签名过期
A签名错误
A签名不匹配
A签名无效
A链接失效
A链接已过期
A链接已失效
A链接过期
>host-misconfigured
A站点不存在
A没有找到站点
A您的请求在web服务器中没有找到对应的站点
A域名未绑定
A域名未备案
>client-certificate
A客户端证书
%vpn|代理|翻墙		表单|表單	令牌|token		链接							请求|访问次数|次数|操作	频繁|过快|过于频繁	机器人|人机|自动化|安全验证|人机验证|验证码|安全检查	cookie	会话|登录状态|會話		国家|地区|所在地|國家|地區|境外|海外	ip$|ip地址|网络地址|您的ip|您的网络	浏览器|瀏覽器	防火墙|恶意|可疑|攻击	账号|帐号|账户|帳號	登录|登錄|登陆|登入|密码|身份认证|身份验证	权限|角色|管理员|權限	不支持|无法|不能|拒绝|禁止|不允许|暂不|未开放|没有|无权|缺少|检测到|不提供|受限|不足|不够|未登|尚未|不在|未被|已被|被封	请|需要|必须|只能|仅限|才能|后访问|后查看	失效|过期|超时|过低|过旧	过多|超过|超出|上限|限制	封锁|屏蔽|拦截|封禁|冻结|锁定	停用|封号|禁用	可能|如果您认为
`,
};
