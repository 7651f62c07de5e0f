package org.guvoh.names.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.table.Table;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.entry.NameHit;

/**
 * Decides which place of the gazetteer each name of a report means.
 *
 * <p>A name has one meaning in a report. Its options are the places that bear it; where none does,
 * those whose name is spelled alike and which lie where the report's other names point to. What
 * speaks for an option: its kind and people, the feature word beside the name, the area named right
 * after it, other names of the report within fifty kilometres, in the same province and state.
 * Where two far places are left about equal the name stays open, with the candidates in the reason.
 *
 * <p>Time is linear in the names. Deterministic; safe for many threads.
 */
public final class PlaceResolution {
  private static final int ROUNDS = 3;
  private static final double LEAST_LIKENESS = 0.8;
  private static final double WITHIN = 5;
  private static final double AS_ITS_STATE = 4;
  private static final double SHADOW = 2;
  private static final long SHADOWED_POPULATION = 100_000;
  private static final String PUT_THERE = "the text puts it there";

  private final Gazetteer gazetteer;
  private final NameParts parts;

  public PlaceResolution(Gazetteer gazetteer, Table features) {
    this.gazetteer = gazetteer;
    this.parts = new NameParts(features);
  }

  /** The references of the names, in their order. */
  public List<PlaceReference> resolve(String text, List<PlaceName> names) {
    return explain(text, names).stream().map(Explained::reference).toList();
  }

  /**
   * A name with everything that was weighed.
   *
   * @param options what it may mean, the weightiest first
   */
  public record Explained(PlaceName name, PlaceReference reference, List<Weighed> options) {
    public Explained {
      options = List.copyOf(options);
    }
  }

  /**
   * An option with its weight: natural logarithms of odds set by hand, which order options and are
   * no probabilities.
   */
  public record Weighed(NameHit hit, double prior, double evidence, List<String> reasons) {
    public Weighed {
      reasons = List.copyOf(reasons);
    }
  }

