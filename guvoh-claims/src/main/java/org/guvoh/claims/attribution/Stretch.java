package org.guvoh.claims.attribution;

/** A stretch of tokens from {@code start} to before {@code end}. */
record Stretch(int start, int end) {
  boolean isEmpty() {
    return start >= end;
  }
}
