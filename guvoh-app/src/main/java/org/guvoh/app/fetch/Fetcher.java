package org.guvoh.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.guvoh.app.fetch.AddressRule.ForbiddenAddress;
import org.guvoh.core.report.Acquisition;
import org.guvoh.core.report.Acquisition.Way;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import org.guvoh.ingest.unpack.Part;

/**
 * Fetches http and https addresses that a person asked for.
 *
 * <p>Before each request, and at every redirect anew, the host's addresses are looked up and all
 * must be public; the request goes to the address that was checked. At most {@value
 * #MOST_REDIRECTS} redirects, 16 MiB, forty seconds; text, pages, feeds, JSON, PDF, Word and
 * archives only. robots.txt is respected, and a host is asked at most every two seconds, or as
 * seldom as it asks for. Not safe for several threads.
 */
public final class Fetcher {
  static final String AGENT = "Guvoh";
  private static final String AGENT_LINE = AGENT + "/0.1 (fetches single pages on request)";
  private static final int MOST_REDIRECTS = 5;
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final Pattern TYPES =
      Pattern.compile(
          "text/.*|application/(?:(?:[\\w.+-]+\\+)?(?:xml|json)|x-ndjson|jsonl|pdf|zip|gzip|x-gzip"
              + "|warc|wacz|octet-stream|vnd\\.openxmlformats.*|mbox)|message/rfc822|");
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([\\w:.+-]+)", Pattern.CASE_INSENSITIVE);

  private final AddressRule rule;
  private final Clock clock;
  private final Map<String, RobotsRules> robots = new HashMap<>();
  private final Map<String, Long> lastAsked = new HashMap<>();
  private final Pause pause;

  /** Waits; a test's does not. */
  @FunctionalInterface
  public interface Pause {
    void milliseconds(long milliseconds) throws InterruptedException;
  }

  public Fetcher(AddressRule rule, Clock clock, Pause pause) {
    this.rule = rule;
    this.clock = clock;
    this.pause = pause;
  }

  /** What a server was told of an earlier answer; empty where there was none. */
  public record Conditions(String etag, String lastModified) {
    public static final Conditions NONE = new Conditions("", "");
  }

  /** An answer: the part, or nothing when it is as it was; and what to say the next time. */
  public record Fetched(Optional<Part> part, Conditions conditions) {}

  /** Whether an input is an address to fetch. */
  public static boolean isAddress(String input) {
    String lower = input.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  public Fetched fetch(String address, Conditions conditions) throws RefusedException {
    URI url = parse(address);
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      requireRobots(url);
      HttpAnswer answer = ask(url, conditions);
      if (answer.status() == 304) {
        return new Fetched(Optional.empty(), conditions);
      }
      String location = answer.header("Location");
      if (answer.status() >= 300 && answer.status() < 400 && !location.isEmpty()) {
        url = parse(url.resolve(safe(location)).toString());
      } else {
        return accepted(address, url, answer);
      }
    }
    throw failed("it redirects more than " + MOST_REDIRECTS + " times");
  }

  private Fetched accepted(String asked, URI url, HttpAnswer answer) throws RefusedException {
    if (answer.status() != 200) {
      throw failed("the server answered " + answer.status());
    }
    String type = answer.header("Content-Type");
    if (!TYPES.matcher(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT)).matches()) {
      throw RefusedException.whole(RefusalCode.FETCH_TYPE, "the server calls it " + type);
    }
    if (answer.body().size() > Exchange.LARGEST) {
      throw RefusedException.whole(RefusalCode.TOO_LARGE, "it has more than 16 MiB");
    }
    List<String> lines = new ArrayList<>();
    answer.headers().forEach((name, values) -> values.forEach(v -> lines.add(name + ": " + v)));
    Acquisition acquisition =
        Acquisition.of(Way.FETCHED, asked, "")
            .fetched(url.toString(), clock.instant().toString(), lines);
    Matcher charset = CHARSET.matcher(type);
    Part part =
        Part.of(asked, answer.body().bytes(), Part.Kind.BY_CONTENT, acquisition)
            .encoded(charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    return new Fetched(
        Optional.of(part), new Conditions(answer.header("ETag"), answer.header("Last-Modified")));
  }

  private void requireRobots(URI url) throws RefusedException {
    String site = site(url);
    RobotsRules rules = robots.get(site);
    if (rules == null) {
      rules = askRobots(URI.create(site + "/robots.txt"));
      robots.put(site, rules);
    }
    String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    String target = url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    if (!rules.allows(target)) {
      throw RefusedException.whole(
          RefusalCode.FETCH_ROBOTS, "the site's robots.txt asks programs to leave it alone");
    }
  }

  /** No file, no rules; a server in trouble is left alone. */
  private RobotsRules askRobots(URI url) throws RefusedException {
    HttpAnswer answer = ask(url, Conditions.NONE);
    if (answer.status() == 200) {
      return RobotsRules.parse(new String(answer.body().bytes(), UTF_8), AGENT);
    }
    return answer.status() >= 500 ? RobotsRules.NOTHING_ALLOWED : RobotsRules.NONE;
  }

  private HttpAnswer ask(URI url, Conditions conditions) throws RefusedException {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("User-Agent", AGENT_LINE);
    fields.put("Accept", "text/html, application/xhtml+xml, application/xml, text/plain, */*;q=.5");
    if (!conditions.etag().isEmpty()) {
      fields.put("If-None-Match", conditions.etag());
    }
    if (!conditions.lastModified().isEmpty()) {
      fields.put("If-Modified-Since", conditions.lastModified());
    }
    try {
      InetAddress[] addresses = AddressRule.resolve(url.getHost(), rule);
      waitFor(site(url));
      return Exchange.get(url, addresses[0], fields, System::nanoTime);
    } catch (ForbiddenAddress forbidden) {
      throw RefusedException.whole(
          RefusalCode.FETCH_FORBIDDEN, forbidden.getMessage() + ", which is no public address");
    } catch (UnknownHostException unknown) {
      throw failed("there is no host " + url.getHost());
    } catch (SocketTimeoutException late) {
      throw failed("the server took too long");
    } catch (IOException | IllegalArgumentException e) {
      throw failed("the connection failed (" + e.getMessage() + ")");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw failed("it was interrupted");
    }
  }

  private void waitFor(String site) throws InterruptedException {
    long now = clock.millis();
    long gap =
        Math.max(PAUSE.toMillis(), robots.getOrDefault(site, RobotsRules.NONE).delay().toMillis());
    long wait = lastAsked.getOrDefault(site, now - gap) + gap - now;
    if (wait > 0) {
      pause.milliseconds(wait);
    }
    lastAsked.put(site, clock.millis());
  }

  private static String site(URI url) {
    return url.getScheme().toLowerCase(Locale.ROOT)
        + "://"
        + url.getRawAuthority().toLowerCase(Locale.ROOT);
  }

  private static String safe(String location) {
    return location.strip().replace(" ", "%20");
  }

  private static URI parse(String address) throws RefusedException {
    try {
      URI url = new URI(safe(address));
      boolean known =
          "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
      if (known && url.getHost() != null && url.getUserInfo() == null) {
        return new URI(url.toASCIIString().replaceFirst("#.*", ""));
      }
    } catch (URISyntaxException | IllegalArgumentException malformed) {
      throw failed("it is no address: " + malformed.getMessage());
    }
    throw failed("only http and https addresses without a password are fetched");
  }

  private static RefusedException failed(String reason) {
    return RefusedException.whole(RefusalCode.FETCH_FAILED, reason);
  }
}
