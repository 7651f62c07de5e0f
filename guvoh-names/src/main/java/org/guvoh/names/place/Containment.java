package org.guvoh.names.place;

import java.util.List;
import java.util.regex.Pattern;

/** What the words between two names say of them: one lies in the other, or both are of a list. */
final class Containment {
  private static final Pattern INSIDE =
      Pattern.compile(
          ", | | \\(| (?:in|of|,|in the|of the) ?"
              + "|,? (?:district|county|province|region|village|town|city)? ?(?:of|in)(?: the)? ");
  private static final Pattern LISTED = Pattern.compile(", ?|,? (?:and|or|&) ");

  private final String text;
  private final List<PlaceName> names;

  Containment(String text, List<PlaceName> names) {
    this.text = text;
    this.names = names;
  }

  /** Whether the name is followed by the area that contains it: "X, Y", "X in Y". */
  boolean isInside(int name) {
    return INSIDE.matcher(between(name)).matches();
  }

  /** Whether the name and the next are two of a list of three and more: "X, Y and Z". */
  boolean isListed(int name) {
    return isJoined(name) && (isJoined(name - 1) || isJoined(name + 1));
  }

  private boolean isJoined(int name) {
    return name >= 0 && name + 1 < names.size() && LISTED.matcher(between(name)).matches();
  }

  private String between(int name) {
    int from = names.get(name).passage().end();
    int to = names.get(name + 1).passage().start();
    return from <= to && to - from < 40 ? text.substring(from, to).replaceAll("\\s+", " ") : "-";
  }
}
