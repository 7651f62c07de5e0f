package org.guvoh.names.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.guvoh.names.gazetteer.entry.GazetteerPlace;
import org.guvoh.names.gazetteer.internal.AtomicFile;
import org.guvoh.names.gazetteer.internal.IndexWriter;
import org.guvoh.names.gazetteer.source.ImportProblem;
import org.guvoh.names.gazetteer.source.PlaceFormat;
import org.guvoh.names.gazetteer.source.PlaceSink;
import org.guvoh.names.spelling.SpellingKeys;

/**
 * Reads a gazetteer that a user brings and packs it, in one pass.
 *
 * <p>Memory is bounded: every few hundred thousand places a file is written and a new one begun; of
 * the ids only hashes are kept, to refuse those that come twice. The first {@value #KEPT} problems
 * are kept, all are counted.
 */
public final class GazetteerImport {
  /** How many problems are told one by one. */
  public static final int KEPT = 100;

  private final SpellingKeys keys;
  private final Gazetteer known;

  /** An import where nothing is known yet. */
  public GazetteerImport(SpellingKeys keys) {
    this(keys, Gazetteer.empty());
  }

  /**
   * @param known the gazetteers whose places a list of further names may speak of
   */
  public GazetteerImport(SpellingKeys keys, Gazetteer known) {
    this.keys = keys;
    this.known = known;
  }

  /**
   * What an import did.
   *
   * @param files the packed files, in order
   * @param refused records left out with a problem
   * @param repaired records used after a repair
   * @param passedOver records that name no place
   * @param problems the first of the problems
   */
  public record Summary(
      List<Path> files,
      long places,
      long names,
      long refused,
      long repaired,
      long passedOver,
      List<ImportProblem> problems) {
    public Summary {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
    }
  }

  /** Reads all records and writes the packed files into a folder. */
  public Summary run(Path file, PlaceFormat format, Path folder) throws IOException {
    Collecting collecting = new Collecting(folder);
    format.read(file, collecting);
    return collecting.end();
  }

  private final class Collecting implements PlaceSink {
    private final Path folder;
    private final List<Path> files = new ArrayList<>();
    private final Set<Long> ids = new HashSet<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private IndexWriter writer = new IndexWriter(keys);
    private long places;
    private long names;
    private long refused;
    private long repaired;
    private long passedOver;

    Collecting(Path folder) {
      this.folder = folder;
    }

    @Override
    public void place(GazetteerPlace place) {
      if (!ids.add(wideHash(place.id()))) {
        problem(
            new ImportProblem(
                places + refused + passedOver + 1, true, "id " + place.id() + " comes twice"));
        return;
      }
      add(place);
    }

    @Override
    public void names(String id, List<String> further) {
      known.findPlace(id).ifPresentOrElse(place -> add(place.withNames(further)), this::passedOver);
    }

    private void add(GazetteerPlace place) {
      writer.add(place);
      places++;
      names += place.names().size();
      if (writer.isFull()) {
        write();
      }
    }

    @Override
    public void problem(ImportProblem problem) {
      if (problem.refused()) {
        refused++;
      } else {
        repaired++;
      }
      if (problems.size() < KEPT) {
        problems.add(problem);
      }
    }

    @Override
    public void passedOver() {
      passedOver++;
    }

    private void write() {
      Path file = folder.resolve(String.format(Locale.ROOT, "part-%03d.gvz", files.size()));
      AtomicFile.write(file, writer::write);
      files.add(file);
      writer = new IndexWriter(keys);
    }

    Summary end() {
      if (writer.places() > 0) {
        write();
      }
      return new Summary(files, places, names, refused, repaired, passedOver, problems);
    }

    private long wideHash(String id) {
      long hash = 1125899906842597L;
      for (int i = 0; i < id.length(); i++) {
        hash = 31 * hash + id.charAt(i);
      }
      return hash;
    }
  }
}
