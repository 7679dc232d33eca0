import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const basinBeijing: SeedVacancy = {
  key: 'national-programme-officer-river-basins-beijing',
  contractType: 'fixed_term',
  category: 'national_officer',
  grade: 'NO-B',
  departmentEn: 'Regional Office for Asia and the Pacific',
  departmentFr: 'Bureau régional pour l’Asie et le Pacifique',
  dutyStation: 'PEK',
  arrangement: 'hybrid',
  durationMonths: 12,
  positions: 1,
  opensInDays: -5,
  closesInDays: 20,
  notices: {
    en: {
      title: 'National Programme Officer (River Basins)',
      summary:
        'Bring together river basin commissions, provinces and universities in China to share what they know about floods, droughts and the ecology of rivers with other Member States.',
      content: {
        context: [
          'The area office in Beijing comes under the Regional Office for Asia and the Pacific. With a staff of four, it works with the Ministry of Water Resources and with the commissions of the seven great river basins, and organizes exchanges between them and the water authorities of 29 Member States.',
          'The incumbent reports to the Head of the area office and works closely with the Water Resources Division at headquarters in Geneva.',
        ],
        purpose:
          'To make the experience of China in managing river basins available to other countries, and the Organization’s standards and publications known and used in China.',
        duties: [
          'Plan and carry out the office’s programme of exchanges on flood control, drought relief and ecological flow, including its budget and reports.',
          'Prepare agreements with basin commissions, universities and research institutes, and follow up on their implementation.',
          'Organize two training courses a year for water managers from other Member States, among whom at least half are women.',
          'Analyse policies and data on water in China, and write briefing notes and case studies in Chinese and English.',
          'Oversee the Chinese versions of the Organization’s publications, and check their terminology.',
          'Represent the office at meetings, and answer questions from the media and the public.',
        ],
        education: [
          'University degree (bachelor’s or equivalent) in hydrology, water resources management, environmental science, international relations or a related field. A master’s degree is an advantage.',
        ],
        experience: [
          'At least two years of professional experience in river basin management, flood risk or international cooperation on water.',
          'Experience in managing projects that involve several institutions.',
          'Experience in writing for specialists and for the general public.',
        ],
        languages: [
          'Excellent command of Chinese and fluency in spoken and written English.',
          'Knowledge of another official language of the United Nations is an advantage.',
        ],
        competencies: [
          'Professionalism: knows the subject well, checks the facts and gives a clear account of what is uncertain.',
          competency.planning.en,
          competency.communication.en,
          competency.teamwork.en,
        ],
        desirable: [
          'Experience of working with the United Nations system or another international organization.',
          'Use of geographical information systems or hydrological models (HEC-RAS, SWAT or similar).',
        ],
        conditions: [
          condition.nationalOfficer.en,
          'Up to two days a week may be worked from home. The post involves missions within China, of up to 30 days a year.',
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    zh: {
      title: '本国方案干事（江河流域）',
      summary: '促进中国各流域管理机构、各省和高等院校与其他会员国交流防洪、抗旱和河流生态方面的知识与经验。',
      content: {
        context: [
          '北京地区办事处隶属世界淡水组织亚洲及太平洋区域办事处，共有四名工作人员，与水利部和七大江河的流域管理机构合作，并组织这些机构与29个会员国的水务主管部门开展交流。',
          '任职者由地区办事处主任领导，并与设在日内瓦总部的水资源司密切合作。',
        ],
        purpose: '使其他国家得以借鉴中国流域管理的经验，并使本组织的标准和出版物在中国广为人知、得到采用。',
        duties: [
          '规划和执行办事处关于防洪、抗旱和生态流量的交流方案，包括编制预算和提交报告；',
          '与流域管理机构、高等院校和科研院所商定合作协议，并跟进其执行情况；',
          '每年为其他会员国的水务管理人员举办两期培训班，其中女性学员至少占半数；',
          '分析中国的水政策和水数据，以中英文撰写情况简介和案例研究；',
          '监督本组织出版物中文版的编制，并审核术语；',
          '代表办事处出席会议，解答媒体和公众的提问。',
        ],
        education: [
          '水文学、水资源管理、环境科学、国际关系或相关领域的大学学位（学士或同等学历）。具有硕士学位者优先。',
        ],
        experience: [
          '在流域管理、洪水风险或国际水合作领域至少有两年专业工作经验；',
          '具有管理多机构合作项目的经验；',
          '具有面向专业人员和公众撰写文稿的经验。',
        ],
        languages: ['精通中文，英文口语和书面语流利；', '掌握联合国另一种正式语文者优先。'],
        competencies: [
          '专业精神：熟悉业务，核实事实，如实说明尚不确定之处；',
          '规划和组织：确定轻重缓急，预见风险，按时交付商定的成果；',
          '沟通：书面和口头表达清晰，善于倾听，根据对象调整语言和方式；',
          '团队精神：与其他单位和工作地点的同事为共同目标而合作，肯定每个人的贡献。',
        ],
        desirable: [
          '具有在联合国系统或其他国际组织工作的经验；',
          '能使用地理信息系统或水文模型（HEC-RAS、SWAT或类似模型）。',
        ],
        conditions: [
          '本职位在当地征聘，仅限工作地点所在国国民。首次任用期为一年，可视工作表现和资金情况延长。',
          '每周可在家办公至多两天。本职位需在中国境内出差，每年至多30天。',
          '入选短名单的候选人须参加笔试和视频面试。',
          '本组织力求实现性别均等和广泛的地域分配，特别鼓励妇女和残疾人申请。',
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Are you a national of the People’s Republic of China?',
        fr: 'Avez-vous la nationalité de la République populaire de Chine ?',
        zh: '你是否为中华人民共和国国民？',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe an exchange or a training course on water management that you helped to organize. What was your part, and what changed as a result?',
        fr: 'Décrivez un échange ou une formation sur la gestion de l’eau que vous avez contribué à organiser. Quel a été votre rôle et qu’est-ce qui a changé par la suite ?',
        zh: '请介绍你曾参与组织的一次有关水管理的交流或培训。你担任什么角色，带来了哪些变化？',
      },
    },
  ],
};
