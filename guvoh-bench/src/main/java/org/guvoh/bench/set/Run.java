package org.guvoh.bench.set;

import java.util.List;
import java.util.function.Function;
import org.guvoh.bench.corpus.Sample;
import org.guvoh.bench.engine.Engine;

/**
 * How a set is run.
 *
 * @param full whether the whole set is read where the default is a sample
 */
public record Run(Engine engine, boolean full, Workers workers) {
  /** Works on every document, two at a time, results in order. */
  public <D, R> List<R> map(String label, List<D> documents, Function<D, R> work) {
    return workers.map(label, documents, work);
  }

  /** The documents, or a fixed sample of them unless the whole set is asked for. */
  public <D> List<D> sample(List<D> documents, int limit) {
    return full ? documents : Sample.of(documents, limit);
  }

  /** What the figures' reader must know about the sample. */
  public static String note(int taken, int all) {
    return taken == all ? "" : "sample of " + taken + " of " + all + ", fixed seed";
  }
}
