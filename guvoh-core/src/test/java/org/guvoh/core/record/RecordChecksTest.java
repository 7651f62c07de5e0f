package org.guvoh.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.mention.Mentions;
import org.guvoh.core.text.Passage;
import org.junit.jupiter.api.Test;

class RecordChecksTest {
  private static final ExtractionRecord RICH = RichRecord.record();

  @Test
  void theRichRecordIsConsistent() {
    assertThatCode(() -> RecordChecks.requireConsistent(RICH)).doesNotThrowAnyException();
  }

  @Test
  void everyPassageThatTheJsonHoldsIsChecked() {
    String json = new ExtractionCodec().write(RICH);
    long inJson = json.split("\"start\":", -1).length - 1L;
    assertThat(RecordChecks.passages(RICH)).hasSize(Math.toIntExact(inJson));
  }

  @Test
  void aPassageThatTheTextDoesNotHoldIsNamed() {
    assertThatThrownBy(
            () -> RecordChecks.requireConsistent(withTrigger(new Passage(0, 6, "strike"))))
        .hasMessageContaining("\"strike\" at 0");
  }

  @Test
  void aPassageBehindTheTextIsNamed() {
    int end = RichRecord.TEXT.length();
    assertThatThrownBy(
            () -> RecordChecks.requireConsistent(withTrigger(new Passage(end, end + 2, "me"))))
        .hasMessageContaining("\"me\"");
  }

  @Test
  void anEventThatIsTheSameAsNoneIsNamed() {
    EventMention event = RICH.events().get(0);
    ExtractionRecord record =
        withEvents(
            new EventMention(
                event.id(), event.kind(), event.trigger(), event.sentence(), List.of("e9"), false));
    assertThatThrownBy(() -> RecordChecks.requireConsistent(record))
        .hasMessageContaining("event e1 names no event e9");
  }

  @Test
  void anEmptyRecordIsConsistent() {
    ExtractionRecord empty =
        new ExtractionRecord(
            "sample-engine 1",
            RICH.report(),
            Mentions.none(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThatCode(() -> RecordChecks.requireConsistent(empty)).doesNotThrowAnyException();
  }

  private static ExtractionRecord withTrigger(Passage trigger) {
    EventMention event = RICH.events().get(0);
    return withEvents(
        new EventMention(
            event.id(), event.kind(), trigger, event.sentence(), event.sameAs(), false));
  }

  private static ExtractionRecord withEvents(EventMention first) {
    List<EventMention> events = new ArrayList<>(RICH.events());
    events.set(0, first);
    return new ExtractionRecord(
        RICH.engine(),
        RICH.report(),
        RICH.mentions(),
        RICH.statements(),
        events,
        RICH.claims(),
        RICH.rejected());
  }
}
