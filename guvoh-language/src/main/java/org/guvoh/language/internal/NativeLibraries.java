package org.guvoh.language.internal;

import ai.onnxruntime.OrtEnvironment;
import java.io.FileNotFoundException;
import java.io.InputStream;
import org.guvoh.language.internal.Platform.Library;

/**
 * Puts ONNX Runtime's native libraries where {@link UnpackFolder} keeps files and points the
 * runtime there, so that it extracts nothing by itself.
 */
final class NativeLibraries {
  private static final String FOLDER_PROPERTY = "onnxruntime.native.path";

  private NativeLibraries() {}

  /** Must run before the first use of any class of ONNX Runtime. */
  static void install(Platform platform, UnpackFolder folder) {
    if (System.getProperty(FOLDER_PROPERTY) != null) {
      return;
    }
    String key = platform.libraries().get(0).sha256();
    for (Library library : platform.libraries()) {
      String resource = "/ai/onnxruntime/native/" + platform.name() + "/" + library.file();
      folder.file(key, library.file(), library.sha256(), () -> open(resource));
    }
    System.setProperty(FOLDER_PROPERTY, folder.of(key).toAbsolutePath().toString());
  }

  private static InputStream open(String resource) throws FileNotFoundException {
    InputStream in = OrtEnvironment.class.getResourceAsStream(resource);
    if (in == null) {
      throw new FileNotFoundException("not packaged: " + resource);
    }
    return in;
  }
}
