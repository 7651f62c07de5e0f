package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.text.Passage;

/**
 * Gives quotations to the findings whose speakers utter them.
 *
 * <p>In this order: the finding whose content reaches into the quotation; one of the same sentence
 * that lacks content; one of the sentence before that ends in a colon; the speaker of the quotation
 * before it in the same paragraph, or at the end of the paragraph before where this one opens with
 * a mark and nobody else speaks. A quotation nobody is said to have uttered gets no speaker. Only
 * cues up to {@value #REACH} sentences away are looked at, so that long texts take linear time.
 */
final class SpokenQuotes {
  private static final int REACH = 60;
  private final List<SentenceView> sentences;
  private final TreeMap<Integer, List<Draft>> drafts = new TreeMap<>();

  SpokenQuotes(List<SentenceView> sentences, List<Draft> drafts) {
    this.sentences = sentences;
    for (Draft draft : drafts) {
      this.drafts
          .computeIfAbsent(draft.finding().sentence(), number -> new ArrayList<>())
          .add(draft);
    }
  }

  /** The drafts whose cues stand in these sentences or near them. */
  private Stream<Draft> near(SortedMap<Integer, BitSet> quote, int reach) {
    return drafts
        .subMap(quote.firstKey() - reach, true, quote.lastKey() + reach, true)
        .values()
        .stream()
        .flatMap(List::stream);
  }

  void give(List<Passage> quotes) {
    Optional<Draft> last = Optional.empty();
    SortedMap<Integer, BitSet> before = new TreeMap<>();
    for (Passage quote : quotes) {
      SortedMap<Integer, BitSet> tokens = tokens(quote);
      if (tokens.isEmpty()) {
        continue;
      }
      Optional<Draft> speaker =
          within(tokens).or(() -> lacking(tokens)).or(() -> introduced(tokens));
      if (speaker.isEmpty() && !before.isEmpty() && follows(before, tokens)) {
        speaker = last;
      }
      speaker.ifPresent(draft -> draft.add(tokens));
      last = speaker;
      before = tokens;
    }
  }

  private SortedMap<Integer, BitSet> tokens(Passage quote) {
    SortedMap<Integer, BitSet> found = new TreeMap<>();
    int number = sentenceAt(quote.start());
    for (; number < sentences.size(); number++) {
      SentenceView sentence = sentences.get(number);
      if (sentence.size() == 0 || sentence.token(0).start() >= quote.end()) {
        break;
      }
      int from = sentence.tokenAt(quote.start());
      int to = sentence.tokenAt(quote.end() - 1) + 1;
      if (sentence.token(from).start() >= quote.start() && to > from) {
        BitSet words = new BitSet();
        words.set(from, to);
        found.put(number, words);
      }
    }
    return found;
  }

  private int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).sentence().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private Optional<Draft> within(SortedMap<Integer, BitSet> quote) {
    return near(quote, REACH)
        .filter(draft -> isSpoken(draft) && draft.overlaps(quote) && !draft.isSaidIn(quote))
        .min(Comparator.comparingInt(draft -> distance(draft, quote)));
  }

  private static int distance(Draft draft, Map<Integer, BitSet> quote) {
    int first = quote.keySet().iterator().next();
    return Math.abs(draft.finding().sentence() - first);
  }

  private Optional<Draft> lacking(SortedMap<Integer, BitSet> quote) {
    return near(quote, 0)
        .filter(
            draft ->
                isSpoken(draft)
                    && quote.containsKey(draft.finding().sentence())
                    && !draft.isSaidIn(quote)
                    && draft.finding().holder() >= 0)
        .min(
            Comparator.comparingInt((Draft draft) -> draft.content().isEmpty() ? 0 : 1)
                .thenComparingInt(draft -> gap(draft, quote)));
  }

  private static int gap(Draft draft, SortedMap<Integer, BitSet> quote) {
    BitSet words = quote.getOrDefault(draft.finding().sentence(), new BitSet());
    int anchor = draft.finding().anchor();
    return Math.min(Math.abs(words.nextSetBit(0) - anchor), Math.abs(words.length() - anchor));
  }

  /** The sentence before ends in a colon, or in a cue that still lacks content. */
  private Optional<Draft> introduced(SortedMap<Integer, BitSet> quote) {
    int first = quote.firstKey();
    int opening = firstToken(quote);
    if (first == 0 || opening > 0) {
      return Optional.empty();
    }
    SentenceView before = sentences.get(first - 1);
    String end = before.lowerOrEmpty(before.size() - 1);
    return near(quote, 1)
        .filter(draft -> draft.finding().sentence() == first - 1)
        .filter(draft -> isSpoken(draft) || isThought(draft))
        .filter(draft -> end.equals(":") || (end.equals(",") && draft.content().isEmpty()))
        .reduce((one, two) -> two);
  }

  /** Nothing but the two quotations and what is said of them stands between their sentences. */
  private boolean follows(SortedMap<Integer, BitSet> before, SortedMap<Integer, BitSet> quote) {
    int last = before.lastKey();
    int first = quote.firstKey();
    boolean opens = firstToken(quote) <= 0;
    return first == last || (first == last + 1 && opens);
  }

  private static int firstToken(SortedMap<Integer, BitSet> quote) {
    return quote.values().iterator().next().nextSetBit(0);
  }

  /** "As X believes, “…”": what is quoted was uttered. */
  private static boolean isThought(Draft draft) {
    return draft.finding().kind() == AttributionClass.MENTAL
        && draft.finding().holder() >= 0
        && draft.content().isEmpty();
  }

  private static boolean isSpoken(Draft draft) {
    return draft.finding().kind() == AttributionClass.SPEECH
        || draft.finding().kind() == AttributionClass.EVIDENCE;
  }
}
