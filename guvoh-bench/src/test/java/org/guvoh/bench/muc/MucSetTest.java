package org.guvoh.bench.muc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.place.PlaceReference;
import org.junit.jupiter.api.Test;

class MucSetTest {
  private static final String TEXT =
      "THE KETTA HOST ATTACKED THE MILL OF TOVRAK ON 6 NOVEMBER 1989. FOUR GUARDS WERE KILLED.";
  private static final String KEY =
      """
      {"docid":"X-1","text":"%s","templates":[{"0":["X-1"],"1":["1"],"2":["06 NOV 89"],"3":["PLATEAU: TOVRAK (TOWN)"],\
      "4":["ATTACK"],"5":["ACCOMPLISHED"],"6":["-"],"9":["? \\"MEN\\""],"10":["\\"KETTA HOST\\" / \\"THE HOST\\""],\
      "12":["\\"MILL OF TOVRAK\\" / \\"MILL\\""],"18":["-"],"19":["\\"FOUR GUARDS\\" / \\"GUARDS\\""],\
      "21":["4: \\"FOUR GUARDS\\" / \\"GUARDS\\""],"23":["DEATH: \\"FOUR GUARDS\\" / \\"GUARDS\\""]}]}
      """
          .formatted(TEXT);
  private static final MucDocument DOCUMENT = MucDocument.parse(KEY);

  private static RecordBuilder right() {
    RecordBuilder record = RecordBuilder.of(TEXT);
    String event = record.event("attack", "ATTACKED");
    ActorReference host = ActorReference.provisional("KETTA HOST", ActorKind.GROUP);
    return record
        .claim(new ClaimContent.Perpetrator(host), record.root(), event, "ATTACKED")
        .claim(new ClaimContent.Target("THE MILL"), record.root(), event, "ATTACKED")
        .claim(
            new ClaimContent.Where(PlaceReference.unlocated("TOVRAK", "a test")),
            record.root(),
            event,
            "ATTACKED")
        .claim(
            new ClaimContent.When(RecordBuilder.time("1989-11-06")),
            record.root(),
            event,
            "ATTACKED")
        .claim(
            RecordBuilder.toll(TollEffect.KILLED, PartyRole.SECURITY_FORCES, "FOUR GUARDS", 4),
            record.root(),
            event,
            "KILLED");
  }

  private static SetScore score(List<MucAnswer> answers) {
    return SetScore.of("muc", "", List.of(MucSet.score(DOCUMENT, answers)));
  }

  @Test
  void allRightIsOneAndTheOptionalPerpetratorIsNoMiss() {
    SetScore score = score(MucAnswer.of(right().build()));
    for (String measure : List.of("incident type", "CEAF-REE", "CEAF-REE, heads", "slots")) {
      assertThat(score.get(measure).value()).as(measure).isEqualTo(1);
    }
    assertThat(score.get("CEAF-REE perp individual").gold()).isZero();
  }

  @Test
  void silenceIsZero() {
    SetScore score = score(List.of());
    assertThat(score.get("incident type").value()).isZero();
    assertThat(score.get("CEAF-REE").gold()).isEqualTo(3);
    assertThat(score.get("slots").gold()).isEqualTo(7);
    assertThat(score.get("slots").value()).isZero();
  }

  @Test
  void theSameTemplateTwiceIsOneRightAndOneSpurious() {
    List<MucAnswer> twice = List.of(answer(), answer());
    SetScore score = score(twice);
    assertThat(score.get("incident type").precision()).isEqualTo(.5);
    assertThat(score.get("slots").precision()).isEqualTo(.5);
    assertThat(score.get("CEAF-REE").value()).isEqualTo(1);
  }

  private static MucAnswer answer() {
    return MucAnswer.of(right().build()).get(0);
  }

  @Test
  void anIrrelevantReportHasNoTemplateAndEveryAnswerIsSpurious() {
    MucDocument nothing =
        MucDocument.parse(
            "{\"docid\":\"X\",\"text\":\"\",\"templates\":[{\"1\":[\"*\"],\"4\":[\"*\"]}]}");
    assertThat(nothing.keys()).isEmpty();
    SetScore score = SetScore.of("muc", "", List.of(MucSet.score(nothing, List.of(answer()))));
    assertThat(score.get("incident type").found()).isEqualTo(1);
    assertThat(score.get("incident type").value()).isZero();
  }

