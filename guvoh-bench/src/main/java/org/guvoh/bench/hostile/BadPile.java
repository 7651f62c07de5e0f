package org.guvoh.bench.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a pile of bad files, one of each kind; the names say which. What becomes of each stands in
 * {@code docs/reference/bad-files.md}. The same bytes every time.
 */
public final class BadPile {
  private static final String PROSE =
      "Two guards were hurt when gunmen fired on the post at Velm bridge, the service said.\n";
  private static final String PAGE =
      "<html><head><title>Velm</title></head><body><h1>Velm</h1><p>" + PROSE + "</p></body></html>";
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final Random random = new Random(50);

  /** Writes the pile and returns how many files it holds. */
  public int write(Path folder) throws IOException {
    texts();
    pages();
    archives();
    documents();
    wrappings();
    Files.createDirectories(folder);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
    return files.size();
  }

  private void add(String name, String text) {
    files.put(name, text.getBytes(UTF_8));
  }

  private void texts() {
    add("01-empty.txt", "");
    add("02-blank.txt", " \n\t\r\n ");
    add("03-header-only.txt", "Title: Velm\nPublisher: River Post\n\n");
    files.put("04-nul.txt", (PROSE + "\0" + PROSE).getBytes(UTF_8));
    add("05-controls.txt", "\u0001\u0002\u0003 a \u0004".repeat(20));
    byte[] broken = (PROSE.repeat(3) + "не сказано").getBytes(UTF_8);
    files.put("06-cut-utf8.txt", Arrays.copyOf(broken, broken.length - 1));
    byte[] mixed = ("ё".repeat(20) + PROSE).getBytes(UTF_8);
    mixed[1] = (byte) 0xFF;
    files.put("07-broken-utf8.txt", mixed);
    files.put("08-utf16-without-mark.txt", PROSE.getBytes(UTF_16LE));
    byte[] koi = new byte[400];
    Arrays.fill(koi, (byte) 0x9B);
    files.put("09-unknown-encoding.txt", koi);
    byte[] noise = new byte[4096];
    random.nextBytes(noise);
    files.put("10-noise.bin", noise);
    files.put("11-too-large.txt", filled((16 << 20) + 1, 'a'));
    add("12-one-long-line.txt", "a".repeat(1 << 20));
    add("13-unpaired-surrogates.json", "{\"text\":\"Two \\ud800 guards \\udc00 were hurt.\"}");
  }

  private static byte[] filled(int size, char with) {
    byte[] bytes = new byte[size];
    Arrays.fill(bytes, (byte) with);
    return bytes;
  }

  private void pages() {
    add("14-script-only.html", "<html><body><script>document.write('x')</script></body></html>");
    add(
        "15-consent-only.html",
        "<html><body><div class=cookie-banner><p>We and our partners use cookies.</p></div></body>");
    add("16-links-only.html", "<html><body>" + "<a href=x>Mill sold</a> ".repeat(40) + "</body>");
    add("17-deep.html", "<html><body>" + "<div>".repeat(50_000) + PROSE);
    add("18-many-tags.html", "<html><body>" + "<b>".repeat(210_000) + PROSE);
    add("19-cut.html", PAGE.substring(0, PAGE.length() - 30));
    add(
        "20-json-ld-bomb.html",
        "<html><script type='application/ld+json'>"
            + "[".repeat(90_000)
            + "</script><body><p>"
            + PROSE
            + "</p></body></html>");
    add("21-wrong-charset.html", PAGE.replace("<head>", "<head><meta charset=klingon>"));
    files.put("22-page-named-picture.png", PAGE.getBytes(UTF_8));
  }

