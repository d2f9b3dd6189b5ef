import type { QuestionSet } from './question-set'

/** Auditing prompts: the conflict and sensitivity steps of Multi-IF (arXiv 2410.15553), in our own wording. */
export const auditPrompts: QuestionSet = {
  id: 'audit-prompts',
  name: { en: 'Audit prompts' },
  guideline: {
    en: `Read the turns in order. At each turn, hold the prompt against the instructions listed under it, those of earlier turns included.

**Verdict.** *Keep* a prompt that can be used as it is. *Correct* one that a small edit would save, and say which. *Remove* one that cannot be saved.

**Contradiction.** Two instructions contradict each other when no response could follow both, for example all capitals and all lower case.

**Sensitive content** is anything that should be looked at by a second person before it is published.`,
  },
  questions: [
    {
      place: 'verdict',
      type: 'choice',
      target: 'prompt',
      title: { en: 'Verdict' },
      required: true,
      options: [
        { id: 'keep', name: { en: 'Keep' }, meaning: { en: 'It can be used as it is.' } },
        {
          id: 'correct',
          name: { en: 'Correct' },
          meaning: { en: 'A small edit saves it; the remark says which.' },
        },
        { id: 'remove', name: { en: 'Remove' }, meaning: { en: 'It cannot be saved.' } },
      ],
    },
    {
      place: 'contradiction',
      type: 'yes-no',
      target: 'prompt',
      title: { en: 'Do instructions contradict each other?' },
      required: true,
    },
    {
      place: 'sensitive',
      type: 'yes-no',
      target: 'prompt',
      title: { en: 'Sensitive content?' },
      required: false,
    },
    {
      place: 'remark',
      type: 'text',
      target: 'prompt',
      title: { en: 'Remark' },
      required: false,
      explains: 'verdict',
    },
  ],
}
