package org.guvoh.names.grammar;

import java.util.List;

/** Proposes names in one sentence. */
@FunctionalInterface
public interface NameRule {
  List<Candidate> apply(SentenceWords words);
}
