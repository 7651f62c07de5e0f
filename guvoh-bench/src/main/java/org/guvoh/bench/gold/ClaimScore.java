package org.guvoh.bench.gold;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.guvoh.bench.corpus.Span;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.gold.GoldSheet.GoldClaim;
import org.guvoh.bench.score.Assignment;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.Hedge;
import org.guvoh.core.record.ExtractionRecord;

/**
 * Claims of a gold report, aligned one to one within their type of content: the value right, the
 * sentence that says it, event, polarity, modality and chain decide, in this order.
 *
 * <p>{@code claim}: type, value, event, polarity and modality all right. {@code claim and chain}:
 * the chain too. {@code claim, lenient}: the type, and a sentence that holds the gold words or a
 * right value. {@code claim TYPE}: as {@code claim}, of one type. {@code toll, lenient}: effect and
 * lowest count. {@code hedge}: hedges of aligned claims by their words, those of others missed or
 * extra. {@code other, of found}: how many found claims have no type; lower is better.
 */
record ClaimScore(
    GoldSheet sheet, ExtractionRecord record, EventAlignment events, DocumentScore score) {
  private static final int MARGIN = 20;

  void add() {
    ClaimValues values = new ClaimValues(record);
    List<GoldClaim> gold = sheet.claims();
    List<Claim> found = record.claims();
    int[] aligned = Assignment.best(gold, found, (one, claim) -> similarity(values, one, claim));
    boolean[] taken = new boolean[found.size()];
    for (int i = 0; i < aligned.length; i++) {
      GoldClaim one = gold.get(i);
      if (aligned[i] < 0) {
        add(one.content(), 1, 0, false, false, false);
        tollLenient(one.content(), 1, 0, false);
        score.count("hedge", one.hedges().size(), 0, 0);
        score.mistake("claim: missed " + one.content(), one.json().toString(), "", around(one));
      } else {
        taken[aligned[i]] = true;
        compare(values, one, found.get(aligned[i]));
      }
    }
    for (int j = 0; j < taken.length; j++) {
      if (!taken[j]) {
        extra(values.content(found.get(j)), found.get(j));
      }
    }
    for (Claim claim : found) {
      score.rate("other, of found", values.content(claim).equals("other") ? 1 : 0, 1);
    }
  }

  private double similarity(ClaimValues values, GoldClaim gold, Claim claim) {
    List<String> differing = values.differing(gold.json(), claim);
    if (differing.equals(List.of("content"))) {
      return 0;
    }
    boolean sentence = gold.span().overlaps(Span.of(claim.sentence()));
    if (!sentence && !differing.isEmpty()) {
      return 0;
    }
    return (differing.isEmpty() ? 4 : 2.0 / (1 + differing.size()))
        + (sentence ? 2 : 0)
        + (sameEvent(gold, claim) ? .8 : 0)
        + (samePolarity(gold, claim) ? .4 : 0)
        + (sameModality(gold, claim) ? .4 : 0)
        + (Chains.same(sheet.chain(gold.in()), claim.chain()) ? .6 : 0)
        + (gold.span().overlaps(Span.of(claim.passage())) ? .3 : 0);
  }

  private void compare(ClaimValues values, GoldClaim gold, Claim claim) {
    List<String> differing = values.differing(gold.json(), claim);
    StringBuilder wrong = new StringBuilder();
    differing.forEach(property -> wrong.append(' ').append(property));
    wrong.append(sameEvent(gold, claim) ? "" : " event");
    wrong.append(samePolarity(gold, claim) ? "" : " polarity");
    wrong.append(sameModality(gold, claim) ? "" : " modality");
    boolean right = wrong.isEmpty();
    boolean chain = Chains.same(sheet.chain(gold.in()), claim.chain());
    add(gold.content(), 1, 1, right, right && chain, true);
    tollLenient(gold.content(), 1, 1, !differing.contains("effect") && !differing.contains("low"));
    hedges(gold, claim);
    if (!right || !chain) {
      score.mistake(
          "claim: " + gold.content() + " wrong" + (right ? " chain" : wrong),
          gold.json().toString(),
          told(claim),
          around(gold));
    }
  }

  private void extra(String content, Claim claim) {
    add(content, 0, 1, false, false, false);
    tollLenient(content, 0, 1, false);
    score.count("hedge", 0, claim.hedges().size(), 0);
    score.mistake("claim: extra " + content, "", told(claim), claim.sentence().exact());
  }

  private void add(
      String content, int golds, int founds, boolean right, boolean chain, boolean lenient) {
    score.count("claim", golds, founds, right ? 1 : 0);
    score.count("claim and chain", golds, founds, chain ? 1 : 0);
    score.count("claim, lenient", golds, founds, lenient ? 1 : 0);
    score.count("claim " + content, golds, founds, right ? 1 : 0);
  }

  private void tollLenient(String content, int golds, int founds, boolean right) {
    if (content.equals("toll")) {
      score.count("toll, lenient", golds, founds, right ? 1 : 0);
    }
  }

  private void hedges(GoldClaim gold, Claim claim) {
    List<String> found = claim.hedges().stream().map(Hedge::passage).map(p -> p.exact()).toList();
    int right = 0;
    for (String hedge : gold.hedges()) {
      right += found.stream().anyMatch(one -> HeadWords.similar(hedge, one)) ? 1 : 0;
    }
    score.count("hedge", gold.hedges().size(), found.size(), Math.min(right, found.size()));
  }

  private boolean sameEvent(GoldClaim gold, Claim claim) {
    Optional<String> own = gold.event();
    return own.isPresent()
        ? claim.event().filter(event -> events.same(own.get(), event)).isPresent()
        : claim.event().isEmpty();
  }

  private static boolean samePolarity(GoldClaim gold, Claim claim) {
    return gold.polarity().equals(claim.polarity().name().toLowerCase(Locale.ROOT));
  }

  private static boolean sameModality(GoldClaim gold, Claim claim) {
    return gold.modality().equals(claim.modality().name().toLowerCase(Locale.ROOT));
  }

  private static String told(Claim claim) {
    return claim.content()
        + " | "
        + claim.chain().label()
        + " | "
        + claim.event().orElse("no event")
        + " "
        + claim.polarity()
        + " "
        + claim.modality();
  }

  private String around(GoldClaim gold) {
    return TextWords.around(sheet.body(), gold.span().start(), gold.span().end(), MARGIN);
  }
}
