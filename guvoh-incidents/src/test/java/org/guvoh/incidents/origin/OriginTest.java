package org.guvoh.incidents.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.guvoh.core.record.ExtractionRecord;
import org.junit.jupiter.api.Test;

/** How many reports, and how many origins behind them. All texts are invented. */
class OriginTest {
  private static final String RAID =
      "Gunmen crossed the ford below Kest on Monday night and burned two barges, "
          + "the River Office said. Three boatmen were shot while asleep. "
          + "The office has closed the ford to traffic until further notice and asked "
          + "owners of barges to report what they are missing.";

  private static TextSketch raid() {
    return TextSketch.of("Weir Wire", "2031-05-04", RAID)
        .named("River Office", "Gunmen crossed the ford below Kest on Monday night")
        .named("River Office", "Three boatmen were shot while asleep");
  }

  private static TextSketch miller() {
    return TextSketch.of(
            "Kest Bell",
            "2031-05-06",
            "The miller heard oars and then silence. \"They carried torches in tin pails,\" says"
                + " Ansel Brook, whose wheel stands above the landing.")
        .named("Ansel Brook", "They carried torches in tin pails");
  }

  private static Origins origins(TextSketch... sketches) {
    return of(Stream.of(sketches).map(TextSketch::record).toList());
  }

  private static Origins of(List<ExtractionRecord> records) {
    return new OriginAnalysis().ofReports(records);
  }

  @Test
  void aReprintAddsAReportAndNoOrigin() {
    assertThat(origins(raid(), raid().reprinted("Orla Post", "2031-05-05", RAID)).support())
        .isEqualTo(new Support(2, 1, 1));
  }

  @Test
  void anotherWitnessIsAnotherOrigin() {
    assertThat(origins(raid(), miller()).support()).isEqualTo(new Support(2, 2, 2));
  }

  @Test
  void twoReportsThatNameOneSpeakerHaveOneOrigin() {
    TextSketch other =
        TextSketch.of("Ford Gazette", "2031-05-05", "No pay for guards, the River Office said.")
            .named("River Office", "No pay for guards");
    assertThat(origins(raid(), other).support()).isEqualTo(new Support(2, 1, 1));
  }

  @Test
  void aReleaseAndThePaperThatPrintsItAreOneOrigin() {
    TextSketch release = TextSketch.of("River Office of Kest", "2031-05-04", RAID);
    TextSketch printed =
        TextSketch.of("Orla Post", "2031-05-05", "We print what reached us. " + RAID);
    assertThat(origins(release, printed).support()).isEqualTo(new Support(2, 1, 1));
  }

  @Test
  void whoIsCreditedWithTheSameDetailsIsTheOrigin() {
    TextSketch passedOn =
        TextSketch.of(
                "Orla Post",
                "2031-05-05",
                "Torches were carried in pails, a man who lives by the landing told the Kest Bell"
                    + " after the barges burned.")
            .described("a man who lives by the landing", "Torches were carried in pails");
    TextSketch earlier = miller();
    assertThat(
            origins(earlier.reprinted("Kest Bell", "2031-05-04", earlier.text()), passedOn)
                .support())
        .isEqualTo(new Support(2, 1, 1));
  }

  @Test
  void twoWhomNobodyNamesMayBeOne() {
    TextSketch one =
        TextSketch.of(
                "Weir Wire",
                "2031-05-04",
                "The treasurer left by the orchard gate with the ledger, a clerk said.")
            .described("a clerk", "The treasurer left by the orchard gate with the ledger");
    TextSketch other =
        TextSketch.of(
                "Kest Bell",
                "2031-05-04",
                "A person in the treasury saw the ledger go out through the orchard gate.")
            .described(
                "a person in the treasury", "saw the ledger go out through the orchard gate");
    assertThat(origins(one, other).support()).isEqualTo(new Support(2, 1, 2));
  }

  @Test
  void originsUnderOneControlAreTwoAndItShows() {
    TextSketch group =
        TextSketch.of("Weir Wire", "2031-05-04", "We burned the barges, the Host said.")
            .registered("the Host", "group:host", List.of(), "We burned the barges");
    TextSketch organ =
        TextSketch.of("Orla Post", "2031-05-04", "Flames rose at midnight, Host Voice writes.")
            .registered(
                "Host Voice", "media:voice", List.of("group:host"), "Flames rose at midnight");
    Origins origins = origins(group, organ);
    assertThat(origins.support()).isEqualTo(new Support(2, 2, 2));
    assertThat(origins.commonControl())
        .singleElement()
        .satisfies(common -> assertThat(common.powers()).containsExactly("group:host"));
  }

