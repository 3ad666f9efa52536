export { AnswerQuestion } from './answer-question';
export { answerToken } from './answer-token';
export { AnswersModule } from './answers.module';
export { AskedPeopleQuery, type AskedPerson, type AskedState } from './asked-people.query';
export type { QuestionDay, QuestionView } from './question-view';
export { ANSWER_WORDS, type AnswerWord } from './questions';
export { ReadQuestion } from './read-question';
export type { Standing } from './standing';
