package org.guvoh.claims.event;

import java.util.Set;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.LemmaTable;
import org.guvoh.claims.syntax.Roles;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.PlaceMention;

/**
 * Tells whether a word of the table of events is meant literally: by words that turn it into
 * something else ("heart attack"), by who does it and to whom, and by what else stands beside it.
 */
final class Sense {
  private static final LemmaTable FIGURES = LemmaTable.resource("event-figures");
  private static final Set<String> HOSTILE = Set.of("ATTACKERS", "SECURITY_FORCES");
  private final Lexicon people = Lexicon.resource("people");
  private final Lexicon weapons = Lexicon.resource("weapons");

  boolean isLiteral(
      SentenceView sentence, Tree tree, int word, String needs, EventDraft.Parts parts) {
    if (FIGURES.has(tree, word)) {
      return false;
    }
    return switch (needs) {
      case "bomb" ->
          !Roles.isVerb(tree, word) || isArmed(sentence, tree, parts) || hasWeapon(sentence);
      case "armed" -> isArmed(sentence, tree, parts) || hasWeapon(sentence);
      case "harm" ->
          parts.targets().stream().anyMatch(head -> isPerson(sentence, tree, head))
              || hasOtherWeapon(sentence, word);
      case "company", "" -> true;
      case "people" -> parts.targets().stream().anyMatch(head -> isPerson(sentence, tree, head));
      case "it" -> parts.doers().stream().anyMatch(head -> sentence.is("event-pronoun", head));
      case "actors" ->
          parts.doers().stream().anyMatch(head -> isActor(sentence, head))
              && !parts.targets().isEmpty();
      case "troops" ->
          parts.targets().stream().anyMatch(head -> isHostile(sentence, head))
              || parts.doers().stream().anyMatch(head -> isHostile(sentence, head));
      default -> throw new IllegalArgumentException("event-words: no such need: " + needs);
    };
  }

  /** A hostile doer, or people, places or buildings that suffer. */
  private boolean isArmed(SentenceView sentence, Tree tree, EventDraft.Parts parts) {
    return parts.doers().stream().anyMatch(head -> isHostile(sentence, head))
        || parts.targets().stream().anyMatch(head -> suffers(sentence, tree, head));
  }

  private boolean suffers(SentenceView sentence, Tree tree, int head) {
    return isPerson(sentence, tree, head)
        || sentence.mentionAt(PlaceMention.class, head).isPresent()
        || sentence.is("structure", head);
  }

  /** People by noun, name, age, number or personal pronoun. */
  private boolean isPerson(SentenceView sentence, Tree tree, int head) {
    String tag = tree.tag(head);
    return isPeople(sentence, head)
        || (tag.equals("PRON") && sentence.is("personal-pronoun", head))
        || tag.equals("NUM")
        || (tag.equals("PROPN") && !tree.isA(head, "compound"))
        || sentence.lower(head).equals("old");
  }

  boolean isHostile(SentenceView sentence, int head) {
    boolean group =
        sentence
            .mentionAt(ActorMention.class, head)
            .filter(actor -> actor.actor().kind() == ActorKind.GROUP)
            .isPresent();
    return group
        || people
            .at(sentence, head)
            .filter(match -> HOSTILE.contains(match.get("role").toUpperCase(java.util.Locale.ROOT)))
            .isPresent();
  }

  private static boolean isActor(SentenceView sentence, int head) {
    return sentence.mentionAt(ActorMention.class, head).isPresent();
  }

  boolean isPeople(SentenceView sentence, int head) {
    return people.has(sentence, head)
        || sentence
            .mentionAt(ActorMention.class, head)
            .filter(actor -> actor.actor().kind() == ActorKind.PERSON)
            .isPresent();
  }

  boolean hasWeapon(SentenceView sentence) {
    return !weapons.all(sentence).isEmpty();
  }

  private boolean hasOtherWeapon(SentenceView sentence, int word) {
    return weapons.all(sentence).stream().anyMatch(match -> match.start() != word);
  }

  /** Whether a weapon or a hostile person stands in the sentence. */
  boolean hasViolence(SentenceView sentence) {
    if (hasWeapon(sentence)) {
      return true;
    }
    for (int token = 0; token < sentence.size(); token++) {
      if (people
          .at(sentence, token)
          .filter(match -> match.get("role").equals("attackers"))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
