package org.guvoh.app.dossier;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.guvoh.core.claim.Modality;
import org.guvoh.core.claim.Polarity;
import org.guvoh.core.statement.Manner;

/**
 * One claim as a row: what is said, who says it, how surely, and where it stands.
 *
 * @param number number of the row in this dossier, from 1; the texts refer to it
 */
public record ClaimRow(
    int number, Content content, Voice voice, Certainty certainty, Citation citation) {

  /**
   * What is said.
   *
   * @param value the value in words or figures
   * @param detail further words on the value: whom it counts, victims named, alternatives, what a
   *     time was reckoned from
   * @param count the count of a toll
   * @param whom whom a toll counts, in the report's words
   */
  public record Content(
      String field,
      String value,
      List<String> detail,
      Optional<Count> count,
      Optional<String> whom) {
    public Content {
      detail = List.copyOf(detail);
    }
  }

  /** A count as an interval with its words; no {@code high} means no upper bound was said. */
  public record Count(long low, OptionalLong high, String words) {}

  /**
   * Who says it.
   *
   * @param speaker the innermost speaker; never blank
   * @param anonymous whether the report leaves that speaker without a name
   * @param chain all steps, outermost first
   * @param uttered when it was uttered, if the report says so
   */
  public record Voice(
      String speaker, boolean anonymous, List<Step> chain, Optional<String> uttered) {
    public Voice {
      chain = List.copyOf(chain);
    }

    /** The chain in words: {@code Daily Courier reports → the ministry says}. */
    public String path() {
      return String.join(
          " → ", chain.stream().map(step -> step.speaker() + " " + step.manner()).toList());
    }
  }

  /** One step of a chain; {@code manner} in words. */
  public record Step(String speaker, Manner kind, String manner, boolean anonymous) {}

  /**
   * How surely it is said.
   *
   * @param marks everything but the plain actual, in words: "denied by …", "negated", "possible"
   * @param hedges weakening words
   * @param evidence the report's words on the quality of the evidence
   * @param condition the condition it is put under, if any
   */
  public record Certainty(
      Polarity polarity,
      Modality modality,
      List<String> marks,
      List<HedgeWords> hedges,
      List<String> evidence,
      Optional<String> condition) {
    public Certainty {
      marks = List.copyOf(marks);
      hedges = List.copyOf(hedges);
      evidence = List.copyOf(evidence);
    }

    /** All of it as short phrases, ready for a cell. */
    public List<String> phrases() {
      List<String> all = new java.util.ArrayList<>(marks);
      hedges.forEach(hedge -> all.add("“" + hedge.words() + "” (" + hedge.strength() + " hedge)"));
      evidence.forEach(words -> all.add("evidence: “" + words + "”"));
      condition.ifPresent(words -> all.add("on condition: “" + words + "”"));
      return all;
    }
  }

  /** A hedge with its strength in words. */
  public record HedgeWords(String words, int grade, String strength) {}

  /**
   * Where it stands.
   *
   * @param report label of the report in this dossier
   * @param reportId the report's id
   * @param claim the claim's id in its extraction record
   * @param words the words that say it, inside {@code sentence}
   * @param rule the rule that found it
   * @param because why the rule fired
   */
  public record Citation(
      String report,
      String reportId,
      String claim,
      Span words,
      Span sentence,
      String rule,
      String because,
      boolean fiction) {}

  /** Text with its place, in code points. */
  public record Span(int start, int end, String exact) {}

  /** Value and certainty in one phrase. */
  public String valueWithMarks() {
    return certainty.marks().isEmpty()
        ? content.value()
        : content.value() + " (" + String.join("; ", certainty.marks()) + ")";
  }
}
