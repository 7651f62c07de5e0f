package org.guvoh.claims.event;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.LexiconMatch;
import org.guvoh.claims.lexicon.SentenceView;
import org.guvoh.claims.report.ReportView;
import org.guvoh.claims.syntax.Tree;
import org.guvoh.core.mention.Mention;
import org.guvoh.core.mention.PlaceMention;
import org.guvoh.core.mention.TimeMention;
import org.guvoh.core.place.PlaceUse;

/**
 * Gives the events of a sentence the places and times that belong to them by grammar.
 *
 * <p>A place belongs to the event it hangs on or below, when the preposition of its phrase says
 * where; a time likewise, unless it dates an utterance. What the tree leaves loose belongs to the
 * only event of its scope, if there is one.
 */
final class EventGround {
  private final Lexicon placeRoles = Lexicon.resource("place-roles");
  private final UtteranceTimes utterances = new UtteranceTimes();

  /** The same drafts on their ground; {@code harms} are words of harm and the event they are of. */
  List<EventDraft> ground(
      ReportView report,
      SentenceView sentence,
      Tree tree,
      List<EventDraft> drafts,
      Map<Integer, Integer> harms) {
    if (drafts.isEmpty()) {
      return drafts;
    }
    List<List<PlaceMention>> places = lists(drafts.size());
    List<List<TimeMention>> times = lists(drafts.size());
    for (Mention mention : sentence.mentions()) {
      if (mention instanceof PlaceMention place) {
        boolean where = place.use() == PlaceUse.LITERAL && isWhere(sentence, tree, place);
        if (where) {
          owner(report, tree, sentence, drafts, harms, place)
              .ifPresent(owner -> places.get(owner).add(place));
        }
      } else if (mention instanceof TimeMention time) {
        owner(report, tree, sentence, drafts, harms, time)
            .filter(owner -> !utterances.dates(report, drafts.get(owner), time))
            .ifPresent(owner -> times.get(owner).add(time));
      }
    }
    Optional<PlaceMention> topic = topic(report, sentence);
    List<EventDraft> grounded = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      grounded.add(
          drafts.get(i).on(new EventDraft.Ground(places.get(i), times.get(i), topic, false)));
    }
    return grounded;
  }

  private static <T> List<List<T>> lists(int size) {
    List<List<T>> lists = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /** The index of the event that a mention belongs to. */
  private static Optional<Integer> owner(
      ReportView report,
      Tree tree,
      SentenceView sentence,
      List<EventDraft> drafts,
      Map<Integer, Integer> harms,
      Mention mention) {
    Map<Integer, Integer> byWord = new HashMap<>();
    harms.forEach(
        (word, index) -> {
          if (!drafts.get(index).trigger().late()) {
            byWord.put(word, index);
          }
        });
    BitSet candidates = new BitSet(tree.size());
    for (int i = 0; i < drafts.size(); i++) {
      if (!drafts.get(i).trigger().late()) {
        byWord.put(drafts.get(i).word(), i);
      }
    }
    byWord.keySet().forEach(candidates::set);
    OptionalInt word = Attachment.of(tree, head(tree, sentence, mention), candidates);
    if (word.isPresent()) {
      return Optional.ofNullable(byWord.get(word.getAsInt()))
          .filter(i -> report.sameScope(drafts.get(i).words(), mention.passage()));
    }
    if (Attachment.isApart(tree, head(tree, sentence, mention))) {
      return Optional.empty();
    }
    List<Integer> inScope = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      if (!drafts.get(i).trigger().late()
          && report.sameScope(drafts.get(i).words(), mention.passage())) {
        inScope.add(i);
      }
    }
    return inScope.size() == 1 ? Optional.of(inScope.get(0)) : Optional.empty();
  }

  /** The word of a mention whose governor stands outside it. */
  static int head(Tree tree, SentenceView sentence, Mention mention) {
    int from = sentence.firstToken(mention);
    int to = sentence.endToken(mention);
    for (int token = from; token < to; token++) {
      int head = tree.head(token);
      boolean top = head < from || head >= to;
      if (top && !tree.isPunctuation(token) && !tree.isA(token, "case", "det")) {
        return token;
      }
    }
    return from;
  }

  /**
   * Whether the preposition of the phrase, or the way the name stands before a noun, says where.
   */
  private boolean isWhere(SentenceView sentence, Tree tree, PlaceMention place) {
    int at = head(tree, sentence, place);
    for (int step = 0; at >= 0 && step < 4; step++) {
      String relation = tree.relation(at);
      Optional<String> role = role(sentence, tree, at);
      if (role.isPresent()) {
        return role.get().equals("where");
      }
      boolean before = relation.equals("compound") || relation.equals("nmod:poss");
      boolean inside = before || relation.equals("appos") || relation.equals("flat");
      boolean ofPlace = relation.equals("nmod") || relation.startsWith("nmod:");
      if (!inside && !ofPlace && !relation.equals("conj")) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  private Optional<String> role(SentenceView sentence, Tree tree, int head) {
    for (int child : tree.children(head)) {
      if (tree.relation(child).equals("case")) {
        String form = tree.form(child);
        if (form.equals("of")) {
          return Optional.empty();
        }
        return placeRoles.at(sentence, child).map(match -> match.get("role"));
      }
    }
    return Optional.empty();
  }

  /** The place of "In X, …" at the start of the sentence's paragraph. */
  private Optional<PlaceMention> topic(ReportView report, SentenceView sentence) {
    SentenceView first = report.openingOf(sentence);
    Optional<LexiconMatch> role = first.size() > 1 ? placeRoles.at(first, 0) : Optional.empty();
    return role.flatMap(match -> first.mentionAt(PlaceMention.class, 1))
        .filter(place -> place.use() == PlaceUse.LITERAL);
  }
}
