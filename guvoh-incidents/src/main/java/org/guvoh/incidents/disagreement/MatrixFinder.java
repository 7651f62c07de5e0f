package org.guvoh.incidents.disagreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.incident.ClaimReference;
import org.guvoh.core.incident.Disagreement;
import org.guvoh.incidents.claim.CaseClaim;
import org.jspecify.annotations.Nullable;

/**
 * Lays out the claims of one incident as fields by speakers.
 *
 * <p>A cell says how its speaker stands to all others on the field: what sets them apart goes
 * before what they agree on. An anonymous speaker is another one in every report. Silence is shown
 * only of those who say something else of the incident; who was asked and gave no answer stands
 * apart from who merely does not say.
 */
public final class MatrixFinder {
  private static final Set<String> ABOUT_OTHERS = Set.of("stance", "no response", "unknown");

  private final ClaimJudge judge = new ClaimJudge();

  /** The cells, field by field, speakers in order of their first claim. */
  public List<MatrixCell> find(List<CaseClaim> claims, List<Disagreement> disagreements) {
    Map<String, Map<String, List<CaseClaim>>> said = new TreeMap<>();
    Map<String, String> speakers = new LinkedHashMap<>();
    Set<String> asked = new LinkedHashSet<>();
    for (CaseClaim claim : claims) {
      if (claim.content() instanceof ClaimContent.NoResponse silence) {
        asked.add(silence.asked().toLowerCase(Locale.ROOT));
      }
      if (!ABOUT_OTHERS.contains(claim.field())) {
        speakers.putIfAbsent(claim.speaker(), claim.speakerLabel());
        said.computeIfAbsent(claim.field(), field -> new LinkedHashMap<>())
            .computeIfAbsent(claim.speaker(), speaker -> new ArrayList<>())
            .add(claim);
      }
    }
    List<MatrixCell> cells = new ArrayList<>();
    said.forEach(
        (field, bySpeaker) -> {
          Set<ClaimReference> challenged = challenged(field, disagreements);
          speakers.forEach(
              (speaker, label) ->
                  cells.add(
                      cell(field, label, bySpeaker.get(speaker), bySpeaker, challenged, asked)));
        });
    return cells;
  }

  private static Set<ClaimReference> challenged(String field, List<Disagreement> disagreements) {
    Set<ClaimReference> challenged = new LinkedHashSet<>();
    disagreements.stream()
        .filter(found -> found.kind() == Disagreement.Kind.CHALLENGED)
        .filter(found -> found.field().equals(field))
        .forEach(found -> challenged.addAll(found.claims()));
    return challenged;
  }

  private MatrixCell cell(
      String field,
      String label,
      @Nullable List<CaseClaim> own,
      Map<String, List<CaseClaim>> all,
      Set<ClaimReference> challenged,
      Set<String> asked) {
    if (own == null) {
      boolean wasAsked = asked.contains(label.toLowerCase(Locale.ROOT));
      CellState state = wasAsked ? CellState.ASKED_AND_SILENT : CellState.SILENT;
      return new MatrixCell(field, label, state, List.of(), List.of());
    }
    CellState state = all.size() == 1 ? alone(own) : among(own, all);
    if (state.compareTo(CellState.CHALLENGED) > 0
        && own.stream().map(CaseClaim::reference).anyMatch(challenged::contains)) {
      state = CellState.CHALLENGED;
    }
    return new MatrixCell(
        field,
        label,
        state,
        own.stream().map(MatrixFinder::value).distinct().toList(),
        CaseClaim.references(own));
  }

  private CellState alone(List<CaseClaim> own) {
    CellState state = denies(own) ? CellState.DENIES : CellState.SAYS;
    for (CaseClaim one : own) {
      for (CaseClaim other : own) {
        boolean later = !one.reference().report().equals(other.reference().report());
        if (later && judge.judge(one, other) == Relation.UPDATES) {
          state = CellState.UPDATES;
        }
      }
    }
    return state;
  }

  /** Who opposes or negates all of it. */
  private static boolean denies(List<CaseClaim> own) {
    return own.stream().allMatch(claim -> claim.actual() && claim.opposed() != claim.negated());
  }

  private CellState among(List<CaseClaim> own, Map<String, List<CaseClaim>> all) {
    CellState state = denies(own) ? CellState.DENIES : CellState.SAYS;
    for (List<CaseClaim> others : all.values()) {
      for (CaseClaim one : own) {
        for (CaseClaim other : others) {
          boolean apart = !one.reference().equals(other.reference());
          CellState found = apart ? state(judge.judge(one, other), one) : CellState.SAYS;
          state = found.compareTo(state) < 0 ? found : state;
        }
      }
    }
    return state;
  }

  private static CellState state(Relation relation, CaseClaim own) {
    return switch (relation) {
      case DENIES -> own.affirms() ? CellState.DIFFERS : CellState.DENIES;
      case DIFFERS -> CellState.DIFFERS;
      case CHALLENGED, DOUBTED -> CellState.CHALLENGED;
      case UPDATES -> CellState.UPDATES;
      case REFINES -> CellState.REFINES;
      case AGREES -> CellState.AGREES;
      case COMPATIBLE -> CellState.SAYS;
    };
  }

  private static String value(CaseClaim claim) {
    return (claim.opposed() || claim.negated() ? "not " : "")
        + claim.content().value()
        + (claim.actual() ? "" : " (not told as a fact)");
  }
}
