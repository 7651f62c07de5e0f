package org.guvoh.names;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.table.Table;
import org.guvoh.names.grammar.WordTables;
import org.guvoh.names.register.Register;

/**
 * Everything the name finding knows: the register of places and actors, and the words of its rules.
 *
 * <p>Immutable, safe for many threads.
 */
public record NameTables(Register register, WordTables words) {
  private static final List<String> AREAS =
      List.of("world-places", "gazetteer/region-names", "area-central-asia");

  /** The tables that come with Guvoh. */
  public static NameTables bundled() {
    return withAreas(AREAS.stream().map(NameTables::table).toList());
  }

  /** The bundled states, organisations and words with other tables of areas. */
  public static NameTables withAreas(List<Table> areas) {
    return new NameTables(
        Register.of(table("countries"), table("organisations"), areas),
        WordTables.read(NameTables::table));
  }

  /**
   * The state of that ISO code as an actor: whom a metonym ("Dushanbe denied") or an office's
   * parent stands for.
   */
  public Optional<ActorReference> findState(String country) {
    return register
        .findPlace(country)
        .map(p -> new ActorReference(p.name(), ActorKind.STATE, Optional.of(p.id()), List.of()));
  }

  /** The words that say what kind of place a name beside them is. */
  public static Table features() {
    return table("place-features");
  }

  private static Table table(String name) {
    return Table.resource(NameTables.class, name);
  }
}
