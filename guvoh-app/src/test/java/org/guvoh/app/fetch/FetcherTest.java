package org.guvoh.app.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.guvoh.ingest.refusal.RefusedException;
import org.guvoh.ingest.unpack.Part;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FetcherTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2031-04-12T10:00:00Z"), ZoneOffset.UTC);
  private static final String PAGE =
      "<html><body><p>The bridge was closed at dawn.</p></body></html>";
  private final List<Long> pauses = new ArrayList<>();
  private HttpServer server;

  @BeforeEach
  void serve() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.start();
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  /** Allows the server of this test and no other address. */
  private Fetcher fetcher() {
    return new Fetcher(address -> address.getHostAddress().equals("127.0.0.1"), CLOCK, pauses::add);
  }

  private void answer(String path, int status, String body, String... headers) {
    server.createContext(
        path,
        exchange -> {
          for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
          }
          send(exchange, status, body);
        });
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void refuses(String url, String code) {
    assertThatThrownBy(() -> fetcher().fetch(url, Fetcher.Conditions.NONE))
        .isInstanceOfSatisfying(
            RefusedException.class,
            refused -> assertThat(refused.rejected(url).code()).isEqualTo(code));
  }

  @Test
  void aPageComesWithAddressTimeAndHeaders() throws RefusedException {
    answer("/a", 200, PAGE, "Content-Type", "text/html; charset=utf-8", "ETag", "\"7\"");
    Fetcher.Fetched fetched = fetcher().fetch(url("/a"), Fetcher.Conditions.NONE);
    Part part = fetched.part().orElseThrow();
    assertThat(new String(part.payload().bytes(), UTF_8)).isEqualTo(PAGE);
    assertThat(part.charset()).contains("utf-8");
    assertThat(part.acquisition().url()).isEqualTo(url("/a"));
    assertThat(part.acquisition().fetched()).isEqualTo("2031-04-12T10:00:00Z");
    assertThat(part.acquisition().headers()).anyMatch(h -> h.equalsIgnoreCase("etag: \"7\""));
    assertThat(fetched.conditions().etag()).isEqualTo("\"7\"");
    assertThat(pauses).containsExactly(2000L);
  }

  @Test
  void whatIsAsItWasIsNotFetchedAgain() throws RefusedException {
    server.createContext(
        "/a",
        exchange ->
            send(
                exchange,
                "\"7\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match")) ? 304 : 200,
                ""));
    assertThat(fetcher().fetch(url("/a"), new Fetcher.Conditions("\"7\"", "")).part()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "198.18.0.1",
        "::1",
        "fe80::1",
        "fd00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "2001:db8::1",
        "::"
      })
  void noOtherThanPublicAddressesAreAllowed(String address) throws IOException {
    assertThat(AddressRule.isPublic(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"})
  void publicAddressesAreAllowed(String address) throws IOException {
    assertThat(AddressRule.isPublic(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void anAddressThatIsNotPublicIsRefusedBeforeAnythingIsSent() {
    List<String> asked = new ArrayList<>();
    server.createContext("/", exchange -> asked.add(exchange.getRequestURI().toString()));
    assertThatThrownBy(
            () ->
                new Fetcher(AddressRule::isPublic, CLOCK, pauses::add)
                    .fetch(url("/a"), Fetcher.Conditions.NONE))
        .hasMessageContaining("no public address");
    assertThat(asked).isEmpty();
  }

  @Test
  void aRedirectToAnAddressThatIsNotAllowedIsNotFollowed() {
    answer("/a", 302, "", "Location", "http://127.0.0.2/secret");
    refuses(url("/a"), "fetch-forbidden");
    answer("/b", 302, "", "Location", "file:///etc/passwd");
    refuses(url("/b"), "fetch-failed");
    answer("/c", 302, "", "Location", "/c");
    refuses(url("/c"), "fetch-failed");
  }

  @Test
  void robotsAreRespected() throws RefusedException {
    answer("/robots.txt", 200, "User-agent: *\nDisallow: /private\nAllow: /private/open$\n");
    answer("/", 200, PAGE, "Content-Type", "text/html");
    refuses(url("/private/a"), "fetch-robots");
    assertThat(fetcher().fetch(url("/private/open"), Fetcher.Conditions.NONE).part()).isPresent();
    assertThat(fetcher().fetch(url("/other"), Fetcher.Conditions.NONE).part()).isPresent();
  }

  @Test
  void picturesErrorsAndEndlessAnswersAreRefused() {
    answer("/p", 200, "png", "Content-Type", "image/png");
    refuses(url("/p"), "fetch-type");
    answer("/g", 410, "gone");
    refuses(url("/g"), "fetch-failed");
    server.createContext(
        "/big",
        exchange -> {
          exchange.getResponseHeaders().add("Content-Type", "text/plain");
          exchange.sendResponseHeaders(200, 0);
          byte[] block = new byte[1 << 20];
          for (int i = 0; i < 20; i++) {
            exchange.getResponseBody().write(block);
          }
          exchange.close();
        });
    refuses(url("/big"), "input-too-large");
  }

  @Test
  void robotsRulesAreThoseOfTheGroupThatNamesUs() {
    RobotsRules rules =
        RobotsRules.parse(
            "User-agent: a\nUser-agent: Guvoh\nDisallow: /*.pdf$\nCrawl-delay: 7\n\n"
                + "User-agent: *\nDisallow: /",
            "Guvoh");
    assertThat(rules.allows("/a.html")).isTrue();
    assertThat(rules.allows("/x/a.pdf")).isFalse();
    assertThat(rules.allows("/x/a.pdf?b")).isTrue();
    assertThat(rules.delay()).isEqualTo(Duration.ofSeconds(7));
  }
}
