package org.guvoh.claims.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Ties those whom a participle cites to the speaker of the same sentence that the tree missed. */
final class PassedThrough {
  private PassedThrough() {}

  static Finding join(Finding finding, List<Finding> byOrder, List<Finding> byTree) {
    boolean cites = finding.row().endsWith(":cite") || finding.row().endsWith(":quote");
    if (!cites || finding.within() >= 0 || finding.kind() != AttributionClass.SPEECH) {
      return finding;
    }
    return Stream.concat(byOrder.stream(), byTree.stream())
        .filter(other -> other.anchor() < finding.anchor() && other.holder() >= 0)
        .filter(other -> other.kind() == AttributionClass.SPEECH)
        .filter(other -> other.content().intersects(finding.content()))
        .max(Comparator.comparingInt(Finding::anchor))
        .map(other -> finding.withContent((BitSet) other.content().clone()).within(other.anchor()))
        .orElse(finding);
  }
}
