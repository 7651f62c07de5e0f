package org.guvoh.core.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Locale;
import org.guvoh.core.Checks;
import org.guvoh.core.Sha256;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.text.Passage;
import org.guvoh.core.text.TextRevision;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Writes and reads extraction records as JSON; the form is
 * docs/reference/extraction-record.schema.json.
 *
 * <p>Spans are {@code {start, end, exact}} with offsets in Unicode code points; inside the JVM they
 * are UTF-16 units. The text revision may be left out of the JSON and given when reading. Output
 * has one form for one record. Thread-safe.
 */
public final class ExtractionCodec {
  private static final String INDEX = "codePointIndex";
  private static final JsonMapper MAPPER = mapper();

  /** The mapper of this form, for values that hold no passages. */
  public static JsonMapper plainMapper() {
    return MAPPER;
  }

  /** The record with the whole text inside. */
  public String write(ExtractionRecord record) {
    return write(record, record.report().revision().text());
  }

  /**
   * The record with the text's hash only; read it back with {@link #read(String, TextRevision)}.
   */
  public String writeWithoutText(ExtractionRecord record) {
    JsonNode tree = MAPPER.readTree(write(record));
    tree.get("report").get("revision").asObject().remove("text");
    return MAPPER.writeValueAsString(tree);
  }

  /** Any value of the core whose passages are spans of the given text. */
  public String write(Object value, String text) {
    return MAPPER.writer().withAttribute(INDEX, CodePointIndex.of(text)).writeValueAsString(value);
  }

  /**
   * Reads a record that carries its text.
   *
   * @throws IllegalArgumentException if the JSON is no valid record; the message says where
   */
  public ExtractionRecord read(String json) {
    JsonNode tree = tree(json);
    JsonNode text = tree.path("report").path("revision").path("text");
    if (!text.isString()) {
      throw new IllegalArgumentException("extraction record without report.revision.text");
    }
    ExtractionRecord record = bind(tree, text.stringValue());
    requireHash(record, Sha256.ofText(text.stringValue()));
    return record;
  }

  /** Reads a record whose text is stored elsewhere. */
  public ExtractionRecord read(String json, TextRevision revision) {
    JsonNode tree = tree(json);
    JsonNode stored = tree.path("report").path("revision");
    if (!stored.isObject()) {
      throw new IllegalArgumentException("extraction record without report.revision");
    }
    stored.asObject().put("text", revision.text());
    ExtractionRecord record = bind(tree, revision.text());
    requireHash(record, revision.hash());
    return record;
  }

  private static void requireHash(ExtractionRecord record, Sha256 text) {
    Sha256 named = record.report().revision().hash();
    Checks.that(
        named.equals(text), "the record's revision has the hash " + named + ", the text " + text);
  }

  private static JsonNode tree(String json) {
    try {
      return MAPPER.readTree(json);
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ExtractionRecord bind(JsonNode tree, String text) {
    try {
      ExtractionRecord record =
          MAPPER
              .readerFor(ExtractionRecord.class)
              .withAttribute(INDEX, CodePointIndex.of(text))
              .readValue(tree);
      RecordChecks.requireConsistent(record);
      return record;
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not an extraction record: " + e.getMessage(), e);
    }
  }

  static JsonMapper mapper() {
    SimpleModule passages = new SimpleModule("passages");
    passages.addSerializer(Passage.class, new PassageWriter());
    passages.addDeserializer(Passage.class, new PassageReader());
    return JsonMapper.builder()
        .addModule(passages)
        .annotationIntrospector(new LowerCaseNames())
        .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
        .enable(tools.jackson.databind.MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .changeDefaultPropertyInclusion(
            inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
        .build();
  }

  private static CodePointIndex index(@org.jspecify.annotations.Nullable Object attribute) {
    if (attribute instanceof CodePointIndex index) {
      return index;
    }
    throw new IllegalStateException("passages need the text they stand in");
  }

  /** Names of enums in small letters, in every locale (Jackson's own switch asks the machine's). */
  private static final class LowerCaseNames extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
      String[] found = super.findEnumValues(config, type, values, names);
      for (int i = 0; i < values.length; i++) {
        found[i] = (found[i] == null ? values[i].name() : found[i]).toLowerCase(Locale.ROOT);
      }
      return found;
    }
  }

  private static final class PassageWriter extends ValueSerializer<Passage> {
    @Override
    public void serialize(Passage value, JsonGenerator out, SerializationContext context) {
      CodePointIndex index = index(context.getAttribute(INDEX));
      out.writeStartObject();
      out.writeNumberProperty("start", index.toCodePoint(value.start()));
      out.writeNumberProperty("end", index.toCodePoint(value.end()));
      out.writeStringProperty("exact", value.exact());
      out.writeEndObject();
    }
  }

  private static final class PassageReader extends ValueDeserializer<Passage> {
    @Override
    public Passage deserialize(JsonParser in, DeserializationContext context) {
      JsonNode node = context.readTree(in);
      CodePointIndex index = index(context.getAttribute(INDEX));
      int start = index.toUtf16(node.required("start").intValue());
      int end = index.toUtf16(node.required("end").intValue());
      return new Passage(start, end, node.required("exact").stringValue());
    }
  }
}
