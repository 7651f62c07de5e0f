package org.guvoh.app.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a site's robots.txt asks of this program (RFC 9309): the group that names it, else the group
 * of all; of rules that match the longest counts, of equals the allowing one. {@code Crawl-delay}
 * is heeded up to half a minute.
 */
record RobotsRules(List<Rule> rules, Duration delay) {
  static final RobotsRules NONE = new RobotsRules(List.of(), Duration.ZERO);
  static final RobotsRules NOTHING_ALLOWED =
      new RobotsRules(List.of(new Rule("/", false)), Duration.ZERO);
  private static final int MOST_RULES = 5_000;
  private static final double LONGEST_DELAY = 30;

  RobotsRules {
    rules = List.copyOf(rules);
  }

  /** One line of a group; {@code *} stands for anything, {@code $} for the end. */
  record Rule(String path, boolean allow) {
    boolean matches(String target) {
      boolean anchored = path.endsWith("$");
      String[] parts = (anchored ? path.substring(0, path.length() - 1) : path).split("\\*", -1);
      if (!target.startsWith(parts[0])) {
        return false;
      }
      int at = parts[0].length();
      for (int i = 1; i < parts.length; i++) {
        boolean last = i == parts.length - 1;
        int found =
            last && anchored
                ? (target.endsWith(parts[i]) && target.length() - parts[i].length() >= at
                    ? target.length() - parts[i].length()
                    : -1)
                : target.indexOf(parts[i], at);
        if (found < 0) {
          return false;
        }
        at = found + parts[i].length();
      }
      return !anchored || at == target.length();
    }
  }

  static RobotsRules parse(String text, String agent) {
    List<Rule> own = new ArrayList<>();
    List<Rule> all = new ArrayList<>();
    boolean named = false;
    boolean toUs = false;
    boolean toAll = false;
    boolean agentsEnded = true;
    double delay = 0;
    for (String line : text.split("\\R")) {
      String plain = line.replaceFirst("#.*", "").strip();
      int colon = plain.indexOf(':');
      String key = colon < 0 ? "" : plain.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = colon < 0 ? "" : plain.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        toUs = (!agentsEnded && toUs) || value.equalsIgnoreCase(agent);
        toAll = (!agentsEnded && toAll) || value.equals("*");
        named |= toUs;
        agentsEnded = false;
      } else if (!key.isEmpty()) {
        agentsEnded = true;
        if ((key.equals("allow") || key.equals("disallow")) && !value.isEmpty()) {
          Rule rule = new Rule(value, key.equals("allow"));
          add(rule, toUs, own);
          add(rule, toAll, all);
        } else if (key.equals("crawl-delay") && (toUs || toAll)) {
          delay = value.matches("\\d{1,4}(?:\\.\\d{1,3})?") ? Double.parseDouble(value) : 0;
        }
      }
    }
    long milliseconds = (long) (Math.min(delay, LONGEST_DELAY) * 1000);
    return new RobotsRules(named ? own : all, Duration.ofMillis(milliseconds));
  }

  private static void add(Rule rule, boolean applies, List<Rule> rules) {
    if (applies && rules.size() < MOST_RULES) {
      rules.add(rule);
    }
  }

  boolean allows(String target) {
    Rule best = new Rule("", true);
    for (Rule rule : rules) {
      boolean longer = rule.path().length() > best.path().length();
      boolean equal = rule.path().length() == best.path().length() && rule.allow();
      if ((longer || equal) && rule.matches(target)) {
        best = rule;
      }
    }
    return best.allow();
  }
}
