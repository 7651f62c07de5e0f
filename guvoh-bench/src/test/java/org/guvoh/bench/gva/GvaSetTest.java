package org.guvoh.bench.gva;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.gva.GvaSet.Reading;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.record.ExtractionRecord;
import org.junit.jupiter.api.Test;

class GvaSetTest {
  private static final String LINE =
      """
      {"doc_id":"d1","event":"e1","dct":"2031-11-08","title":"Shots at the mill","text":"Two men were killed and a guard \
      wounded in Tovrak on Friday.","gold":{"date":"November 7, 2031","city":"Tovrak","killed":2,"injured":1}}
      """;
  private static final GunReport REPORT = GunReport.parse(LINE);

  private static ExtractionRecord right() {
    RecordBuilder record = RecordBuilder.of(REPORT.report());
    String event = record.event("killing", "killed");
    String words = "Two men were killed";
    return record
        .claim(
            RecordBuilder.toll(TollEffect.KILLED, PartyRole.UNKNOWN, "Two men", 2),
            record.root(),
            event,
            words)
        .claim(
            RecordBuilder.toll(TollEffect.WOUNDED, PartyRole.SECURITY_FORCES, "a guard", 1),
            record.root(),
            event,
            words)
        .claim(new ClaimContent.When(RecordBuilder.time("2031-11-07")), record.root(), event, words)
        .claim(
            new ClaimContent.Where(PlaceReference.unlocated("downtown Tovrak", "a test")),
            record.root(),
            event,
            words)
        .build();
  }

  private static SetScore score(ExtractionRecord record) {
    return SetScore.of("gva", "", GvaSet.scores(List.of(REPORT), List.of(Reading.of(record))));
  }

  @Test
  void allRightIsOneInEveryMeasure() {
    SetScore score = score(right());
    for (String measure : List.of("killed", "injured", "day ± 1", "city", "B³")) {
      assertThat(score.get(measure).value()).as(measure).isEqualTo(1);
    }
    assertThat(score.get("killed, floor: always 0").value()).isZero();
    assertThat(score.get("injured, floor: always 1").value()).isEqualTo(1);
  }

  @Test
  void silenceIsAZeroTollAndNoDay() {
    SetScore score = score(RecordBuilder.of(REPORT.report()).build());
    assertThat(score.get("killed").value()).isZero();
    assertThat(score.get("day ± 1").value()).isZero();
    assertThat(score.get("has a main event").value()).isZero();
  }

  @Test
  void sidesAreAddedUpAndRepeatedCountsAreNot() {
    RecordBuilder record = RecordBuilder.of(REPORT.report());
    String event = record.event("killing", "killed");
    for (int i = 0; i < 2; i++) {
      record.claim(
          RecordBuilder.toll(TollEffect.KILLED, PartyRole.CIVILIANS, "Two men", 2),
          record.root(),
          event,
          "killed");
    }
    record.claim(
        RecordBuilder.toll(TollEffect.KILLED, PartyRole.ATTACKERS, "Two men", 1),
        record.root(),
        event,
        "killed");
    record.claim(
        RecordBuilder.toll(TollEffect.KILLED, PartyRole.UNKNOWN, "Two men", 3),
        record.root(),
        event,
        "killed");
    assertThat(CodedIncident.of(record.build()).killed()).isEqualTo(3);
  }

  @Test
  void whatOnlyMayHappenIsNotCounted() {
    RecordBuilder record = RecordBuilder.of(REPORT.report());
    String event = record.event("killing", "killed");
    record.claim(
        RecordBuilder.toll(TollEffect.KILLED, PartyRole.UNKNOWN, "Two men", 2),
        record.root(),
        event,
        "killed",
        Modality.POSSIBLE,
        List.of());
    assertThat(CodedIncident.of(record.build()).killed()).isZero();
  }

  @Test
  void theCityIsNamedInADescribedPlaceButNotInAPartOfAWord() {
    assertThat(GvaSet.namesCity("the west of St. Paul", "Saint Paul")).isTrue();
    assertThat(GvaSet.namesCity("Tovraktown", "Tovrak")).isFalse();
    assertThat(GvaSet.namesCity("", "Tovrak")).isFalse();
    assertThat(GvaSet.namesCity("Tovrak", "Tovrak (Hillside)")).isTrue();
  }

  @Test
  void groupingIsScoredAsBaggaAndBaldwinCount() {
    // gold {1 2 3} {4 5}; found {1 2} {3 4 5}
    SetScore score = clustering(List.of("a", "a", "a", "b", "b"), List.of("x", "x", "y", "y", "y"));
    assertThat(score.get("B³").precision())
        .isCloseTo((1 + 1 + 1 / 3.0 + 4 / 3.0) / 5, within(1e-9));
    assertThat(score.get("B³").recall())
        .isCloseTo((2 / 3.0 + 2 / 3.0 + 1 / 3.0 + 1 + 1) / 5, within(1e-9));
    assertThat(score.get("pairs").gold()).isEqualTo(4);
    assertThat(score.get("pairs").found()).isEqualTo(4);
    assertThat(score.get("pairs").right()).isEqualTo(2);
  }

  @Test
  void allTogetherHasFullRecallAndAllAloneFullPrecision() {
    List<String> gold = List.of("a", "a", "b");
    assertThat(clustering(gold, List.of("x", "x", "x")).get("B³").recall()).isEqualTo(1);
    SetScore alone = clustering(gold, List.of("x", "y", "z"));
    assertThat(alone.get("B³").precision()).isEqualTo(1);
    assertThat(alone.get("pairs").value()).isZero();
  }

  private static SetScore clustering(List<String> gold, List<String> found) {
    List<DocumentScore> scores =
        Stream.of(1, 2, 3, 4, 5).map(i -> new DocumentScore("d" + i)).toList();
    Clustering.add("", scores, gold, found);
    return SetScore.of("gva", "", scores);
  }
}
