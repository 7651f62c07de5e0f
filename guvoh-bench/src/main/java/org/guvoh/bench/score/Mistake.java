package org.guvoh.bench.score;

/**
 * One difference between gold and found, to be read by a person.
 *
 * @param group the kind of mistake, by which lists are grouped
 * @param document name of the document
 * @param expected what the gold has; empty where it has nothing
 * @param found what was found; empty where nothing was
 * @param context words around it
 */
public record Mistake(
    String group, String document, String expected, String found, String context) {}
