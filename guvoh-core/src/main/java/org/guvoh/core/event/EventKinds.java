package org.guvoh.core.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.guvoh.core.table.Table;

/** The table of kinds of event, with the crosswalk to ACLED sub-event types and PLOVER modes. */
public final class EventKinds {
  /** The table this version ships. */
  public static final EventKinds STANDARD =
      new EventKinds(Table.resource(EventKinds.class, "event-kinds"));

  private final Map<String, Table.Row> rows = new LinkedHashMap<>();

  EventKinds(Table table) {
    table.rows().forEach(row -> rows.put(row.get("code"), row));
  }

  public boolean has(String code) {
    return rows.containsKey(code);
  }

  public Set<String> codes() {
    return rows.keySet();
  }

  Table.Row row(String code) {
    Table.Row row = rows.get(code);
    if (row == null) {
      throw new IllegalArgumentException("no such kind of event: " + code);
    }
    return row;
  }
}
