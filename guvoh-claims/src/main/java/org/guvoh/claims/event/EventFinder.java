package org.guvoh.claims.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.lexicon.WordClasses;
import org.guvoh.claims.report.ReportView;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Reality;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.event.EventKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.table.Table;

/**
 * Finds the words of a sentence that tell of an event: verbs and nouns of the table of events that
 * are meant literally, actual, and no part of a name.
 *
 * <p>A plural noun names a series and is no event, except of explosions that a verb of the past
 * tells of. Who did it and whom it was aimed at is read off the grammar, also through verbs that
 * lend a noun their subject ("carried out an attack").
 */
public final class EventFinder {
  private static final LemmaTable EVENTS = LemmaTable.resource("event-words");
  private static final LemmaTable LIGHT = LemmaTable.resource("light-verbs");
  private static final Set<String> AIM = Set.of("on", "against", "at", "of", "targeting", "upon");
  private final Sense sense = new Sense();

  /** The events of a sentence in text order, without places and times. */
  public List<EventDraft> find(ReportView report, SentenceView sentence, Tree tree) {
    List<EventDraft> drafts = new ArrayList<>();
    for (int word = 0; word < tree.size(); word++) {
      boolean verb = Roles.isVerb(tree, word) || isParticiple(tree, word);
      boolean noun = tree.tag(word).equals("NOUN") || tree.tag(word).equals("PROPN");
      if ((verb || noun) && sentence.mentionAt(ActorMention.class, word).isEmpty()) {
        draft(report, sentence, tree, word, verb ? "verb" : "noun").ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static boolean isParticiple(Tree tree, int word) {
    return tree.tag(word).equals("ADJ") && tree.is(word, "VerbForm", "Part");
  }

  private Optional<EventDraft> draft(
      ReportView report, SentenceView sentence, Tree tree, int word, String pos) {
    Optional<LemmaTable.Match> found =
        EVENTS.at(
            tree, word, row -> row.get("pos").equals(pos) && !row.get("weight").equals("effect"));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    LemmaTable.Match match = found.get();
    boolean noun = pos.equals("noun");
    EventDraft.Parts parts = noun ? ofNoun(tree, word) : ofVerb(sentence, tree, word);
    boolean definite = noun ? isDefinite(tree, word) : refersBack(tree, parts);
    boolean refers = !match.get("weight").equals("refer") || definite;
    EventDraft draft = draft(sentence, tree, match, noun, definite, parts);
    boolean kept =
        refers
            && !(noun && isSeries(tree, word))
            && !isAttribute(tree, word)
            && sense.isLiteral(sentence, tree, word, match.get("needs"), parts)
            && isActual(tree, word)
            && (definite || !report.isUnsaid(draft.words()));
    return kept ? Optional.of(draft) : Optional.empty();
  }

  private static boolean isActual(Tree tree, int word) {
    return Reality.of(tree, word).isActual();
  }

  private static EventDraft draft(
      SentenceView sentence,
      Tree tree,
      LemmaTable.Match match,
      boolean noun,
      boolean definite,
      EventDraft.Parts parts) {
    int word = match.word();
    boolean joined = Math.abs(match.part() - word) == 1;
    EventDraft.Trigger trigger =
        new EventDraft.Trigger(
            word,
            joined ? Math.min(word, match.part()) : word,
            (joined ? Math.max(word, match.part()) : word) + 1,
            new EventKind(match.get("kind")),
            noun,
            match.get("needs").equals("it"),
            definite,
            isSeparate(tree, word),
            false,
            !match.get("harmed").isEmpty(),
            match.get("weight").equals("quiet") || match.get("weight").equals("refer"),
            match.rowName());
    return new EventDraft(sentence, tree, trigger, parts, EventDraft.Ground.NONE);
  }

  /** An event that only words of harm tell of. */
  public static EventDraft ofHarm(
      SentenceView sentence, Tree tree, ReportEvents.HarmWord harm, String kind) {
    int word = harm.word();
    EventDraft.Parts parts =
        Roles.isVerb(tree, word) && !harm.late()
            ? new EventDraft.Parts(Roles.doers(tree, word), List.of())
            : new EventDraft.Parts(List.of(), List.of());
    EventDraft.Trigger trigger =
        new EventDraft.Trigger(
            word,
            word,
            word + 1,
            new EventKind(kind),
            false,
            true,
            harm.definite(),
            false,
            harm.late(),
            true,
            false,
            harm.row());
    return new EventDraft(sentence, tree, trigger, parts, EventDraft.Ground.NONE);
  }

  private static EventDraft.Parts ofVerb(SentenceView sentence, Tree tree, int word) {
    List<Integer> targets = new ArrayList<>(Roles.sufferers(tree, word));
    for (int child : tree.children(word)) {
      String marker = tree.marker(child);
      if (targets.isEmpty()
          && tree.isA(child, "obl")
          && (marker.equals("on") || marker.equals("at"))
          && !sentence.isTime(child)) {
        targets.addAll(Roles.coordinated(tree, child));
      }
    }
    return new EventDraft.Parts(Roles.doers(tree, word), targets);
  }

  /** "An attack by X on Y", "X's attack on Y", "X carried out an attack on Y". */
  private static EventDraft.Parts ofNoun(Tree tree, int word) {
    List<Integer> doers = new ArrayList<>(Roles.agents(tree, word));
    List<Integer> targets = new ArrayList<>();
    for (int child : tree.children(word)) {
      boolean suffering =
          tree.relation(child).equals("nmod:poss")
              && EVENTS.at(tree, word, EventFinder::isOf).isPresent();
      if (suffering || (tree.isA(child, "nmod") && AIM.contains(tree.marker(child)))) {
        targets.addAll(Roles.coordinated(tree, child));
      }
    }
    doers.forEach(doer -> targets.addAll(aimedAt(tree, doer)));
    int verb = tree.head(word);
    Optional<LemmaTable.Match> light =
        verb >= 0
            ? LIGHT.at(tree, verb, row -> isPart(tree, word, row.get("event")))
            : Optional.empty();
    light.ifPresent(
        match -> {
          targets.addAll(aimedAt(tree, verb));
          switch (match.get("subject")) {
            case "doer" -> doers.addAll(Roles.doers(tree, verb));
            case "target" -> targets.addAll(Roles.surfaceSubjects(tree, verb));
            default -> {
              // the subject is the event
            }
          }
        });
    return new EventDraft.Parts(doers, targets);
  }

  /** "… on a convoy", where the tree hangs it on the verb or the doer. */
  private static List<Integer> aimedAt(Tree tree, int word) {
    List<Integer> found = new ArrayList<>();
    for (int child : tree.children(word)) {
      String marker = tree.marker(child);
      if (tree.isA(child, "obl", "nmod") && (marker.equals("on") || marker.equals("against"))) {
        found.addAll(Roles.coordinated(tree, child));
      }
    }
    return found;
  }

  private static boolean isOf(Table.Row row) {
    return row.get("pos").equals("noun") && row.get("harmed").equals("of");
  }

  private static boolean isPart(Tree tree, int word, String part) {
    return switch (part) {
      case "object" -> tree.isA(word, "obj", "nsubj:pass");
      case "subject" -> tree.relation(word).equals("nsubj");
      default -> tree.isA(word, "obl") && tree.marker(word).equals(part);
    };
  }

  /** "The attack", "this attack", "Saturday's bombing", "its raid". */
  private static boolean isDefinite(Tree tree, int word) {
    for (int child : tree.children(word)) {
      boolean determiner =
          tree.isA(child, "det") && WordClasses.STANDARD.has("definite", tree.form(child));
      if (determiner || tree.relation(child).equals("nmod:poss")) {
        return true;
      }
    }
    return false;
  }

  /** "He was shot", "the victim was stabbed": somebody told of before. */
  private static boolean refersBack(Tree tree, EventDraft.Parts parts) {
    List<Integer> all = new ArrayList<>(parts.doers());
    all.addAll(parts.targets());
    return all.isEmpty()
        || all.stream().anyMatch(head -> tree.tag(head).equals("PRON") || isDefinite(tree, head));
  }

  private static boolean isSeparate(Tree tree, int word) {
    for (int child : tree.children(word)) {
      if (tree.isA(child, "det", "amod")
          && WordClasses.STANDARD.has("separate", tree.form(child))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSeries(Tree tree, int word) {
    boolean plural = tree.is(word, "Number", "Plur");
    boolean toldOf = tree.isA(word, "nsubj", "obj", "nsubj:pass") && isPast(tree, tree.head(word));
    return plural && !(toldOf && WordClasses.STANDARD.has("loud-plural", tree.form(word)));
  }

  private static boolean isPast(Tree tree, int verb) {
    return verb >= 0 && tree.is(verb, "Tense", "Past");
  }

  /** "The attack helicopter", "a bombing suspect": the noun says what sort of thing. */
  private static boolean isAttribute(Tree tree, int word) {
    return tree.isA(word, "compound") && tree.head(word) > word;
  }
}
