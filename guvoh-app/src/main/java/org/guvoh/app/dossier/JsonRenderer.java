package org.guvoh.app.dossier;

import org.guvoh.core.record.ExtractionCodec;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Renders a dossier as indented JSON; the form is docs/reference/dossier.md.
 *
 * <p>Lines end with a line feed on every system; offsets are Unicode code points. Thread-safe.
 */
public final class JsonRenderer {
  /** The dossier as one JSON object, ending with a line feed. */
  public String render(Dossier dossier) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    return ExtractionCodec.plainMapper().writer().with(printer).writeValueAsString(dossier) + "\n";
  }
}
