package org.guvoh.app.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.guvoh.ingest.pdf.PdfText;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;

/** One child process; reads one document at a time. */
final class PdfProcess {
  private static final int LONGEST_ANSWER = 64 << 20;
  private final Process process;
  private final DataOutputStream out;
  private final DataInputStream in;
  private final Duration patience;

  /** The child ended, or was ended, over a document. */
  static final class Ended extends Exception {
    private static final long serialVersionUID = 1L;

    Ended(String message) {
      super(message);
    }
  }

  private PdfProcess(Process process, Duration patience) {
    this.process = process;
    this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    this.in = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    this.patience = patience;
  }

  static PdfProcess start(List<String> command, Duration patience) {
    try {
      Process process =
          new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
      return new PdfProcess(process, patience);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start a child process to read PDF documents", e);
    }
  }

  PdfText.Content read(byte[] pdf) throws RefusedException, Ended {
    AtomicBoolean late = new AtomicBoolean();
    Thread watch = watch(late);
    try {
      out.writeInt(pdf.length);
      out.write(pdf);
      out.flush();
      return answer();
    } catch (IOException gone) {
      process.destroyForcibly();
      throw new Ended(
          late.get()
              ? "reading it took more than " + patience.toSeconds() + " seconds"
              : "reading it needed more memory than it may have");
    } finally {
      watch.interrupt();
    }
  }

  private Thread watch(AtomicBoolean late) {
    Thread watch =
        new Thread(
            () -> {
              try {
                Thread.sleep(patience.toMillis());
                late.set(true);
                process.destroyForcibly();
              } catch (InterruptedException answered) {
                Thread.currentThread().interrupt();
              }
            },
            "guvoh-pdf-watch");
    watch.setDaemon(true);
    watch.start();
    return watch;
  }

  private PdfText.Content answer() throws IOException, RefusedException {
    if (in.readBoolean()) {
      return new PdfText.Content(text(), text(), text());
    }
    String code = text();
    String reason = text();
    String place = text();
    throw new RefusedException(codeOf(code), place, reason);
  }

  private static RefusalCode codeOf(String code) {
    for (RefusalCode known : RefusalCode.values()) {
      if (known.code().equals(code)) {
        return known;
      }
    }
    return RefusalCode.DOCUMENT_DAMAGED;
  }

  private String text() throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST_ANSWER) {
      throw new IOException("no length of an answer");
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  boolean isAlive() {
    return process.isAlive();
  }

  void end() {
    process.destroy();
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
