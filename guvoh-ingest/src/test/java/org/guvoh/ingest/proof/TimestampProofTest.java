package org.guvoh.ingest.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.guvoh.core.report.Proof;
import org.guvoh.ingest.refusal.RefusedException;
import org.junit.jupiter.api.Test;

class TimestampProofTest {
  private static final String DIGEST = "ab".repeat(32);

  private static String der(String tag, String content) {
    return tag + String.format(java.util.Locale.ROOT, "%02x", content.length() / 2) + content;
  }

  /** As a time stamping authority builds it (RFC 3161, section 2.4.2), without the signature. */
  private static byte[] response() {
    String imprint = der("30", der("30", "0609608648016503040201" + "0500") + der("04", DIGEST));
    String time =
        der(
            "18",
            HexFormat.of()
                .formatHex("20310412101500Z".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
    String info = der("30", "020101" + "06032a0304" + imprint + "020107" + time);
    String token = "060b2a864886f70d0109100104" + der("a0", der("04", info));
    return HexFormat.of().parseHex("3082" + "0100" + "3003020100" + der("30", token));
  }

  private static byte[] open() {
    return HexFormat.of()
        .parseHex(
            "004f70656e54696d657374616d7073000050726f6f6600bf89e2e884e89294"
                + "0108"
                + DIGEST
                + "f0");
  }

  @Test
  void theDigestAndTheTimeOfAResponseAreRead() throws RefusedException {
    assertThat(TimestampProof.isOne(response())).isTrue();
    Proof proof = TimestampProof.read(response(), "a.tsr");
    assertThat(proof.digest()).isEqualTo(DIGEST);
    assertThat(proof.asserted()).isEqualTo("2031-04-12T10:15:00Z");
  }

  @Test
  void theDigestOfAnOpenTimestampIsRead() throws RefusedException {
    assertThat(TimestampProof.isOne(open())).isTrue();
    assertThat(TimestampProof.read(open(), "a.ots").digest()).isEqualTo(DIGEST);
  }

  @Test
  void whateverIsDamagedIsReadOrRefused() {
    Random random = new Random(7);
    for (byte[] whole : new byte[][] {response(), open()}) {
      for (int i = 0; i < 5_000; i++) {
        byte[] damaged = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
        if (TimestampProof.isOne(damaged)) {
          try {
            assertThat(TimestampProof.read(damaged, "a").digest()).isNotNull();
          } catch (RefusedException refused) {
            assertThat(refused).hasMessageContaining("timestamp");
          }
        }
      }
    }
    byte[] cut = Arrays.copyOf(open(), 40);
    assertThatThrownBy(() -> TimestampProof.read(cut, "a")).hasMessageContaining("cut off");
  }
}
