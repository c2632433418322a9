package dev.trivet.conformance.structure;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import dev.trivet.core.ClientConfig;
import dev.trivet.drift.DriftRadar;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.micrometer.MicrometerObserver;
import dev.trivet.redis.RedisRateLimiter;
import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rootly.RootlyClient;
import dev.trivet.testkit.Fake;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The classes of the project, read once, from folders or jars. */
public final class ProjectClasses {

  private static final List<Path> PLACES =
      Stream.of(
              ClientConfig.class,
              RollbarClient.class,
              RootlyClient.class,
              HoneybadgerClient.class,
              DriftRadar.class,
              RedisRateLimiter.class,
              MicrometerObserver.class)
          .map(ProjectClasses::place)
          .toList();

  /** What users get: the base, the three clients, their observers, and the limiter on Redis. */
  public static final JavaClasses LIBRARY = classes(PLACES);

  /** What users get for their tests. */
  public static final JavaClasses TESTKIT = classes(List.of(place(Fake.class)));

  /** The tests of this module, and of every other module whose tests are compiled. */
  public static final JavaClasses TESTS = new ClassFileImporter().importPaths(testFolders());

  /** The packages that are exported to everybody. */
  public static final Set<String> EXPORTED =
      ModuleFinder.of(PLACES.toArray(Path[]::new)).findAll().stream()
          .flatMap(module -> module.descriptor().exports().stream())
          .filter(exports -> !exports.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toUnmodifiableSet());

  private ProjectClasses() {}

  private static JavaClasses classes(List<Path> places) {
    var locations =
        places.stream()
            .map(Path::toUri)
            .map(uri -> uri.getPath().endsWith(".jar") ? URI.create("jar:" + uri + "!/") : uri)
            .map(Location::of)
            .toList();
    return new ClassFileImporter().importLocations(locations);
  }

  /** The folder or jar that a class comes from. */
  public static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> testFolders() {
    var reactor = place(ProjectClasses.class).getParent().getParent().getParent();
    try (var modules = Files.list(reactor)) {
      return modules
          .map(module -> module.resolve("target").resolve("test-classes"))
          .filter(Files::isDirectory)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
