package org.guvoh.ingest;

import static org.guvoh.ingest.refusal.RefusedException.WHOLE_FILE;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.guvoh.core.report.Rejected;
import org.guvoh.ingest.refusal.RefusalCode;

/**
 * Lists the files behind what a user named: files as they are, folders with everything below them.
 *
 * <p>Order: as named; within a folder by path with {@code /} as separator, compared by UTF-16 unit,
 * whatever the locale. Names that begin with a dot are skipped inside folders, as are files the
 * system calls hidden. A link to a file inside the named folder is passed on; a link that leads out
 * of it, and every link to a folder, is refused, so a loop ends where it begins. Memory: the names
 * of one folder per level.
 */
public final class InputFiles {
  private final Path root;
  private final Consumer<Path> file;
  private final Consumer<Rejected> refused;

  private InputFiles(Path root, Consumer<Path> file, Consumer<Rejected> refused) {
    this.root = root;
    this.file = file;
    this.refused = refused;
  }

  /** Passes every file on as it is found, and everything that cannot be passed on as a refusal. */
  public static void list(List<Path> inputs, Consumer<Path> file, Consumer<Rejected> refused) {
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        listFolder(input, file, refused);
      } else if (Files.notExists(input)) {
        refused.accept(refuse(input, RefusalCode.NOT_FOUND, "there is no such file or folder"));
      } else {
        file.accept(input);
      }
    }
  }

  private static void listFolder(Path folder, Consumer<Path> file, Consumer<Rejected> refused) {
    try {
      new InputFiles(folder.toRealPath(), file, refused).walk(folder);
    } catch (IOException e) {
      refused.accept(unreadable(folder, e));
    }
  }

  private void walk(Path folder) {
    Map<String, Path> entries = new TreeMap<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path entry : stream) {
        if (!isHidden(entry)) {
          entries.put(sortKey(entry), entry);
        }
      }
    } catch (DirectoryIteratorException e) {
      refused.accept(unreadable(folder, e.getCause() == null ? new IOException(e) : e.getCause()));
      return;
    } catch (IOException e) {
      refused.accept(unreadable(folder, e));
      return;
    }
    entries.values().forEach(this::visit);
  }

  /** With the separator after folders, the order inside one folder is the order of whole paths. */
  private static String sortKey(Path entry) {
    String name = entry.getFileName().toString();
    return Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? name + "/" : name;
  }

  private static boolean isHidden(Path entry) throws IOException {
    return entry.getFileName().toString().startsWith(".") || Files.isHidden(entry);
  }

  private void visit(Path entry) {
    if (Files.isSymbolicLink(entry)) {
      visitLink(entry);
    } else if (Files.isDirectory(entry)) {
      walk(entry);
    } else if (Files.isRegularFile(entry)) {
      file.accept(entry);
    } else {
      refused.accept(
          refuse(entry, RefusalCode.NOT_A_FILE, "it is a pipe, a socket or a device, not a file"));
    }
  }

  private void visitLink(Path link) {
    if (!Files.exists(link)) {
      refused.accept(refuse(link, RefusalCode.NOT_FOUND, "the link leads to nothing"));
      return;
    }
    try {
      Path target = link.toRealPath();
      if (Files.isDirectory(target)) {
        refuseFolderLink(link, target);
      } else if (target.startsWith(root)) {
        file.accept(link);
      } else {
        refused.accept(
            refuse(
                link,
                RefusalCode.LINK_NOT_FOLLOWED,
                "the link leads out of the folder that was named"));
      }
    } catch (IOException e) {
      refused.accept(unreadable(link, e));
    }
  }

  private void refuseFolderLink(Path link, Path target) throws IOException {
    Path parent = link.toAbsolutePath().getParent();
    boolean loop = parent != null && parent.toRealPath().startsWith(target);
    refused.accept(
        loop
            ? refuse(link, RefusalCode.FOLDER_LOOP, "the link leads to a folder that contains it")
            : refuse(link, RefusalCode.LINK_NOT_FOLLOWED, "links to folders are not followed"));
  }

  private static Rejected unreadable(Path path, IOException cause) {
    return unreadable(shown(path), cause);
  }

  static Rejected unreadable(String shownName, IOException cause) {
    String reason =
        cause instanceof AccessDeniedException
            ? "reading it is not permitted"
            : "it could not be read (" + cause.getClass().getSimpleName() + ")";
    return RefusalCode.UNREADABLE.rejected(shownName, WHOLE_FILE, reason);
  }

  private static Rejected refuse(Path path, RefusalCode code, String reason) {
    return code.rejected(shown(path), WHOLE_FILE, reason);
  }

  private static String shown(Path path) {
    String shown = path.toString();
    return shown.isEmpty() ? "." : shown;
  }
}
