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
import org.guvoh.core.text.Passage;

/** The subjects of the main verbs of whole sentences, to which a pronoun refers back. */
final class SentenceSubjects {
  private static final Lexicon ORGANISATIONS = Lexicon.resource("organisation-nouns");
  private static final Lexicon DOCUMENTS = Lexicon.resource("documents");
  private static final SpeakerReader READER =
      new SpeakerReader(Lexicon.resource("described-speakers"));
  private final List<SentenceView> sentences;
  private final List<Tree> trees;

  SentenceSubjects(List<SentenceView> sentences, List<Tree> trees) {
    this.sentences = sentences;
    this.trees = trees;
  }

  /** The words of the subject of a sentence's main verb. */
  Optional<Passage> words(int number) {
    int subject = subject(number);
    SentenceView sentence = sentences.get(number);
    return subject < 0 ? Optional.empty() : Optional.of(sentence.passage(subject, subject + 1));
  }

  /** Whether the subject is a pronoun of a class of words. */
  boolean isPronoun(int number, String wordClass) {
    int subject = subject(number);
    return subject >= 0 && sentences.get(number).is(wordClass, subject);
  }

  /** The subject, if it is a person with a name. */
  Optional<Speaker> person(int number) {
    int subject = subject(number);
    return subject < 0
        ? Optional.empty()
        : sentences
            .get(number)
            .mentionAt(ActorMention.class, subject)
            .filter(found -> found.actor().kind() == ActorKind.PERSON)
            .map(found -> new Speaker.Named(found.actor()));
  }

  /** The subject, if it is an organisation or a document. */
  Optional<Speaker> organisation(int number) {
    int subject = subject(number);
    SentenceView sentence = sentences.get(number);
    if (subject < 0) {
      return Optional.empty();
    }
    Optional<ActorMention> actor = sentence.mentionAt(ActorMention.class, subject);
    boolean person = actor.filter(found -> found.actor().kind() == ActorKind.PERSON).isPresent();
    boolean body = ORGANISATIONS.has(sentence, subject) || DOCUMENTS.has(sentence, subject);
    if (person || (actor.isEmpty() && !body)) {
      return Optional.empty();
    }
    BitSet words = Subjects.nounPhrase(trees.get(number), subject);
    return actor.isPresent()
        ? actor.map(found -> new Speaker.Named(found.actor()))
        : READER.speaker(sentence, new Stretch(words.nextSetBit(0), words.length()));
  }

  private int subject(int number) {
    Tree tree = trees.get(number);
    for (int word = 0; word < tree.size(); word++) {
      int head = tree.head(word);
      if (tree.isA(word, "nsubj") && head >= 0 && tree.head(head) < 0) {
        return word;
      }
    }
    return -1;
  }
}
