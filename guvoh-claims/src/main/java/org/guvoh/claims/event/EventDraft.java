package org.guvoh.claims.event;

import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.text.Passage;

/**
 * An event mention before it has an id.
 *
 * @param trigger the words that tell of it
 * @param parts who takes part, by grammar
 * @param ground where and when, by grammar
 */
public record EventDraft(
    SentenceView sentence, Tree tree, Trigger trigger, Parts parts, Ground ground) {

  /**
   * The words that tell of an event.
   *
   * @param word the head of the words
   * @param start first token
   * @param end one past the last token
   * @param noun whether a noun tells of it
   * @param fromEffect whether only words for an effect on people ("were killed") tell of it
   * @param definite whether they refer back ("the attack", "he was shot")
   * @param separate whether they part it from others ("another attack")
   * @param late whether people died of it, so that where and when they did is not where and when it
   *     happened
   * @param harms whether whom it was aimed at are those it harmed, whom tolls count
   * @param quiet whether it is told in passing
   * @param row the lexicon row behind it
   */
  public record Trigger(
      int word,
      int start,
      int end,
      EventKind kind,
      boolean noun,
      boolean fromEffect,
      boolean definite,
      boolean separate,
      boolean late,
      boolean harms,
      boolean quiet,
      String row) {}

  /** Heads of the noun phrases of those who did it and of whom or what it was aimed at. */
  public record Parts(List<Integer> doers, List<Integer> targets) {
    public Parts {
      doers = List.copyOf(doers);
      targets = List.copyOf(targets);
    }
  }

  /**
   * Where and when.
   *
   * @param topic the place with which its paragraph opens ("In X …"), if it opens so
   * @param background whether it is told as history of something else
   */
  public record Ground(
      List<PlaceMention> places,
      List<TimeMention> times,
      Optional<PlaceMention> topic,
      boolean background) {
    public static final Ground NONE = new Ground(List.of(), List.of(), Optional.empty(), false);

    public Ground {
      places = List.copyOf(places);
      times = List.copyOf(times);
    }
  }

  /** What tells it from all other drafts of its report. */
  public record Key(int sentence, int word) {}

  public Key key() {
    return new Key(sentence.number(), trigger.word());
  }

  public int start() {
    return trigger.start();
  }

  public int end() {
    return trigger.end();
  }

  public int word() {
    return trigger.word();
  }

  public EventKind kind() {
    return trigger.kind();
  }

  public boolean fromEffect() {
    return trigger.fromEffect();
  }

  public List<PlaceMention> places() {
    return ground.places();
  }

  public List<TimeMention> times() {
    return ground.times();
  }

  public boolean background() {
    return ground.background();
  }

  public String row() {
    return trigger.row();
  }

  /** The words that tell of it, as they stand. */
  public Passage words() {
    return sentence.passage(trigger.start(), trigger.end());
  }

  boolean isBare() {
    return places().isEmpty() && times().isEmpty();
  }

  EventDraft on(Ground other) {
    return new EventDraft(sentence, tree, trigger, parts, other);
  }
}
