package org.guvoh.incidents.disagreement;

import java.util.Locale;

/** How a speaker stands on a field of an incident, the strongest first. */
public enum CellState {
  DENIES,
  DIFFERS,
  CHALLENGED,
  UPDATES,
  REFINES,
  AGREES,
  /** The only one to give a value. */
  SAYS,
  ASKED_AND_SILENT,
  SILENT;

  public String inWords() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
