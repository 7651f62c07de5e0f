package org.guvoh.names;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.table.Table;
import org.guvoh.names.actor.Actor;
import org.guvoh.names.actor.ActorRegister;
import org.guvoh.names.actor.ActorTable;
import org.guvoh.names.grammar.WordTables;
import org.guvoh.names.register.Register;
import org.guvoh.names.register.RegisteredActor;

/**
 * Everything the name finding knows: the register of places and actors, and the words of its rules.
 *
 * <p>Immutable, safe for many threads.
 *
 * @param register places and actors by name
 * @param actors the actors with all that is known of them
 */
public record NameTables(Register register, ActorRegister actors, WordTables words) {
  private static final List<String> AREAS =
      List.of("world-places", "gazetteer/region-names", "area-central-asia");
  private static final List<String> ACTORS = List.of("actors", "actors-central-asia");

  /** The tables that come with Guvoh. */
  public static NameTables bundled() {
    return with(bundledActors());
  }

  /** The actors that come with Guvoh. */
  public static ActorRegister bundledActors() {
    return ActorRegister.of(
        ACTORS.stream().flatMap(name -> ActorTable.read(table(name)).stream()).toList());
  }

  /** The bundled places and words with these actors. */
  public static NameTables with(ActorRegister actors) {
    return of(actors, AREAS.stream().map(NameTables::table).toList());
  }

  /** The bundled states, actors and words with other tables of areas. */
  public static NameTables withAreas(List<Table> areas) {
    return of(bundledActors(), areas);
  }

  private static NameTables of(ActorRegister actors, List<Table> areas) {
    List<RegisteredActor> rows = actors.actors().stream().map(a -> row(a, actors)).toList();
    return new NameTables(
        Register.of(table("countries"), rows, areas), actors, WordTables.read(NameTables::table));
  }

  private static RegisteredActor row(Actor actor, ActorRegister actors) {
    List<String> aliases = actor.names().stream().filter(n -> !n.equals(actor.name())).toList();
    return new RegisteredActor(
        actor.id(),
        actor.name(),
        aliases,
        actor.kind(),
        actors.ancestors(actor.id()),
        actor.table());
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
