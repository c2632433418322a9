package dev.trivet.testkit.server;

import java.util.List;
import java.util.Map;

/** Runs the jar that users download, once it is built: that it serves, and how it ends. */
final class StandaloneJarCheck {
  private StandaloneJarCheck() {}

  public static void main(String[] arguments) throws Exception {
    var services = "rollbar,rootly,honeybadger,honeybadger-v3";
    try (var program =
        FakesProcess.start(List.of("-jar", arguments[0]), "--seed", "--on", services)) {
      var variables = program.variables(8);
      var seen =
          Map.of(
              FakesProgramTest.get(
                  variables.get("ROLLBAR_BASE_URL") + "/teams",
                  variables.get("ROLLBAR_ACCOUNT_TOKEN")),
              "Storefront",
              FakesProgramTest.get(
                  variables.get("ROOTLY_BASE_URL") + "/v1/users", variables.get("ROOTLY_API_KEY")),
              "grace@example.com",
              FakesProgramTest.get(variables.get("ROOTLY_BASE_URL") + "/", ""),
              "<h1>Fake of Rootly</h1>");
      seen.forEach(
          (response, words) -> {
            if (!response.contains(words)) {
              throw new IllegalStateException("no " + words + " in " + response);
            }
          });
      int code = program.terminate();
      // Windows has no signals
      if (code != 143 && code != 1) {
        throw new IllegalStateException("ended with " + code);
      }
    }
  }
}
