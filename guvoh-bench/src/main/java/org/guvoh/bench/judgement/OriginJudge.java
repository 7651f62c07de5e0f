package org.guvoh.bench.judgement;

import java.util.List;
import java.util.Set;
import org.guvoh.core.record.ExtractionRecord;

/** Says which reports go back to the same independent witness, statement or document. */
interface OriginJudge {
  /**
   * For each record of one incident, in order, keys of the origins of what it says on its incident;
   * two reports have an origin in common when they have a key in common.
   */
  List<Set<String>> origins(List<ExtractionRecord> records);
}
