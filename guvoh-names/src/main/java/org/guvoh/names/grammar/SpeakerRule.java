package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;

/**
 * Actors that only what they do shows: one unknown capital before a verb of saying ("Zarvand
 * reported"), or an unknown acronym before a word for a force ("QRB fighters").
 */
final class SpeakerRule implements NameRule {
  @Override
  public List<Candidate> apply(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    if (!words.isPlain()) {
      return found;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.isNameWord(i) && isAlone(words, i) && words.isSureCapital(i)) {
        addActor(words, i, found);
      }
    }
    return found;
  }

  private static void addActor(SentenceWords words, int i, List<Candidate> found) {
    boolean group = words.isAcronym(i) && words.tables().isGroupNoun(words.form(i + 1));
    boolean speaks = ActorVerbs.says(words, i + 1) || ActorVerbs.publishes(words, i + 1);
    if (!group && !speaks) {
      return;
    }
    String name = words.form(i);
    ActorReference actor =
        ActorReference.provisional(name, group ? ActorKind.GROUP : ActorKind.UNKNOWN);
    found.add(Candidate.actor(words.passage(i, i + 1), Candidate.Strength.LIKELY, actor, name));
  }

  private static boolean isAlone(SentenceWords words, int i) {
    return !words.mayName(i - 1) && !words.mayName(i + 1);
  }
}
