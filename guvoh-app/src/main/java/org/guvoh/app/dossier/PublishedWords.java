package org.guvoh.app.dossier;

import org.guvoh.core.Stated;
import org.guvoh.core.time.Edtf;

/** A time of publication as text, with how it came about kept. */
final class PublishedWords {
  private PublishedWords() {}

  static Stated<String> of(Stated<Edtf> published) {
    return published.match(
        said -> Stated.said(said.value().value(), said.where()),
        inferred -> Stated.inferred(inferred.value().value(), inferred.from()),
        absent -> Stated.absent(absent.reason()));
  }
}
