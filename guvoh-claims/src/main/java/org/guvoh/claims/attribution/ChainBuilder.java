package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;

/**
 * Nests attributions into chains: one whose cue stands inside the content of another passed through
 * it.
 */
final class ChainBuilder {
  private static final Comparator<Attribution> OUTER_FIRST =
      Comparator.<Attribution>comparingInt(attribution -> attribution.content().start())
          .thenComparing(Comparator.comparingInt(ChainBuilder::length).reversed())
          .thenComparing(Attribution::cue);

  private final Chain outermost;

  ChainBuilder(Speaker.Publisher publisher) {
    this.outermost = Chain.ofReport(publisher);
  }

  List<Statement> build(
      List<Attribution> attributions, Function<Attribution, Optional<Integer>> ordinal) {
    Map<Attribution, String> ids = new HashMap<>();
    for (Attribution attribution : attributions) {
      ids.put(attribution, "s" + (ids.size() + 1));
    }
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      statements.add(
          new Statement(
              id(ids, attribution),
              chain(attribution, attributions, ids),
              attribution.uttered(),
              attribution.addressee(),
              ordinal.apply(attribution),
              attribution.content()));
    }
    return statements;
  }

  private Chain chain(
      Attribution attribution, List<Attribution> all, Map<Attribution, String> ids) {
    Chain outer = parent(attribution, all).map(parent -> chain(parent, all, ids)).orElse(outermost);
    return outer.with(
        new ChainLink(
            attribution.speaker().speaker(),
            attribution.manner(),
            Optional.of(attribution.cue()),
            Optional.of(attribution.speaker().passage()),
            Optional.of(id(ids, attribution))));
  }

  private static String id(Map<Attribution, String> ids, Attribution attribution) {
    return java.util.Objects.requireNonNull(ids.get(attribution));
  }

  /**
   * The smallest content that holds the cue. A parent always comes before its child in {@link
   * #OUTER_FIRST}, so that chains end.
   */
  private static Optional<Attribution> parent(Attribution attribution, List<Attribution> all) {
    return all.stream()
        .filter(other -> OUTER_FIRST.compare(other, attribution) < 0)
        .filter(other -> other.content().contains(attribution.cue()))
        .min(Comparator.comparingInt(ChainBuilder::length));
  }

  private static int length(Attribution attribution) {
    return attribution.content().end() - attribution.content().start();
  }
}
