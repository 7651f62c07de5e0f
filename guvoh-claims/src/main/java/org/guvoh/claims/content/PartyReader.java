package org.guvoh.claims.content;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.syntax.NounPhrase;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.mention.ActorMention;

/**
 * Reads who and how many the noun phrase of a head speaks of.
 *
 * <p>The count is the number below the head, the head itself ("15 of the attackers"), one for a
 * single person, and one or more for a plural without article. A plural with an article and no
 * number counts nobody. The side is that of the noun, of the noun behind "of", of an apposition or
 * title; a bare number and "others" have none of their own.
 */
final class PartyReader {
  private static final Set<String> ONE =
      Set.of("he", "she", "him", "her", "himself", "herself", "whom");
  private static final String NOBODY = "people, not said who";
  private final PersonNouns people = new PersonNouns();

  Optional<HarmedParty> read(
      SentenceView sentence, Tree tree, int head, List<CountFinder.Found> counts) {
    if (tree.tag(head).equals("PRON") && ONE.contains(tree.form(head))) {
      return Optional.of(pronoun(sentence, head));
    }
    Optional<ActorMention> actor = sentence.mentionAt(ActorMention.class, head);
    if (actor.filter(found -> found.actor().kind() == ActorKind.PERSON).isPresent()) {
      return Optional.of(named(sentence, tree, head, actor.get()));
    }
    Optional<CountFinder.Found> count = count(tree, head, counts);
    NounPhrase phrase = NounPhrase.of(tree, head);
    Optional<PersonNouns.Noun> noun = noun(sentence, tree, head);
    if (count.isPresent()) {
      return counted(sentence, tree, phrase, count.get(), noun);
    }
    return noun.isEmpty() && !isAged(tree, head)
        ? Optional.empty()
        : uncounted(sentence, tree, phrase, noun);
  }

  private static HarmedParty pronoun(SentenceView sentence, int head) {
    CountInterval one = CountInterval.exactly(1, sentence.token(head).form());
    Party party = new Party(PartyRole.UNKNOWN, sentence.token(head).form());
    return new HarmedParty(head, head, head + 1, one, party, true, true, List.of(), "rule:pronoun");
  }

  private HarmedParty named(SentenceView sentence, Tree tree, int head, ActorMention actor) {
    int from = sentence.firstToken(actor);
    int to = sentence.endToken(actor);
    String name = words(sentence, from, to);
    PartyRole role = PartyRole.UNKNOWN;
    for (int child : tree.children(head)) {
      boolean tells = tree.isA(child, "appos", "compound", "amod") && (child < from || child >= to);
      Optional<PersonNouns.Noun> noun = tells ? ownNoun(sentence, tree, child) : Optional.empty();
      role = noun.isPresent() && role == PartyRole.UNKNOWN ? noun.get().role() : role;
    }
    return new HarmedParty(
        head,
        from,
        to,
        CountInterval.exactly(1, name),
        new Party(role, name),
        false,
        true,
        List.of(name),
        "rule:named person");
  }

  private Optional<HarmedParty> counted(
      SentenceView sentence,
      Tree tree,
      NounPhrase phrase,
      CountFinder.Found count,
      Optional<PersonNouns.Noun> noun) {
    boolean number = count.start() <= phrase.head() && phrase.head() < count.end();
    if (noun.isEmpty() && !number && !isOther(sentence, phrase.head())) {
      return isThing(tree, phrase.head())
          ? Optional.empty()
          : Optional.of(
              party(
                  sentence,
                  phrase,
                  count,
                  new PersonNouns.Noun(PartyRole.UNKNOWN, "rule:counted"),
                  false));
    }
    boolean bare = noun.isEmpty() || isOther(sentence, phrase.head());
    PersonNouns.Noun known =
        noun.orElse(new PersonNouns.Noun(PartyRole.UNKNOWN, "rule:bare count"));
    boolean ofThings = number && noun.isEmpty() && ofPhrase(tree, phrase.head()) >= 0;
    return ofThings ? Optional.empty() : Optional.of(party(sentence, phrase, count, known, bare));
  }

  private static HarmedParty party(
      SentenceView sentence,
      NounPhrase phrase,
      CountFinder.Found count,
      PersonNouns.Noun noun,
      boolean bare) {
    int from = Math.min(count.start(), phrase.from());
    int to = Math.max(phrase.to(), count.end());
    int described = count.end() <= phrase.head() ? count.end() : phrase.from();
    String words = described < to ? words(sentence, described, to) : "";
    boolean nothing =
        bare && (words.isEmpty() || words.equals(words(sentence, count.start(), count.end())));
    boolean single = count.count().isExact() && count.count().low() == 1;
    return new HarmedParty(
        phrase.head(),
        from,
        to,
        count.count(),
        new Party(noun.role(), nothing ? NOBODY : described(words)),
        bare,
        single,
        List.of(),
        noun.row());
  }

  /** Without "of the" before the noun ("15 of the assailants"). */
  private static String described(String words) {
    String plain = words.replaceFirst("(?i)^(of )?((the|its|their|his|her|our) )?", "");
    return plain.isBlank() ? words : plain;
  }

