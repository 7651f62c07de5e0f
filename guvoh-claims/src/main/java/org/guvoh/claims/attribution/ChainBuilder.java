package org.guvoh.claims.attribution;

import java.util.ArrayList;
import java.util.List;
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
    List<Statement> statements = new ArrayList<>();
    for (int at = 0; at < attributions.size(); at++) {
      statements.add(statement(id(at), chain(at, attributions, 0), attributions.get(at)));
    }
    return statements;
  }

  private Chain chain(int at, List<Attribution> all, int depth) {
    int parent = depth > DEEPEST ? -1 : parent(at, all);
    Chain outer = parent < 0 ? outermost : chain(parent, all, depth + 1);
    return outer.with(link(all.get(at), id(at)));
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

  private static String id(int at) {
    return "s" + (at + 1);
  }

  /**
   * The one it is told to have passed through, else the smallest longer content that holds the cue;
   * -1 where there is neither.
   */
  private static int parent(int at, List<Attribution> all) {
    Attribution attribution = all.get(at);
    int end = Math.min(all.size(), at + REACH);
    int best = -1;
    for (int i = Math.max(0, at - REACH); i < end; i++) {
      Attribution other = all.get(i);
      if (attribution.within().filter(other.cue()::overlaps).isPresent()) {
        return i;
      }
      boolean holds = other.length() > attribution.length() && other.says(attribution.cue());
      if (holds && (best < 0 || other.length() < all.get(best).length())) {
        best = i;
      }
    }
    return best;
  }
}
