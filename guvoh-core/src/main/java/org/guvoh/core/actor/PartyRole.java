package org.guvoh.core.actor;

/** The side on which an unnamed group of people stands in an incident. */
public enum PartyRole {
  ATTACKERS,
  SECURITY_FORCES,
  CIVILIANS,
  UNKNOWN
}
