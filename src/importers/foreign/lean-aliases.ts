/** The five blocks that a Lean Canvas has and a business model canvas has not. */
export type LeanBlock = 'problem' | 'solution' | 'uniqueValueProposition' | 'unfairAdvantage' | 'keyMetrics'

/** What people call them, in all languages at once; parted by " · ", compared after `foldName`. */
export const leanAliases: Readonly<Record<LeanBlock, string>> = {
  problem:
    'Problem · Problems · Top Problems · Top 3 Problems · Customer Problem · Arazoa · Arazoak · პრობლემა · პრობლემები · Problemler · Sorun · Sorunlar · Problema · Problemas · Problème · Problèmes · Probleme · Problemer · 問題 · 问题 · 문제 · 문제점',
  solution:
    'Solution · Solutions · Irtenbidea · Irtenbideak · Konponbidea · გადაწყვეტა · გადაჭრა · პრობლემის გადაჭრა · გადაწყვეტილება · Çözüm · Çözümler · Solución · Soluciones · Solução · Soluções · Lösung · Lösungen · Løsning · Løsninger · 解決方案 · 解决方案 · 해결책 · 솔루션 · 해결 방안',
  uniqueValueProposition:
    'Unique Value Proposition · Unique Value Propositions · UVP · Unique Value · Unique Selling Proposition · Balio-proposamen bakarra · Balio-proposamen paregabea · უნიკალური ღირებულების შეთავაზება · უნიკალური ფასეული შეთავაზება · უნიკალური შეთავაზება · Benzersiz Değer Önerisi · Eşsiz Değer Önerisi · Benzersiz Değer Teklifi · Özgün Değer Önerisi · Propuesta de valor única · Propuesta única de valor · Proposta de valor única · Proposta única de valor · Proposition de valeur unique · Proposition unique de valeur · Alleinstellungsmerkmal · Einzigartiges Wertversprechen · Einzigartiges Wertangebot · Unikt værditilbud · Unikt værdiløfte · 獨特價值主張 · 独特价值主张 · 獨特賣點 · 独特卖点 · 고유 가치 제안 · 고유한 가치 제안 · 고유의 가치 제안',
  unfairAdvantage:
    'Unfair Advantage · Unfair Advantages · Competitive Advantage · Bidegabeko abantaila · Abantaila berezia · Abantaila lehiakorra · უსამართლო უპირატესობა · განსაკუთრებული უპირატესობა · კონკურენტული უპირატესობა · Haksız Avantaj · Haksız Rekabet Avantajı · Rekabet Avantajı · Rekabetçi Avantaj · Ventaja injusta · Ventaja competitiva · Ventaja diferencial · Ventaja especial · Vantagem injusta · Vantagem competitiva · Vantagem desleal · Avantage déloyal · Avantage compétitif · Avantage concurrentiel · Unfairer Vorteil · Wettbewerbsvorteil · Unfair fordel · Konkurrencefordel · 競爭優勢 · 竞争优势 · 不公平優勢 · 门槛优势 · 競爭門檻 · 경쟁 우위 · 압도적 경쟁 우위',
  keyMetrics:
    'Key Metrics · Key Metric · Metrics · KPI · KPIs · Key Performance Indicators · Funtsezko metrikak · Metrika nagusiak · Funtsezko adierazleak · ძირითადი მეტრიკები · საკვანძო მეტრიკები · ძირითადი მაჩვენებლები · Temel Metrikler · Anahtar Metrikler · Kilit Metrikler · Temel Göstergeler · Temel Ölçütler · Métricas clave · Métricas · Indicadores clave · Métricas-chave · Métricas principais · Indicadores-chave · Indicateurs clés · Indicateurs · Métriques clés · Schlüsselkennzahlen · Kennzahlen · Schlüsselmetriken · Nøgletal · 關鍵指標 · 关键指标 · 핵심 지표 · 핵심 지표들',
}
