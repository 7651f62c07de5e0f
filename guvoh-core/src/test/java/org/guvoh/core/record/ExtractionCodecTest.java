package org.guvoh.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.stream.Collectors;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.text.TextRevision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExtractionCodecTest {
  private static final ExtractionCodec CODEC = new ExtractionCodec();
  private static final JsonMapper JSON = new JsonMapper();

  @Test
  void theRichRecordHasEveryContent() {
    assertThat(RichClaims.contents().stream().map(Object::getClass).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(ClaimContent.class.getPermittedSubclasses());
  }

  @Test
  void aRecordComesBackAsItWas() {
    ExtractionRecord record = RichRecord.record();
    assertThat(CODEC.read(CODEC.write(record))).isEqualTo(record);
  }

  @Test
  void aRecordWithoutItsTextComesBackWithTheTextGiven() {
    ExtractionRecord record = RichRecord.record();
    String json = CODEC.writeWithoutText(record);
    assertThat(json)
        .doesNotContain("\"text\":\"🛰")
        .contains(record.report().revision().hash().hex());
    assertThat(CODEC.read(json, TextRevision.of(RichRecord.TEXT))).isEqualTo(record);
  }

  @Test
  void oneRecordHasOneForm() {
    String json = CODEC.write(RichRecord.record());
    assertThat(CODEC.write(RichRecord.record())).isEqualTo(json);
    assertThat(new ExtractionCodec().write(CODEC.read(json))).isEqualTo(json);
    String withoutText = CODEC.writeWithoutText(RichRecord.record());
    assertThat(CODEC.writeWithoutText(CODEC.read(json))).isEqualTo(withoutText);
  }

  @Test
  void namesAreWrittenAlikeWhereverTheProgramStarted() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ExtractionCodec.mapper().writeValueAsString(Polarity.AFFIRMED))
          .isEqualTo("\"affirmed\"");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void theFormDoesNotDependOnTheLocale() {
    String json = CODEC.write(RichRecord.record());
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(new ExtractionCodec().write(RichRecord.record())).isEqualTo(json);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void offsetsCountCodePoints() {
    JsonNode passage = tree().at("/mentions/actors/0/passage");
    assertThat(RichRecord.words("raiders").start()).isEqualTo(12);
    assertThat(passage.get("start").intValue()).isEqualTo(11);
    assertThat(passage.get("end").intValue()).isEqualTo(18);
    assertThat(passage.get("exact").stringValue()).isEqualTo("raiders");
  }

  @Test
  void aCountSaysNothingButItsBoundsAndItsWords() {
    assertThat(tree().at("/mentions/counts/0/count").propertyNames())
        .containsExactly("low", "words");
    assertThat(tree().at("/mentions/counts/1/count").propertyNames())
        .containsExactly("low", "high", "words");
  }

  @ParameterizedTest
  @CsvSource({
    "/mentions/actors/0/passage,   exact, traders, '\"traders\" at 12'",
    "/claims/0/passage,            exact, strikes, does not fill",
    "/mentions/actors/0,           id,    a2,      id used twice: a2",
    "/claims/0,                    id,    s1,      id used twice: s1",
    "/claims/0/chain/1,            statement, s9,  claim c1 names no statement s9",
    "/statements/0/chain/1,        statement, s9,  statement s1 names no statement s9",
    "/claims/0,                    event, e9,      claim c1 names no event e9",
    "/claims/0,                    event, s1,      claim c1 names no event s1",
    "/claims/0/chain/1,            statement, e1,  claim c1 names no statement e1",
    "/events/1,                    kind,  picnic,  picnic",
    "/claims/0,                    polarity, perhaps, perhaps",
    "/claims/0/content,            content, rumour, rumour",
    "/mentions/times/0/time,       value, 6.11.,   6.11.",
    "/report,                      id,    abc,     abc",
  })
  void aWrongValueIsRefusedWithWords(String at, String property, String value, String words) {
    ObjectNode tree = tree();
    tree.at(at).asObject().put(property, value);
    assertThatThrownBy(() -> CODEC.read(tree.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @ParameterizedTest
  @CsvSource({
    "/claims/0,                  polarity",
    "/claims/0,                  chain",
    "/claims/0,                  content",
    "/claims/0,                  passage",
    "/claims/0,                  provenance",
    "/claims/0,                  hedges",
    "/mentions/actors/0/passage, start",
    "/mentions/actors/0/actor,   kind",
    "/mentions/counts/0/count,   low",
    "/events/0,                  background",
    "/report,                    language",
    "/report/revision,           hash",
  })
  void aMissingValueIsRefusedAndNamed(String at, String property) {
    ObjectNode tree = tree();
    tree.at(at).asObject().remove(property);
    assertThatThrownBy(() -> CODEC.read(tree.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(property);
  }

  @Test
  void aPassageBeyondTheTextIsRefused() {
    ObjectNode tree = tree();
    tree.at("/mentions/actors/0/passage").asObject().put("end", 100_000);
    assertThatThrownBy(() -> CODEC.read(tree.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100000");
  }

  @Test
  void anIncidentallyMatchingTextWithAnotherHashIsRefused() {
    ObjectNode tree = tree();
    tree.at("/report/revision").asObject().put("text", RichRecord.TEXT + " Added later.");
    assertThatThrownBy(() -> CODEC.read(tree.toString()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hash");
  }

  @Test
  void aRecordIsNotReadWithTheTextOfAnother() {
    String json = CODEC.writeWithoutText(RichRecord.record());
    TextRevision other = TextRevision.of(RichRecord.TEXT + " Added later.");
    assertThatThrownBy(() -> CODEC.read(json, other))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("hash");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no JSON", "{", "null", "[]", "7", "{}", "{\"report\":7}"})
  void whatIsNoRecordIsRefused(String json) {
    assertThatThrownBy(() -> CODEC.read(json)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CODEC.read(json, TextRevision.of("a text")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void twoRecordsInOneTextAreRefused() {
    String json = CODEC.write(RichRecord.record());
    assertThatThrownBy(() -> CODEC.read(json + json)).isInstanceOf(IllegalArgumentException.class);
  }

  private static ObjectNode tree() {
    return JSON.readTree(CODEC.write(RichRecord.record())).asObject();
  }
}
