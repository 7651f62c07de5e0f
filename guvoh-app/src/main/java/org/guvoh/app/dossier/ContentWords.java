package org.guvoh.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.core.claim.Claim;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.time.TimeBasis;
import org.guvoh.core.time.TimeReference;

/** Puts the content of a claim into words for a row; the one place that tells contents apart. */
final class ContentWords {
  private ContentWords() {}

  static ClaimRow.Content of(Claim claim) {
    ClaimContent content = claim.content();
    if (content instanceof ClaimContent.Toll toll) {
      return toll(toll);
    }
    return new ClaimRow.Content(
        content.field(), content.value(), detail(claim), Optional.empty(), Optional.empty());
  }

  /** What a time was reckoned from, in words. */
  static String basis(TimeReference time) {
    return time.basis() == TimeBasis.SAID ? "as said" : "reckoned: " + time.from();
  }

  private static ClaimRow.Content toll(ClaimContent.Toll toll) {
    List<String> detail =
        toll.named().isEmpty() ? List.of() : List.of("named: " + String.join(", ", toll.named()));
    return new ClaimRow.Content(
        toll.field(),
        toll.value(),
        detail,
        Optional.of(
            new ClaimRow.Count(toll.count().low(), toll.count().high(), toll.count().words())),
        Optional.of(toll.whom().description()));
  }

  private static List<String> detail(Claim claim) {
    ClaimContent content = claim.content();
    if (content instanceof ClaimContent.When when) {
      return List.of("“" + TextLine.of(claim.passage().exact()) + "”", basis(when.time()));
    }
    if (content instanceof ClaimContent.Open open) {
      return open.alternatives().isEmpty()
          ? List.of("called open")
          : List.of(
              "called open", "alternatives named: " + String.join(" | ", open.alternatives()));
    }
    if (content instanceof ClaimContent.NoResponse noResponse) {
      return noResponse
          .by()
          .map(by -> List.of("asked, no answer", "asked by " + by))
          .orElse(List.of("asked, no answer"));
    }
    return places(content).stream().map(ContentWords::located).distinct().toList();
  }

  private static List<PlaceReference> places(ClaimContent content) {
    if (content instanceof ClaimContent.Where where) {
      return List.of(where.place());
    }
    if (content instanceof ClaimContent.CameFrom cameFrom) {
      return List.of(cameFrom.place());
    }
    if (content instanceof ClaimContent.WentTo wentTo) {
      return List.of(wentTo.place());
    }
    if (content instanceof ClaimContent.Control control) {
      return List.of(control.territory());
    }
    if (content instanceof ClaimContent.Route route) {
      List<PlaceReference> places = new ArrayList<>();
      route.from().ifPresent(places::add);
      places.addAll(route.via());
      route.to().ifPresent(places::add);
      return places;
    }
    return List.of();
  }

  private static String located(PlaceReference place) {
    return place
        .position()
        .map(position -> "located: " + place.reason())
        .orElseGet(() -> "not located: " + place.reason());
  }
}
