// Written by scripts/compile-knowledge.ts from signatures/, words/ and general.ts: change those.
/* eslint max-lines: "off" -- data, a line for a thing */
import type { Knowledge } from '../core/diagnosis/knowledge.ts';

/** Everything that a diagnosis knows of the world; the form is told in core/diagnosis/compiled-form.ts. */
export const knowledge: Knowledge = {
  compiled: `
=swisscom-pwlan	Swisscom Public Wireless LAN	operator
+c	400,401,403,404,407,451,500,502,503	Y
&t~
Aswisscom
&t~
Ablocked
Agesperrt
Abloqué
Aaccess denied
/t~
Apublic wireless lan
/b~
Apwlan.swisscom
!h~swisscom
+b		Y
&Hlocation~pwlan.swisscom
=telstra-protect	Telstra Broadband Protect	operator
+c	400,401,403,404,407,451,500,502,503	Y
&t~
Atelstra
/t~
Atelstra broadband protect
/b~
Abroadband-protect
!h~telstra
=uk-parental-controls	Parental controls of British providers	operator
+b	200,400,401,403,404,407,451,500,502,503	Y
/b~
Aassets.o2.co.uk/18plusaccess
/t~
Athis site is blocked by bt parental controls
+c	400,401,403,404,407,451,500,502,503	Y
/b~
Arestricted-content.vodafone
Ablocked.nb.sky.com
/t~
Asky broadband shield
Atalktalk homesafe has blocked
+b		Y
&Hlocation~assets.o2.co.uk/18plusaccess¦vodafone-restricted-content¦blocked.nb.sky.com¦contentlock.ee.co.uk
+b	200,400,401,403,404,407,451,500,502,503	Y
/h$blocked.nb.sky.com
/p~/18plusaccess
=australia-court	Federal Court (Australia)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Acourt of australia has determined
Adisabled because the federal court of australia
Ainfringement has been disabled
+b		X
&Hlocation~siteblocked.optus¦blockedsites.telstra
=austria-court	Blocked by court order (Austria)	government
+c	400,401,403,404,407,451,500,502,503	X
&t~
Agesperrt
/t~
Abeschluss des handelsgerichts wien
Aeinstweilige verfügung
Aeiner gerichtlichen anordnung gesperrt
Anetzsperre
+b		X
&Hlocation~netzsperre.liwest.at
=belarus-block	Restrictions of Belarus	government
+c	400,401,403,404,407,451,500,502,503	X
&t~
Aбеларус
/t~
Aдоступ к интернет-ресурсу ограничен
Aминистерства информации республики б
+b		X
&Hlocation~82.209.230.23
=belgium-stop-page	Stop page of Belgium	government
+b	200,400,401,403,404,407,451,500,502,503	X
/i=
Astop page - belgium
+c	400,401,403,404,407,451,500,502,503	X
/t~
Astoppagina
Astop page fod justitie
/i=
Astop page - belgium
/b~
Awebstop.gamingcommission.be
+b		X
&Hlocation~webstop.gamingcommission.be¦stoppage.be
+b	200,400,401,403,404,407,451,500,502,503	X
&h$webstop.gamingcommission.be
=btk	BTK (Turkey)	government
+c	400,401,403,404,407,451,500,502,503	X
&t~
Aengellen
Atedbir uygulan
/t~
A5651 sayılı
Abilgi teknolojileri ve iletişim kurumu
Asayılı kararı
Abu internet sitesi hakkında
+b		X
&Hlocation~195.175.254.2¦aidiyet.esb.org.tr¦uyari.ttnet
+b	200,400,401,403,404,407,451,500,502,503	X
&h$195.175.254.2
+b	200	X
&t~
Abu internet sitesi
&t~
A5651 sayılı
&t~
Aengellenmiştir
Atedbir uygulan
=bulgaria-nra	National revenue agency (Bulgaria)	government
+b		X
&Hlocation~dkh.minfin.bg¦nra.bg/blocked
+c	403,451	X
&t~
Aнационална агенция за приходите
Aдържавната комисия по хазарта
Aдържавна комисия по хазарта
/b~
Anra.bg
Adkh.minfin.bg
=canada-court	Federal Court (Canada)	government
+c	400,401,403,404,407,451,500,502,503	X
/t~
Aorder of the federal court of canada
=colombia-coljuegos	Coljuegos (Colombia)	government
+b		X
&Hlocation~coljuegos.gov.co
+c	403,451	X
&t~
Acoljuegos
Aministerio de tecnologías de la información
/b~
Acoljuegos.gov.co
=denmark-block	Blocked by court order (Denmark)	government
+c	400,401,403,404,407,451,500,502,503	X
&t~
Ablokere
Ashare with care
/b~
Asharewithcare.dk
/t~
Ashare with care
Ahar pålagt internetudbydere at blokere
Ablokere for adgang
+b		X
&Hlocation~sharewithcare.dk
+b	200	X
&t~
Ablokere for adgang
&b~
Asharewithcare
Ashare with care
=estonia-emta	Tax and customs board (Estonia)	government
+b		X
&Hlocation~emta.ee
+c	403,451	X
&t~
Amaksu- ja tolliamet
/b~
Aemta.ee
=france-blocked	Blocked by the Ministry of the Interior (France)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Abloqué par le ministère de l'intérieur
Avers cette page du site du ministère
+c	400,401,403,404,407,451,500,502,503	X
/t~
Abloqué par le ministère de l'intérieur
Avers cette page du site du ministère
/b~
A90.85.16.52
+b		X
&Hlocation~blocage.interieur.gouv.fr¦90.85.16.52
+b	200,400,401,403,404,407,451,500,502,503	X
&h$90.85.16.52
=germany-cuii	CUII (Germany)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Awebseite ist aus urheberrechtlichen gründen
+c	400,401,403,404,407,451,500,502,503	X
/b~
Acuii.info
/t~
Awebseite ist aus urheberrechtlichen gründen
+b		X
&Hlocation~notice.cuii.info
+b	200,400,401,403,404,407,451,500,502,503	X
&h$notice.cuii.info
=greece-eeep	Gaming commission (Greece)	government
+c	400,401,403,404,407,451,500,502,503	X
/b~
Agamingcommission.gov.gr
/t~
Aμη επιτρεπτη προσβαση
+b		X
&Hlocation~gamingcommission.gov.gr/forbidden¦forbidden-access-black-list¦1.2.3.50/ups/no_access
=india-dot	Department of Telecommunications (India)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Ainstructions of department of telecom
Areceived from department of telecom
Ainstructions of a competent government
Ainstructions from competent government
Ainstructions received from the competent authority
Arequested url has been blocked as per the directions
/b~
Aairtel.in/dot
+c	400,401,403,404,407,451,500,502,503	X
/t~
Ainstructions of department of telecom
Areceived from department of telecom
Ainstructions of a competent government
Ainstructions from competent government
Ahas been blocked under instructions
Ainstructions received from the competent authority
Arequested url has been blocked as per the directions
/b~
Aairtel.in/dot
+b		X
&Hlocation~airtel.in/dot¦airtel.com/dot¦dot.gov.in/blocked¦jio.com/dot
=internet-positif	Internet Positif (Indonesia)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/i=
Ainternet positif
Ainternet sehat
Atrustpositif
+c	400,401,403,404,407,451,500,502,503	X
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
Ainternetbaik.telkomsel.com
+b		X
&Hlocation~internetpositif¦trustpositif¦mercusuar.uzone.id¦internetbaik.telkomsel.com¦lamanlabuh.aduankonten.id¦block.myrepublic.co.id
+b	200,400,401,403,404,407,451,500,502,503	X
&h$internetpositif.uzone.id¦trustpositif.kominfo.go.id¦mercusuar.uzone.id¦internet-positif.info¦lamanlabuh.aduankonten.id¦internetbaik.telkomsel.com
=iran-filter	Filtering of Iran	government
+b	200,400,401,403,404,407,451,500,502,503	X
/b~
Asrc="http://10.10.34.34
Asrc="http://10.10.34.35
Asrc="http://10.10.34.36
+c	400,401,403,404,407,451,500,502,503	X
/b~
A//10.10.34.34
A//10.10.34.35
A//10.10.34.36
Apeyvandha.ir
+b		X
&Hlocation~10.10.34.34¦10.10.34.35¦10.10.34.36¦peyvandha.ir¦internet.ir/
+b	200,400,401,403,404,407,451,500,502,503	X
&h$10.10.34.34¦10.10.34.35¦10.10.34.36
=italy-stop-page	Stop page of Italy	government
+c	400,401,403,404,407,451,500,502,503	X
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
Asito web non è raggiungibile da questo
Aautorità per le garanzie nelle comunicazioni
+b		X
&Hlocation~giocoremoto.adm.gov.it¦217.175.53.72¦avviso.agcom¦gdf.gov.it
+b	200,400,401,403,404,407,451,500,502,503	X
&h$giocoremoto.adm.gov.it
+b	200,403	X
&i=
Agdf stop page
Aagcom stop page
=kazakhstan-block	Restrictions of Kazakhstan	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Aограничен на территории республики казахстан
+c	400,401,403,404,407,451,500,502,503	X
/t~
Aограничен на территории республики казахстан
Aтребованиями закона республики казахстан
+b		X
&Hlocation~blocked.mdai.gov.kz
=korea-warning	KCSC (South Korea)	government
+c	400,401,403,404,407,451,500,502,503	X
/b~
Awarning.or.kr
+b		X
&Hlocation~warning.or.kr
+b	200,400,401,403,404,407,451,500,502,503	X
&h$warning.or.kr¦www.warning.or.kr
=latvia-iaui	Gambling inspection (Latvia)	government
+b		X
&Hlocation~iaui.gov.lv
+c	403,451	X
&t~
Aazartspēļu uzraudzības inspekcija
/b~
Aiaui.gov.lv
=lithuania-lpt	Gaming control (Lithuania)	government
+b		X
&Hlocation~lpt.lt¦lpt.lrv.lt
+c	403,451	X
&t~
Alošimų priežiūros tarnyb
/b~
Alpt.lt
Alpt.lrv.lt
=malaysia-mcmc	MCMC (Malaysia)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Anot available in malaysia as it violate
+b		X
&Hlocation~175.139.142.25
=nepal-nta	NTA (Nepal)	government
+c	400,401,403,404,407,451,500,502,503	X
&t~
Ablock
/t~
Ablock by nta
Ablocked by nta
Anepal telecommunications authority
+b	200,403	X
&t=
Ablock by nta
Ablocked by nta
=pakistan-pta	PTA (Pakistan)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Aprohibited for viewership from within
Awebsite is not accessible in pakistan
Atrying to access contains content that is prohibited
=poland-gambling	Ministry of Finance (Poland)	government
+c	400,401,403,404,407,451,500,502,503	X
&t~
Ahazard
/t~
Asłużących do oferowania gier hazardowych
/b~
Afinanse.mf.gov.pl
+b		X
&Hlocation~finanse.mf.gov.pl/inne-podatki/podatek-od-gier
=portugal-blocked	Blocked by order (Portugal)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Apretende aceder encontra-se bloqueado
+c	400,401,403,404,407,451,500,502,503	X
/t~
Aencontra-se bloqueado na sequência
+b		X
&Hlocation~mobilegen.vodafone.pt/denied¦pirateblock
=qatar-filter	Filtering of Qatar	government
+c	400,401,403,404,407,451,500,502,503	X
/b~
Acensor.qa
+b		X
&Hlocation~censor.qa
+b	200,400,401,403,404,407,451,500,502,503	X
&h$censor.qa
=romania-onjn	ONJN (Romania)	government
+b		X
&Hlocation~onjn.gov.ro
+c	403,451	X
&t~
Anațional pentru jocuri de noroc
Aonjn.gov.ro
/b~
Aonjn.gov.ro
=roskomnadzor	Roskomnadzor (Russia)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Aдоступ к запрашиваемому ресурсу ограничен
Aдоступ к информационному ресурсу ограничен
Aограничен на основании федерального закона
+c	400,401,403,404,407,451,500,502,503	X
/b~
Ablocklist.rkn.gov.ru
Aeais.rkn.gov.ru
/t~
Aединый реестр доменных имен
Aвнесен в реестр запрещ
Aвнесен в реестр запрещ
Aдоступ к запрашиваемому ресурсу ограничен
Aдоступ к информационному ресурсу ограничен
Aограничен на основании федерального закона
Aдоступ ограничен по решению суда
Aдоступ ограничен по решению органов
Aдоступ ограничен по решению роскомнадзора
+b		X
&Hlocation~warning.rt.ru¦blocked.mts.ru¦block.mts.ru¦forbidden.yota.ru¦block.dom.ru¦lawfilter.ertelecom.ru¦blackhole.beeline.ru¦blocked.netbynet.ru¦block.mgts¦t2blocked.com¦blocklist.rkn.gov.ru
+b	200,400,401,403,404,407,451,500,502,503	X
&h$warning.rt.ru¦lawfilter.ertelecom.ru¦blackhole.beeline.ru¦t2blocked.com¦block.dom.ru
+b	200	X
&b~
Aeais.rkn.gov.ru
Ablocklist.rkn.gov.ru
&i~
Aдоступ ограничен
Aдоступ запрещ
Aсайт заблокирован
=saudi-filter	Filtering of Saudi Arabia	government
+c	400,401,403,404,407,451,500,502,503	X
/t~
Aviolating the regulations of ministry
+b		X
/Hserver~wirefilter
+b		X
&Hlocation~internet.gov.sa/¦blocked.moc.gov.sa
+b	200,400,401,403,404,407,451,500,502,503	X
&h$blocked.moc.gov.sa
+c	403,451	X
&t~
Aaccess to the requested url is not allowed
&b~
Ainternet.gov.sa
Acitc.gov.sa
Awirefilter
=serbia-gambling	Gambling administration (Serbia)	government
+c	403,451	X
&t~
Aуправа за игре на срећу
Auprava za igre na sreću
/b~
Auis.gov.rs
=slovakia-urhh	Gambling regulator (Slovakia)	government
+b		X
&Hlocation~urhh.sk
+c	403,451	X
&t~
Aúrad pre reguláciu hazardných hier
/b~
Aurhh.sk
=spain-blocked	Blocked by court order (Spain)	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Abloqueado por requerimiento de la autoridad
Apor causas ajenas a vodafone, esta web
Abloqueado en cumplimiento de lo dispuesto
Aintervenido y se encuentra a disposición
+b		X
&Hlocation~castor.vodafone.es
=switzerland-gambling	Gambling blocking list (Switzerland)	government
+c	400,401,403,404,407,451,500,502,503	X
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
+b		X
&Hlocation~esbk.admin.ch¦gespa.ch
=thailand-mdes	Ministry of Digital Economy (Thailand)	government
+c	400,401,403,404,407,451,500,502,503	X
&t~
Aระงับ
Ablocked
Aministry
/b~
Aillegal.mdes.go.th
Aprohibit.ais-idc.com
Aict.go.th/blocked
/t~
Aministry of digital economy and society
Aกระทรวงดิจิทัลเพื่อเศรษฐกิจและสังคม
Aถูกระงับการเผยแพร่
+b		X
&Hlocation~illegal.mdes.go.th¦prohibit.ais-idc.com¦125.26.170.3
+b	200,400,401,403,404,407,451,500,502,503	X
&h$illegal.mdes.go.th¦prohibit.ais-idc.com
=uae-filter	Filtering of the United Arab Emirates	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Afalls under the prohibited content categories
+c	400,401,403,404,407,451,500,502,503	X
/b~
Alighthouse.du.ae
Ablock.etisalat
/t~
Afalls under the prohibited content categories
+b		X
&Hlocation~lighthouse.du.ae¦block.du.ae
+b	200,400,401,403,404,407,451,500,502,503	X
&h$lighthouse.du.ae
=uk-court-orders	Court orders of the United Kingdom	government
+b	200,400,401,403,404,407,451,500,502,503	X
/t~
Ablocked under an order of the high court
Ablocked under an order of the higher court
Ablocked pursuant to orders of the high court
Aan order from the courts requiring us to prevent access
Athis site has been blocked by court order
Aisps, have been ordered to prevent access
+c	400,401,403,404,407,451,500,502,503	X
/b~
Aukispcourtorders.co.uk
+b		X
&Hlocation~ukispcourtorders.co.uk¦siteblocked.virginmedia¦blocked.virginmedia.com
+b	200,400,401,403,404,407,451,500,502,503	X
&h$ukispcourtorders.co.uk
=ukraine-restrictions	Restrictions of Ukraine	government
+b	200,400,401,403,404,407,451,500,502,503	X
/b~
Akyivstar.ua/lock
+c	400,401,403,404,407,451,500,502,503	X
/t~
Aуказом президента україни
Aрішення рнбо
/b~
Alock_sites
Akyivstar.ua/lock
+b		X
&Hlocation~/lock_sites¦blocked.kyivstar¦block.vodafone.ua
+c	403,451	X
&t~
Aдоступ до ресурсу обмежено
Aдоступ до сайту обмежено
&t~
Aуказ
Aрнбо
Aсанкці
=uzbekistan-mitc	Register of Uzbekistan	government
+b		X
&Hlocation~reestr.mitc.uz
+c	403,451	X
&t~
Areestr.mitc.uz
/b~
Areestr.mitc.uz
=adguard	AdGuard	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Aadguard
/t~
Ablocked by adguard
Aadguard has blocked access
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
Aerror.etp.akamai.com
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
Adenied because of its content categorization
Aaccess denied (authentication_failed)
Asystem policy has denied access
/b~
Anotify.bluecoat.com
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
Aauthenticate with the local network
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
&i~
Ablocked
/t~
Asite is blocked due to content filtering
Adomain is blocked due to content filtering
+c	400,401,403,404,407,451,500,502,503
/t~
Asite is blocked due to content filtering
Adomain is blocked due to content filtering
Athis site was categorized in:
Ais blocked by cisco umbrella
Acisco umbrella proactively blocks
Abecause of a cisco umbrella policy
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
Anotification: policy
/t~
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
Ablocked
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
Ablocked
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
Ablocked by eset
!h~eset.
=forcepoint	Forcepoint (Websense)	filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
A:15871/cgi-bin/
A/cgi-bin/blockpage.cgi?ws-session
Acgi-bin/moreblockinfo.cgi
Awebsensecopyright.txt
+c	400,401,403,404,407,451,500,502,503
/b~
A:15871/cgi-bin/
A/cgi-bin/blockpage.cgi?ws-session
Acgi-bin/moreblockinfo.cgi
/t~
Awebsense enterprise
Aforcepoint web security
Athis websense category is filtered
+b
&Hlocation~:15871/cgi-bin/blockpage.cgi¦blockpage.cgi?ws-session
=fortiguard	Fortinet FortiGuard	filter
+b	200,401,403,407,503
/i=
Aweb filter violation
Aweb filter block override
Aapplication control violation
Aweb page blocked!
Afortiguard intrusion prevention
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
Arating of this web page re-evaluated
!t~
Aattack id
+c	403,503
&t~
Bweb page blocked
Aweb page which is in violation of your internet
Arequested has been blocked, because
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
+b
&Hlocation~/ibreports/ibp/bp.html¦/block/restricted.html?fn=
+b	200,400,401,403,404,407,451,500,502,503
/p~/ibreports/ibp/bp.html¦/block/restricted.html
=iserv	IServ	filter
+b	200,400,401,403,404,407,451,500,502,503
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
Ajuniper web filtering has been set to
/i~
Ajuniper web filtering
=kaspersky		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Akaspersky
&t~
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
+b	200
&t~
Ahas been blocked by kerio
&i=
Aaccess denied
Akerio control
+c	400,401,403,404,407,451,500,502,503
/t~
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
&i~
Ablocked
Acaptive portal
/t~
Ablocked in accordance with company policy
!t~
Azscaler
+c	400,401,403,404,407,451,500,502,503
/t~
Ablocked in accordance with company policy
Apalo alto next generation
Apalo alto networks url filtering
Bvirus/spyware download blocked
Bdownload of virus/spyware blocked
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
Ayour black hole for internet
+b
/Hx-pi-hole~pi-hole
/Hx-pi-hole~black hole
+b	200,403,404
/b~
Api-hole: a black hole for internet
A<body id="blockpage">
=privoxy		filter
+b	200,403
&b~
Aconfig.privoxy.org
&t~
Bblocked
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
Bblocked
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
!h~securly
+b	200,403
&h$securly.com
&p~/blocked
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
/i^
Amcafee web gateway - notification
Askyhigh web gateway - notification
+c	400,401,403,404,407,451,500,502,503
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
!h~smoothwall
=sonicwall	SonicWall Content Filter	filter
+c	400,401,403,404,407,451,500,502,503
&i~
Aweb site blocked
&b~
Ansa_banner
Asonicwall
Asiteblocked
+b	200,400,401,403,404,407,451,500,502,503
/b~
Aid="siteblocked"
Acfssupport.sonicwall.com
Ansa_banner
+b	200,400,401,403,404,407,451,500,502,503
&Hwindow-target=_top
&t~
Cblocked
=sophos		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Ablock
Adenied
/t~
Apowered by utm web protection
Asophos utm
Aby sophos
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
/Hserver^squid
+b
&Hx-squid-error^err_access_denied¦err_cache_access_denied¦err_forwarding_denied¦err_too_big¦err_cache_mgr_access_denied¦err_unsup_req¦err_esi
+c	403,407,429
&Hx-squid-error
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
Acontrol configuration prevents your request
Acache access denied
Acache administrator
/t~
Asquid
/Hserver^squid
+c	403,407
&t~
Acontrol configuration prevents your request
=squidguard	squidGuard	filter
+b	200,400,401,403,404,407,451,500,502,503
/b~
Asgerror.php?url=
Asquidguard.cgi?clientaddr=
+c	400,401,403,404,407,451,500,502,503
/b~
Asgerror.php?url=
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
Cblocked
!h~totalav
=trend-micro-iwss	Trend Micro Web Security	filter
+c	400,401,403,404,407,451,500,502,503
&t~
Ablocking rule
Cblocked
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
Ablocked because it violates network policy
Apage was blocked because it is considered
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
Adenied by watchguard
Awatchguard webblocker
+c	403
/Hserver^watchguard
!b~
A<nav
!y~json
=zscaler		filter
+b	302,307,401,403,407,429
&Hserver^zscaler
+b	200,403,407
/i=
Ainternet security by zscaler
/b~
Acontent="zscaler makes
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
&t~
Ahas selected zscaler to protect you
+c	403,407
&t~
Anot allowed to browse
&t~
Acategory
+c	403,407
/t~
Aaccenture's webfilters indicate
Aaccess denied: accenture policy
Ainternet security by zscaler
/b~
Apolicies.accenture.com
=zyxel		filter
+c	400,401,403,404,407,451,500,502,503
&t~
Azyxel
&t~
Dblocked
Aweb access is restricted
Acontent filter
!h~zyxel
=anubis		bot-manager
+p
/Ctecharo.lol-anubis*
/Cwithin.website-x-cmd-anubis*
+b	200,401,403,429	I
/b~
Aid="anubis_challenge"
Aid="anubis_version"
A/.within.website/x/cmd/anubis/
+c	401,403,429	I
&t~
Amaking sure you're not a bot!
Aprotected by anubis from techaro
+b	200,401,403,500	I	G
&i=
Aoh noes!
&b~
A/.within.website/x/cmd/anubis/
+c	401,403,500	I	G
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
+c		I
&b~
A.captcha-delivery.com
&b~
A"t":"fe"
A&t=fe
A"t":"it"
+c		G	I,H
&b~
B.captcha-delivery.com
&b~
A"t":"bv"
A&t=bv
+c		I
&t~
Ajs and disable any ad blocker
Arapid taps or clicks
Arobot on the same network
Aszybciej niż przeciętny
!b~
A"t":"bv"
A&t=bv
+cw		I	G,H
/Hx-dd-b
/b~
B.captcha-delivery.com
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
+b	401,403,429	I
/b~
Awindow.kpsdk={
Akpsdk.start=
Akpsdk.scriptstart
+c	403,429	I
&Hx-kpsdk-ct
&b~
A/ips.js
+c	429	I
&Hx-kpsdk-ct
=perimeterx	HUMAN (PerimeterX)	bot-manager
+p
/C_px*
/Cpxcts
/Hx-px-cookies
+b		I
&Hx-px-blocked
+b	401,403,405,412,429	I
/b~
Awindow._pxappid
A/* perimeterx assignments */
Aid="px-captcha"
Acaptcha.px-cdn.net
Acaptcha.px-cloud.net
Awindow._pxuuid
Bchallengehelp@humansecurity.com
A"blockscript":
Aperimeterx.com/whywasiblocked
+c		I
&i=
Aaccess to this page has been denied
Aaccess to this page has been denied.
!t~
Asign in
Alog in
Aaccount
Asubscri
Apermission
+c		I
&t~
Aaccess to this page has been denied
Aare a human (and not a bot)
&t~
Awe believe you are using automation tools
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
+b	403,429	I
/b~
Bvalidate.perfdrive.com
/t~
Ayou reached this page when trying to access
/i=
Aradware captcha page
Aradware bot manager captcha
Aradware block page
+b		I
&Hlocation~validate.perfdrive.com
+b	200,403	I
&h=validate.perfdrive.com
#incident-id	t	h	20	60		incident id:
=variti		bot-manager
+p
/Hserver^variti
/Hx-variti-ccr
+c	403,429,503	I
&b~
Accr-
Avariti
/Hserver^variti
/Hx-variti-ccr
=yandex-smartcaptcha	Yandex SmartCaptcha	bot-manager
+b		I
&Hx-yandex-captcha=captcha
+b	200,403,429	I
&h$.ru¦.com¦.net¦.kz¦.by¦.uz¦.com.tr
&t~
Arobot
Aробот
Aавтоматические
Asmartcaptcha
/p^/showcaptcha
+b		I
&Hlocation~/showcaptcha
=360-panyun	360 PanYun	firewall
+p
/Hx-panyun-request-id
+c		J	G
/Hx-panyun-error-reason
/Hx-panyun-error-step
+c		J
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
+c	403,405,493	J
/i=
-493
/b~
A/wzws-waf-cgi/
Awangshan.360.cn
/t~
Abecause your links may threaten website
+c	493	J
/Hwzws-ray
/Hx-powered-by-360wzb
+c		J
&Hserver^qianxin-waf
=aapanel	aaPanel Firewall	firewall	nginx
+c		J
/i=
Aaapanel website firewall
A宝塔网站防火墙
/t~
A您的请求带有不合法参数,已被网站管理员设置拦截
Aaapanel website firewall
/b~
Abt.cn/bbs
=aesecure	aeSecure	firewall
+c		J
/Haesecure-code
/b~
Aaesecure_denied.png
=airlock	Airlock (Ergon)	firewall
+p
/Cal_sess*
/Cal_lb*
/Cal-sess*
/Cal-lb*
+c		J
/t~
Adetected a syntax error in your request
=alert-logic		firewall
+c	403,404	J
&t~
Awe are sorry, but the page you are looking for cannot be found
&t~
Areference id
#reference-id	t	t	6	60		reference id
=aliyun-waf	Alibaba Cloud WAF	firewall	tengine
+p
/Cacw_tc
/Caliyungf_tc
+c	400,403,405,406,429	J
&t~
Aas it may cause potential threats
A由于您访问的url有可能对网站造成安全威胁,您的访问被阻断
+c	400,403,405,406,429	J	G
/b~
Berrors.aliyun.com
Aalicdn.com/bao/uploaded/405.png
+b	200,403,405	I
&b~
Aacw_sc__
/b~
Aacw_sc__v2
Aacw_sc__v3
Aarg1="
+b	200,302,401,403,419,429	I
/b~
Argv587_error
A_____tmd_____/punish
Ax5secdata
+b		I
&Hlocation~_____tmd_____/punish
#request-id	t	h	16	40		request id:
#request-id	t	h	16	40		traceid:
=anquanbao		firewall
+p
/Hx-powered-by-anquanbao
+c		J
/b~
A/aqb_cc/error/
Ahidden_intercept_time
+c	405	J
&Hx-powered-by-anquanbao
=anyu	AnYu	firewall
+c		J
/t~
Ahas been intercepted by anyu
Aanyu- the green channel
Aanyu - the green channel
Aanyu the green channel
=approach		firewall
+c		J
/t~
Aapproach web application firewall
Aapproach web application filtering
Aapproach infrastructure team
Aapproach - web application filtering
/Hserver=approach
+c		J
&Hserver^approach web application
+c		J
&t~
Asorry for the inconvenience!
&t~
Aan legitimate request please contact us
=apptrana	Indusface AppTrana	firewall
+c		J
/t~
Dagainst online attacks. your request was blocked
/Hserver^if_waf
+c	403,406	J	G,I
&t~
Aclient ip
&t~
Aincident time
&t~
Aincident id
#incident-id	t	t	6	60		incident id
=armor		firewall
+c		J
/t~
Awebsite protection from armor
Aplease create an armor support ticket
=aspa	ASPA	firewall
+p
/Haspa-cache-status
/Hserver^aspa-waf¦aspa_waf
=astra		firewall
+p
/Ccz_astra_csrf_cookie
+c		G	J
&t~
Asorry, this is not allowed
Aissue with your ip address
Dblocked
/b~
Bgetastra.com
+c		J	G
&b~
Bastrawebsecurity.freshdesk.com
=aws-waf	AWS WAF	firewall
+b		I
/Hx-amzn-waf-action=challenge¦captcha
+b	202,401,403,405,429	I
&b~
A.awswaf.com/
/b~
Agokuprops
Aawswafintegration.
/i=
Ahuman verification
/t~
Ain order to continue, we need to verify that you're not a robot
+c	403,405	I
&t~
Acomplete the security check before continuing
+b		J	G,I,M
&Hx-blocked-by-waf
=bad-behavior		firewall
+c		I	J
&t~
Abad behavior
Atechnical support key
Ayour technical support
/b~
Aioerror.us/bb2-support-key
Abad behavior
+c	400,403,412,417	I	J
&b~
Aioerror.us/bb2-support-key
#support-key	t	h	8	40		support key is:
=baffin-bay		firewall
+p
/Hserver^baffin-bay
=barikode		firewall
+c		J
/t~
Abarikode
=barracuda-waf	Barracuda Web Application Firewall	firewall
+p
/Cbarra_counter_session
/Cbni__barracuda_lb_cookie
/Cbni_persistence
/Cbnes_*
/Cbnis_*
/Hserver^barracuda
+c		J
/t~
Athe event id found at the bottom
Abarracuda web application firewall
+cw	401,403	J
&t~
Ayou are unable to access this website
+c	400,403,406,500,503	J	G
&t~
Abarracuda networks
!t~
Aweb filter
Aweb security
Acontent shield
Aspam
#event-id	t	h	8	40		event id:
=bekchy		firewall
+c		J
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
+c		I	G
/t~
Asecurity check by bitninja
Ayour ip will be removed from bitninja
Avisitor anti-robot validation
Awaiting for the redirectiron
/b~
Aalt="bitninja
=block-bad-bots		firewall	wordpress
+c		I
/t~
Ablock bad bots
/b~
Ablackhole for bad bots
=blockdos	BlockDoS	firewall
+p
/Hserver~blockdos.net
=blockscript	BlockScript	firewall
+c		H	G
/t~
Ais protected by blockscript
Ablockscript.com
=bluedon		firewall
+c		J
/Hserver~bdwaf
/t~
Abluedon web application firewall
=bulletproof-security	BulletProof Security	firewall	wordpress,apache
+c		J
/b~
Abpsmessage
/t~
Aarrived here due to a search or
=cachewall	CacheWall	firewall	varnish
+c		J	G
/t~
Asecurity by cachewall
A403 naughty, not nice!
/i~
Anaughty, not nice!
/Hx-cachewall-action
/Hx-cachewall-reason
+b		I
&Hx-cachewall-action=challenge
=cdnns	CdnNsWAF	firewall
+c		J
/t~
Acdnnswaf application gateway
=chuangyu	Chuang Yu Shield (Knownsec)	firewall
+c		J
/b~
B365cyd.com
A365cyd.net
/t~
A被创宇盾拦截
=cidram	CIDRAM	firewall
+c		G	H,J,I
&t~
Dwhy blocked
/t~
Agenerated by cidram
+c	403	H
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
+c		I	G,M
&t~
Acleantalk
Aspamfirewall
Asecurity firewall
Aanti-crawler
Aanti-flood
/t~
Afirewall is activated for your
Aspamfirewall is checking your browser
Aanti-crawler protection is checking
Aanti-flood is activated for your ip
Acleantalk
=cloud-protector	Cloud Protector (Rohde & Schwarz)	firewall
+c		J
&t~
Acloud protector
/t~
Acloud protector
/b~
Acloudprotector.com/
=cloudbric		firewall
+c		J
&t~
Acloudbric
/t~
Ayour request was blocked by cloudbric
Acloudbric | error
Acloudbric.com
Aplease contact cloudbric
Acloudbric help center
Amalicious code detected
+c		J
&b~
Bcloudbric.zendesk.com
=cloudfloordns	CloudfloorDNS	firewall
+c		J
/t~
Acloudfloordns - web application
/b~
Acloudfloordns.com/contact
/Hserver^cloudfloordns
=comodo-waf	Comodo cWatch WAF	firewall
+c		J	G,I
&Hserver^protected by comodo
=crawlprotect	CrawlProtect	firewall
+p
/Ccrawlprotecttag
+c		I	J
/t~
Ais protected by crawlprotect
/i^
Acrawlprotect
=crowdsec	CrowdSec	firewall
+c	401,403,429	G
&t~
Acrowdsec
Abanned
/i=
Acrowdsec ban
Acrowdsec access forbidden
/t~
Acheck has been powered by crowdsec
Ayour ip has been banned by our system
Acyber attacks and your ip has been banned
/b~
Acrowdsec.net
+b	200	I
&i=
Acrowdsec captcha
&b~
Acaptcha-form
A-captcha"
Acf-turnstile
+c	401,403,429	I
&i=
Acrowdsec captcha
=csf	ConfigServer Firewall (CSF)	firewall
+c		G
/t~
Afirewall on this server is blocking your
Alfd: (mod_security)
Alfd: failed
Ablocked in this server's firewall
Aconfigserver security
=dbappwaf	DBAPPSecurity Xuanwudun	firewall
+c		J
/b~
Aadmin.dbappwaf.cn
Adbappwaf.cn/index.php
+c		J
&i~
A- 玄武盾
=denyall	DenyAll (Rohde & Schwarz)	firewall
+p
/Csessioncookie
+b	200,400,401,403,404,405,406,429,500,501,503	J
/i=
Acondition intercepted
/t=
Acondition intercepted
=dosarrest	DOSarrest	firewall
+p
/Hx-dis-request-id
/Hserver^dosarrest
=dotdefender	dotDefender	firewall
+b		J
&Hx-dotdefender-denied
+c	400,401,403,404,405,406,429,500,501,503	J
/t~
Adotdefender blocked your request
Aapplicure is the leading provider of
+b	200	J
&t~
Adotdefender blocked your request
&t~
Aadministrator, and provide the following reference id
#reference-id	t	t	6	60		reference id:
=e3learning-waf	e3Learning WAF	firewall
+c		J	G,I
/Hserver^e3learning
=eisoo		firewall
+c		J
/Hserver^eisoowaf
/b~
Aeisoo-firewall-block.css
+c	400,403,405,406	J
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
/Hx-cnection
+c		J	I,G
&t~
Aurl was rejected. please consult with your
+b	200,400,401,403,404,405,406,500,501,503	J	I,G
&i=
Arequest rejected
&t~
Ayour support id is
+b	200,400,401,403,404,405,406,500,501,503	J	I,G
&b~
Ajavascript:history.back()
&t~
Aid de soporte es
Aid de suporte é
&t~
Arechazad
Arejeitad
+b	200,403,503	I
&b~
A/tspd/
Atspd_101
&t~
Ajavascript to view the page content
Ayour support id is
#support-id	t	d	10	24		your support id is
#support-id	t	d	10	24		support id
#support-id	t	d	10	24		soporte es
#support-id	t	d	10	24		suporte é
=f5-trafficshield	F5 TrafficShield	firewall
+p
/Casinfo
/Hserver^f5-trafficshield
=fortigate	Fortinet FortiGate	firewall	fortiguard
+c	403	J
&i=
Aweb application firewall
&b~
Aie friendly error message walkround
Adiv.msg
+c		J
&t~
Atransfer is blocked by a web application
+b	200,401,403,503	Y
/t~
Afortigate application control
/i=
Afortigate application control
+c	403,503	J
&t~
Aweb application firewall
&t~
Aevent id
&b~
A//globalurl.fortinet.net
=fortiweb	Fortinet FortiWeb	firewall
+p
/Cfortiwafsid*
/Ccookiesession1
+c	400,403,404,500,503	J
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
+c	400,403,404,500,503	J
&t~
Aserver unavailable!
&t~
Aplease visit later.
+c	400,403,404,500,503	J
&b~
Afgd_icon
!t~
Acategory
Afortiguard
Afortigate
Aviolation
Ainternet usage policy
Aapplication control
Aweb application firewall
#event-id	t	d	6	24		message id
#attack-id	t	d	6	12		attack id
=greywizard	Grey Wizard	firewall
+c		J	G
/Hserver^greywizard
/t~
Aattack or non standard traffic from your
Aowner or grey wizard
/i=
Agrey wizard
=gtmc-waf	GTMC WAF	firewall
+c		J
/t~
Agtmc waf1 protection
=huawei-cloud-waf	Huawei Cloud WAF	firewall
+p
/Chwwafsesid
/Chwwafsestime
/Hserver=cloudwaf¦hwwaf¦cw
+c	403,405,418,429	J
/t~
A您的请求疑似攻击行为
/b~
Bhwclouds.com
Ahws_security@
+c	418	J
&Hserver=cloudwaf¦huaweicloudwaf
+c		J
&Hserver=huaweicloudwaf¦huaweicloudwaf/
=hyperguard	HyperGuard	firewall
+p
/Cwodsession
=ibm-proventia	IBM Proventia	firewall
+c		J
/t~
Adoes not match proventia
=imperva-securesphere	Imperva WAF Gateway (SecureSphere)	firewall
+b	200,400,401,403,404,405,500,503	J
&t~
Adisplayed. contact support for additional
&b~
Aincident id is
Aevent id is
Asession id is
A#feee7a
/i=
Aerror
/t^
Aerror this page can't be displayed
+c	400,401,403,405,406,429,500,501,503	J
&t~
Adisplayed. contact support for additional
Ainformation. the incident id is
&t~
Athe incident id is:
Athe event id is
+c	400,401,403,405,406,429,500,501,503	J
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
/Hx-distil-cs
+b	200,400,401,403,405,406,429,503	J	I,G,M
/b~
A_incapsula_resource?cwudnsai=
/t^
Arequest unsuccessful. incapsula incident id
!b~
A&edet=9&
+c		J	I,G,M
/t~
Aincapsula incident id
Apowered by incapsula
!b~
A&edet=9&
+b	200,400,403,404,503	V
&b~
A_incapsula_resource?cwudnsai=
&b~
A&edet=9&
+c		J	I,G
&t~
Athis request was blocked by the security rules
&t~
Aincident id
+c		J	I,G
&t~
Apowered by imperva
/t~
Arequest was blocked by our security service
Aincident id
+c		J	I,G
&b~
A"incidentid":
&b~
A"errorcode":
+c		I
/t~
Apardon our interruption
/b~
Adistilcaptchaform
Adistil_r_captcha
Adistilcallbackguard
+b	200,403,405,416,429	I
&i=
Apardon our interruption
/b~
Areese84
Adistil
Aisimpervaspasupport
/t~
Amade us think you were a bot
+b	200,403	I
&t=
-
&b~
A_incapsula_resource?swjiylwa=
&b~
Acontent="noindex
+c	403	I
&t=
-
&b~
A_incapsula_resource?swjiylwa=
#incident-id	t	d	12	60		incident id
#incident-id	b	d	12	60		incident_id=
#incident-id	b	d	12	60		"incidentid":
=imunify360		firewall	litespeed,nginx,apache
+c	401,403,415,429	I	G
&Hserver^imunify360
+b	200,401,403,415,429	I	G
/t^
Aaccess denied by imunify360 bot-protection
A{"message":"access denied by imunify360 bot-protection
B{ "message":"access denied by imunify360 bot-protection
/b~
A"message":"access denied by imunify360
Aimunify360 preloader
+c	401,403,415,429	I	G
/t~
Bimunify360 bot-protection
Aprotected by imunify360
Apowered by imunify360
!t~
Asign in
Alog in
Aaccount
Asubscri
Apermission
+b	200,202,403,415,429	I
&i=
Aone moment, please...
&t~
Await while your request is being verified
=infosafe	InfoSafe (7i24)	firewall
+c		J
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
+c		G
/t~
Adenied by ip2location country blocker
=ithemes-security	Solid Security (iThemes)	firewall	wordpress
+c		M	G
&t~
Alocked out
Aflagged as a threat
/t~
Aflagged as a threat by the ithemes
Alocked out due to too many invalid login
/b~
Abetter-wp-security
=janusec		firewall
+c		J
&t~
Ajanusec
/t~
Ajanusec application gateway
/b~
Ajanusec.com/
=jiasule	Jiasule (Knownsec)	firewall
+p
/C__jsluid*
/Cjsl_tracking
+c		J
/Hserver^jiasule-waf
/b~
Astatic.jiasule.com/
Anotice-jiasule
+b	403,521	I
&b~
A__jsl_clearance
+b	521	I
&b~
Adocument.cookie=
&b~
Alocation.href=location.pathname
=kemp	Kemp LoadMaster	firewall
+p
/Hx-servedby^kemp-lm
+c	403	J	G
&Hx-servedby^kemp-lm
&t~
Aaccess denied
Aforbidden
!y~json
!b~
A<hr><center>
A<nav
A<address>
Acsrf
Adon"t have permission
=ks-waf	Knownsec KS-WAF	firewall
+c		J
/b~
Aks-waf-error.png
=ksyun-waf	Kingsoft Cloud WAF	firewall
+c		J	G,I
&Hserver^ksyun
=malcare	MalCare	firewall	wordpress
+c		J	G
/t~
Abecause of malicious activities
Afirewall powered by malcare
#reference-id	t	h	10	40		reference id
=mission-control	Mission Control Application Shield	firewall
+c		J	G,I
/Hserver^mission control
=modsecurity	ModSecurity	firewall	apache,nginx,litespeed,iis,openresty
+c	400,401,403,405,406,501	J
/t~
Awas generated by mod_security
Ablocked by mod security
Bblocked by mod_security
Bblocked by modsecurity
Amod_security rules triggered
Bmodsecurity action
Arules of the mod_security module
Bgenerated by modsecurity
Bprotected by mod security
Bprotected by mod_security
Bprotected by modsecurity
Athings in your request were suspicious
Amodsecurity iis (
+c	406	J
&i=
Anot acceptable!
&t~
Aappropriate representation of the requested
!t~
Aavailable variants
+c	403,406,501	J	P
/Hserver~mod_security
/Hserver=noyb
+c	400,401,403,405,406,501	J
&b~
A/modsecurity-errorpage/
A/modsecurity_errorpage/
=naxsi	NAXSI	firewall	nginx
+b	400,401,403,404,405,406,429,500,501,503	J
/Hx-data-origin^naxsi
+c	400,401,403,404,405,406,429,500,501,503	J
/t~
Ablocked by naxsi
Bnaxsi blocked information
+c	403,406	J
&Hserver~naxsi
=nemesida	Nemesida WAF	firewall
+c	400,401,403,404,405,406,429,500,501,503	J
/t~
Ddetected. access to the site is blocked
/b~
Anwaf@
Bnemesida-security.com
+b	222	J
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
+b	200,400,401,403,404,405,406,429,500,501,503	J
/i=
Aapplication firewall block page
/t~
Aviolation category: appfw_
Aappfw session id
Athe site administrators quoting the following
+c	403	J
&t~
Acitrix|netscaler
+c	403	E
&t~
Aerror: not a privileged user
+b	200,400,403,404,500,503	J
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
Dblocked
Brejected
Bdenied
#transaction-id	t	t	4	60		ns transaction id:
#session-id	t	t	6	60		appfw session id:
=newdefend	NewDefend	firewall
+c		J	G,I
/Hserver^newdefend
/b~
A/nd_block/
A/nd-block/
Anewdefend.com/feedback/misinformation
=nexusguard		firewall
+c		J
/b~
Anexusguard.com/wafpage
/t~
Apowered by nexusguard
#event-id	t	t	6	60		event id
=ninjafirewall	NinjaFirewall	firewall	wordpress
+c		J
/i^
Aninjafirewall: 403 forbidden
/t~
Asecurity reasons, it was blocked and logged
Asecurity reason, it was blocked and logged
#incident-id	t	d	5	12		incident number: #
=nsfocus	NSFOCUS WAF	firewall
+c		J	G,I
/Hserver^nsfocus
/t~
Ansfocus
=nullddos	NullDDoS	firewall
+c		J	G,I
/Hserver^nullddos
=onmessage-shield	onMessage Shield (Blackbaud)	firewall
+c		J
/Hx-engine~onmessage shield
/t~
Aan enhanced security system to ensure
Aonmessage shield
+c	403,406	J
&t~
Ablackbaud k-12 conducts
=open-appsec	open-appsec (Check Point)	firewall
+c	400,403,404,406	J
/t~
Ahas detected an attack and blocked it
/i=
Aattack blocked by web application protection
=openrasp	OpenRASP	firewall
+p
/Hx-protected-by~openrasp
+c		J
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
+c	400,401,403,404,405,406,429,500,501,503	J	G,I
/b~
A/__zenedge/
Azenedge/assets/
/Hx-oracle-waf-*
+c	403	J	G,I
&Hserver^zenedge
+c	400,403,404,405,406,500	J
/i^
Afw_error_www
/b~
A/oralogo_small.gif
Ametrics/ora_ocom.js
=patchstack	Patchstack (WebARX)	firewall	wordpress
+c		J
/b~
A/wp-content/plugins/webarx/
A/wp-content/plugins/patchstack/
Bwww.webarxsecurity.com
/t~
Abeen blocked by webarx
Ablocked by patchstack
=pentawaf	PentaWAF	firewall
+c		J	G,I
/Hserver^pentawaf
/t~
Apentawaf/
Apenta waf/
=pksecurity	pkSecurityModule	firewall
+c		J
/t~
Apksecuritymodule
Bsafety critical call was detected
Asafety critical request was discovered
=profense		firewall
+p
/Cplbsid
+c		J	G,I
/Hserver^profense
=pt-af	PT Application Firewall	firewall
+c	403	J
&b~
A<h1>forbidden</h1>
&b~
A<pre>request id:
#request-id	t	h	20	60		request id:
=puhui	Puhui WAF	firewall
+c		J	G,I
/Hserver^puhui
=qrator		firewall
+p
/Hserver=qrator
+c	401,403,429	G	J,I
&b~
A<center>qrator</center>
+cw	401,403,429	G	J,I
&t~
Aqrator
!t~
Asign in
Alog in
Aaccount
Asubscri
Apermission
+c	401,403,429	I
/b~
Aqrator_jsr
A/__qrator/
=radware-appwall	Radware AppWall	firewall
+p
/Hx-sl-compstate
+c		J
/t~
Dunauthorized request blocked
Bunauthorized activity has been detected
Awe have detected unauthorized activity
/b~
Bcloudwebsec@radware.com
Bcloudwebsec.radware.com
#case-number	t	d	4	30		case number:
=reblaze		firewall
+p
/Crbzid
/Crbzsessionid
/Hserver^reblaze
+c	400,401,403,404,405,406,429,500,501,503	J	G,I
&t~
Ainformation, do not hesitate to contact us
Acurrent session has been terminated
/t~
Acurrent session has been terminated
+b	200,247,403	I
/b~
Awindow.rbzns
Arbzns.challdomain
=redshield	RedShield	firewall
+c		J
&t~
Asupport id
/b~
Ared-shield.net
/t~
Ared-shield.net
#support-id	t	d	10	30		support id
=reflected-networks		firewall
+c	403	J
/b~
Acontent="request is denied"
#request-id	t	h	20	60		request id
=rsfirewall	RSFirewall!	firewall
+c		J
/t~
Acom_rsfirewall_
=sabre-waf	Sabre Firewall	firewall
+c		J
/b~
Bdxsupport@sabre.com
Bdxsupport.sabre.com
=safe3	Safe3 WAF	firewall
+c		J
/Hserver^safe3 web firewall
/Hx-powered-by~safe3waf
/t~
Asafe3waf
=safedog		firewall
+p
/Hx-powered-by~waf/2.0
/Csafedog-flow-item
+c		J
/Hserver~safedog
/b~
Asafedogsite/
Asafedog.cn
+b	200,403,404,405	J
/b~
Asafedogsite/broswer_logo
A404.safedog.cn/sitedog_stat
A404.safedog.cn/images/safedogsite
=safeline	SafeLine (Chaitin)	firewall
+c	401,403,405,406,429,468	J	G,I
/b~
A<!-- event_id:
A<!-- event id:
/t~
Aprotected by safeline
Asafeline waf
Adetection powered by safeline
A长亭雷池
A雷池 waf
Achaitin safeline
+b	200,401,403,429,468	I
/b~
A/.safeline/
Asl-challenge-
Asafelinechallenge(
Achaitin.cn/release/js/fp
#event-id	b	h	32	32		event_id:
=scutum		firewall
+c		J	G,I
&Hserver^scutum
=secking	SecKing	firewall
+c		J	G,I
/Hserver^secking¦cloudwaf-tjh/us-secking
=secupress	SecuPress	firewall	wordpress
+c		J
/i^
Asecupress
/b~
A<h1>secupress
#block-id	t	l	3	30		block id:
=secure-entry	USP Secure Entry Server	firewall
+c		J	G,I
/Hserver^secure entry server
=secureiis	SecureIIS	firewall	iis
+c		J
/b~
Aeeye.com/secureiis
Asecureiis error
/t~
Bsecureiis web server protection
Asecureiis is an internet
Bdownload secureiis personal edition
=senginx	SEnginx	firewall
+c		I
/t~
Bsenginx-robot-mitigation
/b~
Asenginx-robot-mitigation
+b	200,202,403	I
&b~
Asenginx-robot-mitigation
=serverdefender	ServerDefender VP	firewall
+c		J	G,I
/Hx-pint~p80
/Hx-pint~port80¦port-80
=shield-security		firewall	wordpress
+c		J	M,G
/t~
Ayou were blocked by the shield
Aform or cookie data wasn't appropriate
Atransgression(s) against this
/i~
Aaccess restricted | shield
=shieldon		firewall
+c		G	I,M
/b~
Ashieldon-firewall
/t~
Aip address you are using has been blocked.
+c		I	M,G
&b~
Ashieldon_captcha
+c	403,429,503	M
&t~
Aplease line up
&t~
Apage is limiting the number of people
+c	403,429	G	I,M
&Hx-protected-by~shieldon
=siteguard	SiteGuard	firewall
+c		J
/t~
Athe server refuse to browse the page
Apowered by siteguard
=sitelock	SiteLock TrueShield	firewall	imperva
+c		J	G,I
/t~
Asitelock incident id
Asitelock is leader in business
/b~
Asitelock_shield_logo
+c		I	J
&t~
Asitelock will remember you
#incident-id	t	d	10	60		sitelock incident id
=sniper-waf	Sniper WAF (Wins)	firewall
+c		J
/t~
Asniper waf
Bsniper web application firewall
=sonicwall-waf	SonicWall WAF	firewall
+c		J
/Hserver^sonicwall
/t~
Bthis request is blocked by the sonicwall
!t~
Acontent filter
Dweb site blocked
=sophos-waf	Sophos Web Server Protection	firewall	apache
+c		J
&t~
Aincident was logged with the following log
#log-id	t	t	6	60		log identifier:
=stingray	Riverbed SteelApp	firewall
+p
/Hx-mapping-*
/Cx-mapping-*
=stormwall	StormWall	firewall
+p
/Hx-firewall-protection
/Hx-firewall-port
+c		J	G,I
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
+b		J	G,I,M
&Hx-sucuri-block
+c		J	G,I,M
/i^
Asucuri website firewall
Agodaddy security - access denied
Agodaddy website firewall
/b~
Asucuri-firewall-block
Acdn.sucuri.net/css/whitelabel
Acloudproxy@sucuri.net
Asucuri.net/privacy-policy
/t~
Bsucuri website firewall
Aaccess denied - sucuri
Bgodaddy website firewall
+b	401,403,429	G
/Hx-sucuri-block^geo
/t~
Ayour country was disabled by the administrator
Ablock id: geo
+b	401,403,429	G
&t~
Asucuri
/Hx-sucuri-block^ip¦bl
/t~
Ablock id: ipb
Ayour ip address is blacklisted
Aip address not whitelisted
+b	401,403,429	I
/Hx-sucuri-block^bot
/t~
Ablock id: bot
+b	400,401,403,405,406,429	J
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
+c		J	G,I
/t~
Asysadminok
/b~
Asysadminok.ru
=tencent-waf	Tencent Cloud WAF	firewall
+c	400,403,405,406,501	J
/t~
A腾讯云web应用防火墙
A腾讯t-sec web应用防火墙
A您提交的请求可能对网站造成威胁
/b~
Bwaf.tencent-cloud.com
Awaf.tencent.com/
Aimgcache.qq.com/qcloud/security/static
Awaf.tencentcloud.com/
#event-id	t	h	30	80		您的请求uuid为:
=teros	Citrix Teros	firewall
+p
/Cst8id*
=threatx	ThreatX	firewall
+c	403	J
&t^
Aforbidden - id:
#event-id	t	h	32	36		forbidden - id:
=tmg	Microsoft Forefront TMG / ISA Server	firewall
+c	403,407,502	Y	J
/t~
Adenied the specified uniform resource
Aisa server denied the specified
=ucloud-uewaf	UCloud UEWAF	firewall
+c		J
/Hserver^uewaf
/b~
A/uewaf_deny_pages/
=urlscan	Microsoft URLScan	firewall	iis
+c	400,401,403,404,405,406,429,500,501,503	J
/t~
Arejected-by-urlscan
/b~
Arejected-by-urlscan
/Hlocation~rejected-by-urlscan
/q~rejected-by-urlscan
=viettel-waf	Viettel Cloudrity	firewall
+c		J
/t~
Aviettel waf
/b~
Acloudrity.com.vn
=virusdie		firewall
+c		J
/b~
Acdn.virusdie.ru/splash
Aname="fw_block"
/t~
Asecurity provided by virusdie
A© virusdie.ru
/i~
Avirusdie
=wallarm		firewall	nginx
+c	403,406,429	J	G
/b~
A<center>nginx-wallarm
/Hserver^nginx-wallarm
/t~
Awallarm
=wapples	WAPPLES (Penta Security)	firewall
+c		J
&t~
Awapples
Ablocked
/t~
Awapples
/b~
Awapples
=webknight	WebKnight	firewall	iis
+c	403,404,500,999	J
/t~
Awebknight application firewall alert
Aaqtronix webknight
Ahttp error 999.0 - aw special error
Awhat is webknight?
Aaqtronix - webknight
Awebknight will take over and protect
+c	403,999	J
&Hserver~webknight
+c	404,999	J
/i=
Awebknight application firewall alert
/t~
Ahack not found
+c	999	J
/t~
Ano hacking
Aaw special error
=webland	WebLand	firewall
+c		J	G,I
/Hserver~protected by webland
=webray-waf	WebRay RayWAF	firewall
+c		J	G,I
/Hserver^webray-waf
/Hdrivedby^raysrv
=webtotem	WebTotem	firewall
+c		J
&t~
Awebtotem
&t~
Bblocked
=wexbo		firewall
+c		J
&t~
Awexbo
&t~
Cblocked
Aforbidden
Bdenied
Abloqueado
=wordfence		firewall	wordpress
+c	403,429,503	J	G,M,I
/t~
Agenerated by wordfence at
Awas generated by wordfence
Aone of the wordfence blocking rules
Awordfence advanced blocking
Awordfence is a security plugin installed
Aaccess to this site has been limited by the site owner
+c	403,503	J
&t~
Aa potentially unsafe operation has been
+c	403,429,503	M
&t~
Awordfence
/t~
Ayou have been temporarily locked out
Ayou are temporarily locked out
Aexceeded the maximum number of
Aexceeded the maximum global requests
Ayou have exceeded the number of
+c	403,503	G
&t~
Awordfence
/t~
Ayour area has been temporarily limited
Ablocked by wordfence security network
Amanual block by administrator
Eyour ip is blocked
Aaccess from your country
+c	403	J
&Hserver^wfwaf
=wp-cerber	WP Cerber	firewall	wordpress
+c		I	J,G
/t~
Awe're sorry, you are not allowed to proceed
Arequests from spam posting software
+c		I	J,G
&i=
A403 access forbidden
&t~
Arid:
#request-id	t	l	6	40		rid:
=wpmu-defender	Defender (WPMU DEV)	firewall	wordpress
+c		G	M,J
&t~
Adefender
/t~
Athe administrator has blocked your ip
Apowered by defender
Ahave been locked out due to too many
=wpmudev-waf	WPMU DEV WAF	firewall
+c		J
/t~
Awhoops, this request has been
Alogs tab, then the waf log
=wts-waf	WTS-WAF	firewall
+c		J	G,I
/Hserver^wts/
/t~
Awts-waf
=xlabs	XLabs Security	firewall
+p
/Hx-cdn^xlabs
/Hsecured^by xlabs
+c		J	G,I
/Hserver^xlabs
/t~
Axlabs security waf
=yundun		firewall
+p
/Hx-cache~yundun
/Cyd_cookie
+c		J	G,I
/Hserver^yundun
/t~
Ablocked by yundun cloud waf
/b~
Ayundun.com/yd_http_error/
Ayundun.com/static/js/fingerprint
=yunsuo		firewall
+p
/Cyunsuo_session*
+c		J
/b~
Ayunsuologo
=yxlink	YxLink WAF	firewall
+p
/Cyx_ci_session
/Cyx_language
+c		J	G,I
/Hserver^yxlink
=zb-block	ZB Block	firewall
+c		J	G,I
&t~
Czb block
&t~
Dblocked
Arecord
Ayour ip
=zero-spam	Zero Spam for WordPress	firewall	wordpress
+c		G	I
&t~
Azero spam
&t~
Ablocked
Aaccess
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
+c	400,401,403,404,405,429,503	J	G,I,H
&t~
Ayou don't have permission to access
&t~
Areference #18.
Aon this server. reference #
+c	400,401,403,404,405,429
/b~
Aerrors.edgesuite.net
Aerrors.edgekey.net
+c	400	V
&t~
Athe requested url
&t~
Ais invalid
&t~
Areference #9.
+b		J	G,I,H
&Hx-cache^tcp_denied
+b	200,403,428,429	I
/b~
A"sec-cp-challenge":"true"
Asec-if-cpt-container
A/_sec/cp_challenge/
A/_sec/verify?provider=
Asec-bc-tile-container
+b	200,403,429	I
&b~
Abm-verify=
&b~
Ahttp-equiv="refresh"
+c
&h$.akamaiapis.net
&b~
Aproblemtype
+c	400,401,403,404,405,429	J	G,I,H
&Hserver=akamaighost
&t~
A: 0.
A: 18.
-#0.
+c	400,401,403,404,405,429	J	G,I,H
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
+b		Q
&Hx-tengine-error~referer
+b		S
&Hx-tengine-error~req auth¦expired timestamp¦invalid md5hash
+b		J	I
&Hx-tengine-error~http_custom¦waf
+b		G
&Hx-tengine-error~ip acl
+b
&Hx-tengine-error^denied by
+b		I
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
+c	400,401,403,405,429	J	G,I,M
&t~
Athe request is blocked.
/b~
Aid="errorref"
Aid="errorref"
Ax-azure-ref
/Hx-azure-ref
/t~
Aref a:
+cw	403	J	G,I,M
&t~
Athe request is blocked.
+c		I
/i~
Aazure waf
/b~
Acaptcha.azurefd
#event-id	H	t	16	90	x-azure-ref
#event-id	t	t	16	90		the request is blocked.
=baidu-duedge	Baidu DuEdge	cdn
+c	400,401,403,405,406,429,500,501,503	J	G,I
&t~
Aduedge event id
#event-id	t	h	10	60		duedge event id
=baidu-yunjiasu		cdn
+p
/Hserver^yunjiasu
+c	400,401,403,405,406,429,500,501,503	J	G,I
/b~
Ayunjiasu-cgi/
Bsu.baidu.com
/t~
A百度云加速
=beluga-cdn	Beluga CDN	cdn
+p
/Hserver^beluga
/Cbeluga_sid
/Cbeluga_request_trail
=bunny-cdn	Bunny CDN	cdn
+b	200,403,429	I
&b~
A/.bunny-shield/assets
+p
/Hserver^bunnycdn
/Hcdn-pullzone
/Hcdn-uid
+c	401,403,429	J	Q,S,G
&Hserver^bunnycdn
/t~
Abunny.net
Abunnycdn
Abunny shield
!t~
Asign in
Alog in
Aaccount
Asubscri
Apermission
+c	403,429	J	G,I
&t~
Abunny shield
#request-id	H	h	16	40	cdn-requestid
=cachefly	CacheFly	cdn
+p
/Hbestcdn~cachefly
/Hserver=cfs
/Hx-cf1
/Ccfly_req*
=cdn77	CDN77	cdn
+p
/Hserver^cdn77
/Hx-77-nzt
/Hx-77-cache
/Hx-77-pop
+c	403	S	Q,G
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
+b		I
&Hcf-mitigated=challenge
+b	400,401,403,405,406,409,429,451
/Hcf-error-type
/Hcf-error-origin=cloudflare
+c		I
/b~
A_cf_chl_opt
A/cdn-cgi/challenge-platform/h/b/orchestrate/
A/cdn-cgi/challenge-platform/h/g/orchestrate/
Aid="cf-challenge-running"
Aid="challenge-body-text"
Acf-im-under-attack
Aname="jschl_vc"
Aname="jschl-answer"
Aaction="/cdn-cgi/l/chk_captcha
A__cf_chl_f_tk=
A__cf_chl_captcha_tk__
/q~__cf_chl_
+c	403,429,503	I
&t~
Aneeds to review the security of
Acompleting the captcha proves you
Addos protection by cloudflare
+c	401,403,429
&t~
Ahas banned the country or region your ip
Ahas banned the autonomous system number
Ahas banned your access based on your browser
Ais part of the cloudflare network
Bedge ip restricted
+c	403,429,503	I
&i^
Ajust a moment...
+c		I
&t~
Athe security check to access
&t~
Acloudflare
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
/t~
Aused cloudflare to restrict access
+c	400,401,403,429	J	G,H,I,M
&t~
Esorry, you have been blocked
Ayou just performed triggered the security sol
/t~
Ayou are unable to access
Acloudflare
Ayou just performed triggered the security sol
+c	401,403,429	J	I,G,H
&i^
Aattention required! | cloudflare
+c	401,403	J	G,H,I
&t~
Ayou do not have access to
&t~
Athe site owner may have set restrictions
+c	401,403,429
&t~
Athe owner of this website (
&t~
A) has banned
+cw	401,403,429	J	G,H,I
&t~
A1020
/t~
Aerror code 1020
Aerror code: 1020
Aerror 1020
/b~
A"error_code":1020
+cw	401,403,429,503	M
/t~
Aerror code 1015
Aerror code: 1015
Aerror 1015
/b~
A"error_code":1015
+cw	401,403,429	G
/t~
Aerror code 1009
Aerror code: 1009
Aerror 1009
/b~
A"error_code":1009
/t~
Ahas banned the country or region your ip
+cw	401,403,429	G
/t~
Aerror code 1005
Aerror code: 1005
Aerror 1005
/b~
A"error_code":1005
/t~
Abanned the autonomous system
+cw	401,403,429	G
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
A) has banned your ip
Awebsite has banned your ip
+cw	401,403,429	I
/t~
Aerror code 1010
Aerror code: 1010
Aerror 1010
/b~
A"error_code":1010
Aerrorcode:1010
/t~
Abased on your browser's signature
+cw	401,403	Q
/t~
Aerror code 1011
Aerror code: 1011
Aerror 1011
/b~
A"error_code":1011
/t~
Adoes not allow hotlinking
+cw	401,403,404,409,421	V
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
Bedge ip restricted
Adirect ip access not allowed
Acname cross-user banned
+cw	403,429,503	N	W
/t~
Aerror code 1027
Aerror code: 1027
Aerror 1027
/b~
A"error_code":1027
/t~
Awebsite has been temporarily rate
+cw	400,401,403,405,406,409,429,451
&t~
Aray id
+cw
/t~
Adevelopers.cloudflare.com/support/
Ahas banned you temporarily from accessing
+b
&b~
A"cloudflare_error":true
+c	400
&b~
A<hr><center>cloudflare</center>
+c	401,403	V	J
&b~
A<hr><center>cloudflare</center>
+cw	401,403,409,429
&t^
Aerror code: 10
+b	403,429,503	I
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
Breviewing the cloudfront documentation
/i=
Aerror: the request could not be satisfied
+c	403,405,429	J	G,I,M
&t~
Arequest blocked.
&t~
Athe request could not be satisfied
Breviewing the cloudfront documentation
+c		G
&t~
Ato block access from your country
+c	400,403	V
&t~
Abad request.
&t~
Athe request could not be satisfied
+c		V
&t~
Adistribution is not configured to allow the http
+c		S	A
&b~
A<code>missingkey</code>
/t~
Amissing key-pair-id query parameter
+c		S
&b~
A<code>accessdenied</code>
&q~key-pair-id=
!b~
A<hostid>
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
+c	401,403,429,503	I
&b~
A/.well-known/ddos-guard/
+c	401,403,429,503	I	G
&i=
Addos-guard
+c	403,503	I
&t~
Addos-guard
&t~
Achecking your browser before accessing
+cw	403	I	G
&t~
Addos-guard
!t~
Asign in
Alog in
Aaccount
Asubscri
Apermission
=deflect		cdn
+p
/Hserver=deflect
/Cdeflect*
+c	401,403,429,503	I
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
/Hserver^ecacc¦ecs¦ecd
+c		J
&t~
Aadministrator, and provide the following reference id
!t~
Adotdefender
+c	403	P	J,G,S
&i=
A403 - forbidden
&Hserver^ecacc¦ecs¦ecd
#reference-id	t	t	6	60		reference id:
=fastly		cdn
+p
/Hx-served-by^cache-
/Hfastly-debug-digest
/Hx-fastly-request-id
/Hfastly-restarts
+c	401,403,405,406	J	G,M
&t~
Bguru meditation
/t~
Adetails: cache-
/Hx-served-by^cache-
!t~
Axid:
+b	403,406,429	J	M,I
/Hx-sigsci-tags
/Hx-sigsci-agentresponse=406¦403¦429
+c	403,405,406	J	G,E,M
&Hx-served-by^cache-
&Hretry-after=0
!Hserver
+c	401,403,405,406	J	G,M
&t~
Adetails: cache-
&t~
Avarnish cache server
Aerror 54
!t~
Bguru meditation
+c	400,403,404,421,500	V
&t~
Afastly error: unknown domain
+b	200,202,401,403,406,429	I
&i=
Aclient challenge
&b~
A/_fs-ch-
=gcore		cdn
+p
/Hx-id~-gc
/Hserver^gcore
+c	401,403,429	J	G,I
/t~
Agcore
=gocache	GoCache	cdn
+p
/Hserver=gocache
/Hx-gocache-*
+c		J	G,I
&t~
Apor um serviço de segurança online
+c		J	G,I
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
+c	403	S	Q,G
&Hserver^keycdn
&b~
A<center>keycdn
=limelight	Edgio (Limelight)	cdn
+p
/Climelight*
/Clm_sessid
/Clg_sessid
/Hx-llid
=link11		cdn
+p
/Hserver^rhino-core-shield
+c	401,403,429	J	G,I
&t~
Alink11
&t~
Bblocked
Ayour request was filtered
Baccess denied
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
+c	401,403	S
&b~
A"error":"bad token"
A"error":"download token not specified"
A"error":"token out of date"
+cw	403	Q	S
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
+c		J	G,I
/t~
Atriggered the service and blocked your request
Afor protection against online attacks
+c		J	G,I
&i^
Astackpath
+c		J	G,I
&Hserver=fbs
&i~
Ayou have been blocked
#reference-id	t	h	32	32		reference id:
=tencent-edgeone	Tencent EdgeOne	cdn
+p
/Hserver^tencentedgeone
/Heo-log-uuid
/Heo-cache-status
+c	400,401,403,418,429,566,567	J	G,I
&Hserver^tencentedgeone
/t~
Athe request was blocked by edgeone
Bedgeone security
/i~
Aedgeone
/b~
Aedgeone.ai/
Ateo-security
+c	566,567	J	G,I
&Hserver^tencentedgeone
#event-id	H	d	10	40	eo-log-uuid
=vercel		cdn
+p
/Hx-vercel-id
/Hserver=vercel
/Hx-vercel-cache
+b		I
&Hx-vercel-mitigated=challenge
+b		J	G,M,I
&Hx-vercel-mitigated=deny
+c		I
/b~
A/.well-known/vercel/security/
/t~
Avercel security checkpoint
+cw		I
&t~
Awe're verifying your browser
Awebsite owner? click here to fix
+b		W
&Hx-vercel-error=deployment_disabled¦deployment_paused
+c	401	A
&Hserver=vercel
/b~
Avercel.com/sso-api
A_vercel_sso_nonce
A/_vercel/sso
/C_vercel_sso_nonce
#request-id	H	t	10	90	x-vercel-id
=vergecloud	VergeCloud	cdn
+p
/Hserver^vergecloud
=wangsu	Wangsu / CDNetworks	cdn
+p
/Hx-ws-request-id
+c		J
&b~
Ahaplat.net/waf_forbidden
=west263	West263 CDN	cdn
+p
/Hx-cache~wt263cdn¦ws263cdn
=azure-app-service		hosting	iis
+p
/Carraffinity*
+b		G
&Hx-ms-forbidden-ip
+c	403	W	N
&t~
Aerror 403 - this web app is stopped
+c	403	G
&t~
Aattempted to reach has blocked your
+c	403
&t~
Aerror 403 - this web app is
+c	401,403	A
&h$.azurewebsites.net
&t=
Ayou do not have permission to view this directory or page.
=bluehost	Bluehost / HostGator	hosting	modsecurity,apache
+c	403,406	J	G
/t~
Brequest has been denied for security
+c	403,406	G
&t~
Ahosting providers abuse department
=china-icp	Hosting without ICP filing (China)	hosting
+b	200,400,401,403,404,407,451,500,502,503	X	V
/i=
A网站未备案
A备案提示
+c	400,401,403,404,407,451,500,502,503	X	V
/i=
A网站未备案
A备案提示
/t~
A未按照工信部相关规定
A该网站暂时无法进行访问
A网站未备案
/b~
Abeian.aliyun
Abatit.aliyun
+b		X	V
&Hlocation~batit.aliyun.com¦dnspod.qcloud.com/static/webblock
=cpanel	cPanel	hosting	apache,litespeed
+p
/Hserver^cpsrvd
+b	200,402,403,404,503	W
&t~
Athis account has been suspended.
Aaccount suspended
/b~
Asuspendedpage.cgi
/t~
Bcontact your hosting provider for more information
+c	403	P	J,O
&t~
Aaccess is forbidden to the requested page
+c	401,403	B
&t~
Ainvalid security token
Btoken denied
Asession has expired
/Hserver^cpsrvd
/i=
Acpanel login
+c	402,403,404,503	W
&i=
Aaccount suspended
&t~
Acontact your hosting provider
=directadmin	DirectAdmin	hosting
+c	402,403,404,503	W
/t~
Aeither the domain has been overused
Athis site has stepped out for a bit
=dreamhost	DreamHost	hosting
+c	403,503	P	W,J
&t~
Aforbidden
Asuspended
Adisabled
/t~
Adreamhost
/b~
Adreamhost.com/
=godaddy-hosting	GoDaddy	hosting
+c	402,403,404,503	W
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
+c	402,403,404,503	W
&b~
Aherokucdn.com/error-pages/suspended
=hostinger		hosting
+p
/Hplatform=hostinger
/Hpanel=hpanel
/Hserver=hcdn
+c	403,429	I
&Hserver=hcdn
/t~
Achecking your browser
Averifying
=infinityfree	InfinityFree	hosting
+b	200,403	I
&b~
A/aes.js
&b~
A__test=
+c	402,403,404	W
&t~
Asuspended
/h$.epizy.com¦.rf.gd
/h=suspended-website.com
=kinsta		hosting
+p
/Hx-kinsta-cache
/Hki-edge
/Hki-cache-type
+c	403	P	G,J
&t~
Aforbidden
Bdenied
/t~
Akinsta
=netlify		hosting
+p
/Hx-nf-request-id
/Hserver=netlify
+c	401	A
&Hserver=netlify
&b~
Aname="password"
Atype="password"
+c	402,403,503	W
&t~
Asite not available
Asite has been paused
Ausage_exceeded
Ausage limits
&t~
Anetlify
+c	402,403,404,503	W	N
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
+c	403	G
/Hngrok-error-code=err_ngrok_3205¦err_ngrok_3208
/t~
Aerr_ngrok_3205
Aerr_ngrok_3208
+c	402,403,429	N
/Hngrok-error-code=err_ngrok_725¦err_ngrok_727¦err_ngrok_734
/t~
Aerr_ngrok_725
Aerr_ngrok_727
Aerr_ngrok_734
=pantheon		hosting
+p
/Hx-pantheon-styx-hostname
/Hx-styx-req-id
+c	401,403	A
/i=
A401 unauthorized - pantheon
+c	403	P
&t~
Apantheon
/t~
Acould not be found - pantheon
A403 forbidden access denied pantheon
/Hx-pantheon-styx-hostname
+c	401,403	A
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
+c	403	P	J,O
&t~
Aforbidden
Ayou do not have permission to access this document
Aserver error 403
/b~
Aerror_docs/
/t~
Athat's what you can do
+c	401	A
&b~
A/error_docs/styles.css
=simply-com	Simply.com	hosting	modsecurity,apache
+c		J
/b~
Bsplash.simply.com
#event-id	t	t	24	28		try again later.
=siteground	SiteGround	hosting
+b		I
&Hsg-captcha=challenge
+b	202,403,429	I
/b~
A/.well-known/sgcaptcha/
A/.well-known/captcha/
+c	400,401,403,405,406,429,500,501,503	J
&t~
Aaccess is restricted due to a security rule
+c	403,429	I
&t~
Aour system thinks you might be a robot!
=squarespace		hosting
+p
/Hserver=squarespace
/Hx-contextid
/Ccrumb
/Css_mid
/Css_cvt
/Css_mattr
+c	400,403,404,429	J	G,I
&t~
Abrick-50
+c	401,403	A
&i=
Aprivate site
Apassword protected
/Hserver=squarespace
/b~
Asquarespace
+c	402,403,404	W
&t~
Athis site is expired
Awebsite expired
/Hserver=squarespace
/t~
Asquarespace
=tiger-protect	Tiger Protect (o2switch)	hosting
+c		J	G,I
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
+c	401,403,429	I	G,J
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
+c	403	J	P,G
&t~
Baccess denied
Aforbidden
/t~
Awp engine
=apache-traffic-server		server
+c	403	P
&t~
Bto access the document at location
=apache		server
+p
/Hserver=apache
/Hserver^apache/¦apache 
!Hserver^apache-coyote¦apache tomcat
+c		P	J,G
&b~
A<h1>forbidden</h1>
&t~
Ayou don't have permission to access this resource
Ayou don't have permission to access /
+c	403	P	J,G
&t~
Aforbidden
&t~
Ayou don't have permission to access /
&t~
Aon this server
+cw	403	P	J,G
&t~
Aforbidden
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
+c	400	V
&t~
Aplain http to an ssl-enabled server port
+c	406	J
&b~
A<h1>not acceptable</h1>
&t~
Aappropriate representation of the requested
/q~%27¦'¦%3c¦<¦../¦select¦%20and%20¦%20or%20
!t~
Aavailable variants
Bmod_security
+c	429	M
&b~
A<p>the user has sent too many requests
+c	401	A
&t~
Ato access the document requested
+c	403	P	O,J
&i=
Aaccess forbidden!
+c	403	O	P
&t~
Ano index document or the directory
+c	401
&b~
Arev="made"
&b~
A<h2>error 401</h2>
+c	403	P	J,G
&b~
Arev="made"
&b~
A<h2>error 403</h2>
!p$/
+c	403	O	P
&b~
Arev="made"
&b~
A<h2>error 403</h2>
&p$/
+c	400,431	C
&t~
Asize of a request header field exceeds server limit
+c	451	X
&t~
Athis url has been denied for legal
+c	421	V
&t~
Aclient needs a new connection for this
+c	403	G
&t~
Anew xampp security concept
+c	403	P	J,G,E
&m=head
&Hserver^apache
&Hcontent-type=text/html; charset=iso-8859-1
=caddy		server
+p
/Hserver=caddy
/Hvia~caddy
+c	403	P	G,J
&Hserver=caddy
&t=
-
+c	401	A
&Hserver=caddy
&t=
-
&Hwww-authenticate
+c	429,451
&Hserver=caddy
&t=
-
=envoy		server
+p
/Hserver=envoy¦istio-envoy
/Hx-envoy-upstream-service-time
+c	403	E	G
&t=
Brbac: access denied
+c	401	A
&t^
Ajwt is missing
+c	401,403	B
&t^
Ajwt is expired
Ajwt verification fails
Ajwt issuer is not configured
Aaudiences in jwt are not allowed
Ajwks doesn't have key
+c	429	M
&t=
Alocal_rate_limited
=glassfish	GlassFish	server
+p
/Hserver~glassfish
/Hx-powered-by~glassfish
+c	401,403	E	P
&t~
Ahttp status 403
Ahttp status 401
/t~
Aglassfish
/Hserver~glassfish
=haproxy	HAProxy	server
+c	403	J	G,P
&t~
Arequest forbidden by administrative rules.
!t~
Auser-agent
Auser agent
+c	401,407	A
&t~
Aa valid user and password to access this
+c	429	M
&t~
Atoo many requests in a given amount of
!b~
A<title
=iis	Microsoft IIS	server
+p
/Hserver^microsoft-iis/
+c	403	P	J,G,O
&i^
A403 - 
A403.
&b~
Aclass="content-container"
+c	403	P	J,G,O
&t~
A403 - forbidden: access is denied.
+c	401	A
&i^
A401 - 
&b~
Aclass="content-container"
+c	403	P	J,G
&i~
Adetailed error - 403
+c	403	O
/t~
Ahttp error 403.14
A403.14 - forbidden
Alisting denied this virtual directory
+c	403	G
/t~
Ahttp error 403.6 
Ahttp error 403.6-
A403.6 - forbidden
A403.8 - forbidden
A403.503 - forbidden
B403.504 - forbidden
+c	403	M
/t~
A403.501 - 
A403.502 - 
Ahttp error 403.501
Ahttp error 403.502
B403.9 - forbidden
B403.15 - forbidden
+c	403	U
/t~
Ahttp error 403.7 
B403.7 - forbidden
A403.12 - 
A403.13 - 
A403.16 - 
A403.17 - 
+c	403	V
/t~
B403.4 - forbidden
B403.5 - forbidden
B403.18 - forbidden
+c	401,403	P
/t~
B403.1 - forbidden
B403.2 - forbidden
B403.3 - forbidden
B403.10 - forbidden
B403.19 - forbidden
A401.3 - unauthorized
+c	401	A
/t~
A401.1 - unauthorized
A401.2 - unauthorized
+c	401	E
/t~
A401.4 - unauthorized
A401.5 - unauthorized
A401.7 - 
+c	403	P
&t~
Cthe request url is forbidden
+c	400	V
&t~
Abad request - invalid hostname
+c	400	C
&t~
Abad request - request too long
Asize of the request headers is too
+c	401	A
&t~
Ayou do not have permission to view this directory or page
!t~
Aaccess control list
+c	401,403	P	A,G,J,O
&t~
Ayou do not have permission to view this directory or page
+c	404	J
&t~
Arequest filtering module is configured
=jboss	JBoss / WildFly	server
+p
/Hserver~jboss
/Hserver~wildfly
/Hx-powered-by~jboss
+c	401,403	E	P
&Hx-powered-by~jboss¦undertow
/t~
Ajbweb000065: http status 403
Ajbossweb
/t=
Cforbidden
+c	401,403	E
/t~
Ajbweb000065: http status 403
Ajbweb000064
=jetty		server
+p
/Hserver^jetty
+c	403	E	P,O
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
+c	401	A
&t~
Ahttp error 401
Ahttp error: 401
/t~
Apowered by jetty
/b~
Aeclipse.org/jetty
/Hserver^jetty
+c	403	E	P
&t~
Aservlet:
&t~
Ahttp error 403
+c	400	V
&t~
Ainvalid sni
=kangle		server
+p
/Hserver^kangle
+c	403	P
&t~
Adenied by request access control
=lighttpd	lighttpd	server
+p
/Hserver^lighttpd
+c	403	P	G
&b~
A<h1>403 forbidden</h1>
A<h1>403 - forbidden</h1>
&b~
Axhtml
+cw	403	P	G
&t~
C403 forbidden
C403 - forbidden
+c	401	A
&b~
A<h1>401 unauthorized</h1>
A<h1>401 - unauthorized</h1>
&b~
Axhtml
=litespeed	LiteSpeed	server
+p
/Hserver^litespeed
/Hx-litespeed-cache*
+b	200,403,429	I
&b~
A/.lsrecap/recaptcha
+c	403	P	J,O,G
/t~
Athis resource on the server is denied!
Apowered by litespeed web server
+c	401,403,429
&t~
Apowered by litespeed web server
Alitespeed technologies inc. is not
=nginx	nginx	server
+p
/Hserver=nginx
/Hserver^nginx/
+c		P	J,G
&b~
A<hr><center>nginx</center>
A<hr><center>nginx/
/i=
A403 forbidden
/t~
C403 forbidden
+c	403	P	J,G
&t^
A403 forbidden nginx
A403 forbidden 403 forbidden nginx
+c	401,429
&t^
A401 authorization required nginx
A429 too many requests nginx
+c		A
&i=
A401 authorization required
&b~
A<center>nginx
+c	400,403,495,496	U
&t~
Ano required ssl certificate was sent
Athe ssl certificate error
&t~
Anginx
+c	400,494	C
&t~
Arequest header or cookie too large
&t~
Anginx
+c	400,497	V
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
+c	421	V
&i=
A421 misdirected request
&b~
A<center>nginx
+c	403	P	J,G,E
&m=head
&Hserver^nginx
&y=text/html
+c	451	X
&Hserver^nginx
&t=
-
!Hcontent-type
=openresty	OpenResty	server
+p
/Hserver^openresty
+c		P	J,G
&b~
A<hr><center>openresty
&t~
C403 forbidden
+c	403	P	J,G
&t^
A403 forbidden openresty
A403 forbidden 403 forbidden openresty
+c		A
&i=
A401 authorization required
&b~
A<center>openresty
+c	400,421,429,451,494,495,496,497
&b~
A<center>openresty
+c	406	J	P
&i~
A406 not acceptable
&b~
A<center>openresty
=python-http-server	Python http.server	server
+p
/Hserver~basehttp/
/Hserver^simplehttp
+c	401,403	P	J
&t~
Aerror code explanation:
&t~
Aerror response
=tengine		server
+p
/Hserver^tengine
+c		P	J,G
&b~
A<center>tengine</center>
A<center>tengine/
Apowered by tengine
&t~
C403 forbidden
#event-id	H	h	16	40	eagleid
=thttpd	thttpd	server
+p
/Hserver^thttpd¦mini_httpd
+c	403	P	O
&b~
Aacme.com/software/thttpd
Aacme.com/software/mini_httpd
+c	401	A
&b~
Aacme.com/software/thttpd
Aacme.com/software/mini_httpd
=tomcat	Apache Tomcat	server
+p
/Hserver^apache-coyote¦apache tomcat
+c	400	C
&t~
Ahttp status 400
&t~
Arequest header is too large
+c	403	E	P,G
&t~
Ahttp status 403
/t~
Aapache tomcat
Bdescription
Atype status report
+c	403	E
&t~
Baccess to the requested resource has been denied
+c	401	A
&t~
Ahttp status 401
/t~
Aapache tomcat
Bdescription
Atype status report
+c	403	G
&t~
Adefault the manager is only accessible from
Adefault the host manager is only accessible from
+c	401,403	A
&t~
Aexamine the file conf/tomcat-users
+c	403	R
&t~
Adefault the manager application includes csrf
+c	401,403,429,451
&i~
Ahttp
&b~
Afont-family:tahoma,arial
&b~
A#525d76
Ahr class="line"
+c	403	E	P,G
&t~
Aapache tomcat/
/b~
Afont-family:tahoma,arial
/i~
Ahttp 403
=traefik		server
+c	401	A
&t=
A401 unauthorized
&Hwww-authenticate~realm="traefik"
=varnish		server
+p
/Hx-varnish
/Hvia~varnish
/Hserver=varnish
!Hx-served-by^cache-
+c	403	J	G,P,I,H
&t~
Bguru meditation
/t~
Axid:
!t~
Adetails: cache-
Afastly
+c	401,429,451
&t~
Bguru meditation
/t~
Axid:
!t~
Adetails: cache-
Afastly
+c	400,403,404,405,406	J
&t~
Arequest rejected by xvarnish-waf
#request-id	t	d	4	20		xid:
=weblogic	Oracle WebLogic	server
+p
/Hserver^weblogic
/Hx-powered-by~weblogic
+c	401,403	E	P
&t~
Cerror 403--forbidden
Aerror 401--unauthorized
/t~
Afrom rfc 2068 hypertext transfer protocol
=aiohttp	aiohttp	framework
+c	401,403
&t=
A401: unauthorized
C403: forbidden
&Hserver~aiohttp
=asp-net	ASP.NET	framework	iis
+p
/Hx-aspnet-version
/Hx-aspnetmvc-version
+c	400,403,500	J
/t~
Aa potentially dangerous request
Bhttprequestvalidationexception
Apotentially dangerous client input
Aasp.net has detected data in the request
+c	400,403,500	R
/t~
Athe required antiforgery cookie
Aantiforgery token could not be
Athe anti-forgery cookie
Athe provided anti-forgery token
+c	403	E
&t~
Athis generic 403 error means that
+c	401	A
&t~
Aauthorization has been denied for this request.
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
+c	403,500	R
&t~
Athe action you have requested is not allowed
Athe action you requested is not allowed
+c	403	O
&i=
A403 forbidden
&t=
Adirectory access is forbidden.
=django-rest-framework	Django REST framework	framework	django
+c	401,403	A
/b~
A"detail":"authentication credentials were
A"detail":"incorrect authentication credentials."
+c	403	E
&b~
A"detail":"you do not have permission to perform this action."
+c	403	R
&b~
A"detail":"csrf failed:
+c	403,429	M
&b~
A"detail":"request was throttled.
+c	401,403	B
&b~
A"detail":"invalid token."
Atoken not valid for any token type
A"code":"token_not_valid"
=django		framework
+c	400,403	R
&t~
Acsrf verification failed. request aborted.
Ais available with debug=true
Areason given for failure: csrf
Afailure: referer checking failed
Acsrf cookie not set.
+c	403	R
&b~
A<span>(403)</span></h1>
+c	403	E
&i=
A403 forbidden
&t=
C403 forbidden
&b~
A<html lang="en">
!b~
A<center>
+cw	400	V
&t~
Ainvalid http_host header
Ayou may need to add
Adisallowedhost
+c	400	V
&t^
Adisallowedhost at /
+c	400	V
&i^
Adisallowedhost at /
=express		framework
+p
/Hx-powered-by=express
+c	401,403
&i=
Aerror
&b~
A<pre>forbidden
A<pre>unauthorized
+c	403	R
/t~
Aforbiddenerror: invalid csrf token
Aforbiddenerror: misconfigured csrf
Aebadcsrftoken
+c	401	A
/t~
Bunauthorizederror: no authorization
Acredentials_required: no authorization token
+c	401	A
&i=
Aerror
&b~
A<pre>unauthorized
!t~
Aerror: jwt
Aerror: invalid
+c	401	B
&t~
Aunauthorizederror: jwt
Aunauthorizederror: invalid token
Aunauthorizederror: invalid signature
+c	401,403,429
&i=
Aerror
&b~
A<pre>error: 
=fastapi	FastAPI	framework
+p
/Hserver=uvicorn
+c	401,403	A
&b~
A{"detail":"not authenticated"}
+c	401,403	B	A
&b~
A{"detail":"could not validate credentials"}
A{"detail":"invalid authentication credentials"}
+cw	403	E
&b~
A{"detail":"forbidden"}
=flask	Flask / Werkzeug	framework
+p
/Hserver^werkzeug/
+c	400,403	R
/t~
Athe csrf token is missing.
Athe csrf session token is missing.
Athe csrf tokens do not match.
Athe csrf token has expired.
Athe referrer header is missing.
Athe referrer does not match the host.
+c	403	E	P
&t~
Bthe requested resource. it is either read-protected
+c	401	A
&t~
Aauthorized to access the url requested
+c	429,451
&b~
A<html lang=en><title>4
&t~
Aexceeded an allotted
Aunavailable for legal reasons.
=laravel		framework
+p
/Claravel_session
/Cxsrf-token
+c	419	R
/t~
Apage expired
Acsrf token mismatch.
+c	403	E
/t~
Athis action is unauthorized.
+c	401	A
&b~
A"message":"unauthenticated."
+c	403	S
/i=
Ainvalid signature.
/t~
A"invalid signature."
A403 invalid signature.
+c	429	M
&b~
A"message":"too many attempts."
+c	401,402,403,419,429
&b~
Aml-4 text-lg text-gray-500 uppercase
+c	403	E
&b~
Aml-4 text-lg text-gray-500 uppercase
&t~
Cforbidden
=nestjs	NestJS	framework
+c	403	E
&b~
A"message":"forbidden resource"
&b~
A"statuscode":403
+c	401	A
&b~
A"message":"unauthorized"
&b~
A"statuscode":401
+c	429	M
&t~
Athrottlerexception: too many requests
=phoenix		framework
+c	403	R
/t~
Aplug.csrfprotection.invalid
Acsrf (cross site request forgery) token
=pyramid		framework
+c	403	E	A
&t~
Aaccess was denied to this resource.
=rails	Ruby on Rails	framework
+p
/Hx-runtime
/C_rails_session
+c	403	V
&t~
Ablocked hosts:
Ablocked host:
/t~
Aconfig.hosts
/t~
Ato allow requests to these hosts
+c	422	R
&t~
Bthe change you wanted was rejected
+c	403,422,500	R
/t~
Aactioncontroller::invalidauth
Acan't verify csrf token authenticity
Adidn't match request.base_url
+c	401	A
/t=
Ahttp basic: access denied.
Ahttp token: access denied.
Ahttp digest: access denied.
=spring		framework
+p
/Hx-application-context
+c	401,403	E	A,R
&t~
Awhitelabel error page
/t~
Atype=forbidden, status=403
Atype=unauthorized, status=401
+c	401,403	E	A,R
&b~
A"timestamp":
&b~
A"status":403
A"status":401
&b~
A"error":"forbidden"
A"error":"unauthorized"
&b~
A"path":"/
+c	403	R
/t~
Aprovided csrf token because your
Ainvalid csrf token 'null' was found
Awas found on the request parameter '_csrf'
Aexpected csrf token not found
+c	403	V
&t=
Ainvalid cors request
+c	401,403	A
&t~
Afull authentication is required to access
+c	400,403,500	J
&t~
Acontained a potentially malicious string
=symfony		framework
+p
/Hx-debug-token
+c	403	E
/t~
B\\core\\exception\\accessdeniedexception
Baccessdeniedhttpexception
+c	401,403	E	A
&i^
Aan error occurred: forbidden
Aan error occurred: unauthorized
Aaccess denied. (403 forbidden)
&t~
Aoops! an error occurred
Baccess denied
+c	400,403,422	R
&t~
Ais invalid. please try to resubmit the
+c	403	G
&t~
Aaccess this file. check app_dev.php
=tornado		framework
+p
/Hserver^tornadoserver
+c	403	R
&t~
A'_xsrf' argument missing
Axsrf cookie does not match post argument
+c	403	E
&t=
C403: forbidden
/Hserver^tornadoserver
/i=
A403: forbidden
=vite		framework
+c	403	V
&t~
Ablocked request. this host
&t~
Ais not allowed.
/t~
Aallowedhosts
+c	403	P
&t~
B403 restricted
/t~
Ais outside of vite serving allow list
=webpack-dev-server	webpack-dev-server	framework
+b	200,403	V
/t=
Ainvalid host header
Ainvalid host/origin header
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
+c	403	P
&Hserver=aliyunoss
&t=
-
+c	403	P
/t~
Ano right to access this object
Ayou visit is not belong to you
Abucket acl
+c	403	Q
&t~
Adenied by bucket referer policy
+c	403	W
&b~
A<code>userdisable</code>
+c	403	V
&t~
Ause virtual hosted style
Amust be addressed using the specified endpoint
#request-id	H	l	16	40	x-oss-request-id
#request-id	b	l	16	40		<requestid>
=azure-storage		storage
+p
/Hserver^windows-azure-blob¦windows-azure-file¦windows-azure-queue¦windows-azure-table¦windows-azure-web
+c	401,403,409
/h$.core.windows.net¦.core.chinacloudapi.cn¦.core.usgovcloudapi.net
+b		P
&Hx-ms-error-code=publicaccessnotpermitted
+c	401,403,409	P
&b~
A<code>publicaccessnotpermitted</code>
+b		G
/Hx-ms-error-code=authorizationfailure¦authorizationsourceipmismatch
+c	403	G
/b~
A<code>authorizationfailure</code>
A<code>authorizationsourceipmismatch</code>
A"code":"authorizationfailure"
Aerrorcode:authorizationfailure
+b		E
/Hx-ms-error-code=authorizationpermissionmismatch¦insufficientaccountpermissions¦authorizationservicemismatch¦authorizationresourcetypemismatch¦keybasedauthenticationnotpermitted
+c	403	E
/b~
A<code>authorizationpermissionmismatch</code>
A<code>insufficientaccountpermissions</code>
A<code>authorizationservicemismatch</code>
A<code>authorizationresourcetypemismatch</code>
B<code>keybasedauthenticationnotpermitted</code>
+b		W
&Hx-ms-error-code=accountisdisabled
+b		A
&Hx-ms-error-code=noauthenticationinformation
+c	401,403	S
&b~
Aauthenticationfailed
&t~
Anot valid in the specified time frame
Asigned expiry time
+c	403	S	A
&b~
B<code>authenticationfailed</code>
+c	403	E
&t~
Aauthorizationpermissionmismatch
Aoperation using this permission
+c	409	P
&t~
Anot permitted on this storage account
#request-id	H	h	30	40	x-ms-request-id
#request-id	t	h	30	40		requestid:
=backblaze-b2		storage
+c	400,401,403
/h$.backblazeb2.com
+c	401	B
&b~
A"code":"bad_auth_token"
A"code":"expired_auth_token"
+c	401,403	A	P
&b~
A"code":"unauthorized"
/h$.backblazeb2.com
+c	403	N
&b~
A"code":"download_cap_exceeded"
A"code":"transaction_cap_exceeded"
A"code":"storage_cap_exceeded"
=ceph	Ceph Object Gateway	storage	s3
+c	400,403
&b~
B<error><code>
&b~
A<requestid>tx0000
+c	403	P
&b~
B<code>accessdenied</code>
&b~
A<requestid>tx0000
!t~
Arequest has expired
=cloudflare-r2		storage	s3,cloudflare
+c	400,401,403
&b~
B<error><code>
/h$.r2.cloudflarestorage.com¦.r2.dev
+c	400,403	P	A
&h$.r2.cloudflarestorage.com¦.r2.dev
&b~
B<code>accessdenied</code>
B<code>invalidargument</code>
!t~
Arequest has expired
+c	401,403	P
&h$.r2.dev
=cloudinary		storage
+p
/Hserver^cloudinary
/Hx-cld-error
+c	401,403	V
&Hx-cld-error~unknown customer¦cloud_name is disabled¦invalid cloud_name
+c	401,403	S	E
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
+c	403	P
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
+c		P
&t~
Adoes not have storage.objects.
Adoes not have storage.buckets.
Adoes not have serviceusage.
!t~
Agserviceaccount.com does not have storage.
+c		E
&t~
Agserviceaccount.com does not have storage.
Apermission 'storage.objects.
+c	400,401,403,409
&b~
B<error><code>
/Hx-guploader-uploadid
/Hserver=uploadserver
/h$storage.googleapis.com¦.storage.googleapis.com
+cw	403	P	A
&b~
B<code>accessdenied</code>
!t~
Arequest has expired
+cw		W
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
+cw	403	P
&b~
C<code>accessdenied</code>
!t~
Arequest has expired
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
+cw	403	P
&b~
C<code>accessdenied</code>
!t~
Arequest has expired
+c	403	P
/Hx-minio-error-code=accessdenied
+c	403	P	S
&Hserver^minio
=s3	Amazon S3	storage
+p
/Hserver=amazons3
/Hx-amz-id-2
/Hx-amz-bucket-region
!h$.backblazeb2.com
+c	400,401,403,405,409,503
&b~
C<error><code>
/Hserver=amazons3
/Hx-amz-id-2
/h$.amazonaws.com¦.amazonaws.com.cn
/b~
A<hostid>
A<awsaccesskeyid>
!b~
B.aliyuncs.com
!b~
A<ec>
!Hx-minio-deployment-id
!Hserver^minio
!Hserver=cloudflare
!h$.backblazeb2.com
+c	403	P
&Hserver=amazons3
/b~
C<code>accessdenied</code>
/t=
-
/m=head
!t~
Arequest has expired
Arequest is not valid yet
!t~
Ais not authorized to perform
+c	403	P	S
&b~
C<code>accessdenied</code>
&b~
A<hostid>
!t~
Brequest has expired
Arequest is not valid yet
Ais not authorized to perform
!b~
B.aliyuncs.com
!Hserver^minio
+c		W
&b~
C<code>allaccessdisabled</code>
+c		P
&b~
C<code>invalidobjectstate</code>
+c	403	T	S
&b~
C<code>accessdenied</code>
&t~
Arequest is not valid yet
+c	403	W
&b~
C<code>accountproblem</code>
&b~
A<hostid>
+c	403	P
&t~
Bcode: accessdenied
Baccessdenied: access denied
&t~
Ahostid:
Ahost id:
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
+cw	403	P	Q
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
+cw	403	P
&b~
C<code>accessdenied</code>
!t~
Brequest has expired
=aws-alb	AWS Application Load Balancer	cloud
+p
/Cawsalb
/Cawsalbcors
/Cawselb
/Hserver^awselb/
+c	403	J	P
&Hserver^awselb/
&b~
A<center><h1>403 forbidden</h1></center>
!b~
A<hr><center>
+c	401,403,405,429
&Hserver^awselb/
!b~
A<hr><center>
A<address>
=azure-application-gateway		cloud
+p
/Capplicationgatewayaffinity*
+c	403	J	G
&b~
A<center>microsoft-azure-application
&t~
D403 forbidden
+c	429	M
&b~
A<center>microsoft-azure-application
+c	400	U
&b~
Amicrosoft-azure-application-gateway/v2
&t~
Assl certificate
=google-cloud		cloud
+p
/Hvia~1.1 google
/Hserver=google frontend¦google-edge-cache
/Hx-cloud-trace-context
+c	401,403	E	A,G
&t~
Ayour client does not have permission to get url
Adoes not have permission to the requested url
!t~
Athat's an error
+b		A	E
&Hx-goog-iap-generated-response=true
+c	401,403	A
&t~
Ainvalid iap credentials
+c	401,403	E
&t~
Byou don't have access
Aerror code 9
&b~
Biap.googleapis.com
Acloud.google.com/iap
+c	403	J	G,M
&i=
-403
&b~
A</title>403 forbidden
A<body>403 forbidden
&Hvia~1.1 google
#request-id	H	h	16	40	x-cloud-trace-context
=airplay	AirPlay Receiver (macOS)	application
+c	403	V
&Hserver^airtunes
=amazon		application
+b	200,403,429,503	I
/b~
Ato discuss automated access to amazon data
Aaction="/errors/validatecaptcha"
+c	403,429,503	I
&t~
Awe just need to make sure you're not a robot
&t~
Atype the characters you see
=craigslist		application
+c	403	G
&t~
Ethis ip has been automatically blocked
=cups	CUPS	application
+p
/Hserver^cups/
+c	403	G	E
/i~
A- cups v
+c	401	A
/i~
A- cups v
=drupal		application
+p
/Hx-drupal-cache
/Hx-drupal-dynamic-cache
/Hx-generator^drupal
+c	403	E	A
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
+c	403	E	A,R,G,M,B
/Hx-generator^drupal
/Hx-drupal-dynamic-cache
+c	401
/Hx-generator^drupal
/Hx-drupal-dynamic-cache
+c	403	E
&b~
A"jsonapi":{
&t~
Athe current user is not allowed to
=dynamicweb	DynamicWeb	application
+b		J
&Hx-403-status-by~inj-check
+c	403	J
&t~
Aby dynamic check
=elasticsearch		application
+p
/Hx-elastic-product
/Hkbn-name
+c	401,403
&b~
A"type":"security_exception"
+c	401,403	E
&b~
A"type":"security_exception"
&t~
Ais unauthorized for user
Ais unauthorized for api key
+c	401,403	A
&b~
A"type":"security_exception"
&t~
Amissing authentication credentials
Amissing authentication token
Afailed to authenticate user
Aunable to authenticate user
+c	403,429	N	P
&b~
Acluster_block_exception
+c	400	R
&b~
Amust contain a kbn-xsrf header
+c	403	E
&b~
Asecurity_exception
&t~
Ano permissions for [
=exchange	Microsoft Exchange	application
+p
/Hx-feserver
/Hx-owa-version
+c	401,403,440	A
/t~
Aoutlook web app, browser settings
+c	440	B
/Hx-feserver
/Hx-owa-version
+c	403	E	G
&Hx-ecp-error
=expedia		application
+b	200,403,429	I
&i~
Abot or not?
&t~
Ashow us your human side
=expressionengine	ExpressionEngine	application
+p
/Cexp_track*
/Cexp_last_*
+c		J
&Cexp_last_*
/t~
Ainvalid get data
Ainvalid uri
Ainvalid get request
Ainvalid post request
+c	400,403,500,503	J
&t=
Ainvalid get data
Ainvalid get request
Binvalid post request
=facebook		application
+c	401,403	B	A,E
&b~
A"type":"oauthexception"
/b~
A"fbtrace_id":
/h=graph.facebook.com
+c	400	B	A
&b~
A"type":"oauthexception"
&b~
A"code":190
A"code":102
/b~
A"fbtrace_id":
/h=graph.facebook.com
+c	400,403,429	M
&b~
A"fbtrace_id":
&t~
Arequest limit reached
+c	400,403	E
&b~
A"fbtrace_id":
&b~
A"code":10,
A"code":200,
=gitea		application
+p
/Ci_like_gitea
/Cgitea_incredible
+c	400,401,403	A	R
/b~
A"message":"token is required","url":
A"message":"user does not exist [
/t~
Abad request: invalid csrf token.
+c	401,403
&b~
A"url":"http
&b~
A/api/swagger"}
+cw	400	R
&t~
Ainvalid csrf token
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
+c	403,429	M
&t~
Ayou have exceeded a secondary rate limit
Atriggered an abuse detection mechanism
+c	403	E
/t~
Bnot accessible by integration
Anot accessible by personal access token
Amust have admin rights to repository
Aby organization saml enforcement
/Hx-github-sso^required
+cw	401,403	W
&t~
Ayour account is suspended
Ayour account was suspended
Erepository access blocked
Ahas been disabled
+cw	403	L
&t~
Amake sure your request has a user-agent header
+cw	401,403	A
&t~
Abad credentials
Crequires authentication
Apassword authentication was removed
Csupport for password authentication
+cw	403,451	X
&t~
Admca
Arepository unavailable due to
Ais not available in your country
+c	403,429	M
&t~
Aapi rate limit exceeded for
/b~
Adocumentation_url
Agithub
/t~
Abut here's the good news
/Hserver=github.com
/Hx-github-request-id
+c	403	W	X
&t~
Erepository access blocked
#request-id	H	t	16	60	x-github-request-id
=gitlab	GitLab	application
+p
/Hx-gitlab-meta
/C_gitlab_session
+cw	403	E
&b~
A"error":"insufficient_scope"
A{"message":"403 forbidden
+c	401	A
/b~
A{"message":"401 unauthorized"}
+c	401,403,429
&h=gitlab.com
+c	401,403	A
&t~
Ahttp basic: access denied.
/t~
Agitlab
Apersonal access token
/h$gitlab.com
+c	401,403,429
/Hx-gitlab-meta
/Hratelimit-name^throttle_
+c	422	R
&t~
Bthe change you requested was rejected
=google		application
+p
/Hserver=gws¦esf¦gse¦sffe¦scaffolding on httpserver2
+c	401,403,429	G	H,J
&i^
Aerror 429 (too many requests)!
Aerror 403 (
Aerror 401 (
/t~
Athat's an error.
Athat's all we know.
/b~
A//www.google.com/images/errors/robot.png
+c	403,429	G	H,J
&t^
Aerror 403 (forbidden)!!1
Aerror 429 (too many requests)!!1
+c	403,429,503	I	H,G
&t~
Anetwork may be sending automated queries
Aunusual traffic from your computer network
+c	403,429,503	I	H,G
&p^/sorry/
&h$.google.com¦google.com
+b		I	H,G
&Hlocation~google.com/sorry/
+c	403,429	N
&t~
Aviewed or downloaded this file recently
Adownload quota for this file has been
+c	400,401,403	E
&t~
Aaccess, or switch to an account with
Aapp_not_configured_for_user
Aerror 403: org_internal
Berror 403: access_denied
Aerror 400: access_not_configured
+c	400,403	K
&t~
Aerror 403: disallowed_useragent
Aerror 400: disallowed_useragent
Agoogle's secure browsers
+c	400,403	F
&t~
Aerror 400: admin_policy_enforced
Aerror 403: admin_policy_enforced
+c	400	V
&t~
Aerror 400: redirect_uri_mismatch
Aerror 400: origin_mismatch
=grafana		application
+p
/Cgrafana_session
+c	401,403	E
/b~
A"messageid":"accesscontrol.
A"messageid":"auth.
A"accesserrorid":"ace
/b~
A"message":"you"ll need additional permissions
+c	401	A
/b~
A"messageid":"auth.unauthorized"
A"messageid":"session.token.rotate"
+cw	403	R	V
&t=
Aorigin not allowed
=instagram		application
+c	400,401,403,429
&h=i.instagram.com¦www.instagram.com
+c	400,401,403	A	B
&b~
A"message":"login_required"
A"require_login":true
&b~
A"status":"fail"
+c	400,401,403,429	M
&b~
A"message":"please wait a few minutes before
A"message":"feedback_required"
+c	400,403	I	A
&b~
A"message":"checkpoint_required"
A"message":"challenge_required"
=jenkins		application
+p
/Hx-jenkins
/Hx-hudson
+c	403	R
&t~
Avalid crumb was included
+c	403	E
/Hx-required-permission
/t~
Ais missing the overall/
Ais missing the job/
Ais missing the view/
+c	401,403	A
&t~
Bauthentication required
/Hx-you-are-authenticated-as=anonymous
/b~
Ayou are authenticated as: anonymous
+c	401,403	A
&Hx-jenkins
&b~
A/login?from=
=jira		application
+p
/Hx-arequestid
/Hx-ausername
/Hx-seraph-loginreason
/Catlassian.xsrf.token
+c	403	R
/t~
Axsrf check failed
Axsrf security token missing
+c	401,403	I	A,M
/Hx-authentication-denied-reason~captcha_challenge
/Hx-seraph-loginreason~authentication_denied
+c	401,403	A	E
/t~
Ahave the permission to see the specified issue
Crequired to perform this operation
Amust be authenticated to access this
Abasic auth with password is not allowed
/Hx-seraph-loginreason~authenticated_failed
=joomla	Joomla!	application
+p
/Hx-content-powered-by~joomla
+c	400,403,500	R
/t~
Bdenied because it contained an invalid security
Bdenied because it had an invalid security
Atoken did not match. the request was aborted
+c	401,403	E	A
&t~
Ato access this. please contact a website
Ayou are not authorised to view this resource.
+c	403	E	A,R,G,B
/b~
A/media/templates/site/
Ajoomla-script-options
Acontent="joomla! - open source
=linkedin	LinkedIn	application
+p
/Hx-li-fabric
/Hx-li-pop
/Cbcookie
+c	999	A	I
/h$linkedin.com
/Hx-li-fabric
/b~
Aauthwall
+c	401,403,429
&b~
A"serviceerrorcode":
=magento		application
+c	401,403	E
&t~
Aconsumer isn't authorized
+c	400,403	R
&t~
Aform key. please refresh the page
=mediawiki	MediaWiki	application
+p
/Hx-powered-by~mediawiki
+c	403	E	A
&t~
Apermission error
/b~
Amediawiki
/t~
Ayou do not have permission to
!y=application/json
+c	403	E	A,G,R
/b~
Acontent="mediawiki
/t~
Aaction you have requested is limited to users in
Aallowed to execute the action you have
+c	403	A
&t~
Aimg_auth.php is to output files
=nextcloud		application
+p
/Cnc_samesitecookie*
/C__host-nc_samesitecookie*
/Coc_sessionpassphrase
+c	400,403	V
&t~
Atrusted_domains
Aaccess through untrusted domain
!t~
Aowncloud
+c	412,403	R
&b~
A"message":"csrf check failed"
+c	401	A
&b~
A"message":"current user is not logged in"
+c	429	M
&b~
Adata-requesttoken=
+c	401	A
&Hwww-authenticate~realm="nextcloud"
=odoo		application
+c	400,403	R
/t~
Asession expired (invalid csrf token)
+c	403	E
&t~
Byou are not allowed to access
/b~
Aodoo
=phpmyadmin	phpMyAdmin	application
+c	401,403	G	A
&t~
Caccess denied
Amysqli::real_connect
Dforbidden
Ayou don't have permission
/i~
Aphpmyadmin
/t~
Aphpmyadmin
=pixiv	pixiv	application	nginx
+c	403	Q
&h$.pximg.net
=proxmox	Proxmox VE	application
+c	401,403	A	E,R
/Hserver~pve-api-daemon
=reddit		application
+c	403,429
&t~
Areddit's awesome and all
+p
/Hserver=snooserv
/Cloid
/Cedgebucket
+c	403,429	G	H,I,M
/t~
Byou've been blocked by network security
Arequest has been blocked due to a network
Awhoa there, pardner!
+c	429	M
&Hserver=snooserv
+c	403,429	I
&h$reddit.com
/q~js_challenge=1
/b~
Aname="js_challenge"
+c	401,403	E	A,G
&h$reddit.com
&b~
A"message":"forbidden"
A"message":"unauthorized"
=sharepoint	Microsoft SharePoint	application
+p
/Hmicrosoftsharepointteamservices
/Hsprequestguid
+c	401,403	E	A
&t~
D403 forbidden
Caccess denied
Aunauthorized
Ayou need permission
/Hmicrosoftsharepointteamservices
/Hx-forms_based_auth_required
+c	401,403	E	A
&p$/accessdenied.aspx
/Hmicrosoftsharepointteamservices
+c	401,403	E
&b~
A-2147024891, system.unauthorizedaccess
+c	403	R
&t~
Athe security validation for this page is invalid
+c	401,403	A
/Hx-forms_based_auth_required
+c	401,403	F
&t~
Aresource from this untrusted device
Aaccess denied due to organizational policies
#request-id	H	h	30	40	sprequestguid
=shopify		application
+p
/Hx-shopid
/Hx-shopify-stage
/Hx-sorting-hat-shopid
/C_shopify_y
/C_shopify_essential
+c	403,429,430,503	M
&t~
Ayour location is sending large amounts
Areduce request rates to resume
+c	403	E
&t~
Arequires merchant approval
+c	401,403	A
&t~
A(unrecognized login or wrong password)
+c	430	M	I
/Hx-shopid
/Hx-shopify-stage
+c	402,403,423	W
&t~
Aunavailable shop
Athis shop is unavailable
Athis store is currently unavailable
=syncthing		application
+p
/Hx-syncthing-version
+c	403	V
&t=
Ahost check error
+c	403	R
&t=
Acsrf error
=synology	Synology DSM	application
+c	403	P	G
&t~
Dforbidden
Apermission
/b~
Asynology
/t~
Asynology
=transmission		application
+p
/Hserver=transmission
+c	403	G
&t~
Aeither disable the ip address whitelist
+c	409	R
/Hx-transmission-session-id
/t~
Ax-transmission-session-id
+c	421	V
&t~
Abut the hostname was unrecognized
=urlmaster	URL Master (DotNetNuke)	application
+c	400,403	J
/Hx-urlmaster-debug
/Hx-urlmaster-ex
!b~
A<hr><center>
A<address>
+c	400,401,403,404,405,406,429,500,501,503	J
&t~
Aurlmaster.urlrewritemodule.securitycheck
=wikimedia		application
+p
/Hserver^mw-¦mw1¦mw2¦ats/
/Hx-cache-status~hit-
/Cwmf-uniq
/Cwmf-last-access*
+c	403,429	L	I,J,M
/t~
Auser-agent policy: https://meta.wikimedia.org
Acomply with the user-agent
Auser-agent and respect our robot policy
Bwiki/policy:user-agent_policy
Aw.wiki/4wju
Bplease respect our robot policy
Aan informative user-agent string with contact
+c	429	M
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
+c	401,403,429
&b~
Aid="error-page"
/b~
Aclass="wp-die-message"
A.wp-die-message
/i~
Awordpress
+cw	401,403,500	E
&t~
Asorry, you are not allowed to
Ayou need a higher level of permission
+c	401,403,500	E
&t~
Asorry, you are not allowed to access this page.
+c	403	R
&t~
Alink you followed has expired. please try again
&p^/wp-
+cw	403	R
&t~
Athe link you followed has expired.
Aare you sure you want to do this?
+cw	403	R
&b~
Aid="error-page"
&t~
Aexpir
Aabgelaufen
Acaducad
Ascadut
Averlopen
Awygas
Avyprš
Alejárt
Agått ut
Ahết hạn
Akedaluwarsa
Aистек
Aистек
Asüresi dol
A期限が切れ
A链接已过期
A만료되었
!t~
Asess
Asesi
Asitzung
+c	403	E	A
/b~
A"code":"rest_forbidden
A"code":"rest_cannot_
A"code":"rest_user_cannot_view"
A"code":"rest_login_required"
+c	401,403	A
/b~
A"code":"rest_not_logged_in"
A"code":"rest_login_required"
+c	403	R
&b~
A"code":"rest_cookie_invalid_nonce"
+c	401,403,429
&i^
Awordpress › error
Awordpress > error
+c	401	A
/b~
A"code":"rest_forbidden
A"code":"rest_cannot_
A"code":"rest_user_cannot_view"
=yelp		application
+c	403,503	G	I
&h$yelp.com¦.yelp.com
/t~
Asorry, you're not allowed to access this page
Eyou have been blocked
Aunusual traffic
=youtube	YouTube	application
+c	403	H
&t~
Ato continue, turn off your vpn/proxy
+c	403	S	G
&h$.googlevideo.com
&p~/videoplayback
+b	200	H
&t~
Ato continue, turn off your vpn/proxy
&h$youtube.com¦youtube-nocookie.com
=auth0		sign-in
+p
/Hx-auth0-requestid
+c	401,403	E	A
&b~
A"errorcode":
&b~
A"statuscode":403
A"statuscode":401
/h$.auth0.com
/Hx-auth0-requestid
+c	401,403,429
&Hx-auth0-requestid
&b~
A"error":"
+c	401,403,429	M
&t~
Aafter multiple consecutive login
=authelia		sign-in
+p
/Cauthelia_session
+c	401,403	A	E
/i=
Aauthelia
Alogin - authelia
/t^
A401 unauthorized authelia
/b~
A&rm=get">401 unauthorized</a>
=authentik	authentik	sign-in
+p
/Cauthentik_session
/Hx-powered-by=authentik
/Hx-authentik-id
+c	401,403	E
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
+c	401,403	E
&t~
Ato view this. please contact your system
Bthat account does not have access
+c	401,403	A	E
/i~
Acloudflare access
/b~
A.cloudflareaccess.com/cdn-cgi/access/
+b		A
&Hlocation~.cloudflareaccess.com/cdn-cgi/access/login
=f5-apm	F5 BIG-IP APM	sign-in
+p
/Clastmrh_session
/Cmrhsession
/Cmrhsequence
/Cf5_fullwt
/Cf5_ht_shrinked
+c	401,403	B	A,E
/b~
A/my.policy
A/my.logout.php3
A/vdesk/hangup.php3
/t~
Ayour session could not be established
Apolicy evaluation is already in progress
Bwas denied by the access
+b		A
&Hlocation~/my.policy
=f5-firepass	F5 FirePass	sign-in
+p
/Cf5_fire*
=ibm-webseal	IBM WebSEAL	sign-in
+p
/Hserver^webseal
/Cpd-h-session-id
/Cpd-s-session-id
+c	400,401,403,404,500	E	A
/b~
Awebseal error message template
/t~
Aaccess manager webseal
Aaccess manager for e-business
+c	403	E
&t~
Aresource you have requested is secured by
=keycloak		sign-in
+p
/Ckeycloak_*
/Cauth_session_id*
/p~/protocol/openid-connect/
+c	400,401,403	B	A
&t~
Acookie not found
Bpage has expired
Ayou are already authenticated
Atimed out
/b~
Aid="kc-error-message"
A/realms/
/i~
Akeycloak
+c	400,401,403	V	B
&t~
Aredirect_uri
Aclient not found
Aclient disabled
/b~
Aid="kc-error-message"
A/realms/
/i~
Akeycloak
+c	400,401,403	W
&t~
Aaccount is disabled
/b~
Aid="kc-error-message"
A/realms/
/i~
Akeycloak
+cw	401	A
&b~
A"error":"unauthorized_client"
A"error":"invalid_client"
+c	400,401,403
&p~/protocol/openid-connect/
&b~
A"error_description":
+c	400,401,403
&b~
Aid="kc-error-message"
=microsoft-entra	Microsoft Entra ID	sign-in
+c	400,401,403
&t~
Aaadsts
+c	400,401,403	E
&t~
Aaadsts50020:
Aaadsts50105:
Aaadsts65001:
Aaadsts90072:
+c	400,401,403	W
&t~
Aaadsts50057:
Aaadsts50053:
+c	400,401,403	F
&t~
Aaadsts50097:
Aaadsts53000:
Aaadsts53003:
Aerror code: 5300
+b	200,400,401,403	F
&t~
Aaadsts53000
Aaadsts53001
Aaadsts53002
Aaadsts53003
Aaadsts50097
Aaadsts50105 device
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	E
&t~
Aaadsts50105
Aaadsts90094
Aaadsts65001
Aaadsts65004
Aaadsts90072
Aaadsts50020
Aaadsts50034
Aaadsts16000
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+c	400,401	A
&t~
Aaadsts50126
Aaadsts5007
Aaadsts500121
Aaadsts50055
Aaadsts7000215
+b	200,400,401,403	W
&t~
Aaadsts50057
Aaadsts50053
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b	200,400,401,403	B
&t~
Aaadsts50173
Aaadsts50132
Aaadsts70043
Aaadsts70008
&h=login.microsoftonline.com¦login.microsoft.com¦login.live.com
+b		A
&Hlocation^https://login.microsoftonline.com/¦https://login.microsoft.com/¦https://login.windows.net/
+c	400,401,403	V
&t~
Aaadsts50011
Aaadsts700016
Aaadsts500011
+c	400,401,403	F	G
&t~
Ayou can't get there from here
Ayou cannot access this right now
&t~
Acan only be accessed from
Adoes not meet the criteria
#correlation-id	t	h	30	40		correlation id:
#request-id	t	h	30	40		trace id:
=nevisproxy	nevisProxy	sign-in
+p
/Cnavajo*
/Cnp_id*
=oauth2-proxy	OAuth2 Proxy	sign-in
+p
/C_oauth2_proxy*
+c	401,403	A
&t~
Asecured with oauth2 proxy
/b~
A/oauth2/start
/t~
Asign in with
+c	403	E
&t~
Asecured with oauth2 proxy
!b~
A/oauth2/start
+c	403	E
&t~
A403 permission denied invalid account
+c	403	R
&t~
Aunable to find a valid csrf token
=okta		sign-in
+p
/Hx-okta-request-id
+c	400,401,403,429
&b~
A"errorcode":"e00000
+c	400,401,403
&Hx-okta-request-id
&Hwww-authenticate
+c	403	E
&b~
A"errorcode":"e0000006"
+c	401	A
&b~
A"errorcode":"e0000004"
A"errorcode":"e0000011"
+c	403	B
&b~
A"errorcode":"e0000005"
+c	429	M
&b~
A"errorcode":"e0000047"
+c	400,403	F	E
&t~
Athis app is not allowed at this time due
Ato access your account at this time
+c	400,401,403	E
&t~
Cis not assigned to this application
Cnot assigned to the client application
#request-id	H	t	10	60	x-okta-request-id
=pomerium		sign-in
+p
/C_pomerium*
/Hx-pomerium-intercepted-response
+c	401,403	E	A
&t~
Dforbidden
Aunauthorized
Baccess
Asign in
/t~
Apomerium
/Hx-pomerium-intercepted-response
=amazon-sp-api	Amazon Selling Partner API	api
+c	401,403,429
&h$.amazon.com
&h^sellingpartnerapi
+c	403	A
&b~
A"code":"unauthorized"
&t~
Atoken is missing in the request header
+c	403	E
&b~
A"code":"unauthorized"
&t~
Aaccess to requested resource is denied.
!t~
Aaccess token is missing
Bexpired
+c	403	B
&b~
A"code":"unauthorized"
&t~
Baccess token you provided has expired
=anthropic		api
+c	400	N
&b~
Abalance is too low to access the anthropic
+c	403	E
&b~
A"type":"error"
&b~
A"type":"permission_error"
+c	403
&b~
A"type":"forbidden","message":"request not allowed"
+c	401	A
&b~
A"type":"error"
&b~
A"type":"authentication_error"
+c	429	M
&b~
A"type":"error"
&b~
A"type":"rate_limit_error"
=apigee		api
+c	401,403,429
&b~
A"faultstring":
&b~
A"errorcode":
+cw	401,403,429	N
&b~
A"policies.ratelimit.quotaviolation"
+cw	401,403	A
&b~
Aapikey"
Aoauth.v2.invalidaccesstoken"
+cw	403	G
&b~
A"accesscontrol.ipdeniedaccess"
=aws-api-gateway	Amazon API Gateway	api
+p
/Hx-amz-apigw-id
/Hapigw-requestid
/Hx-amzn-requestid
+b		V	A
&Hx-amzn-errortype^missingauthenticationtoken
+b		E	J,A,V,G
&Hx-amzn-errortype^forbiddenexception
+b		E
/Hx-amzn-errortype^accessdeniedexception
+b		A
/Hx-amzn-errortype^unauthorizedexception
!t~
Bthe incoming token has expired
+b		A
/Hx-amzn-errortype^invalidsignatureexception¦incompletesignatureexception¦unrecognizedclientexception
!t~
Ais now earlier than
Ais still later than
+c		T
&t~
Asignature expired: 
/t~
Ais now earlier than
Ais still later than
+b		B
/Hx-amzn-errortype^expiredtokenexception
+b		N
/Hx-amzn-errortype^limitexceededexception
+b		M
/Hx-amzn-errortype^toomanyrequestsexception¦throttlingexception
+c		V	A
&b~
A{"message":"missing authentication token"
A<missingauthenticationtokenexception>
Aheader requires "credential" parameter
+c		E
/t~
Auser is not authorized to access this resource
Ato perform: execute-api:invoke
+c	401	A
&b~
A{"message":"unauthorized"}
&h~.execute-api.
+c		B
&t~
Bthe incoming token has expired
+c		E	J,A,V,G
&b~
A{"message":"forbidden"}
/Hx-amzn-requestid
/Hapigw-requestid
/Hx-amz-apigw-id
/h~.execute-api.
+c		T	S,B
&t~
Bsignature expired
Asignature not yet current
&t~
Ais now earlier than
Ais still later than
#request-id	H	h	16	40	x-amzn-requestid
#request-id	H	t	8	40	apigw-requestid
=azure-api-management	Azure API Management	api
+c	401	A
&t~
Adue to missing subscription key
Adue to invalid subscription key
+c	403	N
&t~
Aout of call volume quota
+c	429	M
&t~
Arate limit is exceeded. try again in
+c	401,403,429
/Hwww-authenticate^azureapimanagementkey
/Hocp-apim-trace-location
=couchdb	Apache CouchDB	api
+p
/Hserver^couchdb/
+c	401	A
&b~
A"error":"unauthorized"
&t~
Aauthorized to access this db
Ayou are not a server admin
Aname or password is incorrect
+c	403	E
&b~
A"error":"forbidden"
&b~
A"reason":
&Hserver^couchdb/
=discord		api
+c	401,403,429
&h=discord.com¦discordapp.com¦canary.discord.com¦ptb.discord.com¦cdn.discordapp.com
+c	429	M
&b~
A"retry_after":
&b~
A"global":
&t~
Ayou are being rate limited
+c	403	E
&b~
A"code":50001
A"code":50013
A"message":"missing access"
A"message":"missing permissions"
+cw	403	E
&b~
A"code":2000
A"code":500
A"code":6000
+c	401	A
&b~
A"message":"401: unauthorized"
&b~
A"code":0
+cw	401	A
&b~
A"message":"401: unauthorized"
+c	403	S
&h=cdn.discordapp.com
&t~
Athis content is no longer available
=docker-registry	Container registry	api
+p
/Hdocker-distribution-api-version
+c	401	A
&b~
A"code":"unauthorized"
&b~
A"errors":[
/Hdocker-distribution-api-version
/p^/v2/
+c	401	A
&Hdocker-distribution-api-version
+c	401,403	E	A
&t~
Crequested access to the resource is denied
+c	401,403	E
&b~
A"code":"denied"
&b~
A"errors":[
/Hdocker-distribution-api-version
/p^/v2/
+c	429	M
&b~
A"errors":[{"code":"toomanyrequests"
+c	403	X
&t~
Adocker is a us company, we must
+c	403	E	A,B,G
&Hdocker-distribution-api-version
+c	403	G
&t~
Baka.ms/acr/firewall
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
+c		V	E
&b~
Aapi_key_http_referrer_blocked
Aapi_key_service_blocked
Aapi_key_android_app_blocked
Aapi_key_ios_app_blocked
A"reason":"iprefererblocked"
+c	400,401,403	G
&b~
Aapi_key_ip_address_blocked
Auser location is not supported
+c	400,401,403	A
&b~
A"reason":"api_key_invalid"
A"reason":"keyinvalid"
+c		V
&b~
A"reason":"service_disabled"
A"reason":"accessnotconfigured"
A"reason":"forbidden_api_disabled"
+c		N
&b~
A"reason":"quotaexceeded"
A"reason":"dailylimitexceeded"
A"reason":"downloadquotaexceeded"
A"reason":"sharingratelimitexceeded"
A"reason":"storagequotaexceeded"
A"reason":"dailylimitexceededunreg"
+c		M
&b~
A"reason":"ratelimitexceeded"
A"reason":"userratelimitexceeded"
A"reason":"rate_limit_exceeded"
A"reason":"servinglimitexceeded"
+c		E
&b~
A"reason":"insufficientpermissions"
A"reason":"insufficientfilepermissions"
A"reason":"appnotauthorizedtofile"
A"reason":"cannotdownloadfile"
Aaccess_token_scope_insufficient
Ahad insufficient authentication scopes
A"reason":"iam_permission_denied"
A"reason":"domainpolicy"
A"reason":"apppermissiondenied"
+c		W
&b~
A"reason":"billing_disabled"
B"reason":"consumer_suspended"
A"reason":"consumer_invalid"
A"reason":"accountdisabled"
+c		B
&b~
A"reason":"autherror"
A"reason":"access_token_expired"
A"reason":"account_state_invalid"
+c	401,403	A
&b~
A"reason":"credentials_missing"
A"reason":"required"
&b~
Bgoogleapis.com
+c		A
&b~
Adoesn"t allow unregistered callers
Aapi keys are not supported by this api
+cw		E	A
&b~
A"status":"permission_denied"
=hashicorp-vault	HashiCorp Vault	api
+c	403	E	A
&b~
A{"errors":["permission denied"]}
A1 error occurred: * permission denied
+c	403	B	E,A
&t~
Bpermission denied * invalid token
+c	400,403	A
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
Bis restricted
/t~
Aauthorized list
Ahuggingface.co
Abe authenticated
/h$huggingface.co
+c	403	E
&t~
Ayou are not in the authorized list
+c	401	A
/t~
Aaccess to it and be authenticated
/Hx-error-code=gatedrepo
+c	429	M
&t~
Ahad to rate limit your ip
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
+c	401,403	A
&b~
A"moreinformation":
&t~
Aclient id not registered
Ainvalid client id
Aclient id missing
Aclient id or secret
Amissing client id
+c	429	M
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
+cw	401,403	A
&t~
Bno api key found in request
Ainvalid authentication credentials
Ano credentials found
Ahmac signature
!Hx-kong-upstream-latency
+c	401,403	A
&t~
Bno api key found in request
!Hx-kong-upstream-latency
+c	401,403	E
&t~
Ayou cannot consume this service
!Hx-kong-upstream-latency
+cw	403	G
&t~
Aip address not allowed
Ayour ip address is not allowed
!Hx-kong-upstream-latency
+cw	429	M
&t~
Aapi rate limit exceeded
!Hx-kong-upstream-latency
+c	401	A	B
&Hx-kong-response-latency
!Hx-kong-upstream-latency
#request-id	H	h	16	40	x-kong-request-id
=kubernetes		api
+p
/Hx-kubernetes-pf-flowschema-uid
/Haudit-id
+c	403	E
&b~
A"kind":"status"
&b~
A"reason":"forbidden"
!t~
Asystem:anonymous
+c	403	A
&b~
A"kind":"status"
&t~
Asystem:anonymous
+c	401	A
&b~
A"kind":"status"
&b~
B"reason":"unauthorized"
+c	403	A
&t~
Auser "system:anonymous" cannot
+c	403	E
&t~
Auser "system:serviceaccount:
+c	403	E	A
&t^
Aforbidden (user=
=microsoft-graph		api
+c	401,403,429
&h=graph.microsoft.com
&b~
A"error":
+c	403	E
&b~
A"code":"authorization_requestdenied"
A"code":"erroraccessdenied"
B"code":"accessdenied"
/h=graph.microsoft.com
/b~
A"innererror":
!t~
Bconditional access
+c	401	B	A
&b~
A"code":"invalidauthenticationtoken"
!t~
Atoken is empty
+c	401	A
&t~
Aaccess token is empty
=npm-registry	npm registry	api
+p
/Hnpm-notice
+c	401,403,429
&h=registry.npmjs.org¦registry.npmjs.com
!b~
A<body
A<html
!Hx-deny-reason
+c	403	E
/t~
Ayou do not have permission to publish
Apublish over the previously published
Aare you logged in as the correct user?
+c	401,403	A
/t~
Alogged in to publish packages
Ais required to publish this package
Bbypass 2fa enabled is required
/Hwww-authenticate=otp¦otp, ipaddress
=openai	OpenAI	api
+c	401,403,429
&h=api.openai.com
+c	401	A
&t~
Aat https://platform.openai.com/account/api-keys
+c	403	G
&b~
Aunsupported_country_region_territory
+c	403,429	N
&b~
A"code":"insufficient_quota"
+cw	429	M
&b~
B"code":"rate_limit_exceeded"
+cw	401	A
&b~
A"code":"invalid_api_key"
+cw	403	E
&b~
A"code":"model_not_found"
A"code":"insufficient_permissions"
=pypi	PyPI	api	pyramid
+p
/Hx-pypi-*
+c	401,403
&h=upload.pypi.org¦test.pypi.org
&p=/legacy/
+c	403	A
&t~
Binvalid api token
/h$pypi.org
+c	401,403	A
/t~
Cnon-existent authentication information
Ano longer supported. migrate to api tokens
+c	403	E
&t~
Aisn't allowed to upload to project
=spotify		api
+c	401,403,429
&h=api.spotify.com
&b~
A"error":
+c	401	B
&h=api.spotify.com
&t~
Bthe access token expired
Binvalid access token
+c	403	E
&h=api.spotify.com
&t~
Ainsufficient client scope
Anot registered in the developer dashboard
Cuser is not registered for this application
Auser not approved for app
Bpremium required
Buser may not be registered
=stripe		api
+c	401	A
&b~
A"type":"invalid_request_error"
&b~
A"message":"invalid api key provided
A"message":"you did not provide an api key
+c	401,402,403,429
&h=api.stripe.com
=supabase		api	kong
+p
/h$.supabase.co
/Hsb-project-ref
/Hsb-gateway-version
+c	401	A
&b~
A\`apikey\` request header
+cw	401,403	E
&t~
Crow-level security
=telegram		api
+c	401,403,429
&b~
A"ok":false
&b~
A"error_code":
/h=api.telegram.org
/b~
A"description":
+c	429	M
&b~
A"ok":false
&t~
Atoo many requests: retry after
+c	401	A
&b~
A"ok":false
&b~
B"description":"unauthorized"
+c	403	E
&b~
A"ok":false
&b~
A"description":"forbidden:
=tyk		api
+c	403	E	A
&b~
A"error":"access to this api has been disallowed"
+c	401,403	A
&b~
A"error":"authorization field missing"
+c	401,403	B
&b~
A"error":"key has expired, please renew"
+c	403	V	E
&b~
A"error":"requested endpoint is forbidden"
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
+c	403	E
&b~
Aproblems/client-forbidden
A"reason":"client-not-enrolled"
+c	401,403,429
&h=api.twitter.com¦api.x.com¦twitter.com¦x.com
+c	429	N
&b~
Aproblems/usage-capped
+c	403	W
&h=api.twitter.com¦api.x.com
/b~
A"code":326
A"code":64
+c	403	E
&h=api.twitter.com¦api.x.com
/b~
A"code":220
A"code":453
*
+c		T
/b~
Arequesttimetooskewed
+c		S
&b~
C<code>accessdenied</code>
&t~
Brequest has expired
+c		S
/b~
D<code>expiredrequest</code>
D<code>expiredtoken</code>
D<code>authorizationqueryparameterserror</code>
Aquery-string authentication requires the signature
+c	400,401,403	A
&b~
Ainvalidaccesskeyid
D<code>invalidtoken</code>
D<code>invalidclienttokenid</code>
A"error":"invalid_client"
+c		E
/b~
A"error":"insufficient_scope"
A"error":"unauthorized_client"
!t~
Aclient credentials
Aclient secret
Aclient was not
+c		E	A
/b~
B"error":"access_denied"
+c		B
&t~
Atoken is invalid
!t~
Bapi token
+c	400	E
&t~
Anot have the required scope
Anot contain scopes
Afollowing scopes is req
+c	400,401,403	A
&b~
A"error":"unauthorized_client"
&t~
Aclient credentials
Aclient secret
Aclient was not
+c		B
/b~
A"error":"invalid_token"
A"error":"invalid_grant"
!t~
Apassword
Acredentials
Aaccount disabled
+c		E
&t~
Bhave permission
Bhave the permission
Bhave the required
Ahave the necessary
Ahave the needed
Ahave the appropriate
Ahave the correct
Ahave the right
Ahave the proper
Ahave necessary
Ahave sufficient perm
Ahave sufficient priv
Ahave sufficient rights
Bhave sufficient access
Ahave enough perm
Ahave enough priv
Ahave enough rights
Ahave adequate
Ahave appropriate
Ahave access rights
Ahave privileges
Ahave the privileges
Chave authorization
Ayou need the "
Ayou need the '
!t~
Adon't have permission to access this resource
Adon't have permission to access /
!t~
Aon this server
Aon the server
Apermission to access the requested
Apermission to access this document
Bthat you have permission
!t~
Ato view this directory or page
Apermission to get url
+c		E
&b~
Ayou don"t have permission to access this resource
&y=application/json¦application/problem+json¦application/vnd.api+json
+c	412	M
/b~
A"code":-412
A安全风控策略
+c		G
&t~
Ayour ip (
Ayour ip(
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
Bdon't have access
+c		M
&t~
Ablocked for
Abanned for
Alocked for
Alocked out for
Asuspended for
&t~
Aseconds
Aminute
Ahours
+c	400,403,419,422	R
&m=post
&t~
Atoken validation failed
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
+c		I
&t~
Acaptcha
!t~
Agoogle
+c	500,501,503	J
&t~
Erequest was blocked
Erequest has been blocked
Erequest is blocked
Brequest was rejected
Brequest has been rejected
Burl was rejected
Cmod_security
Bapplication firewall
+c	404,406,410,503	G
&t~
Anot available in your country
Anot available in your region
Cnot available in your location
Aunavailable in your country
Aunavailable in your region
Anot accessible from your country
Aaccess from your country
Ablocked in your country
+c	404,410,503	W
&t~
Aaccount has been suspended
Asite has been suspended
Asite is suspended
Adomain has been suspended
+c	400,409,422	W
/t~
Dyour account is locked
Ayour account is disabled
Dyour account has been locked
Ayour account has been disabled
Ayour account has been suspended
/b~
A"account_locked"
A"error_description":"account disabled"
+c	400,403	R
&t~
Asecurity error occurred. please press back
+c	400,403,501	V
&t~
Apotential dns rebind attack
Afrom an untrusted domain
+c	403	V
&t~
Aonly get is
Aonly post is
Aonly get and
Aonly get req
Aonly post req
Bmethod not allowed
Bmethod is not allowed
+c	404,410	X
&t~
Afor legal reasons
Admca takedown
+c	503	M
&t~
Atoo many requests
Arate limit exceeded
Aexceeded the rate limit
Amaking too many
Asending too many
Aconnections from your
+c	404,503	H
&t~
Avpn or proxy
Aproxy or vpn
Avpn or a proxy
+c	500	R
&t~
Ainvalid csrf
Ccsrf verification
Acsrf token i
Acsrf token m
Acsrf token n
Atokenmismatch
Banti-forgery token
+c	400	A
/b~
A"error":"not_logged_in"
A"error":"incorrect_login"
A"__type":"notauthorizedexception"
Amissingauthenticationtokenexception"
Aunrecognizedclientexception"
/t~
Ainvalid api key
Ainvalid_api_key
Aapi key invalid
Aapi key is invalid
Bapi key is required
+c	400	A
&b~
A"error":"invalid_grant"
&t~
Apassword is
Aor password
Auser credentials
+c	400,403,410	S
&t~
Bsignature has expired
+c	401	B
&t~
Csignature has expired
+c	409	E
&b~
A"error_summary":"
&b~
Aaccess_denied
Ano_permission
Ano_write_permission
+c	400	B
/b~
Aexpiredtokenexception"
+c	400,503	M
/b~
Athrottlingexception"
D<code>slowdown</code>
B"throttle_violation"
+c	400	E
/b~
A"error":"not_an_admin"
A"error":"not_a_mod
Baccessdeniedexception"
Busernotconfirmedexception"
+c	400,403	R
&t~
Aorigin http
&t~
Bnot allowed
Anot permitted
Anot in the allow
+c	403	E
/t~
Aunauthorized to
Bunauthorized action
Buser not authorized
Buser is not authorized
/b~
B:"not authorized"
A:"not authorized."
+c	403,407	Y
&Hx-deny-reason
+b	403,451	X
&Hlink~blocked-by
#request-id	H	t	8	80	x-request-id
#request-id	H	t	8	80	x-correlation-id
#request-id	H	t	8	100	x-amzn-trace-id
<../¦..\\¦/etc/passwd¦boot.ini¦<script¦<iframe¦<frameset¦<svg¦<img¦javascript:¦onerror=¦onload=¦alert(¦union select¦union all select¦information_schema¦' or '¦' or 1¦'or'1¦" or "¦ and 1=1¦ or 1=1¦'--¦sleep(¦benchmark(¦waitfor delay¦xp_cmdshell¦load_file(¦cmd.exe¦/bin/sh¦/bin/bash¦;cat ¦|cat ¦$(¦\${jndi:¦{{7*7¦<?php¦php://¦phar://¦data:text/html¦base64_decode(¦eval(¦wp-config.php¦drop table¦insert into¦%00
?	-2147483648	0
?T	2	2046820352
?R	12	0
?R	4	134217728
?U	16	1845493760
?S	32	134217728
?F	192	1711276032
?X	256	1711276032
?Y	512	1644167168
?N	2048	2046820352
?M	4096	268435456
?M	8192	0
?H	1	1979711488
?I	16384	1711276032
?B	32768	1845493760
?B	65536	167772160
?B	8	134217728
?B	8388608	134217728
?V	131072	33554432
?G	262144	1711276032
?G	524288	1711276032
?K	1048576	1845493760
?W	4194304	1610612736
?J	2097152	1644167168
?A	25165824	67108864
?E	16777216	704643072
?	16778240	0
?E	16777216	67108864
?A	8388608	100663296
?N	2048	67108864
?A	4194304	67108864
?E	4194304	33554432
?W	4194304	134217728
?W	1073741824	0
?Z	0	134217728
@codes
>A
Anotauthenticated
Anot_authed
>E
Bnopermission
Crow-level security
Binsufficientpermission
Bnot_authorized
Cpermissiondenied
Baccessdeniedexception
>F
Aadmin_policy_enforced
Aaadsts53000
Aaadsts53001
Aaadsts53002
Aaadsts53003
>S
Asignaturedoesnotmatch
>G
Bgeorestricted
Anot_available_in
>M
Aratelimit
Atoomanyrequests
>N
Aquery_over_limit
Aover_query_limit
Aquotaexceeded
Adailylimitexceeded
>Q
Ahotlink
>X
Asanctioned_country
Alegal_reasons
Bage_restricted
>W
Auser_disabled
%vpn|proxy|tor$		formular	token	certifik				embargo|18+		kontakt|contact	quota|saldo|mensu|mensal|mensil|monatlich|maandelijk|aylık	download		robot|captcha|recaptcha|bot$	cookie	session		region	ip$	browser|javascript|internet explorer	firewall	konto	login	administrator|premium|vip$|student|admins|administrador			inaktiv			suspend	newsletter|cookies nece|cookies néce|cookie nece
@en
>I
Bturnstile token
Aturnstile verif
Achecking your browser
Aenter the characters
Atype the characters
Csecurity verification
Aplease verify that you
Amust verify that you
Ato verify that you
Averify that you'
Averify yourself to
Averify you are
Averifying you
Averifying that you
Bunusual request
Aunusual behav
Ajavascript and cookies
Apress & hold
Apress and hold
Arecaptcha verif
Aconfirm you are
Aa bot.
>J
Ablocked for security purposes
Bsecurity incident detected
Cpotentially unsafe operation
Erequest has been blocked
Eyour request was blocked
Bhave blocked access
Brequest was rejected
Curl was rejected
Cmod_security
Cmodsecurity
Csecurity violation
Cviolation of security
Csecurity_violation
Apotentially harmful
Billegal request
Adisallowed character
Aforbidden character
Across-site scripting
Ahack attempt
Apossible attack
Bintrusion
Ablocked by waf
Frequest blocked
Crequest has been denied
Crequest was denied
Crequest has been rejected
Frequest is blocked
Atriggered a rule
Ctriggered a security
Cby our security
Cby the security
Ahacking attempt
Asecurity service to protect
Cby a security
Asecurity plugin
>K
Aupgrade to a newer
Aclient_outdated
>M
Atoo many re
Atoo many att
Atoo many fail
Atoo many log
Aallowed requests
Athrottl
Await a few minutes
Await a few seconds
Await a minute
Alimit exceeded
Arate threshold
Afrom an undeclared
Aexceeded the limit
Aexceeded the maximum
Alogin attempts
Afailed attempts
Atemporarily banned
Dtemporarily locked
Abanned until
Arate limiting
Arequests per second
Athe number of requests
Bnumber of requests allowed
>N
Atotalrequests limit
Aenough points
Aenough credit
Aseat limit
Aupdate your payment
Ausers have viewed or downloaded this file
Amonthly limit
Adownload limit
Adaily limit
Bweekly limit
Amonthly usage
Busage limit
Aupgrade your account
Abilling details
Ainsufficient balance
>O
Adirectory does not allow contents to be listed
Adirectory listing
Adirectory browsing
Alist the contents of this directory
Alisting of this directory
>Q
Aembedding
Abe embedded
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
>L
Acustom user-agent
Acustom user agent
Adescriptive user
Auser-agent header
A\`user-agent\` header
Amissing user-agent
Amissing user agent
Ano user-agent
Ano user agent
Abad user agent
Bbad user-agent
Bset a user-agent
Bvalid user-agent
Bvalid user agent
Byour user agent
Byour user-agent
Auser agent is
Auser-agent is
Auser agent not
Aad-blocker
Cadblock
Dad block
Bbrowser extension
Adisable extensions
Bdisable any extension
Breferrer policy
Breferrer-policy
Asend a referrer
Asend a referer
Asending a referrer
Asending a referer
Breferer is required
Breferrer is required
Buser-agent policy
@en
>Q
Alinking directly
Alink directly to
>N
Adownloaded too many
Bpayment required
Bpayment is required
Csubscription has expired
Asubscription has ended
Apay your invoice
Aunpaid invoice
Barticle limit
>A
Bmissing access token
Canonymous access
Aguest user
Aunauthenticated
Aregistered user
Bauthorization required
Aauthentication error
Ano token provided
Atoken not provided
Bmissing token
Atoken missing
Atoken is missing
Btoken is required
Btoken required
Cno authorization
Cmissing authorization
Aanonymous users
Aguests are not
>B
Adiffers from the one used
Ain on another device
Ain from another device
Cjwtexpired
Ainvalid session tok
Bstale request
Atoken has been inv
Aexpired jwt
Ainvalid jwt
Awas signed out
Alogged you off
Abeen logged off
Awere signed out
Awere logged out
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
Cexpired token
Atoken is not valid
Atoken not valid
Atoken invalid
Fcookies may be blocked
Aip address has changed since
Cinvalid token
Asign in again
Alog in again
Alogged you out
Asigned you out
Alogin again
>C
Brequest header field exceeds server limit
Acookie too large
Acookies are too large
Aheader fields too large
>E
Aforbidden for user
Aswitch account
Adenied for user
Amust be an organi
Aorganization must be
Apending admin
Apending appro
Awaiting for appro
Aawaiting appro
Amust be an owner
Arequired role
Amust be an admin
Aonly be performed by
Amust be a verified
Amust be the owner
Aaccept the terms
Amust accept this
Aaccept the lic
Apolicy doesn't allow
Asecurity constraints
Aemail not verified
Aemail_not_verified
Aconfirmed e-mail
Aconfirmed email
Aemail is not verified
Aemail address is not verified
Averify your email
Averify your phone
Aconfirm your email
Afor subscribers
Cyou need access
Anot in the authorized list
Anot eligible to
Bthis action is unauthorized
Aaction is not
Ais unauthorized for user
Anot authorized to
Anot authorised to
Anot authorized for
Aon the access list
Bare not authorized
Aare not authorised
Baren't authorized
Anot allowed to
Baren't allowed
Anot permitted to
Ainsufficient right
Cinsufficient access
Cinsufficient authorization
Alacks the
Alack the
Clacks required
Alack one or
Cdon't have access
Cdo not have access
Cdoes not have access
Cdoesn't have access
Ano access to
Brestricted to authorized
Aauthorized users only
Aauthorized personnel
Aowner only
Ais private
Aprivate content
Aask the owner
Anot a member
Asubscribers only
Aforbidden for this user
Arequest access,
Arequest access from
Arequest access to
Anot authorised:
Anot authorized:
Aconsent has been revoked
Cconsent has expired
Aconsent was revoked
>F
Aunmanaged device
Adevice does not meet
Adevice doesn't meet
Aconditional access polic
Aenroll your device
Adevice does not comply
Bdevice policy
Adevice trust
Cendpoint verification
>G
Aaccessed locally
Aallowed to connect
Awith the vpn
Aover vpn
Aover the vpn
Astart the vpn
Aoff-campus
Aavailable in your state
Aavailable in your current
Aavailable from your
Aaccessible in your
Aaccessible from your
Ablocked in your
Arestricted in your
Aoutside the united
Aonly available within
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
Alicensing restrictions
Ais blacklisted
Abeen blacklisted
Ais blocklisted
Abeen blocklisted
Aon a blacklist
Aon our blacklist
Aon a blocklist
Bnot whitelisted
Bnot allowlisted
Anot in the allow
Anot on the allow
Anot in allowlist
Anot in whitelist
Bnot in the whitelist
Aconnect to the vpn
Aconnected to the vpn
Aconnect to vpn
Acompany vpn
Acorporate vpn
Athrough the vpn
Avia vpn only
Cvpn is required
Cvpn required
Cunavailable in your
Cip/token
Afrom your country
>H
Ausing an anonym
Athrough an anonym
Aanonymous prox
Canonymization
Aanonymizing
Afrom hosting
Aunblocker
>R
Afor this origin
Aorigin header does
Asecurity check failed
Bverify your data submission
Aform was invalid. try submitting
Areferer not supplied
Areferer invalid
Asecurity token has
Csecurity token expired
Ainvalid form sub
Ax-requested-with
Ainvalid crumb
Acsrf
Axsrf
Cinvalid security token
Ano valid crumb
Cauthenticity token
Cthe change you wanted was rejected
Dthe link you followed has expired
Dpage expired
Aforgery
Ahttp_referer
Bsecurity token is missing
Asecurity token could not
Asecurity token was
Cmissing security token
Atoken mismatch
Atoken_mismatch
Ainvalid nonce
Anonce is invalid
Cnonce verification
Across-site post
Bcross-origin request
Aorigin checking failed
Aorigin check failed
Ainvalid origin
Borigin invalid
Auntrusted origin
Awas linked to from
Cinvalid request token
Borigin_not_allowed
Borigin not allowed
>S
Btemp url invalid
Dinvite has expired
Dsignature expired
Ainvalid signature
Durl has expired
Durl expired
Dlink has expired
Dlink expired
Drequest has expired
Asigned expiry time
Blink is no longer valid
Blink is invalid
Blink invalid
Durl_expired
Dlink_expired
Aexpired signature
Dsignature_expired
Asignature mismatch
Arequest signature we calculated
Asignature does not match
Bsignature is invalid
Bsignature is not valid
Bsignature not valid
Csignature verification
Ainvalid_signature
Abad signature
Aurl signature
Aurl_signature
Ahash mismatch
Alink you used
Aone-time link
>T
Astale timestamp
Adifference between the request time and the
Aclock skew
Bsystem clock
Ctime on your
Atimestamp is too
Atimestamp too
Atimestamp is out
Atimestamp out of
Btimestamp of the request
Btimestamp for this request
Arequest timestamp
Abefore issued
Aused too early
Atoken not yet
Atoken is not yet
Afar from server
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
>U
Aclient cert
Amutual tls
Amtls
>V
Ano site configured
Aonly https
Ahttps only
Aallowed by cors
Ablocked hosts:
Ablocked host:
Bmisdirected request
Aplain http request was sent to https port
Asent an http request to an https server
Bhost not allowed
Ahost not permitted
Ainvalid host
Aunknown host
Aunauthorized host
Adisallowedhost
Adisallowed host
Auntrusted domain
Adns rebind
Asite is not configured
Anot configured for this
Cdirect ip access
Aaccess by ip
Aaccessing by ip
Ahost header
Chttps is required
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
>W
Aorganization has been disabled
Binactive user
Aaccount has been disabled
Aaccount is disabled
Bsite has been disabled
Athis web app is stopped
Baccount_disabled
Baccount disabled
Blogin is currently disabled
Aaccount is not active
Baccount has been restricted
Fuser is blocked
Fuser has been blocked
Buser is disabled
Bsite is disabled
>X
Adue to gdpr
Adue to the gdpr
Aover 18
Atoo young
Aexport regulations
Bgeneral data protection
Aeuropean economic area
Cage verification
Atrade control
Bage restriction
Bage-restricted
Bage restricted
Averify your age
Amust be 18
Amust be 21
Atakedown
Admca complaint
Admca notice
Bdmca request
Aat least 18
Bunder applicable
Aby ofac
>Y
Ablocked by your employer
Ablocked by your school
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
Bprovider has been ordered
Binternet usage policy
Ainternet usage is monitored
Binternet access policy
Binternet use policy
Cweb usage policy
Awebfilter
Aurl filter
Cfiltering policy
Ainternet filter
Afiltering system
Dordered to block
%proxies|anonymizer|anonymiser|anonymous network|data center|datacenter|data centre|hosting provider	clock|system time|time difference|timestamp|computer's time	form$|submission|csrf|xsrf|request forgery|cross-site request	proof	certificate|smart card|smartcard	link$|links$|url$|invitation|share	device|laptop|workstation|computer|phone	managed|complian|enrolled|enrolment|enrollment|registered|organization|organisation|company|corporate|trusted	sanction|court|judge|law$|laws$|legal|underage|under age|minor$|minors|adults|an adult|eighteen|18 or|18 years|21 or|gambling licen|gdpr|copyright|export control|under 1|under-1	category|categories|school|employer|workplace|parental|content filter|web filter|acceptable use|internet policy|network policy|it department	get in touch|ask your|reach out	this month|bandwidth|plan$|plan's|allowance|credit|data cap|subscription limit|seats|traffic limit|monthly traffic|trial|streams|screens|tier$|articles|funds|balance$|storage|free stories|page views	clients|codes$|request|attempt|calls$|call limit|rate$|rate limit|queries|messages|logins|search|tries$|times$|visits|posts$|api$|connections	once per|once every|slow down|too fast|too quickly|too often|too frequent|faster than|too many request|too many attempt|doing that	re human|bots$|are human|a human|are a person|automated|automation|scripts$|crawler|scraper|scraping|bot detect|anti-bot|not a person|unusual traffic|unusual activity|security check		refresh token|access token|login token	no tenant|tenant not found|domain|hostname|host name|host header|virtual host	us users|us residents|from outside|country|countries|territory|territories|location|abroad|european union|your area|jurisdiction|rights cover|continent|geo$|geob|geof|geog|geol|where you|in the uk|in the us$|in the eu$|in the eea|viewers in|residents of|customers in|visitors from|^only available in|^only accessible in|^only open in|people in|users in|in australia|in canada|in the united|users within	remote host|localhost|ips$|ip address|your address|address you|source address|client address|network$|networks|subnet|network range|office network|isp$|asn$|autonomous system|on campus|campus network|campus only|off campus	client version|version of the app|user agent|user-agent|chrome|firefox|safari|update the app|update your app|app version	malicious|suspicious|security rule|security polic|security filter|attack|injection|threat|dangerous|security system|security reasons	account|members$|subscriber|customers$|this forum|this board|your profile|user profile	pin$|sign in|signed in|signed-in|sign-in|log in|logged in|logged-in|log on|identify yourself|credential|password|authenticat|api key|api-key|your key$|api token|authorization header|mfa|two-factor|2fa|auth$|be registered	member of|cannot delete|cannot edit|cannot view|cannot modify|another user's|read-only|yours$|available to you|denied for this|users cannot|not your|cannot add|approval|role$|roles$|role's|scope|privilege|permission|superadmin|clearance|your group|your department|entitle|your rights|rights for|rights to|sufficient rights|access level|moderators$|staff$|user group|maintainer|editors|curators|your own$|their own$|shared with you|invited|granted you|^only$|only.|subscribed|owned by|belong|participant|membership|subscription|this workspace|this team|this project|this organi|your organization has|for your organi|employees|faculty|teachers|join the|join this|enrol|admin$|you are logged in|you are signed in|visible to|not owner|not the owner|not the author	incorrect|not$|no$|'t$|cannot|denied|deny|denies|refuse|reject|prohibit|forbid|restrict|unable|invalid|without|unavailable|missing|lacks|lack$|disabled|switched off|turned off|stopped|declined|unsupported|barred|excluded|wrong|mismatch|differs|unknown|prevent|disallow|triggered|matched|flagged|failed|looked|tripped|unauthorized|detected|noticed|behind|through a|using a|unrecognized|too far|insufficient|never|available|outside|inside|accessible|does not include|cleared|removed|another|different|someone else|under embargo|looks like|seem|appear|harmful	must|need|require|please|only$|has to|have to|enable|turn off|disable|disconnect|switch off|prove|verify|confirm|reserved|limited to|ordered|order$|exclusive|upgrade|update|use a|should|to continue|to borrow|to view|to access|to see$|first$|again$|sign in$|using|complete$|tick$|before you	expire|expiry|ended|timed out|time out|timeout|no longer|lapsed|stale|stopped working|past its|too old|out of date|outdated|old$|ran out|been used|longer active|inactiv|invalidated|terminated|was closed|revoked|withdrawn|already used|is over|used already|has been used|cancelled|canceled	exceed|too many|used up|reached|exhaust|maximum|run out|consumed|budget|over the|over your|throttl|depleted|taken|per day|per minute|per hour|used all|ve read|have read|up to$|at the same time|limit$|limited	blocked|block$|locked|blacklist|blocklist|denylist|closed|under review|pending|awaiting|on hold|blocks$	banned|ban$|deactivated|terminated|frozen	forwarding|we use|necessary cookies|back button|perhaps|maybe|might|if you think|if you believe|if this|may be$|could be|in error|open between|opening hours|business hours
@es
>G
Através de la vpn
>A
Anecesitas iniciar
Anecesita iniciar
Aestar registrado
Ano ha iniciado sesión
Ano has iniciado sesión
Aidentifíquese
Aidentifícate
>I
Acomprobando su navegador
Acomprobación de seguridad
Aactividad inusual
>J
Asolicitud ha sido bloqueada
Asolicitud fue bloqueada
Asolicitud bloqueada
Apetición ha sido bloqueada
>M
Amáximo de peticiones
>R
Atoken de seguridad
Apágina ha caducado
>Y
Abloqueado por su administrador
Abloqueado por el administrador de red
Abloqueado por su organización
>N
Alímite de descargas
%anonimiz			testigo	certificado	enlace|vínculo|invitación	dispositivo|equipo|ordenador	administrado|gestionado|empresa|organización|corporativ|cumple con	sanciones|tribunal|judicial|ley$|leyes|legal|menores|mayor de|mayores de|18 años|derechos de autor|justicia	categoría|colegio|escuela|empleador|filtro|control parental|política de uso	póngase en	cuota|ancho de banda|tu plan|su plan|saldo|almacenamiento|crédito	peticiones|solicitudes|intentos|consultas|descargas|mensajes	demasiadas peticiones|demasiadas solicitudes|demasiados intentos|demasiado rápido|más despacio	humano$|automatizad|automátic|tráfico inusual|verificación de seguridad		sesión		país|región|territorio|ubicación|extranjero|españa	dirección|tu red|su red|red$	navegador	cortafuegos|malicios|sospechos|regla de seguridad|política de seguridad|ataque|razones de seguridad|motivos de seguridad	cuenta|socios|suscriptores|usuario	registrados|inicia sesión|inicie sesión|iniciar sesión|iniciado sesión|identific|contraseña|credencial|autentic|desconectad|cerrado la sesión	membres|rol$|permiso|privilegio|autorización|perfil|derechos de acceso|facultad|compartido contigo|compartida contigo|compartido con usted|^solo$|^sólo$|pertenece|forma parte|formas parte|suscripción|no eres miem|no es miem|no está autor|no autorizado para|no estás autor|no tienes acc|no tiene acc|matriculad|empleados|alumnos|estudiantes|propietari|dueño|reservado a|reservada a	insuficien|no$|sin$|deneg|rechaz|prohib|imposible|inválid|carece|falta|incorrect|bloqueado por|detenido|detectado|desconocid|impedid|disponible|desde|restring|restric|otro|otra	requerid|debe|necesit|requier|por favor|solo$|sólo|únicamente|apaga|apágalo|desactiva|desactive|demuestr|verifi|confirm|actualiz|exclusiv|tiene que|tienes que|activa$|reservad|para seguir|para ver	caduc|expir|ya no|antiguo|obsolet|venció|vencid|terminó|finaliz|inactividad|ya fue|ya ha sido	super|límite|agot|exced|alcanz|demasiad	bloque|desactivad	dada de baja|expulsad|baneado|inhabilitad	puede haber|quizá|tal vez|si cree|puede que|posible
@pt
>G
Batravés da vpn
>A
Afaz login
Ainicie sessão
Ainiciar sessão para
Ausuários registrados
Aprecisa estar
Aacesse sua conta
Aidentifique-se
>P
Aservidor não possui permissão
>I
Averificando seu navegador
Atráfego incomum
Averificação de segurança
Aatividade incomum
>J
Aseu acesso foi bloqueado
Arequisição foi bloqueada
Aacesso bloqueado por segurança
Asolicitação foi bloqueada
Arequisição bloqueada
>M
Anúmero máximo de
>N
Acota de
>X
Adecisão judicial
Arazões legais
Amotivos legais
Amaior de idade
>R
Atoken de segurança
Apágina expirou
Apágina expirada
>Y
Abloqueado pelo administrador da rede
Abloqueado pela sua organização
Afiltro de conteúdo
%rede virtual		formulário		certificado	link|convite			ordem judicial|justiça|tribunal|menores|18 anos	política de uso|escola	contat	cota|deste mês|este mês|seu plano|plano atual|crédito	requisições|solicitações|pedidos|tentativas	muitas requisições|muitas solicitações|muitos pedidos|muitas tentativas|rápido demais	robô|humano$|automatizad		sessão		país|região|território|localização|exterior|brasil|portugal	endereço|rede$	navegador	malicios|suspeit|regra de segurança|ataque|motivos de segurança|razões de segurança	conta$|assinante|cadastro|usuário|utilizador	cadastrad|autentic|senha|credencia|logad|entre na|entrar|iniciar sessão|inicie sessão|sessão para|desconectad|entre para|entre novamente	email não veri|inscrit|sem acesso|acesso restrito|somente leitura|papel|função|permiss|privilégio|autorização|perfil|compartilhad|partilhad|^apenas$|^somente$|pertence|faz parte|não é mem|não possui ace|não tem ace|não está autor|acesso a este mód|matriculad|funcionários|alunos|proprietári|reservado a|restrito a	restrit|incorret|insuficien|não|nao$|sem$|negad|recus|proibid|impossível|inválid|falta|carece|detectad|detectamos|detetámos|impedid|indispon|removid|outro|outra	necessita|deve$|precisa|requer|por favor|somente|apenas|desligue|desative|ative|confirme|prove|atualize|exclusiv|reservad|necessári|faça|aguarde|só$|fazer login|estar logado|entre na|restrit	já não é|revogad|expir|não é mais|obsolet|antigo|encerrad|venceu|desatualizad|caduc|não está mais|inativ|já foi	já leu|exced|esgot|atingi|demais|ultrapass|usand|utiliz|limite|acab	bloque|desativad	suspens|banid	pode ter|talvez|se você acha|se acredita|pode ser que
@ro
%			cod de secur		link|invita			lege|legii|motive legale|judecător|18 ani|minori	rețeaua școl|rețeaua compan|rețeaua firm|filtrul de con		cot|abonament|limita lun	cereri|solicităr|încercăr|descărcăr|apeluri|interogăr	prea mult|prea des|prea repede	sunteți om|ești om|automat		sesiun		țar|tara$|regiun|românia|străinăt	rețea	navigator	suspect|malițio|atac|motive de sec	cont$|contul|conturi|abonați|membri|membru	autentific|conecta|conectează|parol|intră în cont|intrați în cont|deconect	permisiun|rolul|rol$|drept|autorizat|nu aveți acces|nu ai acces|^doar$|^numai$|angajaț|studenț|proprietar|înscris|rezervat|destinat	nu$|interzis|refuz|respins|invalid|fără|incorect|nevalid	trebuie|doar$|numai|vă rugăm|te rugăm|necesar|dezactiv|activa|confirm|actualiz|conecta|conectează|autentificați|exclusiv|rezervat|destinat	expirat|inactiv|învechit|prea vech|nu mai	depăși|atins|epuiz|folos|utiliz|consum|limita	bloca|dezactivat|închis		poate că|probabil|dacă crede|dacă consider
@it
>A
Aaccedere per
Adevi effettuare il
Aeffettua l'accesso
Adevi essere registrato
Aaccesso richiesto
Autenti registrati
Aeseguire l'accesso
Aeseguire il login
>B
Asei stato disconnesso
Aper inattività
>G
Btramite la vpn
Adisponibile nella tua area
>I
Averifica del browser
Atraffico insolito
Averifica di sicurezza
Acontrollo di sicurezza
Aattività insolita
>J
Arichiesta è stata bloccata
Arichiesta bloccata
>X
Aragioni legali
Aprovvedimento dell'autorità
Amotivi legali
Amaggiorenne
>R
Atoken di sicurezza
Apagina è scaduta
>Y
Abloccato dall'amministratore di rete
Afiltro dei contenuti
Abloccato dalla tua organizzazione
%		modulo		certificat	link|collegamento|invito			autorità giudiziaria|tribunale|minori|18 anni	scuola	contatt	piano$|giornalier|credit	chiamate|richieste|tentativi	troppe richieste|troppi tentativi|troppo veloce|rallenta	umano|umani|automatizzat				paese|territorio|posizione geografica|estero|italia	indirizzo|rete$		dannos|sospett|regola di sicurezza|attacco|motivi di sicurezza|ragioni di sicurezza	account|abbonati|iscritti|utente	registrati|accedi|autentic|credenzial|password|accedere.|devi accedere|necessario accedere|loggat|effettuare l|disconness	ruolo|permess|diritti|privileg|autorizz|amministrator|profilo|condivis|^solo$|appartien|fai parte|abbonamento|non sei mem|non disponi di|non hai acc|non si dispone|non è abil|non sei abil|dipendenti|docenti|proprietari|iscritto a|riservato a|riservata a|riservati a	errat|insufficien|non$|nega|rifiut|viet|impossibile|senza|manca|nessun|scorrett|rilevat|inibit|oscurat|altro$|altra$	deve$|devi$|devono|serve$|necessari|richied|richiest|solo$|soltanto|riservat|disattiv|disabilit|conferm|dimostra|aggiorna|occorre|bisogna|accedi con|identificati|accedi per|accedi al|effettua|abilita|attiva$	scadut|non è più|obsolet|vecchi|terminata|inattiv|già stato|già util	superat|esaurit|raggiunt|troppi|troppe|eccess|usando|utilizz|limite	blocca|disattivato$|disattivata|disabilitat	sospes|bannat|disattivato da|espuls|escluso|esclusa	forse|se ritieni|se pensi|potrebbe
@fr
>G
Bvia le vpn
>B
Aété déconnecté
>I
Avérification de votre navigateur
Acontrôle de sécurité
Aactivité inhabituelle
>J
Avotre requête a été bloquée
Avotre demande a été bloquée
Arequête a été rejetée
>M
Atrop de demandes
>X
Braisons juridiques
Adécision judiciaire
Avérification de l'âge
>R
Ajeton de sécurité
Apage a expiré
>O
Ail n'y a pas de document d'index
>Y
Abloqué par votre administrateur
Cbloqué par votre organisation
Afiltre web
%anonymis		formulaire	jeton	certificat	lien$|liens$|invitation	appareil|ordinateur|poste	géré|organisation|entreprise|conforme	sanction|tribunal|justice|loi$|légal|mineur|majeur|18 ans|droit d'auteur	catégorie|établissement scolaire|employeur|filtrage|contrôle parental|service informatique		articles gratuits|forfait|bande passante|crédit|espace de stockage|abonnement	requêtes|tentatives|appels|téléchargements	trop de requêtes|trop vite|trop souvent|trop de tentatives|ralenti	humain$|automatis|trafic inhabituel|vérification de sécurité|un humain|êtes humain				pays|région|territoire|localisation|france|situés en|étranger|zone$|géo	adresse|réseau	navigateur	pare-feu|malveillant|suspect|règle de sécurité|politique de sécurité|attaque|malicieu|comportement suspect|raisons de sécurité|dangere	compte|membres|abonnés|utilisateur	connecter|connecté|connexion|connectez|identifi|mot de passe|authentifi|déconnecté	rôle|droits|permission|privilège|autorisation|administrat|habilit|profil|partagé avec vous|^seul|appartient|pas partie|adhésion|pas membre|pas accès|n'avez pas le droit|pas autoris|ne disposez pas|n'avez pas les|pas inscrit à|personnel|agents$|salariés|enseignants|étudiants|propriétaire|admin$|réservé a|réservée a|réservé à|réservée à	insuffisan|pas$|aucun|refus|interdit|rejet|impossible|invalide|sans$|non$|manqu|incorrect|désactivés|jugé|détecté|empêch|inconnu|disponible|indisponible|depuis|un autre|une autre	devez|doit$|doivent|veuillez|nécessaire|requis|seul|réserv|désactivez|activez|prouvez|confirmez|faut|mettez|uniquement|pour$|depuis|vérifi|activer|limité	expiré|n'est plus|plus valable|révoqu|plus valide|trop ancien|obsolète|terminée|plus pris|inactivit|déjà util|déjà été util	maxim|dépass|épuisé|atteint|trop de|excès|utilisé|limite|consommé	bloqu|verrouill|désactivé|clôtur	banni|désactivé par|exclu$|exclue$	nous utilis|peut-être|si vous pensez|si vous croyez|il se peut|éventuellement
@de
>A
Aloggen sie sich
Alogge dich
Amelde dich an
Aanzumelden
>G
Bmit dem vpn
Bper vpn
Ain ihrem gebiet
>I
Abestätigen sie, dass sie
Abrowser wird überprüft
>J
Aanfrage wurde blockiert
>M
Banfragelimit
Azu viele
Bratenlimit
>W
Aaccount wurde gesperrt
Awebsite wurde gesperrt
Awebseite wurde gesperrt
Apräsenz wurde gesperrt
>R
Csicherheitstoken
>U
Aclientzertifikat
>Y
Avon ihrem administrator blockiert
Avon ihrer organisation blockiert
Ainhaltsfilter
Ajugendschutzfilter
>Q
Adirektverlinkung
%anonymisier|rechenzentr				zertifikat	link$|links$|downloadlink|bestätigungslink|freigabelink|einladung	gerät|laptop|rechner|arbeitsplatz|firmengerät|dienstgerät	organisation|verwaltet|unternehmen|firma|registriert|richtlini|firmengerät|dienstgerät	jugendschutz|minderjährig|gericht|gesetz|rechtlich|sanktion|erwachsene|volljährig|18 jahre|urheberrecht	kategorie|schulnetz|schulfilter|schule|arbeitgeber|webfilter|jugendschutzfilter|it-abteilung	wenden sie|wende dich	kontingent|datenvolumen|bandbreite|tarif|guthaben|speicherplatz|freikont	anfragen|versuche|abfragen|aufrufe|zugriffe$|anmeldeversuche	zu viele anfragen|zu schnell|zu häufig|zu oft|nicht so schnell	bots$|menschen$|automatisiert|ein mensch|ungewöhnlichen datenverkehr|sicherheitsabfrage|sicherheitsüberprüfung|mensch sind|kein bot		sitzung		land$|ländern|länder$|standort|ausland|aufenthaltsort|deutschland|österreich|schweiz	ip-adress|ip adress|netzwerk|netz$|adressbereich|universitätsnetz|firmennetz|hochschulnetz|ihrer adresse|ihre adresse|campusnetz|nur aus|nur im|nur inner|nur intern		schädlich|verdächtig|sicherheitsregel|sicherheitsrichtlinie|angriff|bedrohung|sicherheitsgründ	ihr zugang ist|diesem forum|diesem board|mitglieder|abonnent|kundenkonto|benutzer	registrierte|anmeld|angemeldet|einloggen|eingeloggt|melden sie|passwort|kennwort|zugangsdaten|authentifiz|abgemeldet|ausgeloggt	rolle|recht$|rechte$|berechtig|befugnis|mitarbeiter|zugriffsrecht|sachbearbeiter|dürfen diese|für sie freigegeben|mit ihnen geteilt|mit dir geteilt|^nur$|können nur|dürfen nur|mitgliedschaft|abonnement|kein mitglied|nicht die erford|nicht über die|fehlen die nöt|nicht autoris|nicht befugt|nicht freigesch|keinen zugriff|beschäftigte|studierende|lehrkräfte|eingeschrieben|eigentümer|vorbehalten|gehör	nicht|kein|ohne|verweigert|abgelehnt|verboten|untersagt|unzulässig|ungültig|abgewiesen|fehlt|fehlen|deaktiviert|eingestuft|erkannt|stimmt nicht|falsch|gestoppt|verhindert|unbekannt|verfügbar|aus$|einem anderen|einer anderen	müss|muss|fordert|nur$|bitte|benötig|erforderlich|notwendig|brauch|bestätigen|dürfen|ausschließlich|vorbehalten|erst ab|ab 18|aktualisieren|schalten sie|um zu|melden sie|zuerst|wir prüfen|überprüfen	zurückgezogen|abgelaufen|nicht mehr|veraltet|beendet|zu alt|verfallen|ungültig geworden|bereits verwendet	überschritten|zu viele|sehr viele|ausgeschöpft|erschöpft|erreicht|aufgebraucht|verbraucht|höchstzahl|limit	gesperrt|blockiert|sperre|geblockt|deaktiviert	sie wurden gesperrt|stillgelegt|verbannt|gebannt	notwendige cookies|verwendung von|oder die seite|vielleicht|möglicherweise|wenn sie glauben|falls|sollten sie|eventuell|könnte|öffnungszeiten
@nl
>G
Bvia vpn
>A
Alog in om
Aauthenticatie vereist
Alog eerst in
Ameld u aan om
Ameld je aan om
Ainloggen om
>B
Aautomatisch uitgelogd
>I
Aongebruikelijk verkeer
Auw browser wordt gecontroleerd
Abeveiligingscontrole
>J
Averzoek is geblokkeerd
Averzoek is geweigerd
>X
Aom juridische redenen
>M
Aveel aanvragen
%		formulier	formuliertoken	certificaat|clientcert	link$|downloadlink|deellink|deelbare|uitnodiging			rechter|gerecht|wettelijk|minderjarig|18 jaar	schoolnet	neem contact	quotum|datalimiet|bandbreedte|abonnement	aanvragen|verzoeken|pogingen	te veel verzoeken|te veel pogingen|te snel|te vaak	mens$|geautomatiseerd		sessie		land$|landen|regio|locatie|buitenland|nederland|gebied	ip-adres|netwerk|adres$|bedrijfsnet		kwaadaardig|verdacht|beveiligingsregel|aanval|veiligheidsredenen|beveiligingsredenen	account|leden$|gebruiker	inlog|ingelogd|aanmeld|aangemeld|wachtwoord|log in|uitgelogd|geregistr	rol$|rechten|bevoegd|machtig|toestemming|beheerder|gedeeld|^alleen$|deel uit|behoort|van een andere|lidmaatschap|geen lid|geen toegang tot|gemachtigd|geautoriseerd|medewerkers|eigenaar|ingeschreven|voorbehouden|hoort	onvoldoende|niet|geen|zonder|geweigerd|verboden|ongeldig|ontbreekt|afgewezen|onjuist|een andere	moet|alleen|vereist|nodig|schakel|uitsluitend|bevestig|voorbehouden|alstublieft|zet |om verder|om door|om toegang|gebruik een|ingelogd zijn|aangemeld zijn	verlopen|niet meer|verouderd|te oud|niet actief|inactiv|al gebruikt	maxim|overschreden|te veel|limiet|bereikt|verbruikt|opgebruikt|gebruik	geblokkeerd|vergrendeld|gedeactiveerd|uitgeschakeld	geschorst|verbannen|opgeschort	noodzakelijke|misschien|als u denkt|mogelijk
@fi
%välityspalvel		lomak	turvatunn|turvakoodi		linkki|linkin|latauslink|jakolink|kutsu			laki$|lain$|lainsäädän|tuomioist|18 vuot|18-vuot|alaikä	koulun verk|yrityksen verk|sisällönsuod	ota yhteyttä	kiintiö|käyttöraja|kuukausiraja	pyyntö|pyynnö|kysely|latauks|kirjautumisyrit	liian mon|liikaa|liian usein|liian nop	botti|ihminen|automaat	eväst	istunto|istunno		maas|alueel|suomess|suomest|suomen ulk|ulkomai	verkost|verkkosi$	selai	palomuur|epäilyt|haital|hyökk|turvallisuussy|tietoturvasy	tili$|tilisi|tilin$|käyttäjätil|jäsen|tilaaj	kirjaud|kirjaut|tunnistau|salasan|kirjattu ulos|uloskirj	oikeu|käyttöoikeu|rool|käyttäjärool|ylläpitäj|järjestelmänvalv|lupa|suorittaa tätä|käyttää tätä|^vain$|henkilökun|henkilöst|opiskelij|omistaj|tarkoitettu|opettaj	ei$|et voi|et ole|eväty|kielt|kielle|puuttu|virheel|ilman$	vain$|täyty|pitää|vaadi|vaati|kirjaudu$|kirjaudut|poista|vahvista|päivitä|salli|tarvit|oltava	vanhent|päätty|umpeutu|liian vanha|käyttämät	täynnä|täyttyn|ylit|rajoit|käytät|käytetään|saavut|käyttän	estet|estä|poistettu|lukit|suljet	jäädyt|porttikiel	ehkä|jos uskot|jos epäilet
@tr
>A
Akimlik doğrulama gerekli
Aüye girişi
Agiriş gerekli
>I
Atarayıcınız kontrol ediliyor
Aolağan dışı trafik
Agüvenlik doğrulama
Adoğrulama kodunu
>J
Aisteğiniz engellen
Atalebiniz engellenmiştir
Aisteğiniz reddedildi
%vekil		formun|form$	anahtar|jeton	sertifika	bağlantı|link|davet			mahkeme|kanun|yasal|18 yaş	okul ağ|şirket ağ|kurum ağ|içerik filtre	başvur|iletişim	kota|kredi	istek|deneme|indirme	çok fazla|çok hızlı|çok sık	insan olduğ|otomatik	çerez	oturum		ülke|bölge|konum|yurt dışı|türkiye	ip adres|adresiniz|ağınız|ağından|ağda	tarayıcı	güvenlik duvarı|şüpheli|zararlı|saldırı|güvenlik nedeniyle|güvenlik sebebiyle	hesab|üye|kullanıcı	giriş yap|oturum aç|şifre|çıkış yap|kayıtlı	yetki|izniniz|rolünüz|yönetici|erişim izn|görüntüleme izn|^yalnızca$|^sadece$|personel|çalışan|öğrenci|sahib|müdür|öğretmen|izinler	kısıtl|hatalı|yanlış|yok$|değil|reddedil|yasak|engel|izin veril|olmaz|edilemez|yapılamaz|girilemez|açılamaz|yetersiz|geçersiz|kapalı|kullanılam|görüntülenem|izlenem|erişilem|erişemez|bulunmuyor|bulunmamak|desteklen	gerek|lütfen|yalnızca|sadece|zorunlu|kapatın|doğrulayın|giriş yap|oturum aç|etkinleştir|kapatıp	süresi dol|sona er|eski$|sonlan|işlem yapmadı|artık|kapatıl	sınır|aştınız|aşıl|fazla|doldu|dolmuş|tüket|kullan|limit	engellen|kilitlen|devre dışı	askıya|yasaklan	olabilir|belki|düşünüyorsanız
@id
>I
Amemeriksa browser anda
>J
Apermintaan anda telah diblokir
Apermintaan anda diblokir
%		formulir			tautan|link|undangan			hukum|pengadilan|di bawah umur|18 tahun	jaringan kantor|jaringan sekolah|jaringan perusahaan	hubungi	kuota|paket	permintaan|percobaan|unduhan	terlalu banyak|terlalu cepat|terlalu sering	manusia|otomatisasi	kuki	sesi$		negara|wilayah|lokasi|daerah|luar negeri|indonesia	alamat|jaringan	peramban	berbahaya|mencurigakan|serangan|alasan keamanan	akun|anggota|pelanggan	masuk|kata sandi|keluar otomatis	milik|izin|hak$|peran|wewenang|admin|dibagikan|memiliki akses|punya akses|berhak|berwenang|diizinkan|boleh mengakses|^hanya$|karyawan|mahasiswa|pegawai|pemilik|dosen|guru|khusus untuk	salah|tidak|ditolak|dilarang|belum|tanpa|gagal|kurang|bukan	harus|perlu|hanya|silakan|silahkan|mohon|matikan|aktifkan|nonaktifkan|konfirmasi|khusus|terlebih dahulu|untuk|pastikan	kedaluwarsa|kadaluarsa|kadaluwarsa|kedaluarsa|berakhir|habis|usang|tidak aktif|tidak berlaku|sudah digun	melebihi|batas|terlalu banyak|mencapai|menggunakan	dinonaktifkan|diblokir|blokir|terkunci|dikunci	ditangguhkan|dibekukan	kami menggunakan|mungkin|jika anda merasa
@da
%			sikkerhedsn|sikkerhedskod		link|invitation			loven|lovgiv|domstol|18 år	skolens net|kommunens net|firmaets net|webfilt|indholdsfilt		kvote|abonnement	forespørg|anmodning|forsøg	for mange|for hurtig|for ofte	menneske|automat				land$|landet$|danmark|udland|du befinder	netværk		mistænk|skadelig|angreb|sikkerhedsårs|sikkerhedsm|sikkerhedsgr	abonnent|medlem	log ind|logge ind|logget ind|adgangskode|logget ud|registrer	ikke har adgang|rolle|rettighed|tilladelse|lov til|adgangsrett|ikke adgang|autoriser|^kun$|medarbejdere|studerende|ejere|personale|forbeholdt	ikke$|nægt|afvis|ugyldig|forbud|forkert|uden$|mangl|utilstræk|ingen$|stoppet	skal$|kun$|kræv|venligst|slå$|bekræft|opdat|aktiver|log ind|påkræv|forbeholdt	udløb|ikke længere|forælde|for gammel	oversk|grænse|opbrug|nulstil|nået|bruger|brugt	bloker|spærr|låst|deaktiver|lukket	udeluk	måske|hvis du men|muligvis
@nb
%		skjema	sikkerhetsn|sikkerhetskod		lenke|invitasjon			loven|lovgiv|domstol|18 år	skolens net|kommunens net|firmaets net|nettfilt|innholdsfilt		kvote|abonnement	forespørs|forsøk|nedlast	for mange|for raskt|for ofte	menneske|automat	informasjonsk	økt$|økten|sesjon		land$|landet$|norge|utland|der du er|du befinner	nettverk	nettleser	brannmur|mistenk|skadelig|angrep|sikkerhetsårs|sikkerhetsm|sikkerhetsgr	abonnent|medlem	logg inn|logge inn|logget inn|innlogg|pålogg|passord|logget ut|registrer	ikke har tilgang|rolle|rettighet|rett til|tilgangsrett|tillatelse|lov til|ikke tilgang|autoris|^kun$|^bare$|ansatte|eier|forbeholdt	ikke$|nekt|avvis|ugyldig|forbud|feil passord|uten$|mangl|utilstrekk|ingen$|stoppet	må$|kun$|bare$|krev|vennligst|slå$|bekreft|oppdat|aktiver|logg inn|påkrev|sjekk|forbeholdt	utløp|utgått|gått ut|ikke lenger|forelde|for gammel	oversk|grense|brukt opp|nullstil|nådd|bruker	blokker|sperr|låst|deaktiv|stengt	utesteng	kanskje|hvis du men|muligens
@sv
>B
Aloggats ut
>I
Aovanlig trafik
>J
Adin begäran har blockerats
Adin förfrågan har blockerats
%		formulär	säkerhetsn|säkerhetskod		länk|inbjud			domstol|lagstift|18 år|juridisk	skolans nät|kommunens nät|företagets nät|webbfilter|innehållsfilt		kvot|månadskvot|abonnemang	förfrågningar|försök	för många|för snabbt|för ofta	människa|automat	kakor			land$|sverige|plats|du befinner	ip-adress|nätverk	webbläsare	brandvägg|misstänkt|skadlig|attack|säkerhetsskäl	medlem|prenumera	logga in|inlogg|lösenord|loggats ut|loggat in|registrera	behörig|rättighet|roll|administratör|delats med|tillåtelse|inte åtkomst|rätt att|^endast$|^bara$|anställda|ägare|personal|förbehåll|lärare	felaktig|otillräck|inte|nekad|saknar|förbjud|avvisad|utan$|ogiltig|otillåt	måste|endast|bara$|vänligen|kräv|bekräfta|aktivera|stäng av|logga in	gått ut|löpt ut|inte längre|föråldrad|för gammal|upphört|slutat|redan anv	överskrid|gräns|använder|använda|slut$|förbruka|nått	blockera|spärra|låst|inaktiverat	stängts av|avstängd|avstängt	kan ha|kanske|om du tror
@hu
>I
Aböngésző ellenőrzése
%		űrlap	biztonsági azonosító|biztonsági kód		link|hivatkoz|meghív			törvény|jogszabály|bíróság|jogi ok|18 év|kiskorú	iskolai hál|céges hál|munkahelyi hál|tartalomszűr	forduljon|kapcsolatba|keresse	kvót|csomagj|csomagod|keret	kérés|kísérlet|lekérdezés|letöltés|próbálkozás	túl sok|túl gyakran|túl gyorsan	ember$|automat	süti	munkamenet		országá|országod|országb|régió|külföldr|magyarországo|magyarországr	hálózat	böngésző	tűzfal|gyanús|kártékony|támadás|biztonsági ok	fiók|előfizető	jelentkez|bejelentkez|belépés|lépjen be|jelszó|kijelentkez|regisztrált	jogosult|jogod|joga$|szerepkör|engedélye$|engedélyezett|rendszergazd|adminisztrátor|nincs hozzáfér|^csak$|^kizárólag$|munkatárs|dolgozó|hallgató|tulajdonos|számára	nem$|nincs|megtagad|tilos|érvénytelen|hibás|elutasít	kell$|kérj|szükséges|csak$|kizárólag|kapcsolja|igazol|erősítse|frissíts|jelentkezz|engedélyezze|lépjen be	lejárt|elavult|túl régi|már nem	elért|túllép|kimerít|elfogy|korlát|használ	letilt|blokkol|zárol|kitilt|tilt	felfüggeszt	talán|lehet, hogy|ha úgy
@cs
>B
Abyli odhlášeni
>I
Akontrola prohlížeče
Aneobvyklý provoz
Aopište kód
>J
Apožadavek byl zablokován
%		formulář			odkaz|pozván			soud|zákon|právních|nezletil|18 let|autorsk|dospěl	školní sí|firemní sí|sítí školy|filtr obsahu	obraťte	kvót|tarif	požadavk|pokus|dotaz|stahování	příliš mnoho|příliš rychle|příliš často	člověk|automat		relac		země$|zemi$|oblast|zahranič|česk	adres|síť|sítě|síti	prohlížeč	škodliv|podezřel|útok|bezpečnostních důvod	účet|účt|předplatitel|člen	přihlas|přihláš|přihlás|heslo|registrovan|odhlás	oprávně|práva$|právo$|rol|správc|administr|sdílen|nemáte přístup|^pouze$|^jen$|zaměstnan|vlastník|zapsán|určen|učitel	nespráv|není|nejste|nemá|nelze|odepř|zakázán|zamítn|odmítn|bez$|neplatn|chyb|nedostup|nedostat|nepodpor|nebyl|neumož|nesmí|nemůž	mus|pouze|jen$|prosím|vyžad|nutn|potřeb|povol|zapn|vypn|potvrď|aktualiz|vyhraz|přihlaste	vyprš|již není|zastar|skonč|nečinnost	překroč|vyčerp|příliš mnoho|použív|dosáh|limit	blokov|zablok|deaktivov	pozastav|zabanov	mohl|možná|pokud se domn
@pl
>G
Bprzez vpn
>A
Abyć zalogowan
Ajest zalogowanie
Auwierzytelnieni
Asię zalogować
>B
Azostałeś wylogowany
>I
Anietypowy ruch
Asprawdzanie przeglądarki
Akod z obrazka
Aweryfikacja bezpieczeństwa
>J
Ażądanie zostało zablokowane
Ażądanie zostało odrzucone
Ażądanie zablokowane
>M
Azbyt dużo
>W
Aserwis został zablokowany
%				certyfikat	link|odnośnik|zaproszeni			sąd$|sądu|prawo$|prawn|nieletni|18 lat|pełnoletni		skontaktuj	dzienny limit|miesięczny limit|abonamen|transfer|planu	żądań|zapytań|prób|pobrań	zbyt wiele|zbyt szybko|zbyt często	człowiek|automatyczn	ciastecz	sesja|sesji		kraj|lokalizacj|zagranic|polsk	adres|sieci|sieć	przeglądark	zapor|złośliw|podejrzan|atak|względów bezpieczeństwa	konta|członk|użytkownik	zarejestrowan|zalogow|logowan|hasł|zaloguj|wylogowan	uprawnie|autoryzacj|rola|roli|udostępnion|^tylko$|subskrypcj|należysz|należy do$|uprawnion|masz dostępu|brak dostępu do|masz prawa|upoważnion|dostępu do tej|^wyłącznie$|^jedynie$|pracowni|właściciel|zapisan|przeznaczon	niewystarcz|nie$|brak|odmow|odrzuc|zabroni|niedozwol|nieprawidłow|bez$|niedostęp|nieważn	musi|tylko|wymaga|potrzebn|proszę|wyłącz|potwierdź|należy|zaloguj się|zalogowanym|zalogowanych|włącz	wygas|nieaktualn|przestarzał|upłyn|braku aktywności|bezczynno|straci|utraci|już wykorz|już użyt	przekrocz|zbyt wiele|wyczerp|osiągnięt|używa|korzysta|wykorzyst|limit	zablok|dezaktywowan|nieaktywn	zawiesz|zbanow	niezbędne pliki|mógł|być może|jeśli uważasz|jeśli sądzisz
@vi
>E
Akhong co quyen
>I
Ađang kiểm tra trình duyệt
Axác minh bạn
>J
Ayêu cầu của bạn đã bị chặn
Ayêu cầu bị chặn
%		biểu mẫu	mã bảo mật		liên kết|đường dẫn|lời mời			pháp luật|tòa án|dưới 18|pháp lý|18 tuổi	mạng của trường|mạng công ty|mạng trường	liên hệ	gói|hạn mức	yêu cầu|số lần|lượt tải	quá nhiều|quá nhanh|quá thường xuyên	người máy|tự động|con người		phiên		quốc gia|khu vực|vùng|vị trí|nước ngoài|việt nam	địa chỉ|mạng	trình duyệt	tường lửa|độc hại|đáng ngờ|tấn công|lý do bảo mật|lý do an ninh	tài khoản|thành viên	đăng nhập|mật khẩu|đăng xuất	quyền|vai trò|quản trị|chia sẻ với|được phép|^chỉ$|nhân viên|sinh viên|chủ sở hữu|dành cho|thành viên của	không|từ chối|bị cấm|chưa|thiếu	phải|cần|vui lòng|chỉ$|hãy|tắt|bật|đăng nhập để|đăng nhập trước|yêu cầu đăng	hết hạn|hết hiệu lực|quá hạn|kết thúc|lỗi thời|không còn|đã được sử|không hoạt động	vượt quá|giới hạn|quá nhiều|dùng|sử dụng	chặn|khóa|vô hiệu hóa	đình chỉ|tạm ngưng	có thể|nếu bạn cho
@el
%		φόρμα	διακριτικό|κωδικός ασφ		σύνδεσμο|συνδέσμ|πρόσκληση			δικαστ|νόμο|18 ετών	δίκτυο του σχολ|δίκτυο της εταιρ	επικοινων	πακέτο|μηνιαίο όριο|συνδρομή	αιτήματα|αιτημάτων|προσπάθειες	πάρα πολλ|υπερβολικά	ρομπότ|άνθρωπος|αυτοματ		συνεδρία		χώρα|περιοχή|τοποθεσία	διεύθυνση|δίκτυο	φυλλομετρητ|περιήγησης	τείχος|κακόβουλ|ύποπτ|επίθεση	λογαριασμ|μέλη$|μέλος	συνδεθείτε|σύνδεση$|κωδικό|σύνδεσή|αποσυνδ	δικαίωμα|άδεια|ρόλο|διαχειριστ|δικαιώματα|σου επιτρ|σας επιτρ|έχετε πρόσβαση|^μόνο$|προσωπικ|φοιτητ|ιδιοκτήτ|εργαζόμεν|προορίζεται	λάθος κωδικ|ανεπαρκ|δεν$|απαγορεύ|απορρίφθ|χωρίς	πρέπει|μόνο|παρακαλ|απαιτ|επιβεβαιώστε|ενεργοποι|απενεργοποι|συνδεθείτε|χρειάζ	έληξε|λήξει|ληγμέν|πλέον|αδράνει	υπέρβ|όριο|πολλ|χρησιμοποι|εξαντλ	αποκλε|κλειδω|απενεργοποιηθεί	αναστ	ίσως|αν πιστεύετε
@ko
>A
A로그인 해
A로그인이
A로그인을
A로그인 하
>I
A비정상적인 트래픽
A자동입력
A자동 입력
A보안문자
A사람임을
A사람인지
A봇이 아
>J
A요청이 차단
A비정상적인 접근
A보안 정책
A요청이 거부
A접근이 차단되었습니다
A접속이 차단되었습니다
>M
A횟수를 초과
A횟수 초과
>X
A불법·유해
A불법유해정보
A청소년 유해
A법적인 이유
>W
A서비스가 중지
>B
A로그인이 만료
A자동 로그아웃
A로그아웃 되었
>R
A토큰이 유효
%프록시		양식	토큰	인증서	링크|초대			법원|법률|미성년|세 미만	학교 네트워크|회사 네트워크|사내 네트워크|사내망	문의	한도|할당|허용량|사용량|일일|크레딧|잔액	요청|시도	너무 자주	로봇|자동화	쿠키	세션		국가|지역|해외|국내|한국	ip|네트워크|주소	브라우저	방화벽|악성|의심|공격|보안상의 이유	계정|회원|구성원	로그인|비밀번호|인증|로그아웃	고객만|본인|멤버만|회원만|권한|관리자|역할|접근할 권|공유되|직원|학생|소유자|작성자|교사|담당	없음|부족|않습|없습|거부|금지|불가|제한|안 됩|못|않았|감지|지원하지	필요|주세요|하십시오|만 |로그인해|로그인 후|로그인하|만$	만료|종료|오래된|활동이 없|사용하지 않	초과|너무 많|한도	차단|잠겼|잠금|비활성	정지|탈퇴	수도 있|경우
@ja
>A
A認証に失敗
Aログインを行
A要ログイン
Aログインが必
>B
A自動的にログアウト
>E
Aアクセス権
Aアクションは許可
>G
Aお客様の国
Aあなたの国
>H
Avpnを
Avpn接続
>I
A通常と異なるトラフィック
Aブラウザを確認しています
A認証コードを入力
Aセキュリティチェック
A不審なアクティビティ
>J
A不正なアクセス
A不正アクセス
Aリクエストがブロックされました
Aリクエストはブロックされました
A不正なリクエスト
Awafにより
Aリクエストが拒否
>M
Aアクセスが多すぎ
A回数の上限
Aアクセス制限回数
>X
A法律上の理由
A著作権者
A18歳未満
A年齢確認
A法的な理由
>R
A不正な遷移
Aトークンが不正
Aトークンが一致
Aトークンエラー
A画面遷移
>Y
Aネットワーク管理者
Aフィルタリング
A組織によってブロック
>Q
A直リンク
%プロキシ		フォーム	トークン	証明書	リンク|url|招待			裁判所|法令|未成年		連絡|問い合わせ	今月|プラン|割り当て|通信量|クォータ|ダウンロード|容量|残高	リクエスト|アクセス回数|試行回数	アクセスが集中|短時間に	ロボット|自動化|自動アクセス|人間|画像認証|ボット	クッキー	セッション|アクセストークン|接続が切		お住まいの国|お住まいの地域|国から|国では|地域|海外|国外|国内	ipアドレス|ネットワーク|接続元	ブラウザ	ファイアウォール|不正な|悪意|攻撃|セキュリティ上	アカウント|会員	ログイン|サインイン|パスワード|認証|ログアウト	会員専用|会員限定|専用ページ|権限|管理者|ロール|共有されて|オーナー|所有者|社員|メンバー|のみが|のものです|受講者|職員|従業員|学生|作成者|vip|教員|担当	できません|いただけません|ません|拒否|禁止|許可されて|なく|ない|制限|検出|から|まで|未ログイン|不足|対象外|別の|他の	必要|してください|のみ|お願い|限り|ログイン後|会員限定|専用	切れ|無効|失効|古い|操作がなかった|操作がない|使用済|すでに使	超え|多すぎ|上限|超過|ご利用のよう|使用し	ブロック|遮断|ロック|無効になって	停止|凍結	可能性|場合があり|かもしれ
@zh
>I
A访问验证
A验证按钮
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
>J
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
A请求存在异常
A访问被拦截
A请求被拦截
A网站防火墙
A已被阻断
A安全防护
>M
A过于频繁
A频率过高
A频率限制
A次数超限
A次数已达
A次數過多
A访问过多
>Y
A网络管理员
A上网行为管理
A公司策略
A网络策略
@zh
>Q
A外部链接
A禁止外链
A防盗链保护
A禁止盗链
A图片盗链
>A
A请先登录
A請先登入
A请先登陆
A請先登錄
A请先认证
A身份认证
>B
A重新登录
A重新登入
Atoken无效
A自动退出
>E
A无权获取
A无权操作
A无权访问
A无权查看
A没有访问权
A未被授权
A未经授权
A操作权限
>G
A请使用vpn
A通过vpn
A所在區域
A仅限中国
A區域限制
>H
A勿使用vpn
A在使用vpn
A您使用vpn
A請關閉vpn
A关闭vpn
Avpn或
>N
A流量超限
A流量已用
A超出限额
>X
A法律法规
A法律原因
A相关法律
A法律要求
>W
A站点已暂停
A网站已暂停
A网站已被关闭
A网站已到期
A网站暂停
A主机已到期
>R
A令牌验证失败
A令牌无效
Atoken验证失败
A非法来源
A来源无效
>S
A鏈接已過期
A签名过期
A签名已过期
A签名错误
A签名不匹配
A签名无效
>V
A站点不存在
A没有找到站点
A您的请求在web服务器中没有找到对应的站点
A域名未绑定
A域名未备案
>U
A客户端证书
%代理|翻墙		表单|表單	令牌		链接|邀请|連結			法院|司法|未成年|未满|未滿|18岁		联系	下载次数|积分|配额|額度|额度|套餐|版用户|余额	请求|访问次数|次数|操作	频繁|过快|过于频繁|頻繁	机器人|人机|自动化|安全验证|验证码|安全检查		会话|登录状态|會話		国家|地区|所在地|國家|地區|境外|海外	ip地址|网络地址|您的ip|您的网络|校内|校园网|内网|办公网	浏览器|瀏覽器	防火墙|恶意|可疑|攻击	会员|账号|帐号|账户|帳號|會員|用户	登录|登錄|登陆|登入|密码|身份认证|身份验证|登出	权限|角色|管理员|權限|与您共享|^只有|仅内部|仅授权|仅本|仅会员|^仅限|^仅对|^仅供|成员|团队|项目|属于|员工|教职|学生|所有者|vip|員工	密码错误|未与|不支持|无法|不能|拒绝|禁止|不允许|暂不|未开放|没有|无权|缺少|检测到|不提供|受限|不足|不够|未登|尚未|不在|未被|已被|被封|无访问|不是|其他|無法|不允許|沒有|無權|拒絕|不受支	请关|升级|仅对|可以|可访问|需要|必须|只能|仅限|才能|后访问|后查看|启用|啟用|開啟|必須|僅限|請勿|可见|请登	失效|过期|超时|过低|过旧|未操作|无操作|闲置|閒置|逾時|已被使用|已使用	过多|超过|超出|上限|限制|用完|用尽	封锁|屏蔽|拦截|封禁|冻结|锁定|封鎖|鎖定	停用|封号|禁用|停權	可能|如果您认为
@ru
>Q
Aхотлинк
Aпрямые ссылки
>A
Aвойти в систему
Aвход в систему
Aвы не вошли
Aтребуется вход
Aнеобходимо зарегистр
>G
Aчерном списке
>I
Aкапч
Aподтвердите, что запросы
Aпроверка браузера
Aподозрительный трафик
Aвведите символы
Aвведите код с картинки
Aпройдите проверку
Aпроверку безопасности
>J
Aзапрос заблокирован
Aзаблокирован системой безопасности
Aзапрос был заблокирован
Aзапрос отклонен
Aсистемой защиты
>M
Aпревышен лимит
Aпревышено количество
>X
Aпо юридическим причинам
Aпо требованию роскомнадзора
Aрешению суда
Aпо требованию закон
Aвозрастное ограничение
Aисполнилось 18
>W
Aсайт заблокирован хостинг
Aсайт временно отключен
>R
Aтокен безопасн
>Y
Aзаблокирован вашим провайдером
Aадминистратором сети
Aконтент-фильтр
Aконтентной фильтрац
%впн|прокси|анонимайзер		форм	токен	сертификат	ссылк|хотлинк|приглашени			18 лет	школьн	обратитесь|свяжитесь	месячн|лимит скач|лимит загр|квот|тариф|трафик|средств|баланс	запросов|попыт|скачиваний|загрузок|обращени	слишком много|слишком част|слишком быстр|не так быстро	робот|человек|автоматич|капч|бот$|ботом	куки	сесси|сеанс		страна$|страны$|стране$|страну$|странах|стран$|регион|территори|местополож|росси|за рубеж|границ	ip-адрес|адрес|сети$|сеть$	браузер	межсетев|вредоносн|подозрительн|атак|правил безопасности|соображениям безопасности|целях безопасности	учетн|аккаунт|на этом форуме|этой конференции|пользовател	учетные данн|учетных данн|зарегистрирован|войти|войдите|вошедш|авториз|парол|логин|аутентифик|отключены из	админ$|лицензи|^вход только|доступ только|прав$|права$|роль|роли|полномоч|администратор|модератор|администрац|руководител|предоставил|^только$|сотрудник|подписк|состоит|записаны на|принадлежит|нет разреш|вам запрещ|имеете доступ|вас нет доступа|нет доступа к$|студент|владел|преподавател|предназначен	не$|нет$|запрещ|отказ|отклон|без$|недоступ|неверн|недостаточно|ограничен|невозможно|отсутств|с вашего|в вашем|в вашей|другому	только|необходимо|нужн|требу|пожалуйста|отключите|включите|должн|подтвердите|могут только|войдите|авторизуйтесь|авторизоваться|проверя|выключ|отключить	истек|вышло|больше не|устарел|стар|недействит|завершен|неактивн|бездейств|минул|просрочен|уже использ|уже был	превыш|лимит|исчерп|слишком много|достигнут|использу|через vpn	заблокир|закрыт|деактивир|отключен	забанен|приостановлен|бан$	возможно|если вы считаете|если вы думаете
@uk
>A
Aпотрібен вхід
>I
Aперевірка браузера
Aкапч
Aвведіть код з
>J
Aзапит заблоковано
%проксі|анонімайзер		форм	токен		посилан|запрошенн			суд$|суду|закон|санкц|неповноліт|18 рок|юридичн	шкільн|мережею школи|фільтр вмісту	зверніться	квот|тариф	запитів|спроб|завантажень	забагато|надто багато|занадто багато|занадто часто|надто швидко	робот$|роботом|людин|автоматич|капч	куки	сеанс|сесі		країн|регіон|територі|україн	ip-адрес|адрес|мереж	браузер	брандмауер|шкідлив|підозріл|атак|захист	обліков|акаунт|користувач|учасник	увійти|увійд|авториз|парол|логін|вийшло|зареєстрован	прав$|роль|ролі|повноваж|адміністратор|дозвол|надав$|надано|маєте доступу|вас немає доступу|немає доступу до|^лише$|^тільки$|працівник|студент|власник|викладач|призначен	недостатн|не$|немає|заборон|відмов|відхил|без$|недоступ|недійсн|невірн|неможлив|відсутн	лише|тільки|необхідно|потрібн|будь ласка|вимкніть|увімкніть|підтверд|повин|оновіть|увійдіть|авторизуйте|потрібен	вичерпан|закінчи|минув|більше не|застар|заверш|сплив|неактивн	перевищ|ліміт|забагато|використову|користує	заблок|закрит|деактивов|вимкнен	призупин|забанен	можливо|якщо ви вважаєте
@he
>E
Aאינך מורשה
%פרוקסי					קישור|הזמנה					פנה |פנו |לפנות		בקשות|ניסיונות	יותר מדי	רובוט|אנושי	עוגיות	החיבור		מדינ|אזור|ישראל	ip|כתובת|הרשת|ברשת	דפדפן	חומת|זדוני|חשוד|תקיפה	חשבון|חבר ב	להתחבר|התחבר|סיסמ	הרשא|מנהל|^רק |סטודנט|הבעלים|מיועד	שגוי|אינם|אינו|אינך|אינה|אין |לא |נדח|אסור	עליך|אנא|יש ל|נדרש|רק |חובה|להתחבר|בלבד	הקישור פג|פג |הסתיים|תקף|בתוקף	משתמש	נחסם|נחסמ|חסום|חסומה|ננעל|הושבת	הושע	אולי|אם לדעת
@fa
>A
Aورود به سیستم
Aوارد سایت
Aلاگین
Aوارد سامانه
>I
Aکد امنیتی
Aتصویر امنیتی
>J
Aدرخواست شما مسدود
>W
Aسایت مسدود شده
%فیلترشکن|پروکسی|ویپیان|وی پی ان		فرم 	توکن|کد امنیتی		لینک|پیوند|دعوت			قضایی|دادگاه	شبکه مدرسه|شبکه شرکت	تماس	سهمیه|بسته 	درخواست|تلاش	بیش از حد	ربات|انسان	کوکی	نشست|جلسه		کشور|منطقه|ایران	ip|آی پی|آیپی|شبکه	مرورگر	فایروال|مشکوک|مخرب|حمله|دلایل امنیتی	حساب|اعضا|عضو	وارد |ورود|رمز عبور|خارج شد	خودتان|مجوز|سطح دسترسی|اجازه|مدیر|اشتراک گذاشته|مجاز نیستید|دسترسی ندارید|دسترسی لازم|مجاز به|^فقط|کارکنان|دانشجو|مالک|مخصوص|استاد|معلم	اشتباه است|نیست|ندارید|نمی|غیرمجاز|رد شد|ممنوع|ندارد|نشده	باید|لطفا|فقط|خاموش|لازم|وارد شوید|وارد حساب|مخصوص	منقضی|به پایان|تمام شد|دیگر معتبر|عدم فعالیت	بیش از|حد مجاز|زیاد|استفاده	غیرفعال|مسدود|قفل	تعلیق|معلق	شاید|اگر فکر
@ar
>A
Aتسجيل الدخول لعرض
>I
Aرمز التحقق
Aالتحقق من أنك
Aلست برنامج
>J
Aحظر طلبك
>R
Aرمز الأمان
%بروكسي					الرابط|رابط|دعوة			محكمة|قضائي|قانون|18	شبكة المدرسة|شبكة الشركة	الاتصال|اتصل|التواصل	الحصة|حصتك|باقتك|باقة	طلبات|محاولات	طلبات كثيرة|محاولات كثيرة|عدد كبير|الكثير من	روبوت|إنسان|آلي	ملفات تعريف الارتباط|كوكيز	جلسة|جلستك		بلدك|الدولة|دولتك|منطقتك|موقعك|بلدان|داخل |خارج 	ip|عنوان|الشبكة|شبكتك	متصفح	جدار|ضار|مشبوه|هجوم|أسباب أمنية	حساب|المشترك|الأعضاء|عضو	تسجيل الدخول|سجل الدخول|كلمة المرور|تسجيل خروج	صلاحي|إذن|المدير|المسؤول|مشاركة هذا|مخول|مسموح|مصرح|يسمح لك|حق الوصول|حق الدخول|موظف|مخصص|مالك	مرفوض|لا |ليس|غير|رفض|ممنوع|يتعذر|لم |لست	يجب|يرجى|الرجاء|فقط|يتطلب|يلزم|قم بتسجيل|سجل الدخول|عليك|للمتابعة|مخصص	انتهت|منته|انتهى|قديم|لم يعد|عدم النشاط	جدًا|تجاوز|الحد|كثيرة|عدد كبير|تستخدم|باستخدام|استنفد|استهلك	حظر|محظور|مقفل|تعطيل	تعليق|تم إيقاف|موقوف	ربما|إذا كنت تعتقد
@hi
%प्रॉक्सी		फ़ॉर्म	टोकन		लिंक			कानून|18 वर्ष		संपर्क	कोटा|प्लान	अनुरोध|प्रयास	बहुत अधिक	रोबोट|इंसान	कुकी	सत्र		आपके देश|क्षेत्र|भारत	आईपी|नेटवर्क	ब्राउज़र	संदिग्ध|सुरक्षा कारण	खाता|खाते	लॉगिन|लॉग इन|पासवर्ड	अनुमति|अधिकार|अधिकृत|भूमिका|व्यवस्थापक|^केवल|कर्मचारी|छात्र|शिक्षक	नहीं|अमान्य|गलत|अस्वी	करें|आवश्यक|कृपया|केवल|चाहिए|करना होगा|पुष्टि	समाप्त|पुराना	सीमा|उपयोग	ब्लॉक|अवरुद्ध	निलंबित|प्रतिबंधित	शायद
@th
%พร็อกซี		ฟอร์ม	โทเค		ลิงก์			กฎหมาย|18 ปี		ติดต่อ	โควต|แพ็กเกจ	คำขอ|พยายาม	มากเกินไป	หุ่นยนต์|บอท	คุกกี้	เซสชั		ประเทศ|ภูมิภาค|พื้นที่	เครือข่าย	เบราว์เซอร์	ไฟร์วอลล์|ด้านความปลอดภัย	บัญชี|สมาชิก	เข้าสู่ระบบ|ล็อกอิน|รหัสผ่าน	สิทธิ|ได้รับอนุญาต|เฉพาะผู้ดูแล|บทบาท|เจ้าหน้าที่|พนักงาน|นักศึกษา|อาจารย์|สำหรับ	ไม่|ปฏิเสธ|ห้าม	ต้อง|กรุณา|โปรด|เฉพาะ|เท่านั้น|ยืนยัน	หมดอายุ|สิ้นสุด|เก่าเกินไป	เกิน|ครบ|ใช้	บล็อก|ปิดกั้น|ถูกล็อก	ระงับ|ถูกแบน	เราใช้|อาจจะ
`,
};
