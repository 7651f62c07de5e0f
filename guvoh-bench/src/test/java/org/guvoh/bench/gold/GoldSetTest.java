package org.guvoh.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.statement.Chain;
import org.guvoh.core.statement.Manner;
import org.junit.jupiter.api.Test;

class GoldSetTest {
  static final String TEXT =
      """
      Title: Fire at the mill
      Published: 2031-11-08

      The Ministry of Wells said on Friday that gunmen had reportedly killed four guards at Tovrak. The attack came at dawn.
      The council denied that the Ketta Host was behind the attack.
      """;
  static final String SHEET =
      """
      {"id":"x-01","style":"wire","scenario":"s","published":"2031-11-08",
       "times":[{"exact":"on Friday","value":"2031-11-07","basis":"publication"},{"exact":"at dawn","value":"","basis":"narrative"}],
       "places":[{"exact":"Tovrak","use":"literal"}],
       "parties":[{"exact":"four guards","role":"security_forces"}],
       "statements":[
        {"id":"s1","in":"report","speaker":"The Ministry of Wells","speakerType":"actor","name":"Ministry of Wells","manner":"says","cue":"said",
         "uttered":"2031-11-07","content":["gunmen had reportedly killed four guards at Tovrak"]},
        {"id":"s2","in":"report","speaker":"The council","speakerType":"actor","name":"the council","manner":"denies","cue":"denied",
         "content":["the Ketta Host was behind the attack"]}],
       "events":[{"id":"E1","kind":"attack","background":false,"mentions":[{"exact":"attack"},{"exact":"attack","nth":2}]}],
       "claims":[
        {"content":"toll","effect":"killed","role":"security_forces","whom":"four guards","low":4,"high":4,"in":"s1","event":"E1",
         "hedges":["reportedly"],"exact":"killed four guards"},
        {"content":"perpetrator","actor":"Ketta Host","in":"s2","event":"E1","exact":"the Ketta Host was behind the attack"}]}
      """;
  private static final GoldSheet GOLD = SheetReader.parse("x-01.json", TEXT, SHEET);

  private static ExtractionRecord right(int copies) {
    RecordBuilder record = RecordBuilder.of(GOLD.report());
    Chain ministry =
        record.statement(
            record.root(),
            "The Ministry of Wells",
            "said",
            "gunmen had reportedly killed four guards at Tovrak",
            Manner.SAYS,
            "2031-11-07");
    Chain council =
        record.statement(
            record.root(),
            "The council",
            "denied",
            "the Ketta Host was behind the attack",
            Manner.DENIES,
            "");
    String event = record.event("attack", "attack");
    for (int i = 0; i < copies; i++) {
      record.claim(
          RecordBuilder.toll(TollEffect.KILLED, PartyRole.SECURITY_FORCES, "guards", 4),
          ministry,
          event,
          "killed four guards",
          Modality.ACTUAL,
          List.of("reportedly"));
    }
    record.claim(
        new ClaimContent.Perpetrator(ActorReference.provisional("the Ketta Host", ActorKind.GROUP)),
        council,
        event,
        "the Ketta Host was behind the attack");
    return record.timeAt("on Friday", "2031-11-07").placeAt("Tovrak", PlaceUse.LITERAL).build();
  }

  private static SetScore score(ExtractionRecord record) {
    return SetScore.of("gold", "", List.of(GoldSet.score(GOLD, record)));
  }

  @Test
  void theHeaderIsNoPartOfTheTextAndTheSecondAttackIsTheSecond() {
    assertThat(GOLD.body()).startsWith("The Ministry");
    assertThat(GOLD.events().get(0).mentions())
        .extracting(span -> span.start())
        .containsExactly(GOLD.body().indexOf("attack"), GOLD.body().lastIndexOf("attack"));
  }

  @Test
  void allRightIsOne() {
    SetScore score = score(right(1));
    for (String measure :
        List.of(
            "statement",
            "chain exact",
            "speaker",
            "manner",
            "uttered",
            "content words",
            "claim",
            "claim and chain",
            "claim toll",
            "hedge",
            "time value",
            "place use")) {
      assertThat(score.get(measure).value()).as(measure).isEqualTo(1);
    }
    assertThat(score.get("event mention").recall()).isEqualTo(.5);
    assertThat(score.get("other, of found").value()).isZero();
  }

  @Test
  void silenceIsZero() {
    SetScore score = score(RecordBuilder.of(GOLD.report()).build());
    for (String measure : List.of("statement", "chain exact", "claim", "event mention")) {
      assertThat(score.get(measure).value()).as(measure).isZero();
      assertThat(score.get(measure).gold()).as(measure).isEqualTo(2);
    }
  }

