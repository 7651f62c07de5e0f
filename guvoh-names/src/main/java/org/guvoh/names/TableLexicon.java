package org.guvoh.names;

import java.util.List;
import java.util.Optional;
import org.guvoh.core.text.KnownName;
import org.guvoh.core.text.NameLexicon;
import org.guvoh.core.text.NameSpan;
import org.guvoh.names.register.Entry;
import org.guvoh.names.register.Register;
import org.guvoh.names.search.NameMatch;

/**
 * The names of the register in a raw text, longest first, without overlaps.
 *
 * <p>Words for a people ("Tajik") are left out: they are adjectives and nouns to a parser. Where
 * several rows bear a name, the first row's id is given. Linear in the text; safe for many threads.
 */
public final class TableLexicon implements NameLexicon {
  private final Register register;

  public TableLexicon(NameTables tables) {
    this.register = tables.register();
  }

  @Override
  public List<KnownName> find(String text) {
    return register.search().find(text).stream()
        .map(TableLexicon::known)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<KnownName> known(NameMatch<Entry> match) {
    return match
        .entries()
        .get(0)
        .match(
            of ->
                of.demonym()
                    ? Optional.empty()
                    : Optional.of(
                        new KnownName(match.passage(), NameSpan.Kind.PLACE, of.place().id())),
            of ->
                Optional.of(
                    new KnownName(match.passage(), NameSpan.Kind.ORGANISATION, of.actor().id())));
  }
}