  /** The names with their options, in their order. */
  public List<Explained> explain(String text, List<PlaceName> names) {
    Map<String, Group> groups = new LinkedHashMap<>();
    List<Group> ofName = new ArrayList<>();
    List<NameParts.Parts> said = new ArrayList<>();
    for (PlaceName name : names) {
      said.add(parts.of(name.reference().name()));
    }
    for (int i = 0; i < names.size(); i++) {
      PlaceName name = names.get(i);
      NameParts.Parts parted = said.get(i);
      Group group =
          groups.computeIfAbsent(key(name, parted), key -> group(groups.size(), name, parted));
      parted.feature().filter(word -> !parts.isSite(word)).ifPresent(group.features::add);
      ofName.add(group);
    }
    Containment containment = new Containment(text, names);
    for (int i = 0; i + 1 < names.size(); i++) {
      Group next = ofName.get(i + 1);
      boolean listed =
          containment.isListed(i) && ofName.get(i).namesLargeArea() && next.namesLargeArea();
      if (containment.isInside(i) && !listed) {
        ofName.get(i).within.add(next);
      }
    }
    List<Group> all = List.copyOf(groups.values());
    for (int round = 0; round < ROUNDS; round++) {
      weigh(all);
    }
    List<Explained> explained = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      explained.add(explained(names.get(i), said.get(i), ofName.get(i)));
    }
    return explained;
  }

  private Explained explained(PlaceName name, NameParts.Parts said, Group group) {
    Optional<String> site = said.feature().filter(parts::isSite);
    List<Option> options = group.sorted();
    return new Explained(
        name,
        References.of(name, site, options, group.area()),
        options.stream()
            .map(o -> new Weighed(o.hit(), o.prior(), o.evidence(), o.reasons()))
            .toList());
  }

  /** All mentions of one name. */
  private static final class Group {
    private final int number;
    private final List<String> features = new ArrayList<>();
    private final List<Group> within = new ArrayList<>();
    private List<Option> options;

    Group(int number, List<Option> options) {
      this.number = number;
      this.options = options;
    }

    /** The area that the text puts it in, if that is known. */
    Optional<Option> area() {
      return within.stream()
          .flatMap(area -> area.sorted().stream().limit(1))
          .filter(area -> !area.isFuzzy())
          .findFirst();
    }

    /** Whether a state or one of its first divisions bears the name. */
    boolean namesLargeArea() {
      return options.stream().anyMatch(Priors::isLargeArea);
    }

    double[] shares() {
      double most = options.stream().mapToDouble(Option::weight).max().orElse(0);
      double[] shares = options.stream().mapToDouble(o -> Math.exp(o.weight() - most)).toArray();
      double sum = Arrays.stream(shares).sum();
      for (int i = 0; i < shares.length; i++) {
        shares[i] /= sum;
      }
      return shares;
    }

    List<Option> sorted() {
      return options.stream()
          .sorted(
              Comparator.comparingDouble((Option o) -> -o.weight())
                  .thenComparing(o -> o.place().id()))
          .toList();
    }
  }

  private String key(PlaceName name, NameParts.Parts said) {
    return name.use() == PlaceUse.DEMONYM
        ? "people of " + name.reference().key()
        : gazetteer.keys().fold(said.bare())
            + said.feature().filter(Priors::isLandform).map(word -> "/" + word).orElse("");
  }

  private Group group(int number, PlaceName name, NameParts.Parts said) {
    if (name.use() == PlaceUse.DEMONYM) {
      return new Group(
          number,
          name.reference().id().flatMap(gazetteer::findPlace).stream()
              .map(place -> new NameHit(place, place.name(), NameHit.Match.EXACT, 1))
              .map(hit -> new Option(hit, 0, 0, List.of()))
              .toList());
    }
    return new Group(
        number, hits(name, said).stream().map(hit -> new Option(hit, 0, 0, List.of())).toList());
  }

  /**
   * The places a name may mean: those that bear it whole, and those that bear it without its
   * feature word where the word fits them; where there is none, those whose name is alike.
   */
  private List<NameHit> hits(PlaceName name, NameParts.Parts said) {
    if (gazetteer.keys().isGeneric(said.bare())) {
      return List.of();
    }
    Map<String, NameHit> hits = new LinkedHashMap<>();
    String whole = name.reference().name();
    if (said.feature().isPresent()) {
      gazetteer.listExact(whole).stream()
          .filter(NameHit::isWhole)
          .forEach(hit -> hits.putIfAbsent(hit.place().id(), hit));
    }
    gazetteer.listExact(said.bare()).stream()
        .filter(hit -> fits(hit, said))
        .forEach(hit -> hits.putIfAbsent(hit.place().id(), hit));
    if (hits.isEmpty()) {
      gazetteer.listLike(said.bare(), LEAST_LIKENESS).stream()
          .filter(hit -> fits(hit, said))
          .forEach(hit -> hits.putIfAbsent(hit.place().id(), hit));
    }
    return List.copyOf(hits.values());
  }

  /** A hospital or an airport may be any that stands in the place of its name. */
  private boolean fits(NameHit hit, NameParts.Parts said) {
    return said.feature()
        .filter(word -> !parts.isSite(word) && Priors.excludes(hit.place(), word))
        .isEmpty();
  }

  private void weigh(List<Group> groups) {
    Surroundings surroundings = new Surroundings();
    for (Group group : groups) {
      surroundings.add(group.number, group.options, group.shares());
    }
    for (Group group : groups) {
      group.options = weighed(group, surroundings);
    }
  }

  private static List<Option> weighed(Group group, Surroundings surroundings) {
    double[] shares = group.shares();
    Map<String, Double> own = new HashMap<>();
    for (int i = 0; i < shares.length; i++) {
      double share = shares[i];
      GazetteerPlace place = group.options.get(i).place();
      Set<String> around = new HashSet<>(place.containers());
      around.add(place.id());
      around.forEach(area -> own.merge(area, share, Double::sum));
    }
    Optional<String> feature = group.features.stream().findFirst();
    List<Option> weighed = new ArrayList<>();
    for (Option option : group.options) {
      List<String> reasons = new ArrayList<>();
      double evidence = evidence(option, group, surroundings, own, reasons);
      double prior =
          Priors.of(option.hit(), feature)
              - (isNamedAsItsState(option, group) ? AS_ITS_STATE : 0)
              - (isShadowed(option, group) ? SHADOW : 0);
      weighed.add(new Option(option.hit(), prior, evidence, reasons));
    }
    return weighed;
  }

  /** A name that a state and a place in it bear means the state, if nothing else is said. */
  private static boolean isNamedAsItsState(Option option, Group group) {
    return group.options.stream()
        .map(Option::place)
        .anyMatch(
            other ->
                other.kind().equals("state") && option.place().containers().contains(other.id()));
  }

  /**
   * A state, or a first division of one, hides the small places of its name, unless the text puts
   * them somewhere.
   */
  private static boolean isShadowed(Option option, Group group) {
    return !Priors.isLargeArea(option)
        && group.namesLargeArea()
        && option.place().population() < SHADOWED_POPULATION
        && !option.reasons().contains(PUT_THERE);
  }

  private static double evidence(
      Option option,
      Group group,
      Surroundings surroundings,
      Map<String, Double> own,
      List<String> reasons) {
    GazetteerPlace place = option.place();
    double sum = 0;
    for (Group area : group.within) {
      double share = share(area, place);
      if (share > 0.1) {
        sum += WITHIN * share;
        reasons.add(PUT_THERE);
        break;
      }
    }
    double near = place.position().map(here -> surroundings.near(here, group.number)).orElse(0.0);
    if (near > 0.3) {
      reasons.add("near other places of the report");
    }
    sum += 0.9 * Math.min(2.5, near);
    double inside = surroundings.inArea(place.id(), own.getOrDefault(place.id(), 0.0));
    sum += 0.8 * Math.min(2.5, inside);
    if (inside > 0.5) {
      reasons.add("holds other places of the report");
    }
    List<String> containers = place.containers();
    for (int i = 0; i < containers.size(); i++) {
      String area = containers.get(i);
      boolean state = i == containers.size() - 1;
      double others = surroundings.inArea(area, own.getOrDefault(area, 0.0));
      double named = surroundings.named(area, group.number);
      sum +=
          state
              ? 0.35 * Math.min(3, others) + 0.8 * named
              : 0.7 * Math.min(2.5, others) + 1.6 * named;
      if (named > 0.5 || others > 1) {
        reasons.add("other places of the report in " + area);
      }
    }
    return sum;
  }

  private static double share(Group area, GazetteerPlace place) {
    double[] shares = area.shares();
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      if (place.containers().contains(area.options.get(i).place().id())) {
        sum += shares[i];
      }
    }
    return sum;
  }
}
