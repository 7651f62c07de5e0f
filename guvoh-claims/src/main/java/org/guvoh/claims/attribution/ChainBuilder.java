package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Speaker;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * Nests attributions into chains: one whose cue stands inside the content of another passed through
 * it. A longer content is always the outer one, so that chains end.
 */
final class ChainBuilder {
  private static final int REACH = 40;
  private static final int DEEPEST = 12;

  private final String text;
  private final Chain outermost;

  ChainBuilder(String text, Speaker.Publisher publisher) {
    this.text = text;
    this.outermost = Chain.ofReport(publisher);
  }

  /** The statements, in the order of their cues; {@code attributions} are in that order. */
  List<Statement> build(List<Attribution> attributions) {
    Map<Attribution, String> ids = new HashMap<>();
    for (Attribution attribution : attributions) {
      ids.put(attribution, "s" + (ids.size() + 1));
    }
    List<Statement> statements = new ArrayList<>();
    for (Attribution attribution : attributions) {
      statements.add(
          statement(id(ids, attribution), chain(attribution, attributions, ids, 0), attribution));
    }
    return statements;
  }

  private Chain chain(
      Attribution attribution, List<Attribution> all, Map<Attribution, String> ids, int depth) {
    Chain outer =
        depth > DEEPEST
            ? outermost
            : parent(attribution, all)
                .map(above -> chain(above, all, ids, depth + 1))
                .orElse(outermost);
    return outer.with(link(attribution, id(ids, attribution)));
  }

  private Statement statement(String id, Chain chain, Attribution attribution) {
    List<Passage> pieces = attribution.pieces();
    Passage content = Passage.of(text, attribution.start(), pieces.get(pieces.size() - 1).end());
    Attribution.Circumstances told = attribution.circumstances();
    return new Statement(
        id,
        chain,
        told.uttered(),
        told.medium(),
        told.addressee(),
        told.ordinal(),
        content,
        pieces.size() == 1 ? List.of() : pieces,
        Optional.of(attribution.row()));
  }

  private static ChainLink link(Attribution attribution, String id) {
    return new ChainLink(
        attribution.speaker().speaker(),
        attribution.manner(),
        Optional.of(attribution.cue()),
        attribution.speaker().passage(),
        Optional.of(id));
  }

  private static String id(Map<Attribution, String> ids, Attribution attribution) {
    return java.util.Objects.requireNonNull(ids.get(attribution));
  }

  /**
   * The one it is told to have passed through, else the smallest longer content that holds the cue.
   */
  private static Optional<Attribution> parent(Attribution attribution, List<Attribution> all) {
    int at = all.indexOf(attribution);
    List<Attribution> near = all.subList(Math.max(0, at - REACH), Math.min(all.size(), at + REACH));
    Optional<Attribution> named =
        near.stream()
            .filter(other -> attribution.within().filter(other.cue()::overlaps).isPresent())
            .findFirst();
    if (named.isPresent()) {
      return named;
    }
    return near.stream()
        .filter(other -> other.length() > attribution.length() && other.says(attribution.cue()))
        .min(Comparator.comparingInt(Attribution::length));
  }
}
