package org.guvoh.core.actor;

import org.guvoh.core.Checks;

/** An unnamed group inside a report, with the words that describe it ("two border guards"). */
public record Party(PartyRole role, String description) {
  public Party {
    Checks.filled(description, "description");
  }
}
