import type { SeedVacancy } from '../types';
import { competency, condition } from './common-fixed-term';

export const reuseCairo: SeedVacancy = {
  key: 'programme-officer-water-reuse-desalination',
  contractType: 'fixed_term',
  category: 'professional',
  grade: 'P-3',
  departmentEn: 'Regional Office for the Arab States',
  departmentFr: 'Bureau régional pour les États arabes',
  dutyStation: 'CAI',
  arrangement: 'on_site',
  durationMonths: 24,
  positions: 1,
  opensInDays: -13,
  closesInDays: 17,
  notices: {
    en: {
      title: 'Programme Officer (Water Reuse and Desalination)',
      summary:
        'Advise Member States of the Arab region on the reuse of treated wastewater and on desalination, and coordinate WFO’s regional work on non-conventional water resources.',
      content: {
        context: [
          'The Regional Office for the Arab States, in Cairo, assists nineteen Member States in managing their freshwater resources. No region of the world is shorter of water: in most of its countries, each inhabitant has less than 500 cubic metres of renewable water a year, and non-conventional resources, among them treated and desalinated water, have become an essential part of national plans.',
          'The Non-conventional Water Resources Unit, which has a staff of five, carries out the Regional Programme for the Safe Reuse of Water in eight countries. The incumbent works under the supervision of the Head of Unit and in close cooperation with the Water Supply and Sanitation Division at headquarters in Geneva.',
        ],
        purpose:
          'To enable national authorities to plan and regulate water reuse and desalination projects in ways that protect human health and the environment, and to ensure that the regional programme achieves its intended results.',
        duties: [
          'Plan, carry out and monitor the activities of the Regional Programme for the Safe Reuse of Water, including work plans, budgets, agreements with implementing partners and reports to donors.',
          'Advise ministries and regulatory bodies on quality standards for treated water, on licensing and on the assessment of health risks through sanitation safety planning.',
          'Review feasibility studies for desalination and treatment plants, in particular as regards energy consumption, the cost of production and the discharge of brine.',
          'Prepare guidelines and case studies in Arabic, and oversee the technical review of Arabic translations of WFO publications.',
          'Organize training courses and study visits for engineers and plant operators, and increase the participation of women in them.',
          'Develop cooperation with the League of Arab States, universities, research centres and development banks, and raise funds for new projects.',
        ],
        education: [
          'Advanced university degree (master’s or equivalent) in environmental, civil or chemical engineering, water resources management or a related field.',
        ],
        experience: [
          'At least five years of progressively responsible professional experience in wastewater treatment or reuse or in desalination, including at least two at the international level.',
          'Experience in managing donor-funded projects that cover more than one country.',
          'Working knowledge of methods for assessing risks to public health and to the environment.',
        ],
        languages: [
          'Excellent command of Arabic and fluency in spoken and written English.',
          'Knowledge of French is an advantage.',
        ],
        competencies: [
          'Professionalism: has a thorough knowledge of the subject, weighs the evidence and presents conclusions on which national authorities can rely.',
          competency.planning.en,
          competency.communication.en,
          competency.teamwork.en,
        ],
        desirable: [
          'Experience with contracts between the public and private sectors in the water sector.',
          'Publications in the field of non-conventional water resources.',
        ],
        conditions: [
          condition.professional.en,
          'The post involves missions within the region, of up to 45 days a year.',
          condition.test.en,
          condition.diversity.en,
        ],
      },
    },
    ar: {
      title: 'موظف أو موظفة برامج (إعادة استخدام المياه وتحليتها)',
      summary:
        'إسداء المشورة إلى الدول الأعضاء في المنطقة العربية بشأن إعادة استخدام مياه الصرف الصحي المعالَجة وتحلية المياه، وتنسيق الأنشطة الإقليمية للمنظمة في مجال الموارد المائية غير التقليدية.',
      content: {
        context: [
          'يقدّم المكتب الإقليمي للدول العربية التابع للمنظمة العالمية للمياه العذبة، ومقره القاهرة، المساعدة إلى تسع عشرة دولة عضواً في إدارة مواردها من المياه العذبة. ولا تعاني أي منطقة أخرى في العالم من شحّ المياه ما تعانيه هذه المنطقة: ففي معظم بلدانها، يقلّ نصيب الفرد من المياه المتجددة عن 500 متر مكعب في السنة، وقد غدت الموارد غير التقليدية، ومنها المياه المعالَجة والمياه المحلّاة، جزءاً أساسياً من الخطط الوطنية.',
          'وتتولى وحدة الموارد المائية غير التقليدية، التي يعمل فيها خمسة موظفين وموظفات، تنفيذ البرنامج الإقليمي لإعادة الاستخدام المأمون للمياه في ثمانية بلدان. ويعمل شاغل الوظيفة أو شاغلتها تحت إشراف رئيس الوحدة أو رئيستها، وبالتعاون الوثيق مع شعبة إمدادات المياه والصرف الصحي في المقر الرئيسي بجنيف.',
        ],
        purpose:
          'تمكين السلطات الوطنية من تخطيط مشاريع إعادة استخدام المياه وتحليتها وتنظيمها على نحو يحمي صحة الإنسان والبيئة، وضمان تحقيق البرنامج الإقليمي النتائج المتوخاة منه.',
        duties: [
          'تخطيط أنشطة البرنامج الإقليمي لإعادة الاستخدام المأمون للمياه وتنفيذها ورصدها، بما يشمل خطط العمل والميزانيات والاتفاقات مع الشركاء المنفذين والتقارير المقدمة إلى الجهات المانحة؛',
          'إسداء المشورة إلى الوزارات والهيئات التنظيمية بشأن معايير جودة المياه المعالَجة، ومنح التراخيص، وتقييم المخاطر الصحية باتباع نهج تخطيط سلامة الصرف الصحي؛',
          'استعراض دراسات الجدوى المتعلقة بمحطات التحلية ومحطات المعالجة، ولا سيما من حيث استهلاك الطاقة وكلفة الإنتاج وتصريف المياه الشديدة الملوحة؛',
          'إعداد مبادئ توجيهية ودراسات حالة باللغة العربية، والإشراف على المراجعة التقنية للترجمات العربية لمنشورات المنظمة؛',
          'تنظيم دورات تدريبية وزيارات دراسية للمهندسين والمهندسات والعاملين والعاملات في تشغيل المحطات، وزيادة مشاركة المرأة فيها؛',
          'تطوير التعاون مع جامعة الدول العربية والجامعات ومراكز البحوث ومصارف التنمية، وتعبئة الأموال للمشاريع الجديدة.',
        ],
        education: [
          'شهادة جامعية عليا (ماجستير أو ما يعادلها) في الهندسة البيئية أو المدنية أو الكيميائية أو في إدارة الموارد المائية أو في مجال ذي صلة.',
        ],
        experience: [
          'خبرة مهنية لا تقل عن خمس سنوات، تتدرّج فيها المسؤوليات، في معالجة مياه الصرف الصحي أو إعادة استخدامها أو في تحلية المياه، منها سنتان على الأقل على الصعيد الدولي؛',
          'خبرة في إدارة مشاريع ممولة من جهات مانحة تشمل أكثر من بلد واحد؛',
          'إلمام عملي بأساليب تقييم المخاطر التي تهدد الصحة العامة والبيئة.',
        ],
        languages: [
          'إتقان اللغة العربية، وإجادة اللغة الإنكليزية تحدثاً وكتابةً؛',
          'تُعدّ معرفة اللغة الفرنسية ميزة إضافية.',
        ],
        competencies: [
          'الكفاءة المهنية: الإلمام العميق بموضوع العمل، والموازنة بين الأدلة، وعرض استنتاجات يمكن للسلطات الوطنية أن تعوّل عليها؛',
          'التخطيط والتنظيم: تحديد الأولويات، واستباق المخاطر، وإنجاز النواتج المتفق عليها في مواعيدها؛',
          'التواصل: الوضوح في الكتابة والحديث، وحسن الإصغاء، وتكييف اللغة والأسلوب وفقاً للجمهور؛',
          'العمل الجماعي: التعاون مع الزملاء والزميلات في الوحدات ومراكز العمل الأخرى على بلوغ الأهداف المشتركة، والاعتراف بإسهام كل منهم.',
        ],
        desirable: [
          'خبرة في العقود المبرمة بين القطاعين العام والخاص في قطاع المياه؛',
          'منشورات في مجال الموارد المائية غير التقليدية.',
        ],
        conditions: [
          'مدة التعيين سنتان، أولاهما سنة اختبار، ويجوز تمديدها رهناً بحسن الأداء وبتوافر الأموال.',
          'تقتضي الوظيفة القيام بمهام رسمية داخل المنطقة لمدة تصل إلى 45 يوماً في السنة.',
          'يخضع المرشحون والمرشحات المدرجة أسماؤهم في القائمة القصيرة لاختبار كتابي ولمقابلة تُجرى عن طريق الفيديو.',
          'تسعى المنظمة إلى تحقيق التكافؤ بين الجنسين وإلى التوزيع الجغرافي الواسع النطاق، وتشجّع بوجه خاص النساء والأشخاص ذوي الإعاقة على تقديم طلباتهم.',
        ],
      },
    },
  },
  questions: [
    {
      kind: 'yes_no',
      required: true,
      prompt: {
        en: 'Do you have at least five years of professional experience in wastewater treatment, water reuse or desalination?',
        fr: 'Avez-vous au moins cinq années d’expérience professionnelle dans le traitement des eaux usées, la réutilisation de l’eau ou le dessalement ?',
        ar: 'هل لديك خبرة مهنية لا تقل عن خمس سنوات في معالجة مياه الصرف الصحي أو إعادة استخدام المياه أو تحليتها؟',
      },
      knockOut: { values: ['no'] },
    },
    {
      kind: 'multiple_choice',
      required: true,
      prompt: {
        en: 'In which of these fields have you managed or advised on a project?',
        fr: 'Dans lesquels de ces domaines avez-vous géré un projet ou fourni des conseils ?',
        ar: 'في أيٍّ من المجالات التالية سبق لك أن أدرت مشروعاً أو قدّمت المشورة بشأنه؟',
      },
      options: [
        {
          value: 'irrigation',
          label: {
            en: 'Reuse for irrigation',
            fr: 'Réutilisation pour l’irrigation',
            ar: 'إعادة الاستخدام لأغراض الري',
          },
        },
        {
          value: 'industry',
          label: {
            en: 'Reuse in industry',
            fr: 'Réutilisation dans l’industrie',
            ar: 'إعادة الاستخدام في الصناعة',
          },
        },
        {
          value: 'recharge',
          label: {
            en: 'Aquifer recharge with treated water',
            fr: 'Recharge d’aquifères par des eaux traitées',
            ar: 'تغذية طبقات المياه الجوفية بالمياه المعالَجة',
          },
        },
        {
          value: 'seawater',
          label: {
            en: 'Desalination of seawater',
            fr: 'Dessalement de l’eau de mer',
            ar: 'تحلية مياه البحر',
          },
        },
        {
          value: 'brackish',
          label: {
            en: 'Desalination of brackish water',
            fr: 'Dessalement d’eaux saumâtres',
            ar: 'تحلية المياه القليلة الملوحة',
          },
        },
      ],
    },
    {
      kind: 'long_text',
      required: true,
      prompt: {
        en: 'Describe a regulation, standard or plan on water reuse or desalination that you helped to draw up. What was your part, and how is it applied today?',
        fr: 'Décrivez un règlement, une norme ou un plan relatif à la réutilisation de l’eau ou au dessalement que vous avez contribué à élaborer. Quel a été votre rôle et comment ce texte est-il appliqué aujourd’hui ?',
        ar: 'صِف لائحة أو معياراً أو خطة بشأن إعادة استخدام المياه أو تحليتها شاركت في وضعها. ما الدور الذي أدّيته، وكيف تُطبَّق اليوم؟',
      },
    },
  ],
};
