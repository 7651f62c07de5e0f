package org.guvoh.core;

import java.util.List;

/** Argument checks shared by the records of this module; each failure names the component. */
public final class Checks {
  private Checks() {}

  public static String filled(String value, String name) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank");
    }
    return value;
  }

  public static void that(boolean condition, String message) {
    if (!condition) {
      throw new IllegalArgumentException(message);
    }
  }

  public static <T> List<T> copy(List<T> values) {
    return List.copyOf(values);
  }
}
