package org.guvoh.claims.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.core.claim.ClaimContent;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.place.PlaceUse;

/** Places that a verb of movement before them makes the start or the end of a way. */
public final class WayFinder {
  private static final int REACH = 10;
  private final Lexicon placeRoles = Lexicon.resource("place-roles");
  private final Lexicon movement = Lexicon.resource("movement");

  public List<ClaimDraft> find(SentenceView sentence) {
    List<ClaimDraft> drafts = new ArrayList<>();
    List<LexiconMatch> moves = movement.all(sentence);
    for (PlaceMention place : sentence.mentions(PlaceMention.class)) {
      Optional<LexiconMatch> role = role(sentence, place);
      Optional<LexiconMatch> move =
          moves.stream()
              .filter(verb -> verb.end() <= sentence.firstToken(place))
              .reduce((a, b) -> b);
      boolean near =
          move.filter(verb -> sentence.firstToken(place) - verb.end() <= REACH).isPresent();
      if (place.use() == PlaceUse.LITERAL && role.isPresent() && near) {
        way(place, role.get().get("role"))
            .map(content -> draft(sentence, place, content, move.get(), role.get()))
            .ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static ClaimDraft draft(
      SentenceView sentence,
      PlaceMention place,
      ClaimContent content,
      LexiconMatch move,
      LexiconMatch role) {
    return ClaimDraft.of(
            sentence,
            content,
            sentence.firstToken(place),
            sentence.endToken(place),
            "way",
            List.of(move.rowName(), role.rowName()),
            "a verb of movement and \"" + role.row().list("forms").get(0) + "\"")
        .judgedAt(move.start());
  }

  private Optional<LexiconMatch> role(SentenceView sentence, PlaceMention place) {
    int token = sentence.firstToken(place) - 1;
    while (token >= 0
        && (sentence.is("territory-filler", token) || sentence.is("place-filler", token))) {
      token--;
    }
    return token >= 0 ? placeRoles.at(sentence, token) : Optional.empty();
  }

  private static Optional<ClaimContent> way(PlaceMention place, String role) {
    return switch (role) {
      case "from" -> Optional.of(new ClaimContent.CameFrom(place.place()));
      case "to" -> Optional.of(new ClaimContent.WentTo(place.place()));
      case "via" ->
          Optional.of(
              new ClaimContent.Route(Optional.empty(), List.of(place.place()), Optional.empty()));
      default -> Optional.empty();
    };
  }
}
