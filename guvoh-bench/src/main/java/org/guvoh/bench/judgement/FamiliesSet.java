package org.guvoh.bench.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.record.ExtractionCodec;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.time.Edtf;
import tools.jackson.databind.JsonNode;

/**
 * Families of reports that copy, quote and rewrite one another: which of them share an origin.
 *
 * <p>{@code same origin}: pairs of reports on one incident that have an origin in common. {@code
 * origins counted}: incidents whose number of origins lies within the gold's bounds. Origins are
 * found among the reports of one incident, which the gold gives: resolution is measured elsewhere.
 */
public final class FamiliesSet implements ScoredSet {
  private final OriginJudge judge;

  public FamiliesSet() {
    this(new CurrentOrigins());
  }

  FamiliesSet(OriginJudge judge) {
    this.judge = judge;
  }

  @Override
  public String name() {
    return "families";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("guvoh-bench/gold/families/dev"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<JsonNode> families = new ArrayList<>();
    for (Entry entry : CorpusFiles.read(path)) {
      if (entry.endsWith(".json")) {
        families.add(ExtractionCodec.plainMapper().readTree(entry.text()));
      }
    }
    List<DocumentScore> scores =
        run.map(name(), families, family -> score(family, origins(family, run)));
    SetScore score = SetScore.of(name(), "", scores);
    return path.endsWith("test") ? score.withoutMistakes() : score;
  }

  private Map<String, Set<String>> origins(JsonNode family, Run run) {
    Map<String, ExtractionRecord> records = new LinkedHashMap<>();
    for (JsonNode report : family.path("reports")) {
      BenchReport text =
          new BenchReport(
              report.path("id").asString(""),
              report.path("text").asString(""),
              Edtf.tryParse(report.path("published").asString("")),
              Optional.of(report.path("publisher").asString("")).filter(p -> !p.isBlank()));
      records.put(text.name(), run.engine().read(text));
    }
    Map<String, List<String>> incidents = new LinkedHashMap<>();
    for (JsonNode truth : family.path("truth")) {
      incidents
          .computeIfAbsent(truth.path("incident").asString(""), key -> new ArrayList<>())
          .add(truth.path("report").asString(""));
    }
    Map<String, Set<String>> byReport = new HashMap<>();
    for (List<String> names : incidents.values()) {
      List<ExtractionRecord> told =
          names.stream().map(records::get).filter(Objects::nonNull).toList();
      List<Set<String>> found = judge.origins(told);
      for (int i = 0; i < found.size(); i++) {
        byReport.put(names.get(i), found.get(i));
      }
    }
    return byReport;
  }

  static DocumentScore score(JsonNode family, Map<String, Set<String>> found) {
    DocumentScore score = new DocumentScore(family.path("id").asString(""));
    List<JsonNode> truth = new ArrayList<>();
    family.path("truth").forEach(truth::add);
    for (int i = 0; i < truth.size(); i++) {
      for (int j = i + 1; j < truth.size(); j++) {
        if (truth.get(i).path("incident").equals(truth.get(j).path("incident"))) {
          pair(score, truth.get(i), truth.get(j), found);
        }
      }
    }
    for (JsonNode count : family.path("originCount")) {
      Set<String> keys = new HashSet<>();
      truth.stream()
          .filter(one -> one.path("incident").equals(count.path("incident")))
          .forEach(one -> keys.addAll(of(found, one)));
      score.share(
          "origins counted",
          keys.size() >= count.path("low").asInt() && keys.size() <= count.path("high").asInt());
    }
    return score;
  }

  private static void pair(
      DocumentScore score, JsonNode one, JsonNode other, Map<String, Set<String>> found) {
    Set<String> gold = strings(one.path("origins"));
    gold.retainAll(strings(other.path("origins")));
    Set<String> shared = new HashSet<>(of(found, one));
    shared.retainAll(of(found, other));
    boolean right = !gold.isEmpty() && !shared.isEmpty();
    score.count("same origin", gold.isEmpty() ? 0 : 1, shared.isEmpty() ? 0 : 1, right ? 1 : 0);
    if (gold.isEmpty() != shared.isEmpty()) {
      score.mistake(
          gold.isEmpty() ? "joined" : "parted",
          gold.toString(),
          shared.toString(),
          one.path("report").asString("") + " and " + other.path("report").asString(""));
    }
  }

  private static Set<String> of(Map<String, Set<String>> found, JsonNode truth) {
    return found.getOrDefault(truth.path("report").asString(""), Set.of());
  }

  private static Set<String> strings(JsonNode list) {
    Set<String> strings = new HashSet<>();
    list.forEach(item -> strings.add(item.asString("")));
    return strings;
  }
}
