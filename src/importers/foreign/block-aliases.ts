import type { BusinessModelBlock } from '../../domain/kinds/block-ids'

/** Names of one block, parted by " · ". */
export type AliasTable<Id extends string> = Readonly<Record<Id, string>>

/**
 * What people call the blocks, by language (BCP 47), as seen in public canvases; the names of `locales/…/blocks.json` are
 * among them. Compared after `foldName`, so capitals, hyphens and accents need no entry of their own.
 */
export const blockAliases: Readonly<Record<string, AliasTable<BusinessModelBlock>>> = {
  en: {
    customerSegments:
      'Customer Segments · Customer Segment · Customers Segments · Customers · Customer · Segments · Target Customers · Target Customer · Target Segments · Client Segments · Clients · User Segments · Consumer Segments',
    valuePropositions:
      'Value Propositions · Value Proposition · Values Proposition · Values Propositions · Value · Values · Value Proposal · Value Proposals · Value Offer · Core Value Proposition · Customer Value Proposition',
    channels:
      'Channels · Channel · Customer Channels · Distribution Channels · Distribution Channel · Sales Channels · Marketing Channels · Channels to Market · Delivery Channels · Communication Channels',
    customerRelationships:
      'Customer Relationships · Customer Relationship · Customers Relationships · Customers Relationship · Customer Relations · Customer Relation · Relationships · Relationship · Client Relationships · Relationships with Customers · Relationship with Customers',
    revenueStreams:
      'Revenue Streams · Revenue Stream · Revenues Streams · Revenue · Revenues · Revenue Sources · Revenue Model · Revenue Models · Revenue Structure · Revenue and Pricing · Income Streams · Income · Revenue Sustainability · Sources of Revenue',
    keyResources: 'Key Resources · Key Resource · Resources · Main Resources · Core Resources',
    keyActivities: 'Key Activities · Key Activity · Activities · Main Activities · Core Activities',
    keyPartners:
      'Key Partners · Key Partner · Partners · Key Partnerships · Key Partnership · Partnerships · Partnership · Main Partners · Core Partners · Strategic Partners · Strategic Partnerships · Partner Network · Key Partners and Suppliers',
    costStructure:
      'Cost Structure · Cost Structures · Costs Structure · Costs · Cost · Structure of Costs · Cost Model · Expenses · Expense Structure · Key Costs',
  },
  eu: {
    customerSegments:
      'Bezeroen segmentuak · Bezero segmentuak · Bezero segmentua · Bezeroen segmentua · Bezeroen segmentazioa · Bezeroak · Segmentuak · Bezero-taldeak',
    valuePropositions:
      'Balio-proposamena · Balio-proposamenak · Balio proposamen · Balioa · Balio-eskaintza · Balioaren proposamena · Proposatutako balioa',
    channels:
      'Kanalak · Kanala · Banaketa-kanalak · Banaketa kanalak · Salmenta-kanalak · Komunikazio-kanalak',
    customerRelationships:
      'Bezeroarekiko harremanak · Bezeroarekiko harremana · Bezeroekiko harremanak · Bezeroekiko harremana · Bezeroekin harremanak · Bezeroen harremanak · Bezeroekin dugun harremana · Bezeroekin ditugun harremanak · Harremanak bezeroekin · Bezero-harremanak · Harremanak',
    revenueStreams:
      'Diru-sarreren iturriak · Diru-sarreren iturria · Diru-sarrera-iturriak · Diru-sarrera iturria · Diru-sarrerak · Diru-sarrera-fluxuak · Sarrera-iturriak · Sarreren iturriak · Sarrerak · Sarrera-fluxuak',
    keyResources:
      'Funtsezko baliabideak · Baliabideak · Baliabide nagusiak · Gako-baliabideak · Baliabide gakoak · Giltzarri diren baliabideak',
    keyActivities:
      'Funtsezko jarduerak · Jarduerak · Jarduera nagusiak · Gako-jarduerak · Jarduera gakoak · Funtsezko aktibitateak',
    keyPartners:
      'Funtsezko bazkideak · Bazkideak · Bazkide nagusiak · Gako-bazkideak · Bazkide gakoak · Bazkide estrategikoak · Aliatuak · Funtsezko aliatuak',
    costStructure: 'Kostuen egitura · Kostu-egitura · Kostuak · Gastuen egitura · Gastuak',
  },
  ka: {
    customerSegments:
      'მომხმარებელთა სეგმენტები · მომხმარებლების სეგმენტები · მომხმარებლის სეგმენტები · მომხმარებელთა სეგმენტი · მომხმარებლის სეგმენტი · სამომხმარებლო სეგმენტები · სამომხმარებლო სეგმენტი · მომხმარებლები · სეგმენტები · კლიენტების სეგმენტები · კლიენტთა სეგმენტები',
    valuePropositions:
      'ფასეული შეთავაზება · ფასეული შეთავაზებები · ღირებულება მომხმარებლისთვის · ღირებულების შეთავაზება · ღირებული შეთავაზება · ღირებულებითი შეთავაზება · შეთავაზებული ღირებულება · ღირებულება · ფასეულობა',
    channels:
      'არხები · არხი · გაყიდვის არხები · სადისტრიბუციო არხები · დისტრიბუციის არხები · საკომუნიკაციო არხები · მიწოდების არხები',
    customerRelationships:
      'ურთიერთობა მომხმარებლებთან · ურთიერთობა მომხმარებელთან · მომხმარებლებთან ურთიერთობა · მომხმარებელთან ურთიერთობა · მომხმარებლებთან ურთიერთობები · მომხმარებელთან ურთიერთობები · ურთიერთობები მომხმარებლებთან · კლიენტებთან ურთიერთობა · ურთიერთობა კლიენტებთან · ურთიერთობები',
    revenueStreams:
      'შემოსავლის წყაროები · შემოსავლის წყარო · შემოსავლების წყაროები · შემოსავლის ნაკადები · შემოსავლების ნაკადები · შემოსავლის ნაკადი · შემოსავლები · შემოსავალი',
    keyResources:
      'ძირითადი რესურსები · საკვანძო რესურსები · მთავარი რესურსები · მნიშვნელოვანი რესურსები · რესურსები',
    keyActivities:
      'ძირითადი საქმიანობა · ძირითადი საქმიანობები · ძირითადი აქტივობები · საკვანძო აქტივობები · საკვანძო საქმიანობა · მთავარი აქტივობები · აქტივობები · საქმიანობა',
    keyPartners:
      'ძირითადი პარტნიორები · საკვანძო პარტნიორები · მთავარი პარტნიორები · ძირითადი პარტნიორობა · სტრატეგიული პარტნიორები · პარტნიორები',
    costStructure:
      'ხარჯების სტრუქტურა · დანახარჯების სტრუქტურა · ხარჯების სტრუქტურები · დანახარჯთა სტრუქტურა · ხარჯები · დანახარჯები',
  },
  tr: {
    customerSegments:
      'Müşteri Segmentleri · Müşteri Segmenti · Müşteri Segmentasyonu · Müşteri Bölümleri · Müşteri Grupları · Hedef Müşteriler · Hedef Müşteri · Müşteriler · Segmentler',
    valuePropositions:
      'Değer Önerisi · Değer Önerileri · Değer Teklifi · Değer Teklifleri · Değer Önermesi · Değer Önermeleri · Değer',
    channels: 'Kanallar · Kanal · Dağıtım Kanalları · Satış Kanalları · İletişim Kanalları',
    customerRelationships:
      'Müşteri İlişkileri · Müşteri İlişkisi · Müşterilerle İlişkiler · Müşteriyle İlişkiler · İlişkiler',
    revenueStreams:
      'Gelir Akışları · Gelir Akışı · Gelir Kaynakları · Gelir Kaynağı · Gelir Kalemleri · Gelir Modeli · Gelir Modelleri · Gelir Yapısı · Gelirler · Gelir',
    keyResources: 'Kaynaklar · Önemli Kaynaklar · Temel Kaynak · Kritik Kaynaklar',
    keyActivities: 'Faaliyetler · Aktiviteler · Önemli Faaliyetler · Temel Faaliyet · Kritik Faaliyetler',
    keyPartners:
      'Ortaklar · Ortaklıklar · Partnerler · İş Ortakları · Kilit İş Ortakları · Temel İş Ortakları · Anahtar İş Ortakları · Önemli Ortaklar · Temel Ortak · Stratejik Ortaklar',
    costStructure:
      'Maliyet Yapısı · Maliyetlerin Yapısı · Gider Yapısı · Maliyetler · Maliyet · Giderler · Maliyet Kalemleri · Gider Kalemleri',
  },
  es: {
    customerSegments:
      'Segmentos de clientes · Segmento de clientes · Segmentos de cliente · Segmento de cliente · Segmentos de mercado · Segmento de mercado · Segmentación de clientes · Clientes · Segmentos · Público objetivo',
    valuePropositions: 'Propuesta de valor · Propuestas de valor · Oferta de valor · Proposición de valor',
    channels:
      'Canales · Canal · Canales de distribución · Canales de comunicación · Canales de venta · Canales de distribución y comunicación',
    customerRelationships:
      'Relación con clientes · Relación con los clientes · Relaciones con clientes · Relaciones con los clientes · Relación con el cliente · Relaciones con el cliente · Relación cliente',
    revenueStreams:
      'Fuentes de ingreso · Fuentes de ingresos · Fuente de ingresos · Fuente de ingreso · Flujos de ingresos · Flujo de ingresos · Vías de ingresos · Ingresos · Estructura de ingresos · Modelo de ingresos',
    keyResources: 'Recursos clave · Recursos claves · Recurso clave · Recursos · Recursos principales',
    keyActivities:
      'Actividades clave · Actividades claves · Actividad clave · Actividades · Actividades principales',
    keyPartners:
      'Socios clave · Socios claves · Socio clave · Socios · Asociaciones clave · Asociados clave · Aliados clave · Aliados · Alianzas · Alianzas clave · Red de socios · Red de partners',
    costStructure:
      'Estructura de costos · Estructura de costes · Estructura de coste · Costos · Costes · Estructura de gastos',
  },
  pt: {
    customerSegments:
      'Segmentos de clientes · Segmento de clientes · Segmentos de cliente · Segmentação de clientes · Segmentos de mercado · Clientes · Público-alvo',
    valuePropositions: 'Proposta de valor · Propostas de valor · Proposição de valor · Oferta de valor',
    channels: 'Canais · Canais de distribuição · Canais de venda · Canais de comunicação',
    customerRelationships:
      'Relacionamento com clientes · Relacionamento com os clientes · Relacionamento com o cliente · Relacionamentos com clientes · Relações com clientes · Relação com clientes · Relação com o cliente · Relação com os clientes · Relacionamento',
    revenueStreams:
      'Fontes de receita · Fonte de receita · Fontes de receitas · Fontes de renda · Fluxos de receita · Fluxo de receitas · Receitas · Receita · Fontes de rendimento',
    keyResources: 'Recursos-chave · Recursos chaves · Recursos principais · Recursos · Principais recursos',
    keyActivities:
      'Atividades-chave · Atividades chaves · Atividade-chave · Atividades principais · Actividades-chave · Atividades · Principais atividades',
    keyPartners:
      'Parcerias-chave · Parceiros-chave · Parceiros chaves · Parcerias principais · Parceiros principais · Principais parcerias · Principais parceiros · Parcerias · Parceiros',
    costStructure: 'Estrutura de custos · Estrutura de custo · Custos · Estrutura de gastos',
  },
  fr: {
    customerSegments:
      'Segments de clientèle · Segment de clientèle · Segments clients · Segment client · Segments de clients · Segmentation client · Segments de marché · Clients · Clientèle · Clients cibles',
    valuePropositions: 'Proposition de valeur · Propositions de valeur · Offre de valeur · Valeur proposée',
    channels: 'Canaux · Canal · Canaux de distribution · Canaux de communication · Canaux de vente',
    customerRelationships:
      'Relations clients · Relation client · Relation clients · Relations client · Relations avec les clients · Relation avec les clients · Relations avec le client · Relation clientèle',
    revenueStreams:
      'Sources de revenus · Source de revenus · Source de revenu · Flux de revenus · Flux de revenu · Revenus · Sources de recettes · Recettes · Structure de revenus',
    keyResources: 'Ressources clés · Ressources clefs · Ressource clé · Ressources principales · Ressources',
    keyActivities: 'Activités clés · Activités clefs · Activité clé · Activités principales · Activités',
    keyPartners:
      'Partenaires clés · Partenaires clefs · Partenaire clé · Partenariats clés · Partenariats · Partenaires · Partenaires stratégiques · Partenaires principaux',
    costStructure:
      'Structure de coûts · Structure des coûts · Structure de coût · Coûts · Structure des charges · Charges',
  },
  de: {
    customerSegments:
      'Kundensegmente · Kundensegment · Kundengruppen · Kundengruppe · Kunden · Zielgruppen · Zielgruppe · Zielkunden',
    valuePropositions:
      'Wertangebote · Wertangebot · Werteversprechen · Wertversprechen · Nutzenversprechen · Leistungsversprechen · Wertangebot und Nutzen',
    channels:
      'Kanäle · Vertriebskanäle · Kommunikationskanäle · Vertriebs- und Kommunikationskanäle · Distributionskanäle',
    customerRelationships: 'Kundenbeziehungen · Kundenbeziehung · Beziehungen zu Kunden',
    revenueStreams:
      'Einnahmequellen · Einnahmequelle · Einnahmen · Erlösquellen · Einnahmeströme · Umsatzquellen · Erlösströme · Ertragsquellen',
    keyResources:
      'Schlüsselressourcen · Schlüsselressource · Ressourcen · Schluesselressourcen · Hauptressourcen',
    keyActivities:
      'Schlüsselaktivitäten · Schlüsselaktivität · Aktivitäten · Schluesselaktivitaeten · Hauptaktivitäten',
    keyPartners:
      'Schlüsselpartner · Schlüsselpartnerschaften · Schlüsselpartnern · Partner · Partnerschaften · Schluesselpartner · Hauptpartner',
    costStructure: 'Kostenstruktur · Kostenstrukturen · Kosten · Ausgaben',
  },
  da: {
    customerSegments: 'Kundesegmenter · Kundesegment · Kunder · Kundegrupper · Målgrupper',
    valuePropositions:
      'Værdiløfter · Værdiløfte · Værditilbud · Værdiforslag · Værdiproposition · Værdipropositioner · Værdi',
    channels: 'Kanaler · Distributionskanaler · Salgskanaler',
    customerRelationships: 'Kunderelationer · Kunderelation · Kundeforhold',
    revenueStreams:
      'Indtægtsstrømme · Indtægtsstrøm · Indtægter · Indtægtskilder · Indtægtsstrukturer · Indtægtsmodel',
    keyResources: 'Nøgleressourcer · Nøgleressource · Ressourcer · Kerneressourcer',
    keyActivities: 'Nøgleaktiviteter · Nøgleaktivitet · Aktiviteter · Kerneaktiviteter',
    keyPartners:
      'Nøglepartnere · Nøglepartner · Nøglepartnerskaber · Partnere · Partnerskaber · Samarbejdspartnere',
    costStructure:
      'Omkostningsstruktur · Omkostninger · Omkostningsstrukturen · Udgifter · Omkostningsstrukturer',
  },
  zh: {
    customerSegments:
      '客戶區隔 · 客戶細分 · 目標客層 · 目標客戶 · 顧客區隔 · 客群 · 客戶群體 · 客户细分 · 客户群体 · 客户细分群体 · 目标客户 · 客户群 · 顾客细分',
    valuePropositions: '價值主張 · 價值提案 · 价值主张 · 价值提案 · 价值定位',
    channels: '通路 · 渠道 · 管道 · 通道 · 渠道通路 · 通路渠道 · 銷售通路 · 渠道通道',
    customerRelationships: '客戶關係 · 顧客關係 · 客户关系 · 顾客关系',
    revenueStreams: '收入來源 · 收益流 · 營收來源 · 收入流 · 收益來源 · 收入来源 · 收益来源 · 盈利模式',
    keyResources: '核心資源 · 關鍵資源 · 主要資源 · 核心资源 · 关键资源 · 主要资源',
    keyActivities:
      '關鍵活動 · 關鍵業務 · 核心活動 · 主要活動 · 关键活动 · 关键业务 · 核心活动 · 主要活动 · 核心业务',
    keyPartners:
      '主要夥伴 · 關鍵夥伴 · 關鍵合作夥伴 · 重要夥伴 · 重要合作夥伴 · 合作夥伴 · 核心夥伴 · 主要伙伴 · 关键伙伴 · 关键合作伙伴 · 重要合作 · 重要伙伴 · 重要合作伙伴 · 合作伙伴 · 核心伙伴',
    costStructure: '成本結構 · 成本结构 · 成本',
  },
  ko: {
    customerSegments:
      '고객 세그먼트 · 고객 세그먼츠 · 고객 세분화 · 고객군 · 고객 · 목표 고객 · 타겟 고객 · 고객 분류',
    valuePropositions: '핵심 가치 제안 · 가치 제안 · 핵심 가치 · 가치',
    channels: '채널 · 유통 채널 · 판매 채널 · 경로',
    customerRelationships: '고객 관계 · 고객과의 관계 · 고객 관계 관리',
    revenueStreams: '수익원 · 수익 흐름 · 수익 구조 · 수익 모델 · 수익',
    keyResources: '핵심 자원 · 주요 자원 · 자원',
    keyActivities: '핵심 활동 · 주요 활동 · 핵심 활동들 · 활동',
    keyPartners: '핵심 파트너 · 핵심 파트너십 · 주요 파트너 · 파트너 · 파트너십 · 협력사',
    costStructure: '비용 구조 · 비용구조 · 비용',
  },
}

/** Turkish has four words for "key", which stand before all the nouns of these blocks. */
export const turkishKeyWords = ['Temel', 'Kilit', 'Anahtar', 'Ana']

export const turkishKeyNouns = {
  keyResources: ['Kaynaklar', 'Kaynak'],
  keyActivities: ['Faaliyetler', 'Aktiviteler', 'Etkinlikler'],
  keyPartners: ['Ortaklar', 'Ortaklıklar', 'Partnerler', 'Ortaklık', 'İş Ortakları'],
} satisfies Partial<Record<BusinessModelBlock, readonly string[]>>
