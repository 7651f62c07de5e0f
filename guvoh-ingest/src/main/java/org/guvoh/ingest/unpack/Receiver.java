package org.guvoh.ingest.unpack;

import org.guvoh.core.report.Rejected;

/** Takes what unpacking finds, one by one and in order. */
public interface Receiver {
  void part(Part part);

  void refused(Rejected rejected);
}
