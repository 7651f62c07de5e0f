package org.guvoh.store.sqlite;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A case file that cannot be used as asked: which file, what is wrong, what to do. */
public final class CaseFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final String file;
  private final CaseFileProblem problem;
  private final String reason;

  public CaseFileException(CaseFileProblem problem, Path file, String reason) {
    this(problem, file, reason, null);
  }

  public CaseFileException(
      CaseFileProblem problem, Path file, String reason, @Nullable Throwable cause) {
    super(file + ": " + reason + " [" + problem.code() + "]. " + problem.remedy(), cause);
    this.file = file.toString();
    this.problem = problem;
    this.reason = reason;
  }

  public CaseFileProblem problem() {
    return problem;
  }

  /** Stable code, listed in docs/reference/case-file.md. */
  public String code() {
    return problem.code();
  }

  public String file() {
    return file;
  }

  public String reason() {
    return reason;
  }

  public String remedy() {
    return problem.remedy();
  }
}
