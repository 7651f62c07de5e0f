package org.guvoh.bench.violence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.engine.RecordBuilder;
import org.guvoh.bench.score.SetScore;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.event.EventKind;
import org.junit.jupiter.api.Test;

class NothingViolentSetTest {
  private static final BenchReport REPORT =
      BenchReport.of("sport", "The visitors attacked from the first minute and met the mayor.");

  private static SetScore score(String kind, String trigger, Modality modality) {
    RecordBuilder record = RecordBuilder.of(REPORT);
    String event = record.event(kind, trigger);
    record.claim(
        new ClaimContent.Occurrence(new EventKind(kind)),
        record.root(),
        event,
        trigger,
        modality,
        List.of());
    return SetScore.of("v", "", List.of(NothingViolentSet.score(REPORT, record.build())));
  }

  @Test
  void anAttackThatIsClaimedIsFalse() {
    SetScore score = score("attack", "attacked", Modality.ACTUAL);
    assertThat(score.get("documents with a false incident").value()).isEqualTo(1);
    assertThat(score.get("false incidents").value()).isEqualTo(1);
    assertThat(score.mistakes()).hasSize(1);
  }

  @Test
  void aPossibleAttackAndAMeetingAreNot() {
    assertThat(score("attack", "attacked", Modality.POSSIBLE).get("false incidents").value())
        .isZero();
    assertThat(score("meeting", "met", Modality.ACTUAL).get("false incidents").value()).isZero();
  }

  @Test
  void silenceIsBest() {
    SetScore score =
        SetScore.of(
            "v", "", List.of(NothingViolentSet.score(REPORT, RecordBuilder.of(REPORT).build())));
    assertThat(score.get("false incidents").value()).isZero();
  }
}