  private void archives() throws IOException {
    files.put("23-bomb.zip", zip("bomb.txt", new byte[200 << 20]));
    files.put("24-bomb.gz", gzip(new byte[200 << 20]));
    byte[] nested = PROSE.getBytes(UTF_8);
    for (int i = 0; i < 9; i++) {
      nested = zip(i == 0 ? "a.txt" : "x.zip", nested);
    }
    files.put("25-nested.zip", nested);
    byte[] whole = zip("a.txt", PROSE.repeat(50).getBytes(UTF_8));
    files.put("26-cut.zip", Arrays.copyOf(whole, whole.length / 2));
    files.put("27-climbing.zip", zip("../../etc/passwd.txt", PROSE.getBytes(UTF_8)));
    files.put("28-empty.zip", Arrays.copyOf(new byte[] {'P', 'K', 5, 6}, 22));
    files.put(
        "29-zip-of-noise.zip", "PK\003\004noise noise noise noise noise".getBytes(ISO_8859_1));
    byte[] gz = gzip(PROSE.repeat(50).getBytes(UTF_8));
    files.put("30-cut.gz", Arrays.copyOf(gz, gz.length - 12));
    byte[] tar = new byte[2048];
    System.arraycopy("a.txt".getBytes(UTF_8), 0, tar, 0, 5);
    System.arraycopy("99999999999".getBytes(UTF_8), 0, tar, 124, 11);
    System.arraycopy("ustar".getBytes(UTF_8), 0, tar, 257, 5);
    tar[156] = '0';
    files.put("31-tar-without-size.tar", tar);
    files.put("32-seven-zip.7z", new byte[] {0x37, 0x7A, (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C, 0});
    files.put("33-rar.rar", "Rar!\032\007\000".getBytes(ISO_8859_1));
    files.put("34-picture.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0});
  }

  private void documents() throws IOException {
    add("35-broken.pdf", "%PDF-1.7\n1 0 obj << /Type /Catalog >>\nstartxref 9999\n%%EOF");
    add("36-pdf-of-pages-in-a-circle.pdf", circle());
    add("37-not-a-pdf.pdf", PROSE);
    files.put("38-word-entities.docx", zip("word/document.xml", entities().getBytes(UTF_8)));
    files.put("39-word-cut.docx", zip("word/document.xml", "<w:document><w:p>".getBytes(UTF_8)));
    files.put("40-word-bomb.docx", zip("word/document.xml", filled(70 << 20, ' ')));
    files.put("41-sheet.xlsx", zip("xl/workbook.xml", "<x/>".getBytes(UTF_8)));
    add("42-rich-text.rtf", "{\\rtf1 " + PROSE + "}");
    files.put(
        "43-old-word.doc",
        new byte[] {
          (byte) 0xD0,
          (byte) 0xCF,
          0x11,
          (byte) 0xE0,
          (byte) 0xA1,
          (byte) 0xB1,
          0x1A,
          (byte) 0xE1,
          0
        });
  }

  /** A page tree that is its own child. */
  private static String circle() {
    return """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[2 0 R]/Count 1>>endobj
        trailer<</Root 1 0 R>>
        %%EOF""";
  }

  private static String entities() {
    StringBuilder xml = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'boom'>");
    for (int i = 1; i < 20; i++) {
      xml.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    return xml + "]><w:document xmlns:w='w'><w:p><w:t>&a19;</w:t></w:p></w:document>";
  }

  private void wrappings() {
    add("44-empty-feed.xml", "<?xml version='1.0'?><rss><channel><title>T</title></channel></rss>");
    add(
        "45-feed-bomb.xml",
        "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'boom'>]><rss><channel>"
            + "<item><title>Velm &a;</title><description>"
            + PROSE
            + "</description></item></channel></rss>");
    add("46-broken.jsonl", "{\"text\":\"" + PROSE.strip() + "\"}\n{broken\n[]\n");
    add("47-json-without-text.json", "{\"title\":\"Velm\"}");
    add("48-deep.json", "{\"text\":" + "[".repeat(5000) + "1" + "]".repeat(5000) + "}");
    add(
        "49-mail-of-pictures.eml",
        """
        From: a@b
        To: c@d
        Subject: Velm
        MIME-Version: 1.0
        Content-Type: image/png
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        """);
    add(
        "50-cut.warc",
        "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999\r\n\r\nHTTP/1.1 200 OK\r\n");
    add(
        "51-mail-in-mail.eml",
        "From: a@b\nTo: c@d\nSubject: x\nMIME-Version: 1.0\n"
            + "Content-Type: multipart/mixed; boundary=b\n\n"
            + "--b\nContent-Type: multipart/mixed; boundary=b\n\n".repeat(400));
    add("52-table.csv", "id,text\n1,Velm\n");
  }

  private static byte[] zip(String name, byte[] member) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry(name);
      entry.setTime(0);
      zip.putNextEntry(entry);
      zip.write(member);
      zip.closeEntry();
    }
    return out.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }
}
