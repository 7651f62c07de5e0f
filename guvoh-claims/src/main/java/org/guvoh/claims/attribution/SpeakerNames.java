package org.guvoh.claims.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.text.Passage;

/** Who the holder of a finding is: the actor its phrase names, or what the phrase describes. */
final class SpeakerNames {
  private final Lexicon described = Lexicon.resource("described-speakers");
  private final Lexicon documents = Lexicon.resource("documents");
  private final SpeakerReader reader = new SpeakerReader(described);

  Optional<FoundSpeaker> of(SentenceView sentence, Tree tree, Finding finding) {
    if (finding.holder() < 0) {
      return Optional.empty();
    }
    boolean own = finding.source().get(finding.holder());
    if (!own && isWho(tree, finding.source()) && !described.has(sentence, finding.holder())) {
      Optional<FoundSpeaker> person = personBefore(sentence, tree, finding);
      if (person.isPresent()) {
        return person;
      }
    }
    BitSet words = own ? finding.source() : antecedent(tree, finding.holder());
    Subjects.trim(tree, words);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int from = words.nextSetBit(0);
    int to = withoutDate(sentence, from, words.length());
    Passage passage = sentence.passage(from, to);
    return named(sentence, tree, finding.holder(), words)
        .or(() -> document(sentence, finding.holder(), new Stretch(from, to)))
        .or(() -> reader.speaker(sentence, new Stretch(from, to)))
        .map(speaker -> new FoundSpeaker(speaker, Optional.of(passage)));
  }

  private static boolean isWho(Tree tree, BitSet source) {
    return source.cardinality() == 1 && tree.form(source.nextSetBit(0)).equals("who");
  }

  /** What a relative refers to, without the preposition before it. */
  private static BitSet antecedent(Tree tree, int holder) {
    BitSet words = Subjects.nounPhrase(tree, holder);
    tree.children(holder, Set.of("case", "cc")).stream()
        .filter(word -> word < holder)
        .forEach(words::clear);
    return words;
  }

  /** "A post of the deputy Orrin Vale, who wrote": the person nearest before "who". */
  private static Optional<FoundSpeaker> personBefore(
      SentenceView sentence, Tree tree, Finding finding) {
    int who = finding.source().nextSetBit(0);
    BitSet words = Subjects.nounPhrase(tree, finding.holder());
    Optional<ActorMention> last = Optional.empty();
    for (int word = words.nextSetBit(0);
        word >= 0 && word < who;
        word = words.nextSetBit(word + 1)) {
      Optional<ActorMention> here =
          sentence.mentionAt(ActorMention.class, word).filter(SpeakerNames::isPerson);
      last = here.isPresent() ? here : last;
    }
    return last.map(person -> new FoundSpeaker(speaker(person), Optional.of(person.passage())));
  }

  /**
   * "The ministry on Monday said": the time behind the noun is no part of the speaker, but in "a
   * report published on Monday said" it is.
   */
  private static int withoutDate(SentenceView sentence, int from, int to) {
    int end = to;
    while (end > from && (sentence.isTime(end - 1) || sentence.is("day-word", end - 1))) {
      end--;
    }
    while (end < to && end > from && isBeforeDate(sentence, end - 1)) {
      end--;
    }
    while (end > from + 1 && sentence.is("place-adverb", end - 1)) {
      end--;
    }
    return end > from && !sentence.is("head-end", end - 1) ? end : to;
  }

  private static boolean isBeforeDate(SentenceView sentence, int token) {
    return sentence.is("phrase-preposition", token) || sentence.lower(token).equals("of");
  }

  private Optional<Speaker> document(SentenceView sentence, int holder, Stretch words) {
    return documents.has(sentence, holder)
        ? Optional.of(new Speaker.Document(reader.words(sentence, words)))
        : Optional.empty();
  }

  /** The actor that covers the head of the phrase, or the person it is put beside. */
  private Optional<Speaker> named(SentenceView sentence, Tree tree, int holder, BitSet words) {
    Optional<ActorMention> atHead =
        sentence
            .mentionAt(ActorMention.class, holder)
            .filter(mention -> !isModifier(sentence, mention, holder))
            .filter(mention -> !isShouted(sentence, tree, mention, holder));
    if (atHead.filter(SpeakerNames::isPerson).isPresent()) {
      return atHead.map(SpeakerNames::speaker);
    }
    for (int word = words.nextSetBit(0); word >= 0; word = words.nextSetBit(word + 1)) {
      Optional<ActorMention> person =
          sentence.mentionAt(ActorMention.class, word).filter(SpeakerNames::isPerson);
      if (person.isPresent() && isBeside(tree, word, holder)) {
        return person.map(SpeakerNames::speaker);
      }
    }
    return atHead.map(SpeakerNames::speaker);
  }

  /** "THE MONITORS" in a sentence written in capitals: a noun, and a name only by its capitals. */
  private static boolean isShouted(
      SentenceView sentence, Tree tree, ActorMention mention, int holder) {
    return mention.actor().id().isEmpty()
        && !isPerson(mention)
        && tree.tag(holder).equals("NOUN")
        && SpeakerReader.isInCapitals(sentence);
  }

  private static Speaker speaker(ActorMention mention) {
    return new Speaker.Named(mention.actor());
  }

  private static boolean isPerson(ActorMention mention) {
    return mention.actor().kind() == ActorKind.PERSON;
  }

  /** The mention ends before the head, or a describing noun follows it. */
  private boolean isModifier(SentenceView sentence, ActorMention mention, int holder) {
    return sentence.endToken(mention) <= holder
        || (described.has(sentence, holder)
            && sentence.endToken(mention) == holder + 1
            && sentence.firstToken(mention) < holder
            && Character.isLowerCase(sentence.token(holder).form().codePointAt(0)));
  }

  /** Whether only naming relations stand between a word and the head of the phrase. */
  private static boolean isBeside(Tree tree, int word, int holder) {
    int at = word;
    for (int step = 0; step < 6 && at >= 0; step++) {
      if (at == holder) {
        return true;
      }
      boolean apart =
          tree.relation(at).equals("appos")
              && tree.form(tree.subtree(at).nextSetBit(0)).equals(",");
      if (apart && !tree.tag(holder).equals("PROPN")) {
        return true;
      }
      if (!tree.isA(at, "flat", "appos", "compound", "nsubj", "dep", "nmod:desc", "list")) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }
}
