package org.guvoh.core.record;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The reference pages on the extraction record, as they stand in docs/reference. */
final class ReferencePages {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(read("schema.json"), InputFormat.JSON);

  private ReferencePages() {}

  /** The page {@code extraction-record.} with the given ending. */
  static String read(String ending) {
    try {
      return Files.readString(Path.of("../docs/reference/extraction-record." + ending));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the schema has against the JSON, as sentences; empty when it is a record. */
  static List<String> objections(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).stream().map(Object::toString).toList();
  }
}
