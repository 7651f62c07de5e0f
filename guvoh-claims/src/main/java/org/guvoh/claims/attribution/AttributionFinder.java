package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.text.AnnotatedText;

/**
 * Finds who holds or passes on what, from the trees of the sentences and the quotations. More than
 * statements: also what is thought, wanted, praised or shown, each with its class.
 */
final class AttributionFinder {
  private final VerbRule verbs = new VerbRule();
  private final AccordingRule according = new AccordingRule();

  List<Draft> find(AnnotatedText text, List<SentenceView> sentences, List<Tree> trees) {
    List<Draft> drafts = new ArrayList<>();
    for (SentenceView sentence : sentences) {
      Tree tree = trees.get(sentence.number());
      verbs.find(sentence, tree).forEach(finding -> drafts.add(Draft.of(finding)));
      according.find(sentence, tree).forEach(finding -> drafts.add(Draft.of(finding)));
    }
    new SpokenQuotes(sentences, drafts).give(Quotes.find(text));
    drafts.removeIf(draft -> draft.content().isEmpty());
    return drafts;
  }
}
