package org.guvoh.claims.clause;

import java.util.List;
import org.guvoh.claims.content.ClaimDraft;

/** Reads one kind of content off a clause. */
public interface ClauseRule {
  List<ClaimDraft> read(Telling telling, Clause clause);
}
