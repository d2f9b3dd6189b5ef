import type { QuestionSet } from './question-set'

/**
 * Rating and preferring responses. Names of the quality points: CrossEval (arXiv 2409.19951), section "Response
 * rating"; strengths of the preference: the seven-point scale of the Llama 2 human evaluation. Meanings are ours.
 */
export const rateResponses: QuestionSet = {
  id: 'rate-responses',
  name: { en: 'Rate responses', ar: 'قيّم الردود' },
  guideline: {
    en: `Read the prompt of the turn and what it asks for, then every response, before you rate the first one.

**Overall quality** is about the whole response at this turn: is it right, does it do what was asked, in this turn and in the turns before, and would it help the person who asked? Length and polish alone earn nothing.

**Capability shown** looks at one thing only: how well the response does what this item is meant to test.

Instructions stay in force. What turn 1 asks for still counts in turn 3.

Rate what is there, not what the model may have meant. Where you hesitate between two points, take the lower one and say why.`,
    ar: `اقرأ مطالبة الدور وما تطلبه، ثم كل الردود، قبل أن تقيّم أولها.

**الجودة العامة** عن الردّ كله في هذا الدور: هل هو صحيح، وهل يفعل ما طُلب في هذا الدور وفي ما سبقه، وهل يفيد من سأل؟ الطول والصقل وحدهما لا يكسبان شيئًا.

**القدرة الظاهرة** تنظر في أمر واحد فقط: كم يُحسن الردّ ما وُضع هذا العنصر لاختباره.

التعليمات تبقى سارية. ما طلبه الدور الأول ما زال محسوبًا في الدور الثالث.

قيّم ما هو مكتوب، لا ما ربما قصده النموذج. وإذا تردّدت بين نقطتين فخذ الأدنى واذكر السبب.`,
  },
  questions: [
    {
      place: 'prompt-quality',
      type: 'rating',
      target: 'prompt',
      title: { en: 'Prompt quality', ar: 'جودة المطالبة' },
      required: false,
      points: [
        {
          value: 1,
          name: { en: 'Unusable', ar: 'لا تصلح' },
          meaning: {
            en: 'Nobody could say what a good response would be.',
            ar: 'لا أحد يستطيع القول ما الردّ الجيد عليها.',
          },
        },
        {
          value: 2,
          name: { en: 'Poor', ar: 'ضعيفة' },
          meaning: { en: 'It can be guessed what is wanted, with effort.', ar: 'يمكن تخمين المطلوب بجهد.' },
        },
        {
          value: 3,
          name: { en: 'Fair', ar: 'مقبولة' },
          meaning: {
            en: 'Understandable, but loose or unnatural in places.',
            ar: 'مفهومة، لكنها مرسلة أو متكلَّفة في مواضع.',
          },
        },
        {
          value: 4,
          name: { en: 'Good', ar: 'جيدة' },
          meaning: { en: 'Clear and natural, with a small blemish.', ar: 'واضحة وطبيعية، فيها شائبة صغيرة.' },
        },
        {
          value: 5,
          name: { en: 'Excellent', ar: 'ممتازة' },
          meaning: { en: 'Clear, natural and worth asking.', ar: 'واضحة وطبيعية وتستحق أن تُسأل.' },
        },
      ],
    },
    {
      place: 'overall',
      type: 'rating',
      target: 'response',
      title: { en: 'Overall quality', ar: 'الجودة العامة' },
      required: true,
      points: [
        {
          value: 1,
          name: { en: 'Horrible', ar: 'سيّئ جدًّا' },
          meaning: {
            en: 'Useless or harmful: you would warn others of it.',
            ar: 'بلا نفع أو ضارّ: تحذّر غيرك منه.',
          },
        },
        {
          value: 2,
          name: { en: 'Pretty bad', ar: 'سيّئ' },
          meaning: {
            en: 'Major faults in help, truth or safety.',
            ar: 'عيوب كبيرة في النفع أو الصدق أو السلامة.',
          },
        },
        {
          value: 3,
          name: { en: 'Okay', ar: 'مقبول' },
          meaning: {
            en: 'Usable, and better in several ways with work.',
            ar: 'يصلح للاستخدام، ويتحسّن من عدّة وجوه بشيء من العمل.',
          },
        },
        {
          value: 4,
          name: { en: 'Pretty good', ar: 'جيد' },
          meaning: { en: 'Good, with something small left to improve.', ar: 'جيد، وبقي فيه شيء صغير يُحسَّن.' },
        },
        {
          value: 5,
          name: { en: 'Amazing', ar: 'رائع' },
          meaning: { en: 'You would hardly change a word.', ar: 'لا تكاد تغيّر فيه كلمة.' },
        },
      ],
    },
    {
      place: 'why',
      type: 'text',
      target: 'response',
      title: { en: 'Why this rating?', ar: 'لماذا هذا التقييم؟' },
      required: false,
      explains: 'overall',
    },
    {
      place: 'capability',
      type: 'rating',
      target: 'response',
      title: { en: 'Capability shown', ar: 'القدرة الظاهرة' },
      required: false,
      showWhen: { fact: 'capability' },
      points: [
        {
          value: 1,
          name: { en: 'Not at all', ar: 'معدومة' },
          meaning: { en: 'The capability is absent or fails entirely.', ar: 'القدرة غائبة أو تخفق تمامًا.' },
        },
        {
          value: 2,
          name: { en: 'Weakly', ar: 'ضعيفة' },
          meaning: {
            en: 'It shows in traces; the result does not stand.',
            ar: 'تظهر منها آثار، والنتيجة لا تقوم.',
          },
        },
        {
          value: 3,
          name: { en: 'Partly', ar: 'جزئية' },
          meaning: {
            en: 'About half of what the task needs is there.',
            ar: 'نحو نصف ما تحتاج إليه المهمة موجود.',
          },
        },
        {
          value: 4,
          name: { en: 'Well', ar: 'جيدة' },
          meaning: { en: 'It carries the response, with a small slip.', ar: 'تحمل الردّ، مع هفوة صغيرة.' },
        },
        {
          value: 5,
          name: { en: 'Fully', ar: 'كاملة' },
          meaning: { en: 'An expert would have done it like this.', ar: 'هكذا كان سيفعل الخبير.' },
        },
      ],
    },
    {
      place: 'preference',
      type: 'preference',
      target: 'comparison',
      title: { en: 'Which is better?', ar: 'أيّهما أفضل؟' },
      required: false,
      per: 'turn',
      pairs: 'chosen',
      strengths: [
        { en: 'slightly', ar: 'أفضل قليلًا' },
        { en: 'better', ar: 'أفضل' },
        { en: 'much', ar: 'أفضل بكثير' },
      ],
      tie: true,
      bothBad: true,
    },
  ],
}
