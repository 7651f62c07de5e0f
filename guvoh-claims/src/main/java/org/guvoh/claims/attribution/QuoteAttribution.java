package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.text.AnnotatedText;
import org.guvoh.core.text.Passage;

/**
 * Gives quotations to their speakers: one that the cue's sentence ends before ({@code tweeted:}) or
 * that a content touches belongs to that content, and one that stands alone right behind an
 * attributed quotation to the same speaker. A quotation that nobody is said to have uttered gets no
 * speaker.
 */
final class QuoteAttribution {
  private QuoteAttribution() {}

  static List<Attribution> extend(
      AnnotatedText text,
      List<SentenceView> sentences,
      List<Passage> quotes,
      List<Attribution> found) {
    List<Attribution> extended = new ArrayList<>(found);
    for (Passage quote : quotes) {
      extended.replaceAll(
          attribution ->
              touches(quote, attribution) ? grown(text, quote, attribution) : attribution);
    }
    List<Attribution> all = new ArrayList<>(extended);
    for (Passage quote : quotes) {
      boolean spoken = all.stream().anyMatch(attribution -> attribution.content().overlaps(quote));
      if (!spoken) {
        Optional<Attribution> introduced = introduced(text, sentences, quote, all);
        introduced.ifPresent(
            attribution -> all.removeIf(other -> other.cue().equals(attribution.cue())));
        introduced.or(() -> continued(sentences, quote, quotes, all)).ifPresent(all::add);
      }
    }
    all.sort((a, b) -> a.cue().compareTo(b.cue()));
    return all;
  }

  /** The content reaches into the quotation: it ends where the quotation ends. */
  private static boolean touches(Passage quote, Attribution attribution) {
    Passage content = attribution.content();
    boolean beginsInside =
        content.start() <= quote.start()
            && content.end() > quote.start()
            && content.end() < quote.end();
    boolean beginsLate =
        content.start() > quote.start()
            && content.start() < quote.end()
            && content.end() <= quote.end();
    return beginsInside || (beginsLate && !quote.contains(attribution.cue()));
  }

  private static Attribution grown(AnnotatedText text, Passage quote, Attribution attribution) {
    int start = Math.min(attribution.content().start(), quote.start());
    int end = Math.max(attribution.content().end(), quote.end());
    return attribution.withContent(Passage.of(text.text(), start, end));
  }

  /**
   * The sentence before the quotation ends in a cue that still lacks content of its own, or in a
   * colon or comma.
   */
  private static Optional<Attribution> introduced(
      AnnotatedText text, List<SentenceView> sentences, Passage quote, List<Attribution> all) {
    Optional<SentenceView> before =
        sentences.stream()
            .filter(s -> s.sentence().end() <= quote.start())
            .reduce((first, second) -> second);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    String last = before.get().lower(before.get().size() - 1);
    if (!last.equals(":") && !last.equals(",")) {
      return Optional.empty();
    }
    return all.stream()
        .filter(attribution -> attribution.sentence() == before.get().number())
        .reduce((first, second) -> second)
        .map(
            attribution ->
                attribution.content().equals(attribution.cue())
                    ? attribution.withContent(quote)
                    : grown(text, quote, attribution));
  }

  private static Optional<Attribution> continued(
      List<SentenceView> sentences, Passage quote, List<Passage> quotes, List<Attribution> all) {
    int index = quotes.indexOf(quote);
    if (index == 0) {
      return Optional.empty();
    }
    Passage previous = quotes.get(index - 1);
    boolean near =
        sentences.stream()
                .filter(
                    s ->
                        s.sentence().start() >= previous.end()
                            && s.sentence().end() <= quote.start())
                .count()
            == 0;
    return near
        ? all.stream()
            .filter(attribution -> attribution.content().overlaps(previous))
            .reduce((first, second) -> second)
            .map(attribution -> attribution.withContent(quote))
        : Optional.empty();
  }
}
