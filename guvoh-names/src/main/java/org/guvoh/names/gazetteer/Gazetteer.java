package org.guvoh.names.gazetteer;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.entry.NameHit;
import org.guvoh.names.gazetteer.internal.IndexSearch;
import org.guvoh.names.gazetteer.internal.PackedIndex;
import org.guvoh.names.spelling.Spelling;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * Places of the world by name, from one or several packed files.
 *
 * <p>A place that several files hold is given once, as the first of them tells of it, by the names
 * of all. Exact look-ups take microseconds, look-ups by likeness some tens of them. Immutable, safe
 * for many threads.
 */
public final class Gazetteer {
  private static final Comparator<NameHit> ORDER =
      Comparator.comparing(NameHit::match)
          .thenComparing(hit -> -hit.likeness())
          .thenComparing(hit -> -hit.place().population())
          .thenComparing(hit -> hit.place().id());

  private static final int MOST_HITS = 64;

  private final List<PackedIndex> indexes;
  private final SpellingKeys keys;

  public Gazetteer(List<PackedIndex> indexes, SpellingKeys keys) {
    this.indexes = List.copyOf(indexes);
    this.keys = keys;
  }

  /** A gazetteer without places. */
  public static Gazetteer empty() {
    return new Gazetteer(List.of(), SpellingKeys.bundled());
  }

  public SpellingKeys keys() {
    return keys;
  }

  public long size() {
    return indexes.stream().mapToLong(PackedIndex::size).sum();
  }

  public Optional<GazetteerPlace> findPlace(String id) {
    return indexes.stream().map(index -> index.findPlace(id)).flatMap(Optional::stream).findFirst();
  }

  /** Every place, in the order of the files. */
  public Stream<GazetteerPlace> stream() {
    return indexes.stream().flatMap(PackedIndex::stream);
  }

  /** Places that bear the name but for marks, joints and generic words; the most peopled first. */
  public List<NameHit> listExact(String name) {
    Spelling spelling = keys.of(name);
    if (spelling.isEmpty()) {
      return List.of();
    }
    return collect(index -> new IndexSearch(index, keys, spelling).exact());
  }

  /**
   * Places whose name is spelled so or nearly so, the surest first.
   *
   * @param least likeness below which a place is left out, from 0 to 1
   */
  public List<NameHit> listLike(String name, double least) {
    Spelling spelling = keys.of(name);
    if (spelling.isEmpty()) {
      return List.of();
    }
    return collect(index -> new IndexSearch(index, keys, spelling).exact().key(least).near(least));
  }

  private List<NameHit> collect(Function<PackedIndex, IndexSearch> search) {
    Map<String, NameHit> hits = new LinkedHashMap<>();
    for (int i = 0; i < indexes.size(); i++) {
      for (NameHit hit : search.apply(indexes.get(i)).hits(MOST_HITS)) {
        hits.merge(hit.place().id(), known(hit, i), (a, b) -> ORDER.compare(b, a) < 0 ? b : a);
      }
    }
    return hits.values().stream().sorted(ORDER).toList();
  }

  /** The hit with the place as the first file that holds it tells of it. */
  private NameHit known(NameHit hit, int index) {
    return indexes.subList(0, index).stream()
        .map(earlier -> earlier.findPlace(hit.place().id()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(place -> new NameHit(place, hit.matched(), hit.match(), hit.likeness()))
        .orElse(hit);
  }
}
