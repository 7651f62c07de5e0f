package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.List;

/** Sentences that every face of a dossier says alike. */
final class DossierWords {
  static final String FICTION_NOTICE =
      "Reports in this case call themselves FICTION; their places, people and events are invented.";
  static final String READING_NOTICE =
      "Every value stands beside who said it. Nothing here is averaged, and a value that is repeated"
          + " is not thereby confirmed. What was taken out of the texts was taken by rules and may"
          + " be wrong or incomplete: the sentence decides.";
  static final String NO_INCIDENT = "No incident was found in this case.";
  static final String NO_FIGURES = "No report gives a figure. That is not zero.";
  static final String NO_DISAGREEMENT =
      "None found. Accounts may still differ in what was not taken out of the texts.";
  static final String NO_UNKNOWN = "Nobody in the reports calls a question open.";

  private DossierWords() {}

  /** What weakens a row beside its marks: hedges, quality of evidence, condition. */
  static List<String> weakening(ClaimRow row) {
    List<String> words = new ArrayList<>();
    row.certainty()
        .hedges()
        .forEach(hedge -> words.add("hedged: “" + hedge.words() + "” (" + hedge.strength() + ")"));
    row.certainty().evidence().forEach(found -> words.add("on the evidence: “" + found + "”"));
    row.certainty().condition().ifPresent(found -> words.add("condition: “" + found + "”"));
    return words;
  }
}
