package org.guvoh.app.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent.Toll;
import org.guvoh.core.claim.TollEffect;

/**
 * A figure that the reader found in a report.
 *
 * @param role the side counted; empty for {@code all}
 * @param denied whether the reader found it denied
 */
record GoldenToll(
    GoldenRow row,
    TollEffect effect,
    Optional<PartyRole> role,
    long low,
    OptionalLong high,
    boolean denied) {
  /** "4", "7 or more", "2; the 5 of 01 is withdrawn", "2 drivers first, then 3 (of …)". */
  private static final Pattern FIGURE =
      Pattern.compile("(?:^|; the |first, then )(\\d+)( or more)?");

  /** The figures of a row; none where the row gives no figure or is no toll. */
  static List<GoldenToll> of(GoldenRow row) {
    List<GoldenToll> tolls = new ArrayList<>();
    for (TollEffect effect : TollEffect.values()) {
      String word = effect.name().toLowerCase(Locale.ROOT);
      if (row.field().startsWith(word)) {
        String whom = row.field().substring(word.length()).replace(",", "").strip();
        Matcher figure = FIGURE.matcher(row.value());
        while (figure.find()) {
          tolls.add(figure(row, effect, whom, figure));
        }
      }
    }
    return tolls;
  }

  private static GoldenToll figure(GoldenRow row, TollEffect effect, String whom, Matcher figure) {
    long low = Long.parseLong(figure.group(1));
    return new GoldenToll(
        row,
        effect,
        whom.equals("all") ? Optional.empty() : Optional.of(role(whom)),
        low,
        figure.group(2) == null ? OptionalLong.of(low) : OptionalLong.empty(),
        row.value().contains("is untrue"));
  }

  private static PartyRole role(String whom) {
    return PartyRole.valueOf(whom.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** Whether a claim of the same report gives this figure, and names no other side. */
  boolean backs(Claim claim, Toll toll) {
    PartyRole side = toll.whom().role();
    return toll.effect() == effect
        && toll.count().low() == low
        && toll.count().high().equals(high)
        && (side == PartyRole.UNKNOWN || role.filter(side::equals).isPresent())
        && GoldenRow.isOpposed(claim) == denied;
  }

  /** Whether the claim is this figure in full: the side too, and from the same sentence. */
  boolean isFoundBy(Claim claim, Toll toll) {
    return backs(claim, toll)
        && toll.whom().role() == role.orElse(PartyRole.UNKNOWN)
        && row.wasReadIn(claim.sentence().exact());
  }
}
