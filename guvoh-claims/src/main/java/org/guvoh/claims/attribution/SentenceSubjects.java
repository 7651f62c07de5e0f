package org.guvoh.claims.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Speaker;

/** The organisations that are subjects of whole sentences. */
final class SentenceSubjects {
  private final Lexicon organisations = Lexicon.resource("organisation-nouns");
  private final SpeakerReader reader = new SpeakerReader(Lexicon.resource("described-speakers"));
  private final List<SentenceView> sentences;
  private final List<Tree> trees;

  SentenceSubjects(List<SentenceView> sentences, List<Tree> trees) {
    this.sentences = sentences;
    this.trees = trees;
  }

  /** The subject of a sentence's main verb, if it is an organisation. */
  Optional<Speaker> organisation(int number) {
    Tree tree = trees.get(number);
    SentenceView sentence = sentences.get(number);
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      if (tree.isA(word, "nsubj") && head >= 0 && tree.head(head) < 0) {
        return speaker(sentence, tree, word);
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> speaker(SentenceView sentence, Tree tree, int subject) {
    Optional<ActorMention> actor = sentence.mentionAt(ActorMention.class, subject);
    boolean person = actor.filter(found -> found.actor().kind() == ActorKind.PERSON).isPresent();
    if (person || (actor.isEmpty() && !organisations.has(sentence, subject))) {
      return Optional.empty();
    }
    BitSet words = Subjects.nounPhrase(tree, subject);
    return actor.isPresent()
        ? actor.map(found -> new Speaker.Named(found.actor()))
        : reader.speaker(sentence, new Stretch(words.nextSetBit(0), words.length()));
  }
}