  @Test
  void whoPublishedBeforeAnyOfficialIsAPrecursor() {
    TextSketch before = miller().reprinted("Kest Bell", "2031-05-03T22:10", miller().text());
    assertThat(
            origins(before, raid().reprinted("Weir Wire", "2031-05-03T22:40", RAID)).precursors())
        .singleElement()
        .satisfies(voice -> assertThat(voice.speaker()).isEqualTo("Ansel Brook"));
    assertThat(origins(miller(), raid()).precursors()).isEmpty();
  }

  @Test
  void threeHundredAndSixtySixDisguisedCopiesAreOneOrigin() {
    Random random = new Random(20261125L);
    List<ExtractionRecord> copies = new ArrayList<>();
    copies.add(raid().record());
    for (int i = 1; i < 366; i++) {
      copies.add(disguised(i, random).record());
    }
    assertThat(of(copies).support()).isEqualTo(new Support(366, 1, 1));
  }

  /**
   * Another paper, another day, curly quotes, capitals, a first sentence, a cut end, a new word.
   */
  private static TextSketch disguised(int number, Random random) {
    String text = RAID;
    if (random.nextBoolean()) {
      text = text.substring(0, text.indexOf("The office has"));
    }
    if (random.nextBoolean()) {
      text = "Readers along the river will want to know (page " + number + "). " + text;
    }
    text = random.nextBoolean() ? text.replace("traffic", "all craft") : text;
    text = random.nextBoolean() ? text.replace(", ", ",  ").replace(". ", ".\n\n") : text;
    text = random.nextInt(5) == 0 ? text.replace("asleep", "ASLEEP") : text;
    return raid().reprinted("Paper " + number, "2031-05-0" + (5 + random.nextInt(5)), text);
  }

  @Test
  void anAddedCopyNeverRaisesTheNumberOfOriginsAndOrderChangesNothing() {
    for (long seed = 1; seed <= 60; seed++) {
      Random random = new Random(seed);
      List<ExtractionRecord> pile = new ArrayList<>();
      for (int i = 0; i <= random.nextInt(6); i++) {
        pile.add(invented(random).record());
      }
      Support before = of(pile).support();
      assertThat(before.high()).as("K <= N, seed %d", seed).isLessThanOrEqualTo(before.reports());
      Collections.shuffle(pile, random);
      assertThat(of(pile)).as("order, seed %d", seed).isEqualTo(of(sorted(pile)));
      int origins = of(pile).origins().size();
      ExtractionRecord copied = pile.get(random.nextInt(pile.size()));
      pile.add(copy(copied));
      assertThat(of(pile).origins().size())
          .as("a copy of one of %d reports, seed %d", pile.size() - 1, seed)
          .isLessThanOrEqualTo(origins);
    }
  }

  private static List<ExtractionRecord> sorted(List<ExtractionRecord> pile) {
    return pile.stream()
        .sorted((one, other) -> one.report().id().compareTo(other.report().id()))
        .toList();
  }

  private static ExtractionRecord copy(ExtractionRecord record) {
    TextSketch sketch = TextSketch.of("Copy", "2031-06-01", record.report().revision().text());
    for (var statement : record.statements()) {
      sketch = saying(sketch, statement);
    }
    return sketch.record();
  }

  private static TextSketch saying(
      TextSketch sketch, org.guvoh.core.statement.Statement statement) {
    String label = statement.chain().innermost().speaker().label();
    String words = statement.content().exact();
    return statement.chain().innermost().speaker().identity().isPresent()
        ? sketch.named(label, words)
        : sketch.described(label, words);
  }

  private static final List<String> SPEAKERS =
      List.of(
          "River Office", "Ansel Brook", "a clerk", "two residents", "the garrison", "a letter");
  private static final List<String> PIECES =
      List.of(
          "torches lay along the landing after dark",
          "three boatmen were shot while they were asleep",
          "the ledger went out through the orchard gate",
          "nineteen horses are missing from the stable",
          "nobody has asked for a ransom so far",
          "the barges burned until early morning on the ford");

  private static TextSketch invented(Random random) {
    StringBuilder text = new StringBuilder();
    List<String[]> said = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      String speaker = SPEAKERS.get(random.nextInt(SPEAKERS.size()));
      String piece = PIECES.get(random.nextInt(PIECES.size())) + " at " + random.nextInt(4);
      text.append("According to ").append(speaker).append(", ").append(piece).append(". ");
      said.add(new String[] {speaker, piece});
    }
    TextSketch sketch =
        TextSketch.of(
            "Paper " + random.nextInt(9), "2031-05-0" + (1 + random.nextInt(9)), text.toString());
    for (String[] one : said) {
      sketch =
          Character.isUpperCase(one[0].charAt(0))
              ? sketch.named(one[0], one[1])
              : sketch.described(one[0], one[1]);
    }
    return sketch;
  }
}