  @Test
  void aClaimTwiceIsOneRightAndOneExtra() {
    SetScore score = score(right(2));
    assertThat(score.get("claim").right()).isEqualTo(2);
    assertThat(score.get("claim").found()).isEqualTo(3);
  }

  @Test
  void anotherCountIsLenientlyRightOnly() {
    RecordBuilder record = RecordBuilder.of(GOLD.report());
    String event = record.event("attack", "attack");
    record.claim(
        RecordBuilder.toll(TollEffect.KILLED, PartyRole.SECURITY_FORCES, "guards", 5),
        record.root(),
        event,
        "killed four guards");
    SetScore score = score(record.build());
    assertThat(score.get("claim").right()).isZero();
    assertThat(score.get("toll, lenient").right()).isZero();
    assertThat(score.get("claim, lenient").right()).isEqualTo(1);
  }

  @Test
  void anotherEventModalityOrChainIsSeen() {
    RecordBuilder record = RecordBuilder.of(GOLD.report());
    String event = record.event("attack", "attack");
    ClaimContent toll =
        RecordBuilder.toll(TollEffect.KILLED, PartyRole.SECURITY_FORCES, "guards", 4);
    record.claim(toll, record.root(), event, "killed four guards");
    SetScore score = score(record.build());
    assertThat(score.get("claim").right()).isEqualTo(1);
    assertThat(score.get("claim and chain").right()).isZero();

    RecordBuilder possible = RecordBuilder.of(GOLD.report());
    String same = possible.event("attack", "attack");
    possible.claim(toll, possible.root(), same, "killed four guards", Modality.POSSIBLE, List.of());
    assertThat(score(possible.build()).get("claim").right()).isZero();

    RecordBuilder loose = RecordBuilder.of(GOLD.report());
    loose.claim(toll, loose.root(), "", "killed four guards");
    assertThat(score(loose.build()).get("claim").right()).isZero();
  }

  @Test
  void aTimeWithoutValueIsNoMissButAValueOverItIsWrong() {
    SetScore silent = score(RecordBuilder.of(GOLD.report()).build());
    assertThat(silent.get("time value").gold()).isEqualTo(1);
    SetScore guess = score(RecordBuilder.of(GOLD.report()).timeAt("at dawn", "2031-11-07").build());
    assertThat(guess.get("time value").found()).isEqualTo(1);
    assertThat(guess.get("time value").right()).isZero();
    assertThat(guess.get("time span").found()).isZero();
  }

  @Test
  void anEventToldByAnotherWordIsTheEventAndASplitOneIsFoundInOnePart() {
    RecordBuilder record = RecordBuilder.of(GOLD.report());
    String killing = record.event("killing", "killed");
    ClaimContent toll =
        RecordBuilder.toll(TollEffect.KILLED, PartyRole.SECURITY_FORCES, "guards", 4);
    record.claim(toll, record.root(), killing, "killed four guards");
    assertThat(score(record.build()).get("claim").right()).isEqualTo(1);
    String attack = record.event("attack", "attack");
    record.claim(
        new ClaimContent.Perpetrator(ActorReference.provisional("Ketta Host", ActorKind.GROUP)),
        record.root(),
        attack,
        "the Ketta Host was behind the attack");
    assertThat(score(record.build()).get("claim").right()).isEqualTo(1);
    assertThat(score(record.build()).get("claim, lenient").right()).isEqualTo(2);
  }

  @Test
  void anUnresolvedPronounIsNoSpeaker() {
    GoldSheet he =
        SheetReader.parse(
            "x.json",
            TEXT,
            SHEET
                .replace("\"speaker\":\"The council\"", "\"speaker\":\"he\"")
                .replace("\"name\":\"the council\"", "\"name\":\"Sarn Iddor\""));
    assertThat(HeadWords.isPronoun("he")).isTrue();
    assertThat(he.statements().get(1).name()).isEqualTo("Sarn Iddor");
    assertThat(SetScore.of("gold", "", List.of(GoldSet.score(he, right(1)))).get("speaker").right())
        .isEqualTo(1);
  }

  @Test
  void wordsThatDoNotStandInTheTextAreRefusedWithTheFile() {
    assertThatThrownBy(
            () ->
                SheetReader.parse(
                    "x.json", TEXT, SHEET.replace("Tovrak\",\"use", "Sarnab\",\"use")))
        .hasMessageContaining("x.json")
        .hasMessageContaining("Sarnab");
  }
}
