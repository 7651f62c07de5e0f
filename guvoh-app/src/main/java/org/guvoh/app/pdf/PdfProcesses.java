package org.guvoh.app.pdf;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.guvoh.ingest.pdf.PdfText;
import org.guvoh.ingest.refusal.RefusalCode;
import org.guvoh.ingest.refusal.RefusedException;

/**
 * Child processes that read PDF documents: as many as threads ask at once, kept for the next
 * document, ended and replaced when one takes too long or needs too much.
 *
 * <p>Limits: {@value #HEAP_MEGABYTES} MB of heap and a minute a document. Safe for many threads.
 */
public final class PdfProcesses implements PdfText, AutoCloseable {
  private static final int HEAP_MEGABYTES = 256;
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private final ConcurrentLinkedQueue<PdfProcess> idle = new ConcurrentLinkedQueue<>();
  private final List<String> command;
  private final Duration patience;

  public PdfProcesses() {
    this(HEAP_MEGABYTES, PATIENCE);
  }

  PdfProcesses(int heapMegabytes, Duration patience) {
    this.patience = patience;
    this.command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx" + heapMegabytes + "m",
            "-Xss8m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            PdfChild.class.getName());
  }

  @Override
  public Content read(byte[] pdf) throws RefusedException {
    PdfProcess process = idle.poll();
    if (process == null) {
      process = PdfProcess.start(command, patience);
    }
    Content content;
    try {
      content = process.read(pdf);
    } catch (PdfProcess.Ended ended) {
      throw RefusedException.whole(RefusalCode.PDF_LIMIT, String.valueOf(ended.getMessage()));
    } finally {
      if (process.isAlive()) {
        idle.add(process);
      }
    }
    return content;
  }

  @Override
  public void close() {
    for (PdfProcess process = idle.poll(); process != null; process = idle.poll()) {
      process.end();
    }
  }
}
