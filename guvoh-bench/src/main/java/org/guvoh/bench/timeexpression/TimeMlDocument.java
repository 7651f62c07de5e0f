package org.guvoh.bench.timeexpression;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of one TimeML document without its tags, its creation time, and its TIMEX3. */
record TimeMlDocument(String name, String created, String text, List<Timex> times) {
  private static final Pattern BODY = Pattern.compile("(?s)<TEXT>(.*)</TEXT>");
  private static final Pattern CREATED =
      Pattern.compile("(?s)<TIMEX3[^>]*functionInDocument=\"CREATION_TIME\"[^>]*>");
  private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9]+)([^>]*)>");

  static TimeMlDocument read(Path file) throws IOException {
    String xml = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    Matcher created = CREATED.matcher(xml);
    Matcher body = BODY.matcher(xml);
    if (!created.find() || !body.find()) {
      throw new IOException(file + ": no creation time or no text");
    }
    String dct = attribute(created.group(), "value");
    StringBuilder text = new StringBuilder();
    List<Timex> times = new ArrayList<>();
    Matcher tag = TAG.matcher(body.group(1));
    int at = 0;
    String open = "";
    int start = 0;
    while (tag.find()) {
      text.append(plain(body.group(1).substring(at, tag.start())));
      at = tag.end();
      if (tag.group(2).equals("TIMEX3") && tag.group(1).isEmpty()) {
        open = tag.group(3);
        start = text.length();
      } else if (tag.group(2).equals("TIMEX3") && !open.isEmpty()) {
        String exact = text.substring(start);
        times.add(
            new Timex(
                start, text.length(), exact, attribute(open, "type"), attribute(open, "value")));
        open = "";
      }
    }
    text.append(plain(body.group(1).substring(at)));
    return new TimeMlDocument(
        String.valueOf(file.getFileName()), dct, text.toString(), List.copyOf(times));
  }

  private static String plain(String xml) {
    return xml.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  private static String attribute(String tag, String name) {
    Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
    return value.find() ? value.group(1) : "";
  }
}
