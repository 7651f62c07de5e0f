package org.guvoh.bench.pile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes copies of the bundled sample reports with changes: other days, other counts, another first
 * line.
 *
 * <p>The seed is fixed, so the same count gives the same pile. A hundred files a folder.
 */
public final class PileWriter {
  private static final String SAMPLE = "/org/guvoh/app/sample/";
  private static final Pattern COUNT =
      Pattern.compile("\\b(two|three|four|five|seven|nine|eleven)\\b");
  private static final Pattern DAY = Pattern.compile("\\b(1[0-9]) April\\b");
  private static final List<String> NUMBERS =
      List.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven");

  private final Random random = new Random(20310412L);

  /** Writes the pile and returns how many files it holds. */
  public int write(Path folder, int count) throws IOException {
    List<String> names = readable();
    for (int i = 0; i < count; i++) {
      String name = names.get(i % names.size());
      Path target = folder.resolve("part-" + i / 100).resolve(i + "-" + name);
      Files.createDirectories(folder.resolve("part-" + i / 100));
      Files.writeString(target, changed(resource(name), i));
    }
    return count;
  }

  private static List<String> readable() throws IOException {
    return Stream.of(resource("index.txt").split("\\R"))
        .filter(name -> !name.isBlank() && !name.startsWith("08"))
        .toList();
  }

  private String changed(String text, int number) {
    String counts =
        COUNT.matcher(text).replaceAll(match -> NUMBERS.get(random.nextInt(NUMBERS.size())));
    Matcher days = DAY.matcher(counts);
    int shift = random.nextInt(12);
    return days.replaceAll(match -> 1 + (Integer.parseInt(match.group(1)) + shift) % 28 + " April")
        .replaceFirst("(?i)(this|the present) (report|text) is fiction", "Copy " + number + ". $0");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = PileWriter.class.getResourceAsStream(SAMPLE + name)) {
      if (in == null) {
        throw new IOException("the sample lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
