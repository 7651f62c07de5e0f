package org.guvoh.ingest.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.guvoh.core.Stated;
import org.guvoh.core.table.Table;

/**
 * Infers the language of a text: by script, then by function words where they are clear, then by a
 * trained model among the candidates of the script.
 *
 * <p>Only the start of long texts is looked at. A text that the model finds much nearer to another
 * language is left undecided. Limit: close relatives of a candidate may be taken for it (Dari for
 * Persian, which is meant so). Immutable and safe for use by several threads; the model is loaded
 * when the first text needs it.
 */
public final class LanguageDetector {
  private static final int SAMPLE = 6_000;
  private static final int MODEL_SAMPLE = 2_000;
  private static final int FEWEST_LETTERS = 25;
  private static final double MOST = 0.6;
  private static final double CLEAR_LEAD = 1.2;
  private static final double FOREIGN_LEAD = 2.0;

  private final List<Candidate> candidates;
  private final FunctionWords functionWords;

  private record Candidate(String code, List<String> models, List<String> scripts) {
    double confidence(Map<String, Double> confidences) {
      return models.stream().mapToDouble(m -> confidences.getOrDefault(m, 0.0)).max().orElse(0);
    }
  }

  private record Rated(String code, double confidence) {}

  /** A detector with the candidates and function words that this version ships. */
  public LanguageDetector() {
    candidates =
        Table.resource(LanguageDetector.class, "candidate-languages").rows().stream()
            .map(row -> new Candidate(row.get("code"), row.list("models"), row.list("scripts")))
            .toList();
    functionWords = new FunctionWords(Table.resource(LanguageDetector.class, "function-words"));
  }

  /** ISO 639-1 code with what it was inferred from, or why there is none. */
  public Stated<String> detect(String text) {
    String sample = start(text, SAMPLE);
    ScriptShares shares = ScriptShares.of(sample);
    if (shares.total() < FEWEST_LETTERS) {
      return Stated.absent("only " + shares.total() + " letters, too few to tell a language");
    }
    UnicodeScript script = shares.leading();
    if (shares.share(script) < MOST) {
      return Stated.absent("the letters are of several scripts, none of them prevails");
    }
    List<Candidate> possible =
        candidates.stream().filter(c -> c.scripts().contains(script.name())).toList();
    if (possible.isEmpty()) {
      return Stated.absent("written in " + script + " script, for which no language is tested");
    }
    return byWords(sample, script, possible).orElseGet(() -> byModel(sample, script, possible));
  }

  private Optional<Stated<String>> byWords(
      String sample, UnicodeScript script, List<Candidate> possible) {
    List<String> codes = possible.stream().map(Candidate::code).toList();
    return functionWords
        .find(sample, codes)
        .map(
            found ->
                Stated.inferred(
                    found.code(),
                    String.format(
                        Locale.ROOT,
                        "%s script, %.0f%% of %d words are function words of it",
                        script,
                        found.share() * 100,
                        found.words())));
  }

  private static Stated<String> byModel(
      String sample, UnicodeScript script, List<Candidate> possible) {
    Map<String, Double> confidences = TrainedModel.confidences(start(sample, MODEL_SAMPLE));
    List<Rated> rated = new ArrayList<>();
    possible.forEach(c -> rated.add(new Rated(c.code(), c.confidence(confidences))));
    rated.sort(Comparator.comparingDouble(Rated::confidence).reversed());
    Rated best = rated.get(0);
    double strongest = confidences.values().stream().mapToDouble(c -> c).max().orElse(0);
    if (strongest > FOREIGN_LEAD * best.confidence()) {
      return Stated.absent("it resembles a language that is not tested for");
    }
    if (rated.size() > 1 && best.confidence() < CLEAR_LEAD * rated.get(1).confidence()) {
      return Stated.absent("undecided between " + best.code() + " and " + rated.get(1).code());
    }
    return Stated.inferred(
        best.code(), script + " script, then " + TrainedModel.NAME + " among its candidates");
  }

  private static String start(String text, int length) {
    return text.substring(0, Math.min(text.length(), length));
  }
}
