package dev.trivet.conformance.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.trivet.core.ClientConfig;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.Fake;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The classes of the project, read once. */
final class Code {

  /** What users get: the base and the three clients. */
  static final JavaClasses LIBRARY =
      importer().importUrls(urls(places(ClientConfig.class, RollbarClient.class, RootlyClient.class, HoneybadgerClient.class)));

  /** The testkit too. */
  static final JavaClasses WITH_TESTKIT =
      importer().importUrls(urls(Stream.concat(places(ClientConfig.class, RollbarClient.class, RootlyClient.class, HoneybadgerClient.class), places(Fake.class))));

  /** The tests of this module, and of every other whose tests are compiled. */
  static final JavaClasses TESTS = new ClassFileImporter().importPaths(testFolders());

  private Code() {}

  private static ClassFileImporter importer() {
    return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS);
  }

  private static Stream<URL> places(Class<?>... of) {
    return Stream.of(of).map(type -> type.getProtectionDomain().getCodeSource().getLocation());
  }

  private static List<URL> urls(Stream<URL> places) {
    return places.toList();
  }

  private static List<Path> testFolders() {
    var own = path(Code.class.getProtectionDomain().getCodeSource().getLocation());
    var reactor = own.getParent().getParent().getParent();
    return Stream.of("core", "rollbar-client", "rootly-client", "honeybadger-client", "testkit", "examples", "conformance")
        .map(module -> reactor.resolve(module).resolve("target").resolve("test-classes"))
        .filter(Files::isDirectory)
        .toList();
  }

  private static Path path(URL place) {
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
