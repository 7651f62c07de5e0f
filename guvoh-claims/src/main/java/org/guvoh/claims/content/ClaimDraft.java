package org.guvoh.claims.content;

import java.util.List;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.Provenance;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.text.Passage;

/**
 * A claim before its chain, hedges and id are known.
 *
 * @param anchor the token at which its clause is judged (polarity, modality, event)
 */
public record ClaimDraft(
    SentenceView sentence,
    ClaimContent content,
    Passage passage,
    int anchor,
    Provenance provenance) {
  /** The same, with its clause judged at another token. */
  ClaimDraft judgedAt(int token) {
    return new ClaimDraft(sentence, content, passage, token, provenance);
  }

  static ClaimDraft of(
      SentenceView sentence,
      ClaimContent content,
      int from,
      int to,
      String rule,
      List<String> rows,
      String because) {
    return new ClaimDraft(
        sentence, content, sentence.passage(from, to), from, new Provenance(rule, rows, because));
  }
}
