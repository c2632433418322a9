package dev.trivet.examples;

import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.testkit.FakeHoneybadger;
import java.util.List;
import java.util.Map;

/** A project of Honeybadger with some errors in it: on a fake in this process, or a real one. */
final class HoneybadgerProject implements AutoCloseable {

  private final HoneybadgerClient client;
  private final long id;
  private final Runnable stop;

  private HoneybadgerProject(HoneybadgerClient client, long id, Runnable stop) {
    this.client = client;
    this.id = id;
    this.stop = stop;
  }

  /**
   * With {@code --live} and the ID of a project the real one, with what {@link
   * HoneybadgerClient#fromEnv} finds in the environment; without it a fake.
   */
  static HoneybadgerProject open(String... arguments) {
    int live = List.of(arguments).indexOf("--live");
    if (live < 0) {
      return fake();
    }
    return new HoneybadgerProject(
        HoneybadgerClient.fromEnv(), Long.parseLong(arguments[live + 1]), () -> {});
  }

  private static HoneybadgerProject fake() {
    var fake = FakeHoneybadger.start();
    long id = Long.parseLong(fake.add("project", Map.of("name", "checkout")));
    for (int i = 0; i < 12; i++) {
      fake.occur(id, "Net::ReadTimeout", "the bank did not respond");
    }
    for (int i = 0; i < 3; i++) {
      fake.occur(id, "KeyError", "key not found: \"iban\"");
    }
    fake.occur(id, "ZeroDivisionError", "divided by 0");
    return new HoneybadgerProject(client(fake, id), id, fake::close);
  }

  /** A client that may do everything in a project of a fake, and report to it. */
  static HoneybadgerClient client(FakeHoneybadger fake, long projectId) {
    return HoneybadgerClient.builder()
        .baseUrl(fake.baseUrl())
        .authToken(fake.token())
        .reportingBaseUrl(fake.reportingBaseUrl())
        .projectKey(fake.projectKey(projectId))
        .build();
  }

  HoneybadgerClient client() {
    return client;
  }

  long id() {
    return id;
  }

  @Override
  public void close() {
    client.close();
    stop.run();
  }
}
