package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.count.CountFinder;
import org.guvoh.claims.event.ReportEvents;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Reality;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.Provenance;
import org.guvoh.core.actor.Party;
import org.guvoh.core.actor.PartyRole;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.claim.TollEffect;
import org.guvoh.core.count.CountInterval;

/**
 * Finds tolls: words of harm ({@link HarmFinder}) with the people they befell ({@link
 * PartyReader}), bound by grammar.
 *
 * <p>People behind "including" and "among them" are a part of the toll before them and get the same
 * effect. A number or "others" without a noun stands on the side of the people counted before it.
 * One person whom a pronoun means is not counted anew where the words before named him. Limits:
 * plurals with an article and no number ("the soldiers were killed") count nobody.
 */
public final class TollFinder {
  private static final Set<String> PART = Set.of("including", "among", "include", "includes");
  private static final LemmaTable DEADLY = LemmaTable.resource("deadly-complements");
  private final HarmFinder harms = new HarmFinder();
  private final PartyReader parties = new PartyReader();

  /**
   * A toll with its words of harm.
   *
   * @param part whether it is part of a toll before it
   * @param open whether the words leave it open if the people lived
   * @param harm the word of harm
   * @param event whether that word is a mention of an event by itself
   * @param company whether it tells of violence only beside something violent
   * @param late whether it tells how they died of it, not how it happened
   * @param pronoun whether a pronoun names the one person
   */
  public record Found(
      ClaimDraft draft,
      ClaimContent.Toll toll,
      boolean part,
      boolean open,
      int harm,
      boolean event,
      boolean company,
      boolean late,
      boolean pronoun) {
    /** The same with another count and reason. */
    Found with(CountInterval count, Provenance provenance) {
      ClaimContent.Toll other =
          new ClaimContent.Toll(toll.effect(), toll.whom(), count, toll.named());
      ClaimDraft counted =
          new ClaimDraft(draft.sentence(), other, draft.passage(), draft.anchor(), provenance);
      return new Found(counted, other, part, open, harm, event, company, late, pronoun);
    }

    /** The word of harm as events want it. */
    public ReportEvents.HarmWord harmWord(Tree tree) {
      boolean none = toll.count().high().orElse(1) == 0;
      boolean actual = !none && Reality.of(tree, harm).isActual();
      PartyRole role = toll.whom().role();
      boolean armed = role == PartyRole.ATTACKERS || role == PartyRole.SECURITY_FORCES;
      String row = draft.provenance().rows().get(1);
      return new ReportEvents.HarmWord(
          harm, toll.effect(), actual, event, company, armed, pronoun, late, row);
    }
  }

  /** The people counted last, whose side a bare number takes. */
  public static final class Memory {
    private Party last = new Party(PartyRole.UNKNOWN, "people, not said who");
    private Party single = new Party(PartyRole.UNKNOWN, "one person");
    private int sentence = -1;
  }

  private record Bound(Harm harm, HarmedParty party, boolean part) {}

