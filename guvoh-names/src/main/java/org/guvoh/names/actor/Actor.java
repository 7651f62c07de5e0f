package org.guvoh.names.actor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guvoh.core.Checks;
import org.guvoh.core.actor.ActorKind;

/**
 * A registered actor.
 *
 * @param id stable
 * @param sector what it works in, such as {@code border}; empty if unknown
 * @param aliases other names, each with who uses it
 * @param parents what it belongs to or serves, nearest first; a person whose affiliation changed
 *     has several with their times
 * @param organOf whose organ it is: its statements are that actor's
 * @param controlledBy under whose control it is in fact
 * @param country ISO code of its state, if it is one state's
 * @param active EDTF interval, if known
 * @param source where the row came from
 * @param table the table or file it stands in
 */
public record Actor(
    String id,
    String name,
    ActorKind kind,
    String sector,
    List<Tie> aliases,
    List<Tie> parents,
    List<Tie> organOf,
    List<Tie> controlledBy,
    Optional<String> country,
    Optional<String> active,
    String source,
    String table) {
  public Actor {
    Checks.filled(id, "id");
    Checks.filled(name, "name");
    Checks.filled(source, "source");
    aliases = List.copyOf(aliases);
    parents = List.copyOf(parents);
    organOf = List.copyOf(organOf);
    controlledBy = List.copyOf(controlledBy);
  }

  /** An actor of whom only name, kind and other names are known. */
  public static Actor named(
      String id, String name, ActorKind kind, List<Tie> aliases, String source, String table) {
    return new Actor(
        id,
        name,
        kind,
        "",
        aliases,
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        source,
        table);
  }

  /** The name and the aliases, each once. */
  public List<String> names() {
    return Stream.concat(Stream.of(name), aliases.stream().map(Tie::value)).distinct().toList();
  }

  /** Ids of the parents of whose end nothing is known, nearest first. */
  public List<String> currentParents() {
    return parents.stream().filter(Tie::isCurrent).map(Tie::value).distinct().toList();
  }

  /** Ids of the parents it had in that year or month ({@code 2021-09}), as far as is known. */
  public List<String> parentsAt(String date) {
    return parents.stream().filter(tie -> tie.holdsAt(date)).map(Tie::value).distinct().toList();
  }

  /** Whose power stands behind it now: what it is an organ of, then who controls it. */
  public List<String> controllers() {
    return Stream.concat(organOf.stream(), controlledBy.stream())
        .filter(Tie::isCurrent)
        .map(Tie::value)
        .distinct()
        .toList();
  }

  public Actor withAliases(List<Tie> changed) {
    return new Actor(
        id,
        name,
        kind,
        sector,
        changed,
        parents,
        organOf,
        controlledBy,
        country,
        active,
        source,
        table);
  }
}
