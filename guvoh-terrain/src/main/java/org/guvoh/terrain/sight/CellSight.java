package org.guvoh.terrain.sight;

import org.guvoh.terrain.sight.internal.Cells;

/** What a viewshed says of one cell. */
public enum CellSight {
  /** Ground lies across the line to it. */
  HIDDEN(Cells.HIDDEN),
  /** The line to it is clear. Within sight is not seen. */
  VISIBLE(Cells.VISIBLE),
  /** Not hidden by known ground, but the cell or its line touches a void. */
  UNKNOWN(Cells.UNKNOWN),
  /** Outside range or sector. */
  NOT_EXAMINED(Cells.NOT_EXAMINED);

  private static final CellSight[] BY_CODE = {HIDDEN, VISIBLE, UNKNOWN};

  private final byte code;

  CellSight(byte code) {
    this.code = code;
  }

  /** The value in rasters: 0 hidden, 1 visible, 2 unknown, −1 (255 unsigned) not examined. */
  public byte code() {
    return code;
  }

  static CellSight of(byte code) {
    return code < 0 ? NOT_EXAMINED : BY_CODE[code];
  }
}
