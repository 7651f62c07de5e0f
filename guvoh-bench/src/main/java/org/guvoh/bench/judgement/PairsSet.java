package org.guvoh.bench.judgement;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.guvoh.bench.corpus.CorpusFiles;
import org.guvoh.bench.score.DocumentScore;
import org.guvoh.bench.score.SetScore;
import org.guvoh.bench.set.Run;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.incidents.claim.CaseClaim;
import org.guvoh.incidents.disagreement.ClaimJudge;
import org.guvoh.incidents.disagreement.Relation;

/**
 * Pairs of claims: whether they part. The claims are given, so that judgement is measured without
 * extraction and {@code --engine} changes nothing.
 *
 * <p>{@code disagreement}: a pair is flagged when the judge says that the two cannot both be right.
 * {@code relation}: differs, denies, updates, refines, challenged, or together for the rest. Pairs
 * of different incidents are left out: the judge is asked within one.
 */
public final class PairsSet implements ScoredSet {
  private static final Set<String> NAMED =
      Set.of("differs", "denies", "updates", "refines", "challenged");

  private final ClaimJudge judge = new ClaimJudge();

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
    List<CaseClaim> claims = pair.claims();
    Relation found =
        claims.size() < 2 ? Relation.COMPATIBLE : judge.judge(claims.get(0), claims.get(1));
    boolean flagged = found.isConflict();
    boolean right = flagged && pair.disagreement();
    DocumentScore score = new DocumentScore(pair.id());
    score.count("disagreement", pair.disagreement() ? 1 : 0, flagged ? 1 : 0, right ? 1 : 0);
    String relation = word(found);
    String gold = NAMED.contains(pair.relation()) ? pair.relation() : "together";
    score.share("relation", relation.equals(gold));
    if (flagged != pair.disagreement() || !relation.equals(gold)) {
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

  private static String word(Relation relation) {
    return switch (relation) {
      case DIFFERS -> "differs";
      case DENIES -> "denies";
      case UPDATES -> "updates";
      case REFINES -> "refines";
      case CHALLENGED, DOUBTED -> "challenged";
      case AGREES, COMPATIBLE -> "together";
    };
  }
}
