package org.guvoh.app.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.report.ReportMetadata;
import org.guvoh.core.statement.ChainLink;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.time.Edtf;

/** The cells of one claim, in the order documented in docs/reference/exports.md. */
final class ClaimColumns {
  /** The header. */
  static final List<String> NAMES =
      List.of(
          "incident",
          "report",
          "claim",
          "field",
          "value",
          "low",
          "high",
          "words",
          "whom",
          "polarity",
          "modality",
          "hedges",
          "manner",
          "speaker",
          "chain",
          "uttered",
          "publisher",
          "published",
          "sentence",
          "start",
          "end",
          "rule");

  private ClaimColumns() {}

  static List<String> of(
      List<String> incidents, ExtractionRecord record, CodePointIndex index, Claim claim) {
    Map<String, String> cells = new LinkedHashMap<>();
    NAMES.forEach(name -> cells.put(name, ""));
    cells.put("incident", String.join(" ", incidents));
    cells.put("report", record.report().id().toString());
    cells.put("claim", claim.id());
    content(cells, claim);
    certainty(cells, claim);
    voice(cells, record, claim);
    cells.put("sentence", claim.sentence().exact());
    cells.put("start", Integer.toString(index.toCodePoint(claim.passage().start())));
    cells.put("end", Integer.toString(index.toCodePoint(claim.passage().end())));
    cells.put("rule", claim.provenance().rule());
    return List.copyOf(cells.values());
  }

  private static void content(Map<String, String> cells, Claim claim) {
    cells.put("field", claim.content().field());
    cells.put("value", claim.content().value());
    cells.put("words", claim.passage().exact());
    claim
        .content()
        .findCount()
        .ifPresent(
            count -> {
              cells.put("low", Long.toString(count.low()));
              count.high().ifPresent(high -> cells.put("high", Long.toString(high)));
              cells.put("words", count.words());
            });
    if (claim.content() instanceof ClaimContent.Toll toll) {
      cells.put("whom", toll.whom().description());
    }
  }

  private static void certainty(Map<String, String> cells, Claim claim) {
    cells.put("polarity", word(claim.polarity()));
    cells.put("modality", word(claim.modality()));
    cells.put(
        "hedges",
        claim.hedges().stream()
            .map(hedge -> hedge.passage().exact())
            .collect(Collectors.joining("; ")));
  }

  private static void voice(Map<String, String> cells, ExtractionRecord record, Claim claim) {
    ChainLink innermost = claim.chain().innermost();
    ReportMetadata metadata = record.report().metadata();
    cells.put("manner", word(innermost.manner()));
    cells.put("speaker", innermost.speaker().label());
    cells.put("chain", claim.chain().label());
    cells.put("uttered", uttered(record, innermost).orElse(""));
    cells.put("publisher", metadata.publisher().find().orElse(""));
    cells.put("published", metadata.published().find().map(Edtf::value).orElse(""));
  }

  private static Optional<String> uttered(ExtractionRecord record, ChainLink link) {
    return link.statement()
        .flatMap(
            id -> record.statements().stream().filter(found -> found.id().equals(id)).findFirst())
        .flatMap(Statement::uttered)
        .map(time -> time.value().value());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
