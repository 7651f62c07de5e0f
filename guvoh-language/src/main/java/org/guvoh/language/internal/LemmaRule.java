package org.guvoh.language.internal;

import java.util.Locale;

/**
 * How a form becomes its lemma: cut characters off its end, append an ending (Straka et al. 2016,
 * section 4.2).
 *
 * @param keepsCapitals whether what remains of the form keeps its case
 * @param cut characters to cut off the end
 * @param ending what to append
 */
public record LemmaRule(boolean keepsCapitals, int cut, String ending) {
  /** Reads {@code l:3:y}: lower-case, cut three, append "y"; {@code k} keeps capitals. */
  public static LemmaRule parse(String text) {
    String[] parts = text.split(":", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("not a lemma rule: " + text);
    }
    return new LemmaRule(parts[0].equals("k"), Integer.parseInt(parts[1]), parts[2]);
  }

  /** The lemma; the lower-cased form where the rule cuts more than there is. */
  public String apply(String form) {
    if (cut > form.length()) {
      return form.toLowerCase(Locale.ROOT);
    }
    String kept = form.substring(0, form.length() - cut);
    String lemma = (keepsCapitals ? kept : kept.toLowerCase(Locale.ROOT)) + ending;
    return lemma.isEmpty() ? form.toLowerCase(Locale.ROOT) : lemma;
  }
}
