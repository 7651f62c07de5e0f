package org.guvoh.ingest.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.guvoh.ingest.content.ReportContent;
import org.guvoh.ingest.refusal.RefusedException;
import org.junit.jupiter.api.Test;

class DocumentTest {
  @Test
  void markdownLosesItsMarksAndKeepsItsWords() {
    ReportContent content =
        MarkdownText.read(
            """
            ---
            title: "Shots at Velm"
            date: 2031-04-12
            lang: en
            ---
            # Shots at *Velm*

            Gunmen **attacked** the post at [Velm bridge](https://x.example/a)
            on Friday night; snake_case_words and 2 * 3 * 4 stay.

            > "We counted forty," he said.

            - one was taken to Tarn
            - the other stayed

            | who | how many |
            |-----|----------|
            | guards | two |

            ![a picture](x.png)
            """);
    assertThat(content.text())
        .isEqualTo(
            """
            Shots at Velm

            Gunmen attacked the post at Velm bridge on Friday night; snake_case_words and 2 * 3 * 4 \
            stay.

            "We counted forty," he said.

            one was taken to Tarn

            the other stayed

            who

            how many

            guards

            two""");
    assertThat(content.metadata().title().find()).contains("Shots at Velm");
    assertThat(content.metadata().published().find().map(Object::toString)).contains("2031-04-12");
    assertThat(content.languageIsReliable()).isTrue();
  }

  private static byte[] word(String body) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      zip.write(body.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  @Test
  void aWordDocumentGivesItsParagraphsWithoutWhatWasDeleted() throws Exception {
    String body =
        "<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>Two </w:t></w:r><w:del><w:r>"
            + "<w:delText>three </w:delText><w:t>four </w:t></w:r></w:del><w:ins><w:r><w:t>guards"
            + "</w:t></w:r></w:ins><w:r><w:tab/><w:t>were hurt.</w:t></w:r></w:p><w:p/>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>cell</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "</w:body></w:document>";
    assertThat(WordDocument.find(word(body)).map(ReportContent::text))
        .contains("Two guards were hurt.\n\ncell");
  }

  @Test
  void entitiesThatGrowAreNotExpanded() throws IOException {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 'boom'>");
    for (int i = 1; i < 20; i++) {
      bomb.append("<!ENTITY a" + i + " '" + ("&a" + (i - 1) + ";").repeat(10) + "'>");
    }
    bomb.append("]><w:document xmlns:w='w'><w:p><w:t>&a19;</w:t></w:p></w:document>");
    byte[] document = word(bomb.toString());
    assertThatThrownBy(() -> WordDocument.find(document))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("damaged");
  }
}
