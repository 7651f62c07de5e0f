package org.guvoh.incidents.estimate;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How a best figure is chosen among those that origins give. No policy averages.
 *
 * <p>{@link #ORIGINS} takes the figure most origins give, among equals the one given last. {@link
 * #ACLED} takes the lowest, after the rule of that codebook (2023) that conflicting reports are
 * coded conservatively. {@link #UCDP} takes the figure most origins give that are not contradicted
 * by a denial or a challenge, among equals the lower, after the definition of the best estimate in
 * the UCDP GED codebook (23.1). Limits: both codebooks leave room for the coder's judgement of
 * sources, which is not made here.
 */
public enum Policy {
  ORIGINS,
  ACLED,
  UCDP;

  /** The figure that is best by this policy; at least one must be given. */
  Figure best(List<Figure> figures) {
    Comparator<Figure> order =
        switch (this) {
          case ORIGINS ->
              Comparator.comparingInt(Figure::support)
                  .thenComparing(Figure::lastGiven)
                  .thenComparing(Comparator.comparingLong(Figure::low).reversed());
          case ACLED -> Comparator.comparingLong(Figure::low).reversed();
          case UCDP ->
              Comparator.<Figure>comparingInt(figure -> figure.contested() ? 0 : 1)
                  .thenComparingInt(Figure::support)
                  .thenComparing(Comparator.comparingLong(Figure::low).reversed());
        };
    return figures.stream().max(order).orElseThrow();
  }

  /** Its name as commands take it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
