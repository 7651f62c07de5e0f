package org.guvoh.app.architecture;

import java.util.Set;

/** Breaches of the rules that are known and wait to be mended. Lines only ever go from here. */
final class KnownBreaches {
  /** Types of a module's root package that packages below it use: they belong into one of those. */
  static final Set<String> USED_FROM_BELOW =
      Set.of(
          "org.guvoh.app.version.EngineVersion",
          "org.guvoh.claims.report.ReportView",
          "org.guvoh.incidents.claim.CaseClaim");

  /** Types that write figures in the machine's locale. */
  static final Set<String> IN_THE_MACHINES_LOCALE =
      Set.of("org.guvoh.ingest.published.PublicationTime");

  private KnownBreaches() {}
}
