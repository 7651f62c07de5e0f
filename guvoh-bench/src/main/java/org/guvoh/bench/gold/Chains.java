package org.guvoh.bench.gold;

import java.util.List;
import java.util.Locale;
import org.guvoh.bench.gold.GoldSheet.GoldStatement;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Speaker;

/** Chains and speakers compared. */
final class Chains {
  private Chains() {}

  /** As many links after the report, each with the same speaker in the same manner. */
  static boolean same(List<GoldStatement> gold, Chain found) {
    List<ChainLink> links = found.links();
    if (links.size() != gold.size() + 1) {
      return false;
    }
    for (int i = 0; i < gold.size(); i++) {
      ChainLink link = links.get(i + 1);
      if (!sameSpeaker(gold.get(i), link) || !sameManner(gold.get(i), link)) {
        return false;
      }
    }
    return true;
  }

  static boolean sameManner(GoldStatement gold, ChainLink link) {
    return gold.manner().equals(link.manner().name().toLowerCase(Locale.ROOT));
  }

  /**
   * The resolved name is the same, or the words are where they are no pronoun. An unsaid speaker is
   * found when no named one is put in its place.
   */
  static boolean sameSpeaker(GoldStatement gold, ChainLink link) {
    if (gold.speakerType().equals("unknown")) {
      return !(link.speaker() instanceof Speaker.Named);
    }
    if (gold.speakerType().equals("publisher") && link.speaker() instanceof Speaker.Publisher) {
      return true;
    }
    String label = link.speaker().label();
    return HeadWords.same(gold.name(), label)
        || (!gold.speaker().isEmpty()
            && !HeadWords.isPronoun(gold.speaker())
            && HeadWords.same(gold.speaker(), label));
  }

  static String words(List<GoldStatement> chain) {
    StringBuilder words = new StringBuilder("report");
    chain.forEach(one -> words.append(" → ").append(one.name()).append(' ').append(one.manner()));
    return words.toString();
  }
}