  /** The tolls of a sentence in text order. */
  public List<Found> find(
      SentenceView sentence, Tree tree, List<CountFinder.Found> counts, Memory memory) {
    List<Bound> bound = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Harm harm : harms.find(tree)) {
      for (int head : harmed(tree, harm, counts)) {
        parties
            .read(sentence, tree, head, counts)
            .map(party -> himself(sentence, tree, harm, party, counts))
            .filter(party -> taken.add(party.head() + " " + harm.effect()))
            .ifPresent(
                party -> {
                  bound.add(new Bound(harm, party, isPart(tree, party.head())));
                  parts(sentence, tree, harm, party, counts, bound);
                });
      }
      figure(tree, harm, counts).ifPresent(bound::add);
    }
    bound.sort(Comparator.comparingInt(one -> one.party().from()));
    List<Found> found = new ArrayList<>();
    for (Bound one : bound) {
      if (!isShadowed(one, bound) && !isGeneral(tree, one)) {
        found.add(found(sentence, remember(sentence, one, memory)));
      }
    }
    return found;
  }

  /** "The gunman killed himself": the doer. */
  private HarmedParty himself(
      SentenceView sentence,
      Tree tree,
      Harm harm,
      HarmedParty party,
      List<CountFinder.Found> counts) {
    if (!tree.form(party.head()).endsWith("self")) {
      return party;
    }
    return Roles.doers(tree, harm.word()).stream()
        .findFirst()
        .flatMap(doer -> parties.read(sentence, tree, doer, counts))
        .orElse(party);
  }

  /** The harmed by grammar; where there are none, a number right before the word. */
  private static List<Integer> harmed(Tree tree, Harm harm, List<CountFinder.Found> counts) {
    if (!harm.harmed().isEmpty() || harm.row().endsWith("toll")) {
      return harm.harmed();
    }
    for (CountFinder.Found count : counts) {
      int behind = count.end();
      boolean adjacent = behind == harm.word() || behind + 1 == harm.word();
      if (adjacent && count.end() > 0) {
        int head = behind == harm.word() ? count.end() - 1 : behind;
        return tree.isPunctuation(head) || Roles.isVerb(tree, head) ? List.of() : List.of(head);
      }
    }
    return List.of();
  }

  /** "The death toll rose to 15", "a toll of six". */
  private static Optional<Bound> figure(Tree tree, Harm harm, List<CountFinder.Found> counts) {
    if (!harm.row().startsWith("harm-words:toll")) {
      return Optional.empty();
    }
    int verb = tree.head(harm.word());
    for (CountFinder.Found count : counts) {
      int token = count.end() - 1;
      int top = token;
      while (tree.head(top) >= count.start() && tree.head(top) < count.end()) {
        top = tree.head(top);
      }
      boolean tells = top >= 0 && (tree.head(top) == verb || tree.head(top) == harm.word());
      if (tells && !tree.marker(top).equals("from") && !tree.isA(top, "nsubj")) {
        HarmedParty party =
            new HarmedParty(
                top,
                count.start(),
                count.end(),
                count.count(),
                new Party(PartyRole.UNKNOWN, "people, not said who"),
                false,
                false,
                List.of(),
                "rule:toll");
        return Optional.of(new Bound(harm, party, false));
      }
    }
    return Optional.empty();
  }

  /**
   * "…, including three children", "among them three children", "five of them children", "one
   * fatally".
   */
  private void parts(
      SentenceView sentence,
      Tree tree,
      Harm harm,
      HarmedParty whole,
      List<CountFinder.Found> counts,
      List<Bound> bound) {
    List<Integer> heads = new ArrayList<>();
    for (int child : tree.children(whole.head())) {
      if (isPart(tree, child) || isShare(tree, child)) {
        heads.addAll(Roles.coordinated(tree, child));
      } else if (tree.isA(child, "appos", "conj") && DEADLY.has(tree, child + 1)) {
        parties
            .read(sentence, tree, child, counts)
            .ifPresent(
                party -> bound.add(new Bound(harm.with(TollEffect.KILLED, false), party, true)));
      }
    }
    for (int child : tree.children(harm.word())) {
      if (child > whole.head() && tree.isA(child, "obl", "nmod") && isPart(tree, child)) {
        boolean pronoun = tree.tag(child).equals("PRON");
        heads.addAll(pronoun ? besides(tree, child) : Roles.coordinated(tree, child));
      }
    }
    for (int head : heads) {
      parties
          .read(sentence, tree, head, counts)
          .ifPresent(party -> bound.add(new Bound(harm, party, true)));
    }
  }

  /** "Five of them children": a noun said of some of the whole. */
  private static boolean isShare(Tree tree, int child) {
    return tree.tag(child).equals("NOUN")
        && tree.isA(child, "appos", "parataxis", "conj")
        && tree.hasChild(child, "nsubj");
  }

  /** "Among them three children": what stands right behind. */
  private static List<Integer> besides(Tree tree, int pronoun) {
    for (int child : tree.children(tree.head(pronoun))) {
      if (child > pronoun && tree.isA(child, "conj", "nsubj", "obj", "dep", "appos", "parataxis")) {
        return Roles.coordinated(tree, child);
      }
    }
    return List.of();
  }

  private static boolean isPart(Tree tree, int head) {
    return PART.contains(tree.marker(head));
  }

  /** "Boys can be killed": people without a number of whom something is said in general. */
  private static boolean isGeneral(Tree tree, Bound one) {
    boolean unbounded = one.party().count().high().isEmpty() && one.party().count().low() == 1;
    return unbounded && !Reality.of(tree, one.harm().word()).isActual();
  }

  /** "Shot and killed": of two words of harm on the same people the graver tells. */
  private static boolean isShadowed(Bound one, List<Bound> all) {
    return one.harm().open()
        && all.stream()
            .anyMatch(
                other ->
                    !other.harm().open()
                        && other.party().head() == one.party().head()
                        && other.harm().word() != one.harm().word());
  }

  private static Bound remember(SentenceView sentence, Bound bound, Memory memory) {
    HarmedParty party = bound.party();
    HarmedParty known = party;
    if (party.row().equals("rule:pronoun")) {
      known = party.of(memory.single);
    } else if (party.bare() && memory.sentence == sentence.number()) {
      known = party.of(new Party(memory.last.role(), party.party().description()));
    }
    memory.last = known.party();
    memory.sentence = sentence.number();
    if (known.single()) {
      memory.single = known.party();
    }
    return new Bound(bound.harm(), known, bound.part());
  }

  private static Found found(SentenceView sentence, Bound bound) {
    HarmedParty party = bound.party();
    Harm harm = bound.harm();
    ClaimContent.Toll toll =
        new ClaimContent.Toll(harm.effect(), party.party(), party.count(), party.named());
    int from = Math.min(party.from(), harm.word());
    int to = Math.max(party.to(), harm.word() + 1);
    String because =
        "\""
            + sentence.passage(harm.word(), harm.word() + 1).exact()
            + "\" befell \""
            + PartyReader.words(sentence, party.from(), party.to())
            + "\""
            + (bound.part() ? ", part of those before" : "");
    ClaimDraft draft =
        new ClaimDraft(
            sentence,
            toll,
            sentence.passage(from, to),
            harm.word(),
            new Provenance("toll", List.of(party.row(), harm.row()), because));
    return new Found(
        draft,
        toll,
        bound.part(),
        harm.open(),
        harm.word(),
        harm.event(),
        harm.company(),
        harm.late(),
        party.row().equals("rule:pronoun"));
  }
}