  private Optional<HarmedParty> uncounted(
      SentenceView sentence, Tree tree, NounPhrase phrase, Optional<PersonNouns.Noun> noun) {
    int head = phrase.head();
    boolean plural = isPlural(sentence, tree, head);
    boolean definite = isDefinite(tree, head);
    if (plural && (definite || hasOpenNumber(tree, head))) {
      return Optional.empty();
    }
    int from = phrase.from();
    boolean article = sentence.is("single-opener", from) || sentence.is("definite", from);
    String words = words(sentence, article && from < head ? from + 1 : from, phrase.to());
    String counting = words(sentence, from, Math.min(from + 1, phrase.to()));
    CountInterval count =
        plural ? CountInterval.atLeast(1, words) : CountInterval.exactly(1, counting);
    PersonNouns.Noun known = noun.orElse(new PersonNouns.Noun(PartyRole.UNKNOWN, "rule:age"));
    return Optional.of(
        new HarmedParty(
            head,
            from,
            phrase.to(),
            count,
            new Party(known.role(), words),
            isOther(sentence, head),
            !plural,
            List.of(),
            known.row()));
  }

  /** "How many soldiers", "most of the guards". */
  private static boolean hasOpenNumber(Tree tree, int head) {
    return tree.children(head).stream()
        .anyMatch(child -> WordClasses.STANDARD.has("open-number", tree.form(child)));
  }

  private static boolean isDefinite(Tree tree, int head) {
    for (int child : tree.children(head)) {
      boolean determiner =
          tree.isA(child, "det", "nmod:poss")
              && WordClasses.STANDARD.has("definite", tree.form(child));
      if (determiner || tree.relation(child).equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlural(SentenceView sentence, Tree tree, int head) {
    String form = tree.form(head);
    return sentence.is("plural-noun", head)
        || (form.endsWith("s") && !form.endsWith("ss") && !tree.is(head, "Number", "Sing"))
        || form.endsWith("men");
  }

  private static boolean isOther(SentenceView sentence, int head) {
    return sentence.is("others", head);
  }

  /** The count whose first number is the head or hangs on it. */
  private static Optional<CountFinder.Found> count(
      Tree tree, int head, List<CountFinder.Found> counts) {
    for (CountFinder.Found count : counts) {
      int end = Math.min(count.end(), tree.size());
      for (int token = count.start(); token < end; token++) {
        boolean below =
            tree.head(token) == head
                && tree.isA(token, "nummod", "det", "amod", "advmod", "nmod", "nsubj");
        if (token == head || below) {
          return Optional.of(count);
        }
        if (tree.tag(token).equals("NUM") && !isInside(count, tree.head(token))) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isInside(CountFinder.Found count, int token) {
    return count.start() <= token && token < count.end();
  }

  /** The noun of the phrase; of "members of the forces" the one that tells more. */
  private Optional<PersonNouns.Noun> noun(SentenceView sentence, Tree tree, int head) {
    Optional<PersonNouns.Noun> own = ownNoun(sentence, tree, head);
    int of = ofPhrase(tree, head);
    boolean tellsMore =
        own.isEmpty() ? isNumber(tree, head) : own.get().role() == PartyRole.UNKNOWN;
    Optional<PersonNouns.Noun> behind =
        of >= 0 && tellsMore ? ownNoun(sentence, tree, of) : Optional.<PersonNouns.Noun>empty();
    return behind.isPresent() ? behind : own;
  }

  private static boolean isNumber(Tree tree, int head) {
    String tag = tree.tag(head);
    return tag.equals("NUM") || tag.equals("PRON") || tag.equals("DET") || tag.equals("ADJ");
  }

  private Optional<PersonNouns.Noun> ownNoun(SentenceView sentence, Tree tree, int head) {
    Optional<PersonNouns.Noun> noun = people.at(sentence, head);
    if (noun.isPresent()) {
      return noun;
    }
    if (sentence.is("collective", head)) {
      for (int child : tree.children(head)) {
        if (tree.isA(child, "compound", "amod") && people.at(sentence, child).isPresent()) {
          return people.at(sentence, child);
        }
      }
    }
    return tree.tag(head).equals("NOUN") && people.endsLikeOne(sentence, head)
        ? Optional.of(new PersonNouns.Noun(PartyRole.UNKNOWN, "person-endings"))
        : Optional.empty();
  }

  /** "A 16-year-old", "the 5-year-old". */
  private static boolean isAged(Tree tree, int head) {
    return tree.form(head).equals("old") || tree.form(head).endsWith("-old");
  }

  private static boolean isThing(Tree tree, int head) {
    return !tree.tag(head).equals("NUM") && !tree.tag(head).equals("ADJ");
  }

  private static int ofPhrase(Tree tree, int head) {
    for (int child : tree.children(head)) {
      if (tree.isA(child, "nmod", "obl") && tree.marker(child).equals("of")) {
        return child;
      }
    }
    return -1;
  }

  static String words(SentenceView sentence, int from, int to) {
    return sentence.passage(from, to).exact().replaceAll("\\s+", " ");
  }
}
