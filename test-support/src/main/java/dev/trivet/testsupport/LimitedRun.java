package dev.trivet.testsupport;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Runs tests once more while our code and Jackson see by reflection what the metadata for native
 * images lists, and nothing else.
 */
public final class LimitedRun {

  private LimitedRun() {}

  /** What goes wrong: our own types that the metadata lacks, and the tests that fail. */
  public static List<String> problems(Class<?> tests) {
    return problems(tests, ReachabilityMetadata.read(tests.getClassLoader()));
  }

  /** The same with other metadata. */
  public static List<String> problems(Class<?> tests, ReachabilityMetadata metadata) {
    var thread = Thread.currentThread();
    var before = thread.getContextClassLoader();
    var loader = new LimitedLoader(tests.getClassLoader());
    var summary = new SummaryGeneratingListener();
    LimitedReflection.begin(metadata);
    thread.setContextClassLoader(loader);
    try {
      var request =
          LauncherDiscoveryRequestBuilder.request()
              .selectors(selectClass(loader.loadClass(tests.getName())))
              .build();
      LauncherFactory.create().execute(request, summary);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    } finally {
      thread.setContextClassLoader(before);
    }
    return problems(summary);
  }

  private static List<String> problems(SummaryGeneratingListener listener) {
    var problems = new ArrayList<String>();
    LimitedReflection.missed().forEach(missed -> problems.add("not listed: " + missed));
    var summary = listener.getSummary();
    if (summary.getTestsSucceededCount() == 0) {
      problems.add("no test has passed");
    }
    summary
        .getFailures()
        .forEach(
            f ->
                problems.add(
                    f.getTestIdentifier().getDisplayName() + ": " + causes(f.getException())));
    return problems;
  }

  private static String causes(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
        .map(Throwable::toString)
        .collect(Collectors.joining(", because of "));
  }
}
