package org.guvoh.app.register;

import org.guvoh.app.version.EngineVersion;
import org.guvoh.core.Sha256;
import org.guvoh.names.NameTables;
import org.guvoh.names.gazetteer.Gazetteer;
import org.guvoh.names.gazetteer.GazetteerFolder;

/**
 * The names that reading goes by: those that come with Guvoh, the gazetteers and actors a user
 * added, and the merges they decided.
 *
 * <p>What was read under other names is another engine's extraction, and is read anew when it is
 * read again.
 */
public record UserNames(GazetteerFolder gazetteers, ActorFiles actors) {
  /** What is on this machine, where the environment says. */
  public static UserNames standard() {
    return new UserNames(GazetteerFolder.standard(), new ActorFiles(RegisterFolder.standard()));
  }

  /** The tables with the actors as they stand. */
  public NameTables tables() {
    return NameTables.with(actors.load());
  }

  /** The bundled gazetteer and the imported ones. */
  public Gazetteer gazetteer() {
    return gazetteers.open();
  }

  /**
   * Name and version of the engine that reads by these names: that of the build, and a digest of
   * what was added where anything was.
   */
  public String engine() {
    String added = actors.digest() + gazetteers.digest();
    return added.isEmpty()
        ? EngineVersion.extraction()
        : EngineVersion.extraction() + " names " + Sha256.ofText(added).abbreviated();
  }
}
