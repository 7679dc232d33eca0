// Words that do not say what an engineer would search for, with what to write instead (glossary in lib/README.md).
const words = {
  told: 'notified, shown, sent or distinguished',
  anew: 'again',
  whoever: 'anyone who, or the person meant',
  mortal: 'killable',
  handingOn: 'withReturnTo',
  nothingHere: 'redirectToNotFound',
  hideForbidden: 'forbiddenAsNotFound',
  toldAt: 'candidateMessageAt',
  noticeTo: 'notification',
};
const pattern = new RegExp(`\\b(${Object.keys(words).join('|')})\\b`, 'i');
const advice = (word) =>
  Object.entries(words).find(([key]) => key.toLowerCase() === word.toLowerCase())?.[1] ?? '';

/** Refuses private words as identifiers and in comments. */
export const plainWords = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: { word: '“{{word}}” says too little: write {{advice}}.' },
  },
  create(context) {
    const report = (loc, word) =>
      context.report({ loc, messageId: 'word', data: { word, advice: advice(word) } });
    const identifier = (node) => {
      if (Object.hasOwn(words, node.name)) report(node.loc, node.name);
    };
    return {
      Identifier: identifier,
      JSXIdentifier: identifier,
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const word = pattern.exec(comment.value)?.[1];
          if (word) report(comment.loc, word);
        }
      },
    };
  },
};
