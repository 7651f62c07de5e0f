package org.guvoh.names.grammar;

import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.table.Table;

/**
 * The head noun of an organisation's name.
 *
 * @param before whether words stand before it ("Interior Ministry")
 * @param of whether a complement follows it ("Ministry of Interior")
 */
record OrganisationHead(ActorKind kind, boolean before, boolean of) {
  static OrganisationHead of(Table.Row row) {
    String pattern = row.get("pattern");
    return new OrganisationHead(
        ActorKind.valueOf(row.get("kind")), !pattern.equals("of"), !pattern.equals("before"));
  }
}
