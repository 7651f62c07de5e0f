package org.guvoh.incidents.resolution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.event.EventMention;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.EventReference;
import org.guvoh.core.incident.IncidentId;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.record.ExtractionRecord;
import org.guvoh.core.text.CodePointIndex;
import org.guvoh.core.time.Edtf;
import org.guvoh.core.time.TimePrecision;
import org.guvoh.incidents.claim.CaseClaim;

/**
 * Reads the clusters of a record: event mentions joined by {@code sameAs}, with their claims. A
 * cluster without a place, a day, or a toll says too little to be an incident and is left out; its
 * claims stay in the ledger.
 */
public final class ClusterReader {
  private final PlaceKeys places = new PlaceKeys();

  /** The clusters of a record, in text order. */
  public List<Cluster> read(ExtractionRecord record) {
    Map<String, List<EventMention>> groups = groups(record.events());
    CodePointIndex index = CodePointIndex.of(record.report().revision().text());
    List<Cluster> clusters = new ArrayList<>();
    int main = -1;
    for (List<EventMention> group : groups.values()) {
      Optional<Cluster> found = cluster(record, group, index);
      if (found.isPresent()) {
        clusters.add(found.get());
        boolean told = group.stream().anyMatch(event -> !event.background());
        boolean more = main < 0 || found.get().claims().size() > clusters.get(main).claims().size();
        main = told && more ? clusters.size() - 1 : main;
      }
    }
    if (main >= 0) {
      clusters.set(main, clusters.get(main).tracedBy(Traces.of(record)));
    }
    return clusters;
  }

  private static Map<String, List<EventMention>> groups(List<EventMention> events) {
    Map<String, List<EventMention>> groups = new LinkedHashMap<>();
    Map<String, String> firstOf = new LinkedHashMap<>();
    for (EventMention event : events) {
      String first =
          event.sameAs().stream()
              .filter(firstOf::containsKey)
              .findFirst()
              .map(firstOf::get)
              .orElse(event.id());
      firstOf.put(event.id(), first);
      groups.computeIfAbsent(first, key -> new ArrayList<>()).add(event);
    }
    return groups;
  }

  private Optional<Cluster> cluster(
      ExtractionRecord record, List<EventMention> group, CodePointIndex index) {
    List<CaseClaim> claims = claims(record, group);
    Set<Edtf> days = new LinkedHashSet<>();
    Set<String> names = new TreeSet<>();
    for (CaseClaim claim : claims) {
      if (claim.content() instanceof ClaimContent.When when && isDay(when)) {
        days.add(when.time().value().day());
      }
      if (claim.content() instanceof ClaimContent.Where where) {
        places.key(where.place()).ifPresent(names::add);
      }
    }
    boolean counted =
        claims.stream().anyMatch(claim -> claim.content() instanceof ClaimContent.Toll);
    if (days.isEmpty() && names.isEmpty() && !counted) {
      return Optional.empty();
    }
    EventMention smallest =
        group.stream().min((a, b) -> a.trigger().compareTo(b.trigger())).orElseThrow();
    return Optional.of(
        new Cluster(
            group.stream()
                .map(event -> new EventReference(record.report().id(), event.id()))
                .sorted()
                .toList(),
            group.stream().map(EventMention::kind).toList(),
            days,
            names,
            mentioned(record),
            claims,
            Traces.NONE,
            IncidentId.of(record.report().id(), smallest.trigger(), index)));
  }

  private Set<String> mentioned(ExtractionRecord record) {
    Set<String> names = new TreeSet<>();
    for (PlaceMention mention : record.mentions().places()) {
      if (mention.use() == PlaceUse.LITERAL) {
        places.key(mention.place()).ifPresent(names::add);
      }
    }
    return names;
  }

  private static boolean isDay(ClaimContent.When when) {
    TimePrecision precision = when.time().precision();
    return precision == TimePrecision.DAY || precision == TimePrecision.MINUTE;
  }

  private static List<CaseClaim> claims(ExtractionRecord record, List<EventMention> group) {
    Set<String> ids = new TreeSet<>(group.stream().map(EventMention::id).toList());
    Optional<Edtf> published = record.report().metadata().published().find();
    List<CaseClaim> claims = new ArrayList<>();
    for (Claim claim : record.claims()) {
      if (claim.event().filter(ids::contains).isPresent()) {
        claims.add(
            CaseClaim.of(new ClaimReference(record.report().id(), claim.id()), claim, published));
      }
    }
    return claims;
  }
}
