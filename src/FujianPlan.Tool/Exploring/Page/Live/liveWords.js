// The words of a page that a server shows, in Chinese and English. {0} is what stands there.
const liveWords = {
  liveMade: ['由 fujianplan {0} 显示；方案改动后自动更新。', 'Shown by fujianplan {0}. It follows the plan while that is edited.'],
  liveFindings: ['方案的问题', 'What is wrong with the plan'],
  liveErrors: ['错误：{0}', 'Errors: {0}'],
  liveWarnings: ['警告：{0}', 'Warnings: {0}'],
  liveDoubts: ['存疑：{0}', 'Doubts: {0}'],
  liveError: ['错误', 'error'],
  liveWarning: ['警告', 'warning'],
  liveDoubt: ['存疑', 'doubt'],
  liveRest: ['其余 {0} 处', '{0} more'],
  liveOmitted: ['另有 {0} 处未列出；“fujianplan check”和“fujianplan doubts”列出全部。', '{0} more are not listed here: ‘fujianplan check’ and ‘fujianplan doubts’ list all.'],
  liveStale: ['方案有错误，下面仍是出错前的内容。', 'The plan has errors. Below it is shown as it was before them.'],
  liveJump: ['查看', 'Show'],
  liveNone: ['方案暂时无法显示', 'The plan cannot be shown yet'],
  liveWaits: ['方案没有错误后，此页自动显示方案。', 'It is shown here as soon as it has no errors.'],
  liveGone: ['fujianplan 已停止或无法连接，正在重新连接……', 'fujianplan has ended or cannot be reached. Trying again …'],
};
