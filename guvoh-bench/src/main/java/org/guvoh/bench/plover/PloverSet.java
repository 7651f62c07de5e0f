package org.guvoh.bench.plover;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.event.EventKinds;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.table.Table;
import tools.jackson.databind.JsonNode;

/**
 * Sentences coded in PLOVER: whether the class of the found kind of event, by the crosswalk of the
 * table of kinds, is the coded class.
 *
 * <p>{@code class}: the first event mention of the sentence. {@code class, any mention}: one of its
 * mentions. {@code class, reachable}: as the first, over sentences whose class some kind of the
 * table has (the older FIGHT is read as ASSAULT, as PLOVER has it since 2021). {@code class X}: of
 * one coded class.
 */
public final class PloverSet implements ScoredSet {
  private static final Map<String, String> OLDER = Map.of("FIGHT", "ASSAULT");

  private final Map<String, String> classes = new LinkedHashMap<>();

  public PloverSet() {
    for (Table.Row row : Table.resource(EventKinds.class, "event-kinds").rows()) {
      classes.put(row.get("code"), row.get("plover").replaceAll("/.*", ""));
    }
  }

  /** A sentence with its coded class. */
  record Coded(String id, String type, String text) {}

  @Override
  public String name() {
    return "plover";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("event-coding/PLOVER_GSR_CAMEO.txt"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<Coded> sentences = new ArrayList<>();
    for (CorpusFiles.Entry entry : CorpusFiles.read(path)) {
      for (JsonNode node : ExtractionCodec.plainMapper().readTree(entry.text())) {
        String type = node.path("event").asString("");
        String text = node.path("text").asString("");
        if (!text.isEmpty() && !type.equals("DOCUMENT")) {
          sentences.add(
              new Coded(node.path("id").asString(""), OLDER.getOrDefault(type, type), text));
        }
      }
    }
    List<DocumentScore> scores =
        run.map(
            name(),
            sentences,
            coded -> score(coded, run.engine().read(BenchReport.of(coded.id(), coded.text()))));
    return SetScore.of(name(), "", scores);
  }

  DocumentScore score(Coded coded, ExtractionRecord record) {
    Set<String> found = new LinkedHashSet<>();
    for (EventMention mention : record.events()) {
      found.add(classes.getOrDefault(mention.kind().code(), ""));
    }
    found.remove("");
    boolean first = !found.isEmpty() && found.iterator().next().equals(coded.type());
    DocumentScore score = new DocumentScore(coded.id());
    score.share("class", first);
    score.share("class, any mention", found.contains(coded.type()));
    if (classes.containsValue(coded.type())) {
      score.share("class, reachable", first);
    }
    score.share("class " + coded.type(), first);
    if (!first) {
      score.mistake(
          coded.type() + " as " + (found.isEmpty() ? "nothing" : found.iterator().next()),
          coded.type(),
          found.toString(),
          coded.text());
    }
    return score;
  }
}
