package org.guvoh.bench.violence;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.corpus.CorpusFiles.Entry;
import org.guvoh.bench.corpus.Sample;
import org.guvoh.bench.corpus.TextWords;
import org.guvoh.bench.engine.BenchReport;
import org.guvoh.bench.reader.TreebankTexts;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.bench.toponym.ToponymSet;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.table.Table;

/**
 * Documents about nothing violent: whoever claims a violent event there claims a false one.
 *
 * <p>A document counts as false when it has an affirmed, actual claim, by any chain that does not
 * oppose it, on an event mention of the family "violence". Documents that do tell of violence are
 * listed by name in {@code judged.tsv}, where a person read them, and left out; the rest is printed
 * by {@code --errors} for judgement. {@value #SAMPLE} documents of at least {@value #SHORTEST}
 * words are drawn with a fixed seed from all treebank and geoparsing documents below the path; a
 * document judged later changes no other one's draw but that of the last.
 */
public final class NothingViolentSet implements ScoredSet {
  private static final int SAMPLE = 500;
  private static final int SHORTEST = 40;
  private static final int MARGIN = 90;

  @Override
  public String name() {
    return "nothing-violent";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("."));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    Map<String, String> judged = new HashMap<>();
    Table.resource(NothingViolentSet.class, "judged")
        .rows()
        .forEach(row -> judged.put(row.get("document"), row.get("verdict")));
    List<BenchReport> all = new ArrayList<>();
    for (Path folder : List.of(path.resolve("treebank"), path.resolve("geoparsing"))) {
      for (Entry entry : CorpusFiles.read(folder)) {
        if (entry.endsWith(".conllu")) {
          all.addAll(TreebankTexts.documents(entry));
        } else if (entry.endsWith(".xml")) {
          all.addAll(ToponymSet.reports(entry));
        }
      }
    }
    List<BenchReport> longEnough =
        all.stream().filter(report -> TextWords.folded(report.text()).size() >= SHORTEST).toList();
    long violent = judged.values().stream().filter("violent"::equals).count();
    List<BenchReport> drawn =
        Sample.of(longEnough, SAMPLE + (int) violent).stream()
            .filter(report -> !"violent".equals(judged.get(report.name())))
            .limit(SAMPLE)
            .toList();
    List<DocumentScore> scores =
        run.map(name(), drawn, report -> score(report, run.engine().read(report)));
    return SetScore.of(name(), Run.note(drawn.size(), longEnough.size()), scores);
  }

  static DocumentScore score(BenchReport report, ExtractionRecord record) {
    DocumentScore score = new DocumentScore(report.name());
    Set<String> events =
        record.events().stream()
            .filter(event -> event.kind().family().equals("violence"))
            .map(EventMention::id)
            .collect(Collectors.toSet());
    Set<String> claimed = new TreeSet<>();
    for (Claim claim : record.claims()) {
      if (claim.event().filter(events::contains).isPresent() && holds(claim)) {
        claimed.add(claim.event().get());
      }
    }
    score.tally("documents with a false incident", claimed.isEmpty() ? 0 : 1);
    score.tally("false incidents", claimed.size());
    for (EventMention event : record.events()) {
      if (claimed.contains(event.id())) {
        score.mistake(
            "claimed: " + event.kind().code(),
            "",
            event.trigger().exact(),
            TextWords.around(
                report.text(), event.trigger().start(), event.trigger().end(), MARGIN));
      }
    }
    return score;
  }

  private static boolean holds(Claim claim) {
    return claim.polarity() == Polarity.AFFIRMED
        && claim.modality() == Modality.ACTUAL
        && !claim.chain().opposed();
  }
}
