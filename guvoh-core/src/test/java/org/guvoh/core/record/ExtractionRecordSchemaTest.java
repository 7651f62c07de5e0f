package org.guvoh.core.record;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.AboutTarget;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.Direction;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.claim.PrecedentRank;
import org.guvoh.core.claim.RelationKind;
import org.guvoh.core.claim.Stance;
import org.guvoh.core.claim.ThingEffect;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.claim.Trend;
import org.guvoh.core.event.EventKinds;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.statement.Manner;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimeBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ExtractionRecordSchemaTest {
  private static final ExtractionCodec CODEC = new ExtractionCodec();
  private static final JsonMapper JSON = new JsonMapper();
  private static final JsonNode SCHEMA = JSON.readTree(ReferencePages.read("schema.json"));

  @Test
  void whatTheCodecWritesIsARecord() {
    assertThat(ReferencePages.objections(CODEC.write(RichRecord.record()))).isEmpty();
    assertThat(ReferencePages.objections(CODEC.writeWithoutText(RichRecord.record()))).isEmpty();
  }

  @Test
  void nothingButWhatTheSchemaNamesMayStandInAnyObject() {
    ObjectNode tree = smallTree();
    for (ObjectNode object : objects(tree)) {
      object.put("surprise", 1);
      assertThat(ReferencePages.objections(tree.toString())).as(object.toString()).isNotEmpty();
      object.remove("surprise");
    }
  }

  @Test
  void schemaAndCodecAgreeOnWhatMayBeLeftOut() {
    ObjectNode tree = smallTree();
    for (ObjectNode object : objects(tree)) {
      for (String property : List.copyOf(object.propertyNames())) {
        JsonNode value = object.remove(property);
        if (!property.equals("text") || !object.has("hash")) {
          assertThat(ReferencePages.objections(tree.toString()).isEmpty())
              .as(property + " left out of " + object)
              .isEqualTo(isRead(tree.toString()));
        }
        object.set(property, value);
      }
    }
  }

  static Stream<Arguments> vocabularies() {
    return Stream.of(
        Arguments.of("actorKind", ActorKind.values()),
        Arguments.of("partyRole", PartyRole.values()),
        Arguments.of("aboutTarget", AboutTarget.values()),
        Arguments.of("modality", Modality.values()),
        Arguments.of("polarity", Polarity.values()),
        Arguments.of("stance", Stance.values()),
        Arguments.of("tollEffect", TollEffect.values()),
        Arguments.of("placeUse", PlaceUse.values()),
        Arguments.of("manner", Manner.values()),
        Arguments.of("relationKind", RelationKind.values()),
        Arguments.of("thingEffect", ThingEffect.values()),
        Arguments.of("trend", Trend.values()),
        Arguments.of("precedentRank", PrecedentRank.values()),
        Arguments.of("direction", Direction.values()));
  }

  @ParameterizedTest
  @MethodSource("vocabularies")
  void theSchemaHasTheWordsOfTheCode(String name, Enum<?>[] words) {
    assertThat(strings(SCHEMA.at("/$defs/" + name + "/enum"))).containsExactly(lower(words));
  }

  @Test
  void theSchemaHasTheBasesOfTime() {
    assertThat(strings(SCHEMA.at("/$defs/timeReference/properties/basis/enum")))
        .containsExactly(lower(TimeBasis.values()));
  }

  @Test
  void theSchemaHasTheKindsOfEventOfTheTable() {
    assertThat(strings(SCHEMA.at("/$defs/eventKind/enum")))
        .containsExactlyElementsOf(EventKinds.STANDARD.codes());
  }

  @Test
  void theSchemaHasTheContentsOfTheCode() {
    Set<String> inSchema =
        SCHEMA
            .at("/$defs/content/oneOf")
            .valueStream()
            .map(content -> content.at("/properties/content/const").stringValue())
            .collect(Collectors.toSet());
    assertThat(inSchema)
        .isEqualTo(
            Arrays.stream(ClaimContent.class.getAnnotation(JsonSubTypes.class).value())
                .map(JsonSubTypes.Type::name)
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031",
        "2031-11?",
        "2031-24",
        "XXXX-11-06",
        "XXXX-23",
        "XXXX-XX-14",
        "2031-XX-14",
        "XXXX-XX",
        "2031-11-06T04:30:15+05:00",
        "2031-11-06/..",
        "../XXXX-11-06",
        "XXXX",
        "../..",
        "2031/",
        "6.11.",
        "20311106"
      })
  void schemaAndCodeReadTheSameFormsOfTime(String value) {
    ObjectNode tree = smallTree();
    tree.at("/mentions/times/0/time").asObject().put("value", value);
    assertThat(ReferencePages.objections(tree.toString()).isEmpty())
        .isEqualTo(Edtf.tryParse(value).isPresent());
  }

  private static boolean isRead(String json) {
    try {
      CODEC.read(json);
      return true;
    } catch (IllegalArgumentException refused) {
      return false;
    }
  }

  /** The rich record with short chains, so that the walk over it stays short. */
  private static ObjectNode smallTree() {
    ObjectNode tree = JSON.readTree(CODEC.write(RichRecord.record())).asObject();
    tree.get("claims")
        .valueStream()
        .filter(claim -> !claim.get("id").stringValue().equals("c1"))
        .forEach(
            claim -> {
              while (claim.get("chain").size() > 1) {
                claim.get("chain").asArray().remove(1);
              }
            });
    return tree;
  }

  private static List<ObjectNode> objects(JsonNode node) {
    List<ObjectNode> found = new ArrayList<>();
    if (node.isObject()) {
      found.add(node.asObject());
    }
    node.valueStream().forEach(child -> found.addAll(objects(child)));
    return found;
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::stringValue).toList();
  }

  private static String[] lower(Enum<?>[] words) {
    return Arrays.stream(words)
        .map(word -> word.name().toLowerCase(Locale.ROOT))
        .toArray(String[]::new);
  }
}
