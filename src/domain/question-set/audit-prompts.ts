import type { QuestionSet } from './question-set'

/** Auditing prompts: the conflict and sensitivity steps of Multi-IF (arXiv 2410.15553), in our own wording. */
export const auditPrompts: QuestionSet = {
  id: 'audit-prompts',
  name: { en: 'Audit prompts', ar: 'دقّق المطالبات' },
  guideline: {
    en: `Read the turns in order. At each turn, hold the prompt against the instructions listed under it, those of earlier turns included.

**Verdict.** *Keep* a prompt that can be used as it is. *Correct* one that a small edit would save, and say which. *Remove* one that cannot be saved.

**Contradiction.** Two instructions contradict each other when no response could follow both, for example all capitals and all lower case.

**Sensitive content** is anything that should be looked at by a second person before it is published.`,
    ar: `اقرأ الأدوار بترتيبها. في كل دور قابل المطالبة بالتعليمات المذكورة تحتها، ومنها تعليمات الأدوار السابقة.

**الحكم.** *أبقِ* المطالبة التي تصلح كما هي. *صحِّح* ما يُصلحه تعديل صغير، واذكر التعديل. *أزل* ما لا سبيل إلى إصلاحه.

**التناقض.** تتناقض تعليمتان إذا لم يكن في وسع أي ردّ أن يتبعهما معًا، مثل أحرف كبيرة كلها وأحرف صغيرة كلها.

**المحتوى الحسّاس** هو كل ما ينبغي أن ينظر فيه شخص ثانٍ قبل نشره.`,
  },
  questions: [
    {
      place: 'verdict',
      type: 'choice',
      target: 'prompt',
      title: { en: 'Verdict', ar: 'الحكم' },
      required: true,
      options: [
        {
          id: 'keep',
          name: { en: 'Keep', ar: 'أبقِ' },
          meaning: { en: 'It can be used as it is.', ar: 'تصلح كما هي.' },
        },
        {
          id: 'correct',
          name: { en: 'Correct', ar: 'صحِّح' },
          meaning: {
            en: 'A small edit saves it; the remark says which.',
            ar: 'يُصلحها تعديل صغير، والملاحظة تذكره.',
          },
        },
        {
          id: 'remove',
          name: { en: 'Remove', ar: 'أزل' },
          meaning: { en: 'It cannot be saved.', ar: 'لا سبيل إلى إصلاحها.' },
        },
      ],
    },
    {
      place: 'contradiction',
      type: 'yes-no',
      target: 'prompt',
      title: { en: 'Do instructions contradict each other?', ar: 'هل تتناقض التعليمات؟' },
      required: true,
    },
    {
      place: 'sensitive',
      type: 'yes-no',
      target: 'prompt',
      title: { en: 'Sensitive content?', ar: 'محتوى حسّاس؟' },
      required: false,
    },
    {
      place: 'remark',
      type: 'text',
      target: 'prompt',
      title: { en: 'Remark', ar: 'ملاحظة' },
      required: false,
      explains: 'verdict',
    },
  ],
}
