package org.guvoh.app.register;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.guvoh.core.Checks;
import org.guvoh.core.table.Table;
import org.guvoh.names.actor.ActorMerge;
import org.guvoh.names.actor.ActorRegister;

/**
 * One line of the log of decisions about actors: a merge, or a merge taken back.
 *
 * @param merge what was decided; of a merge taken back, the merge itself
 * @param by who wrote this line
 */
public record ActorDecision(Action action, ActorMerge merge, String by, Instant at, String reason) {
  /** The columns of the log, in order. */
  static final List<String> COLUMNS =
      List.of(
          "at",
          "by",
          "action",
          "kept",
          "merged",
          "reason",
          "merged_at",
          "merged_by",
          "merged_reason");

  /** What a line does. */
  public enum Action {
    MERGE,
    UNDO
  }

  public ActorDecision {
    Checks.filled(by, "by");
    Checks.filled(reason, "reason");
  }

  static ActorDecision of(ActorMerge merge) {
    return new ActorDecision(Action.MERGE, merge, merge.by(), merge.at(), merge.reason());
  }

  /**
   * The register after this line.
   *
   * @throws IllegalArgumentException if it does not fit the register
   */
  ActorRegister applyTo(ActorRegister register) {
    return action == Action.MERGE ? register.withMerge(merge) : register.withoutMerge(merge);
  }

  String line() {
    return String.join(
        "\t",
        at.toString(),
        cell(by),
        action.name(),
        cell(merge.kept()),
        cell(merge.merged()),
        cell(reason),
        merge.at().toString(),
        cell(merge.by()),
        cell(merge.reason()));
  }

  static ActorDecision of(Table.Row row) {
    try {
      ActorMerge merge =
          new ActorMerge(
              row.get("kept"),
              row.get("merged"),
              row.get("merged_by"),
              Instant.parse(row.get("merged_at")),
              row.get("merged_reason"));
      return new ActorDecision(
          Action.valueOf(row.get("action")),
          merge,
          row.get("by"),
          Instant.parse(row.get("at")),
          row.get("reason"));
    } catch (IllegalArgumentException | DateTimeParseException wrong) {
      throw new IllegalArgumentException(
          row.table() + ", line " + row.line() + ": " + wrong.getMessage(), wrong);
    }
  }

  private static String cell(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
