import type { QuestionSet } from './question-set'

/** Localizing prompts with what their verifiable instructions mention: the translation step of Multi-IF (arXiv 2410.15553). */
export const localizePrompts: QuestionSet = {
  id: 'localize-prompts',
  name: { en: 'Localize prompts', ar: 'وطّن المطالبات' },
  guideline: {
    en: `Write each prompt as a person of the target language would have asked it. A translation that nobody would type is not good enough.

What the instructions mention has to be localized with the prompt: keywords, phrases to end with, first words, section names. **Numbers stay as they are.**

All turns belong to one conversation: keep names, forms of address and terms the same from turn to turn.`,
    ar: `اكتب كل مطالبة كما كان سيسألها شخص يتكلّم اللغة الهدف. الترجمة التي لا يكتبها أحد ليست جيدة بما يكفي.

ما تذكره التعليمات يُوطَّن مع المطالبة: الكلمات المفتاحية، والعبارات الختامية، والكلمات الأولى، وأسماء الأقسام. **الأعداد تبقى كما هي.**

كل الأدوار من محادثة واحدة: حافظ على الأسماء وصيغ الخطاب والمصطلحات نفسها من دور إلى دور.`,
  },
  questions: [
    {
      place: 'translation',
      type: 'translation',
      target: 'prompt',
      title: { en: 'Translation', ar: 'الترجمة' },
      required: true,
    },
    {
      place: 'remark',
      type: 'text',
      target: 'prompt',
      title: { en: 'Remark', ar: 'ملاحظة' },
      required: false,
    },
  ],
}
