package org.guvoh.ingest.unpack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.guvoh.core.Sha256;
import org.junit.jupiter.api.Test;

class UnpackerTest {
  private static final String NOTE =
      "Two guards were hurt when gunmen fired on the post at Velm bridge, the service said.";
  private static final String PAGE =
      "<html><head><title>Shots at Velm</title></head><body><h1>Shots at Velm</h1><p>"
          + NOTE
          + "</p></body></html>";

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  private static String response(String url, String type, String body) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + bytes(body).length
            + "\r\n\r\n"
            + body;
    return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: "
        + url
        + "\r\nWARC-Date: 2031-04-12T10:00:00Z\r\n"
        + "WARC-Record-ID: <urn:uuid:8f3c1c0a-0000-4000-8000-000000000001>\r\n"
        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
        + bytes(http).length
        + "\r\n\r\n"
        + http
        + "\r\n\r\n";
  }

  @Test
  void anArchiveInsideAnArchiveIsReadAndNamesLeadBackToIt() throws IOException {
    byte[] inner = Collected.zip(Map.of("in/page.html", bytes(PAGE)));
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("note.txt", bytes(NOTE));
    members.put("inner.zip", inner);
    members.put("__MACOSX/._note.txt", bytes("x"));
    Collected found = Collected.of(Collected.zip(members), "pile.zip");
    assertThat(found.names())
        .containsExactly("pile.zip!note.txt", "pile.zip!inner.zip!in/page.html");
    assertThat(found.parts.get(1).acquisition().place()).isEqualTo("inner.zip!in/page.html");
    assertThat(found.text(1)).startsWith("Shots at Velm\n\nTwo guards");
    assertThat(found.refused).isEmpty();
  }

  @Test
  void theIdOfAMemberIsThatOfItsOwnBytes() throws IOException {
    Collected once = Collected.of(Collected.zip(Map.of("a.txt", bytes(NOTE))), "one.zip");
    Collected gzipped = Collected.of(Collected.gzip(bytes(NOTE)), "a.txt.gz");
    assertThat(once.parts.get(0).payload()).isEqualTo(gzipped.parts.get(0).payload());
  }

  @Test
  void aBombIsContainedAndWhatCameBeforeIsRead() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(NOTE));
    members.put("bomb.txt", new byte[150 << 20]);
    members.put("c.txt", bytes(NOTE));
    Collected found = Collected.of(Collected.zip(members), "bomb.zip");
    assertThat(found.names()).containsExactly("bomb.zip!a.txt");
    assertThat(found.codes()).containsExactly("input-too-large", "archive-too-large");
  }

  @Test
  void archivesNestedWithoutEndAreLeftAtTheSixth() throws IOException {
    byte[] nested = bytes(NOTE);
    for (int i = 0; i < 9; i++) {
      nested = Collected.zip(Map.of(i == 0 ? "a.txt" : "x.zip", nested));
    }
    Collected found = Collected.of(nested, "deep.zip");
    assertThat(found.parts).isEmpty();
    assertThat(found.codes()).containsExactly("archive-too-deep");
  }

  @Test
  void aCutArchiveGivesWhatCameBeforeTheCut() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.txt", bytes(NOTE));
    members.put("b.txt", bytes(NOTE + NOTE));
    byte[] whole = Collected.zip(members);
    Collected found = Collected.of(Arrays.copyOf(whole, 160), "cut.zip");
    assertThat(found.names()).first().isEqualTo("cut.zip!a.txt");
    assertThat(found.codes()).contains("archive-damaged");
  }

  @Test
  void capturesComeWithAddressTimeAndHeadersAndPicturesArePassedOver() throws IOException {
    String warc =
        response("https://x.example/a", "text/html; charset=utf-8", PAGE)
            + response("https://x.example/b.png", "image/png", "png");
    Collected found = Collected.of(Collected.gzip(bytes(warc)), "crawl.warc.gz");
    assertThat(found.names()).containsExactly("crawl.warc!https://x.example/a");
    assertThat(found.parts.get(0).acquisition().fetched()).isEqualTo("2031-04-12T10:00:00Z");
    assertThat(found.parts.get(0).acquisition().headers())
        .contains("Content-Type: text/html; charset=utf-8");
    assertThat(found.report(0).metadata().url().find().orElse("")).isEqualTo("https://x.example/a");
  }

  @Test
  void aManifestThatSaysOtherwiseIsReportedAndThePagesAreReadAllTheSame() throws IOException {
    byte[] warc = bytes(response("https://x.example/a", "text/html", PAGE));
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("archive/data.warc", warc);
    members.put("indexes/index.cdx", bytes("x"));
    members.put(
        "datapackage.json",
        bytes(
            "{\"resources\":[{\"path\":\"archive/data.warc\",\"hash\":\"sha256:"
                + Sha256.of(warc).hex()
                + "\"},{\"path\":\"indexes/index.cdx\",\"hash\":\"sha256:00\"}]}"));
    Collected found = Collected.of(Collected.zip(members), "a.wacz");
    assertThat(found.names()).containsExactly("a.wacz!archive/data.warc!https://x.example/a");
    assertThat(found.codes()).containsExactly("digest-differs");
    assertThat(found.refused.get(0).place()).isEqualTo("indexes/index.cdx");
  }

  @Test
  void messagesOfAMailboxAndTheirAttachments() {
    String message =
        "From: Ilka Sorren <ilka@x.example>\nSubject: Shots\n"
            + "Date: Sat, 12 Apr 2031 09:30:00 +0500\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/mixed; boundary=XX\n\n"
            + "--XX\nContent-Type: text/plain; charset=utf-8\n\n"
            + NOTE
            + "\n>From the start it was quiet.\n--XX\nContent-Type: text/html\n"
            + "Content-Disposition: attachment; filename=page.html\n\n"
            + PAGE
            + "\n--XX--\n\n";
    String mailbox =
        "From a@b Sat Apr 12 09:30:00 2031\n"
            + message
            + "From a@b Sat Apr 12 09:31:00 2031\n"
            + message;
    Collected found = Collected.of(bytes(mailbox), "box.mbox");
    assertThat(found.names())
        .containsExactly(
            "box.mbox!message 1",
            "box.mbox!message 1!page.html",
            "box.mbox!message 2",
            "box.mbox!message 2!page.html");
    assertThat(found.text(0)).isEqualTo(NOTE + "\nFrom the start it was quiet.");
    var report = found.report(0);
    assertThat(report.metadata().author().find()).contains("Ilka Sorren");
    assertThat(report.metadata().published().find().map(Object::toString))
        .contains("2031-04-12T09:30:00+05:00");
  }

  @Test
  void entriesOfAFeedAreReportsAndTeasersAreMarked() {
    String feed =
        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY a 'aaa'>]><rss version='2.0' xmlns:content='c'>"
            + "<channel><title>Harrow Dispatch</title><item><title>Shots</title>"
            + "<link>https://x.example/1</link><pubDate>Sat, 12 Apr 2031 09:30:00 +0500</pubDate>"
            + "<description>Two guards were hurt &amp;amp; so on…</description></item>"
            + "<item><title>Full</title><content:encoded><![CDATA[<p>"
            + NOTE
            + "</p><p>More.</p>]]></content:encoded></item></channel></rss>";
    Collected found = Collected.of(bytes(feed), "feed.xml");
    assertThat(found.text(0)).isEqualTo("Shots\n\nTwo guards were hurt & so on…");
    assertThat(found.text(1)).isEqualTo("Full\n\n" + NOTE + "\n\nMore.");
    var first = found.report(0);
    assertThat(first.mediaType()).contains("teaser");
    assertThat(first.metadata().publisher().find()).contains("Harrow Dispatch");
    assertThat(first.metadata().url().find()).contains("https://x.example/1");
    assertThat(found.report(1).mediaType()).doesNotContain("teaser");
  }

  @Test
  void atomIsAFeedToo() {
    String feed =
        "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><title>One</title>"
            + "<link rel='alternate' href='https://x.example/2'/><published>2031-04-12T09:30:00Z"
            + "</published><author><name>A B</name></author><content type='html'>&lt;p&gt;"
            + NOTE
            + "&lt;/p&gt;</content></entry></feed>";
    var report = Collected.of(bytes(feed), "f").report(0);
    assertThat(report.revision().text()).isEqualTo("One\n\n" + NOTE);
    assertThat(report.metadata().author().find()).contains("A B");
    assertThat(report.metadata().url().find()).contains("https://x.example/2");
  }

  @Test
  void eachLineOfJsonIsAReportAndABrokenOneCostsItself() {
    String lines =
        "{\"title\":\"One\",\"text\":\""
            + NOTE
            + "\",\"published\":\"2031-04-12\"}\n{broken\n\n"
            + "{\"headline\":\"Two\",\"maintext\":\""
            + NOTE
            + "\",\"authors\":[\"A\",\"B\"],\"source_domain\":\"x.example\"}\n{\"a\":1}\n";
    Collected found = Collected.of(bytes(lines), "r.jsonl");
    assertThat(found.parts).hasSize(4);
    assertThat(found.text(0)).isEqualTo(NOTE);
    assertThat(found.refusal(1)).isEqualTo("json-damaged");
    var two = found.report(2);
    assertThat(two.metadata().author().find()).contains("A, B");
    assertThat(two.metadata().publisher().find()).contains("x.example");
    assertThat(found.refusal(3)).isEqualTo("json-without-text");
  }

  @Test
  void aListOfReportsInOneJsonValue() {
    Collected found =
        Collected.of(bytes("[\n {\"text\":\"" + NOTE + "\"},\n {\"text\":\"b\"}\n]"), "r.json");
    assertThat(found.text(0)).isEqualTo(NOTE);
    assertThat(found.text(1)).isEqualTo("b");
  }

  @Test
  void aNoteWithHeaderLinesIsNoMail() {
    byte[] note = bytes("Title: T\nPublisher: P\n\n" + NOTE);
    assertThat(Unpacker.isWrapped(note, "note.txt")).isFalse();
    assertThat(Unpacker.isWrapped(bytes("From the river they came.\nAnd went."), "a")).isFalse();
  }
}
