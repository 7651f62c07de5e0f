package org.guvoh.core.actor;

/** What an actor is. */
public enum ActorKind {
  PERSON,
  ORGANISATION,
  GROUP,
  STATE,
  OFFICE,
  MEDIA,
  UNKNOWN
}
