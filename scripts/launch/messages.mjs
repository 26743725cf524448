// @ts-check
/**
 * Everything the commands say to a person, in Japanese and English: what happened and what to do.
 * Old syntax only: an old Node must be able to read this file to say that it is too old.
 *
 * @typedef {{ ja: string, en: string }} Message
 */

/** The lowest Node that can install (npm scripts begin on whatever Node the machine has). */
export const minimumNodeToStart = '18.0.0';

/** The lowest Node that can run the tools: TypeScript scripts run by type stripping, on by default since then. */
export const minimumNodeForTools = '22.18.0';

export const messages = {
  nodeTooOld: /** @param {string} version */ (version) => ({
    ja: `Node.js ${version} では動きません。Node.js ${minimumNodeToStart} 以上が必要です。https://nodejs.org/ からLTS版を入れて、もう一度実行してください。`,
    en: `Node.js ${version} is too old: Node.js ${minimumNodeToStart} or newer is needed. Install the LTS release from https://nodejs.org/ and run the command again.`,
  }),
  noNodeForTools: /** @param {string} version */ (version) => ({
    ja: `このコンピューターで使えるNode.jsがありません（現在は ${version}）。Node.js ${minimumNodeForTools} 以上が必要です。https://nodejs.org/ からLTS版を入れて、もう一度実行してください。`,
    en: `No Node.js on this machine can run the tools (this is ${version}): Node.js ${minimumNodeForTools} or newer is needed. Install the LTS release from https://nodejs.org/ and run the command again.`,
  }),
  installing: {
    ja: '必要なパッケージを入れています（初回は数分かかることがあります）…',
    en: 'Installing the packages the site needs (the first time may take a few minutes) …',
  },
  installRunning: {
    ja: '別のコマンドが今パッケージを入れています。それが終わってから、もう一度実行してください。',
    en: 'Another command is installing the packages right now. Wait until it is done, then run this one again.',
  },
  npmNotFound: {
    ja: 'npm が見つかりません。npm は Node.js に付属しています。https://nodejs.org/ からLTS版を入れて、もう一度実行してください。',
    en: 'npm was not found. It comes with Node.js: install the LTS release from https://nodejs.org/ and run the command again.',
  },
  installFailed: {
    network: {
      ja: 'パッケージを取得できませんでした。npmレジストリに接続できません。ネットワーク接続を確かめ、プロキシがある場合は `npm config set proxy` と `npm config set https-proxy` で設定して、もう一度実行してください。',
      en: 'The packages could not be fetched: the npm registry cannot be reached. Check the network connection (behind a proxy, set it with `npm config set proxy` and `npm config set https-proxy`), then run the command again.',
    },
    certificate: {
      ja: 'npmレジストリの証明書を確認できませんでした。通信を検査するプロキシがある場合は、組織の認証局の証明書ファイルを環境変数 NODE_EXTRA_CA_CERTS に指定して、もう一度実行してください。',
      en: "The npm registry's certificate could not be verified. Where a proxy inspects traffic, name your organisation's certificate file in the environment variable NODE_EXTRA_CA_CERTS, then run the command again.",
    },
    refused: {
      ja: 'npmレジストリまたはプロキシがパッケージを渡しませんでした（認証が必要、遮断されている、または版がありません）。npmの設定を管理者に確かめて、もう一度実行してください。',
      en: 'The npm registry or a proxy did not hand out a package (it wants a login, blocks it, or lacks the version). Check the npm settings with your administrator, then run the command again.',
    },
    permission: {
      ja: 'パッケージを書き込めませんでした。このフォルダー（node_modules を含む）に書き込む権限があるか確かめて、もう一度実行してください。',
      en: 'The packages could not be written. Check that you may write to this folder (node_modules included), then run the command again.',
    },
    space: {
      ja: 'ディスクの空きが足りず、パッケージを入れられませんでした。空きを作って（およそ1GB）、もう一度実行してください。',
      en: 'The disk is too full to install the packages. Free some space (about 1 GB), then run the command again.',
    },
    other: {
      ja: 'パッケージを入れられませんでした。npmの出力の末尾は次のとおりです。',
      en: 'The packages could not be installed. The last lines of what npm said:',
    },
  },
  installIncomplete: {
    ja: '一部のパッケージが入りませんでした。ネットワーク接続とディスクの空き（およそ1GB）を確かめて、もう一度実行してください。入らなかったもの:',
    en: 'Some packages did not arrive. Check the network connection and the free disk space (about 1 GB), then run the command again. Missing:',
  },
  folderNotWritable: /** @param {string} folder */ (folder) => ({
    ja: `フォルダー ${folder} に書き込めません。書き込み権限のある場所にコピーするか、権限を変えて、もう一度実行してください。`,
    en: `The folder ${folder} cannot be written to. Copy the project to a place you may write to, or change the permissions, then run the command again.`,
  }),
  commandNotFound: /** @param {string} command */ (command) => ({
    ja: `コマンド「${command}」が見つかりません。綴りを確かめてください。`,
    en: `The command "${command}" was not found. Check its spelling.`,
  }),
  noCommand: {
    ja: '使い方: node scripts/with-tools.mjs <コマンド> [引数…]',
    en: 'Usage: node scripts/with-tools.mjs <command> [arguments…]',
  },
  unknownOption: /** @type {(option: string, usage: string) => Message} */ (option, usage) => ({
    ja: `「${option}」という指定はありません。使い方: ${usage}`,
    en: `"${option}" is not an option here. Usage: ${usage}`,
  }),
  optionWithoutValue: /** @type {(option: string, usage: string) => Message} */ (option, usage) => ({
    ja: `「${option}」には値が必要です。使い方: ${usage}`,
    en: `"${option}" needs a value. Usage: ${usage}`,
  }),
  notAChoice: /** @type {(option: string, value: string, allowed: string, usage: string) => Message} */ (
    option,
    value,
    allowed,
    usage,
  ) => ({
    ja: `「${option}」に「${value}」は使えません。使えるのは ${allowed} です。使い方: ${usage}`,
    en: `"${value}" is no value for "${option}"; it takes ${allowed}. Usage: ${usage}`,
  }),
  noSuchFile: /** @param {string} path */ (path) => ({
    ja: `「${path}」というファイルもフォルダーもありません。content/cases/ja/mie-basque.mdx のように、プロジェクトのフォルダーからのパスで書いてください。`,
    en: `There is no file or folder "${path}". Write its path from the project's folder, such as content/cases/ja/mie-basque.mdx.`,
  }),
  newNeedsTwoWords: /** @param {string} usage */ (usage) => ({
    ja: `記録の種類とidを一つずつ書いてください。使い方: ${usage}`,
    en: `Give one kind of record and one id. Usage: ${usage}`,
  }),
  unknownCollection: /** @type {(word: string, known: string) => Message} */ (word, known) => ({
    ja: `「${word}」という種類の記録はありません。使えるのは次のものです: ${known}`,
    en: `There is no kind of record "${word}". There are: ${known}`,
  }),
  badId: /** @param {string} id */ (id) => ({
    ja: `「${id}」はidにできません。半角の英小文字・数字・ハイフンだけで、80字以内で書いてください（例: mie-basque）。公開するアドレスの一部になり、後から変えることはありません。`,
    en: `"${id}" cannot be an id. Use lower-case letters, digits and single hyphens only, at most 80 characters, such as mie-basque. It becomes part of the public address and never changes.`,
  }),
  recordExists: /** @param {string} path */ (path) => ({
    ja: `${path} はすでにあります。何も書き換えていません。別のidにするか、そのファイルを直してください。`,
    en: `${path} is already there; nothing has been changed. Choose another id, or edit that file.`,
  }),
  siteNotBuilt: /** @param {string} folder */ (folder) => ({
    ja: `公開用のファイル（${folder}）がまだありません。先に npm run build を実行してください。`,
    en: `The built site (${folder}) is not there yet. Run npm run build first.`,
  }),
  badPort: /** @param {string} value */ (value) => ({
    ja: `環境変数 PORT の値「${value}」はポート番号ではありません。0 から 65535 までの整数にしてください。`,
    en: `The environment variable PORT is "${value}", which is no port number. Give a whole number from 0 to 65535.`,
  }),
  badSiteAddress: /** @param {string} value */ (value) => ({
    ja: `環境変数 SITE_URL の値「${value}」はウェブのアドレスではありません。SITE_URL=https://kakehashi.example のように、https:// から書いてください。`,
    en: `The environment variable SITE_URL is "${value}", which is no web address. Write it with its https://, for example SITE_URL=https://kakehashi.example.`,
  }),
  portNotAllowed: /** @param {number} port */ (port) => ({
    ja: `ポート ${port} を開く権限がありません。PORT=8080 npm start のように、1024 以上の番号を指定してください。`,
    en: `Port ${port} may not be opened by this user. Name one above 1023, for example PORT=8080 npm start.`,
  }),
  noFreePort: /** @type {(first: number, last: number) => Message} */ (first, last) => ({
    ja: `ポート ${first} から ${last} まですべて使用中です。使っているプログラムを終えるか、PORT=8080 npm start のように別の番号を指定してください。`,
    en: `The ports ${first} to ${last} are all in use. Stop the programs that use them, or name another one, for example PORT=8080 npm start.`,
  }),
  portTaken: /** @type {(wanted: number, port: number) => Message} */ (wanted, port) => ({
    ja: `ポート ${wanted} は使用中のため、${port} を使います。`,
    en: `Port ${wanted} is in use, so ${port} is used instead.`,
  }),
  siteAddress: /** @param {string} url */ (url) => ({
    ja: `サイトをこのアドレスで見られます: ${url} （終了: Ctrl+C）`,
    en: `The site is at: ${url} (stop with Ctrl+C)`,
  }),
  noBrowser: {
    ja: 'テストに使えるブラウザーがありません。ChromeまたはChromiumを入れるか、その実行ファイルを環境変数 CHROME_PATH に指定して、もう一度実行してください。',
    en: 'No browser for the tests could be started. Install Chrome or Chromium, or name its program in the environment variable CHROME_PATH, then run the command again.',
  },
  noJapaneseGlyphs: {
    ja: 'このブラウザーには日本語の文字を表示するフォントがないため、画像を撮りませんでした。Noto Sans CJK などの日本語フォントを入れるか、日本語を表示できるChromeまたはChromiumの実行ファイルを環境変数 CHROME_PATH に指定して、もう一度実行してください。',
    en: 'No pictures have been taken, because this browser has no font for Japanese. Install one, such as Noto Sans CJK, or name the program of a Chrome or Chromium that shows Japanese in the environment variable CHROME_PATH, then run the command again.',
  },
  unexpected: /** @param {string} reason */ (reason) => ({
    ja: `予期しない問題が起きました: ${reason}（DEBUG=1 を付けて実行すると詳細を表示します）`,
    en: `Something unexpected went wrong: ${reason} (run with DEBUG=1 for details)`,
  }),
};

/**
 * One message as it is printed: both languages, one line each.
 *
 * @param {Message} message
 */
export function inBothLanguages(message) {
  return message.ja + '\n' + message.en;
}
