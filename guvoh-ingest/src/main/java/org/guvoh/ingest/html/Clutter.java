package org.guvoh.ingest.html;

/** Why no text is taken from an element of a page. */
enum Clutter {
  /** Navigation, advertising, comments and the like: nothing is taken. */
  CLUTTER,
  /** Words about consent: nothing is taken, even where they are most of the page. */
  CONSENT,
  /** Words about the report, such as a line with author and time: facts may be taken. */
  ABOUT
}
