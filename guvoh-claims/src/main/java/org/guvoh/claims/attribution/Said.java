package org.guvoh.claims.attribution;

import java.util.List;
import org.guvoh.core.statement.Statement;
import org.guvoh.core.text.Passage;

/**
 * What a report passes on.
 *
 * @param statements the statements in text order
 * @param unsaid passages of which the report says that nobody uttered them ("did not say that …")
 * @param cues every word that passes content on, also where no speaker was found
 */
public record Said(List<Statement> statements, List<Passage> unsaid, List<Passage> cues) {
  public Said {
    statements = List.copyOf(statements);
    unsaid = List.copyOf(unsaid);
    cues = List.copyOf(cues);
  }
}
