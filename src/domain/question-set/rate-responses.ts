import type { QuestionSet } from './question-set'

/**
 * Rating and preferring responses. Names of the quality points: CrossEval (arXiv 2409.19951), section "Response
 * rating"; strengths of the preference: the seven-point scale of the Llama 2 human evaluation. Meanings are ours.
 */
export const rateResponses: QuestionSet = {
  id: 'rate-responses',
  name: { en: 'Rate responses' },
  guideline: {
    en: `Read the prompt of the turn and what it asks for, then every response, before you rate the first one.

**Overall quality** is about the whole response at this turn: is it right, does it do what was asked, in this turn and in the turns before, and would it help the person who asked? Length and polish alone earn nothing.

**Capability shown** looks at one thing only: how well the response does what this item is meant to test.

Instructions stay in force. What turn 1 asks for still counts in turn 3.

Rate what is there, not what the model may have meant. Where you hesitate between two points, take the lower one and say why.`,
  },
  questions: [
    {
      place: 'prompt-quality',
      type: 'rating',
      target: 'prompt',
      title: { en: 'Prompt quality' },
      required: false,
      points: [
        {
          value: 1,
          name: { en: 'Unusable' },
          meaning: { en: 'Nobody could say what a good response would be.' },
        },
        { value: 2, name: { en: 'Poor' }, meaning: { en: 'It can be guessed what is wanted, with effort.' } },
        {
          value: 3,
          name: { en: 'Fair' },
          meaning: { en: 'Understandable, but loose or unnatural in places.' },
        },
        { value: 4, name: { en: 'Good' }, meaning: { en: 'Clear and natural, with a small blemish.' } },
        { value: 5, name: { en: 'Excellent' }, meaning: { en: 'Clear, natural and worth asking.' } },
      ],
    },
    {
      place: 'overall',
      type: 'rating',
      target: 'response',
      title: { en: 'Overall quality' },
      required: true,
      points: [
        {
          value: 1,
          name: { en: 'Horrible' },
          meaning: { en: 'Useless or harmful: you would warn others of it.' },
        },
        { value: 2, name: { en: 'Pretty bad' }, meaning: { en: 'Major faults in help, truth or safety.' } },
        { value: 3, name: { en: 'Okay' }, meaning: { en: 'Usable, and better in several ways with work.' } },
        {
          value: 4,
          name: { en: 'Pretty good' },
          meaning: { en: 'Good, with something small left to improve.' },
        },
        { value: 5, name: { en: 'Amazing' }, meaning: { en: 'You would hardly change a word.' } },
      ],
    },
    {
      place: 'why',
      type: 'text',
      target: 'response',
      title: { en: 'Why this rating?' },
      required: false,
      explains: 'overall',
    },
    {
      place: 'capability',
      type: 'rating',
      target: 'response',
      title: { en: 'Capability shown' },
      required: false,
      showWhen: { fact: 'capability' },
      points: [
        {
          value: 1,
          name: { en: 'Not at all' },
          meaning: { en: 'The capability is absent or fails entirely.' },
        },
        {
          value: 2,
          name: { en: 'Weakly' },
          meaning: { en: 'It shows in traces; the result does not stand.' },
        },
        { value: 3, name: { en: 'Partly' }, meaning: { en: 'About half of what the task needs is there.' } },
        { value: 4, name: { en: 'Well' }, meaning: { en: 'It carries the response, with a small slip.' } },
        { value: 5, name: { en: 'Fully' }, meaning: { en: 'An expert would have done it like this.' } },
      ],
    },
    {
      place: 'preference',
      type: 'preference',
      target: 'comparison',
      title: { en: 'Which is better?' },
      required: false,
      per: 'turn',
      pairs: 'chosen',
      strengths: [{ en: 'slightly' }, { en: 'better' }, { en: 'much' }],
      tie: true,
      bothBad: true,
    },
  ],
}