  @Test
  void linesOfTheKeyAreTakenApart() {
    List<Fill> fills =
        Fill.of(List.of("? DEATH / INJURY: \"THE \\\"OLD\\\" MAYOR\" / \"MAYOR\"", "-", "*"));
    assertThat(fills)
        .containsExactly(
            new Fill(true, List.of("DEATH", "INJURY"), List.of("THE \"OLD\" MAYOR", "MAYOR")));
    assertThat(Fill.of(List.of("TERRORISTS")).get(0).strings()).containsExactly("TERRORISTS");
  }

  @Test
  void roleFillersAreAlignedOnceEach() {
    // two gold entities, three found: one right, one of the other entity's forms missing, one wrong
    DocumentScore score = new DocumentScore("x");
    List<RoleFillers.Entity> gold =
        List.of(
            new RoleFillers.Entity(false, Set.of("mayor", "town mayor")),
            new RoleFillers.Entity(false, Set.of("guards")));
    RoleFillers.role(
        score, "victim", gold, new LinkedHashSet<>(List.of("mayor", "town mayor", "two guards")));
    SetScore sum = SetScore.of("muc", "", List.of(score));
    assertThat(sum.get("CEAF-REE").precision()).isCloseTo(1 / 3.0, within(1e-9));
    assertThat(sum.get("CEAF-REE").recall()).isEqualTo(.5);
    assertThat(sum.get("CEAF-REE, heads").recall()).isEqualTo(1);
  }

  @Test
  void datesEarnAllHalfOrNothing() {
    assertThat(MucDate.credit(List.of("06 NOV 89"), "1989-11-06")).isEqualTo(1);
    assertThat(MucDate.credit(List.of("06 NOV 89"), "1989-11")).isEqualTo(.5);
    assertThat(MucDate.credit(List.of("06 NOV 89"), "XXXX-11-06")).isEqualTo(.5);
    assertThat(MucDate.credit(List.of("06 NOV 89"), "1989-11-07")).isZero();
    assertThat(MucDate.credit(List.of("05 NOV 89 - 06 NOV 89"), "1989-11-05/1989-11-06"))
        .isEqualTo(1);
    assertThat(MucDate.credit(List.of("- 06 NOV 89"), "../1989-11-06")).isEqualTo(1);
    assertThat(MucDate.credit(List.of("- 06 NOV 89"), "1989-11-02")).isEqualTo(.5);
    assertThat(MucDate.credit(List.of("- 06 NOV 89"), "1989-11-08")).isZero();
    assertThat(MucDate.credit(List.of(), "1989-11-08")).isZero();
  }

  @Test
  void placesEarnAllForTheInnermostHalfForWhatContainsIt() {
    List<String> key = List.of("PLATEAU: WEST (PROVINCE): TOVRAK (TOWN)");
    assertThat(MucPlace.credit(key, "Tovrak")).isEqualTo(1);
    assertThat(MucPlace.credit(key, "the West")).isEqualTo(.5);
    assertThat(MucPlace.credit(key, "Sarnab")).isZero();
  }

  @Test
  void numbersFollowTheirBounds() {
    assertThat(MucNumber.credit(List.of("4"), harmed(4, 4))).isEqualTo(1);
    assertThat(MucNumber.credit(List.of("4"), harmed(5, 5))).isZero();
    assertThat(MucNumber.credit(List.of("PLURAL"), harmed(3, 3))).isEqualTo(1);
    assertThat(MucNumber.credit(List.of("5-"), harmed(5, Long.MAX_VALUE))).isEqualTo(1);
    assertThat(MucNumber.credit(List.of("5-"), harmed(7, 7))).isEqualTo(.5);
    assertThat(MucNumber.credit(List.of("-26"), harmed(0, 26))).isEqualTo(1);
    assertThat(MucNumber.credit(List.of(), harmed(1, 1))).isZero();
  }

  private static MucAnswer.Harmed harmed(long low, long high) {
    return new MucAnswer.Harmed("guards", "DEATH", low, high);
  }
}
