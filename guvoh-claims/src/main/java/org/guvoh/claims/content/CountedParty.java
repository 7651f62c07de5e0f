package org.guvoh.claims.content;

import org.guvoh.claims.count.CountFinder;
import org.guvoh.core.actor.Party;

/**
 * A count with the people it counts, from token {@code start} to before token {@code end}.
 *
 * @param bare whether no noun says who is counted ("four wounded")
 */
record CountedParty(
    int start, int end, CountFinder.Found count, Party party, boolean bare, String row) {
  CountedParty withParty(Party other) {
    return new CountedParty(start, end, count, other, bare, row);
  }
}
