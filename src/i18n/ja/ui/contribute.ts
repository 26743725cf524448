/** The words of the writers' guide. */
export const contribute = {
  mistakes: {
    title: '点検の規則',
    lead: '事例などのファイルを点検すると、間違いが規則の名前（field/not-in-list など）とともに示されます。規則ごとに、理由と直し方を例とともに説明します。',
    severity: { error: 'エラー', warning: '注意' },
    severityMeans: { error: '直すまで公開できません。', warning: '直さなくても公開できます。' },
    why: 'なぜ確かめるか',
    todo: '直し方',
    examples: '例',
    wrong: '誤り',
    right: '正しい書き方',
    rightFile: '必要なファイル',
    file: 'ファイルの場所',
    reported: '間違いごとの説明',
  },
} as const;
