package org.guvoh.incidents.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.report.ReportId;

/**
 * The origins of what the reports on one incident tell.
 *
 * <p>A report cannot vouch for more than itself: what counts as support is never more origins than
 * reports, also where one report lets several speak.
 *
 * @param reports how many reports tell of it
 * @param origins in order of the smallest report of each
 * @param ties why voices were taken for one
 */
public record Origins(int reports, List<Origin> origins, List<OriginTie> ties) {
  public Origins {
    origins = List.copyOf(origins);
    ties = List.copyOf(ties);
  }

  /** Reports and origins of the whole incident. */
  public Support support() {
    return support(reports, origins);
  }

  /** Reports and origins of some of its claims, such as those that give one value. */
  public Support support(Collection<ClaimReference> claims) {
    Set<ClaimReference> wanted = new HashSet<>(claims);
    Set<ReportId> telling = new HashSet<>();
    Set<Origin> behind = new LinkedHashSet<>();
    for (Origin origin : origins) {
      for (OriginVoice voice : origin.voices()) {
        if (voice.claims().stream().anyMatch(wanted::contains)) {
          telling.add(voice.report());
          behind.add(origin);
        }
      }
    }
    return support(telling.size(), List.copyOf(behind));
  }

  private static Support support(int reports, List<Origin> origins) {
    int low = (int) origins.stream().map(Origin::perhaps).distinct().count();
    return new Support(reports, Math.min(low, reports), Math.min(origins.size(), reports));
  }

  /** The number of the origin that bears a claim, from 0; empty where none does. */
  public OptionalInt findOrigin(ClaimReference claim) {
    return IntStream.range(0, origins.size())
        .filter(
            number ->
                origins.get(number).voices().stream()
                    .anyMatch(voice -> voice.claims().contains(claim)))
        .findFirst();
  }

  /** For a report, the numbers of its origins in {@link #origins}, from 0. */
  public Set<Integer> of(ReportId report) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < origins.size(); i++) {
      if (origins.get(i).voices().stream().anyMatch(voice -> voice.report().equals(report))) {
        numbers.add(i);
      }
    }
    return numbers;
  }

  /** Two origins that speak for one power: independent as witnesses, not as interests. */
  public record CommonControl(Origin one, Origin other, Set<String> powers) {}

  /** All pairs of origins under one control. */
  public List<CommonControl> commonControl() {
    List<CommonControl> found = new ArrayList<>();
    for (int i = 0; i < origins.size(); i++) {
      for (int j = 0; j < i; j++) {
        Set<String> shared = origins.get(j).controls();
        shared.retainAll(origins.get(i).controls());
        if (!shared.isEmpty()) {
          found.add(new CommonControl(origins.get(j), origins.get(i), shared));
        }
      }
    }
    return found;
  }

  /** The first telling of an official speaker, where the time of its publication is known. */
  public Optional<OriginVoice> firstOfficial() {
    return origins.stream()
        .filter(Origin::isOfficial)
        .flatMap(origin -> origin.voices().stream())
        .filter(OriginVoice::official)
        .filter(voice -> voice.published().flatMap(Publication::moment).isPresent())
        .min(
            Comparator.comparing(
                    (OriginVoice voice) -> voice.published().flatMap(Publication::moment).get())
                .thenComparing(OriginVoice::report));
  }

  /** Tellings that were surely published before anybody official spoke. */
  public List<OriginVoice> precursors() {
    return firstOfficial().stream()
        .flatMap(
            official ->
                origins.stream()
                    .flatMap(origin -> origin.voices().stream())
                    .filter(
                        voice ->
                            voice
                                .published()
                                .filter(
                                    time ->
                                        Publication.isBefore(
                                            time, official.published().orElseThrow()))
                                .isPresent()))
        .toList();
  }
}
