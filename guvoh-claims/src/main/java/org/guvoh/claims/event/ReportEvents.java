package org.guvoh.claims.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.time.Edtf;

/**
 * The events of a report and which of them a word of harm is of.
 *
 * <p>Words of harm belong to the event of their sentence that grammar ties them to. Where the
 * sentence has none they are an event of their own if they are violent: by themselves ("murdered"),
 * by who did it, or because the report tells of violence and no accident or sickness stands beside
 * them. Linear in the length of the report.
 */
public final class ReportEvents {
  private static final Map<TollEffect, String> KIND =
      Map.of(
          TollEffect.KILLED, "killing",
          TollEffect.WOUNDED, "attack",
          TollEffect.DETAINED, "arrest",
          TollEffect.ABDUCTED, "abduction",
          TollEffect.MISSING, "attack",
          TollEffect.DISPLACED, "attack");

  /** A report is on a disaster where more than one sentence in so many speaks of one. */
  private static final int DISASTROUS = 5;

  private final EventFinder finder = new EventFinder();
  private final EventGround grounds = new EventGround();
  private final Sense sense = new Sense();
  private final Lexicon accidents = Lexicon.resource("accidents");

  /**
   * A word of harm, as tolls have it.
   *
   * @param actual whether it is said to have happened
   * @param event whether it names an event by itself
   * @param company whether it is violent only beside something violent
   * @param armed whether it befell attackers or forces
   * @param late whether it tells how they died of it, not how it happened ("died in hospital")
   * @param definite whether it befell somebody told of before
   */
  public record HarmWord(
      int word,
      TollEffect effect,
      boolean actual,
      boolean event,
      boolean company,
      boolean armed,
      boolean definite,
      boolean late,
      String row) {}

  /** The events of a report and the event of each word of harm, by sentence and word. */
  public record Found(List<EventDraft> events, Map<Long, EventDraft> ofHarm) {
    /** The number of the event that each mention is of. */
    public Map<EventDraft.Key, Integer> groups() {
      Map<EventDraft.Key, Integer> groups = new HashMap<>();
      List<Integer> numbers = EventIdentity.groups(events);
      for (int i = 0; i < events.size(); i++) {
        groups.put(events.get(i).key(), numbers.get(i));
      }
      return groups;
    }

    /** The event of a word of harm. */
    public Optional<EventDraft> of(SentenceView sentence, int word) {
      return Optional.ofNullable(ofHarm.get(key(sentence, word)));
    }
  }

  private static long key(SentenceView sentence, int word) {
    return (long) sentence.number() << 32 | word;
  }

  /** The events, in text order; {@code harms} are the words of harm of each sentence. */
  public Found find(ReportView report, List<List<HarmWord>> harms, Optional<Edtf> published) {
    List<List<EventDraft>> triggers = new ArrayList<>();
    boolean violent = false;
    int disastrous = 0;
    for (SentenceView sentence : report.sentences()) {
      List<EventDraft> here = finder.find(report, sentence, report.tree(sentence));
      boolean violence = here.stream().anyMatch(ReportEvents::isViolent);
      violent |= violence;
      disastrous += !violence && !accidents.all(sentence).isEmpty() ? 1 : 0;
      triggers.add(here);
    }
    boolean disaster = disastrous > 2 && disastrous * DISASTROUS > report.sentences().size();
    if (!violent) {
      triggers.replaceAll(here -> here.stream().filter(d -> !isReference(d)).toList());
    }
    violent &= !disaster;
    List<EventDraft> events = new ArrayList<>();
    Map<Long, EventDraft> ofHarm = new HashMap<>();
    for (SentenceView sentence : report.sentences()) {
      int number = sentence.number();
      sentence(report, sentence, triggers.get(number), harms.get(number), violent, events, ofHarm);
    }
    lend(report, harms, events, ofHarm);
    List<EventDraft> marked = Background.mark(events, EventIdentity.groups(events), published);
    Map<EventDraft.Key, EventDraft> byKey = new HashMap<>();
    marked.forEach(event -> byKey.put(event.key(), event));
    ofHarm.replaceAll((key, event) -> byKey.getOrDefault(event.key(), event));
    return new Found(marked, ofHarm);
  }

  /** "The incident" in a report that tells of no violence. */
  private static boolean isReference(EventDraft draft) {
    return draft.kind().family().equals("violence") && draft.trigger().quiet();
  }

