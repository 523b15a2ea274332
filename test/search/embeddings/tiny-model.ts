import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Words that the model knows, and the direction of each; any other word is [UNK]. */
const WORDS: Readonly<Record<string, readonly number[]>> = {
  '[PAD]': [9, 9, 9],
  '[UNK]': [0, 0, 0.1],
  harbour: [1, 0, 0],
  port: [0.9, 0.1, 0],
  bridge: [0, 1, 0],
  query: [0, 0, 1],
  passage: [0, 0, -1],
};
const DIMENSIONS = 3;

/**
 * Writes a model that looks its words up in a table, as files of a model on the hub are laid out: the smallest that the
 * runtime takes for one. ONNX is a protobuf (onnx.proto3), of which the few messages needed are written here.
 */
export function writeTinyModel(directory: string): string {
  const write = (name: string, content: string | Uint8Array) => {
    const file = path.join(directory, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  const vocabulary = Object.fromEntries(Object.keys(WORDS).map((word, index) => [word, index]));
  write('config.json', JSON.stringify({ model_type: 'bert' }));
  write(
    'tokenizer_config.json',
    JSON.stringify({
      tokenizer_class: 'PreTrainedTokenizerFast',
      model_max_length: 16,
      pad_token: '[PAD]',
      unk_token: '[UNK]',
    }),
  );
  write(
    'tokenizer.json',
    JSON.stringify({
      version: '1.0',
      truncation: null,
      padding: null,
      added_tokens: ['[PAD]', '[UNK]'].map((content, id) => ({
        id,
        content,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
        special: true,
      })),
      normalizer: { type: 'Lowercase' },
      pre_tokenizer: { type: 'Whitespace' },
      post_processor: null,
      decoder: null,
      model: { type: 'WordLevel', vocab: vocabulary, unk_token: '[UNK]' },
    }),
  );
  write('onnx/model.onnx', lookUpModel(Object.values(WORDS)));
  return directory;
}

const FLOAT = 1;
const INT64 = 7;

function lookUpModel(table: readonly (readonly number[])[]): Uint8Array {
  const weights = Buffer.from(Float32Array.from(table.flat()).buffer);
  const tensor = [
    number(1, table.length),
    number(1, DIMENSIONS),
    number(2, FLOAT),
    text(8, 'table'),
    bytes(9, weights),
  ];
  const node = [text(1, 'table'), text(1, 'input_ids'), text(2, 'last_hidden_state'), text(4, 'Gather')];
  const graph = [
    message(1, node),
    text(2, 'look up'),
    message(5, tensor),
    message(11, tensorNamed('input_ids', INT64, ['texts', 'words'])),
    message(11, tensorNamed('attention_mask', INT64, ['texts', 'words'])),
    message(12, tensorNamed('last_hidden_state', FLOAT, ['texts', 'words', DIMENSIONS])),
  ];
  const version = [text(1, ''), number(2, 13)];
  return Buffer.concat([number(1, 8), message(7, graph), message(8, version)]);
}

function tensorNamed(name: string, type: number, shape: readonly (string | number)[]): readonly Uint8Array[] {
  const dimensions = shape.map((size) =>
    message(1, [typeof size === 'string' ? text(2, size) : number(1, size)]),
  );
  return [text(1, name), message(2, [message(1, [number(1, type), message(2, dimensions)])])];
}

function number(field: number, value: number): Uint8Array {
  return Buffer.concat([variable(field << 3), variable(value)]);
}

function text(field: number, value: string): Uint8Array {
  return bytes(field, Buffer.from(value));
}

function message(field: number, parts: readonly Uint8Array[]): Uint8Array {
  return bytes(field, Buffer.concat(parts));
}

function bytes(field: number, value: Uint8Array): Uint8Array {
  return Buffer.concat([variable((field << 3) | 2), variable(value.length), value]);
}

/** Seven bits a byte, the lowest first, the highest bit set on all but the last. */
function variable(value: number): Uint8Array {
  const found: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 128) return Uint8Array.from([...found, rest]);
    found.push((rest & 127) | 128);
  }
}
