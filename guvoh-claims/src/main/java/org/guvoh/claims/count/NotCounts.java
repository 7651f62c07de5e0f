package org.guvoh.claims.count;

import java.util.Optional;
import java.util.regex.Pattern;
import org.guvoh.claims.lexicon.Lexicon;
import org.guvoh.claims.lexicon.SentenceView;

/**
 * Tells the numbers that count nothing: days beside a month, also of dates that do not exist,
 * years, ages, measures, money, clock times, numbers that name one thing of its kind ("article
 * 14"), parts of names ("the Four Rivers Front") and turns of phrase. Limits: a count between 1900
 * and 2099 without a noun for people is taken for a year.
 */
final class NotCounts {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
  private static final Pattern MONEY =
      Pattern.compile("[$€£¥]|us\\$|c\\$|usd|eur|gbp|rub|afn|pkr|uzs|tjs|rs");
  private static final Pattern SMALL = Pattern.compile("\\d{1,3}");
  private static final Pattern SHARE =
      Pattern.compile("one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}");
  private static final int ADJECTIVES = 1;
  private final Lexicon calendar = Lexicon.resource("calendar-words");
  private final Lexicon people = Lexicon.resource("people");
  private final Pieces.Phrases measures = Pieces.Phrases.resource("measures");
  private final Pieces.Phrases titles = Pieces.Phrases.resource("count-titles", "place", "before");
  private final Pieces.Phrases behind = Pieces.Phrases.resource("count-titles", "place", "behind");
  private final Pieces.Phrases capital =
      Pieces.Phrases.resource("count-titles", "place", "capital");
  private final Pieces.Phrases idioms = Pieces.Phrases.resource("count-idioms");

  /** One past a turn of phrase that begins here. */
  Optional<Integer> idiomEnd(Pieces pieces, int start) {
    return idioms.at(pieces, start).map(Pieces.Match::end);
  }

  /** "Children under 12": a limit of age behind a noun for people. */
  boolean isAgeLimit(Pieces pieces, Reckoned number) {
    int token = pieces.token(number.start());
    SentenceView sentence = pieces.sentence();
    boolean limit =
        number.start() != number.figure()
            && sentence.is("age-bound", token)
            && token > 0
            && people.has(sentence, token - 1);
    int behind = pieces.token(number.end());
    boolean counted = behind < sentence.size() && people.has(sentence, behind);
    return limit && !counted;
  }

  boolean is(Pieces pieces, Numeral number) {
    return isCalendar(pieces, number)
        || isMeasure(pieces, number.end())
        || isNamed(pieces, number)
        || isJoined(pieces, number)
        || isPartOfName(pieces, number)
        || isNameAtStart(pieces, number);
  }

  private boolean isCalendar(Pieces pieces, Numeral number) {
    SentenceView sentence = pieces.sentence();
    int token = pieces.token(number.start());
    boolean figures = Character.isDigit(pieces.lower(number.start()).charAt(0));
    return figures
        && number.end() == number.start() + 1
        && (isMonth(sentence, token - 1)
            || isMonth(sentence, token + 1)
            || isYear(pieces, number, token)
            || isAge(sentence, token));
  }

  private boolean isMonth(SentenceView sentence, int token) {
    return token >= 0
        && token < sentence.size()
        && Character.isUpperCase(sentence.token(token).form().codePointAt(0))
        && calendar
            .at(sentence, token)
            .filter(match -> match.get("kind").equals("month"))
            .isPresent();
  }

  private boolean isYear(Pieces pieces, Numeral number, int token) {
    SentenceView sentence = pieces.sentence();
    boolean counted = token + 1 < sentence.size() && people.has(sentence, token + 1);
    return YEAR.matcher(pieces.lower(number.start())).matches() && !counted;
  }

  /** "Orrin Vale, 34, …", "aged 34", and "Orrin Vale, 34 was …" but not "In Kest, 34 were …". */
  private boolean isAge(SentenceView sentence, int token) {
    boolean commaBefore = sentence.isComma(token - 1) && token >= 2;
    boolean behindName =
        commaBefore
            && (Character.isUpperCase(sentence.token(token - 2).form().codePointAt(0))
                || isPerson(sentence, token - 2));
    boolean ofAge = sentence.lowerOrEmpty(token - 1).equals("of") && isPerson(sentence, token - 2);
    boolean heIs =
        sentence.is("singular-pronoun", token - 2)
            && sentence.is("age-verb", token - 1)
            && !people.has(sentence, Math.min(token + 1, sentence.size() - 1));
    boolean closed = sentence.is("age-close", token + 1);
    boolean verb =
        sentence.is("auxiliary", token + 1) && !sentence.is("where-preposition", token - 3);
    return (behindName && (closed || verb))
        || ofAge
        || heIs
        || sentence.is("age-before", token - 1);
  }

  /** One person in the singular ("a man of 34"). */
  private boolean isPerson(SentenceView sentence, int token) {
    return token >= 0
        && people.has(sentence, token)
        && !sentence.lower(token).endsWith("s")
        && !sentence.is("plural-noun", token);
  }

