package org.guvoh.names.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.place.PlaceReference;
import org.guvoh.core.place.PlaceUse;
import org.guvoh.core.text.Passage;
import org.guvoh.names.register.Entry;
import org.guvoh.names.register.RegisteredActor;
import org.guvoh.names.register.RegisteredPlace;
import org.guvoh.names.search.Capitals;
import org.guvoh.names.search.NameMatch;

/**
 * Known names: an actor of the tables, or a place with the feature word that follows it and its
 * use.
 *
 * <p>A name that several registered actors bear stays a provisional actor.
 */
final class KnownNameRule implements NameRule {
  private final PlaceResolver resolver;

  KnownNameRule(WordTables words) {
    this.resolver = new PlaceResolver(words);
  }

  @Override
  public List<Candidate> apply(SentenceWords words) {
    List<Candidate> found = new ArrayList<>();
    for (NameMatch<Entry> match : words.known()) {
      List<RegisteredActor> actors =
          match.entries().stream().flatMap(KnownNameRule::actor).toList();
      if (!actors.isEmpty()) {
        found.add(actor(match.passage(), actors));
      } else if (!isInsideLongerName(words, match)) {
        found.add(place(words, match));
      }
    }
    return found;
  }

  /** Whether unknown capitals or a person's title touch the place: "Paris Hilton", "Mr Jordan". */
  private static boolean isInsideLongerName(SentenceWords words, NameMatch<Entry> match) {
    int first = words.indexAtOrAfter(match.passage().start());
    int after = words.indexAtOrAfter(match.passage().end());
    boolean whole = words.findKnown(first).map(match::equals).orElse(false);
    return whole
        && words.isPlain()
        && !isDemonym(match)
        && !words.isAcronym(first)
        && !words.form(first).contains(".")
        && (words.isNameWord(after)
            || words.isSureNameWord(first - 1)
            || (words.isCapital(first - 1)
                && words.tables().isTitle(words.form(first - 1), "title")));
  }

  private static Stream<RegisteredActor> actor(Entry entry) {
    return entry.match(of -> Stream.empty(), of -> Stream.of(of.actor()));
  }

  private static Candidate actor(Passage passage, List<RegisteredActor> actors) {
    RegisteredActor first = actors.get(0);
    ActorReference reference =
        actors.size() == 1
            ? new ActorReference(
                passage.exact(), first.kind(), Optional.of(first.id()), first.parents())
            : ActorReference.provisional(passage.exact(), first.kind());
    return Candidate.actor(
        passage, Candidate.Strength.EVIDENT, reference, lastName(passage.exact(), first.kind()));
  }

  /** The last name by which a report speaks of a person it has named in full. */
  private static String[] lastName(String name, ActorKind kind) {
    String[] parts = name.split("\\s+");
    boolean full = kind == ActorKind.PERSON && parts.length > 1;
    return full ? new String[] {parts[parts.length - 1]} : new String[0];
  }

  private Candidate place(SentenceWords words, NameMatch<Entry> match) {
    int after = words.indexAtOrAfter(match.passage().end());
    boolean demonym = isDemonym(match);
    Optional<PlaceFeature> feature =
        demonym || isState(match) ? Optional.empty() : featureAfter(words, match.passage(), after);
    Passage passage =
        feature.isPresent() ? through(words, match.passage(), after) : match.passage();
    PlaceReference place = resolver.resolve(passage.exact(), match.entries(), feature);
    PlaceUse use = demonym ? PlaceUse.DEMONYM : use(words, match, after);
    return new Candidate(
        passage, Candidate.Strength.EVIDENT, new Subject.OfPlace(place, use), List.of());
  }

  private static Optional<PlaceFeature> featureAfter(
      SentenceWords words, Passage passage, int after) {
    boolean touches =
        words.findKnown(after - 1).map(m -> m.passage().equals(passage)).orElse(false);
    return touches
        ? words.tables().findFeature(words.form(after)).filter(PlaceFeature::after)
        : Optional.empty();
  }

  private static Passage through(SentenceWords words, Passage passage, int after) {
    String exact = words.textBetween(passage.start(), words.passage(after, after + 1).end());
    return new Passage(passage.start(), passage.start() + exact.length(), exact);
  }

  private static boolean isDemonym(NameMatch<Entry> match) {
    return match.entries().get(0).match(Entry.OfPlace::demonym, of -> false);
  }

  private static boolean isState(NameMatch<Entry> match) {
    return match
        .entries()
        .get(0)
        .match(of -> of.place().feature().equals(RegisteredPlace.STATE), of -> false);
  }

  private static PlaceUse use(SentenceWords words, NameMatch<Entry> match, int after) {
    boolean ruler = match.entries().get(0).match(of -> of.place().canRule(), of -> false);
    boolean subject = ruler && ActorVerbs.decides(words, after) && !isGoverned(words, match);
    return subject ? PlaceUse.METONYM : PlaceUse.LITERAL;
  }

  /** Whether the name hangs on the words before it ("officials in Dushanbe said"). */
  private static boolean isGoverned(SentenceWords words, NameMatch<Entry> match) {
    int first = words.indexAtOrAfter(match.passage().start());
    boolean opens = first == 0 || words.isOpening(first);
    return !opens && !words.tables().isVerb(Capitals.lower(words.form(first - 1)), "clause");
  }
}
