import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { ConfigError, IndexError } from '../../../src/errors.ts';
import { createTransformersModel } from '../../../src/search/embeddings/transformers.ts';
import { appWith, firstFound, placed } from './app-fixture.ts';
import { writeTinyModel } from './tiny-model.ts';

const PACKAGE: string = '@huggingface/transformers';
const isInstalled = await import(PACKAGE).then(
  () => true,
  () => false,
);

describe.skipIf(!isInstalled)(
  'embeddings of a model in this process (needs @huggingface/transformers)',
  () => {
    it('are the mean of the words that the model knows, of length 1', async () => {
      const model = modelIn(written('tiny'));
      const [harbour, both, port] = await model.embed(['Harbour', 'harbour bridge', 'port']);
      expect(rounded(harbour)).toEqual([1, 0, 0]);
      expect(rounded(both)).toEqual([0.71, 0.71, 0]);
      expect(rounded(port)).toEqual([0.99, 0.11, 0]);
      expect(await model.embedQuestion('Harbour')).toEqual(harbour);
    });

    it('have the words in front that models of the kind of E5 were trained with', async () => {
      const model = modelIn(written('multilingual-e5-tiny'));
      const [passage] = await model.embed(['bridge']);
      // "passage", ":", "bridge"
      expect(rounded(passage)).toEqual([0, 0.74, -0.67]);
      expect(rounded(await model.embedQuestion('bridge'))).toEqual([0, 0.67, 0.74]);
    });

    it('are made in one batch as they are one by one, and of no more words than the model reads', async () => {
      const model = modelIn(written('tiny'));
      const texts = ['harbour', 'bridge and harbour', `${'port '.repeat(16)}${'bridge '.repeat(100)}`];
      const together = await model.embed(texts);
      for (const [index, text] of texts.entries()) {
        expect(rounded((await model.embed([text]))[0])).toEqual(rounded(together[index]));
      }
      expect(rounded(together[2])).toEqual([0.99, 0.11, 0]);
    });

    it('find releases, without a network, and are made once for each text', async () => {
      const place = placed();
      const environment = { EMBEDDINGS: 'transformers', EMBEDDING_MODEL: written('tiny') };
      const app = await appWith(place, environment);
      expect(await place.ingest(app)).toMatchObject({ added: 3, embedding: null });
      expect(await firstFound(app, 'Which harbour was opened?')).toBe('harbour.txt');
      const plain = await appWith(place);
      await expect(plain.search('harbour')).rejects.toThrow(/transformers:.*tiny, 3 dimensions/);
    });

    it('are downloaded once when the model is on the hub, and say how far that is', async () => {
      const hub = await hubOf(written('tiny'));
      const cacheDirectory = temporary();
      const told: number[] = [];
      const model = createTransformersModel({ model: 'someone/tiny', cacheDirectory });
      await model.prepare((_done, total) => told.push(total));
      expect(told.length).toBeGreaterThan(0);
      expect(told.at(-1)).toBe(1);
      const [downloaded] = await model.embed(['harbour']);
      expect(rounded(downloaded)).toEqual([1, 0, 0]);
      await hub.close();
      const again = createTransformersModel({ model: 'someone/tiny', cacheDirectory });
      expect(await again.embed(['harbour'])).toEqual([downloaded]);
      const other = createTransformersModel({ model: 'someone/other', cacheDirectory });
      await expect(other.embed(['harbour'])).rejects.toThrow(
        /EMBEDDING_MODEL is the name of a model on hugg/,
      );
    });

    it('say what is missing in a directory', async () => {
      const failed = modelIn(temporary()).embed(['a']);
      await expect(failed).rejects.toThrow(IndexError);
      await expect(failed).rejects.toThrow(/holds config\.json, tokenizer\.json/);
    });
  },
);

it.skipIf(isInstalled)('says what to install where the package is not there', async () => {
  const failed = modelIn('any/model').embed(['a']);
  await expect(failed).rejects.toThrow(ConfigError);
  await expect(failed).rejects.toThrow(/run npm install @huggingface\/transformers, or set EMBEDDINGS=local/);
});

function temporary(): string {
  const directory = mkdtempSync(path.join(tmpdir(), 'communique-model-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

function written(name: string): string {
  return writeTinyModel(path.join(temporary(), name));
}

/** Serves `someone/tiny` as huggingface.co does; the package asks it until the test ends. */
async function hubOf(directory: string) {
  const server = createServer((request, response) => {
    const [, name = ''] = /^\/someone\/tiny\/resolve\/main\/([\w./]+)$/.exec(request.url ?? '') ?? [];
    const file = path.join(directory, name);
    if (name === '' || !existsSync(file)) return void response.writeHead(404).end();
    response.writeHead(200, { 'content-length': statSync(file).size }).end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { env } = z
    .object({ env: z.custom<{ remoteHost: string }>() })
    .parse(await import(PACKAGE).then(({ env }) => ({ env })));
  const before = env.remoteHost;
  const address = server.address();
  env.remoteHost = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  onTestFinished(() => {
    env.remoteHost = before;
  });
  return { close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()) };
}

function modelIn(model: string) {
  return createTransformersModel({ model, cacheDirectory: path.join(tmpdir(), 'communique-no-models') });
}

function rounded(vector: Float32Array | undefined): number[] {
  return Array.from(vector ?? [], (value) => Math.round(value * 100) / 100 + 0);
}
