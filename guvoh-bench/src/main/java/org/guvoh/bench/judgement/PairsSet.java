package org.guvoh.bench.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.incidents.disagreement.DisagreementFinder;

/**
 * Pairs of claims: whether they part. The claims are given, so that judgement is measured without
 * extraction and {@code --engine} changes nothing.
 *
 * <p>{@code disagreement}: a pair is flagged when the finder says that the claims differ or that
 * one denies the other. {@code relation}: differs, denies, updates, challenged, or none of these
 * for all that can hold together. Pairs of different incidents are left out: the finder is asked
 * within one.
 */
public final class PairsSet implements ScoredSet {
  private static final Set<String> FLAGS = Set.of("DIFFERS", "DENIES");

  private final DisagreementFinder finder = new DisagreementFinder();

  @Override
  public String name() {
    return "pairs";
  }

  @Override
  public List<Path> developmentPaths() {
    return List.of(Path.of("guvoh-bench/gold/pairs/dev.jsonl"));
  }

  @Override
  public SetScore score(Path path, Run run) throws IOException {
    List<ClaimPair> pairs =
        CorpusFiles.lines(path).stream()
            .map(ClaimPair::parse)
            .filter(ClaimPair::sameIncident)
            .toList();
    SetScore score = SetScore.of(name(), "", run.map(name(), pairs, this::score));
    return String.valueOf(path.getFileName()).startsWith("test") ? score.withoutMistakes() : score;
  }

  DocumentScore score(ClaimPair pair) {
    Set<String> kinds =
        finder.find(pair.claims()).stream()
            .map(Disagreement::kind)
            .map(Enum::name)
            .collect(Collectors.toSet());
    boolean flagged = kinds.stream().anyMatch(FLAGS::contains);
    boolean right = flagged && pair.disagreement();
    DocumentScore score = new DocumentScore(pair.id());
    score.count("disagreement", pair.disagreement() ? 1 : 0, flagged ? 1 : 0, right ? 1 : 0);
    String relation = relation(kinds);
    boolean same =
        relation.equals("none")
            ? !Set.of("differs", "denies", "updates", "challenged").contains(pair.relation())
            : relation.equals(pair.relation());
    score.share("relation", same);
    if (flagged != pair.disagreement() || !same) {
      score.mistake(
          pair.json().path("field").asString("") + ": " + pair.relation() + " as " + relation,
          pair.json().path("why").asString(""),
          relation,
          pair.json().path("a").path("text").asString("")
              + " / "
              + pair.json().path("b").path("text").asString(""));
    }
    return score;
  }

  private static String relation(Set<String> kinds) {
    for (String kind : List.of("DENIES", "DIFFERS", "UPDATES", "CHALLENGED")) {
      if (kinds.contains(kind)) {
        return kind.toLowerCase(java.util.Locale.ROOT);
      }
    }
    return "none";
  }
}
