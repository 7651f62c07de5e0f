package org.guvoh.bench.phrases;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.time.Edtf;
import tools.jackson.databind.JsonNode;

/**
 * Sentences in two word orders where the date of a statement must not become that of the event, one
 * pair a line.
 *
 * <p>Of each sentence: {@code uttered}, some statement has the gold time of utterance and none
 * another; {@code event}, the claims on the event's time give the gold one and no other, or none
 * where the gold has none; {@code no statement date as event date}, the forbidden mistake alone;
 * {@code pair right}, both of both orders. Lines of half {@code test} are scored apart, and their
 * mistakes are not shown.
 */
public final class StatementDatesSet implements ScoredSet {
  @Override
  public String name() {
    return "statement-dates";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("guvoh-bench/gold/statement-dates.jsonl"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<JsonNode> pairs = new ArrayList<>();
    CorpusFiles.lines(path)
        .forEach(line -> pairs.add(ExtractionCodec.plainMapper().readTree(line)));
    List<DocumentScore> scores =
        run.map(
            name(),
            pairs,
            pair ->
                score(
                    pair,
                    run.engine().read(report(pair, "first")),
                    run.engine().read(report(pair, "second"))));
    return SetScore.of(name(), "", scores);
  }

  private static BenchReport report(JsonNode pair, String order) {
    BenchReport report =
        BenchReport.of(pair.path("id").asString("") + "-" + order, pair.path(order).asString(""));
    return Edtf.tryParse(pair.path("published").asString("")).map(report::published).orElse(report);
  }

  static DocumentScore score(JsonNode pair, ExtractionRecord first, ExtractionRecord second) {
    DocumentScore score = new DocumentScore("pair " + pair.path("id").asString(""));
    String half = pair.path("half").asString("dev");
    boolean one = sentence(score, pair, "first", first);
    boolean other = sentence(score, pair, "second", second);
    score.share("pair right (" + half + ")", one && other);
    return score;
  }

  private static boolean sentence(
      DocumentScore score, JsonNode pair, String order, ExtractionRecord record) {
    String half = pair.path("half").asString("dev");
    Optional<String> uttered = value(pair, "uttered");
    Optional<String> event = value(pair, "event");
    Set<String> said = new TreeSet<>();
    record
        .statements()
        .forEach(s -> s.uttered().ifPresent(t -> said.add(plain(t.value().value()))));
    Set<String> happened = new TreeSet<>();
    record
        .claims()
        .forEach(
            claim -> {
              if (claim.content() instanceof ClaimContent.When when) {
                happened.add(plain(when.time().value().value()));
              }
            });
    boolean utteredRight = said.equals(uttered.map(Set::of).orElse(Set.of()));
    boolean eventRight = happened.equals(event.map(Set::of).orElse(Set.of()));
    boolean mixed =
        uttered.isPresent() && happened.contains(uttered.get()) && !uttered.equals(event);
    score.share("uttered (" + half + ")", utteredRight);
    score.share("event (" + half + ")", eventRight);
    score.share("no statement date as event date (" + half + ")", !mixed);
    if (half.equals("dev") && !(utteredRight && eventRight)) {
      score.mistake(
          mixed ? "statement date as event date" : utteredRight ? "event" : "uttered",
          "uttered " + uttered.orElse("-") + ", event " + event.orElse("-"),
          "uttered " + said + ", event " + happened,
          pair.path(order).asString(""));
    }
    return utteredRight && eventRight;
  }

  private static Optional<String> value(JsonNode pair, String property) {
    return pair.hasNonNull(property)
        ? Optional.of(plain(pair.path(property).asString("")))
        : Optional.empty();
  }

  private static String plain(String value) {
    return value.replaceAll("[?~%]", "");
  }
}
