package org.guvoh.ingest.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text, strictly: a byte that an encoding does not know is never replaced.
 *
 * <p>Order: byte order mark; UTF-8 when the bytes are well-formed with at least one sequence of
 * several bytes; the encoding the page declares; plain ASCII; windows-1252 or windows-1251 by
 * plausibility. Well-formed UTF-8 goes before a declaration because old declarations survive
 * conversions, and text of another encoding is hardly ever well-formed UTF-8.
 */
public final class TextDecoder {
  /** More control characters than one in a hundred are no text. */
  private static final int CONTROL_SHARE = 100;

  private TextDecoder() {}

  public static DecodedText decode(byte[] bytes, Optional<Charset> declared)
      throws RefusedException {
    Optional<ByteOrderMark> mark = ByteOrderMark.find(bytes);
    if (mark.isPresent()) {
      return decodeMarked(bytes, mark.get());
    }
    requireText(bytes);
    Utf8Survey survey = Utf8Survey.of(bytes);
    if (survey.wellFormed() && survey.sequences() > 0) {
      return new DecodedText(new String(bytes, UTF_8), UTF_8.name());
    }
    if (survey.damaged()) {
      throw damaged(UTF_8, survey.firstMalformed());
    }
    Optional<DecodedText> asDeclared =
        declared.filter(charset -> !charset.equals(UTF_8)).flatMap(c -> tryDecode(bytes, c));
    if (asDeclared.isPresent()) {
      return asDeclared.get();
    }
    return survey.wellFormed()
        ? new DecodedText(new String(bytes, UTF_8), UTF_8.name())
        : guess(bytes, survey.firstMalformed());
  }

  /** The encoding that a header names, if this Java knows it. */
  public static Optional<Charset> named(@Nullable String label) {
    return label == null ? Optional.empty() : DeclaredCharset.named(label);
  }

  private static DecodedText decodeMarked(byte[] bytes, ByteOrderMark mark)
      throws RefusedException {
    byte[] rest = Arrays.copyOfRange(bytes, mark.length(), bytes.length);
    if (mark.charset().equals(UTF_8)) {
      requireText(rest);
      Utf8Survey survey = Utf8Survey.of(rest);
      if (!survey.wellFormed()) {
        throw damaged(UTF_8, mark.length() + survey.firstMalformed());
      }
    }
    DecodedText decoded =
        tryDecode(rest, mark.charset()).orElseThrow(() -> damaged(mark.charset(), mark.length()));
    requireText(decoded.text());
    return decoded;
  }

  private static DecodedText guess(byte[] bytes, int firstMalformed) throws RefusedException {
    return SingleByteGuess.guess(bytes)
        .flatMap(charset -> tryDecode(bytes, charset))
        .orElseThrow(
            () ->
                new RefusedException(
                    RefusalCode.ENCODING_UNKNOWN,
                    place(firstMalformed),
                    "it is not UTF-8 and fits neither windows-1252 nor windows-1251"));
  }

  private static Optional<DecodedText> tryDecode(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(new DecodedText(text, charset.name()));
    } catch (CharacterCodingException notThisEncoding) {
      return Optional.empty();
    }
  }

  private static RefusedException damaged(Charset charset, int offset) {
    return new RefusedException(
        RefusalCode.ENCODING_DAMAGED,
        place(offset),
        "it is " + charset.name() + " with a byte that belongs to no character");
  }

  private static void requireText(byte[] bytes) throws RefusedException {
    int controls = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new RefusedException(
            RefusalCode.BINARY,
            place(i),
            "it holds a NUL byte: no text, or UTF-16 without a byte order mark");
      }
      controls += isControl(bytes[i]) ? 1 : 0;
    }
    requireFewControls(controls, bytes.length);
  }

  private static void requireText(String text) throws RefusedException {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw new RefusedException(RefusalCode.BINARY, "character " + nul, "it holds a NUL");
    }
    requireFewControls((int) text.chars().filter(TextDecoder::isControl).count(), text.length());
  }

  private static void requireFewControls(int controls, int length) throws RefusedException {
    if (controls > length / CONTROL_SHARE) {
      throw RefusedException.whole(
          RefusalCode.BINARY, controls + " control characters among " + length + ": no text");
    }
  }

  private static boolean isControl(int value) {
    boolean layout = value >= '\t' && value <= '\r';
    return (value >= 0 && value < 0x20 && !layout) || value == 0x7F;
  }

  private static String place(int offset) {
    return "byte " + offset;
  }
}
