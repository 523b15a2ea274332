import { describe, expect, it } from 'vitest';
import { ArchiveError, QuestionError } from '../../src/errors.ts';
import { type Chat, chat } from '../../src/terminal/chat.ts';
import { answered } from './samples.ts';

async function talk(lines: readonly string[], ask: Chat['ask']) {
  const written: string[] = [];
  let prompts = 0;
  async function* questions() {
    yield* lines;
  }
  const exitCode = await chat({
    questions: questions(),
    ask,
    output: { write: async (text) => void written.push(text) },
    page: { width: 80, color: false },
    prompt: () => {
      prompts += 1;
    },
    debug: false,
  });
  return { exitCode, prompts, text: written.join('') };
}

describe('chat', () => {
  it('answers line after line, passes over empty ones, and ends with the input', async () => {
    const asked: string[] = [];
    const { exitCode, text, prompts } = await talk(['When?', '', '  ', 'Where?'], async (question) => {
      asked.push(question);
      return answered();
    });
    expect(asked).toEqual(['When?', 'Where?']);
    expect(text.match(/Sources/g)).toHaveLength(2);
    expect({ exitCode, prompts }).toEqual({ exitCode: 0, prompts: 5 });
  });

  it('asks with the last three questions as they were understood, and what was cited for them', async () => {
    const asked: (readonly string[])[] = [];
    const { text } = await talk(['1', '2', '3', 'And 4?', '5'], async (question, conversation) => {
      asked.push(conversation.map((turn) => turn.question));
      expect(conversation.every(({ cited }) => cited[0]?.releaseId === 'r1')).toBe(true);
      return answered({ question, understoodAs: question === 'And 4?' ? '4' : question });
    });
    expect(asked).toEqual([[], ['1'], ['1', '2'], ['1', '2', '3'], ['2', '3', '4']]);
    expect(text.match(/Understood as: .*/g)).toEqual(['Understood as: 4']);
  });

  it('explains a question that cannot be asked and goes on', async () => {
    const { exitCode, text } = await talk(['!', 'When?'], async (question) => {
      if (question === '!') throw new QuestionError('A question needs words.');
      return answered();
    });
    expect(text).toMatch(/A question needs words\.[\s\S]+Sources/);
    expect(exitCode).toBe(0);
  });

  it('tells a failure, answers the rest, and ends with 1', async () => {
    const { exitCode, text } = await talk(['a', 'b'], async (question) => {
      if (question === 'a') throw new ArchiveError('Reading ./data failed.');
      return answered();
    });
    expect(text).toMatch(/Reading \.\/data failed\.[\s\S]+Sources/);
    expect(exitCode).toBe(1);
  });
});
