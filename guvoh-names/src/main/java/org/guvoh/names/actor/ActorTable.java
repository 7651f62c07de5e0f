package org.guvoh.names.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.table.Table;

/** Reads the tables of actors that come with Guvoh; a wrong cell is refused with table and line. */
public final class ActorTable {
  private ActorTable() {}

  public static List<Actor> read(Table table) {
    List<Actor> actors = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      try {
        actors.add(actor(row));
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            "table " + row.table() + ", line " + row.line() + ": " + wrong.getMessage(), wrong);
      }
    }
    return actors;
  }

  private static Actor actor(Table.Row row) {
    return new Actor(
        row.get("id"),
        row.get("name"),
        ActorKinds.parse(row.get("kind")),
        row.get("sector"),
        ties(row, "aliases"),
        ties(row, "parents"),
        ties(row, "organ_of"),
        ties(row, "controlled_by"),
        cell(row, "country"),
        cell(row, "active"),
        row.get("source"),
        row.table());
  }

  private static List<Tie> ties(Table.Row row, String column) {
    return row.list(column).stream().map(Tie::parse).toList();
  }

  private static Optional<String> cell(Table.Row row, String column) {
    return Optional.of(row.get(column)).filter(cell -> !cell.isEmpty());
  }
}
