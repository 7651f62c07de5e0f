package org.guvoh.names.grammar;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.guvoh.core.table.Table;
import org.guvoh.names.search.Capitals;

/**
 * The word lists of the rules, each read from its table.
 *
 * <p>Immutable, safe for many threads. Words are looked up in lower case, heads of organisations as
 * they are written.
 */
public final class WordTables {
  private final Map<String, OrganisationHead> heads;
  private final Map<String, PlaceFeature> features = new HashMap<>();
  private final Map<String, PlaceFeature> pluralFeatures = new HashMap<>();
  private final Map<String, Set<String>> titles;
  private final Map<String, Set<String>> never;
  private final Map<String, Set<String>> verbs;
  private final Map<String, Set<String>> prepositions;
  private final Set<String> particles;
  private final Set<String> joiners;
  private final Set<String> directions;
  private final Set<String> groupNouns;
  private final Set<String> givenNames;
  private final Set<String> officePhrases;

  private WordTables(Function<String, Table> tables) {
    heads =
        tables.apply("organisation-heads").rows().stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("head"), OrganisationHead::of));
    for (Table.Row row : tables.apply("place-features").rows()) {
      PlaceFeature feature = PlaceFeature.of(row);
      features.put(feature.word(), feature);
      if (!row.get("plural").isEmpty()) {
        pluralFeatures.put(row.get("plural"), feature);
      }
    }
    titles = uses(tables.apply("person-titles"));
    never = uses(tables.apply("never-names"));
    verbs = uses(tables.apply("actor-verbs"));
    prepositions = uses(tables.apply("place-prepositions"));
    particles = column(tables.apply("name-particles"), "particle");
    joiners = column(tables.apply("name-joiners"), "joiner");
    directions = column(tables.apply("direction-words"), "word");
    groupNouns = column(tables.apply("group-nouns"), "word");
    officePhrases = column(tables.apply("office-phrases"), "phrase");
    givenNames = column(tables.apply("given-names"), "name");
  }

  /** Reads every table through the given reader of tables by name. */
  public static WordTables read(Function<String, Table> tables) {
    return new WordTables(tables);
  }

  private static Map<String, Set<String>> uses(Table table) {
    return table.rows().stream()
        .collect(
            Collectors.groupingBy(
                row -> row.get("use"),
                Collectors.mapping(row -> row.get("word"), Collectors.toUnmodifiableSet())));
  }

  private static Set<String> column(Table table, String column) {
    Set<String> words = new HashSet<>();
    table.rows().forEach(row -> words.add(row.get(column)));
    return words;
  }

  private static boolean has(Map<String, Set<String>> uses, String use, String word) {
    return uses.getOrDefault(use, Set.of()).contains(word);
  }

  Optional<OrganisationHead> findHead(String form) {
    return Optional.ofNullable(heads.get(form));
  }

  Optional<PlaceFeature> findFeature(String form) {
    return Optional.ofNullable(features.get(Capitals.lower(form)));
  }

  Optional<PlaceFeature> findPluralFeature(String form) {
    return Optional.ofNullable(pluralFeatures.get(Capitals.lower(form)));
  }

  boolean isTitle(String form, String use) {
    String lower = Capitals.lower(form);
    boolean abbreviated = lower.endsWith(".");
    return has(titles, use, abbreviated ? lower.substring(0, lower.length() - 1) : lower);
  }

  boolean isNever(String form) {
    String lower = Capitals.lower(form);
    return has(never, "never", lower) || has(never, "part", lower);
  }

  /** A capital word that names nothing itself, but may stand inside a longer name: "Islamic". */
  boolean isPartOnly(String form) {
    return has(never, "part", Capitals.lower(form));
  }

  boolean isStarter(String form) {
    return has(never, "starter", Capitals.lower(form));
  }

  boolean isVerb(String form, String use) {
    return has(verbs, use, form);
  }

  boolean isPreposition(String form, String use) {
    return has(prepositions, use, Capitals.lower(form));
  }

  boolean isParticle(String form) {
    return particles.contains(form);
  }

  /** A small word inside the name of an organisation: "of", "on", "for", "and". */
  boolean isJoiner(String form) {
    return joiners.contains(form);
  }

  boolean isDirection(String form) {
    return directions.contains(form);
  }

  boolean isGroupNoun(String form) {
    return groupNouns.contains(form);
  }

  boolean isOfficePhrase(String phrase) {
    return officePhrases.contains(phrase);
  }

  boolean isGivenName(String form) {
    return givenNames.contains(form);
  }
}
