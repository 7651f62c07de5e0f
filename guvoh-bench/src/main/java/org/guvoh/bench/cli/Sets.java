package org.guvoh.bench.cli;

import java.util.List;
import org.guvoh.bench.attribution.AttributionSet;
import org.guvoh.bench.gold.GoldSet;
import org.guvoh.bench.gva.GvaSet;
import org.guvoh.bench.judgement.FamiliesSet;
import org.guvoh.bench.judgement.PairsSet;
import org.guvoh.bench.metamorphic.MetamorphicSet;
import org.guvoh.bench.muc.MucSet;
import org.guvoh.bench.page.PageSet;
import org.guvoh.bench.phrases.CountsSet;
import org.guvoh.bench.phrases.StatementDatesSet;
import org.guvoh.bench.plover.PloverSet;
import org.guvoh.bench.reader.NamesSet;
import org.guvoh.bench.reader.TreebankSet;
import org.guvoh.bench.set.ScoredSet;
import org.guvoh.bench.timeml.TimemlSet;
import org.guvoh.bench.toponym.ToponymSet;
import org.guvoh.bench.violence.NothingViolentSet;

/** The sets that can be scored, in the order of the table. */
final class Sets {
  private Sets() {}

  static List<ScoredSet> all() {
    return List.of(
        new GoldSet(),
        new StatementDatesSet(),
        new CountsSet(),
        new FamiliesSet(),
        new PairsSet(),
        new MetamorphicSet(),
        new MucSet(),
        new GvaSet(),
        new TimemlSet(),
        new AttributionSet(),
        new ToponymSet(),
        new PloverSet(),
        new NothingViolentSet(),
        new PageSet(),
        new TreebankSet(),
        new NamesSet());
  }
}
