package org.guvoh.claims.content;

import java.util.List;
import org.guvoh.core.actor.Party;
import org.guvoh.core.count.CountInterval;

/**
 * People of a noun phrase, from token {@code from} to before token {@code to}.
 *
 * @param head the head of the phrase
 * @param bare whether no noun says who they are ("four", "others")
 * @param single whether the phrase is of one person that later words can mean by "he"
 * @param named the names, where the phrase names them
 * @param row the lexicon row that says who they are
 */
record HarmedParty(
    int head,
    int from,
    int to,
    CountInterval count,
    Party party,
    boolean bare,
    boolean single,
    List<String> named,
    String row) {
  HarmedParty {
    named = List.copyOf(named);
  }

  HarmedParty of(Party other) {
    return new HarmedParty(head, from, to, count, other, bare, single, named, row);
  }
}
