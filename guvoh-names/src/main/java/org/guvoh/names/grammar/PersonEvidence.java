package org.guvoh.names.grammar;

/** What speaks for a run of capitals being a person's name. */
record PersonEvidence(SentenceWords words, int first, int end) {
  private static final int ROLE_REACH = 8;

  boolean ofPerson() {
    if (followsTitle()) {
      return true;
    }
    return isLong()
        && (words.tables().isGivenName(words.form(first))
            || isFollowedByRole()
            || isPrecededByRole()
            || speaks());
  }

  /** Two capitals that publish: a person or a paper. */
  boolean ofPublisher() {
    return isLong()
        && (ActorVerbs.publishes(words, end) || isAfterAccordingTo())
        && (words.isSureCapital(first) || words.nameWords(first + 1, end) > 0);
  }

  private boolean isLong() {
    return words.nameWords(first, end) >= 2
        || (end - first >= 2 && words.tables().isGivenName(words.form(first)));
  }

  private boolean followsTitle() {
    String before = words.form(first - 1);
    boolean title = words.isCapital(first - 1) && words.tables().isTitle(before, "title");
    boolean role = words.tables().isTitle(before, "role");
    boolean abbreviated =
        before.equals(".")
            && words.isCapital(first - 2)
            && words.tables().isTitle(words.form(first - 2), "title");
    return title || abbreviated || (role && !words.isPossessive(end));
  }

  /** "X Y, an analyst", "X Y, the group's spokesman". */
  private boolean isFollowedByRole() {
    if (!words.form(end).equals(",")) {
      return false;
    }
    for (int i = end + 1; i < end + ROLE_REACH && isInsidePhrase(i); i++) {
      if (isRole(i)) {
        return true;
      }
    }
    return isAge(end + 1);
  }

  /** "the group's spokesman, X Y, said". */
  private boolean isPrecededByRole() {
    if (!words.form(first - 1).equals(",") || !words.form(end).equals(",")) {
      return false;
    }
    for (int i = first - 2; i > first - ROLE_REACH && isInsidePhrase(i); i--) {
      if (isRole(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean isInsidePhrase(int i) {
    String form = words.form(i);
    return !form.isEmpty() && !form.equals(",") && !form.equals(".") && !form.equals(";");
  }

  private boolean isRole(int i) {
    return words.tables().isTitle(words.form(i), "role")
        || words.tables().isTitle(words.form(i), "aside");
  }

  private boolean isAge(int i) {
    String form = words.form(i);
    return form.length() == 2
        && form.chars().allMatch(Character::isDigit)
        && words.form(i + 1).equals(",");
  }

  private boolean speaks() {
    boolean after = ActorVerbs.says(words, end);
    boolean before = words.tables().isVerb(words.form(first - 1), "say") && !words.isOpening(first);
    return after || before;
  }

  private boolean isAfterAccordingTo() {
    return words.form(first - 1).equals("to")
        && words.form(first - 2).equalsIgnoreCase("according");
  }
}
