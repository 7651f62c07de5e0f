package org.guvoh.app.dossier;

import java.util.List;
import org.guvoh.core.event.EventKind;

/**
 * One incident as its accounts tell it.
 *
 * @param id the incident's id
 * @param headline kind, places and times as said; never an actor or a figure
 * @param accounts who speaks of it, in words
 * @param circumstances what, where and when, by field
 * @param figures tolls, by field
 * @param otherClaims all other claims, by field
 * @param disagreements fields on which accounts part
 * @param unknowns questions called open and people who did not answer
 * @param notSaid what no report says, in words
 * @param reports labels of the reports behind it
 */
public record IncidentSection(
    String id,
    EventKind kind,
    boolean fiction,
    String headline,
    String accounts,
    List<FieldTable> circumstances,
    List<FieldTable> figures,
    List<FieldTable> otherClaims,
    List<DisagreementEntry> disagreements,
    List<ClaimRow> unknowns,
    List<String> notSaid,
    List<String> reports) {
  public IncidentSection {
    circumstances = List.copyOf(circumstances);
    figures = List.copyOf(figures);
    otherClaims = List.copyOf(otherClaims);
    disagreements = List.copyOf(disagreements);
    unknowns = List.copyOf(unknowns);
    notSaid = List.copyOf(notSaid);
    reports = List.copyOf(reports);
  }
}
