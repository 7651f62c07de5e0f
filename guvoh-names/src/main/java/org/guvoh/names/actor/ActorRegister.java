package org.guvoh.names.actor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.guvoh.core.Checks;

/**
 * All registered actors, and the merges that people decided.
 *
 * <p>Nothing is merged without a decision: a name that several actors bear stands for several. A
 * merged actor's id and names still resolve, to the one that was kept; taking the merge back gives
 * the register as it was. Immutable, safe for many threads.
 */
public final class ActorRegister {
  private final Map<String, Actor> rows;
  private final List<ActorMerge> merges;
  private final Map<String, Actor> standing = new LinkedHashMap<>();
  private final Map<String, List<Actor>> byName = new TreeMap<>();

  private ActorRegister(Map<String, Actor> rows, List<ActorMerge> merges) {
    this.rows = rows;
    this.merges = List.copyOf(merges);
    for (Actor row : rows.values()) {
      if (currentId(row.id()).equals(row.id())) {
        standing.put(row.id(), withMergedNames(row));
      }
    }
    for (Actor actor : standing.values()) {
      for (String key : distinctKeys(actor)) {
        byName.computeIfAbsent(key, unused -> new ArrayList<>()).add(actor);
      }
    }
  }

  /**
   * A register of these actors.
   *
   * @throws IllegalArgumentException if an id stands twice, with both tables named
   */
  public static ActorRegister of(Collection<Actor> actors) {
    Map<String, Actor> rows = new LinkedHashMap<>();
    for (Actor actor : actors) {
      Actor before = rows.putIfAbsent(actor.id(), actor);
      Checks.that(
          before == null,
          "id "
              + actor.id()
              + " stands twice"
              + (before == null ? "" : ": in " + before.table() + " and in " + actor.table()));
    }
    return new ActorRegister(rows, List.of());
  }

  /** The actors that stand, merged ones left out, in the order of the tables. */
  public List<Actor> actors() {
    return List.copyOf(standing.values());
  }

  public List<ActorMerge> merges() {
    return merges;
  }

  /** The actor of that id, or the one it was merged into. */
  public Optional<Actor> findActor(String id) {
    return Optional.ofNullable(standing.get(currentId(id)));
  }

  /**
   * Every actor that bears the name, whatever the case and the form of apostrophes; several if
   * nobody decided between them.
   */
  public List<Actor> listByName(String name) {
    return List.copyOf(byName.getOrDefault(key(name), List.of()));
  }

  /** Names that more than one actor bears, with their bearers, in order of the name. */
  public Map<String, List<Actor>> sharedNames() {
    Map<String, List<Actor>> shared = new TreeMap<>();
    byName.forEach(
        (name, actors) -> {
          if (actors.size() > 1) {
            shared.put(name, List.copyOf(actors));
          }
        });
    return shared;
  }

  /** Ids of all actors above it, nearest first; a circle of parents is walked once. */
  public List<String> ancestors(String id) {
    Set<String> found = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(List.of(currentId(id)));
    for (int i = 0; i < next.size(); i++) {
      List<String> parents = findActor(next.get(i)).map(Actor::currentParents).orElse(List.of());
      for (String parent : parents) {
        String current = currentId(parent);
        if (!current.equals(currentId(id)) && found.add(current)) {
          next.add(current);
        }
      }
    }
    return List.copyOf(found);
  }

  /** This register and more actors; an id that stands already is refused. */
  public ActorRegister with(Collection<Actor> more) {
    List<Actor> all = Stream.concat(rows.values().stream(), more.stream()).toList();
    return new ActorRegister(of(all).rows, merges);
  }

  /**
   * This register after a decision.
   *
   * @throws IllegalArgumentException if either id is unknown, both are one already, or the merged
   *     one was merged before
   */
  public ActorRegister withMerge(ActorMerge merge) {
    Checks.that(rows.containsKey(merge.kept()), "no actor " + merge.kept());
    Checks.that(rows.containsKey(merge.merged()), "no actor " + merge.merged());
    Checks.that(
        !currentId(merge.kept()).equals(currentId(merge.merged())),
        merge.kept() + " and " + merge.merged() + " are one already");
    Checks.that(
        currentId(merge.merged()).equals(merge.merged()),
        merge.merged() + " was merged into " + currentId(merge.merged()) + "; name that one");
    return new ActorRegister(rows, Stream.concat(merges.stream(), Stream.of(merge)).toList());
  }

  /**
   * This register with a decision taken back.
   *
   * @throws IllegalArgumentException if it was never taken
   */
  public ActorRegister withoutMerge(ActorMerge merge) {
    List<ActorMerge> left = new ArrayList<>(merges);
    Checks.that(left.remove(merge), "no such merge of " + merge.merged());
    return new ActorRegister(rows, left);
  }

  private String currentId(String id) {
    return merges.stream()
        .filter(merge -> merge.merged().equals(id))
        .findFirst()
        .map(merge -> currentId(merge.kept()))
        .orElse(id);
  }

  private Actor withMergedNames(Actor kept) {
    List<Tie> aliases = new ArrayList<>(kept.aliases());
    for (Actor row : rows.values()) {
      if (!row.id().equals(kept.id()) && currentId(row.id()).equals(kept.id())) {
        aliases.add(Tie.of(row.name()));
        aliases.addAll(row.aliases());
      }
    }
    return aliases.size() == kept.aliases().size() ? kept : kept.withAliases(aliases);
  }

  private static Set<String> distinctKeys(Actor actor) {
    Set<String> keys = new LinkedHashSet<>();
    actor.names().forEach(name -> keys.add(key(name)));
    return keys;
  }

  private static String key(String name) {
    return name.strip().replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
  }
}
