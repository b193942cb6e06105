import type { Words } from '../../core/diagnosis/signature.ts';

export default {
  language: 'ko',
  source: 'captures of refusals and the translations of public software; 2026-05',
  says: {
    'login-required': [
      '로그인이 필요합니다',
      '로그인 후 이용',
      '로그인해 주세요',
      '로그인하십시오',
      '인증이 필요합니다',
    ],
    'session-or-cookies': ['세션이 만료', '쿠키를 활성화', '쿠키를 허용'],
    'not-authorized-role': ['권한이 없습니다', '접근 권한이 없', '권한이 부족'],
    'ip-or-region': [
      '해당 국가에서',
      '귀하의 국가에서',
      '해외에서의 접속',
      '해외 ip',
      '거주 국가',
      'ip가 차단',
      'ip 주소가 차단',
      '접속하신 ip',
      '차단된 ip',
    ],
    'vpn-or-proxy': ['vpn을 끄', 'vpn을 사용 중', 'vpn 또는 프록시', '프록시 또는 vpn'],
    'bot-challenge': ['로봇이 아닙니다', '로봇이 아님을', '사람인지 확인', '비정상적인 트래픽', '자동화된'],
    'waf-rule': [
      '요청이 차단되었습니다',
      '요청이 차단',
      '웹 방화벽',
      '웹방화벽',
      '보안상의 이유',
      '보안 정책에 의해',
      '비정상적인 접근',
    ],
    'rate-limit': ['요청이 너무 많', '너무 많은 요청', '시도 횟수를 초과'],
    legal: ['법적인 이유', '법원의 명령', '불법·유해', '불법유해정보'],
    'account-suspended': ['계정이 정지', '이용이 정지', '서비스가 중지'],
  },
} satisfies Words;
