package org.guvoh.store.sqlite;

/** What can be wrong with a case file: a stable code and what to do. */
public enum CaseFileProblem {
  MISSING("case-missing", "Check the name, or begin a case file with guvoh read."),
  NO_FOLDER("case-no-folder", "Make the folder first, or choose another place."),
  DIRECTORY("case-directory", "Name a file in it, such as case.guvoh."),
  READ_ONLY_LOCATION(
      "case-read-only", "Choose a folder you may write to, or copy the case file there."),
  UNREADABLE("case-unreadable", "Ask its owner for the right to read it."),
  FOREIGN(
      "case-foreign",
      "Nothing in it was changed. Give the name of a case file, or a new name to begin one."),
  NEWER("case-newer", "Nothing in it was changed. Open it with the newer Guvoh, or update this."),
  OLDER("case-older", "Open it once for writing; that brings it up to date."),
  LOCKED("case-locked", "Close it there, or wait until that run has ended; reading is possible."),
  BUSY("case-busy", "Wait until it is no longer read elsewhere, then try again."),
  DAMAGED("case-damaged", "Run guvoh doctor on it; go back to a copy if it confirms the damage."),
  DISK_FULL("case-disk-full", "Make room and run again; what was stored before is safe."),
  TOO_LARGE("case-too-large", "Split the report: one value may have 1 GB at most."),
  OPENED_FOR_READING("case-opened-for-reading", "Open the case file for writing."),
  NOT_HELD("case-not-held", "Read the report it speaks of into this case file first."),
  NATIVE_LIBRARY(
      "case-native-library",
      "Use a platform that docs/reference/case-file.md lists, or set GUVOH_HOME to a folder you"
          + " may write to."),
  INPUT_OUTPUT("case-input-output", "Check the disk and the connection to it, then try again.");

  private final String code;
  private final String remedy;

  CaseFileProblem(String code, String remedy) {
    this.code = code;
    this.remedy = remedy;
  }

  public String code() {
    return code;
  }

  public String remedy() {
    return remedy;
  }
}
