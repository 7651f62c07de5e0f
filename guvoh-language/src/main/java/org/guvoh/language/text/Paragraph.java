package org.guvoh.language.text;

/**
 * A paragraph of a text.
 *
 * @param index from 0
 * @param start first UTF-16 unit that is not white space
 * @param end one past the last such unit
 * @param heading whether it reads as a heading: short and without closing punctuation
 */
public record Paragraph(int index, int start, int end, boolean heading) {}