  /**
   * Gives words of harm that are no event and that grammar ties to none ("no child died") the last
   * event of violence told before them, else the first; not where an accident stands beside them.
   */
  private void lend(
      ReportView report,
      List<List<HarmWord>> harms,
      List<EventDraft> events,
      Map<Long, EventDraft> ofHarm) {
    List<EventDraft> told = events.stream().filter(ReportEvents::isViolent).toList();
    int next = 0;
    for (SentenceView sentence : report.sentences()) {
      while (next < told.size() && told.get(next).sentence().number() <= sentence.number()) {
        next++;
      }
      boolean loose = !told.isEmpty() && accidents.all(sentence).isEmpty();
      for (HarmWord harm : harms.get(sentence.number())) {
        if (loose) {
          ofHarm.putIfAbsent(key(sentence, harm.word()), told.get(Math.max(0, next - 1)));
        }
      }
    }
  }

  private static boolean isViolent(EventDraft draft) {
    return draft.kind().family().equals("violence") && !draft.trigger().quiet();
  }

  private void sentence(
      ReportView report,
      SentenceView sentence,
      List<EventDraft> triggers,
      List<HarmWord> harms,
      boolean violent,
      List<EventDraft> events,
      Map<Long, EventDraft> ofHarm) {
    Tree tree = report.tree(sentence);
    List<EventDraft> drafts = new ArrayList<>(triggers);
    Map<Integer, Integer> owners = new HashMap<>();
    Set<TollEffect> own = Set.of(TollEffect.DETAINED, TollEffect.ABDUCTED);
    for (HarmWord harm : harms) {
      Optional<Integer> owner = owner(report, sentence, tree, drafts, harm);
      boolean apart = own.contains(harm.effect()) && !isOfKind(drafts, owner, harm.effect());
      if (owner.isPresent() && !apart) {
        owners.put(harm.word(), owner.get());
      } else if (harm.actual() && isEvent(sentence, tree, harm, violent, !triggers.isEmpty())) {
        String kind = KIND.getOrDefault(harm.effect(), "attack");
        drafts.add(EventFinder.ofHarm(sentence, tree, harm, kind));
        owners.put(harm.word(), drafts.size() - 1);
      }
    }
    List<EventDraft> grounded = grounds.ground(report, sentence, tree, drafts, owners);
    owners.forEach((word, index) -> ofHarm.put(key(sentence, word), grounded.get(index)));
    grounded.stream().sorted(Comparator.comparingInt(EventDraft::start)).forEach(events::add);
  }

  private static boolean isOfKind(
      List<EventDraft> drafts, Optional<Integer> owner, TollEffect effect) {
    return owner
        .map(drafts::get)
        .filter(draft -> draft.kind().code().equals(KIND.getOrDefault(effect, "")))
        .isPresent();
  }

  private boolean isEvent(
      SentenceView sentence, Tree tree, HarmWord harm, boolean violent, boolean beside) {
    if (harm.event()) {
      return true;
    }
    boolean violence = sense.hasViolence(sentence);
    if (!beside && !violence && !accidents.all(sentence).isEmpty()) {
      return false;
    }
    boolean done =
        Roles.isVerb(tree, harm.word())
            && Roles.doers(tree, harm.word()).stream()
                .anyMatch(
                    head -> sense.isPeople(sentence, head) || sense.isHostile(sentence, head));
    return (!harm.company() && (done || !beside)) || harm.armed() || violent || violence;
  }

  /** The event that grammar ties a word of harm to; else the only one of its scope. */
  private static Optional<Integer> owner(
      ReportView report, SentenceView sentence, Tree tree, List<EventDraft> drafts, HarmWord harm) {
    Map<Integer, Integer> byWord = new HashMap<>();
    BitSet candidates = new BitSet(tree.size());
    List<Integer> inScope = new ArrayList<>();
    var here = sentence.passage(harm.word(), harm.word() + 1);
    for (int i = 0; i < drafts.size(); i++) {
      EventDraft draft = drafts.get(i);
      if (!draft.trigger().quiet() && report.sameScope(draft.words(), here)) {
        byWord.put(draft.word(), i);
        candidates.set(draft.word());
        inScope.add(i);
      }
    }
    OptionalInt word = Attachment.of(tree, harm.word(), candidates);
    if (word.isPresent()) {
      return Optional.ofNullable(byWord.get(word.getAsInt()));
    }
    return inScope.size() == 1 ? Optional.of(inScope.get(0)) : Optional.empty();
  }
}
