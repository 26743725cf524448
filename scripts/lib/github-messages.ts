/** Everything that the scripts of the workflows say when something goes wrong, in Japanese and English. */
import type { Message } from '../launch/messages.mjs';

/** What to do about an answer of GitHub, by its status. */
function remedy(status: number): Message {
  if (status === 401)
    return {
      ja: 'トークンが無効です。ワークフローが GITHUB_TOKEN を渡しているか確かめてください。',
      en: 'The token is not valid. Check that the workflow passes GITHUB_TOKEN.',
    };
  if (status === 403 || status === 429)
    return {
      ja: '権限が足りないか、回数の上限に達しました。ワークフローの permissions を確かめ、しばらく待って再実行してください。',
      en: 'The token may not do this, or there were too many calls. Check the permissions of the workflow, wait a while and run it again.',
    };
  if (status === 404)
    return {
      ja: '見つからないか、見る権限がありません。番号と、ワークフローの permissions を確かめてください。',
      en: 'It does not exist, or the token may not see it. Check the number and the permissions of the workflow.',
    };
  if (status === 422)
    return {
      ja: '送った内容が受け付けられませんでした。Issueや会話がロックされていないか確かめてください。',
      en: 'What was sent was not accepted. Check that the issue or the conversation is not locked.',
    };
  return {
    ja: 'GitHub側の不具合かもしれません。https://www.githubstatus.com/ を確かめ、あとで再実行してください。',
    en: 'GitHub itself may have a fault. Look at https://www.githubstatus.com/ and run this again later.',
  };
}

export const githubMessages = {
  settingsMissing: (names: string): Message => ({
    ja: `環境変数 ${names} がありません。このコマンドは .github/workflows から実行するものです。手元で試すときは、変数を指定してください。`,
    en: `The environment lacks ${names}. This command is run by .github/workflows; to try it by hand, set the variables.`,
  }),
  usage: (usage: string): Message => ({ ja: `使い方: ${usage}`, en: `Usage: ${usage}` }),
  refusedByGitHub: (call: string, status: number): Message => ({
    ja: `GitHubが応じませんでした（${call}、状態 ${status}）。${remedy(status).ja}`,
    en: `GitHub did not do what it was asked (${call}, status ${status}). ${remedy(status).en}`,
  }),
  gitHubUnreachable: (call: string): Message => ({
    ja: `GitHubに接続できませんでした（${call}）。しばらく待って再実行してください。`,
    en: `GitHub could not be reached (${call}). Wait a while and run this again.`,
  }),
  unexpectedAnswer: (call: string): Message => ({
    ja: `GitHubの答えが想定と違います（${call}）。APIが変わっていないか確かめてください。`,
    en: `GitHub answered something else than expected (${call}). Check whether its API has changed.`,
  }),
  unreadableResult: (file: string): Message => ({
    ja: `点検の結果（${file}）を読み取れないため、何も書かずに終わります。結果を作ったワークフローの記録を確かめてください。`,
    en: `The result of the check (${file}) cannot be read, so nothing is written. Look at the log of the workflow that made it.`,
  }),
  onlyOrdinaryFiles: {
    ja: 'content/ と public/media/ には、普通のファイルだけを置けます。次のもの（リンク、隠しファイル、特殊なファイル）を取り除いてください。',
    en: 'content/ and public/media/ may hold nothing but ordinary files. Remove these (links, hidden files, special files):',
  },
  judgedByTests: {
    ja: 'content/ と public/media/ のほかも変わっているため、内容は変更後のプログラムの「test」が点検します。',
    en: 'Other paths are changed too, so "test" judges the content with the changed program.',
  },
  notThisCommit: {
    ja: '点検したのは、このプルリクエストの最新の変更ではありません。コメントは、最新の変更の点検が書きます。',
    en: 'What was checked is not the latest commit of this pull request. The check of the latest one writes the comment.',
  },
  notAPreviewAddress: (value: string): Message => ({
    ja: `リポジトリ変数 PREVIEW_URL の値「${value}」は使えません。https:// で始め、番号の位置に {number} と書いてください。`,
    en: `The repository variable PREVIEW_URL is "${value}", which cannot be used. Begin with https:// and write {number} where the number goes.`,
  }),
  commentWritten: {
    created: 'コメントを書きました / Comment written',
    edited: 'コメントを書き換えました / Comment edited',
    left: '書くことはありません / Nothing to say',
  },
  issueWritten: {
    created: 'Issueを作りました / Issue opened',
    edited: 'Issueを書き換えました / Issue edited',
    left: '書くことはありません / Nothing to say',
  },
};
