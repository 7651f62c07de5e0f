package org.guvoh.claims.count;

import java.util.ArrayList;
import java.util.List;
import org.guvoh.claims.lexicon.SentenceView;

/**
 * Lists of names: items of capitalised words, perhaps behind a few small ones ("her brother Ilo"),
 * parted by commas and closed by "and". At least one item has two capitalised words, so that a list
 * of days or places in one word is none.
 */
final class NameLists {
  private static final int LONGEST_LEAD = 3;
  private static final int LONGEST_NAME = 4;

  /**
   * A list from one token to before another.
   *
   * @param open whether more are meant than are named
   */
  record Listed(int start, int end, int items, boolean open) {}

  private record Item(int start, int end, int capitals) {}

  List<Listed> find(SentenceView sentence) {
    List<Listed> lists = new ArrayList<>();
    int token = 0;
    while (token < sentence.size()) {
      List<Item> items = items(sentence, token);
      if (items.size() > 1
          && items.stream().anyMatch(item -> item.capitals() > 1)
          && !holdsVerb(sentence, items)) {
        Listed list = listed(sentence, items);
        lists.add(list);
        token = list.end();
      } else {
        token++;
      }
    }
    return lists;
  }

  /** "He visited Kest and met Orla Vale" lists nobody. */
  private static boolean holdsVerb(SentenceView sentence, List<Item> items) {
    for (int at = items.get(0).start(); at < items.get(items.size() - 1).end(); at++) {
      if (isTagged(sentence, at, "VERB")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTagged(SentenceView sentence, int token, String tag) {
    return sentence
        .token(token)
        .findSyntax()
        .filter(syntax -> syntax.partOfSpeech().equals(tag))
        .isPresent();
  }

  private static List<Item> items(SentenceView sentence, int start) {
    List<Item> items = new ArrayList<>();
    int at = start;
    boolean closed = false;
    while (at < sentence.size() && !closed) {
      Item item = item(sentence, at, items.isEmpty() ? 0 : LONGEST_LEAD);
      if (item.capitals() == 0) {
        break;
      }
      items.add(item);
      int joint = jointEnd(sentence, item.end());
      boolean others = isAnd(sentence, item.end(), joint) && othersEnd(sentence, joint) > 0;
      closed = joint < 0 || others;
      if (joint > 0 && !closed) {
        at = joint;
        closed = false;
        if (isAnd(sentence, item.end(), joint)) {
          Item last = item(sentence, joint, LONGEST_LEAD);
          if (last.capitals() > 0) {
            items.add(last);
            return items;
          }
          return List.of();
        }
      }
    }
    boolean ended =
        !items.isEmpty()
            && othersEnd(sentence, jointEnd(sentence, items.get(items.size() - 1).end())) > 0;
    return ended ? items : List.of();
  }

  private static Item item(SentenceView sentence, int start, int lead) {
    int at = start;
    while (at < sentence.size()
        && at < start + lead
        && isSmall(sentence.token(at).form())
        && !isStop(sentence, at)) {
      at++;
    }
    int first = at;
    while (at < sentence.size() && at < first + LONGEST_NAME && isName(sentence, at)) {
      at++;
    }
    int capitals = at - first;
    return new Item(start, capitals == 0 ? at : behindAge(sentence, at), capitals);
  }

  /** One past an age: "(34)" or ", 34" before another comma or "and". */
  private static int behindAge(SentenceView sentence, int at) {
    boolean age = sentence.lowerOrEmpty(at + 1).matches("\\d{1,2}");
    boolean brackets =
        sentence.lowerOrEmpty(at).equals("(") && age && sentence.lowerOrEmpty(at + 2).equals(")");
    if (brackets) {
      return at + 3;
    }
    String next = sentence.lowerOrEmpty(at + 2);
    boolean commas = sentence.lowerOrEmpty(at).equals(",") && age;
    return commas && (next.equals(",") || next.equals("and")) ? at + 2 : at;
  }

  private static boolean isStop(SentenceView sentence, int token) {
    return sentence.is("auxiliary", token) || sentence.is("conjunction", token);
  }

  private static boolean isSmall(String form) {
    return Character.isLowerCase(form.codePointAt(0));
  }

  private static boolean isName(SentenceView sentence, int token) {
    String form = sentence.token(token).form();
    boolean capital = Character.isUpperCase(form.codePointAt(0)) && form.length() > 1;
    return capital && Character.isLowerCase(form.codePointAt(1)) && !sentence.isTime(token);
  }

  /** One past the comma or "and" behind an item; -1 where the list ends. */
  private static int jointEnd(SentenceView sentence, int end) {
    boolean comma = sentence.lowerOrEmpty(end).equals(",");
    int at = comma ? end + 1 : end;
    boolean and = sentence.lowerOrEmpty(at).equals("and");
    return and ? at + 1 : comma ? at : -1;
  }

  private static boolean isAnd(SentenceView sentence, int end, int joint) {
    return joint > end && sentence.lower(joint - 1).equals("and");
  }

  /** One past "others", "more" or a number of others behind "and"; -1 where none stands. */
  private static int othersEnd(SentenceView sentence, int joint) {
    return joint > 0 && sentence.is("others", joint) ? joint + 1 : -1;
  }

  private static Listed listed(SentenceView sentence, List<Item> items) {
    int start = items.get(0).start();
    int end = items.get(items.size() - 1).end();
    int others = othersEnd(sentence, jointEnd(sentence, end));
    boolean opened = false;
    for (int token = Math.max(0, start - 4); token < start; token++) {
      opened |= sentence.is("list-open", token);
    }
    int count = items.size() + (others > 0 ? 1 : 0);
    return new Listed(start, others > 0 ? others : end, count, opened || others > 0);
  }
}
