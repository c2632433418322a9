package dev.trivet.core.transport;

import com.fasterxml.jackson.core.Version;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import okio.Okio;

/**
 * Says what is wrong when the libraries that a program has put together do not fit, where the JVM
 * would only name a method that it does not find.
 */
final class Libraries {

  private static final String PAGE =
      "https://github.com/trivet-dev/trivet/blob/main/docs/supported-versions.md";

  /** The oldest Jackson 2 whose whole range of methods we use. */
  private static final int JACKSON_MINOR = 17;

  // as texts: nearly no program needs them
  private static final String ARCHIVE = "([^/!]+\\.jar)!/[^!]*$";
  private static final String HTTP = "okhttp3|okio|kotlin[./]";

  private Libraries() {}

  /**
   * Checks what can be checked for nothing: Jackson's versions are constants.
   *
   * @throws IllegalStateException when Jackson is too old
   */
  static void checkJackson() {
    checkJackson(
        com.fasterxml.jackson.core.json.PackageVersion.VERSION,
        com.fasterxml.jackson.databind.cfg.PackageVersion.VERSION);
  }

  static void checkJackson(Version core, Version databind) {
    if (isTooOld(core) || isTooOld(databind)) {
      throw new IllegalStateException(
          "Jackson is too old: jackson-core is "
              + core
              + " and jackson-databind is "
              + databind
              + ", Trivet needs 2."
              + JACKSON_MINOR
              + " or newer of both: import a newer jackson-bom, see "
              + PAGE);
    }
  }

  private static boolean isTooOld(Version version) {
    return version.getMajorVersion() == 2 && version.getMinorVersion() < JACKSON_MINOR;
  }

  /**
   * Explains an error that the JVM throws when it links OkHttp, Okio or Kotlin.
   *
   * @param error what was thrown
   * @return what is to be thrown instead, with the error as its cause
   * @throws LinkageError the error itself when it is about something else
   */
  static IllegalStateException explained(LinkageError error) {
    if (error.getMessage() == null || !Pattern.compile(HTTP).matcher(error.getMessage()).find()) {
      throw error;
    }
    var archives =
        Stream.of(OkHttpClient.class, Okio.class, kotlin.Unit.class)
            .flatMap(Libraries::archives)
            .collect(Collectors.joining(", "));
    return new IllegalStateException(
        "OkHttp, Okio and Kotlin do not fit together: found "
            + (archives.isEmpty() ? "no archives of them" : archives)
            + "; let one version of OkHttp remain, with the Okio and Kotlin that it asks for, see "
            + PAGE
            + "#two-okhttps-in-one-program",
        error);
  }

  /** The names of all archives that have a class, the one that it was not loaded from as well. */
  private static Stream<String> archives(Class<?> type) {
    var names = new TreeSet<String>();
    var archive = Pattern.compile(ARCHIVE);
    for (var place : places(type)) {
      var name = archive.matcher(place.toString());
      if (name.find()) {
        names.add(name.group(1));
      }
    }
    return names.stream();
  }

  private static List<URL> places(Class<?> type) {
    try {
      var loader = type.getClassLoader();
      return loader == null
          ? List.of()
          : Collections.list(loader.getResources(type.getName().replace('.', '/') + ".class"));
    } catch (IOException e) {
      return List.of();
    }
  }
}
