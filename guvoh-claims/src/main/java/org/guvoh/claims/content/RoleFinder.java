package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.guvoh.claims.event.EventDraft;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.syntax.NounPhrase;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.actor.ActorKind;
import org.guvoh.core.actor.ActorReference;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.mention.ActorMention;
import org.guvoh.core.mention.TimeMention;

/**
 * Who did it and whom or what it was aimed at, by the grammar of the event's words.
 *
 * <p>A doer is a named actor or a noun for people; things ("a bomb") and pronouns are none. Those
 * whom a toll counts are no target beside it.
 */
public final class RoleFinder {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  private final PersonNouns people = new PersonNouns();
  private final Lexicon weapons = Lexicon.resource("weapons");

  /** Claims on the parts of one event of violence. */
  public List<ClaimDraft> ofEvent(EventDraft event) {
    List<ClaimDraft> drafts = new ArrayList<>();
    if (!event.kind().family().equals("violence") || event.trigger().quiet()) {
      return drafts;
    }
    for (int head : event.parts().doers()) {
      actor(event.sentence(), event.tree(), head)
          .ifPresent(
              actor ->
                  drafts.add(
                      draft(event, new ClaimContent.Perpetrator(actor), head, "perpetrator")));
    }
    for (int head : event.trigger().harms() ? List.<Integer>of() : event.parts().targets()) {
      if (isTarget(event, head)) {
        drafts.add(draft(event, new ClaimContent.Target(words(event, head)), head, "target"));
      }
    }
    return drafts;
  }

  private Optional<ActorReference> actor(SentenceView sentence, Tree tree, int head) {
    Optional<ActorMention> named = sentence.mentionAt(ActorMention.class, head);
    if (named.isPresent()) {
      return named.map(ActorMention::actor);
    }
    boolean person = people.at(sentence, head).isPresent() || people.endsLikeOne(sentence, head);
    if (!NOUNS.contains(tree.tag(head)) || !person) {
      return Optional.empty();
    }
    NounPhrase phrase = NounPhrase.of(tree, head);
    String words = PartyReader.words(sentence, phrase.from(), phrase.to());
    return Optional.of(ActorReference.provisional(words, ActorKind.UNKNOWN));
  }

  private boolean isTarget(EventDraft event, int head) {
    boolean noun = NOUNS.contains(event.tree().tag(head));
    boolean time = event.sentence().mentionAt(TimeMention.class, head).isPresent();
    boolean weapon = weapons.has(event.sentence(), head) || event.sentence().is("fire", head);
    return noun && !time && !weapon && head != event.end() - 1;
  }

  private static String words(EventDraft event, int head) {
    NounPhrase phrase = NounPhrase.of(event.tree(), head);
    return PartyReader.words(event.sentence(), phrase.from(), phrase.to());
  }

  private static ClaimDraft draft(EventDraft event, ClaimContent content, int head, String rule) {
    NounPhrase phrase = NounPhrase.of(event.tree(), head);
    return ClaimDraft.of(
            event.sentence(),
            content,
            phrase.from(),
            phrase.to(),
            rule,
            List.of(event.row()),
            "the grammar of \"" + event.words().exact() + "\"")
        .judgedAt(event.word());
  }
}
