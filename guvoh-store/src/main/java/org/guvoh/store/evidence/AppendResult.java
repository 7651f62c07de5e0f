package org.guvoh.store.evidence;

/**
 * What an appending changed.
 *
 * @param added entries that are new in the case file
 * @param known entries that were in it already, and changed nothing
 */
public record AppendResult(int added, int known) {
  public AppendResult plus(AppendResult other) {
    return new AppendResult(added + other.added, known + other.known);
  }
}
