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
  private final VerbLexicon lexicon = new VerbLexicon();
  private final VerbRule verbs = new VerbRule(lexicon);
  private final TailRule tails = new TailRule(lexicon);
  private final AccordingRule according = new AccordingRule();
  private final NounRule nouns = new NounRule();
  private final AdverbRule adverbs = new AdverbRule();
  private final ColonRule colons = new ColonRule();

  List<Draft> find(AnnotatedText text, List<SentenceView> sentences, List<Tree> trees) {
    List<Draft> drafts = new ArrayList<>();
    for (SentenceView sentence : sentences) {
      Tree tree = trees.get(sentence.number());
      List<Finding> byTree = verbs.find(sentence, tree);
      List<Finding> byOrder = tails.find(sentence, tree, byTree);
      byTree.stream()
          .filter(finding -> byOrder.stream().noneMatch(tail -> isSameCue(tail, finding)))
          .map(finding -> PassedThrough.join(finding, byOrder, byTree))
          .forEach(finding -> drafts.add(Draft.of(finding)));
      byOrder.forEach(finding -> drafts.add(Draft.of(finding)));
      according.find(sentence, tree).forEach(finding -> drafts.add(Draft.of(finding)));
      nouns.find(sentence, tree).forEach(finding -> drafts.add(Draft.of(finding)));
      drafts.addAll(adverbs.find(sentence, tree));
      colons.label(sentence, tree).ifPresent(drafts::add);
      colons
          .find(sentence, tree)
          .map(Draft::of)
          .filter(draft -> drafts.stream().noneMatch(other -> isSameWords(other, draft)))
          .ifPresent(drafts::add);
    }
    List<Draft> turns = new Turns(sentences).find();
    drafts.removeIf(
        draft -> turns.stream().anyMatch(turn -> isSameCue(turn.finding(), draft.finding())));
    drafts.addAll(turns);
    new SpokenQuotes(sentences, drafts).give(Quotes.find(text));
    drafts.removeIf(draft -> draft.content().isEmpty());
    drafts.replaceAll(AttributionFinder::uttered);
    return drafts;
  }

  /** What is thought and quoted was uttered. */
  private static Draft uttered(Draft draft) {
    boolean quoted =
        draft.finding().kind() == AttributionClass.MENTAL && draft.finding().content().isEmpty();
    return quoted ? draft.spoken() : draft;
  }

  /** Whether a verb already gives the words behind the colon to somebody. */
  private static boolean isSameWords(Draft other, Draft colon) {
    return other.finding().kind() == AttributionClass.SPEECH
        && other.finding().sentence() == colon.finding().sentence()
        && other.finding().anchor() < colon.finding().anchor()
        && other.overlaps(colon.content());
  }

  private static boolean isSameCue(Finding one, Finding other) {
    return one.sentence() == other.sentence() && one.anchor() == other.anchor();
  }
}
