package org.guvoh.bench.gva;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.Sample;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.incidents.resolution.Cluster;
import org.guvoh.incidents.resolution.ClusterReader;
import org.guvoh.incidents.resolution.IncidentResolver;
import org.guvoh.incidents.resolution.Resolution;

/**
 * News on gun incidents: killed and injured exactly, day of the incident within one day, city, and
 * which reports are on one incident.
 *
 * <p>A report is coded by {@link CodedIncident}. Reports are grouped by the incident that the
 * resolver puts their main event into; a report without one stands alone. Fused tolls are estimated
 * over all reports of a group. Measures that begin with "floor" need no engine. A sample holds all
 * reports of the incidents it draws, and grouping is easier in a sample than in all.
 */
public final class GvaSet implements ScoredSet {
  private static final int SAMPLE = 600;
  private static final int BEGINNING = 240;

  @Override
  public String name() {
    return "gva";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("gva/dev.jsonl.gz"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<GunReport> all = CorpusFiles.lines(path).stream().map(GunReport::parse).toList();
    List<GunReport> reports = run.full() ? all : Sample.ofGroups(all, GunReport::event, SAMPLE);
    List<Reading> readings =
        run.map(name(), reports, report -> Reading.of(run.engine().read(report.report())));
    return SetScore.of(name(), Run.note(reports.size(), all.size()), scores(reports, readings));
  }

  /** What is kept of a record. */
  record Reading(CodedIncident coded, List<Cluster> clusters) {
    static Reading of(ExtractionRecord record) {
      return new Reading(CodedIncident.of(record), new ClusterReader().read(record));
    }
  }

  static List<DocumentScore> scores(List<GunReport> reports, List<Reading> readings) {
    List<DocumentScore> scores = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      DocumentScore score = new DocumentScore(reports.get(i).name());
      coded(score, reports.get(i), readings.get(i).coded());
      scores.add(score);
    }
    List<String> gold = reports.stream().map(GunReport::event).toList();
    List<String> groups = groups(readings);
    Clustering.add("", scores, gold, groups);
    fused(reports, readings, groups, scores);
    Clustering.add(
        ", floor: each alone", scores, gold, reports.stream().map(r -> r.name()).toList());
    return scores;
  }

  /** The tolls of the incident a report was put into, estimated over all its reports. */
  private static void fused(
      List<GunReport> reports,
      List<Reading> readings,
      List<String> groups,
      List<DocumentScore> scores) {
    Map<String, List<CodedIncident>> together = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      together
          .computeIfAbsent(groups.get(i), group -> new ArrayList<>())
          .add(readings.get(i).coded());
    }
    Map<String, CodedIncident.Fused> fused = new HashMap<>();
    together.forEach((group, coded) -> fused.put(group, CodedIncident.fuse(coded)));
    for (int i = 0; i < groups.size(); i++) {
      CodedIncident.Fused one = fused.getOrDefault(groups.get(i), new CodedIncident.Fused(0, 0));
      scores.get(i).share("killed, fused", one.killed() == reports.get(i).killed());
      scores.get(i).share("injured, fused", one.injured() == reports.get(i).injured());
    }
  }

  private static void coded(DocumentScore score, GunReport gold, CodedIncident found) {
    exact(score, "killed", gold.killed(), found.killed(), gold);
    score.share("killed, floor: always 0", gold.killed() == 0);
    exact(score, "injured", gold.injured(), found.injured(), gold);
    score.share("injured, floor: always 1", gold.injured() == 1);
    if (gold.day().isPresent()) {
      LocalDate day = gold.day().get();
      boolean right = within(day, found.day());
      score.share("day ± 1", right);
      score.share("day ± 1, floor: published", within(day, gold.published()));
      score.share(
          "day ± 1, floor: day before", within(day, gold.published().map(p -> p.minusDays(1))));
      if (!right) {
        score.mistake(
            found
                .day()
                .map(d -> "day off by " + d.until(day, ChronoUnit.DAYS))
                .orElse("day missing"),
            day.toString(),
            found.day().map(LocalDate::toString).orElse(""),
            beginning(gold));
      }
    }
    boolean city = namesCity(found.place(), gold.city());
    score.share("city", city);
    if (!city) {
      score.mistake(
          found.place().isEmpty() ? "city missing" : "city other",
          gold.city(),
          found.place(),
          beginning(gold));
    }
    score.share("has a main event", found.main().isPresent());
  }

  private static void exact(
      DocumentScore score, String measure, long gold, long found, GunReport report) {
    score.share(measure, gold == found);
    if (gold != found) {
      score.mistake(
          measure + " " + gold + " as " + found,
          Long.toString(gold),
          Long.toString(found),
          beginning(report));
    }
  }

  private static boolean within(LocalDate gold, Optional<LocalDate> found) {
    return found.filter(day -> Math.abs(ChronoUnit.DAYS.between(gold, day)) <= 1).isPresent();
  }

  /** The place is the city, or is described by it ("downtown X", "X, STATE"). */
  static boolean namesCity(String place, String city) {
    String one = " " + String.join(" ", TextWords.folded(plain(place))) + " ";
    String other = " " + String.join(" ", TextWords.folded(plain(city))) + " ";
    return !city.isBlank() && one.contains(other);
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("\\bSaint\\b", "St")
        .replaceAll("\\bSt\\.", "St")
        .replaceAll("\\s*\\(.*\\)", "")
        .toLowerCase(Locale.ROOT);
  }

  /** The resolver's incident of each report's main event. */
  private static List<String> groups(List<Reading> readings) {
    List<Cluster> clusters = new ArrayList<>();
    readings.forEach(reading -> clusters.addAll(reading.clusters()));
    Map<EventReference, String> incidentOf = new HashMap<>();
    int number = 0;
    for (Resolution resolution : new IncidentResolver().resolve(clusters)) {
      String incident = "incident " + number++;
      resolution
          .clusters()
          .forEach(c -> c.members().forEach(member -> incidentOf.put(member, incident)));
    }
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < readings.size(); i++) {
      String alone = "alone " + i;
      groups.add(
          readings
              .get(i)
              .coded()
              .main()
              .map(main -> incidentOf.getOrDefault(main.members().get(0), alone))
              .orElse(alone));
    }
    return groups;
  }

  private static String beginning(GunReport report) {
    String text = report.text();
    return "("
        + report.published().map(LocalDate::toString).orElse("undated")
        + ") "
        + text.substring(0, Math.min(BEGINNING, text.length())).replaceAll("\\s+", " ");
  }
}
