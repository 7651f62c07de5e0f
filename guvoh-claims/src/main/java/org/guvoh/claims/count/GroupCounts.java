package org.guvoh.claims.count;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.Provenance;
import org.guvoh.core.count.CountInterval;
import org.guvoh.core.text.Passage;

/**
 * Counts that no number says: one person ("a woman", "another soldier", "the mayor's driver"), a
 * sum ("a father, a mother and four children"), and a list of names ("Sarn Iddor, Mella Brost and
 * Tev Hanik"), which is left open behind "among" and "includes" and before "and others".
 *
 * <p>They are mentions like counts in numbers, but found apart from these, because whoever binds
 * people to what befell them has to judge them: a list of names may be one of places, and "the
 * colonel" may be told of twice. Immutable.
 */
public final class GroupCounts {
  private static final int ADJECTIVES = 3;
  private final Lexicon people = Lexicon.resource("people");
  private final NameLists names = new NameLists();
  private final PersonEndings endings = new PersonEndings();

  /** The counts of a sentence in text order, beside those in numbers. */
  public List<CountFinder.Found> find(SentenceView sentence, List<CountFinder.Found> numbers) {
    List<CountFinder.Found> singles = singles(sentence, numbers);
    List<CountFinder.Found> found = new ArrayList<>(singles);
    found.addAll(sums(sentence, singles, numbers));
    names.find(sentence).forEach(list -> found.add(ofNames(sentence, list)));
    found.sort((a, b) -> a.passage().compareTo(b.passage()));
    return found;
  }

  private List<CountFinder.Found> singles(SentenceView sentence, List<CountFinder.Found> numbers) {
    List<CountFinder.Found> found = new ArrayList<>();
    BitSet counted = new BitSet();
    numbers.forEach(number -> counted.set(number.start(), number.end()));
    int token = 0;
    while (token < sentence.size()) {
      int end = counted.get(token) ? -1 : single(sentence, token);
      if (end > 0) {
        Passage words = sentence.passage(token, end);
        found.add(CountFinder.Found.exactly(token, end, 1, words, "count:single"));
      }
      token = Math.max(token + 1, end);
    }
    return found;
  }

  /** One past "a woman", "another soldier", "the mayor's driver"; -1 where none begins. */
  private int single(SentenceView sentence, int start) {
    boolean opens = sentence.is("single-determiner", start) || sentence.is("separate-one", start);
    boolean bare = start == 0 && sentence.is("bare-kin", start);
    for (int at = bare ? start : start + 1; (opens || bare) && at <= start + ADJECTIVES; at++) {
      Optional<LexiconMatch> noun =
          at < sentence.size() ? people.at(sentence, at) : Optional.empty();
      int end = noun.map(LexiconMatch::end).orElse(at + 1);
      if (sentence.is("possessive", end)) {
        at = end;
      } else if (noun.isPresent()) {
        return isSingular(sentence, end - 1) && !isModifier(sentence, end - 1) ? end : -1;
      } else if (sentence.is("single-break", at)) {
        return -1;
      } else if (at > start && endings.fits(sentence, at)) {
        return at + 1;
      }
    }
    return -1;
  }

  /** "A bomber training camp": the noun only says of what kind another is. */
  private static boolean isModifier(SentenceView sentence, int noun) {
    return sentence
        .token(noun)
        .findSyntax()
        .filter(syntax -> syntax.relation().equals("compound") || syntax.relation().equals("amod"))
        .isPresent();
  }

  private static boolean isSingular(SentenceView sentence, int noun) {
    return !sentence.lower(noun).endsWith("s") && !sentence.is("plural-noun", noun);
  }

  /** Singles and numbers joined by commas and "and": their sum over the whole list. */
  private List<CountFinder.Found> sums(
      SentenceView sentence, List<CountFinder.Found> singles, List<CountFinder.Found> numbers) {
    List<CountFinder.Found> parts = new ArrayList<>(singles);
    for (CountFinder.Found number : numbers) {
      boolean part = sentence.lowerOrEmpty(number.end()).equals("of");
      int end = part ? -1 : nounEnd(sentence, number.end());
      if (end > 0 && number.count().isExact()) {
        Passage words = sentence.passage(number.start(), end);
        parts.add(
            CountFinder.Found.exactly(
                number.start(), end, number.count().low(), words, "count:number"));
      }
    }
    parts.sort((a, b) -> a.passage().compareTo(b.passage()));
    List<CountFinder.Found> sums = new ArrayList<>();
    int i = 0;
    while (i < parts.size()) {
      int last = i;
      long sum = parts.get(i).count().low();
      while (last + 1 < parts.size()
          && isJoined(sentence, parts.get(last).end(), parts.get(last + 1).start())) {
        last++;
        sum += parts.get(last).count().low();
      }
      if (last > i) {
        Passage words = sentence.passage(parts.get(i).start(), parts.get(last).end());
        sums.add(
            CountFinder.Found.exactly(
                parts.get(i).start(), parts.get(last).end(), sum, words, "count:sum of a list"));
      }
      i = last + 1;
    }
    return sums;
  }

  private int nounEnd(SentenceView sentence, int from) {
    for (int at = from; at < Math.min(sentence.size(), from + ADJECTIVES); at++) {
      Optional<LexiconMatch> noun = people.at(sentence, at);
      if (noun.isPresent()) {
        return noun.get().end();
      }
    }
    return -1;
  }

  private static boolean isJoined(SentenceView sentence, int end, int start) {
    boolean comma = start == end + 1 && sentence.lower(end).equals(",");
    boolean and = start == end + 1 && sentence.lower(end).equals("and");
    boolean both =
        start == end + 2
            && sentence.lower(end).equals(",")
            && sentence.lower(end + 1).equals("and");
    boolean whose =
        start == end + 2 && sentence.lower(end).equals("and") && sentence.is("determiner", end + 1);
    return comma || and || both || whose;
  }

  private static CountFinder.Found ofNames(SentenceView sentence, NameLists.Listed list) {
    Passage words = sentence.passage(list.start(), list.end());
    OptionalLong high = list.open() ? OptionalLong.empty() : OptionalLong.of(list.items());
    Provenance why =
        new Provenance(
            "count:list of names",
            List.of(),
            list.items() + " items are listed: \"" + words.exact() + "\"");
    return new CountFinder.Found(
        list.start(),
        list.end(),
        new CountInterval(list.items(), high, words.exact()),
        words,
        new CountFinder.Said(false, Optional.empty(), Optional.empty(), why));
  }
}
