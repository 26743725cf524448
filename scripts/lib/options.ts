/** Reads the words behind a command's name, in the same way for every script. What a command does not know it refuses. */
import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { messages } from '../launch/messages.mjs';
import { Problem } from '../launch/problem.mjs';

interface Command<T> {
  /** How the command is typed; shown whenever something is refused. */
  usage: string;
  options: T;
  /** Whether words that belong to no option mean something. */
  takesWords?: boolean;
}

/**
 * The options and the other words of a command line, typed as `parseArgs` of Node types them. Throws a `Problem` for an
 * option that does not exist, one without the value it needs or with one it does not take, and for words nobody asked for.
 */
export function readOptions<const T extends ParseArgsOptionsConfig>(
  { usage, options, takesWords = false }: Command<T>,
  args: readonly string[] = process.argv.slice(2),
) {
  // Node's own refusals are in English alone, so it reads without judging first.
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === 'positional' && !takesWords) throw new Problem(messages.unknownOption(token.value, usage));
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option || rawName !== `--${name}`) throw new Problem(messages.unknownOption(rawName, usage));
    if (option.type === 'boolean' && value !== undefined)
      throw new Problem(messages.unknownOption(`${rawName}=${value}`, usage));
    if (option.type === 'string' && (!value || (!inlineValue && value.startsWith('-'))))
      throw new Problem(messages.optionWithoutValue(rawName, usage));
  }
  return parseArgs({ args, options, strict: true, allowPositionals: true });
}

/** What an option's value stands for, of the few it can have. Throws a `Problem` for any other. */
export function chosen<T>(
  { option, usage, from }: { option: string; usage: string; from: Readonly<Record<string, T>> },
  value: string,
): T {
  const [, found] = Object.entries(from).find(([name]) => name === value) ?? [];
  if (found === undefined) throw new Problem(messages.notAChoice(option, value, Object.keys(from).join(', '), usage));
  return found;
}