  /** A unit right behind, or behind an adjective ("ten long years"). */
  private boolean isMeasure(Pieces pieces, int end) {
    boolean half =
        pieces.lower(end).equals("and")
            && pieces.lower(end + 1).equals("a")
            && pieces.lower(end + 2).equals("half");
    int at = half ? end + 3 : pieces.isHyphen(end) ? end + 1 : end;
    for (int skipped = 0; skipped <= ADJECTIVES; skipped++) {
      boolean here = measures.at(pieces, at + skipped).isPresent();
      boolean ofTime = pieces.sentence().is("age", pieces.token(at + skipped));
      if (here && (skipped == 0 || ofTime)) {
        return true;
      }
    }
    boolean rate =
        pieces.sentence().is("rate", pieces.token(end)) && measures.at(pieces, end + 1).isPresent();
    boolean unit =
        pieces.isCapital(at)
            && (capital.at(pieces, at).isPresent()
                || (pieces.isCapital(at + 1) && capital.at(pieces, at + 1).isPresent()));
    return rate || unit || behind.at(pieces, at).isPresent();
  }

  private boolean isNamed(Pieces pieces, Numeral number) {
    String before = pieces.lower(number.start() - 1);
    boolean money = MONEY.matcher(before).matches();
    boolean versus =
        before.equals("to") && pieces.sentence().is("vote", pieces.token(number.start()) - 2);
    boolean plain = number.isExact() && !number.row().startsWith("number-words:a");
    return money || versus || (plain && isTitled(pieces, number));
  }

  /** "AK-47" and "2-1" are names and results; "three in four" is a share. */
  private static boolean isJoined(Pieces pieces, Numeral number) {
    int start = number.start();
    boolean behindHyphen = touchesHyphen(pieces, start) && touchesHyphen(pieces, start - 1);
    boolean against = pieces.isHyphen(number.end()) || pieces.lower(number.end()).equals("to");
    boolean result =
        against
            && SMALL.matcher(pieces.lower(number.end() + 1)).matches()
            && SMALL.matcher(pieces.lower(start)).matches()
            && number.low() >= Long.parseLong(pieces.lower(number.end() + 1));
    boolean behind =
        pieces.lower(start - 1).equals("to")
            && !pieces.lower(start - 3).equals("from")
            && SMALL.matcher(pieces.lower(start - 2)).matches()
            && SMALL.matcher(pieces.lower(start)).matches()
            && number.low() <= Long.parseLong(pieces.lower(start - 2));
    return behindHyphen || result || behind || isShare(pieces, number);
  }

  private static boolean isShare(Pieces pieces, Numeral number) {
    boolean first =
        pieces.lower(number.end()).equals("in")
            && SHARE.matcher(pieces.lower(number.end() + 1)).matches();
    boolean second =
        pieces.lower(number.start() - 1).equals("in")
            && SHARE.matcher(pieces.lower(number.start() - 2)).matches();
    return (first || second) && SHARE.matcher(pieces.lower(number.start())).matches();
  }

  /** Whether no space parts a piece from the one before it, and one of them is a hyphen. */
  private static boolean touchesHyphen(Pieces pieces, int piece) {
    return piece > 0
        && (pieces.isHyphen(piece - 1) || pieces.isHyphen(piece))
        && pieces.all().get(piece - 1).end() == pieces.all().get(piece).start();
  }

  /** "Article 14", but not "in the hospital 14 people". */
  private boolean isTitled(Pieces pieces, Numeral number) {
    int behind = pieces.token(number.end());
    SentenceView sentence = pieces.sentence();
    boolean counted =
        behind < sentence.size()
            && people.has(sentence, behind)
            && !pieces.lower(number.start() - 1).matches("n[o°]s?\\.?|numbers?|aged?");
    boolean amounts =
        pieces.lower(number.start() - 1).equals("numbered")
            && !sentence.is("be", pieces.token(number.start()) - 2);
    return !counted && !amounts && titles.endingAt(pieces, number.start()).isPresent();
  }

  /** "Seven Wells was hit": capitals at the start, and a verb in the singular. */
  private static boolean isNameAtStart(Pieces pieces, Numeral number) {
    int at = number.end();
    while (pieces.isCapital(at)) {
      at++;
    }
    boolean capital = pieces.isCapital(number.start()) && number.start() == 0;
    boolean word = Character.isLetter(pieces.lower(number.start()).charAt(0));
    return capital
        && word
        && number.low() > 1
        && at > number.end()
        && pieces.sentence().is("singular-verb", pieces.token(at));
  }

  /** A number word with a capital inside a name; at the start of a sentence only behind "the". */
  private static boolean isPartOfName(Pieces pieces, Numeral number) {
    int start = number.start();
    boolean capital = pieces.isCapital(start) && start > 0;
    boolean allCapitals = pieces.all().get(start).form().length() > 1 && isUpper(pieces, start);
    boolean of = pieces.lower(start - 1).equals("of") && pieces.isCapital(start - 2);
    boolean named = pieces.isCapital(number.end()) || pieces.isCapital(start - 1) || of;
    boolean opens =
        "\"“«(:•"
                .indexOf(
                    pieces.lower(start - 1).isEmpty() ? ' ' : pieces.lower(start - 1).charAt(0))
            >= 0;
    return capital && !allCapitals && named && !opens;
  }

  private static boolean isUpper(Pieces pieces, int piece) {
    String form = pieces.all().get(piece).form();
    return form.equals(form.toUpperCase(java.util.Locale.ROOT));
  }
}
