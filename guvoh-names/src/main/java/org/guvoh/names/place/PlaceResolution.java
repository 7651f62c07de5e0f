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
import java.util.stream.Collectors;
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
  private static final double OPEN_MARGIN = 0.35;
  private static final double SAME_PLACE_KILOMETRES = 50;
  private static final double WITHIN = 5;
  private static final double LEAST_FUZZY_EVIDENCE = 1.5;
  private static final int SHOWN = 4;

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
    for (PlaceName name : names) {
      NameParts.Parts said = parts.of(name.reference().name());
      Group group =
          groups.computeIfAbsent(key(name, said), key -> group(groups.size(), name, said));
      group.features.addAll(said.feature().stream().toList());
      ofName.add(group);
    }
    for (int i = 0; i + 1 < names.size(); i++) {
      if (isInside(text, names.get(i), names.get(i + 1))) {
        ofName.get(i).within.add(ofName.get(i + 1));
      }
    }
    List<Group> all = List.copyOf(groups.values());
    for (int round = 0; round < ROUNDS; round++) {
      weigh(all);
    }
    List<Explained> explained = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      explained.add(explained(names.get(i), ofName.get(i)));
    }
    return explained;
  }

  private static Explained explained(PlaceName name, Group group) {
    List<Option> options = group.sorted();
    return new Explained(
        name,
        reference(name, options),
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
        : gazetteer.keys().fold(said.bare());
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

  private static boolean fits(NameHit hit, NameParts.Parts said) {
    return said.feature().filter(word -> Priors.excludes(hit.place(), word)).isEmpty();
  }

  /**
   * Whether a name is followed by the area that contains it: "X, Y", "X in Y", "X district of Y".
   */
  private static boolean isInside(String text, PlaceName name, PlaceName next) {
    if (next.passage().start() < name.passage().end()) {
      return false;
    }
    String between =
        text.substring(name.passage().end(), next.passage().start()).replaceAll("\\s+", " ");
    return between.equals(", ")
        || between.equals(" (")
        || between.matches(" (?:in|of|,|in the|of the) ?")
        || between.matches(
            ",? (?:district|county|province|region|village|town|city)? ?(?:of|in)(?: the)? ");
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
      double prior = Priors.of(option.hit(), feature) - (isNamedAsItsState(option, group) ? 2 : 0);
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
        reasons.add("the text puts it there");
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

  private static PlaceReference reference(PlaceName name, List<Option> options) {
    PlaceReference said = name.reference();
    if (options.isEmpty()) {
      return said;
    }
    Option best = options.get(0);
    if (best.isFuzzy() && best.evidence() < LEAST_FUZZY_EVIDENCE) {
      return said;
    }
    Optional<Option> rival =
        options.stream()
            .skip(1)
            .filter(other -> best.weight() - other.weight() < OPEN_MARGIN)
            .filter(other -> isElsewhere(best, other))
            .findFirst();
    if (rival.isPresent() && name.use() != PlaceUse.DEMONYM) {
      return PlaceReference.unlocated(said.name(), "open between " + shown(options));
    }
    return located(said, best, options);
  }

  private static boolean isElsewhere(Option one, Option other) {
    return one.kilometresTo(other).map(km -> km > SAME_PLACE_KILOMETRES).orElse(false)
        && !one.place().isWithin(other.place().id())
        && !other.place().isWithin(one.place().id());
  }

  private static PlaceReference located(PlaceReference said, Option best, List<Option> options) {
    GazetteerPlace place = best.place();
    String spelling = best.isFuzzy() ? ", spelled like \"" + best.hit().matched() + "\"" : "";
    String why = best.reasons().isEmpty() ? "" : "; " + String.join(", ", best.reasons());
    String also = options.size() > 1 ? "; before " + shown(options.subList(1, options.size())) : "";
    return new PlaceReference(
        said.name(),
        Optional.of(place.id()),
        place.containers(),
        place.position(),
        place.position().isPresent() ? place.precision() : 0,
        place.kind() + " " + place.name() + spelling + " (" + place.source() + ")" + why + also);
  }

  private static String shown(List<Option> options) {
    String list =
        options.stream()
            .limit(SHOWN)
            .map(o -> o.place().id() + " " + o.place().name())
            .collect(Collectors.joining(", "));
    int more = options.size() - SHOWN;
    return more > 0 ? list + " and " + more + " more" : list;
  }
}
