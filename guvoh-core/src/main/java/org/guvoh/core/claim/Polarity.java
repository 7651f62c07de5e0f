package org.guvoh.core.claim;

/**
 * Whether the content is affirmed or negated in itself; denial by a speaker is a manner, not a
 * polarity.
 */
public enum Polarity {
  AFFIRMED,
  NEGATED
}
