// Written by scripts/compile-knowledge.ts from signatures/, words/ and general.ts: change those.
/* eslint max-lines: "off" -- data, a line for a thing */
import type { Knowledge } from '../core/diagnosis/knowledge.ts';

/** Everything that a diagnosis knows of the world; the form is told in core/diagnosis/compiled-form.ts. */
export const knowledge: Knowledge = {
  compiled: `
=amazon-sp-api	Amazon Selling Partner API	api
+c	401,403,429			&h$.amazon.com	&h^sellingpartnerapi
+c	403	login-required		&b~"code":"unauthorized"	&t~access token is missing in the request header
+c	403	not-authorized-role		&b~"code":"unauthorized"	&t~access to requested resource is denied.	!t~access token is missing¦expired
+c	403	session-or-cookies		&b~"code":"unauthorized"	&t~access token you provided has expired
=anthropic		api
+c	403	not-authorized-role		&b~"type":"error"	&b~"type":"permission_error"
+c	401	login-required		&b~"type":"error"	&b~"type":"authentication_error"
+c	429	rate-limit		&b~"type":"error"	&b~"type":"rate_limit_error"
=aws-api-gateway	Amazon API Gateway	api
+p				/Hx-amz-apigw-id	/Hapigw-requestid	/Hx-amzn-requestid
+b		host-misconfigured	login-required	&Hx-amzn-errortype^missingauthenticationtoken
+b		not-authorized-role	waf-rule,login-required,host-misconfigured,ip-or-region	&Hx-amzn-errortype^forbiddenexception
+b		not-authorized-role		/Hx-amzn-errortype^accessdeniedexception
+b		login-required		/Hx-amzn-errortype^unauthorizedexception	!t~the incoming token has expired
+b		login-required		/Hx-amzn-errortype^invalidsignatureexception¦incompletesignatureexception¦unrecognizedclientexception
+b		session-or-cookies		/Hx-amzn-errortype^expiredtokenexception
+b		quota		/Hx-amzn-errortype^limitexceededexception
+b		rate-limit		/Hx-amzn-errortype^toomanyrequestsexception¦throttlingexception
+c		host-misconfigured	login-required	&b~{"message":"missing authentication token"
+c		not-authorized-role		/t~user is not authorized to access this resource¦is not authorized to perform: execute-api:invoke
+c		session-or-cookies		&t~the incoming token has expired
+c		not-authorized-role	waf-rule,login-required,host-misconfigured,ip-or-region	&b~{"message":"forbidden"}	/Hx-amzn-requestid	/Hapigw-requestid	/Hx-amz-apigw-id	/h~.execute-api.
#request-id	H	h	16	40	x-amzn-requestid
#request-id	H	t	8	40	apigw-requestid
=azure-api-management	Azure API Management	api
+c	401	login-required		&t~access denied due to missing subscription key
+c	401	login-required		&t~access denied due to invalid subscription key
+c	403	quota		&t~out of call volume quota
+c	429	rate-limit		&t~rate limit is exceeded. try again in
+c	401,403,429			/Hwww-authenticate^azureapimanagementkey	/Hocp-apim-trace-location
=couchdb	Apache CouchDB	api
+p				/Hserver^couchdb/
+c	401	login-required		&b~"error":"unauthorized"	&t~you are not authorized to access this db¦you are not a server admin¦name or password is incorrect
+c	403	not-authorized-role		&b~"error":"forbidden"	&b~"reason":	&Hserver^couchdb/
=discord		api
+c	401,403,429			&h=discord.com¦discordapp.com¦canary.discord.com¦ptb.discord.com¦cdn.discordapp.com
+c	429	rate-limit		&b~"retry_after":	&b~"global":	&t~you are being rate limited
+c	403	not-authorized-role		&b~"code":50001¦"code":50013¦"message":"missing access"¦"message":"missing permissions"
+cw	401	login-required		&b~"message":"401: unauthorized"
+c	403	signed-url-expired		&h=cdn.discordapp.com	&t~this content is no longer available
=docker-registry	Container registry	api
+p				/Hdocker-distribution-api-version
+c	401	login-required		&b~"code":"unauthorized"	&b~"errors":[	/Hdocker-distribution-api-version	/p^/v2/
+c	401,403	not-authorized-role		&b~"code":"denied"	&b~"errors":[	/Hdocker-distribution-api-version	/p^/v2/
+c	429	rate-limit		&b~"code":"toomanyrequests"
+c	403	legal		&t~since docker is a us company, we must comply with us export control regulations
=google-api	Google APIs	api
+c	400,401,403,429			&h$.googleapis.com¦www.googleapis.com	&b~"error":	!h=storage.googleapis.com
+c	400,401,403,429			/b~type.googleapis.com/google.rpc.¦"domain":"googleapis.com"¦"domain":"usagelimits"
+c		host-misconfigured	not-authorized-role	&b~api_key_http_referrer_blocked¦api_key_service_blocked¦api_key_android_app_blocked¦api_key_ios_app_blocked
+c		ip-or-region		&b~api_key_ip_address_blocked
+c	400,401,403	login-required		&b~api_key_invalid¦"reason":"keyinvalid"
+c		host-misconfigured		&b~"reason":"service_disabled"¦"reason":"accessnotconfigured"¦"reason":"forbidden_api_disabled"
+c		quota		&b~"reason":"quotaexceeded"¦"reason":"dailylimitexceeded"¦"reason":"downloadquotaexceeded"¦"reason":"sharingratelimitexceeded"¦"reason":"storagequotaexceeded"¦"reason":"dailylimitexceededunreg"
+c		rate-limit		&b~"reason":"ratelimitexceeded"¦"reason":"userratelimitexceeded"¦"reason":"rate_limit_exceeded"¦"reason":"servinglimitexceeded"
+c		not-authorized-role		&b~"reason":"insufficientpermissions"¦"reason":"insufficientfilepermissions"¦"reason":"access_token_scope_insufficient"¦"reason":"iam_permission_denied"¦"reason":"domainpolicy"¦"reason":"apppermissiondenied"
+c		account-suspended		&b~"reason":"billing_disabled"¦"reason":"consumer_suspended"¦"reason":"consumer_invalid"¦"reason":"accountdisabled"
+c		session-or-cookies		&b~"reason":"autherror"¦"reason":"access_token_expired"¦"reason":"account_state_invalid"
+c	401,403	login-required		&b~"reason":"credentials_missing"¦"reason":"required"	&b~googleapis.com
+c		login-required		&b~method doesn"t allow unregistered callers¦api keys are not supported by this api
+cw		not-authorized-role	login-required	&b~"status":"permission_denied"
=hashicorp-vault	HashiCorp Vault	api
+c	403	not-authorized-role	login-required	&b~{"errors":["permission denied"]}¦{"errors":["1 error occurred: * permission denied
+c	400,403	login-required		&b~"errors":["missing client token"]
=huggingface	Hugging Face	api
+p				/Hx-error-code	/Hx-powered-by=huggingface-moon
+c	401,403			&t~access to model¦access to dataset	&t~is restricted	/t~authorized list¦huggingface.co¦be authenticated	/h$huggingface.co
+c	403	not-authorized-role		&t~is restricted and you are not in the authorized list
+c	401	login-required		/t~you must have access to it and be authenticated to access it. please log in	/Hx-error-code=gatedrepo
=ibm-datapower	IBM DataPower	api
+p				/Hx-backside-transport	/Hx-global-transaction-id
+c	401,403,429			&b~"httpcode":"401"¦"httpcode":"403"¦"httpcode":"429"	&b~"moreinformation":
+c	401,403	login-required		&b~"moreinformation":	&t~client id not registered¦invalid client id¦client id missing¦client id or secret¦missing client id
+c	429	rate-limit		&b~"moreinformation":	&t~rate limit exceeded
#transaction-id	H	h	8	60	x-global-transaction-id
=kong		api
+p				/Hx-kong-response-latency	/Hx-kong-upstream-latency	/Hx-kong-proxy-latency	/Hvia~kong/	/Hserver^kong/
+cw	401,403	login-required		&t~no api key found in request¦invalid authentication credentials¦no credentials found¦hmac signature	!Hx-kong-upstream-latency
+c	401,403	login-required		&t~no api key found in request	!Hx-kong-upstream-latency
+c	401,403	not-authorized-role		&t~you cannot consume this service	!Hx-kong-upstream-latency
+cw	403	ip-or-region		&t~ip address not allowed¦your ip address is not allowed	!Hx-kong-upstream-latency
+cw	429	rate-limit		&t~api rate limit exceeded	!Hx-kong-upstream-latency
+c	401	login-required	session-or-cookies	&Hx-kong-response-latency	!Hx-kong-upstream-latency
#request-id	H	h	16	40	x-kong-request-id
=kubernetes		api
+p				/Hx-kubernetes-pf-flowschema-uid	/Haudit-id
+c	403	not-authorized-role		&b~"kind":"status"	&b~"reason":"forbidden"	!t~system:anonymous
+c	403	login-required		&b~"kind":"status"	&t~system:anonymous
+c	401	login-required		&b~"kind":"status"	&b~"reason":"unauthorized"
=microsoft-graph		api
+c	401,403,429			&h=graph.microsoft.com	&b~"error":
+c	403	not-authorized-role		&b~"code":"authorization_requestdenied"¦"code":"erroraccessdenied"¦"code":"accessdenied"	/h=graph.microsoft.com	/b~"innererror":
+c	401	session-or-cookies	login-required	&b~"code":"invalidauthenticationtoken"
=npm-registry	npm registry	api
+p				/Hnpm-notice
+c	401,403,429			&h^registry.npm
+c	403	not-authorized-role		/t~you do not have permission to publish¦you cannot publish over the previously published versions¦are you logged in as the correct user?
+c	401,403	login-required		/t~you must be logged in to publish packages¦two-factor authentication is required to publish this package¦two-factor authentication or granular access token with bypass 2fa enabled is required	/Hwww-authenticate=otp¦otp, ipaddress
=openai	OpenAI	api
+c	401,403,429			&h=api.openai.com
+c	403	ip-or-region		&b~unsupported_country_region_territory
+c	403,429	quota		&b~"code":"insufficient_quota"
+cw	429	rate-limit		&b~"code":"rate_limit_exceeded"
+cw	401	login-required		&b~"code":"invalid_api_key"
+cw	403	not-authorized-role		&b~"code":"model_not_found"¦"code":"insufficient_permissions"
=pypi	PyPI	api
+p				/Hx-pypi-*
+c	401,403	login-required		/t~invalid or non-existent authentication information¦username/password authentication is no longer supported. migrate to api tokens
+c	403	not-authorized-role		&t~isn't allowed to upload to project
=spotify		api
+c	401,403,429			&h=api.spotify.com	&b~"error":
+c	401	session-or-cookies		&h=api.spotify.com	&t~the access token expired¦invalid access token
+c	403	not-authorized-role		&h=api.spotify.com	&t~insufficient client scope¦user not registered in the developer dashboard
=stripe		api
+c	401	login-required		&b~"type":"invalid_request_error"	&b~"message":"invalid api key provided¦"message":"you did not provide an api key
+c	401,402,403,429			&h=api.stripe.com
=telegram		api
+c	401,403,429			&b~"ok":false	&b~"error_code":	/h=api.telegram.org	/b~"description":
+c	429	rate-limit		&b~"ok":false	&t~too many requests: retry after
+c	401	login-required		&b~"ok":false	&b~"description":"unauthorized"
+c	403	not-authorized-role		&b~"ok":false	&b~"description":"forbidden:
=x-twitter	X (Twitter)	api
+p				/Hserver~tsa_	/Hx-twitter-response-tags	/Cguest_id	/Hserver=cloudflare envoy
+c	401,403			/b~api.twitter.com/2/problems¦api.x.com/2/problems
+c	403	not-authorized-role		&b~problems/client-forbidden¦"reason":"client-not-enrolled"
+c	401,403,429			&h=api.twitter.com¦api.x.com¦twitter.com¦x.com
+c	429	quota		&b~problems/usage-capped
=airplay	AirPlay Receiver (macOS)	application
+c	403	host-misconfigured		&Hserver^airtunes
=craigslist		application
+c	403	ip-or-region		&t~this ip has been automatically blocked
=cups	CUPS	application
+p				/Hserver^cups/
+c	403	ip-or-region	not-authorized-role	/i^forbidden - cups
+c	401	login-required		/i^unauthorized - cups
=drupal		application
+p				/Hx-drupal-cache	/Hx-drupal-dynamic-cache	/Hx-generator^drupal
+c	403	not-authorized-role	login-required	&t~you are not authorized to access this page.	/Hx-drupal-cache	/Hx-drupal-dynamic-cache	/Hx-generator^drupal	/b~drupal-settings-json¦content="drupal¦/core/misc/drupal.js¦drupal.settings
=dynamicweb	DynamicWeb	application
+b		waf-rule		&Hx-403-status-by~inj-check
+c	403	waf-rule		&t~by dynamic check
=elasticsearch		application
+p				/Hx-elastic-product	/Hkbn-name
+c	401,403			&b~"type":"security_exception"
+c	401,403	not-authorized-role		&b~"type":"security_exception"	&t~is unauthorized for user¦is unauthorized for api key¦unable to authenticate user
+c	401,403	login-required		&b~"type":"security_exception"	&t~missing authentication credentials¦missing authentication token¦failed to authenticate user
+c	403,429	quota	server-permission	&b~cluster_block_exception
+c	400	csrf		&b~"message":"request must contain a kbn-xsrf header."
+c	403	not-authorized-role		&b~security_exception	&t~no permissions for [
=exchange	Microsoft Exchange	application
+p				/Hx-feserver	/Hx-owa-version
+c	401,403,440	login-required		/t~to use outlook web app, browser settings must allow scripts to run
+c	440	session-or-cookies		&Hx-feserver
=expedia		application
+b	200,403,429	bot-challenge		&i~bot or not?	&t~show us your human side
=expressionengine	ExpressionEngine	application
+c		waf-rule		&Cexp_last_*	/t~invalid get data¦invalid uri¦invalid get request¦invalid post request
+c	400,403,500,503	waf-rule		&t=invalid get data¦invalid get request¦invalid post request
=facebook		application
+c	400,401,403	session-or-cookies	login-required,not-authorized-role	&b~"type":"oauthexception"	&b~"fbtrace_id":
+c	400,403,429	rate-limit		&b~"fbtrace_id":	&t~request limit reached
+c	400,403	not-authorized-role		&b~"fbtrace_id":	&b~"code":10,¦"code":200,
=gitea		application
+p				/Ci_like_gitea	/Cgitea_incredible
+c	400,401,403	login-required	csrf	/b~"message":"token is required","url":¦"message":"user does not	/t~bad request: invalid csrf token.
=github	GitHub	application
+p				/Hserver=github.com	/Hx-github-request-id
+c	401,403,429,451			/h=github.com¦api.github.com¦raw.githubusercontent.com¦codeload.github.com¦uploads.github.com¦gist.github.com	/Hx-github-media-type
+c	401,403,429,451			&t~docs.github.com/rest¦docs.github.com/free-pro-team¦developer.github.com/v3
+c	403,429	rate-limit		&t~you have exceeded a secondary rate limit¦you have triggered an abuse detection mechanism
+c	403	not-authorized-role		/t~resource not accessible by integration¦resource not accessible by personal access token¦must have admin rights to repository¦resource protected by organization saml enforcement	/Hx-github-sso^required
+cw	401,403	account-suspended		&t~your account is suspended¦your account was suspended¦repository access blocked¦has been disabled¦sorry. your account was suspended
+cw	403	waf-rule		&t~request forbidden by administrative rules¦please make sure your request has a user-agent header
+cw	401,403	login-required		&t~bad credentials¦requires authentication¦password authentication was removed¦support for password authentication
+cw	403,451	legal		&t~dmca¦repository unavailable due to¦is not available in your country
+c	403,429	rate-limit		&t~api rate limit exceeded for	/b~documentation_url¦github	/t~but here's the good news	/Hserver=github.com	/Hx-github-request-id
#request-id	H	t	16	60	x-github-request-id
=gitlab	GitLab	application
+p				/Hx-gitlab-meta	/C_gitlab_session
+cw	403	not-authorized-role		&b~"error":"insufficient_scope"
+cw	403	not-authorized-role		&b~{"message":"403 forbidden"}¦{"message":"403 forbidden
+c	401	login-required		/b~{"message":"401 unauthorized"}
+c	401,403,429			&h=gitlab.com
+c	401,403	login-required		&t~http basic: access denied. the provided password or token is incorrect¦http basic: access denied.	/t~gitlab¦personal access token	/h$gitlab.com
=google		application
+p				/Hserver=gws¦esf¦gse¦sffe¦scaffolding on httpserver2
+c	401,403,429	ip-or-region	vpn-or-proxy,waf-rule	&i^error 403 (forbidden)!¦error 401 (unauthorized)!¦error 429 (too many requests)!¦error 403 (¦error 401 (	/t~that's an error.¦that's all we know.	/b~//www.google.com/images/errors/robot.png
+c	403,429,503	bot-challenge	vpn-or-proxy,ip-or-region	&t~your computer or network may be sending automated queries¦our systems have detected unusual traffic from your computer network
+c	403,429,503	bot-challenge	vpn-or-proxy,ip-or-region	&p^/sorry/	&h$.google.com¦google.com
+b		bot-challenge	vpn-or-proxy,ip-or-region	&Hlocation~google.com/sorry/
+c	403,429	quota		&t~too many users have viewed or downloaded this file recently¦the download quota for this file has been exceeded
+c	401,403	not-authorized-role		/t~you need access ask for access, or switch to an account with access¦request access, or switch to an account with access
+c	400,403	not-authorized-role		&t~app_not_configured_for_user
+c	400,401,403	not-authorized-role		&t~error 403: org_internal¦error 403: access_denied¦error 400: access_not_configured
+c	400,403	browser-unsupported		&t~error 403: disallowed_useragent¦error 400: disallowed_useragent
+c	400,403	device-policy		&t~error 400: admin_policy_enforced¦error 403: admin_policy_enforced
+c	400	host-misconfigured		&t~error 400: redirect_uri_mismatch¦error 400: origin_mismatch
=grafana		application
+p				/Cgrafana_session
+c	401,403	not-authorized-role		/b~"messageid":"accesscontrol.¦"messageid":"auth.¦"accesserrorid":"ace	/b~"message":"you"ll need additional permissions
+c	401	login-required		/b~"message":"unauthorized","messageid":"auth.unauthorized"¦"messageid":"auth.unauthorized"¦"messageid":"session.token.rotate"
+cw	403	csrf	host-misconfigured	&t=origin not allowed
=home-assistant		application
+c	403	ip-or-region	login-required	&t=403: forbidden	&Hserver~aiohttp
+c	401	login-required		&t=401: unauthorized	&Hserver~aiohttp
=instagram		application
+c	400,401,403,429			&h=i.instagram.com¦www.instagram.com
+c	400,401,403	login-required	session-or-cookies	&b~"message":"login_required"¦"require_login":true	&b~"status":"fail"
+c	401,403,429	rate-limit		&b~"message":"please wait a few minutes before you try again."
+c	400,403	bot-challenge	login-required	&b~"message":"checkpoint_required"¦"message":"challenge_required"
=jenkins		application
+p				/Hx-jenkins	/Hx-hudson
+c	403	csrf		&t~no valid crumb was included in the request
+c	403	not-authorized-role		/Hx-required-permission	/t~is missing the overall/¦is missing the job/¦is missing the view/
+c	401,403	login-required		&t~authentication required	/Hx-you-are-authenticated-as=anonymous	/b~you are authenticated as: anonymous
+c	401,403	login-required		&Hx-jenkins	&b~/login?from=
=jira		application
+p				/Hx-arequestid	/Hx-ausername	/Hx-seraph-loginreason	/Catlassian.xsrf.token
+c	403	csrf		/t~xsrf check failed¦xsrf security token missing
+c	401,403	rate-limit	bot-challenge,login-required	/Hx-authentication-denied-reason~captcha_challenge	/Hx-seraph-loginreason~authentication_denied
+c	401,403	login-required	not-authorized-role	/t~you do not have the permission to see the specified issue¦you are not authenticated. authentication required to perform this operation
+c	403	not-authorized-role		&t~not permitted	/b~confluence
=joomla	Joomla!	application
+p				/Hx-content-powered-by~joomla
+c	400,403,500	csrf		/t~the most recent request was denied because it contained an invalid security token¦the security token did not match. the request was aborted
+c	401,403	not-authorized-role	login-required	&t~you don't have permission to access this. please contact a website administrator¦you are not authorised to view this resource.
=linkedin	LinkedIn	application
+p				/Hx-li-fabric	/Hx-li-pop	/Cbcookie
+c	999	login-required	bot-challenge	/h$linkedin.com	/Hx-li-fabric	/b~authwall
=magento		application
+c	401,403	not-authorized-role		&t~the consumer isn't authorized to access
+c	400,403	csrf		&t~invalid form key. please refresh the page.
=mediawiki	MediaWiki	application
+p				/Hx-powered-by~mediawiki
+c	403	not-authorized-role	login-required	&t~permission error	/b~content="mediawiki¦mediawiki	/t~you do not have permission to
+c	403	login-required		&t~the function of img_auth.php is to output files from a private wiki
=nextcloud		application
+p				/Cnc_samesitecookie*	/C__host-nc_samesitecookie*	/Coc_sessionpassphrase
+c	400,403	host-misconfigured		&t~access through untrusted domain
+c	412,403	csrf		&b~"message":"csrf check failed"
+c	401	login-required		&b~"message":"current user is not logged in"
=odoo		application
+c	400,403	csrf		/t~session expired (invalid csrf token)
+c	403	not-authorized-role		&t~sorry, you are not allowed to access this document¦you are not allowed to access	/b~odoo
=phpmyadmin	phpMyAdmin	application
+c	401,403	ip-or-region	login-required	&t~access denied¦mysqli::real_connect¦forbidden¦you don't have permission	/i~phpmyadmin	/t~phpmyadmin
=pixiv	pixiv	application	nginx
+c	403	hotlink		&h$.pximg.net
=proxmox	Proxmox VE	application
+c	401,403	login-required	not-authorized-role	/Hserver~pve-api-daemon
=reddit		application
+p				/Hserver=snooserv	/Cloid	/Cedgebucket
+c	403,429	vpn-or-proxy	ip-or-region,bot-challenge,rate-limit	/t~you've been blocked by network security¦your request has been blocked due to a network policy¦whoa there, pardner!
+c	429	rate-limit		&Hserver=snooserv
+c	403,429	bot-challenge		&h$reddit.com	/q~js_challenge=1	/b~name="js_challenge"
+c	401,403	not-authorized-role	login-required,ip-or-region	&h$reddit.com	&b~"message":"forbidden"¦"message":"unauthorized"
=sharepoint	Microsoft SharePoint	application
+p				/Hmicrosoftsharepointteamservices	/Hsprequestguid
+c	401,403	not-authorized-role	login-required	&t~403 forbidden¦access denied¦unauthorized¦you need permission	/Hmicrosoftsharepointteamservices	/Hx-forms_based_auth_required
+c	401,403	login-required		/Hx-forms_based_auth_required
+c	401,403	device-policy		&t~due to organizational policies, you can't access this resource from this untrusted device¦access denied due to organizational policies
#request-id	H	h	30	40	sprequestguid
=shopify		application
+p				/Hx-shopid	/Hx-shopify-stage	/Hx-sorting-hat-shopid	/C_shopify_y	/C_shopify_essential
+c	403,429,430,503	rate-limit		&t~a device from your location is sending large amounts of web requests
+c	430	rate-limit	bot-challenge	/Hx-shopid	/Hx-shopify-stage
+c	402,403,423	account-suspended		&t~unavailable shop¦this shop is unavailable¦this store is currently unavailable
=syncthing		application
+p				/Hx-syncthing-version
+c	403	host-misconfigured		&t=host check error
+c	403	csrf		&t=csrf error
=synology	Synology DSM	application
+c	403	server-permission	ip-or-region	&t~forbidden¦permission	/b~synology	/t~synology
=transmission		application
+p				/Hserver=transmission
+c	403	ip-or-region		&t~unauthorized ip address. either disable the ip address whitelist
+c	409	csrf		/Hx-transmission-session-id
+c	421	host-misconfigured		&t~transmission received your request, but the hostname was unrecognized
=urlmaster	URL Master (DotNetNuke)	application
+c	400,403	waf-rule		/Hx-urlmaster-debug	/Hx-urlmaster-ex
+c	400,401,403,404,405,406,429,500,501,503	waf-rule		&t~urlmaster.urlrewritemodule.securitycheck
=wikimedia		application
+p				/Hserver^mw-¦mw1¦mw2¦ats/	/Hx-cache-status~hit-	/Cwmf-uniq	/Cwmf-last-access*
+c	403,429	waf-rule	bot-challenge	/t~user-agent policy: https://meta.wikimedia.org¦please comply with the user-agent policy¦please set a user-agent and respect our robot policy¦foundation.wikimedia.org/wiki/policy:user-agent_policy¦w.wiki/4wju¦please respect our robot policy
+c	429	rate-limit		&t~too many requests	/b~//www.wikimedia.org/	/i=wikimedia error
=wordpress	WordPress	application
+p				/Hlink~api.w.org	/Hx-redirect-by=wordpress	/Hx-pingback
+c	400,401,403,409,429,500			&b~id="error-page"	/b~class="wp-die-message"¦.wp-die-message	/i~wordpress
+cw	401,403	not-authorized-role		&t~sorry, you are not allowed to¦you need a higher level of permission
+c	401,403	not-authorized-role		&t~sorry, you are not allowed to access this page.
+cw	403	csrf		&t~the link you followed has expired.¦are you sure you want to do this?
+c	403	not-authorized-role	login-required	/b~"code":"rest_forbidden¦"code":"rest_cannot_¦"code":"rest_user_cannot_view"¦"code":"rest_login_required"
+c	401,403	login-required		/b~"code":"rest_not_logged_in"¦"code":"rest_login_required"
+c	403	csrf		&b~"code":"rest_cookie_invalid_nonce"
+c	400,401,403,409,429,500			&i^wordpress › error¦wordpress > error
+c	401	login-required		/b~"code":"rest_forbidden¦"code":"rest_cannot_¦"code":"rest_user_cannot_view"
=yelp		application
+c	403,503	ip-or-region	bot-challenge	&h$yelp.com¦.yelp.com	/t~sorry, you're not allowed to access this page¦you have been blocked¦unusual traffic
=youtube	YouTube	application
+c	403	vpn-or-proxy		&t~to continue, turn off your vpn/proxy
+c	403	signed-url-expired	ip-or-region	&h$.googlevideo.com	&p~/videoplayback
+b	200	vpn-or-proxy		&t~to continue, turn off your vpn/proxy	&h$youtube.com¦youtube-nocookie.com
=anubis		bot-manager
+p				/Ctecharo.lol-anubis*	/Cwithin.website-x-cmd-anubis*
+b	200,401,403,429	bot-challenge		/b~id="anubis_challenge"¦id="anubis_version"¦/.within.website/x/cmd/anubis/
+c	401,403,429	bot-challenge		&t~making sure you're not a bot!
+b	200,401,403,500	bot-challenge	ip-or-region	&i=oh noes!	&b~/.within.website/x/cmd/anubis/
+c	401,403,500	bot-challenge	ip-or-region	&t~access denied: error code	&t~oh noes!
=datadome	DataDome	bot-manager
+p				/Hx-datadome	/Hx-datadome-cid	/Cdatadome	/Hserver=datadome
+b				&Hx-dd-b
+b	401,403,405,429			&b~.captcha-delivery.com	/b~var dd={¦"url":"https://geo.captcha-delivery.com¦"url":"https://ct.captcha-delivery.com¦src="https://geo.captcha-delivery.com¦captcha-delivery.com/c.js¦captcha-delivery.com/i.js¦captcha-delivery.com/captcha/
+c		bot-challenge		&b~.captcha-delivery.com	&b~"t":"fe"¦&t=fe¦"t":"it"
+c		ip-or-region	bot-challenge,vpn-or-proxy	&b~.captcha-delivery.com	&b~"t":"bv"¦&t=bv
+c		bot-challenge		&t~please enable js and disable any ad blocker	!b~"t":"bv"¦&t=bv
+cw		bot-challenge	ip-or-region,vpn-or-proxy	/Hx-dd-b	/b~.captcha-delivery.com	!b~"t":"bv"¦&t=bv
#event-id	b	t	20	200		"cid":
#event-id	H	t	20	200	x-datadome-cid
=kasada		bot-manager
+p				/Hx-kpsdk-ct	/Hx-kpsdk-r	/Ckp_uidz
+b	401,403,429	bot-challenge		/b~window.kpsdk={¦kpsdk.start=¦kpsdk.scriptstart
+c	429	bot-challenge		&Hx-kpsdk-ct
=perimeterx	HUMAN (PerimeterX)	bot-manager
+p				/C_px*	/Cpxcts	/Hx-px-cookies
+b		bot-challenge		&Hx-px-blocked
+b	401,403,405,429	bot-challenge		/b~window._pxappid¦/* perimeterx assignments */¦id="px-captcha"¦captcha.px-cdn.net¦captcha.px-cloud.net¦window._pxuuid¦challengehelp@humansecurity.com¦"blockscript":
+c		bot-challenge		&i=access to this page has been denied¦access to this page has been denied.
+c		bot-challenge		&t~access to this page has been denied	&t~you are using automation tools to browse¦press & hold
#block-id	b	h	30	40		window._pxuuid = 
#block-id	b	h	30	40		"uuid":
#block-id	t	h	30	40		reference id
#block-id	t	h	30	40		block id: #
=radware-bot-manager		bot-manager
+p				/C__uzma	/C__uzmb	/C__uzmc	/C__uzmd
+b	403,429	bot-challenge		/b~validate.perfdrive.com	/t~you reached this page when trying to access
+b		bot-challenge		&Hlocation~validate.perfdrive.com
+b	200,403	bot-challenge		&h=validate.perfdrive.com
#incident-id	t	h	20	60		incident id:
=variti		bot-manager
+p				/Hserver^variti	/Hx-variti-ccr
+c	403,429,503	bot-challenge		&b~ccr-¦variti	/Hserver^variti	/Hx-variti-ccr
=yandex-smartcaptcha	Yandex SmartCaptcha	bot-manager
+b		bot-challenge		&Hx-yandex-captcha=captcha
+b	200,403,429	bot-challenge		&h$.ru¦.com¦.net¦.kz¦.by¦.uz¦.com.tr	&t~robot¦робот¦автоматические¦smartcaptcha	/p^/showcaptcha
+b		bot-challenge		&Hlocation~/showcaptcha
=airee		cdn
+p				/Hserver^airee	/Hx-cache~airee.cloud
=akamai		cdn
+p				/Hserver=akamaighost¦akamainetstorage	/Hakamai-grn	/Hx-akamai-transformed	/Hakamai-cache-status	/Hx-akamai-request-id	/Hx-akamai-staging	/C_abck	/Cak_bmsc	/Cbm_sz	/Cakaas_*
+c	400,401,403,404,405,429,503	waf-rule	ip-or-region,bot-challenge,vpn-or-proxy	&t~you don't have permission to access	&t~reference #
+c	400,401,403,404,405,429			/b~errors.edgesuite.net¦errors.edgekey.net
+c	400	host-misconfigured		&t~the requested url	&t~is invalid	&t~reference #9.
+b		waf-rule	ip-or-region,bot-challenge,vpn-or-proxy	&Hx-cache^tcp_denied
+b	200,403,428,429	bot-challenge		/b~"sec-cp-challenge":"true"¦sec-if-cpt-container¦/_sec/cp_challenge/¦/_sec/verify?provider=¦sec-bc-tile-container
+b	200,403,429	bot-challenge		&b~bm-verify=	&b~http-equiv="refresh"
+c				&h$.akamaiapis.net	&b~problemtype
+c	400,401,403,404,405,429	waf-rule	ip-or-region,bot-challenge,vpn-or-proxy	&Hserver=akamaighost	&t~code: 0.¦code: 18.¦error: 0.¦error: 18.¦number: 0.¦number: 18.¦reference: 0.¦reference: 18.¦reference id: 0.¦reference id: 18.¦reference #0.¦código: 0.¦código: 18.¦de error: 0.¦référence : 0.¦référence : 18.
+c	400,401,403,404,405,429	waf-rule	ip-or-region,bot-challenge,vpn-or-proxy	&t~permission to access	&t~reference 0.¦reference 18.¦reference: 18.¦reference: 0.
#akamai-reference	t	t	12	60		reference #
#akamai-reference	t	t	20	60		access this page. reference
#akamai-reference	b	t	12	60		errors.edgesuite.net/
#akamai-request	H	t	8	80	akamai-grn
=aliyun-cdn	Alibaba Cloud CDN	cdn	tengine
+p				/Hvia~.kunlun	/Heagleid	/Hali-swift-global-savetime	/Hx-swift-cachetime
+b		hotlink		&Hx-tengine-error~referer
+b		signed-url-expired		&Hx-tengine-error~req auth¦expired timestamp¦invalid md5hash
+b		waf-rule	bot-challenge	&Hx-tengine-error~http_custom¦waf
+b		ip-or-region		&Hx-tengine-error~ip acl
+b				&Hx-tengine-error^denied by
+b		bot-challenge		&Hx-tengine-error~denied by bot
#event-id	H	h	16	40	eagleid
=arvancloud	ArvanCloud	cdn
+p				/Hserver^arvancloud	/Har-request-id	/Har-sid
=azion		cdn
+p				/Hx-azion-*	/Hserver^azion
=azure-front-door		cdn
+p				/Hx-azure-ref	/Hx-fd-healthprobe	/Hx-msedge-ref
+c	400,401,403,405,429	waf-rule	ip-or-region,bot-challenge,rate-limit	&t~the request is blocked.	/b~id="errorref"¦id="errorref"¦x-azure-ref	/Hx-azure-ref	/t~ref a:
+cw	403	waf-rule	ip-or-region,bot-challenge,rate-limit	&t~the request is blocked.
+c		bot-challenge		/i~azure waf	/b~captcha.azurefd
#event-id	H	t	16	90	x-azure-ref
#event-id	t	t	16	90		the request is blocked.
=baidu-duedge	Baidu DuEdge	cdn
+c	400,401,403,405,406,429,500,501,503	waf-rule	ip-or-region,bot-challenge	&t~duedge event id
#event-id	t	h	10	60		duedge event id
=baidu-yunjiasu		cdn
+p				/Hserver^yunjiasu
+c	400,401,403,405,406,429,500,501,503	waf-rule	ip-or-region,bot-challenge	/b~/.well-known/yunjiasu-cgi/¦yunjiasu-cgi/¦su.baidu.com	/t~百度云加速
=beluga-cdn	Beluga CDN	cdn
+p				/Hserver^beluga	/Cbeluga_sid
=bunny-cdn	Bunny CDN	cdn
+p				/Hserver^bunnycdn	/Hcdn-pullzone	/Hcdn-uid
+c	401,403,429	waf-rule	hotlink,signed-url-expired,ip-or-region	&Hserver^bunnycdn	/i~bunnycdn¦bunny.net	/t~bunny.net¦bunnycdn¦bunny shield
+c	403,429	waf-rule	ip-or-region,bot-challenge	&t~bunny shield
#request-id	H	h	16	40	cdn-requestid
=cachefly	CacheFly	cdn
+p				/Hbestcdn~cachefly	/Hserver=cfs	/Hx-cf1
=cdn77	CDN77	cdn
+p				/Hserver^cdn77	/Hx-77-nzt	/Hx-77-cache	/Hx-77-pop
+c	403	signed-url-expired	hotlink,ip-or-region	&Hserver^cdn77	/t=403 forbidden cdn77-turbo	/b~<center>cdn77
=chinacache	ChinaCache	cdn
+p				/Hpowered-by-chinacache
=cloudflare		cdn
+p				/Hcf-ray	/Hserver^cloudflare	/Hcf-cache-status	/C__cf_bm	/C__cflb	/C__cfduid
+b		bot-challenge		&Hcf-mitigated=challenge
+b	400,401,403,405,406,409,429,451			/Hcf-error-type	/Hcf-error-origin=cloudflare
+c		bot-challenge		/b~_cf_chl_opt¦/cdn-cgi/challenge-platform/h/b/orchestrate/¦/cdn-cgi/challenge-platform/h/g/orchestrate/¦id="cf-challenge-running"¦cf-im-under-attack¦name="jschl_vc"¦name="jschl-answer"¦action="/cdn-cgi/l/chk_captcha¦__cf_chl_f_tk=¦__cf_chl_captcha_tk__	/q~__cf_chl_
+c		bot-challenge		&i^just a moment	/t~checking your browser before accessing¦performance & security by cloudflare¦ddos protection by cloudflare
+c		bot-challenge		&t~cloudflare	/t~please complete the security check to access¦completing the captcha proves you are a human
+c	400,401,403,405,406,409,429,451			/t~cloudflare ray id	/b~id="cf-error-details"¦class="cf-error-details¦id="cf-wrapper"¦/cdn-cgi/styles/cf.errors	/i~| cloudflare¦used cloudflare to restrict access
+c	400,401,403,429	waf-rule	ip-or-region,vpn-or-proxy,bot-challenge,rate-limit	&t~sorry, you have been blocked	/t~you are unable to access¦cloudflare
+c	401,403,429	waf-rule	bot-challenge,ip-or-region,vpn-or-proxy	&i^attention required! | cloudflare
+c	401,403	waf-rule	ip-or-region,vpn-or-proxy,bot-challenge	&t~you do not have access to	&t~the site owner may have set restrictions
+cw	401,403,429	waf-rule	ip-or-region,vpn-or-proxy,bot-challenge	&t~1020	/t~error code 1020¦error code: 1020¦error 1020	/b~"error_code":1020
+cw	401,403,429,503	rate-limit		/t~error code 1015¦error code: 1015¦error 1015	/b~"error_code":1015
+cw	401,403,429	ip-or-region		/t~error code 1009¦error code: 1009¦error 1009	/b~"error_code":1009	/t~has banned the country or region your ip address is in
+cw	401,403,429	ip-or-region		/t~error code 1005¦error code: 1005¦error 1005	/b~"error_code":1005	/t~has banned the autonomous system number
+cw	401,403,429	ip-or-region		/t~error code 1006¦error code: 1006¦error 1006¦error code 1007¦error code: 1007¦error 1007¦error code 1008¦error code: 1008¦error 1008¦error code 1106¦error code: 1106¦error 1106	/b~"error_code":1006¦"error_code":1007¦"error_code":1008¦"error_code":1106	/t~error code 1012¦error code: 1012¦error 1012	/b~"error_code":1012	/t~has banned your ip address
+cw	401,403,429	bot-challenge		/t~error code 1010¦error code: 1010¦error 1010	/b~"error_code":1010	/t~based on your browser's signature
+cw	401,403	hotlink		/t~error code 1011¦error code: 1011¦error 1011	/b~"error_code":1011	/t~does not allow hotlinking
+cw	401,403,404,409,421	host-misconfigured		/t~error code 1000¦error code: 1000¦error 1000¦error code 1003¦error code: 1003¦error 1003¦error code 1004¦error code: 1004¦error 1004¦error code 1013¦error code: 1013¦error 1013¦error code 1014¦error code: 1014¦error 1014¦error code 1018¦error code: 1018¦error 1018¦error 1019¦error code: 1019	/b~"error_code":1000¦"error_code":1003¦"error_code":1004¦"error_code":1013¦"error_code":1014¦"error_code":1018	/t~dns points to prohibited ip¦direct ip access not allowed¦cname cross-user banned
+cw	403,429,503	account-suspended	quota	/t~error code 1027¦error code: 1027¦error 1027	/b~"error_code":1027	/t~this website has been temporarily rate limited
+cw	400,401,403,405,406,409,429,451			&t~ray id
+cw				/t~developers.cloudflare.com/support/troubleshooting/¦you are being rate limited¦has banned you temporarily from accessing this website
+b				&b~"cloudflare_error":true
+c	401,403	host-misconfigured	waf-rule	&b~<hr><center>cloudflare</center>
+cw	401,403,409,429			&t^error code: 10
+b	403,429,503	bot-challenge		&Hcf-chl-bypass
#ray-id	H	h	16	16	cf-ray
#ray-id	t	h	16	16		ray id
#ray-id	b	h	16	16		"ray_id":
=cloudfront	Amazon CloudFront	cdn
+p				/Hx-amz-cf-id	/Hx-amz-cf-pop	/Hvia~(cloudfront)	/Hserver=cloudfront	/Hx-cache~from cloudfront
+c	400,401,403,405,429			/t~generated by cloudfront (cloudfront)	/i=error: the request could not be satisfied
+c	403,405,429	waf-rule	ip-or-region,bot-challenge,rate-limit	&t~request blocked.	&t~the request could not be satisfied
+c		ip-or-region		&t~configured to block access from your country
+c	400,403	host-misconfigured		&t~bad request.	&t~the request could not be satisfied
+c		host-misconfigured		&t~this distribution is not configured to allow the http request method
+c		signed-url-expired	login-required	&b~<code>missingkey</code>	/t~missing key-pair-id query parameter
+c		signed-url-expired		&b~<code>accessdenied</code>	&q~key-pair-id=
#request-id	t	t	20	90		request id
#request-id	H	t	20	90	x-amz-cf-id
=ddos-guard	DDoS-Guard	cdn
+p				/Hserver=ddos-guard	/C__ddg1_*	/C__ddg8_*	/C__ddg9_*	/C__ddgid*	/C__ddgmark*
+c	401,403,429,503	bot-challenge		/i=ddos-guard	/b~/.well-known/ddos-guard/¦check.ddos-guard.net
+cw	403	bot-challenge	ip-or-region	&t~ddos-guard
=deflect		cdn
+p				/Hserver=deflect	/Cdeflect*
+c	401,403,429,503	bot-challenge		&t~deflect	/t~protected by deflect¦verifying if your connection is secure	/i~deflect
=derak-cloud	Derak.Cloud	cdn
+p				/Hserver^derak.cloud
=dorsa-cloud	Dorsa	cdn
+p				/Hserver^dorsa
=edgecast	Edgio (Edgecast)	cdn
+p				/Hserver^ecacc¦ecs (¦ecd (¦ecs¦ecd
+c		waf-rule		&t~please contact the site administrator, and provide the following reference id	!t~dotdefender
#reference-id	t	t	6	60		reference id:
=fastly		cdn
+p				/Hx-served-by^cache-	/Hfastly-debug-digest	/Hx-fastly-request-id	/Hfastly-restarts
+c	401,403,405,406	waf-rule	ip-or-region,rate-limit	&t~guru meditation	/t~details: cache-	/Hx-served-by^cache-
+b	403,406,429	waf-rule	rate-limit,bot-challenge	/Hx-sigsci-tags	/Hx-sigsci-agentresponse=406¦403¦429
+c	401,403,405,406	waf-rule	ip-or-region,rate-limit	&t~details: cache-	&t~varnish cache server¦error 54113¦error 54	!t~guru meditation
+c	400,403,404,421,500	host-misconfigured		&t~fastly error: unknown domain
=gcore		cdn
+p				/Hx-id~-gc	/Hserver^gcore
+c	401,403,429	waf-rule	ip-or-region,bot-challenge	/t~gcore¦performance & security by gcore
=gocache	GoCache	cdn
+p				/Hserver=gocache	/Hx-gocache-*
+c		waf-rule	ip-or-region,bot-challenge	&t~gocache¦protegido por um serviço de segurança online	&t~protegido por um serviço de segurança online
+c		waf-rule	ip-or-region,bot-challenge	&b~gocache-error-page
#event-id	t	h	32	32		id:
=instart		cdn
+p				/Hx-instart-*
=keycdn	KeyCDN	cdn
+p				/Hserver^keycdn	/Hx-edge-location
+c	403	signed-url-expired	hotlink,ip-or-region	&Hserver^keycdn	&b~<center>keycdn
=limelight	Edgio (Limelight)	cdn
+p				/Climelight*	/Cl[im]rsid	/Hx-llid
=link11		cdn
+p				/Hserver^rhino-core-shield
+c	401,403,429	waf-rule	ip-or-region,bot-challenge	&t~link11	&t~blocked¦your request was filtered¦access denied	!t~has not been filtered by link11
=maxcdn	MaxCDN	cdn
+p				/Hx-cdn~maxcdn	/Hserver^netdna
=mizbancloud	MizbanCloud	cdn
+p				/Hserver^mizbancloud
=powercdn	PowerCDN	cdn
+p				/Hvia~powercdn	/Hx-cache~powercdn	/Hx-cdn^powercdn
=qiniu		cdn
+p				/Hx-qiniu-cdn	/Hx-reqid	/Hx-qiniu-zone
+c	401,403	signed-url-expired		&b~"error":"bad token"¦"error":"download token not specified"¦"error":"token out of date"
+cw	403	hotlink	signed-url-expired	&b~"error":"no such host"¦"error":"access denied"
=queue-it	Queue-it	cdn
+p				/Hx-queueit-connector	/Cqueueittoken*	/Cqueueitaccepted*
=sotoon		cdn
+p				/Hserver^sotoon
=stackpath	StackPath	cdn
+p				/Hx-sp-*	/Hserver^stackpath
+c		waf-rule	ip-or-region,bot-challenge	/t~you performed an action that triggered the service and blocked your request¦is using a security service for protection against online attacks
+c		waf-rule	ip-or-region,bot-challenge	&Hserver=fbs	&i~you have been blocked
#reference-id	t	h	32	32		reference id:
=tencent-edgeone	Tencent EdgeOne	cdn
+p				/Hserver^tencentedgeone	/Heo-log-uuid	/Heo-cache-status
+c	400,401,403,418,429,566,567	waf-rule	ip-or-region,bot-challenge	&Hserver^tencentedgeone	/t~the request was blocked by edgeone¦edgeone security	/i~edgeone	/b~edgeone.ai/¦teo-security
+c	566,567	waf-rule	ip-or-region,bot-challenge	&Hserver^tencentedgeone
#event-id	H	d	10	40	eo-log-uuid
=vercel		cdn
+p				/Hx-vercel-id	/Hserver=vercel	/Hx-vercel-cache
+b		bot-challenge		&Hx-vercel-mitigated=challenge
+b		waf-rule	ip-or-region,rate-limit,bot-challenge	&Hx-vercel-mitigated=deny
+c		bot-challenge		/i=vercel security checkpoint	/b~/.well-known/vercel/security/	/t~vercel security checkpoint
+cw		bot-challenge		&t~we're verifying your browser¦website owner? click here to fix
+b		account-suspended		&Hx-vercel-error=deployment_disabled¦deployment_paused
+c	401	login-required		&Hserver=vercel	/b~vercel.com/sso-api¦_vercel_sso_nonce¦/_vercel/sso	/C_vercel_sso_nonce	/i=authentication required
#request-id	H	t	10	90	x-vercel-id
=vergecloud	VergeCloud	cdn
+p				/Hserver^vergecloud
=west263	West263 CDN	cdn
+p				/Hx-cache~wt263cdn
=aws-alb	AWS Application Load Balancer	cloud
+p				/Cawsalb	/Cawsalbcors	/Cawselb
+c	403	waf-rule	server-permission	&Hserver^awselb/	&b~<center><h1>403 forbidden</h1></center>	!b~<hr><center>
+c	401,403,405,429			&Hserver^awselb/
=azure-application-gateway		cloud
+p				/Capplicationgatewayaffinity*
+c	403	waf-rule	ip-or-region	&b~<center>microsoft-azure-application-gateway/v2</center>	&t~403 forbidden
+c	400	client-certificate		&b~microsoft-azure-application-gateway/v2	&t~ssl certificate
=google-cloud		cloud
+p				/Hvia~1.1 google	/Hserver=google frontend¦google-edge-cache	/Hx-cloud-trace-context
+c	401,403	not-authorized-role	login-required,ip-or-region	&t~your client does not have permission to get url	!t~that's an error
+b		login-required	not-authorized-role	&Hx-goog-iap-generated-response=true
+c	401,403	login-required		&t~invalid iap credentials
+c	401,403	not-authorized-role		&t~you don't have access¦error code 9	&b~iap.googleapis.com¦cloud.google.com/iap
+c	403	waf-rule	ip-or-region,rate-limit	&i=403	&t=403 forbidden	&Hvia~1.1 google
#request-id	H	h	16	40	x-cloud-trace-context
=adguard	AdGuard	filter
+c	400,401,403,404,407,451,500,502,503			&t~adguard	/t~blocked by adguard¦adguard has blocked access to this page¦adguard dns has blocked	/b~/blocking-pages/¦adguard.org/	!h~adguard
+b	200,400,401,403,404,407,451,500,502,503			&h$blocked.adguard.com
=akamai-etp	Akamai Secure Internet Access	filter
+c	400,401,403,404,407,451,500,502,503			/b~error.etp.akamai.com	/t~enterprise threat protector
+b				&Hlocation~error.etp.akamai.com
+b	200,400,401,403,404,407,451,500,502,503			&h$error.etp.akamai.com
=avast	Avast / AVG	filter
+c	400,401,403,404,407,451,500,502,503			&t~avast web shield¦avg web shield¦avast has blocked¦avast one has blocked	&t~blocked	/t~avast¦avg web shield	!h~avast¦avg.com
=barracuda-web-filter		filter
+c	400,401,403,404,407,451,500,502,503			&t~blocked¦denied	/t~blocked by the barracuda web filter¦barracuda web security gateway¦barracuda web filter	!h~barracuda
+p				/Hvia~http_scan_byf
=blue-coat	Symantec ProxySG (Blue Coat)	filter
+c	400,401,403,404,407,451,500,502,503			/t~access denied (policy_denied)¦access denied (content_filter_denied)¦your request was denied because of its content categorization¦access denied (authentication_failed)¦your system policy has denied access to the requested url	/b~notify.bluecoat.com¦bluecoat_
+b				&Hlocation~notify.bluecoat.com¦cfauth.com/
+b	200,400,401,403,404,407,451,500,502,503			&h$notify.bluecoat.com
=blue-shield	BLUE SHIELD Umbrella	filter
+c	400,401,403,404,407,451,500,502,503			/t~blue shield umbrella¦blueshield umbrella	!h~blueshield
=captive-portal	A Wi-Fi sign-in page	filter
+b	511			/t~you need to authenticate with the local network¦network authentication required
+b				&Hlocation~/guest/s/default/¦/captiveportal/¦/cgi-bin/hotspotlogin¦/fs/customwebauth/¦hotspot.t-mobile.net/wlan/redirect
+b	403,511			&y=application/captive+json
=check-point		filter
+b	200,400,401,403,404,407,451,500,502,503			/b~/usercheck/portalmain
+c	400,401,403,404,407,451,500,502,503			/b~/usercheck/portalmain	/t~check point usercheck
+b				&Hlocation~/usercheck/portalmain
+b	200,400,401,403,404,407,451,500,502,503			&p~/usercheck/portalmain
=cisco-meraki		filter
+b	200,400,401,403,404,407,451,500,502,503			/b~wired.meraki.com:8090/blocked.cgi
+c	400,401,403,404,407,451,500,502,503			/b~wired.meraki.com:8090/blocked.cgi	/t~blocked by your network operator
+b				&Hlocation~meraki.com:8090/blocked.cgi¦/blocked.cgi?blocked_server
+b	200,400,401,403,404,407,451,500,502,503			&h$wired.meraki.com
=cisco-scansafe	Cisco Cloud Web Security (ScanSafe)	filter
+c	400,401,403,404,407,451,500,502,503			/b~alert.scansafe.net
+b				&Hlocation~alert.scansafe.net
+b	200,400,401,403,404,407,451,500,502,503			&h$alert.scansafe.net
=cisco-umbrella	Cisco Umbrella (OpenDNS)	filter
+b	200,400,401,403,404,407,451,500,502,503			/t~this site is blocked due to content filtering¦this domain is blocked due to content filtering
+c	400,401,403,404,407,451,500,502,503			/t~this site is blocked due to content filtering¦this domain is blocked due to content filtering¦this site is blocked by cisco umbrella¦cisco umbrella proactively blocks
+b				&Hlocation~block.opendns.com¦malware.opendns.com¦phish.opendns.com¦block.sse.cisco.com
+b	200,400,401,403,404,407,451,500,502,503			&h$block.opendns.com¦malware.opendns.com¦phish.opendns.com¦block.sse.cisco.com
+b	200,400,401,403,404,407,451,500,502,503			/b~block.opendns.com/?url=¦malware.opendns.com/?url=¦phish.opendns.com/?url=¦block.opendns.com/main?
=cisco-wsa	Cisco Secure Web Appliance (IronPort)	filter
+c	400,401,403,404,407,451,500,502,503			&t~web security¦notification codes¦policies¦block_	/i~notification: policy: url filtering¦notification: policy	/t~notification: policy: url filtering¦(block_webcat¦block_webcat¦block_admin¦block_wbrs
+p				/Hvia~(cisco-wsa/	/Hvia~(cisco-ironport-wsa/
=cleanbrowsing	CleanBrowsing	filter
+c	400,401,403,404,407,451,500,502,503			&t~cleanbrowsing	&t~blocked¦заблокирован¦filtered¦restricted	!h~cleanbrowsing
=cloudflare-gateway		filter
+b	200,403			&t~cloudflare gateway	/i=cloudflare gateway¦access restricted by cloudflare gateway¦this website is blocked
+c	403			&t~blocked by cloudflare gateway
=comodo-secure-dns	Comodo Secure DNS	filter
+c	400,401,403,404,407,451,500,502,503			&t~comodo secure dns¦comodo dome	&t~blocked¦заблокирован¦filtered¦restricted	!h~comodo
+b				&Hlocation~warn.comodo¦block.dns.comodo
=contentkeeper	ContentKeeper	filter
+c	400,401,403,404,407,451,500,502,503			&t~blocked	/t~blocked by contentkeeper	/i~contentkeeper	/b~contentkeeper	!h~contentkeeper
=cyberoam		filter
+c	400,401,403,404,407,451,500,502,503			&t~blocked¦denied¦securing you¦not allowed	/t~cyberoam is securing you	/b~cyberoam	!h~cyberoam
+b	200			&t~cyberoam is securing you	!h~cyberoam
=dnsfilter	DNSFilter	filter
+c	400,401,403,404,407,451,500,502,503			&t~dnsfilter	&t~blocked¦заблокирован¦filtered¦restricted	!h~dnsfilter
+b				&Hlocation~blocked.dnsfilter¦block.dnsfilter
=dr-web	Dr.Web SpIDer Gate	filter
+c	400,401,403,404,407,451,500,502,503			&t~dr.web¦spider gate	&t~blocked¦заблокирован	/t~spider gate¦dr.web	!h~drweb¦dr-web
=e2guardian	e2guardian	filter
+b	200,403			&t~has been denied for the following reason	/t~e2guardian¦dansguardian¦access has been denied!	/b~e2guardian¦dansguardian
=eset	ESET	filter
+c	400,401,403,404,407,451,500,502,503			&t~eset	/i^alert! - eset	/t~access to the web page was blocked by eset¦blocked by eset	!h~eset.
=forcepoint	Forcepoint (Websense)	filter
+b	200,400,401,403,404,407,451,500,502,503			/b~:15871/cgi-bin/¦/cgi-bin/blockpage.cgi?ws-session¦cgi-bin/moreblockinfo.cgi
+c	400,401,403,404,407,451,500,502,503			/b~:15871/cgi-bin/¦/cgi-bin/blockpage.cgi?ws-session¦cgi-bin/moreblockinfo.cgi	/t~websense enterprise¦forcepoint web security
+b				&Hlocation~:15871/cgi-bin/blockpage.cgi¦blockpage.cgi?ws-session
=fortiguard	Fortinet FortiGuard	filter
+b	200,401,403,407,503			/i=web filter violation¦web filter block override¦application control violation¦web page blocked!¦fortiguard intrusion prevention - access blocked¦web filter authentication¦dlp violation¦virus/worm detected¦high security alert!!!¦fortiguard secure dns service	/b~url.fortinet.net:8008/¦:8008/xx/yy/zz/ci/¦:8010/xx/yy/zz/ci/¦class="fgd_icon	!i=web application firewall	!t~attack id
+c	401,403,407,503			&t~fortiguard intrusion prevention¦fortiguard web filtering¦to have the rating of this web page re-evaluated	!t~attack id
+c	403,503			&t~web page blocked¦you have tried to access a web page which is in violation of your internet usage policy¦the page you have requested has been blocked, because	/t~fortinet¦fortiguard¦category	!t~attack id¦in accordance with company policy
=goguardian	GoGuardian	filter
+c	400,401,403,404,407,451,500,502,503			&t~goguardian	&t~blocked¦restricted	/t~goguardian	!h~goguardian
+b				&Hlocation~blocked.goguardian.com¦blocked.com-default.ws
+b	200,400,401,403,404,407,451,500,502,503			&h$blocked.goguardian.com¦blocked.com-default.ws
=iboss	iboss	filter
+b	200,400,401,403,404,407,451,500,502,503			/b~/ibreports/ibp/bp.html¦/block/restricted.html?fn=
+c	400,401,403,404,407,451,500,502,503			/b~/ibreports/ibp/bp.html¦/block/restricted.html?fn=
+b				&Hlocation~/ibreports/ibp/bp.html¦/block/restricted.html?fn=
+b	200,400,401,403,404,407,451,500,502,503			/p~/ibreports/ibp/bp.html¦/block/restricted.html
=iserv	IServ	filter
+b	200,400,401,403,404,407,451,500,502,503			/b~/idesk/inet/block.php¦/iserv/inet/block
+c	400,401,403,404,407,451,500,502,503			/b~/idesk/inet/block.php¦/iserv/inet/block
+b				&Hlocation~/idesk/inet/block.php
+b	200,400,401,403,404,407,451,500,502,503			&p~/idesk/inet/block
=juniper	Juniper Web Filtering	filter
+c	400,401,403,404,407,451,500,502,503			/t~juniper web filtering has been set to block this site	/i~juniper web filtering
=kaspersky		filter
+c	400,401,403,404,407,451,500,502,503			&t~kaspersky	&t~the requested url cannot be provided¦web address is denied¦запрещен¦message generated on¦cannot be provided	/i=access denied¦web anti-virus¦доступ запрещен	!h~kaspersky
+b				&Hlocation~touch.kaspersky.com
+b	200,400,401,403,404,407,451,500,502,503			&h$touch.kaspersky.com
+c	499			&b~kaspersky
=kerio	Kerio Control	filter
+c	400,401,403,404,407,451,500,502,503			&t~blocked¦kerio	/t~this page has been blocked by kerio control¦blocked by kerio	/i~kerio control	!h~kerio
=lightspeed	Lightspeed Filter	filter
+b	200,400,401,403,404,407,451,500,502,503			/i=lightspeed system - web access
+c	400,401,403,404,407,451,500,502,503			/i=lightspeed system - web access	/t~blocked by lightspeed¦lightspeed filter
+b				&Hlocation~.lsfilter.com/access
=menlo	Menlo Security	filter
+c	400,401,403,404,407,451,500,502,503			&t~menlo security	&t~blocked¦policy¦restricted	/t~menlo security	!h~menlosecurity
=netentsec	NetentSec	filter
+c	400,401,403,404,407,451,500,502,503			&t~blocked¦denied¦禁止访问	/t~netentsec	/b~netentsec	!h~netentsec
=netskope		filter
+c	400,401,403,404,407,451,500,502,503			&t~netskope	&t~blocked¦policy¦restricted	/t~netskope¦access to this site has been blocked by netskope	!h~netskope
+b				&Hlocation~notify.goskope¦goskope.com/coach¦goskope.com/block
+p				/Hx-netskope-*
=netsweeper		filter
+b	200,400,401,403,404,407,451,500,502,503			/b~/webadmin/deny/¦dpruleid=
+c	400,401,403,404,407,451,500,502,503			/b~/webadmin/deny/¦poweredbynetsweeper¦dpruleid=
+b				&Hlocation~/webadmin/deny¦&dpruleid=
+b	200,400,401,403,404,407,451,500,502,503			/p~/webadmin/deny	/q~dpruleid=
=nextdns	NextDNS	filter
+c	400,401,403,404,407,451,500,502,503			/t~blocked by nextdns¦this website has been blocked by nextdns
+b				/Hblocked-by~nextdns
+b				&Hlocation~blockpage.nextdns.io
+b	200,400,401,403,404,407,451,500,502,503			&h$blockpage.nextdns.io
=onedns	OneDNS	filter
+c	400,401,403,404,407,451,500,502,503			&t~onedns	&t~恶意网站¦blocked¦危险网站	/b~onedns.net	/t~onedns	!h~onedns
=palo-alto	Palo Alto Networks	filter
+b	200,400,401,403,404,407,451,500,502,503			/t~has been blocked in accordance with company policy¦palo alto next generation security platform	!t~zscaler
+c	400,401,403,404,407,451,500,502,503			/t~has been blocked in accordance with company policy¦palo alto next generation security platform¦palo alto networks url filtering¦virus/spyware download blocked	!t~zscaler
+b				&Hlocation~/php/urlblock.php
+b	200,400,401,403,404,407,451,500,502,503			&i=web page blocked¦application blocked¦file download blocked¦virus/spyware download blocked	&t~company policy¦system administrator
+b	200,400,401,403,404,407,451,500,502,503			&p~/php/urlblock.php
=pi-hole	Pi-hole	filter
+b	200,400,401,403,404,407,451,500,502,503			/b~pi-hole: your black hole for internet advertisements
+c	400,401,403,404,407,451,500,502,503			/b~pi-hole: your black hole for internet advertisements
+b				/Hx-pi-hole~pi-hole	/Hx-pi-hole~black hole
+b	200,403,404			/b~pi-hole: a black hole for internet advertisements¦<body id="blockpage">
=privoxy		filter
+b	200,403			&b~config.privoxy.org	&t~blocked	!h~privoxy
=rm-safetynet	RM SafetyNet	filter
+b	200,400,401,403,404,407,451,500,502,503			/b~rm.com/filteringpolicy
+c	400,401,403,404,407,451,500,502,503			/b~rm.com/filteringpolicy¦ifl.net/
+b				&Hlocation~rm.com/filteringpolicy
=safedns	SafeDNS	filter
+c	400,401,403,404,407,451,500,502,503			&t~safedns	&t~blocked¦заблокирован¦filtered¦restricted	!h~safedns
+b				&Hlocation~safedns.com/blockpage¦block.safedns.com
=sangfor		filter
+c	400,401,403,404,407,451,500,502,503			&t~denied¦blocked¦禁止访问¦sangfor	/t~sangfor	/b~sangfor¦/disable/disable.htm	!h~sangfor
+b				&Hlocation~/disable/disable.htm
=securly		filter
+c	400,401,403,404,407,451,500,502,503			&t~securly	&t~blocked	/t~blocked by securly¦securly	!h~securly
+b				&Hlocation~securly.com/blocked¦securly.com/app/blocked
=seqrite	Seqrite / Quick Heal	filter
+c	400,401,403,404,407,451,500,502,503			&t~seqrite¦quick heal	&t~blocked¦restricted¦access denied	/t~seqrite¦quick heal	!h~seqrite¦quickheal
=skydns	SkyDNS	filter
+c	400,401,403,404,407,451,500,502,503			&t~skydns	&t~blocked¦заблокирован¦filtered¦restricted	!h~skydns
+b				&Hlocation~block.skydns.ru¦skydns.ru/block
=skyhigh	Skyhigh Web Gateway (McAfee)	filter
+b	200,400,401,403,404,407,451,500,502,503			/i=mcafee web gateway - notification¦skyhigh web gateway - notification
+c	400,401,403,404,407,451,500,502,503			/i=mcafee web gateway - notification¦skyhigh web gateway - notification	/b~/mwg-internal/
+b				&Hlocation~/mwg-internal/
=smoothwall	Smoothwall Filter	filter
+c	400,401,403,404,407,451,500,502,503			&t~smoothwall	&t~blocked¦denied	/t~smoothwall¦this page has been blocked by smoothwall	!h~smoothwall
=sonicwall	SonicWall Content Filter	filter
+c	400,401,403,404,407,451,500,502,503			&i=web site blocked	&b~nsa_banner¦cfssupport.sonicwall.com¦sonicwall¦siteblocked
+b	200,400,401,403,404,407,451,500,502,503			/b~id="siteblocked"¦cfssupport.sonicwall.com¦nsa_banner
+b	200,400,401,403,404,407,451,500,502,503			&Hwindow-target=_top	&t~blocked
=sophos		filter
+c	400,401,403,404,407,451,500,502,503			&t~blocked¦block¦denied	/t~powered by utm web protection¦sophos utm¦this website has been blocked by sophos¦blocked by sophos¦sophos firewall	!h~sophos
+b	200,400,401,403,404,407,451,500,502,503			&b~sophos	/b~/ips_blocked¦sophos.com/en-us/threat-center	/i=content blocked¦blocked site	!h~sophos
=squid		filter
+p				/Hvia~(squid	/Hx-cache~from squid
+b				&Hx-squid-error^err_access_denied¦err_cache_access_denied¦err_forwarding_denied¦err_too_big¦err_cache_mgr_access_denied¦err_unsup_req¦err_esi
+b	200,401,403,407			/b~<!-- err_access_denied¦<!-- err_cache_access_denied¦id="err_access_denied"¦id=err_access_denied¦id="err_cache_access_denied"¦id=err_cache_access_denied¦id="err_forwarding_denied"
+c	401,403,407			&t~access control configuration prevents your request from being allowed at this time¦cache access denied¦cache administrator	&t~squid
=squidguard	squidGuard	filter
+b	200,400,401,403,404,407,451,500,502,503			/b~sgerror.php?url=¦squidguard.cgi?clientaddr=
+c	400,401,403,404,407,451,500,502,503			/b~sgerror.php?url=¦squidguard.cgi?clientaddr=¦squidguard
+b				&Hlocation~sgerror.php?url=¦squidguard.cgi?clientaddr=
+b	200,400,401,403,404,407,451,500,502,503			/p~sgerror.php¦squidguard.cgi
=technitium	Technitium DNS	filter
+c	400,401,403,404,407,451,500,502,503			&t~technitium	&t~blocked¦заблокирован¦filtered¦restricted	!h~technitium
=tehtris	TEHTRIS DNS Firewall	filter
+c	400,401,403,404,407,451,500,502,503			&t~tehtris	&t~blocked¦malicious	/t~tehtris	!h~tehtris
=tinyproxy		filter
+b	400,401,403,407			&t~generated by tinyproxy version
=total-av	TotalAV	filter
+c	400,401,403,404,407,451,500,502,503			&t~totalav¦total av	&t~blocked	!h~totalav
=trend-micro-iwss	Trend Micro Web Security	filter
+c	400,401,403,404,407,451,500,502,503			&t~blocking rule¦blocked¦interscan¦security event	/t~interscan web security¦trend micro web security¦iws security event	/i~iws security event¦interscan	!h~trendmicro
=untangle	Untangle (Arista NG Firewall)	filter
+c	400,401,403,404,407,451,500,502,503			&t~blocked	/t~this web page is blocked because it violates network policy¦this web page was blocked because it is considered inappropriate	/i~untangle	!h~untangle
=vas-experts	VAS Experts DPI	filter
+c	400,401,403,404,407,451,500,502,503			&t~заблокирован¦blocked¦доступ	/b~vasexperts¦/blockpage/vas	/t~vas experts	!h~vasexperts
=watchguard	WatchGuard	filter
+c	400,401,403,404,407,451,500,502,503			/t~request denied by watchguard¦denied by watchguard¦watchguard webblocker
+b				/Hserver^watchguard
=zscaler		filter
+b	200,302,307,400,401,403,407,429,503			&Hserver^zscaler
+b	200,403,407			/i=internet security by zscaler	/t~has selected zscaler to protect you from internet threats	/b~content="zscaler makes the internet safe¦login.zscloud.net/img_logo¦login.zscaler.net/img_logo¦/__zsig/¦gateway.zscaler
+b	301,302,303,307			&Hlocation~//gateway.zscaler¦//gateway.zscloud¦//login.zscaler¦//login.zscloud¦.zscaler.net/auu¦/_sm_ctn
+b	200,401,403			&h^gateway.¦login.	/h$.zscaler.net¦.zscalerone.net¦.zscalertwo.net¦.zscalerthree.net¦.zscloud.net
+c	403,407			/t~accenture's webfilters indicate that the site likely contains¦access denied: accenture policy¦internet security by zscaler	/b~policies.accenture.com
=zyxel		filter
+c	400,401,403,404,407,451,500,502,503			&t~zyxel	&t~blocked¦web access is restricted¦content filter	!h~zyxel
=360-panyun	360 PanYun	firewall
+c		waf-rule		/t~panyun.360.cn	/b~panyun/¦panyundun	/Hserver^panyun
=360-waf	360 Website Guard	firewall
+p				/Hx-powered-by-360wzb	/Hwzws-ray	/Cwzws_cid
+c	403,405,493	waf-rule		/i=493	/b~/wzws-waf-cgi/¦wangshan.360.cn	/t~your access has been intercepted because your links may threaten website security
+c	493	waf-rule		/Hwzws-ray	/Hx-powered-by-360wzb
+c		waf-rule		&Hserver^qianxin-waf
=aapanel	aaPanel Firewall	firewall	nginx
+c		waf-rule		/i=aapanel website firewall¦宝塔网站防火墙	/t~您的请求带有不合法参数,已被网站管理员设置拦截¦aapanel website firewall	/b~bt.cn/bbs
=aesecure	aeSecure	firewall
+c		waf-rule		/Haesecure-code	/b~aesecure_denied.png
=airlock	Airlock (Ergon)	firewall
+p				/Cal_sess*	/Cal_lb*	/Cal-sess*	/Cal-lb*
+c		waf-rule		/t~server detected a syntax error in your request
=alert-logic		firewall
+c	403,404	waf-rule		&t~we are sorry, but the page you are looking for cannot be found	&t~reference id
#reference-id	t	t	6	60		reference id
=aliyun-waf	Alibaba Cloud WAF	firewall	tengine
+p				/Cacw_tc	/Caliyungf_tc
+c	400,403,405,406,429	waf-rule		&t~your request has been blocked as it may cause potential threats to the server's security¦由于您访问的url有可能对网站造成安全威胁,您的访问被阻断
+c	400,403,405,406,429	waf-rule	ip-or-region	/b~errors.aliyun.com/¦//errors.aliyun.com¦alicdn.com/bao/uploaded/405.png
+b	200,403,405	bot-challenge		&b~acw_sc__	/b~acw_sc__v2¦acw_sc__v3¦arg1="
+b	200,302,401,403,419,429	bot-challenge		/b~_____tmd_____/punish¦x5secdata
+b		bot-challenge		&Hlocation~_____tmd_____/punish
#request-id	t	h	16	40		request id:
#request-id	t	h	16	40		traceid:
=anquanbao		firewall
+p				/Hx-powered-by-anquanbao
+c		waf-rule		/b~/aqb_cc/error/¦hidden_intercept_time
+c	405	waf-rule		&Hx-powered-by-anquanbao
=anyu	AnYu	firewall
+c		waf-rule		/t~your access has been intercepted by anyu¦anyu- the green channel¦anyu - the green channel¦anyu the green channel
=approach		firewall
+c		waf-rule		/t~approach web application firewall¦approach web application filtering¦approach infrastructure team	/Hserver=approach
+c		waf-rule		&Hserver^approach web application
+c		waf-rule		&t~sorry for the inconvenience!	&t~if this was an legitimate request please contact us with details!
=apptrana	Indusface AppTrana	firewall
+c		waf-rule		/t~this website is secured against online attacks. your request was blocked	/Hserver^if_waf
#incident-id	t	t	6	60		incident id
=armor		firewall
+c		waf-rule		/t~blocked by website protection from armor¦please create an armor support ticket
=aspa	ASPA	firewall
+p				/Haspa-cache-status
+c		waf-rule	ip-or-region,bot-challenge	&Hserver^aspa-waf
=astra		firewall
+p				/Ccz_astra_csrf_cookie
+c		ip-or-region	waf-rule	&t~sorry, this is not allowed¦issue with your ip address¦blocked	/b~getastra.com/assets/images¦getastra.com
=aws-waf	AWS WAF	firewall
+b		bot-challenge		/Hx-amzn-waf-action=challenge¦captcha
+b	202,401,403,405,429	bot-challenge		&b~.awswaf.com/	/b~gokuprops¦awswafintegration.	/i=human verification	/t~javascript is disabled in order to continue, we need to verify that you're not a robot
+b		waf-rule	ip-or-region,bot-challenge,rate-limit	&Hx-blocked-by-waf
=bad-behavior		firewall
+c		bot-challenge	waf-rule	&t~bad behavior¦technical support key¦your technical support	/b~ioerror.us/bb2-support-key¦bad behavior
+c	400,403,412,417	bot-challenge	waf-rule	&b~ioerror.us/bb2-support-key
#support-key	t	h	8	40		support key is:
=baffin-bay		firewall
+c		waf-rule	ip-or-region,bot-challenge	&Hserver^baffin-bay
=barikode		firewall
+c		waf-rule		/t~barikode
=barracuda-waf	Barracuda Web Application Firewall	firewall
+p				/Cbarra_counter_session	/Cbni__barracuda_lb_cookie	/Cbni_persistence	/Hserver^barracuda
+c		waf-rule		/t~when this page occurred and the event id found at the bottom of the page¦barracuda web application firewall
+cw	401,403	waf-rule		&t~you have been blocked¦you are unable to access this website
+c	400,403,406,500,503	waf-rule	ip-or-region	&t~barracuda networks	!t~web filter¦web security¦content shield¦spam
#event-id	t	h	8	40		event id:
=bekchy		firewall
+c		waf-rule		/i~bekchy - access denied¦bekchy - access denided	/b~bekchy.com/report
=binarysec	BinarySec	firewall
+p				/Hx-binarysec-via	/Hx-binarysec-nocache	/Hserver^binarysec
=bitninja	BitNinja	firewall
+c		bot-challenge	ip-or-region	/t~security check by bitninja¦your ip will be removed from bitninja¦visitor anti-robot validation¦waiting for the redirectiron	/i~visitor anti-robot validation	/b~alt="bitninja
=block-bad-bots		firewall	wordpress
+c		bot-challenge		/t~block bad bots	/b~blackhole for bad bots
=blockdos	BlockDoS	firewall
+p				/Hserver~blockdos.net
=blockscript	BlockScript	firewall
+c		vpn-or-proxy	ip-or-region	/t~is protected by blockscript¦blockscript.com
=bluedon		firewall
+c		waf-rule		/Hserver~bdwaf	/t~bluedon web application firewall
=bulletproof-security	BulletProof Security	firewall	wordpress,apache
+c		waf-rule		/b~id="bpsmessage¦bpsmessage	/t~if you arrived here due to a search or clicking on a link click your browser's back button
=cachewall	CacheWall	firewall	varnish
+c		waf-rule	ip-or-region	/t~security by cachewall¦403 naughty, not nice!	/i~naughty, not nice!	/Hx-cachewall-action	/Hx-cachewall-reason
+b		bot-challenge		&Hx-cachewall-action=challenge
=cdnns	CdnNsWAF	firewall
+c		waf-rule		/t~cdnnswaf application gateway
=chuangyu	Chuang Yu Shield (Knownsec)	firewall
+c		waf-rule		/b~365cyd.com¦365cyd.net¦help.365cyd
=cidram	CIDRAM	firewall
+c		ip-or-region	vpn-or-proxy,waf-rule,bot-challenge	&t~why blocked	/t~generated by cidram
+c	403	vpn-or-proxy		&t~generated by cidram	&t~cloud service¦proxy¦hosting
#event-id	t	d	20	40		id:
=cisco-ace	Cisco ACE XML Gateway	firewall
+p				/Hserver~ace xml gateway
=cleantalk	CleanTalk	firewall	wordpress
+c		bot-challenge	ip-or-region,rate-limit	&t~cleantalk¦spamfirewall¦security firewall¦anti-crawler¦anti-flood	/t~security firewall is activated for your ip¦spamfirewall is activated for your ip¦spamfirewall is checking your browser¦anti-crawler protection is checking your browser¦anti-flood is activated for your ip¦cleantalk
=cloud-protector	Cloud Protector (Rohde & Schwarz)	firewall
+c		waf-rule		&t~cloud protector	/t~cloud protector by rohde¦r&s cloud protector¦cloud protector	/b~cloudprotector.com/
=cloudbric		firewall
+c		waf-rule		&t~cloudbric	/t~your request was blocked by cloudbric¦cloudbric | error¦cloudbric.com¦please contact cloudbric¦cloudbric help center¦malicious code detected
=cloudfloordns	CloudfloorDNS	firewall
+c		waf-rule		/t~cloudfloordns - web application firewall error	/i~cloudfloordns - web application firewall error	/Hserver^cloudfloordns
=comodo-waf	Comodo cWatch WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge	&Hserver^protected by comodo
=crawlprotect	CrawlProtect	firewall
+p				/Ccrawlprotecttag
+c		bot-challenge	waf-rule	/t~this site is protected by crawlprotect	/i^crawlprotect
=crowdsec	CrowdSec	firewall
+c	401,403,429	ip-or-region		&t~crowdsec¦banned	/i=crowdsec ban¦crowdsec access forbidden	/t~this security check has been powered by crowdsec¦your ip has been banned by our system¦protected against cyber attacks and your ip has been banned	/b~crowdsec.net
+c	401,403,429	bot-challenge		&i=crowdsec captcha
=csf	ConfigServer Firewall (CSF)	firewall
+c		ip-or-region		/t~the firewall on this server is blocking your connection¦lfd: (mod_security)¦lfd: failed¦your connection to this server has been blocked in this server's firewall¦configserver security
=dbappwaf	DBAPPSecurity Xuanwudun	firewall
+c		waf-rule		/b~admin.dbappwaf.cn¦dbappwaf.cn/index.php/admin/clientmisinform
+c		waf-rule		&i~- 玄武盾
=denyall	DenyAll (Rohde & Schwarz)	firewall
+p				/Csessioncookie
+b	200,400,401,403,404,405,406,429,500,501,503	waf-rule		/i=condition intercepted	/t=condition intercepted
=dosarrest	DOSarrest	firewall
+p				/Hx-dis-request-id	/Hserver^dosarrest
=dotdefender	dotDefender	firewall
+b		waf-rule		&Hx-dotdefender-denied
+c	400,401,403,404,405,406,429,500,501,503	waf-rule		/t~dotdefender blocked your request¦applicure is the leading provider of web application security
+b	200	waf-rule		&t~dotdefender blocked your request	&t~please contact the site administrator, and provide the following reference id
#reference-id	t	t	6	60		reference id:
=e3learning-waf	e3Learning WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^e3learning
=eisoo		firewall
+c		waf-rule		/Hserver^eisoowaf	/b~eisoo-firewall-block.css
+c	400,403,405,406	waf-rule		/t~eisoo inc	/b~www.eisoo.com
=f5-big-ip-asm	F5 BIG-IP Advanced WAF	firewall
+p				/Cbigipserver*	/Cts01*	/Cf5_cspm	/Hserver^bigip¦big-ip	/Hx-wa-info
+c		waf-rule	bot-challenge,ip-or-region	&t~the requested url was rejected. please consult with your administrator
+b	200,400,401,403,404,405,406,500,501,503	waf-rule	bot-challenge,ip-or-region	&i=request rejected	&t~the requested url was rejected.	&t~your support id is
+b	200,403,503	bot-challenge		&b~/tspd/¦tspd_101	&t~please enable javascript to view the page content¦your support id is
#support-id	t	d	10	24		your support id is
#support-id	t	d	10	24		support id
=f5-trafficshield	F5 TrafficShield	firewall
+p				/Casinfo	/Hserver^f5-trafficshield
=fortigate	Fortinet FortiGate	firewall	fortiguard
+c	403	waf-rule		&i=web application firewall	&b~ie friendly error message walkround¦div.msg
+c		waf-rule		&t~this transfer is blocked by a web application firewall
+b	200,401,403,503	network-filter		/t~fortigate application control	/i=fortigate application control
+c	403,503	waf-rule		&t~web application firewall	&t~event id	&b~//globalurl.fortinet.net
=fortiweb	Fortinet FortiWeb	firewall
+p				/Cfortiwafsid*	/Ccookiesession1
+c	400,403,404,500,503	waf-rule		&t~attack id¦message id¦event id	/b~.fgd_icon	/t~web page blocked¦the page cannot be displayed¦server unavailable!¦the url you requested has been blocked	!t~category¦fortiguard
+c	400,403,404,500,503	waf-rule		&t~server unavailable!	&t~please visit later.
+c	400,403,404,500,503	waf-rule		&b~fgd_icon	!t~category¦fortiguard¦fortigate¦violation¦internet usage policy¦application control¦web application firewall
#event-id	t	d	6	24		message id
#attack-id	t	d	6	12		attack id
=greywizard	Grey Wizard	firewall
+c		waf-rule	ip-or-region	/Hserver^greywizard	/t~we've detected attempted attack or non standard traffic from your ip address¦contact the website owner or grey wizard	/i=grey wizard
=gtmc-waf	GTMC WAF	firewall
+c		waf-rule		/t~gtmc waf1 protection
=huawei-cloud-waf	Huawei Cloud WAF	firewall
+p				/Chwwafsesid	/Chwwafsestime	/Hserver=cloudwaf¦hwwaf¦cw
+c	403,405,418,429	waf-rule		/t~您的请求疑似攻击行为	/b~hwclouds.com¦hws_security@
+c	418	waf-rule		&Hserver=cloudwaf¦huaweicloudwaf
+c		waf-rule		&Hserver=huaweicloudwaf¦huaweicloudwaf/
=hyperguard	HyperGuard	firewall
+p				/Cwodsession
=ibm-proventia	IBM Proventia	firewall
+c		waf-rule		/t~request does not match proventia rules
=imperva-securesphere	Imperva WAF Gateway (SecureSphere)	firewall
+b	200,400,401,403,404,405,500,503	waf-rule		&t~this page can't be displayed. contact support for additional information.	&b~incident id is¦event id is¦session id is¦#feee7a	/i=error	/t^error this page can't be displayed
+c	400,401,403,405,406,429,500,501,503	waf-rule		&t~this page can't be displayed. contact support for additional information.	/t~the incident id is:¦the event id is
+c	400,401,403,405,406,429,500,501,503	waf-rule		&b~#feee7a	&b~<strong>error</strong>
#incident-id	t	d	8	24		the incident id is:
#event-id	t	d	8	24		the event id is
=imperva		firewall
+p				/Hx-iinfo	/Hx-cdn=imperva¦incapsula	/Cvisid_incap_*	/Cincap_ses_*	/Cnlbi_*	/Creese84
+b	200,400,401,403,405,406,429,503	waf-rule	bot-challenge,ip-or-region,rate-limit	/b~_incapsula_resource?cwudnsai=	/t^request unsuccessful. incapsula incident id	!b~&edet=9&
+c		waf-rule	bot-challenge,ip-or-region,rate-limit	/t~incapsula incident id¦powered by incapsula	!b~&edet=9&
+b	200,400,403,404,503	host-misconfigured		&b~_incapsula_resource?cwudnsai=	&b~&edet=9&
+c		waf-rule	bot-challenge,ip-or-region	&t~powered by imperva	/t~this request was blocked by our security service¦incident id
+c		waf-rule	bot-challenge,ip-or-region	&b~"incidentid":	&b~"errorcode":
+c		bot-challenge		/i=pardon our interruption	/t~pardon our interruption	/b~distilcaptchaform¦distil_r_captcha	/Hx-distil-cs
+b	200,403,405,416,429	bot-challenge		&i=pardon our interruption	/b~reese84¦distil	/t~made us think you were a bot
+b	200,403	bot-challenge		&t=	&b~_incapsula_resource?swjiylwa=	&b~content="noindex
#incident-id	t	d	12	60		incident id
#incident-id	b	d	12	60		incident_id=
#incident-id	b	d	12	60		"incidentid":
=imunify360		firewall	litespeed,nginx,apache
+c	401,403,415,429	bot-challenge	ip-or-region	&Hserver^imunify360
+b	200,401,403,415,429	bot-challenge	ip-or-region	/t^access denied by imunify360 bot-protection¦{"message":"access denied by imunify360 bot-protection¦{ "message":"access denied by imunify360 bot-protection	/b~"message":"access denied by imunify360¦imunify360 preloader
+c	401,403,415,429	bot-challenge	ip-or-region	/t~access denied by imunify360 bot-protection¦protected by imunify360¦powered by imunify360
+b	200,202,403,415,429	bot-challenge		&i=one moment, please...	&t~please wait while your request is being verified
=infosafe	InfoSafe (7i24)	firewall
+c		waf-rule		&b~7i24¦infosafe	/b~infosafe.tr¦7i24.com	/t~by 7i24¦infosafe
=ip2location	IP2Location Country Blocker	firewall	wordpress
+c		ip-or-region		/t~connection denied by ip2location country blocker
=ithemes-security	Solid Security (iThemes)	firewall	wordpress
+c		rate-limit	ip-or-region	&t~locked out¦flagged as a threat	/t~you have been locked out due to too many invalid login attempts¦your ip address has been flagged as a threat by the ithemes security network¦you have been locked out	/b~better-wp-security
=janusec		firewall
+c		waf-rule		&t~janusec	/t~by janusec application gateway¦janusec application gateway	/b~janusec.com/
=jiasule	Jiasule (Knownsec)	firewall
+p				/C__jsluid*	/Cjsl_tracking
+c		waf-rule		/Hserver^jiasule-waf	/b~static.jiasule.com/static/js/http_error.js¦notice-jiasule
+b	403,521	bot-challenge		&b~__jsl_clearance
=kemp	Kemp LoadMaster	firewall
+p				/Hx-servedby^kemp-lm
+c	403	waf-rule		&Hx-servedby^kemp-lm	&t~403 forbidden¦access denied¦forbidden
=ks-waf	Knownsec KS-WAF	firewall
+c		waf-rule		/b~ks-waf-error.png
=ksyun-waf	Kingsoft Cloud WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge	&Hserver^ksyun
=malcare	MalCare	firewall	wordpress
+c		waf-rule	ip-or-region	/t~blocked because of malicious activities¦firewall powered by malcare
#reference-id	t	h	10	40		reference id
=mission-control	Mission Control Application Shield	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^mission control application shield¦mission control
=modsecurity	ModSecurity	firewall	apache,nginx,litespeed,iis,openresty
+c	400,401,403,405,406,501	waf-rule		/t~this error was generated by mod_security¦blocked by mod security¦blocked by mod_security¦blocked by modsecurity¦mod_security rules triggered¦modsecurity action¦rules of the mod_security module¦generated by modsecurity¦protected by mod security¦protected by mod_security¦one or more things in your request were suspicious¦modsecurity iis (
+c	406	waf-rule		&i=not acceptable!	&t~an appropriate representation of the requested resource could not be found on this server	!t~available variants
+c	403,406,501	waf-rule	server-permission	&Hserver~mod_security
+c	400,401,403,405,406,501	waf-rule		/b~/modsecurity-errorpage/	/Hserver=noyb
=naxsi	NAXSI	firewall	nginx
+b	400,401,403,404,405,406,429,500,501,503	waf-rule		/Hx-data-origin^naxsi
+c	400,401,403,404,405,406,429,500,501,503	waf-rule		/t~blocked by naxsi¦naxsi blocked information	/Hserver~naxsi
=nemesida	Nemesida WAF	firewall
+c	400,401,403,404,405,406,429,500,501,503	waf-rule		/t~suspicious activity detected. access to the site is blocked	/b~nwaf@¦nemesida-security.com
+b	222	waf-rule		/t~suspicious activity detected	/b~nwaf@¦nemesida-security.com
=netcontinuum	NetContinuum (Barracuda)	firewall
+p				/Cnci__sessionid
=netscaler	Citrix NetScaler	firewall
+p				/Cns_af	/Ccitrix_ns_id*	/Cnsc_*	/Hvia^ns-cache	/Hcneonction	/Hnncoection	/Hx-citrix-*
+b	200,400,401,403,404,405,406,429,500,501,503	waf-rule		/i=application firewall block page	/t~violation category: appfw_¦appfw session id¦access has been blocked - if you feel this is in error, please contact the site administrators quoting the following
+c	400,401,403,404,405,406,429,500,501,503	waf-rule		&t~access has been blocked - if you feel this is in error, please contact the site administrators quoting the following
+b	200,400,403,404,500,503	waf-rule		&t~-ppe0¦-ppe1¦-ppe2¦-ppe3¦-ppe4¦-ppe5¦-ppe6¦-ppe7	&t~blocked¦rejected¦denied
#transaction-id	t	t	4	60		ns transaction id:
#session-id	t	t	6	60		appfw session id:
=newdefend	NewDefend	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^newdefend	/b~/nd_block/¦/nd-block/¦newdefend.com/feedback/misinformation
=nexusguard		firewall
+c		waf-rule		/b~speresources.nexusguard.com/wafpage¦nexusguard.com/wafpage	/t~powered by nexusguard
#event-id	t	t	6	60		event id
=ninjafirewall	NinjaFirewall	firewall	wordpress
+c		waf-rule		/i^ninjafirewall: 403 forbidden	/t~for security reasons, it was blocked and logged¦for security reason, it was blocked and logged
#incident-id	t	d	5	12		incident number: #
=nsfocus	NSFOCUS WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^nsfocus	/t~nsfocus
=nullddos	NullDDoS	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^nullddos
=onmessage-shield	onMessage Shield (Blackbaud)	firewall
+c		waf-rule		/Hx-engine~onmessage shield	/t~this site is protected by an enhanced security system to ensure a safe browsing experience¦onmessage shield
+c	403,406	waf-rule		&t~blackbaud k-12 conducts routine maintenance
=openrasp	OpenRASP	firewall
+p				/Hx-protected-by~openrasp
+c		waf-rule		&t~openrasp	/t~request blocked by openrasp	/b~/openrasp¦rasp.baidu.com
=oracle-cloud-waf	Oracle Cloud WAF	firewall
+p				/Hx-zen-fury	/Hx-cache-status~zenedge	/Hserver^zenedge	/Hx-oracle-dms-ecid
+c	400,401,403,404,405,406,429,500,501,503	waf-rule	ip-or-region,bot-challenge	/b~/__zenedge/¦zenedge/assets/	/Hx-oracle-waf-*
+c	403	waf-rule	ip-or-region,bot-challenge	&Hserver^zenedge
+c	400,403,404,405,406,500	waf-rule		/i^fw_error_www	/b~/oralogo_small.gif
=patchstack	Patchstack (WebARX)	firewall	wordpress
+c		waf-rule		/b~/wp-content/plugins/webarx/¦/wp-content/plugins/patchstack/	/t~this request has been blocked by webarx¦this request has been blocked by patchstack¦blocked by patchstack
=pentawaf	PentaWAF	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^pentawaf	/t~pentawaf/¦penta waf/
=pksecurity	pkSecurityModule	firewall
+c		waf-rule		/t~pksecuritymodule: security.alert¦a safety critical request was discovered and blocked
=profense		firewall
+p				/Cplbsid
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^profense
=pt-af	PT Application Firewall	firewall
+c	403	waf-rule		&b~<h1>forbidden</h1>	&b~<pre>request id:
#request-id	t	h	20	60		request id:
=puhui	Puhui WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^puhui
=qrator		firewall
+p				/Hserver=qrator
+c	401,403,429	ip-or-region	waf-rule,bot-challenge	&b~<center>qrator</center>
+c	401,403,429	bot-challenge		/b~qrator_jsr¦/__qrator/
=radware-appwall	Radware AppWall	firewall
+p				/Hx-sl-compstate
+c		waf-rule		/t~unauthorized request blocked¦unauthorized activity has been detected¦we have detected unauthorized activity	/b~cloudwebsec@radware.com
#case-number	t	d	4	30		case number:
=reblaze		firewall
+p				/Crbzid	/Crbzsessionid	/Hserver^reblaze
+c	400,401,403,404,405,406,429,500,501,503	waf-rule	ip-or-region,bot-challenge	&t~for further information, do not hesitate to contact us¦current session has been terminated	/t~current session has been terminated
+b	200,247,403	bot-challenge		/b~window.rbzns¦rbzns.challdomain
=redshield	RedShield	firewall
+c		waf-rule		&t~support id	/b~red-shield.net	/t~red-shield.net
#support-id	t	d	10	30		support id
=reflected-networks		firewall
+c	403	waf-rule		/b~content="request is denied"
#request-id	t	h	20	60		request id
=rsfirewall	RSFirewall!	firewall
+c		waf-rule		/t~com_rsfirewall_
=sabre-waf	Sabre Firewall	firewall
+c		waf-rule		/b~dxsupport@sabre.com	/t~dxsupport@sabre.com
=safe3	Safe3 WAF	firewall
+c		waf-rule		/Hserver^safe3 web firewall	/Hx-powered-by~safe3waf	/t~safe3waf
=safedog		firewall
+p				/Hx-powered-by~waf/2.0	/Csafedog-flow-item
+c		waf-rule		/Hserver~safedog	/b~safedogsite/¦404.safedog.cn¦safedog.cn
+b	200,403,404,405	waf-rule		/b~safedogsite/broswer_logo¦404.safedog.cn/sitedog_stat¦404.safedog.cn/images/safedogsite
=safeline	SafeLine (Chaitin)	firewall
+c	401,403,405,406,429,468	waf-rule	ip-or-region,bot-challenge	/b~<!-- event_id:	/t~protected by safeline¦safeline waf¦detection powered by safeline¦安全检测能力由 长亭雷池¦chaitin safeline
+b	200,401,403,429,468	bot-challenge		/b~/.safeline/¦sl-challenge-
#event-id	b	h	32	32		event_id:
=secking	SecKing	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^secking¦cloudwaf-tjh/us-secking
=secupress	SecuPress	firewall	wordpress
+c		waf-rule		/i^secupress	/b~<h1>secupress
#block-id	t	l	3	30		block id:
=secure-entry	USP Secure Entry Server	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^secure entry server
=secureiis	SecureIIS	firewall	iis
+c		waf-rule		/b~eeye.com/secureiis¦secureiis error	/t~secureiis web server protection
=senginx	SEnginx	firewall
+c		bot-challenge		/t~senginx-robot-mitigation	/b~senginx-robot-mitigation
+b	200,202,403	bot-challenge		&b~senginx-robot-mitigation
=serverdefender	ServerDefender VP	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hx-pint~p80	/Hx-pint~port80¦port-80
=shield-security		firewall	wordpress
+c		waf-rule	rate-limit,ip-or-region	/t~you were blocked by the shield¦something in the url, form or cookie data wasn't appropriate¦remaining transgression(s) against this site	/i~access restricted | shield
=shieldon		firewall
+c		ip-or-region	bot-challenge,rate-limit	/b~shieldon-firewall	/t~the ip address you are using has been blocked.
+c		bot-challenge	rate-limit,ip-or-region	&b~shieldon_captcha
+c	403,429,503	rate-limit		&t~please line up	&t~this page is limiting the number of people online
+c	403,429	ip-or-region	bot-challenge,rate-limit	&Hx-protected-by~shieldon
=siteguard	SiteGuard	firewall
+c		waf-rule		/t~the server refuse to browse the page¦powered by siteguard
=sitelock	SiteLock TrueShield	firewall	imperva
+c		waf-rule	ip-or-region,bot-challenge	/t~sitelock incident id¦sitelock is leader in business website security services	/b~sitelock_shield_logo
+c		bot-challenge	waf-rule	&t~sitelock will remember you and will not show this page again
#incident-id	t	d	10	60		sitelock incident id
=sniper-waf	Sniper WAF (Wins)	firewall
+c		waf-rule		/t~sniper waf¦sniper web application firewall
=sonicwall-waf	SonicWall WAF	firewall
+c		waf-rule		/Hserver^sonicwall	/t~this request is blocked by the sonicwall	!t~content filter¦web site blocked
=stingray	Riverbed SteelApp	firewall
+p				/Hx-mapping-*	/Cx-mapping-*
=stormwall	StormWall	firewall
+p				/Hx-firewall-protection	/Hx-firewall-port
+c		waf-rule	ip-or-region,bot-challenge	/b~static.stormwall.pro¦stormwall.pro/¦stormwall.network	/t~stormwall
=sucuri		firewall
+p				/Hx-sucuri-id	/Hx-sucuri-cache	/Hserver^sucuri
+b				&Hx-sucuri-block
+c		waf-rule	ip-or-region,bot-challenge,rate-limit	/i^sucuri website firewall¦godaddy security - access denied¦godaddy website firewall	/b~sucuri-firewall-block¦cdn.sucuri.net/css/whitelabel	/t~sucuri website firewall¦access denied - sucuri
+b	401,403,429	ip-or-region		/Hx-sucuri-block^geo	/t~access from your country was disabled by the administrator¦block id: geo
+b	401,403,429	ip-or-region		&t~sucuri	/Hx-sucuri-block^ip¦bl	/t~block id: ipb¦your ip address is blacklisted¦ip address not whitelisted
+b	401,403,429	bot-challenge		/Hx-sucuri-block^bot	/t~block id: bot
+b	400,401,403,405,406,429	waf-rule		/Hx-sucuri-block^sql¦xss¦exp¦eva¦rfi¦lfi¦bac¦htt	/t~block id: sql¦block id: xss¦block id: exp¦block id: eva¦block id: rfi¦block id: lfi
#block-id	H	l	4	12	x-sucuri-block
#block-id	t	l	4	12		block id:
=sysadminok	SysadminOK	firewall
+c		waf-rule	ip-or-region,bot-challenge	/t~sysadminok	/b~sysadminok.ru
=tencent-waf	Tencent Cloud WAF	firewall
+c	400,403,405,406	waf-rule		/t~腾讯云web应用防火墙¦腾讯t-sec web应用防火墙¦您提交的请求可能对网站造成威胁	/b~waf.tencent-cloud.com¦waf.tencent.com/¦imgcache.qq.com/qcloud/security/static¦waf.tencent-cloud.com/upload
#event-id	t	h	30	80		您的请求uuid为:
=teros	Citrix Teros	firewall
+p				/Cst8id*
=threatx	ThreatX	firewall
+c	403	waf-rule		&t^forbidden - id:
#event-id	t	h	32	36		forbidden - id:
=tmg	Microsoft Forefront TMG / ISA Server	firewall
+c	403,407,502	network-filter	waf-rule	/t~server denied the specified uniform resource locator¦isa server denied the specified
=ucloud-uewaf	UCloud UEWAF	firewall
+c		waf-rule		/Hserver^uewaf	/b~/uewaf_deny_pages/
=urlscan	Microsoft URLScan	firewall	iis
+c	400,401,403,404,405,406,429,500,501,503	waf-rule		/t~rejected-by-urlscan	/b~rejected-by-urlscan	/Hlocation~rejected-by-urlscan	/q~rejected-by-urlscan
=viettel-waf	Viettel Cloudrity	firewall
+c		waf-rule		/t~viettel waf	/i~viettel waf	/b~cloudrity.com.vn
=virusdie		firewall
+c		waf-rule		/b~cdn.virusdie.ru/splash¦name="fw_block"	/t~security provided by virusdie	/i~| virusdie¦virusdie
=wallarm		firewall	nginx
+c	403,406,429	waf-rule	ip-or-region	/b~<center>nginx-wallarm	/Hserver^nginx-wallarm	/t~wallarm
=wapples	WAPPLES (Penta Security)	firewall
+c		waf-rule		&t~wapples¦blocked	/t~wapples	/b~wapples
=webknight	WebKnight	firewall	iis
+c	403,404,500,999	waf-rule		/t~webknight application firewall alert¦aqtronix webknight¦http error 999.0 - aw special error¦what is webknight?	/Hserver~webknight
+c	404,999	waf-rule		/i=webknight application firewall alert	/t~hack not found
+c	999	waf-rule		/t~no hacking¦aw special error
=webland	WebLand	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^protected by webland¦webland
=webray-waf	WebRay RayWAF	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^webray-waf	/Hdrivedby^raysrv
=webtotem	WebTotem	firewall
+c		waf-rule		&t~webtotem	&t~blocked	/t~the current request was blocked by webtotem¦the current request was blocked webtotem¦webtotem
=wexbo		firewall
+c		waf-rule		&t~wexbo	&t~blocked¦forbidden¦denied¦bloqueado	/t~wexbo
=wordfence		firewall	wordpress
+c	403,429,503	waf-rule	ip-or-region,rate-limit,bot-challenge	/t~generated by wordfence at¦this response was generated by wordfence¦one of the wordfence blocking rules¦one of the wordfence advanced blocking rules¦wordfence is a security plugin installed on over¦your access to this site has been limited by the site owner
+c	403,503	waf-rule		&t~a potentially unsafe operation has been detected in your request to this site
+c	403,429,503	rate-limit		&t~wordfence	/t~you have been temporarily locked out¦you are temporarily locked out¦exceeded the maximum number of¦exceeded the maximum global requests¦you have exceeded the number of
+c	403,503	ip-or-region		&t~wordfence	/t~access from your area has been temporarily limited¦blocked by wordfence security network¦manual block by administrator¦your ip is blocked¦access from your country
=wp-cerber	WP Cerber	firewall	wordpress
+c		bot-challenge	waf-rule,ip-or-region	/t~we're sorry, you are not allowed to proceed¦your request looks suspicious or similar to automated requests from spam posting software
#request-id	t	l	6	40		rid:
=wpmu-defender	Defender (WPMU DEV)	firewall	wordpress
+c		ip-or-region	rate-limit,waf-rule	&t~defender	/t~the administrator has blocked your ip¦powered by defender¦you have been locked out due to too many attempts
=wpmudev-waf	WPMU DEV WAF	firewall
+c		waf-rule		/t~whoops, this request has been blocked!¦click on the logs tab, then the waf log
=wts-waf	WTS-WAF	firewall
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^wts/	/i=wts-waf	/t~wts-waf
=xlabs	XLabs Security	firewall
+p				/Hx-cdn^xlabs
=yundun		firewall
+p				/Hx-cache~yundun
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^yundun	/t~blocked by yundun cloud waf	/b~yundun.com/yd_http_error/
=yunsuo		firewall
+p				/Cyunsuo_session*
+c		waf-rule		/b~class="yunsuologo¦yunsuologo
=yxlink	YxLink WAF	firewall
+p				/Cyx_ci_session	/Cyx_language
+c		waf-rule	ip-or-region,bot-challenge	/Hserver^yxlink
=zb-block	ZB Block	firewall
+c		waf-rule	ip-or-region,bot-challenge	&t~zb block	&t~blocked¦record¦your ip	/t~zb block
=zero-spam	Zero Spam for WordPress	firewall	wordpress
+c		ip-or-region	bot-challenge	&t~zero spam	&t~blocked¦access	/t~zero spam
=asp-net	ASP.NET	framework	iis
+p				/Hx-aspnet-version	/Hx-aspnetmvc-version
+c	400,403,500	waf-rule		/t~a potentially dangerous request¦httprequestvalidationexception¦request validation has detected a potentially dangerous client input value¦asp.net has detected data in the request that is potentially dangerous
+c	400,403,500	csrf		/t~the required antiforgery cookie¦the antiforgery token could not be decrypted¦the anti-forgery cookie¦the provided anti-forgery token
+c	403	not-authorized-role		&t~this generic 403 error means that the authenticated user is not authorized to use the requested resource
=bottle		framework
+c	401,403			&i^error: 403¦error: 401	&t~sorry, the requested url
=cherrypy	CherryPy	framework
+p				/Hserver^cherrypy/
+c	401,403			&t~powered by cherrypy
=codeigniter	CodeIgniter	framework
+p				/Cci_session
+c	403,500	csrf		&t~the action you have requested is not allowed¦the action you requested is not allowed
+c	403	directory-index		&i=403 forbidden	&t=directory access is forbidden.
=django-rest-framework	Django REST framework	framework	django
+c	401,403	login-required		/b~"detail":"authentication credentials were not provided."¦"detail":"incorrect authentication credentials."
+c	403	not-authorized-role		&b~"detail":"you do not have permission to perform this action."
+c	403	csrf		&b~"detail":"csrf failed:
+c	403,429	rate-limit		&b~"detail":"request was throttled.
+c	401,403	session-or-cookies		&b~"detail":"invalid token."¦"detail":"given token not valid for any token type"¦"code":"token_not_valid"
=django		framework
+c	400,403	csrf		&t~csrf verification failed. request aborted.¦more information is available with debug=true.¦reason given for failure: csrf¦reason given for failure: referer checking failed
+c	403	csrf		&b~<h1>forbidden <span>(403)</span></h1>
+c	403	not-authorized-role		&i=403 forbidden	&t=403 forbidden	&b~<html lang="en">	!b~<center>
+cw	400	host-misconfigured		&t~invalid http_host header¦you may need to add¦disallowedhost
+c	400	host-misconfigured		&t~disallowedhost at /
=express		framework
+p				/Hx-powered-by=express
+c	401,403	not-authorized-role		&i=error	&b~<pre>forbidden¦<pre>unauthorized¦<pre>forbiddenerror¦<pre>unauthorizederror
+c	403	csrf		/t~forbiddenerror: invalid csrf token¦forbiddenerror: misconfigured csrf¦ebadcsrftoken
+c	401	login-required		/t~unauthorizederror: no authorization token was found¦unauthorizederror: jwt¦credentials_required: no authorization token
+c	401	login-required		&i=error	&b~<pre>unauthorized
=fastapi	FastAPI	framework
+p				/Hserver=uvicorn
+c	401,403	login-required		&b~{"detail":"not authenticated"}
+c	401,403	session-or-cookies	login-required	&b~{"detail":"could not validate credentials"}¦{"detail":"invalid authentication credentials"}
+cw	403	not-authorized-role		&b~{"detail":"forbidden"}
=flask	Flask / Werkzeug	framework
+p				/Hserver^werkzeug/
+c	400,403	csrf		/t~the csrf token is missing.¦the csrf session token is missing.¦the csrf tokens do not match.¦the csrf token has expired.¦the referrer header is missing.¦the referrer does not match the host.
+c	403	not-authorized-role	server-permission	&t~you don't have the permission to access the requested resource. it is either read-protected or not readable by the server.
+c	401	login-required		&t~the server could not verify that you are authorized to access the url requested. you either supplied the wrong credentials
=laravel		framework
+p				/Claravel_session	/Cxsrf-token
+c	419	csrf		/i=page expired	/t~419 page expired¦page expired	/b~"message":"csrf token mismatch."
+c	403	not-authorized-role		/t~this action is unauthorized.	/b~"message":"this action is unauthorized."
+c	401	login-required		&b~"message":"unauthenticated."
+c	403	signed-url-expired		/i=invalid signature.	/b~"message":"invalid signature."	/t~403 invalid signature.
+c	429	rate-limit		&b~"message":"too many attempts."
+c	401,402,403,419,429			&b~ml-4 text-lg text-gray-500 uppercase tracking-wider
+c	403	not-authorized-role		&b~ml-4 text-lg text-gray-500 uppercase tracking-wider	&t~forbidden
=nestjs	NestJS	framework
+c	403	not-authorized-role		&b~"message":"forbidden resource"	&b~"statuscode":403
+c	401	login-required		&b~"message":"unauthorized"	&b~"statuscode":401
+c	429	rate-limit		&t~throttlerexception: too many requests
=phoenix		framework
+c	403	csrf		/t~plug.csrfprotection.invalidcsrftokenerror¦invalid csrf (cross site request forgery) token
=pyramid		framework
+c	403	not-authorized-role	login-required	&t~access was denied to this resource.
=rails	Ruby on Rails	framework
+p				/Hx-runtime	/C_rails_session
+c	403	host-misconfigured		&t~blocked hosts:¦blocked host:	/t~config.hosts	/t~to allow requests to these hosts
+c	422	csrf		&t~the change you wanted was rejected
+c	403,422,500	csrf		/t~actioncontroller::invalidauthenticitytoken¦can't verify csrf token authenticity¦http origin header didn't match request.base_url
+c	401	login-required		/t=http basic: access denied.¦http token: access denied.¦http digest: access denied.
=spring		framework
+p				/Hx-application-context
+c	401,403	not-authorized-role	login-required,csrf	&t~whitelabel error page	/t~type=forbidden, status=403¦type=unauthorized, status=401
+c	401,403	not-authorized-role	login-required,csrf	&b~"timestamp":	&b~"status":403¦"status":401	&b~"error":"forbidden"¦"error":"unauthorized"	&b~"path":"/
+c	403	csrf		/t~could not verify the provided csrf token because your session was not found¦invalid csrf token 'null' was found¦was found on the request parameter '_csrf'¦expected csrf token not found
+c	403	host-misconfigured		&t=invalid cors request
+c	401,403	login-required		&t~full authentication is required to access this resource
=symfony		framework
+p				/Hx-debug-token
+c	403	not-authorized-role		/t~symfony\\component\\security\\core\\exception\\accessdeniedexception¦accessdeniedhttpexception
+c	401,403	not-authorized-role	login-required	&i^an error occurred: forbidden¦an error occurred: unauthorized¦access denied. (403 forbidden)	&t~oops! an error occurred¦access denied
+c	400,403,422	csrf		&t~the csrf token is invalid. please try to resubmit the form.
=tornado		framework
+p				/Hserver^tornadoserver
+c	403	csrf		&t~'_xsrf' argument missing from post¦'_xsrf' argument missing¦xsrf cookie does not match post argument
+c	403	not-authorized-role		&t~403: forbidden	/Hserver^tornadoserver	/i=403: forbidden
=vite		framework
+c	403	host-misconfigured		&t~blocked request. this host	&t~is not allowed.	/t~allowedhosts
+c	403	server-permission		&t~403 restricted	/t~is outside of vite serving allow list
=webpack-dev-server	webpack-dev-server	framework
+c	403	host-misconfigured		/t=invalid host header¦invalid host/origin header
=australia-court	Federal Court (Australia)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~the federal court of australia has determined that it infringes¦access to this website has been disabled because the federal court of australia¦copyright infringement has been disabled
+c	400,401,403,404,407,451,500,502,503	legal		/t~the federal court of australia has determined that it infringes¦access to this website has been disabled because the federal court of australia¦copyright infringement has been disabled
+b		legal		&Hlocation~siteblocked.optus¦blockedsites.telstra
=austria-court	Blocked by court order (Austria)	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~gesperrt¦website gesperrt	/t~beschluss des handelsgerichts wien¦einstweilige verfügung¦aufgrund einer gerichtlichen anordnung gesperrt¦netzsperre
+b		legal		&Hlocation~netzsperre.liwest.at
=belarus-block	Restrictions of Belarus	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~беларус	/t~доступ к интернет-ресурсу ограничен¦министерства информации республики беларусь
+b		legal		&Hlocation~82.209.230.23
=belgium-stop-page	Stop page of Belgium	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/i=stop page - belgium
+c	400,401,403,404,407,451,500,502,503	legal		/t~stoppagina¦stop page fod justitie¦u bent terechtgekomen op een stoppagina	/i=stop page - belgium	/b~webstop.gamingcommission.be
+b		legal		&Hlocation~webstop.gamingcommission.be¦stoppage.be
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$webstop.gamingcommission.be
=btk	BTK (Turkey)	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~engellen	/t~5651 sayılı¦bilgi teknolojileri ve iletişim kurumu¦sayılı kararı¦bu internet sitesi hakkında
+b		legal		&Hlocation~195.175.254.2¦aidiyet.esb.org.tr¦uyari.ttnet
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$195.175.254.2
+b	200	legal		&t~bu internet sitesi	&t~5651 sayılı	&t~engellenmiştir
=bulgaria-nra	National revenue agency (Bulgaria)	government
+b		legal		&Hlocation~dkh.minfin.bg¦nra.bg/blocked
+c	403,451	legal		&t~национална агенция за приходите¦държавната комисия по хазарта	/b~nra.bg¦dkh.minfin.bg
=canada-court	Federal Court (Canada)	government
+c	400,401,403,404,407,451,500,502,503	legal		/t~by order of the federal court of canada¦pursuant to an order of the federal court of canada
=colombia-coljuegos	Coljuegos (Colombia)	government
+b		legal		&Hlocation~coljuegos.gov.co
+c	403,451	legal		&t~coljuegos¦ministerio de tecnologías de la información	/b~coljuegos.gov.co
=denmark-block	Blocked by court order (Denmark)	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~blokere¦blokeret¦share with care	/b~sharewithcare.dk	/t~share with care¦har pålagt internetudbydere at blokere¦blokere for adgang
+b		legal		&Hlocation~sharewithcare.dk
+b	200	legal		&t~blokere for adgang	&b~sharewithcare¦share with care
=estonia-emta	Tax and customs board (Estonia)	government
+b		legal		&Hlocation~emta.ee
+c	403,451	legal		&t~maksu- ja tolliamet	/b~emta.ee
=france-blocked	Blocked by the Ministry of the Interior (France)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~contenu bloqué par le ministère de l'intérieur¦vous avez été redirigé vers cette page du site du ministère de l'intérieur
+c	400,401,403,404,407,451,500,502,503	legal		/t~contenu bloqué par le ministère de l'intérieur¦vous avez été redirigé vers cette page du site du ministère de l'intérieur	/b~90.85.16.52
+b		legal		&Hlocation~blocage.interieur.gouv.fr¦90.85.16.52
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$90.85.16.52
=germany-cuii	CUII (Germany)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~diese webseite ist aus urheberrechtlichen gründen nicht verfügbar
+c	400,401,403,404,407,451,500,502,503	legal		/b~notice.cuii.info¦cuii.info	/t~diese webseite ist aus urheberrechtlichen gründen nicht verfügbar
+b		legal		&Hlocation~notice.cuii.info
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$notice.cuii.info
=greece-eeep	Gaming commission (Greece)	government
+c	400,401,403,404,407,451,500,502,503	legal		/b~gamingcommission.gov.gr	/t~μη επιτρεπτη προσβαση
+b		legal		&Hlocation~gamingcommission.gov.gr/forbidden¦forbidden-access-black-list¦1.2.3.50/ups/no_access
=india-dot	Department of Telecommunications (India)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~blocked as per the instructions of department of telecommunications¦as per the directions received from department of telecommunications¦blocked under instructions of a competent government authority¦blocked under instructions from competent government¦as per instructions received from the competent authority¦your requested url has been blocked as per the directions	/b~airtel.in/dot
+c	400,401,403,404,407,451,500,502,503	legal		/t~blocked as per the instructions of department of telecommunications¦as per the directions received from department of telecommunications¦blocked under instructions of a competent government authority¦blocked under instructions from competent government¦has been blocked under instructions¦as per instructions received from the competent authority¦your requested url has been blocked as per the directions	/b~airtel.in/dot
+b		legal		&Hlocation~airtel.in/dot¦airtel.com/dot¦dot.gov.in/blocked¦jio.com/dot
=internet-positif	Internet Positif (Indonesia)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/i=internet positif¦internet sehat¦trustpositif
+c	400,401,403,404,407,451,500,502,503	legal		/i=internet positif¦internet sehat¦trustpositif	/b~internetpositif.uzone.id¦trustpositif.kominfo.go.id¦mercusuar.uzone.id¦lamanlabuh.aduankonten.id¦internet-positif.info¦internetbaik.telkomsel.com
+b		legal		&Hlocation~internetpositif¦trustpositif¦mercusuar.uzone.id¦internetbaik.telkomsel.com¦lamanlabuh.aduankonten.id¦block.myrepublic.co.id
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$internetpositif.uzone.id¦trustpositif.kominfo.go.id¦mercusuar.uzone.id¦internet-positif.info¦lamanlabuh.aduankonten.id¦internetbaik.telkomsel.com
=iran-filter	Filtering of Iran	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/b~src="http://10.10.34.34¦src="http://10.10.34.35¦src="http://10.10.34.36
+c	400,401,403,404,407,451,500,502,503	legal		/b~src="http://10.10.34.34¦src="http://10.10.34.35¦src="http://10.10.34.36¦//10.10.34.34¦//10.10.34.35¦//10.10.34.36¦peyvandha.ir
+b		legal		&Hlocation~10.10.34.34¦10.10.34.35¦10.10.34.36¦peyvandha.ir¦internet.ir/
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$10.10.34.34¦10.10.34.35¦10.10.34.36
=italy-stop-page	Stop page of Italy	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~sito¦stop page¦provvedimento¦decreto	/i=gdf stop page¦agcom stop page¦stop page	/t~agenzia delle dogane e dei monopoli¦questo sito web non è raggiungibile da questo indirizzo¦autorità per le garanzie nelle comunicazioni
+b		legal		&Hlocation~giocoremoto.adm.gov.it¦217.175.53.72¦avviso.agcom¦gdf.gov.it
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$giocoremoto.adm.gov.it
+b	200,403	legal		&i=gdf stop page¦agcom stop page
=kazakhstan-block	Restrictions of Kazakhstan	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~доступ к данному ресурсу ограничен на территории республики казахстан
+c	400,401,403,404,407,451,500,502,503	legal		/t~доступ к данному ресурсу ограничен на территории республики казахстан¦в соответствии с требованиями закона республики казахстан
+b		legal		&Hlocation~blocked.mdai.gov.kz
=korea-warning	KCSC (South Korea)	government
+c	400,401,403,404,407,451,500,502,503	legal		/b~warning.or.kr
+b		legal		&Hlocation~warning.or.kr
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$warning.or.kr¦www.warning.or.kr
=latvia-iaui	Gambling inspection (Latvia)	government
+b		legal		&Hlocation~iaui.gov.lv
+c	403,451	legal		&t~izložu un azartspēļu uzraudzības inspekcija	/b~iaui.gov.lv
=lithuania-lpt	Gaming control (Lithuania)	government
+b		legal		&Hlocation~lpt.lt¦lpt.lrv.lt
+c	403,451	legal		&t~lošimų priežiūros tarnyb	/b~lpt.lt¦lpt.lrv.lt
=malaysia-mcmc	MCMC (Malaysia)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~this website is not available in malaysia as it violate¦not available in malaysia as it violates the national law
+c	400,401,403,404,407,451,500,502,503	legal		/t~this website is not available in malaysia as it violate¦not available in malaysia as it violates the national law
+b		legal		&Hlocation~175.139.142.25
=nepal-nta	NTA (Nepal)	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~block	/t~block by nta¦blocked by nta¦nepal telecommunications authority
+b	200,403	legal		&t=block by nta¦blocked by nta
=pakistan-pta	PTA (Pakistan)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~prohibited for viewership from within pakistan¦this website is not accessible in pakistan¦site is restricted. the site you are trying to access contains content that is prohibited
+c	400,401,403,404,407,451,500,502,503	legal		/t~prohibited for viewership from within pakistan¦this website is not accessible in pakistan¦site is restricted. the site you are trying to access contains content that is prohibited
=poland-gambling	Ministry of Finance (Poland)	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~hazard	/t~rejestr domen służących do oferowania gier hazardowych¦rejestru domen służących do oferowania gier hazardowych	/b~finanse.mf.gov.pl
+b		legal		&Hlocation~finanse.mf.gov.pl/inne-podatki/podatek-od-gier
=portugal-blocked	Blocked by order (Portugal)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~o site a que pretende aceder encontra-se bloqueado na sequência do cumprimento de ordem judicial
+c	400,401,403,404,407,451,500,502,503	legal		/t~o site a que pretende aceder encontra-se bloqueado na sequência do cumprimento de ordem judicial¦encontra-se bloqueado na sequência
+b		legal		&Hlocation~mobilegen.vodafone.pt/denied¦pirateblock
=qatar-filter	Filtering of Qatar	government
+c	400,401,403,404,407,451,500,502,503	legal		/b~censor.qa
+b		legal		&Hlocation~censor.qa
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$censor.qa
=romania-onjn	ONJN (Romania)	government
+b		legal		&Hlocation~onjn.gov.ro
+c	403,451	legal		&t~oficiul național pentru jocuri de noroc¦onjn.gov.ro	/b~onjn.gov.ro
=roskomnadzor	Roskomnadzor (Russia)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~доступ к запрашиваемому ресурсу ограничен¦доступ к информационному ресурсу ограничен¦доступ к ресурсу ограничен на основании федерального закона
+c	400,401,403,404,407,451,500,502,503	legal		/b~blocklist.rkn.gov.ru¦eais.rkn.gov.ru¦eais.rkn.gov.ru/	/t~единый реестр доменных имен¦внесён в реестр запрещ¦внесен в реестр запрещ¦доступ к запрашиваемому ресурсу ограничен¦доступ к информационному ресурсу ограничен¦доступ к ресурсу ограничен на основании федерального закона¦доступ ограничен по решению суда¦доступ ограничен по решению органов¦доступ ограничен по решению роскомнадзора
+b		legal		&Hlocation~warning.rt.ru¦blocked.mts.ru¦block.mts.ru¦forbidden.yota.ru¦block.dom.ru¦lawfilter.ertelecom.ru¦blackhole.beeline.ru¦blocked.netbynet.ru¦block.mgts¦t2blocked.com¦blocklist.rkn.gov.ru
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$warning.rt.ru¦lawfilter.ertelecom.ru¦blackhole.beeline.ru¦t2blocked.com¦block.dom.ru
+b	200	legal		&b~eais.rkn.gov.ru¦blocklist.rkn.gov.ru	&i~доступ ограничен¦доступ запрещ¦сайт заблокирован
=saudi-filter	Filtering of Saudi Arabia	government
+c	400,401,403,404,407,451,500,502,503	legal		/t~violating the regulations of ministry
+b		legal		/Hserver~wirefilter
+b		legal		&Hlocation~internet.gov.sa/¦blocked.moc.gov.sa
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$blocked.moc.gov.sa
+c	403,451	legal		&t~access to the requested url is not allowed	&b~internet.gov.sa¦citc.gov.sa¦wirefilter
=serbia-gambling	Gambling administration (Serbia)	government
+c	403,451	legal		&t~управа за игре на срећу¦uprava za igre na sreću	/b~uis.gov.rs
=slovakia-urhh	Gambling regulator (Slovakia)	government
+b		legal		&Hlocation~urhh.sk
+c	403,451	legal		&t~úrad pre reguláciu hazardných hier	/b~urhh.sk
=spain-blocked	Blocked by court order (Spain)	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~contenido bloqueado por requerimiento de la autoridad competente¦por causas ajenas a vodafone, esta web no está disponible¦el acceso ha sido bloqueado en cumplimiento de lo dispuesto por la autoridad competente
+c	400,401,403,404,407,451,500,502,503	legal		/t~contenido bloqueado por requerimiento de la autoridad competente¦por causas ajenas a vodafone, esta web no está disponible¦el acceso ha sido bloqueado en cumplimiento de lo dispuesto por la autoridad competente
+b		legal		&Hlocation~castor.vodafone.es
=switzerland-gambling	Gambling blocking list (Switzerland)	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~geldspiel¦gesperrt¦bloqué¦loterie	/t~eidgenössische spielbankenkommission¦esbk¦(gespa)	/b~esbk.admin.ch¦gespa.ch¦block.esbk
+b		legal		&Hlocation~esbk.admin.ch¦gespa.ch
=thailand-mdes	Ministry of Digital Economy (Thailand)	government
+c	400,401,403,404,407,451,500,502,503	legal		&t~ระงับ¦blocked¦ministry	/b~illegal.mdes.go.th¦prohibit.ais-idc.com¦ict.go.th/blocked	/t~ministry of digital economy and society¦กระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม¦ถูกระงับการเผยแพร่
+b		legal		&Hlocation~illegal.mdes.go.th¦prohibit.ais-idc.com¦125.26.170.3
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$illegal.mdes.go.th¦prohibit.ais-idc.com
=uae-filter	Filtering of the United Arab Emirates	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~access to this site is currently blocked. the site falls under the prohibited content categories
+c	400,401,403,404,407,451,500,502,503	legal		/b~lighthouse.du.ae¦block.etisalat	/t~access to this site is currently blocked. the site falls under the prohibited content categories
+b		legal		&Hlocation~lighthouse.du.ae¦block.du.ae
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$lighthouse.du.ae
=uk-court-orders	Court orders of the United Kingdom	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/t~access to this website has been blocked under an order of the high court¦access to the websites listed on this page has been blocked pursuant to orders of the high court
+c	400,401,403,404,407,451,500,502,503	legal		/b~ukispcourtorders.co.uk	/t~access to this website has been blocked under an order of the high court¦access to the websites listed on this page has been blocked pursuant to orders of the high court
+b		legal		&Hlocation~ukispcourtorders.co.uk¦siteblocked.virginmedia¦blocked.virginmedia.com
+b	200,400,401,403,404,407,451,500,502,503	legal		&h$ukispcourtorders.co.uk
+b	200,403	legal		/t~has received an order from the courts requiring us to prevent access to this site¦access to this site has been blocked by court order¦along with other isps, have been ordered to prevent access to
=ukraine-restrictions	Restrictions of Ukraine	government
+b	200,400,401,403,404,407,451,500,502,503	legal		/b~kyivstar.ua/lock
+c	400,401,403,404,407,451,500,502,503	legal		/t~указом президента україни¦рішення рнбо	/b~lock_sites¦kyivstar.ua/lock
+b		legal		&Hlocation~/lock_sites¦blocked.kyivstar¦block.vodafone.ua
+c	403,451	legal		&t~доступ до ресурсу обмежено¦доступ до сайту обмежено	&t~указ¦рнбо¦санкці
=uzbekistan-mitc	Register of Uzbekistan	government
+b		legal		&Hlocation~reestr.mitc.uz
+c	403,451	legal		&t~reestr.mitc.uz	/b~reestr.mitc.uz
=azure-app-service		hosting	iis
+p				/Carraffinity*
+b		ip-or-region		&Hx-ms-forbidden-ip
+c	403	account-suspended	quota	&t~error 403 - this web app is stopped
+c	403	ip-or-region		&t~the web app you have attempted to reach has blocked your access
+c	403			&t~error 403 - this web app is
+c	401,403	login-required		&h$.azurewebsites.net	&t=you do not have permission to view this directory or page.
=bluehost	Bluehost / HostGator	hosting	modsecurity,apache
+c	403,406	waf-rule	ip-or-region	/t~this request has been denied for security reasons
+c	403,406	ip-or-region		&t~is blacklisted. if you feel this is in error please contact your hosting providers abuse department
=china-icp	Hosting without ICP filing (China)	hosting
+b	200,400,401,403,404,407,451,500,502,503	legal	host-misconfigured	/i=网站未备案¦备案提示
+c	400,401,403,404,407,451,500,502,503	legal	host-misconfigured	/i=网站未备案¦备案提示	/t~该网站未备案¦未按照工信部相关规定¦该网站暂时无法进行访问¦您访问的网站未备案¦网站未备案	/b~batit.aliyun.com¦beian.aliyun¦batit.aliyun
+b		legal	host-misconfigured	&Hlocation~batit.aliyun.com¦dnspod.qcloud.com/static/webblock
=cpanel	cPanel	hosting	apache,litespeed
+p				/Hserver^cpsrvd
+b	200,402,403,404,503	account-suspended		&t~this account has been suspended.¦account suspended	/b~suspendedpage.cgi	/t~contact your hosting provider for more information
+c	403	server-permission	waf-rule,directory-index	&t~access is forbidden to the requested page
+c	401,403	session-or-cookies		&t~invalid security token¦token denied	/Hserver^cpsrvd
+c	402,403,404,503	account-suspended		&i=account suspended	&t~contact your hosting provider
=directadmin	DirectAdmin	hosting
+c	402,403,404,503	account-suspended		/t~this account has been suspended. either the domain has been overused, or the reseller ran out of resources.¦site suspended - this site has stepped out for a bit
=dreamhost	DreamHost	hosting
+c	403,503	server-permission	account-suspended,waf-rule	&t~forbidden¦suspended¦disabled	/t~dreamhost	/b~dreamhost.com/
=godaddy-hosting	GoDaddy	hosting
+c	402,403,404,503	account-suspended		&t~suspended¦unavailable	/b~img1.wsimg.com/parking-lander¦secureserver.net
=heroku		hosting
+p				/Hvia~vegur	/Hvia~heroku-router
+c	402,403,404,503	account-suspended		&b~herokucdn.com/error-pages/suspended
=hostinger		hosting
+p				/Hplatform=hostinger	/Hpanel=hpanel	/Hserver=hcdn
+c	403,429	bot-challenge		&Hserver=hcdn	/t~checking your browser¦verifying
=infinityfree	InfinityFree	hosting
+b	200,403	bot-challenge		&b~/aes.js	&b~__test=
+c	402,403,404	account-suspended		&t~suspended	/h$.epizy.com¦.rf.gd	/h=suspended-website.com
=kinsta		hosting
+p				/Hx-kinsta-cache	/Hki-edge	/Hki-cache-type
+c	403	server-permission	ip-or-region,waf-rule	&t~forbidden¦denied	/t~kinsta
=netlify		hosting
+p				/Hx-nf-request-id	/Hserver=netlify
+c	401	login-required		&Hserver=netlify	&b~name="password"¦type="password"
+c	402,403,503	account-suspended		&t~site not available¦site has been paused¦usage_exceeded¦usage limits	&t~netlify
+c	402,403,404,503	account-suspended	quota	&Hserver=netlify	&t~site not available¦site has been paused¦paused as it reached its usage limits¦usage exceeded
#request-id	H	l	20	40	x-nf-request-id
=ngrok	ngrok	hosting
+c	400,401,402,403,404,421,429			&Hngrok-error-code
+c	400,401,402,403,429			&t~err_ngrok_
+c	403	ip-or-region		/Hngrok-error-code=err_ngrok_3205¦err_ngrok_3208	/t~err_ngrok_3205¦err_ngrok_3208
+c	402,403,429	quota		/Hngrok-error-code=err_ngrok_725¦err_ngrok_727¦err_ngrok_734	/t~err_ngrok_725¦err_ngrok_727¦err_ngrok_734
=pantheon		hosting
+p				/Hx-pantheon-styx-hostname	/Hx-styx-req-id
+c	401,403	login-required		/i=401 unauthorized - pantheon
+c	403	server-permission		&t~pantheon	/t~the web page you were looking for could not be found - pantheon¦403 forbidden access denied pantheon	/Hx-pantheon-styx-hostname
+c	401,403	login-required		&t~this site is locked	/Hx-pantheon-styx-hostname	/Hx-pantheon-endpoint	/Hwww-authenticate~pantheon	/b~pantheon
=plesk		hosting
+p				/Hx-powered-by~plesklin	/Hx-powered-by~pleskwin
+c	403	server-permission	waf-rule,directory-index	&t~forbidden¦you do not have permission to access this document¦server error 403	/b~/error_docs/styles.css¦error_docs/
+c	401	login-required		&b~/error_docs/styles.css
=simply-com	Simply.com	hosting	modsecurity,apache
+c		waf-rule		/b~splash.simply.com
#event-id	t	t	24	28		try again later.
=siteground	SiteGround	hosting
+b		bot-challenge		&Hsg-captcha=challenge
+b	202,403,429	bot-challenge		/b~/.well-known/sgcaptcha/¦/.well-known/captcha/
+c	400,401,403,405,406,429,500,501,503	waf-rule		&t~the page you are trying to access is restricted due to a security rule
+c	403,429	bot-challenge		&t~our system thinks you might be a robot!
=squarespace		hosting
+p				/Hserver=squarespace	/Hx-contextid	/Ccrumb
+c	400,403,404,429	waf-rule	ip-or-region,bot-challenge	&t~brick-50
+c	401,403	login-required		&i=private site¦password protected	/Hserver=squarespace	/b~squarespace
+c	402,403,404	account-suspended		&t~this site is expired¦website expired	/Hserver=squarespace	/t~squarespace
=tiger-protect	Tiger Protect (o2switch)	hosting
+c		waf-rule	ip-or-region,bot-challenge	/t~tiger protect¦tigerprotect	/b~tiger-protect
=transip	TransIP	hosting
+p				/Hx-transip-backend	/Hx-transip-balancer
=wix		hosting
+p				/Hx-wix-request-id	/Hserver^pepyaka	/Hx-seen-by
+c	401,403,429	bot-challenge	ip-or-region,waf-rule	/b~wixerrorpagesapp¦error-pages-app	/t~error 403-notbranded occurred
#request-id	H	t	8	60	x-wix-request-id
=wp-engine	WP Engine	hosting
+p				/Hx-powered-by~wp engine	/Hwpe-backend	/Hx-wpe-request-id
+c	403	waf-rule	server-permission,ip-or-region	&t~403 forbidden¦access denied¦forbidden	/t~wp engine
=swisscom-pwlan	Swisscom Public Wireless LAN	operator
+c	400,401,403,404,407,451,500,502,503	network-filter		&t~swisscom	&t~blocked¦gesperrt¦bloqué¦access denied	/t~public wireless lan	/b~pwlan.swisscom	!h~swisscom
+b		network-filter		&Hlocation~pwlan.swisscom
=telstra-protect	Telstra Broadband Protect	operator
+c	400,401,403,404,407,451,500,502,503	network-filter		&t~telstra	/t~telstra broadband protect	/b~broadband-protect	!h~telstra
=uk-parental-controls	Parental controls of British providers	operator
+b	200,400,401,403,404,407,451,500,502,503	network-filter		/b~assets.o2.co.uk/18plusaccess	/t~this site is blocked by bt parental controls
+c	400,401,403,404,407,451,500,502,503	network-filter		/b~assets.o2.co.uk/18plusaccess¦restricted-content.vodafone¦blocked.nb.sky.com	/t~sky broadband shield¦this site is blocked by bt parental controls¦talktalk homesafe has blocked
+b		network-filter		&Hlocation~assets.o2.co.uk/18plusaccess¦vodafone-restricted-content¦blocked.nb.sky.com¦contentlock.ee.co.uk
+b	200,400,401,403,404,407,451,500,502,503	network-filter		&h$blocked.nb.sky.com
=apache		server
+p				/Hserver=apache	/Hserver^apache/¦apache 	!Hserver^apache-coyote¦apache tomcat
+c		server-permission	waf-rule,ip-or-region	&b~<h1>forbidden</h1>	&t~you don't have permission to access this resource¦you don't have permission to access /
+cw	403	server-permission	waf-rule,ip-or-region	&t~forbidden	&t~you don't have permission to access this resource¦you don't have permission to access /
+c	401,403,407,429,451			&b~<address>apache/¦<address>apache server at
+c	401,403			&t~apache/2.	&t~server at
+c	401	login-required		&b~<h1>unauthorized</h1>¦<h1>authorization required</h1>	&t~this server could not verify that you are authorized to access the document requested
+c	403	server-permission	directory-index,waf-rule	&i=access forbidden!¦zugriff verweigert!¦accès interdit!¦acceso prohibido!¦accesso negato!¦acesso proibido!¦toegang verboden!¦dostęp zabroniony!¦přístup odepřen!
+c	403	directory-index	server-permission	&t~there is either no index document or the directory is read-protected
+c	400,431	cookies-too-large		&t~size of a request header field exceeds server limit
+c	451	legal		&t~access to this url has been denied for legal reasons
+c	421	host-misconfigured		&t~the client needs a new connection for this request as the requested host name does not match
+c	403	ip-or-region		&t~new xampp security concept
=caddy		server
+p				/Hserver=caddy	/Hvia~caddy
+c	403	server-permission	ip-or-region,waf-rule	&Hserver=caddy	&t=
+c	401	login-required		&Hserver=caddy	&t=	&Hwww-authenticate
=envoy		server
+p				/Hserver=envoy¦istio-envoy	/Hx-envoy-upstream-service-time
+c	403	not-authorized-role	ip-or-region	&t=rbac: access denied
+c	401	login-required		&t^jwt is missing
+c	401,403	session-or-cookies		&t^jwt is expired¦jwt verification fails¦jwt issuer is not configured¦audiences in jwt are not allowed¦jwks doesn't have key
+c	429	rate-limit		&t=local_rate_limited
=glassfish	GlassFish	server
+p				/Hserver~glassfish	/Hx-powered-by~glassfish
+c	401,403	not-authorized-role	server-permission	&t~http status 403¦http status 401	/t~glassfish	/Hserver~glassfish
=haproxy	HAProxy	server
+c	403	waf-rule	ip-or-region,server-permission	&t~request forbidden by administrative rules.	!t~user-agent¦user agent
+c	401,407	login-required		&t~you need a valid user and password to access this content.
+c	429	rate-limit		&t~you have sent too many requests in a given amount of time.
=iis	Microsoft IIS	server
+p				/Hserver^microsoft-iis/
+c	403	server-permission	waf-rule,ip-or-region,directory-index	&i^403 - forbidden: access is denied¦403 - forbidden¦403 - ¦403.	&b~id="content"¦class="content-container"
+c	403	server-permission	waf-rule,ip-or-region,directory-index	&t~403 - forbidden: access is denied.
+c	401	login-required		&i^401 - unauthorized: access is denied¦401 - 	&b~id="content"¦class="content-container"
+c	403	server-permission	waf-rule,ip-or-region	&i~detailed error - 403
+c	403	directory-index		/t~http error 403.14¦403.14 - forbidden¦directory listing denied this virtual directory	/i~403.14
+c	403	ip-or-region		/t~http error 403.6 ¦http error 403.6-¦403.6 - forbidden¦403.8 - forbidden¦403.503 - forbidden¦403.504 - forbidden	/i~403.6 ¦403.8 ¦403.503¦403.504
+c	403	rate-limit		/t~http error 403.501¦http error 403.502¦403.501 - ¦403.502 - 	/i~403.501¦403.502
+c	403	client-certificate		/t~http error 403.7 ¦403.7 - forbidden¦403.12 - ¦403.13 - ¦403.16 - ¦403.17 - 	/i~403.7 ¦403.12 ¦403.13 ¦403.16 ¦403.17 
+c	403	host-misconfigured		/t~403.4 - forbidden¦403.5 - forbidden¦403.18 - forbidden	/i~403.4 ¦403.5 ¦403.18 
+c	403	server-permission		/t~403.1 - forbidden¦403.2 - forbidden¦403.3 - forbidden¦403.10 - forbidden¦403.19 - forbidden	/i~403.1 ¦403.2 ¦403.3 ¦403.10 ¦403.19 
+c	403	rate-limit		/t~403.9 - forbidden¦403.15 - forbidden	/i~403.9 ¦403.15 
+c	401	login-required		/t~401.1 - unauthorized¦401.2 - unauthorized	/i~401.1 ¦401.2 
+c	401	server-permission		/t~401.3 - unauthorized	/i~401.3 
+c	401	not-authorized-role		/t~401.4 - unauthorized¦401.5 - unauthorized¦401.7 - 	/i~401.4 ¦401.5 ¦401.7 
+c	400	host-misconfigured		&t~bad request - invalid hostname
+c	400	cookies-too-large		&t~bad request - request too long¦the size of the request headers is too long
+c	401,403	server-permission	login-required,ip-or-region,waf-rule,directory-index	&t~you do not have permission to view this directory or page
=jboss	JBoss / WildFly	server
+p				/Hserver~jboss	/Hserver~wildfly	/Hx-powered-by~jboss
+c	401,403	not-authorized-role	server-permission	&Hx-powered-by~jboss¦undertow	/t~jbweb000065: http status 403¦jbossweb	/t=forbidden
+c	401,403	not-authorized-role		/t~jbweb000065: http status 403¦jbweb000064
=jetty		server
+p				/Hserver^jetty
+c	403	not-authorized-role	server-permission,directory-index	&t~http error 403¦http error: 403¦problem accessing	/t~powered by jetty	/b~eclipse.org/jetty¦jetty.mortbay.org	/Hserver^jetty
+c	401	login-required		&t~http error 401¦http error: 401	/t~powered by jetty	/b~eclipse.org/jetty	/Hserver^jetty
+c	403	not-authorized-role	server-permission	&t~servlet:	&t~http error 403
+c	400	host-misconfigured		&t~invalid sni
=lighttpd	lighttpd	server
+p				/Hserver^lighttpd
+c	403	server-permission	ip-or-region	&b~<h1>403 forbidden</h1>¦<h1>403 - forbidden</h1>	&b~xhtml1-transitional.dtd¦xhtml
+cw	403	server-permission	ip-or-region	&t~403 forbidden¦403 - forbidden
+c	401	login-required		&b~<h1>401 unauthorized</h1>¦<h1>401 - unauthorized</h1>	&b~xhtml1-transitional.dtd¦xhtml
=litespeed	LiteSpeed	server
+p				/Hserver^litespeed	/Hx-litespeed-cache*
+c	403	server-permission	waf-rule,directory-index,ip-or-region	&t~access to this resource on the server is denied!
+c	401,403,429			&t~proudly powered by litespeed web server¦litespeed technologies inc. is not a web hosting company
=nginx	nginx	server
+p				/Hserver=nginx	/Hserver^nginx/
+c		server-permission	waf-rule,ip-or-region	&b~<hr><center>nginx</center>¦<hr><center>nginx/¦<hr> <center>nginx</center>¦<hr> <center>nginx/	/i=403 forbidden	/t~403 forbidden
+c		server-permission	waf-rule,ip-or-region	&t=403 forbidden nginx¦403 forbidden 403 forbidden nginx
+c		login-required		&i=401 authorization required	&b~<center>nginx
+c	400,403,495,496	client-certificate		&t~no required ssl certificate was sent¦the ssl certificate error	&t~nginx
+c	400,494	cookies-too-large		&t~request header or cookie too large	&t~nginx
+c	400,497	host-misconfigured		&t~the plain http request was sent to https port	&t~nginx
+c	429,451			&i=429 too many requests¦451 unavailable for legal reasons	&b~<center>nginx
+c	421	host-misconfigured		&i=421 misdirected request	&b~<center>nginx
+c	403	server-permission	waf-rule,ip-or-region,not-authorized-role	&m=head	&Hserver^nginx	&y=text/html
+c	451	legal		&Hserver^nginx	&t=	!Hcontent-type
=openresty	OpenResty	server
+p				/Hserver^openresty
+c		server-permission	waf-rule,ip-or-region	&b~<hr><center>openresty¦<hr> <center>openresty	&t~403 forbidden
+c		login-required		&i=401 authorization required	&b~<center>openresty
+c				&i=429 too many requests	&b~<center>openresty
+c	406	waf-rule	server-permission	&i~406 not acceptable	&b~<center>openresty
=python-http-server	Python http.server	server
+p				/Hserver~basehttp/	/Hserver^simplehttp
+c	401,403	server-permission	waf-rule	&t~error code explanation:	&t~error response
=tengine		server
+p				/Hserver^tengine
+c		server-permission	waf-rule,ip-or-region	&b~<center>tengine</center>¦<center>tengine/¦powered by tengine	&t~403 forbidden
#event-id	H	h	16	40	eagleid
=thttpd	thttpd	server
+p				/Hserver^thttpd¦mini_httpd
+c	403	server-permission	directory-index	&b~acme.com/software/thttpd¦acme.com/software/mini_httpd
+c	401	login-required		&b~acme.com/software/thttpd¦acme.com/software/mini_httpd
=tomcat	Apache Tomcat	server
+p				/Hserver^apache-coyote¦apache tomcat
+c	403	not-authorized-role	server-permission,ip-or-region	&t~http status 403	/t~apache tomcat¦description¦type status report
+c	403	not-authorized-role		&t~access to the requested resource has been denied
+c	401	login-required		&t~http status 401	/t~apache tomcat¦description¦type status report
+c	403	ip-or-region		&t~by default the manager is only accessible from a browser running on the same machine as tomcat¦by default the host manager is only accessible from a browser running on the same machine as tomcat
+c	401,403	login-required		&t~you are not authorized to view this page. if you have not changed any configuration files, please examine the file conf/tomcat-users.xml
+c	403	csrf		&t~by default the manager application includes csrf
+c	401,403			&i^http status 403¦http status 401	&b~font-family:tahoma,arial
=traefik		server
+c	401	login-required		&t=401 unauthorized	&Hwww-authenticate~realm="traefik"
=varnish		server
+p				/Hx-varnish	/Hvia~varnish	/Hserver=varnish	!Hx-served-by^cache-
+c	401,403,405	waf-rule	ip-or-region,server-permission	&t~guru meditation	/t~varnish cache server¦xid:	!t~details: cache-¦fastly	!Hx-served-by^cache-
+c	429	rate-limit		&t~guru meditation	/t~varnish cache server¦xid:	!t~details: cache-¦fastly	!Hx-served-by^cache-
+c	400,403,404,405,406	waf-rule		&t~request rejected by xvarnish-waf
#request-id	t	d	4	20		xid:
=weblogic	Oracle WebLogic	server
+p				/Hserver^weblogic	/Hx-powered-by~weblogic
+c	401,403	not-authorized-role	server-permission	&t~error 403--forbidden¦error 401--unauthorized	/t~from rfc 2068 hypertext transfer protocol
=auth0		sign-in
+p				/Hx-auth0-requestid
+c	401,403	not-authorized-role	login-required	&b~"errorcode":	&b~"statuscode":403¦"statuscode":401	/h$.auth0.com	/Hx-auth0-requestid
+c	401,403,429	rate-limit		&t~your account has been blocked after multiple consecutive login attempts
=authelia		sign-in
+p				/Cauthelia_session
+c	401,403	login-required	not-authorized-role	/i=authelia¦login - authelia	/t^401 unauthorized authelia
=authentik	authentik	sign-in
+p				/Cauthentik_session	/Hx-powered-by=authentik	/Hx-authentik-id
+c	401,403	not-authorized-role		&t~permission denied¦access denied¦request has been denied	/i~authentik	/t~powered by authentik
=cloudflare-access		sign-in	cloudflare
+p				/Ccf_appsession	/Ccf_authorization
+c	401,403			/Hcf-access-domain	/Hcf-access-aud
+c	401,403	not-authorized-role		&t~you don't have permission to view this. please contact your system administrator¦that account does not have access
+c	401,403	login-required	not-authorized-role	/i~cloudflare access	/b~.cloudflareaccess.com/cdn-cgi/access/
+b		login-required		&Hlocation~.cloudflareaccess.com/cdn-cgi/access/login
=f5-apm	F5 BIG-IP APM	sign-in
+p				/Clastmrh_session	/Cmrhsession	/Cmrhsequence	/Cf5_fullwt	/Cf5_ht_shrinked
+c	401,403	session-or-cookies	login-required,not-authorized-role	/b~/my.policy¦/my.logout.php3¦/vdesk/hangup.php3	/t~your session could not be established¦access policy evaluation is already in progress¦access was denied by the access policy
+b		login-required		&Hlocation~/my.policy
=f5-firepass	F5 FirePass	sign-in
+p				/Cf5_fire*
=ibm-webseal	IBM WebSEAL	sign-in
+p				/Hserver^webseal	/Cpd-h-session-id	/Cpd-s-session-id
+c	400,401,403,404,500	not-authorized-role	login-required	/b~this is a webseal error message template file	/t~the access manager webseal server received an invalid http request¦access manager webseal¦access manager for e-business
+c	403	not-authorized-role		&t~forbidden the resource you have requested is secured by
=keycloak		sign-in
+p				/Ckeycloak_*	/Cauth_session_id*
+c	400,401,403	session-or-cookies	login-required	&t~we are sorry¦invalid parameter: redirect_uri¦cookie not found¦page has expired¦you are already authenticated¦client not found¦account is disabled	/b~/realms/	/i~keycloak
+c	400,401	login-required		&b~"error":"unauthorized_client"¦"error":"invalid_client"
+c	400,401,403			&b~id="kc-error-message"
=microsoft-entra	Microsoft Entra ID	sign-in
+c	400,401,403			&t~aadsts
+b	200,400,401,403	device-policy		&t~aadsts53000¦aadsts53001¦aadsts53002¦aadsts53003¦aadsts530034¦aadsts50097¦aadsts50105 device	&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	not-authorized-role		&t~aadsts50105¦aadsts90094¦aadsts65001	&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	not-authorized-role		&t~aadsts50020¦aadsts50034¦aadsts16000	&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	account-suspended		&t~aadsts50057¦aadsts50053	&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	session-or-cookies		&t~aadsts50173¦aadsts700082¦aadsts50132¦aadsts70043¦aadsts70008	&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b		login-required		&Hlocation^https://login.microsoftonline.com/¦https://login.microsoft.com/¦https://login.windows.net/
#correlation-id	t	h	30	40		correlation id:
#request-id	t	h	30	40		trace id:
=nevisproxy	nevisProxy	sign-in
+p				/Cnavajo*
=oauth2-proxy	OAuth2 Proxy	sign-in
+p				/C_oauth2_proxy*
+c	401,403	login-required		&t~secured with oauth2 proxy	/b~/oauth2/start	/t~sign in with
+c	403	not-authorized-role		&t~secured with oauth2 proxy	!b~/oauth2/start
+c	403	csrf		&t~unable to find a valid csrf token
=okta		sign-in
+p				/Hx-okta-request-id
+c	400,401,403,429			&b~"errorcode":"e00000
+c	403	not-authorized-role		&b~"errorcode":"e0000006"
+c	401	login-required		&b~"errorcode":"e0000004"¦"errorcode":"e0000011"
+c	403	session-or-cookies		&b~"errorcode":"e0000005"
+c	429	rate-limit		&b~"errorcode":"e0000047"
+c	400,403	device-policy	not-authorized-role	&t~access to this app is not allowed at this time due to a policy set by your administrator¦you do not have permission to access your account at this time
+c	400,401,403	not-authorized-role		&t~user is not assigned to this application¦user is not assigned to the client application
#request-id	H	t	10	60	x-okta-request-id
=pomerium		sign-in
+p				/C_pomerium*	/Hx-pomerium-intercepted-response
+c	401,403	not-authorized-role	login-required	&t~forbidden¦unauthorized¦access¦sign in	/i~pomerium	/t~powered by pomerium¦pomerium	/Hx-pomerium-intercepted-response
=alibaba-oss	Alibaba Cloud OSS	storage
+p				/Hserver=aliyunoss	/Hx-oss-request-id
+c	400,403,409			&b~<error>	&b~<code>	&b~.aliyuncs.com</hostid>¦<ec>
+c	400,403,409			&h$.aliyuncs.com	&b~<code>
+c	403	server-permission		/t~you have no right to access this object¦the bucket you visit is not belong to you¦bucket acl
+c	403	hotlink		&t~denied by bucket referer policy
+c	403	account-suspended		&b~<code>userdisable</code>
+c	403	host-misconfigured		&t~please use virtual hosted style to access¦the bucket you are attempting to access must be addressed using the specified endpoint
#request-id	H	l	16	40	x-oss-request-id
#request-id	b	l	16	40		<requestid>
=azure-storage		storage
+p				/Hserver^windows-azure-blob¦windows-azure-file¦windows-azure-queue¦windows-azure-table¦windows-azure-web
+c	401,403,409			/h$.core.windows.net¦.core.chinacloudapi.cn¦.core.usgovcloudapi.net
+b		server-permission		&Hx-ms-error-code=publicaccessnotpermitted
+c	401,403,409	server-permission		&b~<code>publicaccessnotpermitted</code>
+b		ip-or-region		/Hx-ms-error-code=authorizationfailure¦authorizationsourceipmismatch
+c	403	ip-or-region		/b~<code>authorizationfailure</code>¦<code>authorizationsourceipmismatch</code>¦"code":"authorizationfailure"
+b		not-authorized-role		/Hx-ms-error-code=authorizationpermissionmismatch¦insufficientaccountpermissions¦authorizationservicemismatch¦authorizationresourcetypemismatch¦keybasedauthenticationnotpermitted
+c	403	not-authorized-role		/b~<code>authorizationpermissionmismatch</code>¦<code>insufficientaccountpermissions</code>¦<code>authorizationservicemismatch</code>¦<code>authorizationresourcetypemismatch</code>¦<code>keybasedauthenticationnotpermitted</code>
+b		account-suspended		&Hx-ms-error-code=accountisdisabled
+b		login-required		&Hx-ms-error-code=noauthenticationinformation
+c	401,403	signed-url-expired		&b~authenticationfailed	&t~signature not valid in the specified time frame¦signed expiry time
+c	403	signed-url-expired	login-required	&b~<code>authenticationfailed</code>
#request-id	H	h	30	40	x-ms-request-id
#request-id	t	h	30	40		requestid:
=backblaze-b2		storage
+c	400,401,403			/h$.backblazeb2.com
+c	401	session-or-cookies		&b~"code":"bad_auth_token"¦"code":"expired_auth_token"
+c	401,403	login-required	server-permission	&b~"code":"unauthorized"	/h$.backblazeb2.com
+c	403	quota		&b~"code":"download_cap_exceeded"¦"code":"transaction_cap_exceeded"¦"code":"storage_cap_exceeded"
=ceph	Ceph Object Gateway	storage	s3
+c	400,403			&b~<error><code>	&b~<requestid>tx0000
+c	403	server-permission		&b~<code>accessdenied</code>	&b~<requestid>tx0000	!t~request has expired
=cloudflare-r2		storage	s3,cloudflare
+c	400,401,403			&b~<error><code>	/h$.r2.cloudflarestorage.com¦.r2.dev
+c	400,403	server-permission	login-required	&h$.r2.cloudflarestorage.com¦.r2.dev	&b~<code>accessdenied</code>¦<code>invalidargument</code>	!t~request has expired
+c	401,403	server-permission		&h$.r2.dev
=cloudinary		storage
+p				/Hserver^cloudinary	/Hx-cld-error
+c	401,403	host-misconfigured		&Hx-cld-error~unknown customer¦cloud_name is disabled¦invalid cloud_name
+c	401,403	signed-url-expired	not-authorized-role	&Hx-cld-error~unsigned¦transformation¦deny or acl
+c	401,403			&Hx-cld-error
=digitalocean-spaces	DigitalOcean Spaces	storage	s3,ceph
+c	400,403			&b~<error><code>	/h$.digitaloceanspaces.com	/b~.digitaloceanspaces.com¦-do1</hostid>¦-sfo3-zg¦-fra1-zg¦-nyc3-zg¦-ams3-zg
+c	403	server-permission		&b~<code>accessdenied</code>	&b~<bucketname>	/h$.digitaloceanspaces.com
=google-cloud-storage		storage	google-cloud,google-api
+p				/Hx-guploader-uploadid	/Hserver=uploadserver	/Hx-goog-storage-class
+c		server-permission		&t~does not have storage.objects.¦does not have storage.buckets.¦does not have serviceusage.
+c	400,401,403,409			&b~<error><code>	/Hx-guploader-uploadid	/Hserver=uploadserver	/h$storage.googleapis.com¦.storage.googleapis.com
+cw	403	server-permission	login-required	&b~<code>accessdenied</code>	!t~request has expired
+cw		account-suspended		&b~<code>accountproblem</code>¦<code>userprojectaccountproblem</code>
#request-id	H	t	16	120	x-guploader-uploadid
=huawei-obs	Huawei Cloud OBS	storage	s3
+p				/Hserver=obs	/Hx-obs-request-id	/Hx-obs-id-2
+c	400,403,405,409			&b~<error>	&b~<code>	/Hx-obs-request-id	/h$.myhuaweicloud.com
+cw	403	server-permission		&b~<code>accessdenied</code>	!t~request has expired
=minio	MinIO	storage	s3
+p				/Hserver^minio	/Hx-minio-deployment-id	/Hx-minio-error-code
+c	400,403,405,409			&b~<error><code>	/Hserver^minio	/Hx-minio-deployment-id	/Hx-minio-error-code
+cw	403	server-permission		&b~<code>accessdenied</code>	!t~request has expired
+c	403	server-permission		/Hx-minio-error-code=accessdenied
=s3	Amazon S3	storage
+p				/Hserver=amazons3	/Hx-amz-id-2	/Hx-amz-bucket-region
+c	400,401,403,405,409			&b~<error><code>	/Hserver=amazons3	/Hx-amz-id-2	/h$.amazonaws.com¦.amazonaws.com.cn	/b~<hostid>	!b~.aliyuncs.com	!b~<ec>	!Hx-minio-deployment-id	!Hserver^minio	!Hserver=cloudflare
+c	403	server-permission		&Hserver=amazons3	/b~<code>accessdenied</code>	/t=	!t~request has expired¦request is not valid yet	!t~explicit deny
+c	403	server-permission	signed-url-expired	&b~<code>accessdenied</code>	&b~<hostid>	!t~request has expired¦request is not valid yet	!b~.aliyuncs.com	!Hserver^minio
+c		account-suspended		&b~<code>allaccessdisabled</code>
+c		server-permission		&b~<code>invalidobjectstate</code>
+c	403	clock-skew	signed-url-expired	&b~<code>accessdenied</code>	&t~request is not valid yet
+c	403	account-suspended		&b~<code>accountproblem</code>	&b~<hostid>
+c	403	server-permission		&t~code: accessdenied	&t~hostid:
#request-id	b	l	8	40		<requestid>
#request-id	H	l	8	40	x-amz-request-id
#host-id	b	t	12	120		<hostid>
#host-id	H	t	12	120	x-amz-id-2
=tencent-cos	Tencent Cloud COS	storage
+p				/Hserver=tencent-cos	/Hx-cos-request-id
+c	400,403,409			&b~<error>	&b~<code>	/Hx-cos-request-id	/h$.myqcloud.com	/b~<traceid>
+cw	403	server-permission	hotlink	&b~<code>accessdenied</code>	!t~request has expired
#request-id	H	t	16	60	x-cos-request-id
=wasabi		storage	s3
+p				/Hserver^wasabis3
+c	400,403			&b~<error><code>	/Hserver^wasabis3	/h$.wasabisys.com
+cw	403	server-permission		&b~<code>accessdenied</code>	!t~request has expired
*
+c		clock-skew		/b~<code>requesttimetooskewed</code>¦requesttimetooskewed
+c		signed-url-expired		&b~<code>accessdenied</code>	&t~request has expired
+c		signed-url-expired		/b~<code>expiredrequest</code>¦<code>signaturedoesnotmatch</code>¦<code>expiredtoken</code>¦<code>authorizationqueryparameterserror</code>
+c		not-authorized-role		/b~"error":"insufficient_scope"¦"error":"access_denied"¦"error":"unauthorized_client"
+c		session-or-cookies		/b~"error":"invalid_token"¦"error":"invalid_grant"
+c		not-authorized-role		&t~have permission¦have the permission¦have the required¦have the necessary¦have the needed¦have the appropriate¦have the correct¦have the right¦have the proper¦have necessary¦have sufficient¦have enough¦have adequate¦have appropriate¦have access rights¦have privileges¦have the privileges¦have authorization¦you need the "¦you need the '	!t~don't have permission to access this resource¦don't have permission to access /	!t~on this server¦on the server¦permission to access the requested	!t~to view this directory or page¦permission to get url
+c		not-authorized-role		&b~you don"t have permission to access this resource	&y=application/json¦application/problem+json¦application/vnd.api+json
+c		ip-or-region		&t~your ip (¦your ip:¦ip address (¦ip address:¦your ip address¦your address	&t~not allowed to access¦not allowed to view¦not allowed to visit¦is not allowed¦not permitted to access¦is not permitted¦not authorized to access¦not in our
+b	403,451	legal		&Hlink~blocked-by
#request-id	H	t	8	80	x-request-id
#request-id	H	t	8	80	x-correlation-id
#request-id	H	t	8	100	x-amzn-trace-id
@ar
>login-required	يجب تسجيل الدخول¦يرجى تسجيل الدخول¦الرجاء تسجيل الدخول¦تسجيل الدخول للمتابعة¦تسجيل الدخول أولا¦قم بتسجيل الدخول¦سجل الدخول¦عليك تسجيل الدخول¦يتطلب تسجيل الدخول
>session-or-cookies	انتهت الجلسة¦تفعيل ملفات تعريف الارتباط¦انتهت جلس¦انتهت صلاحية¦ملفات تعريف الارتباط معطلة
>not-authorized-role	غير مصرح لك¦ليس لديك¦لا تملك¦ليست لديك¦غير مسموح لك¦غير مخول¦صلاحية للوصول¦لا يسمح لك
>ip-or-region	من بلدك¦تم حظر عنوان¦في منطقتك¦في بلدك¦من منطقتك¦موقعك الجغرافي
>vpn-or-proxy	إيقاف vpn¦تعطيل vpn¦vpn أو
>bot-challenge	لست روبوت¦أنك إنسان¦أنك لست¦رمز التحقق¦التحقق من أنك¦لست برنامج
>waf-rule	حظر طلبك¦أسباب أمنية¦جدار الحماية
>rate-limit	محاولات كثيرة¦طلبات كثيرة¦الكثير من الطلبات¦عدد كبير
>legal	لأسباب قانونية¦أمر قضائي
>account-suspended	تم تعليق الحساب¦تم إيقاف الحساب¦حساب موقوف
@codes
>login-required	login_required¦not_authenticated¦notauthenticated
>not-authorized-role	insufficient_scope¦insufficientpermission¦not_authorized¦permissiondenied¦accessdeniedexception
>device-policy	admin_policy_enforced¦aadsts53000¦aadsts53001¦aadsts53002¦aadsts53003
>ip-or-region	unsupported_country_region_territory¦country_not_supported¦region_not_supported¦geo_restricted¦georestricted¦country_restricted¦region_restricted¦not_available_in
>rate-limit	rate_limit¦ratelimit¦too_many_requests¦toomanyrequests
>quota	quotaexceeded¦dailylimitexceeded
>csrf	invalid_csrf¦csrf_token
>hotlink	hotlink
>legal	sanctioned_country¦legal_reasons¦age_restricted
>bot-challenge	captcha_required
>account-suspended	account_deactivated¦user_suspended¦user_disabled
@cs
>login-required	musíte se přihlásit¦je vyžadováno přihlášení¦přihlaste se¦se přihlaste¦musíte přihlásit¦musíte být přihlášen¦nejste přihlášen¦vyžaduje přihlášení¦přihlášení je
>session-or-cookies	povolte soubory cookie¦povolte cookies¦relace vypršela¦platnost relace¦přihlášení vypršelo
>not-authorized-role	nemáte oprávnění¦nedostatečná oprávnění¦nemáte přístup¦nemáte právo¦nemáte dostatečn¦nejste oprávněn
>ip-or-region	z vaší země¦ve vaší zemi¦ve vašem regionu¦ip adresa byla zablok¦ip adresa je blok
>vpn-or-proxy	vypněte vpn¦vpn nebo proxy
>bot-challenge	nejste robot¦kontrola prohlížeče¦neobvyklý provoz¦jste člověk¦opište kód
>waf-rule	požadavek byl zablokován¦z bezpečnostních důvodů
>rate-limit	příliš mnoho¦příliš často
>legal	z právních důvodů¦na základě rozhodnutí soudu
>account-suspended	účet byl pozastaven¦účet byl zablokován¦web byl pozastaven
@de
>login-required	bitte melden sie sich an¦sie müssen sich anmelden¦bitte einloggen¦anmeldung erforderlich¦loggen sie sich¦logge dich¦melden sie sich an,¦melden sie sich bitte an¦melde dich an¦bitte anmelden¦sie müssen eingeloggt¦du musst angemeldet¦du musst eingeloggt¦du musst dich anmelden¦eingeloggt sein¦angemeldet sein¦nicht eingeloggt¦nicht angemeldet¦login erforderlich¦authentifizierung erforderlich¦nur für registrierte¦nur für angemeldete
>session-or-cookies	ihre sitzung ist abgelaufen¦die sitzung ist abgelaufen¦sitzung abgelaufen¦bitte aktivieren sie cookies¦cookies müssen aktiviert sein¦sitzung ist nicht mehr gültig¦sitzung ungültig¦sitzung wurde beendet¦erlauben sie cookies¦cookies akzeptieren, um¦cookies sind deaktiviert¦cookies aktivieren
>not-authorized-role	fehlende berechtigung¦nicht die nötigen rechte¦ihnen fehlen die rechte¦keine berechtigung¦nicht berechtigt¦nicht die erforderlichen¦nicht über die erforderlichen¦nicht über die notwendigen¦keine rechte¦keine zugriffsrechte¦unzureichende rechte¦unzureichende berechtigung¦nicht autorisiert¦nicht befugt¦nur für administratoren¦keinen zugriff auf¦fehlende rechte¦fehlen die nötigen¦fehlt die berechtigung
>ip-or-region	aus ihrem land¦in ihrem land¦in deinem land¦in ihrer region¦in deiner region¦in ihrem gebiet¦an ihrem standort¦in deutschland nicht verfügbar¦ip-adresse wurde¦ip-adresse gesperrt¦ihre ip wurde¦ip-adresse ist gesperrt¦ip ist gesperrt¦ip wurde gesperrt
>vpn-or-proxy	deaktivieren sie ihr vpn¦vpn oder proxy¦vpn oder einen proxy¦schalten sie ihr vpn¦vpn-verbindung¦vpn- oder proxy¦vpn, proxy
>bot-challenge	kein roboter¦bestätigen sie, dass sie¦ungewöhnlichen datenverkehr¦browser wird überprüft¦automatisierte anfragen¦ein mensch sind¦ein mensch bist¦das captcha¦sicherheitsüberprüfung¦sicherheitsabfrage¦automatisierte zugriff
>waf-rule	web application firewall hat¦anfrage wurde blockiert¦aus sicherheitsgründen¦sicherheitsrichtlinie¦verdächtige aktivität
>rate-limit	anfragelimit¦zu viele¦ratenlimit
>quota	limit ihres tarifs¦kontingent
>legal	gerichtlichen anordnung¦gerichtsbeschluss¦jugendschutz¦aufgrund gesetzlicher¦rechtlichen gründen
>account-suspended	account wurde gesperrt¦konto wurde gesperrt¦konto ist gesperrt¦website wurde gesperrt¦webseite wurde gesperrt¦präsenz wurde gesperrt
>browser-unsupported	ihr browser wird nicht unterstützt¦browser ist veraltet
>csrf	sicherheitstoken¦formular ist abgelaufen
>signed-url-expired	der link ist abgelaufen¦link ist nicht mehr gültig
>client-certificate	client-zertifikat¦clientzertifikat
>network-filter	von ihrem administrator blockiert¦von ihrer organisation blockiert¦inhaltsfilter¦webfilter¦jugendschutzfilter
>hotlink	direktverlinkung
@en
>bot-challenge	you're human¦are you human¦complete the captcha¦solve the captcha¦solving the captcha¦checking your browser¦verifying your browser¦automated access¦automated traffic¦automated queries¦automated requests¦unusual traffic¦bot detected¦a human¦a robot¦a bot¦bots are¦bot activity¦bot traffic¦bot protection¦anti-bot¦antibot¦no bots¦bot_detected¦robot check¦complete a captcha¦solve a captcha¦captcha_required¦captcha required¦captcha_needed¦captcha is required¦requires a captcha¦captcha below¦captcha challenge¦captcha to¦enter the captcha¦enter the characters¦type the characters¦security verification¦human verification¦security check¦verify that you¦verify you¦verifying that you¦automated activity¦automated tool¦automated behav¦automated system¦automation tool¦scraping¦scraper¦crawlers¦unusual activity¦unusual request¦unusual behav¦javascript and cookies¦press & hold¦press and hold
>waf-rule	security rule¦blocked for security purposes¦security incident detected¦malicious activity¦malicious request¦potentially unsafe operation¦potential threat¦this request has been blocked¦your request has been blocked¦your request was blocked¦request was rejected¦attack detected¦attack has been detected¦mod_security¦modsecurity¦web firewall¦our firewall¦application firewall¦by the firewall¦by firewall¦by a firewall¦firewall rule¦firewall has¦security reasons¦security threat¦security violation¦violation of security¦security_violation¦looks malicious¦malicious content¦malicious code¦malicious string¦malicious input¦potentially malicious¦potentially harmful¦potentially dangerous¦suspicious activity¦suspicious request¦suspicious content¦suspicious behav¦suspicious traffic¦illegal character¦illegal request¦disallowed character¦forbidden character¦sql injection¦code injection¦injection attempt¦injection attack¦cross-site scripting¦xss attack¦hack attempt¦possible attack¦intrusion¦blocked by waf¦request blocked¦request has been denied¦request was denied¦request has been rejected¦request is blocked¦triggered a rule¦triggered a security¦our security system¦by our security¦by the security¦by security policy¦security policies¦hacking attempt¦security service to protect¦by a security¦security plugin
>browser-unsupported	browser is not supported¦browser is out of date¦update your browser¦upgrade your browser¦no longer support your browser¦not support your browser¦not support this browser¦browser is no longer¦browser not supported¦browser is not compatible¦incompatible browser¦browser is too old¦browser is outdated¦outdated browser¦older browser¦newer browser¦modern browser¦browser version¦version of internet explorer¦unsupported_browser¦upgrade to a newer¦use a supported browser
>rate-limit	too many¦too quickly¦too fast¦too frequently¦too often¦slow down¦rate-limit¦ratelimit¦rate_limit¦rate exceeded¦request limit¦requests limit¦call limit¦calls limit¦limit of requests¦allowed requests¦throttl¦wait a few minutes¦wait a few seconds¦wait a minute¦limit exceeded¦exceeded the limit¦exceeded the maximum¦login attempts¦failed attempts¦temporarily banned¦temporarily locked¦rate limit reached¦rate limit hit¦rate limit has¦rate limit was¦rate limited¦rate limiting¦rate limit for¦your rate limit¦the rate limit¦a rate limit¦secondary rate limit¦rate limit.¦requests per minute¦requests per second¦requests per hour¦requests per day¦the number of requests¦number of requests allowed¦maximum number of requests
>quota	too many users have viewed or downloaded this file¦monthly limit¦download limit¦daily limit¦weekly limit¦monthly usage¦usage limit¦upgrade your account¦your current plan¦billing details¦insufficient credit¦credit balance¦out of credits¦no credits¦insufficient balance¦insufficient funds¦bandwidth limit¦bandwidth exceeded¦storage limit¦quota exceeded¦quota for¦your quota¦daily quota¦monthly quota¦download quota¦over quota¦over its quota¦over the quota¦out of quota¦exceeded quota¦exceeds quota¦quota limit¦quotaexceeded¦insufficient_quota¦call volume quota¦plan does not¦in your plan¦on your plan¦with your plan¦of your plan¦for your plan¦storage quota¦free plan limit¦feature_not_in_plan¦quota has been¦quota_exceeded
>directory-index	virtual directory does not allow contents to be listed¦there is either no index document or the directory is read-protected¦directory listing¦directory browsing¦list the contents of this directory¦listing of this directory
>hotlink	hot linking¦hotlink¦denied by referer¦bucket referer policy¦invalid referer¦hot-link¦direct linking¦direct links to¦linking to images¦linking to this¦remote linking¦leech¦embedding this¦embedding is¦not be embedded¦embed this¦referer not allowed¦referrer not allowed¦invalid referrer¦referer is not¦referrer is not¦bad referer¦bad referrer¦missing referrer¦referer_denied¦referer denied¦referrer denied
>browser-tools	user-agent header¦missing user-agent¦missing user agent¦no user-agent¦no user agent¦bad user agent¦bad user-agent¦set a user-agent¦valid user-agent¦valid user agent¦your user agent¦your user-agent¦user agent is¦user-agent is¦user agent not¦ad-blocker¦adblock¦ad block¦browser extension¦disable extensions¦disable any extension¦referrer policy¦referrer-policy¦send a referrer¦send a referer¦sending a referrer¦sending a referer¦user-agent policy
@en
>login-required	you must be logged in¦you must log in¦you need to log in¦you must sign in¦you need to sign in¦authentication required¦authentication is required¦requires authentication¦authentication credentials were not provided¦not authenticated¦login required¦not logged in¦invalid credentials¦bad credentials¦unauthenticated¦no api key¦missing api key¦api key is missing¦this server could not verify that you are authorized to access the document requested¦please log in¦please login¦please sign in¦please authenticate¦log in to continue¦login to continue¦sign in to continue¦log in to view¦login to view¦sign in to view¦log in to access¦login to access¦sign in to access¦log in to see¦sign in to see¦log in first¦login first¦sign in first¦must login¦must be signed in¦must be authenticated¦must authenticate¦need to login¦need to be authenticated¦have to log in¦have to sign in¦to be signed in¦to be logged in¦be logged in to¦login is required¦sign-in required¦sign in required¦login_required¦auth_required¦authentication_required¦registered user¦registered members¦logged-in users¦logged in users¦not signed in¦not logged-in¦aren't logged in¦not been authenticated¦authorization required¦no token provided¦token not provided¦missing token¦token missing¦token is missing¦token is required¦token required¦no authorization¦no auth token¦authorization header¦missing authentication¦missing authorization¦missing credentials¦no credentials¦credentials are required¦credentials required¦incorrect username or password¦invalid username or password¦wrong username or password¦wrong password¦invalid login¦incorrect authentication credentials¦authentication failed¦authentication failure¦authentication error¦authentication needed¦could not authenticate¦unable to authenticate¦api key required¦api key is required¦api key not¦invalid_api_key¦missing_api_key¦api key provided¦valid api key¦create an account to¦anonymous users¦guests are not
>session-or-cookies	session has expired¦session expired¦session timed out¦session has timed out¦session is invalid¦invalid session¦token has expired¦token is expired¦token expired¦jwt expired¦jwt is expired¦cookies must be enabled¦cookies are disabled¦cookies are required¦please enable cookies¦enable cookies in your browser¦your browser must accept cookies¦session is no longer¦session has ended¦session ended¦session no longer¦session not found¦session_expired¦session was terminated¦session has been terminated¦login has expired¦login expired¦login session¦been signed out¦been logged out¦signed out due¦token_expired¦expired_token¦expired token¦token is not valid¦token not valid¦token is invalid¦token invalid¦invalid or expired session¦invalid access token¦token has been revoked¦token was revoked¦token revoked¦token is no longer¦cookies may be blocked¦cookies are blocked¦cookies are turned off¦cookies turned off¦cookies disabled¦requires cookies¦cookies to be enabled¦not accepting cookies¦accept cookies to¦allow cookies¦blocking cookies¦cookies_required¦turn on cookies¦cookie check failed¦ip address has changed since¦invalid token
>cookies-too-large	size of a request header field exceeds server limit¦cookie too large¦cookies are too large¦header fields too large
>not-authorized-role	you need access¦insufficient permission¦insufficient privileges¦insufficient scope¦permission denied for¦not in the authorized list¦your account does not have¦requires higher privileges¦this action is unauthorized¦is unauthorized for user¦not authorized to¦not authorised to¦are not authorized¦are not authorised¦aren't authorized¦not allowed to¦aren't allowed¦not permitted to¦insufficient right¦insufficient access¦insufficient role¦insufficient_permission¦insufficient_privilege¦insufficient authorization¦not enough permission¦not enough rights¦not enough privileges¦missing permission¦missing scope¦lacks permission¦lack permission¦lacks the¦lack the¦lacks required¦required role¦required scope¦required permission¦requires permission¦permission required¦permission_denied¦permission is required¦no permission¦don't have access¦do not have access¦does not have access¦doesn't have access¦no access to¦restricted to admin¦restricted to members¦restricted to authorized¦restricted to staff¦authorized users only¦authorized personnel¦administrators only¦admin access¦administrator access¦only admin¦only the owner¦owner only¦only members¦only staff¦only authorized¦is private¦private content¦ask the owner¦ask an admin¦ask your admin¦contact your administrator for access¦contact an administrator for access¦not a member¦subscription required¦subscription is required¦requires a subscription¦require a subscription¦premium members¦paid members¦subscribers only¦only available to subscribers¦forbidden for this user¦your role¦request access,¦request access from¦request access to¦switch account¦not have the required¦not have the necessary¦not have sufficient¦not have the right¦role is required
>device-policy	device is not compliant¦device must be managed¦your device does not meet¦conditional access policy¦conditional access policies¦managed device¦compliant device¦device is not managed¦device not managed¦device_not_compliant¦device not compliant¦device is not registered¦device not registered¦device is not enrolled¦enrolled device¦enroll your device¦device does not comply¦admin_policy_enforced¦device policy¦device trust¦endpoint verification
>ip-or-region	not available in your country¦not available in your region¦not available in your location¦unavailable in your country¦unavailable in your region¦from your country¦your country or region¦from your region¦your region is not¦your country is not¦country, region, or territory not supported¦your geographic location¦geographic restriction¦geo-restricted¦geo restricted¦ip address not allowed¦ip not allowed¦blocked your ip¦banned your ip¦available in your territory¦available in your state¦available in your current¦available from your¦accessible in your¦accessible from your¦allowed in your country¦allowed in your region¦permitted in your country¦supported in your country¦supported in your region¦offered in your country¦blocked in your¦restricted in your¦in your jurisdiction¦from your location¦for your region¦outside the united¦only available in the¦only available within¦only available in europe¦only available from¦only accessible from¦only accessible within¦accessible only from¦accessible only within¦available only on¦available only from¦only be accessed from¦only be accessed within¦only from within¦from within the¦internal network only¦on the internal network¦intranet only¦campus network¦corporate network¦geo_block¦geo-block¦geo block¦geoblock¦geoip¦geo-ip¦geolocation¦region_blocked¦region blocked¦region-blocked¦country_blocked¦country blocked¦country is blocked¦country is restricted¦rights restrictions¦licensing restrictions¦ip address is not¦ip address has been¦ip address was¦ip address is block¦ip address is ban¦ip address block¦ip address is black¦ip address is restricted¦ip address range¦ip address is on¦ip address does not¦ip address belongs¦ip address denied¦ip is not¦your ip has been¦your ip was¦ip has been blocked¦ip has been banned¦ip is blocked¦ip is banned¦ip is black¦ip blocked¦ip_blocked¦ip_banned¦ip_not_allowed¦ip not in¦ip restrict¦ip ban¦denied for ip¦blocked for ip¦forbidden for ip¦is blacklisted¦been blacklisted¦is blocklisted¦been blocklisted¦on a blacklist¦on our blacklist¦on a blocklist¦not whitelisted¦not allowlisted¦not in the allow¦not on the allow¦not in allowlist¦not in whitelist¦not in the whitelist¦ip whitelist¦ip allowlist¦ip allow list¦your network has been¦your network is¦from your network¦from your ip¦from this ip¦from this network¦from this location¦from this region¦in this region¦connect to the vpn¦connected to the vpn¦connect to vpn¦company vpn¦corporate vpn¦through the vpn¦via vpn only¦vpn is required¦vpn required
>vpn-or-proxy	turn off your vpn¦disable your vpn¦disable any vpn¦using a vpn¦vpn or proxy¦proxy or vpn¦vpn/proxy¦proxy/vpn¦vpns and proxies¦vpn detected¦proxy detected¦anonymizer¦vpn service¦from a data center¦from a datacenter¦hosting provider ip¦tor network¦turn off vpn¦turn off any vpn¦turn off the vpn¦disable vpn¦disable the vpn¦disable your proxy¦turn off your proxy¦vpns or prox¦vpn, proxy¦vpn and proxy¦proxies and vpn¦proxies or vpn¦proxy, vpn¦vpns are not¦vpn is not¦vpn not allowed¦vpn usage¦use of vpn¦use of a vpn¦using vpn¦use a vpn¦with a vpn¦through a vpn¦through vpn¦via a vpn¦behind a vpn¦a vpn or¦vpn connection¦vpn users¦vpn_detected¦proxy_detected¦open proxy¦public proxy¦using a proxy¦using an anonym¦through an anonym¦anonymous prox¦anonymous vpn¦anonymization¦anonymizing¦tor users¦tor browser¦tor exit¦via tor¦using tor¦through tor¦hosting providers¦hosting or vpn¦data centers and¦datacenter ip¦data center ip¦from data centers¦from datacenters¦from hosting¦unblocker
>csrf	csrf¦xsrf¦invalid security token¦no valid crumb¦authenticity token¦the change you wanted was rejected¦the link you followed has expired¦page expired¦forgery¦security token is missing¦security token has expired¦security token of this form¦security token could not¦security token was¦missing security token¦form token¦token mismatch¦token_mismatch¦form has expired¦form expired¦invalid nonce¦nonce is invalid¦nonce verification¦cross-site post¦origin checking failed¦origin check failed¦invalid origin¦untrusted origin¦invalid request token
>signed-url-expired	signature has expired¦signature expired¦invalid signature¦url has expired¦url expired¦link has expired¦link expired¦request has expired¦signed expiry time¦link is no longer valid¦link no longer valid¦link is expired¦link is invalid¦link invalid¦expired link¦expired url¦url is expired¦url_expired¦link_expired¦expired signature¦signature_expired¦signature mismatch¦signature does not match¦signature is invalid¦signature is not valid¦signature not valid¦signature verification¦invalid_signature¦bad signature¦url signature¦url_signature¦hash mismatch
>clock-skew	difference between the request time and the¦clock skew¦system clock¦time on your computer¦stale timestamp¦timestamp is too¦timestamp too¦timestamp is out¦timestamp out of¦timestamp of the request¦timestamp for this request¦request timestamp¦invalid timestamp¦invalid_timestamp¦timestamp is not within¦time is not within¦time too skewed¦time_skew¦timeskew¦clock drift¦clock out of¦your clock¦device clock¦date and time settings¦check your date¦system time¦ahead of the server¦issued in the future
>client-certificate	no required ssl certificate was sent¦the ssl certificate error¦client-certificate¦client_certificate¦client cert¦certificate is required¦certificate required¦certificate authentication¦valid certificate¦present a certificate¦smart card¦mutual tls¦tls certificate
>host-misconfigured	blocked hosts:¦blocked host:¦misdirected request¦plain http request was sent to https port¦host not allowed¦host not permitted¦invalid host¦unknown host¦unauthorized host¦disallowedhost¦disallowed host¦untrusted domain¦unknown domain¦domain is not configured¦domain not configured¦domain is not allowed¦site is not configured¦not configured for this¦direct ip access¦access by ip¦accessing by ip¦host header¦https is required¦https required¦requires https¦require https¦use https¦ssl is required¦ssl required¦requires ssl¦not permitted for this host¦invalid cors¦cors request¦" is not permitted
>account-suspended	account suspended¦account has been disabled¦account is disabled¦account has been deactivated¦this site has been disabled¦this web app is stopped¦account_suspended¦account has been locked¦account is locked¦account locked¦account_disabled¦account_locked¦account disabled¦account has been terminated¦account has been closed¦account has been banned¦account is banned¦account banned¦account has been blocked¦account is blocked¦account was suspended¦account is not active¦account is inactive¦account has been restricted¦user is banned¦user_banned¦user banned¦you are banned¦you have been banned¦you were banned¦been banned from¦user is blocked¦user has been blocked¦user is disabled¦website has been disabled¦site is disabled¦has been suspended¦is suspended
>legal	legal reasons¦court order¦export control¦export regulations¦general data protection regulation¦european economic area¦age verification¦copyright complaint¦copyright infringement¦violates the law¦under the laws of¦legal request¦legal demand¦legal requirement¦legal restriction¦legal obligation¦court ruling¦sanction¦embargo¦trade control¦export law¦ofac¦gdpr compliance¦due to gdpr¦because of gdpr¦gdpr restriction¦due to the gdpr¦privacy law¦local law¦age restriction¦age-restricted¦age_restricted¦age restricted¦verify your age¦18 years¦must be 18¦must be 21¦underage¦takedown¦copyright claim¦dmca complaint¦dmca notice¦dmca request¦(gdpr)¦prohibited by law¦at least 18¦under applicable
>network-filter	blocked by your network¦blocked by your organi¦blocked by your school¦blocked by your company¦blocked by your employer¦blocked by your internet¦blocked by your admin¦blocked by your it¦blocked by the network admin¦blocked by network admin¦by your network administrator¦by the network administrator¦by the system administrator due¦your organization has blocked¦your school has blocked¦your organization's policy¦your internet service provider has¦internet provider has blocked¦provider has been ordered¦internet usage policy¦internet access policy¦internet use policy¦web usage policy¦web filter¦webfilter¦content filter¦content_filter¦url filter¦filtering policy¦internet filter¦filtering system¦blocked category¦category is blocked¦category blocked¦by parental control¦parental controls have¦ordered to block
@es
>login-required	debe iniciar sesión¦debes iniciar sesión¦se requiere autenticación¦inicia sesión¦inicie sesión¦iniciar sesión para¦necesitas iniciar¦necesita iniciar¦que identificarte¦que identificarse¦debe identificarse¦debe estar registrado¦debes estar registrado¦debe autenticarse¦autenticación requerida¦debe estar autenticado¦no ha iniciado sesión¦no has iniciado sesión¦acceso solo para usuarios registrados
>session-or-cookies	habilite las cookies¦habilita las cookies¦sesión ha expirado¦sesión ha caducado¦sesión expirada¦sesión caducada¦cookies deshabilitadas¦habilitar las cookies¦activar las cookies
>not-authorized-role	no tienes permiso¦no tiene permiso¦no cuenta con los permisos¦no cuentas con los permisos¦no dispone de permisos¦no dispones de permisos¦no está autorizado¦no estás autorizado¦no tienes acceso¦no tiene acceso¦permisos insuficientes¦sin permisos¦privilegios suficientes¦solo para administradores
>ip-or-region	desde su país¦desde tu país¦disponible en su país¦disponible en tu país¦disponible en tu región¦disponible en su región¦disponible en su ubicación¦disponible en tu ubicación¦tu ip está¦su ip está¦tu ip ha¦su ip ha¦su ubicación geográfica¦dirección ip ha sido¦dirección ip está¦dirección ip no
>vpn-or-proxy	vpn o proxy¦una vpn¦tu vpn¦su vpn¦vpn/proxy
>bot-challenge	comprobando su navegador¦tráfico inusual¦es humano¦es un humano¦el captcha¦verificación de seguridad¦comprobación de seguridad¦actividad inusual¦soy un robot¦es un robot
>waf-rule	su solicitud ha sido bloqueada¦tu solicitud ha sido bloqueada¦cortafuegos de aplicaciones web¦por razones de seguridad¦por motivos de seguridad¦solicitud fue bloqueada¦solicitud bloqueada¦petición ha sido bloqueada¦actividad sospechosa
>rate-limit	demasiados intentos¦límite de solicitudes¦demasiadas solicitudes¦demasiadas peticiones
>legal	por orden judicial¦razones legales¦motivos legales¦mayor de edad¦requerimiento judicial
>account-suspended	cuenta suspendida¦cuenta ha sido suspendida¦sitio ha sido suspendido
>browser-unsupported	su navegador no es compatible¦tu navegador no es compatible
>csrf	token csrf¦token de seguridad¦formulario ha expirado¦token inválido
>signed-url-expired	el enlace ha caducado¦el enlace ha expirado
>network-filter	bloqueado por su administrador¦bloqueado por el administrador de red¦filtro de contenido¦bloqueado por su organización
>quota	la cuota¦su cuota¦tu cuota
@fa
>login-required	وارد شوید¦وارد حساب¦ورود به سیستم¦وارد سایت¦لاگین
>session-or-cookies	نشست شما منقضی¦جلسه شما منقضی¦کوکی ها را فعال
>not-authorized-role	شما مجاز نیستید¦اجازه دسترسی¦مجوز دسترسی¦دسترسی ندارید¦دسترسی لازم¦مجاز به¦اجازه مشاهده¦سطح دسترسی
>ip-or-region	در کشور شما¦از کشور شما¦خارج از کشور¦در منطقه شما¦خارج از ایران¦ایران امکان¦ip ایران¦آیپی ایران¦ip شما مسدود¦آی پی شما مسدود
>vpn-or-proxy	فیلترشکن خود را¦vpn خود را¦فیلترشکن را خاموش¦از فیلترشکن
>bot-challenge	ربات نیستید¦انسان هستید¦ربات نیستم¦کد امنیتی¦تصویر امنیتی
>waf-rule	درخواست شما مسدود¦دلایل امنیتی¦فایروال
>rate-limit	تعداد درخواست¦بیش از حد¦درخواستهای زیاد¦درخواست های زیاد
>legal	به دستور مقام قضایی¦دستور قضایی
>account-suspended	حساب مسدود¦سایت مسدود شده¦حساب تعلیق
@fr
>login-required	vous devez être connecté¦vous devez vous connecter¦veuillez vous connecter¦connectez-vous pour¦authentification requise¦vous identifier¦vous devez être identifié¦vous authentifier¦connexion requise¦vous n'êtes pas connecté¦identifiez-vous¦authentifiez-vous¦réservé aux membres¦vous connecter pour
>session-or-cookies	session expirée¦veuillez activer les cookies¦activez les cookies¦session a expiré¦session est expirée¦session n'est plus valide¦cookies sont désactivés¦accepter les cookies pour¦cookies doivent être
>not-authorized-role	vous n'avez pas les autorisations¦vous n'êtes pas autorisé¦droits insuffisants¦n'avez pas la permission¦n'avez pas accès¦n'avez pas les permissions¦n'avez pas le droit¦n'avez pas l'autorisation¦pas autorisé à¦pas autorisée à¦pas les droits¦réservé aux administrateurs¦réservée aux administrateurs¦permissions insuffisantes¦autorisation insuffisante¦ne disposez pas des
>ip-or-region	depuis votre pays¦disponible dans votre pays¦disponible dans votre région¦disponible dans votre zone¦de votre pays¦adresse ip n'est pas¦votre adresse ip est¦votre adresse ip a été¦votre ip est¦votre ip a été¦géo-bloqu¦géobloqu
>vpn-or-proxy	vpn ou proxy¦un vpn¦votre vpn¦vpn ou un¦vpn/proxy
>bot-challenge	pas un robot¦vérification de votre navigateur¦trafic inhabituel¦requêtes automatisées¦êtes un humain¦êtes humain¦le captcha¦contrôle de sécurité¦vérification de sécurité¦activité inhabituelle
>waf-rule	votre requête a été bloquée¦votre demande a été bloquée¦pare-feu applicatif¦raisons de sécurité¦requête a été rejetée¦activité suspecte
>rate-limit	limite de requêtes¦trop de requêtes¦trop de demandes¦trop de tentatives
>legal	raisons légales¦décision de justice¦raisons juridiques¦décision judiciaire¦dispositions légales¦protection des mineurs¦vérification de l'âge
>account-suspended	compte a été suspendu¦compte suspendu¦site a été suspendu¦site est suspendu
>browser-unsupported	votre navigateur n'est pas¦navigateur n'est pas pris en charge¦navigateur est obsolète
>csrf	jeton csrf¦jeton de sécurité¦jeton invalide¦formulaire a expiré
>signed-url-expired	le lien a expiré¦lien expiré
>directory-index	il n'y a pas de document d'index
>network-filter	bloqué par votre administrateur¦bloqué par votre organisation¦filtrage de contenu¦filtre web
>quota	quota dépassé¦quota a été
@hu
>login-required	jelentkezzen be¦bejelentkezés szükséges¦be kell jelentkez¦jelentkezz be¦nincs bejelentkezve
>session-or-cookies	munkamenete lejárt¦engedélyezze a sütiket¦munkamenet lejárt
>not-authorized-role	nincs jogosultság¦nincs joga¦nincs jogod¦nincs megfelelő¦nem rendelkezik¦nincs hozzáférés¦nem jogosult
>ip-or-region	az ön országából¦ip-címét letiltottuk¦az ön országában¦az ön régiójában¦az országodban¦az országából¦ip-címe le van tiltva
>vpn-or-proxy	kapcsolja ki a vpn¦vpn vagy proxy
>bot-challenge	nem robot¦hogy ember¦böngésző ellenőrzése
>waf-rule	a kérését blokkoltuk¦a kérés blokkolva¦biztonsági okokból
>rate-limit	túl sok¦túl gyakran
>legal	jogi okokból¦bírósági határozat
>account-suspended	fiók felfüggesztve¦fiókját felfüggesztettük
@id
>login-required	silakan masuk¦silakan login¦harus masuk¦harus login¦perlu masuk¦perlu login¦masuk untuk¦login untuk¦silahkan login¦silahkan masuk
>session-or-cookies	aktifkan cookie¦sesi telah¦sesi anda telah
>not-authorized-role	tidak memiliki izin¦tidak memiliki akses¦tidak memiliki hak¦tidak diizinkan¦tidak berhak¦tidak punya akses¦tidak berwenang
>ip-or-region	negara anda¦wilayah anda¦ip anda telah diblokir¦ip anda diblokir¦alamat ip anda telah
>vpn-or-proxy	matikan vpn¦nonaktifkan vpn¦vpn atau proxy
>bot-challenge	memeriksa browser anda¦bukan robot¦adalah manusia
>waf-rule	permintaan anda telah diblokir¦permintaan anda diblokir¦alasan keamanan
>rate-limit	terlalu banyak¦terlalu sering
>legal	alasan hukum¦perintah pengadilan
>account-suspended	akun ditangguhkan¦akun telah ditangguhkan¦situs ini telah ditangguhkan
@it
>login-required	devi effettuare l'accesso¦è necessario effettuare l'accesso¦devi accedere¦autenticazione richiesta¦è necessario autenticarsi¦accedi per¦accedi al¦accedere per¦necessario accedere¦effettua il login¦effettuare il login¦devi effettuare il¦effettua l'accesso¦devi essere registrato¦devi autenticarti¦devi essere autenticato¦login richiesto¦accesso richiesto¦non sei loggato¦utenti registrati
>session-or-cookies	sessione scaduta¦abilita i cookie¦abilitare i cookie¦sessione è scaduta¦sessione non è più valida¦i cookie sono disabilitati¦attiva i cookie
>not-authorized-role	non hai i permessi¦permessi insufficienti¦non hai il permesso¦non sei autorizzat¦non hai i privilegi¦non hai accesso¦non si è autorizzati¦non si dispone¦non disponi¦autorizzazioni insufficienti¦permessi necessari¦riservata agli amministratori¦non autorizzato ad
>ip-or-region	dal tuo paese¦disponibile nel tuo paese¦disponibile nella tua regione¦disponibile nella tua area¦disponibile nel suo paese¦dal suo paese¦indirizzo ip è stato¦indirizzo ip non¦tuo ip è
>vpn-or-proxy	disattiva la vpn¦vpn o un proxy¦vpn o proxy¦una vpn¦tua vpn¦vpn/proxy
>bot-challenge	sei umano¦verifica del browser¦traffico insolito¦di essere umano¦essere un umano¦il captcha¦verifica di sicurezza¦controllo di sicurezza¦attività insolita¦sei un robot¦sono un robot¦essere un robot
>waf-rule	motivi di sicurezza¦ragioni di sicurezza¦richiesta è stata bloccata¦richiesta bloccata¦attività sospetta
>rate-limit	troppi tentativi¦limite di richieste¦troppe richieste
>legal	ragioni legali¦provvedimento dell'autorità¦motivi legali¦maggiorenne¦autorità giudiziaria
>account-suspended	account sospeso¦account è stato sospeso¦sito sospeso¦sito è stato sospeso
>csrf	token csrf¦token di sicurezza¦modulo è scaduto¦token non valido
>signed-url-expired	il link è scaduto¦link scaduto
>network-filter	bloccato dall'amministratore di rete¦filtro dei contenuti¦bloccato dalla tua organizzazione
@ja
>login-required	ログインしてください¦認証が必要です¦サインインしてください¦ログインが必要¦ログイン後¦ログインして下さい¦ログインしてから¦ログインしていません¦サインインが必要¦会員登録が必要¦会員限定¦未ログイン¦認証に失敗¦認証してください
>session-or-cookies	セッションの有効¦クッキーを有効¦cookieを有効¦セッションが切れ¦セッションがタイムアウト
>not-authorized-role	権限が不足して¦権限がありません¦権限はありません¦アクセス権がありません¦権限が必要¦許可されていません。権限¦管理者のみ¦権限がない¦アクセスする権限
>ip-or-region	ご利用の国から¦このipアドレスから¦ipアドレスがブロック¦お使いのipアドレス¦お住まいの国¦お住まいの地域¦ご利用の地域¦国内からのみ¦日本国内のみ¦国外から¦海外から¦ipアドレスからのアクセス¦ipアドレスは許可¦この地域では¦お客様の国¦あなたの国
>vpn-or-proxy	vpnまたはプロキシ¦vpnやプロキシ¦vpnを¦vpn接続¦プロキシを使用¦プロキシ経由¦vpn、プロキシ
>bot-challenge	通常と異なるトラフィック¦ブラウザを確認しています¦自動アクセス¦ロボットでは¦ロボットでない¦人間である¦画像認証¦captchaを¦認証コードを入力¦セキュリティチェック¦不審なアクティビティ¦自動化された
>waf-rule	リクエストがブロックされました¦リクエストはブロックされました¦不正なリクエスト¦wafにより¦セキュリティ上¦不正なアクセス¦不正アクセス¦攻撃と判断¦ファイアウォール¦リクエストが拒否
>rate-limit	アクセスが集中¦リクエスト数の上限¦試行回数が多すぎ¦リクエストが多すぎ¦アクセスが多すぎ¦回数の上限¦アクセス制限回数
>legal	裁判所の命令¦法律上の理由¦著作権者¦18歳未満¦年齢確認¦法令により¦法的な理由
>account-suspended	アカウントは停止¦アカウントが停止¦アカウントは凍結¦サイトは現在凍結
>browser-unsupported	お使いのブラウザはサポート¦ブラウザには対応していません¦ブラウザは対応していません
>csrf	不正な画面遷移¦不正な遷移¦トークンが不正¦トークンが一致¦トークンが無効
>signed-url-expired	リンクの有効期限¦urlの有効期限
>network-filter	ネットワーク管理者¦フィルタリング¦組織によってブロック
>hotlink	直リンクは¦直リンクを
@ko
>login-required	로그인하십시오¦인증이 필요합니다¦로그인이 필요¦로그인 후¦로그인해¦로그인하셔야¦로그인하지¦로그인 하셔야¦로그인하세요¦로그인 해
>not-authorized-role	권한이 부족¦권한이 없¦권한이 필요¦권한을 가지고 있지
>ip-or-region	해외 ip¦거주 국가¦접속하신 ip¦차단된 ip¦해외에서¦지역에서 이용¦허용되지 않은 ip¦국내에서만¦ip가 차단¦ip 주소가 차단¦국가에서는 이용¦국가에서 이용¦지역에서는 이용¦귀하의 국가
>vpn-or-proxy	vpn 또는 프록시¦프록시 또는 vpn¦vpn을¦vpn 사용¦프록시를
>bot-challenge	사람인지 확인¦비정상적인 트래픽¦자동화된¦로봇이 아¦자동입력¦자동 입력¦보안문자¦사람임을
>waf-rule	요청이 차단¦비정상적인 접근¦보안 정책¦요청이 거부¦접근이 차단되었습니다¦접속이 차단되었습니다¦보안상의 이유¦웹방화벽¦웹 방화벽
>rate-limit	요청이 너무¦너무 많은¦너무 자주¦횟수를 초과¦횟수 초과
>legal	법원의 명령¦불법·유해¦불법유해정보¦미성년자¦청소년 유해¦법적인 이유¦법률에 따라
>account-suspended	계정이 정지¦이용이 정지¦서비스가 중지
>session-or-cookies	세션이 만료¦쿠키를 활성¦쿠키를 허용
@nl
>login-required	log in om¦authenticatie vereist¦log eerst in¦niet ingelogd¦ingelogd zijn¦moet inloggen¦inloggen is vereist¦meld u aan om¦meld je aan om¦aangemeld zijn
>session-or-cookies	schakel cookies in¦cookies inschakelen¦sessie is verlopen¦sessie verlopen¦cookies zijn uitgeschakeld
>not-authorized-role	geen toegang tot¦geen toestemming¦onvoldoende rechten¦niet de juiste rechten¦geen rechten¦niet bevoegd¦niet gemachtigd¦geen machtiging¦niet geautoriseerd
>ip-or-region	vanuit uw land¦in uw land¦in jouw land¦in je land¦in jouw regio¦in uw regio¦in je regio¦vanuit jouw land¦vanuit je land¦ip-adres is geblokkeerd
>vpn-or-proxy	vpn of proxy¦uw vpn¦je vpn
>bot-challenge	geen robot¦ongebruikelijk verkeer¦uw browser wordt gecontroleerd¦een mens bent¦de captcha¦beveiligingscontrole
>waf-rule	uw verzoek is geblokkeerd¦je verzoek is geblokkeerd¦veiligheidsredenen¦verzoek is geweigerd¦beveiligingsredenen
>legal	om juridische redenen¦gerechtelijk bevel
>account-suspended	account is opgeschort¦account is geblokkeerd¦website is opgeschort
>csrf	csrf-token
>signed-url-expired	de link is verlopen
>rate-limit	te veel verzoeken¦te veel aanvragen¦te veel pogingen
@pl
>login-required	musisz się zalogować¦wymagane logowanie¦zaloguj się¦zalogować się¦być zalogowan¦nie jesteś zalogowan¦logowanie jest wymagane¦jest zalogowanie¦wymagane zalogowanie¦zalogowanych użytkowników¦uwierzytelnieni
>session-or-cookies	sesja wygasła¦włącz obsługę plików cookie¦włącz pliki cookie¦sesja została¦obsługę cookies¦obsługę ciasteczek
>not-authorized-role	nie masz uprawnień¦brak uprawnień¦nie posiadasz uprawnień¦nie jesteś uprawniony¦nie masz dostępu¦brak dostępu do¦wystarczających uprawnień¦niewystarczające uprawnienia¦nie masz prawa¦nie jesteś upoważnion¦tylko dla administrator
>ip-or-region	z twojego kraju¦w twoim kraju¦w twoim regionie¦z twojego regionu¦w państwa kraju¦adres ip został¦adres ip jest¦twoje ip zostało
>vpn-or-proxy	wyłącz vpn¦vpn lub proxy¦korzystasz z vpn¦twój vpn¦vpn i proxy¦używasz vpn¦przez vpn
>bot-challenge	nietypowy ruch¦sprawdzanie przeglądarki¦robotem¦człowiekiem¦kod z obrazka¦weryfikacja bezpieczeństwa
>waf-rule	żądanie zostało zablokowane¦względów bezpieczeństwa¦żądanie zostało odrzucone¦żądanie zablokowane
>rate-limit	zbyt wiele¦zbyt dużo¦limit zapytań¦limit żądań
>legal	nakazu sądu¦prawnych
>account-suspended	konto zostało zawieszone¦konto zawieszone¦strona została zawieszona¦serwis został zablokowany
>csrf	token csrf
>signed-url-expired	link wygasł¦odnośnik wygasł
@pt
>login-required	deve iniciar sessão¦autenticação necessária¦faça login¦faça o login¦faz login¦fazer login¦estar logado¦inicie sessão¦iniciar sessão para¦autenticação requerida¦precisa se autenticar¦precisa entrar¦não está autenticado¦não está logado¦usuários registrados¦entre na sua conta
>session-or-cookies	sessão expirada¦habilite os cookies¦ative os cookies¦sessão expirou¦sessão encerrada¦cookies estão desativados¦habilitar cookies¦ativar cookies
>not-authorized-role	não tem permiss¦não possui permiss¦não possui autorização¦não possui acesso¦não tem acesso¦não tem autorização¦não está autorizado¦sem permissão¦permissão negada¦permissões insuficientes¦acesso restrito a administradores¦privilégios
>ip-or-region	disponível no seu país¦disponível em seu país¦disponível na sua região¦disponível em sua região¦para o seu país¦do seu país¦seu ip está¦seu ip foi¦endereço ip foi¦endereço ip está¦endereço ip não
>vpn-or-proxy	desligue a vpn¦vpn ou proxy¦uma vpn¦sua vpn¦vpn/proxy
>bot-challenge	verificando seu navegador¦tráfego incomum¦é humano¦ser humano¦o captcha¦verificação de segurança¦atividade incomum¦não é um robô¦sou um robô
>waf-rule	seu acesso foi bloqueado¦requisição foi bloqueada¦acesso bloqueado por segurança¦motivos de segurança¦razões de segurança¦solicitação foi bloqueada¦requisição bloqueada¦foi bloqueada pelo firewall¦atividade suspeita
>rate-limit	muitas solicitações¦muitas requisições¦demasiados pedidos¦muitas tentativas¦muitos pedidos¦limite de requisições¦limite de solicitações
>quota	cota excedida¦cota foi excedida¦cota de¦limite do plano
>legal	ordem judicial¦decisão judicial¦razões legais¦motivos legais¦maior de idade
>account-suspended	conta suspensa¦conta foi suspensa¦site suspenso
>csrf	token csrf¦token de segurança¦formulário expirou¦token inválido
>signed-url-expired	o link expirou¦link expirado
>network-filter	bloqueado pelo administrador da rede¦bloqueado pela sua organização¦filtro de conteúdo
@ro
>login-required	trebuie să fiți autentificat¦autentificați-vă¦este necesară autentificarea¦trebuie să vă autentific¦trebuie să te autentific¦trebuie să fii autentificat¦conectați-vă¦conectează-te¦autentifică-te¦nu sunteți autentificat
>session-or-cookies	sesiunea a expirat¦activați cookie¦sesiunea dvs
>not-authorized-role	nu sunteți autorizat¦nu aveți permisiun¦nu ai permisiun¦nu aveți drept¦nu ai drept¦nu aveți acces¦nu ai acces¦permisiuni insuficiente
>ip-or-region	nu este disponibil în țara¦nu este disponibilă în țara¦în țara dumneavoastră¦în țara dvs¦în țara ta¦în regiunea ta¦în regiunea dumneavoastră¦în regiunea dvs¦din țara¦adresa ip a fost¦ip a fost blocat
>vpn-or-proxy	dezactivați vpn¦vpn sau proxy
>bot-challenge	sunteți om¦ești om¦nu sunteți robot¦nu ești robot
>waf-rule	cererea dvs. a fost blocată¦solicitarea a fost blocată¦din motive de securitate
>rate-limit	prea multe
>legal	din motive legale¦hotărâre judecătorească
>account-suspended	contul a fost suspendat¦cont suspendat
@ru
>login-required	необходимо войти¦требуется авторизация¦войдите, чтобы¦войдите в¦войдите на¦войти в систему¦вы должны войти¦вход в систему¦авторизуйтесь¦авторизоваться¦нужно войти¦нужна авторизация¦вы не вошли¦не авторизован¦только для зарегистрированных¦только зарегистрированным¦требуется аутентификация¦требуется вход
>session-or-cookies	сессия истекла¦время сеанса истекло¦ваша сессия¦включите файлы cookie¦сеанс истек¦сессия завершена¦сессия устарела¦срок действия сессии¦включите cookie¦включить cookie¦cookie отключены
>not-authorized-role	недостаточно прав¦у вас нет доступа¦нет прав¦нет разрешения¦нет доступа к¦нет полномочий¦недостаточно полномочий¦вам запрещён доступ¦вам запрещен доступ¦доступ только для администратор¦не имеете права¦не имеете доступа¦прав доступа
>ip-or-region	в вашем регионе¦в вашей стране¦вашего региона¦вашей страны¦ip-адрес заблокирован¦ip адрес заблокирован¦ip-адрес находится¦чёрном списке¦черном списке¦за пределами россии¦ваш ip заблок¦ваш ip-адрес¦с вашего ip
>vpn-or-proxy	отключите vpn¦выключите vpn¦используете vpn¦vpn и прокси¦vpn или¦vpn-сервис¦отключить vpn¦через vpn
>bot-challenge	подтвердите, что запросы¦проверка браузера¦автоматические запросы¦подозрительный трафик¦вы человек¦не робот¦введите символы¦введите код с картинки¦пройдите проверку¦проверку безопасности¦подозрительную активность¦введите капчу¦пройти капчу
>waf-rule	запрос заблокирован¦заблокирован системой безопасности¦запрос был заблокирован¦запрос отклонен¦соображениям безопасности¦целях безопасности¦системой защиты
>rate-limit	слишком много¦превышен лимит¦превышено количество¦лимит запросов
>quota	лимит тарифа¦превышена квота
>legal	по юридическим причинам¦по требованию роскомнадзора¦решению суда¦по требованию закон¦возрастное ограничение¦вам исполнилось 18
>account-suspended	аккаунт заблокирован¦аккаунт приостановлен¦сайт заблокирован хостинг¦сайт временно отключен¦хостинг сайта приостановлен
>browser-unsupported	ваш браузер не поддерживается¦браузер устарел
>csrf	токен безопасности¦неверный токен¦форма устарела
>signed-url-expired	срок действия ссылки истек¦ссылка устарела¦ссылка недействительна
>network-filter	заблокирован вашим провайдером¦администратором сети¦контент-фильтр¦контентной фильтрац
@sv
>login-required	inloggning krävs¦logga in för¦måste logga in¦måste vara inloggad¦du är inte inloggad¦kräver inloggning
>session-or-cookies	aktivera cookies¦session har gått¦sessionen har
>not-authorized-role	otillräcklig behörighet¦inte tillåtelse¦saknar behörighet¦har inte åtkomst¦inte rättighet¦inte behörig
>ip-or-region	från ditt land¦din ip har blockerats¦i ditt land¦i din region¦ip-adress har blockerats¦ip-adress är blockerad
>vpn-or-proxy	stäng av din vpn¦vpn eller proxy
>bot-challenge	ovanlig trafik¦är en robot¦du är människa¦du är en människa
>waf-rule	din begäran har blockerats¦din förfrågan har blockerats¦av säkerhetsskäl
>rate-limit	för många
>legal	av juridiska skäl¦domstolsbeslut
>account-suspended	kontot har stängts av¦kontot är avstängt
@tr
>login-required	kimlik doğrulama gerekli¦giriş yap¦oturum aç¦üye girişi¦giriş gerekli
>session-or-cookies	oturum süreniz doldu¦oturumunuz sona¦oturum süresi¦oturumunuzun süresi¦çerezleri etkin
>not-authorized-role	yetkiniz¦izniniz yok¦izniniz bulunm¦erişim yetki¦yetkisiz erişim¦yetersiz yetki¦görüntüleme izn
>ip-or-region	ülkenizde¦bölgenizde¦bulunduğunuz ülke¦bulunduğunuz bölge¦ip adresiniz engel¦ip adresiniz yasak
>vpn-or-proxy	vpn'i kapatın¦vpn kapatın¦vpn veya proxy¦vpn kullan¦vpn'inizi¦vpn bağlantı
>bot-challenge	tarayıcınız kontrol ediliyor¦olağan dışı trafik¦robot olmad¦insan olduğ¦güvenlik doğrulama¦doğrulama kodunu
>waf-rule	isteğiniz engellendi¦isteğiniz engellenmiştir¦talebiniz engellenmiştir¦isteğiniz reddedildi¦güvenlik nedeniyle¦güvenlik sebebiyle¦güvenlik duvarı
>rate-limit	çok sayıda istek¦çok fazla¦çok sık
>legal	mahkeme kararı¦yasal nedenlerle¦sayılı kanun uyarınca
>account-suspended	hesabınız askıya alındı¦hesap askıya alın¦site askıya alın
@uk
>login-required	необхідно увійти¦потрібно авторизуватися¦потрібна авторизація¦потрібно увійти¦увійдіть¦авторизуйтесь¦авторизуйтеся¦потрібен вхід¦ви не авторизовані
>session-or-cookies	сесія закінчилася¦увімкніть cookie¦увімкніть файли cookie¦сесія закінчилась¦сеанс закінч¦термін дії сесії
>not-authorized-role	недостатньо прав¦у вас немає доступу¦немає прав¦немає дозволу¦немає доступу до¦недостатньо повноважень¦не маєте права¦не маєте доступу
>ip-or-region	з вашої країни¦у вашій країні¦у вашому регіоні¦з вашого регіону¦ip-адресу заблоковано¦ip-адреса заблокована
>vpn-or-proxy	вимкніть vpn¦vpn або проксі
>bot-challenge	перевірка браузера¦не робот¦ви людина¦капч¦введіть код з
>waf-rule	запит заблоковано
>rate-limit	забагато¦надто багато
>legal	за рішенням суду¦з юридичних причин
>account-suspended	обліковий запис заблоковано¦обліковий запис призупинено
@vi
>login-required	vui lòng đăng nhập¦yêu cầu đăng nhập¦cần đăng nhập¦phải đăng nhập¦hãy đăng nhập¦chưa đăng nhập¦đăng nhập để
>session-or-cookies	phiên đăng nhập đã hết¦bật cookie¦phiên của bạn đã hết¦phiên làm việc đã hết
>not-authorized-role	không đủ quyền¦không có quyền¦không được phép¦không được cấp quyền
>ip-or-region	không khả dụng ở quốc gia¦không có sẵn ở quốc gia¦quốc gia của bạn¦khu vực của bạn¦vùng của bạn¦ip của bạn đã bị chặn¦ip của bạn bị chặn
>vpn-or-proxy	tắt vpn¦vpn hoặc proxy
>bot-challenge	không phải là robot¦không phải người máy¦đang kiểm tra trình duyệt¦không phải robot¦là con người¦mã captcha¦xác minh bạn
>waf-rule	yêu cầu của bạn đã bị chặn¦yêu cầu bị chặn¦lý do bảo mật¦lý do an ninh¦tường lửa
>rate-limit	quá nhiều¦quá thường xuyên
>legal	vì lý do pháp lý¦theo yêu cầu của pháp luật
>account-suspended	tài khoản đã bị tạm ngưng¦tài khoản bị khóa¦tài khoản đã bị khóa
@zh
>login-required	请先登录¦需要登录¦請先登入¦请先登陆¦没有登录¦需要登陆¦請先登錄¦尚未登入¦需要身份验证¦请先认证¦身份认证¦请登录后¦请登录查¦登录后访问¦登录后查看¦用户未登录¦请重新登录¦您未登录¦未登录,¦未登录或¦请登陆后
>session-or-cookies	登录已过期¦登录已失效¦請啟用cookie¦会话过期¦会话超时¦登录过期¦token已过期¦token无效¦令牌已过期¦启用cookie¦開啟cookie¦会话已过期¦会话已失效
>not-authorized-role	权限不足¦没有权限¦沒有權限¦权限不够¦權限不足¦无权访问¦无权查看¦没有访问权¦没有操作权限¦未被授权¦未经授权¦仅限管理员¦无权限访¦无权限查¦无权限操¦暂无权限¦無權限存
>ip-or-region	您所在的国家¦ip地址被封¦ip被禁止访问¦所在的地区¦所在地区¦所在的國家¦所在的地區¦所在地區¦所在国家¦所在區域¦ip地址不在¦ip不在¦ip被封¦ip已被¦ip禁止¦禁止ip¦海外用户¦境外ip¦仅限中国¦大陆地区¦地区限制¦區域限制¦ip黑名单¦您的ip已¦您的ip地址已¦您的ip被¦当前ip禁
>vpn-or-proxy	关闭代理¦請關閉vpn¦关闭vpn¦使用vpn¦代理服务器访问¦vpn或
>bot-challenge	访问验证¦安全验证¦正在检查您的浏览器¦人機驗證¦滑動驗證¦安全驗證¦真人验证¦完成验证¦完成驗證¦浏览器安全检查¦入验证码¦人机验证¦是机器人¦是機器人
>waf-rule	已被网站管理员设置拦截¦疑似攻击¦- 云防护¦云防护节点¦云防护系统¦web应用防火墙¦非法请求¦疑似黑客攻击¦请求包含恶意¦安全风险¦安全威胁¦拦截提示¦恶意请求¦非法访问¦非法参数¦攻击行为¦安全策略¦安全规则¦危险字符¦敏感字符¦防火墙拦截¦防火墙阻¦已被拦截¦访问被拦截¦请求被拦截¦网站防火墙¦已被阻断¦安全防护
>rate-limit	过于频繁¦過於頻繁¦频率过高¦频率限制¦次数超限¦次数过多¦次数已达¦次數過多¦请求过多¦访问过多¦操作频繁¦访问太频繁¦操作太频繁¦请求太频繁¦太频繁,
>quota	额度不足¦余额不足¦流量超限¦流量已用¦超出限额¦配额已用¦超出配额¦配额不足
>legal	法律法规¦法律原因¦相关法律¦法律要求
>account-suspended	站点已暂停¦网站已暂停¦网站已被关闭¦站点已停止¦该站点已被管理员停止¦账号被封¦账号已被¦账户已被¦帐号已被¦网站已到期¦网站已停用¦网站暂停¦已被停用¦主机已到期
>browser-unsupported	浏览器版本过低¦浏览器不受支持
>csrf	令牌验证失败¦表单令牌¦令牌无效¦表单已过期¦token验证失败¦非法来源¦csrf token¦csrf验证
>signed-url-expired	鏈接已過期¦签名过期¦签名错误¦签名不匹配¦签名无效¦链接失效¦链接已过期¦链接已失效
>host-misconfigured	站点不存在¦没有找到站点¦您的请求在web服务器中没有找到对应的站点¦域名未绑定¦域名未备案
>network-filter	网络管理员¦上网行为管理¦公司策略¦网络策略
>client-certificate	客户端证书
>hotlink	防盗链保护¦禁止盗链¦图片盗链
`,
};
