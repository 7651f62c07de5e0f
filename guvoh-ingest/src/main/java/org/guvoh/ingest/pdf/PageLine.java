package org.guvoh.ingest.pdf;

/**
 * A line of text on a page, places in points from the upper left.
 *
 * @param size height of its letters
 * @param depth how far down the page it stands, 0 to 1
 */
record PageLine(String text, float left, float right, float top, float size, float depth) {}
