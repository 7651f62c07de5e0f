package org.guvoh.terrain.sight.internal;

/** The values of a viewshed's cells. */
public final class Cells {
  public static final byte HIDDEN = 0;
  public static final byte VISIBLE = 1;
  public static final byte UNKNOWN = 2;
  public static final byte NOT_EXAMINED = -1;

  private Cells() {}
}
