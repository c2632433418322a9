package dev.trivet.examples;

import dev.trivet.core.error.ApiException;
import dev.trivet.honeybadger.HoneybadgerClient;
import dev.trivet.honeybadger.reporting.DeployReport;
import java.time.Duration;
import java.util.Map;

/**
 * How to tell Honeybadger about a deploy from CI. It needs the key of the project alone, and a
 * Honeybadger that does not respond must not fail the deploy.
 *
 * <p>Uses a fake in this process; with {@code --live} the project whose key is in {@code
 * HONEYBADGER_API_KEY}.
 */
public final class NotifyDeploy {

  private NotifyDeploy() {}

  /**
   * Reports what GitHub Actions says about the run in its environment.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    var deploy = deploy(System.getenv());
    if (arguments.length > 0 && arguments[0].equals("--live")) {
      try (var honeybadger = HoneybadgerClient.fromEnv()) {
        System.out.println(notify(honeybadger, deploy));
      }
    } else {
      try (var project = HoneybadgerProject.open()) {
        System.out.println(notify(project.client(), deploy));
      }
    }
  }

  static DeployReport deploy(Map<String, String> environment) {
    return DeployReport.builder()
        .environment(environment.getOrDefault("DEPLOY_ENVIRONMENT", "production"))
        .revision(environment.getOrDefault("GITHUB_SHA", "unknown"))
        .repository(environment.getOrDefault("GITHUB_REPOSITORY", "unknown"))
        .localUsername(environment.getOrDefault("GITHUB_ACTOR", "unknown"))
        .build();
  }

  static String notify(HoneybadgerClient honeybadger, DeployReport deploy) {
    // region: notify-deploy
    try {
      honeybadger
          .withOptions(o -> o.totalTimeout(Duration.ofSeconds(10)))
          .reporting()
          .deploy(deploy);
      return "told Honeybadger about " + deploy.revision().orElseThrow();
    } catch (ApiException e) {
      return "Honeybadger does not know about it: " + e.getMessage();
    }
    // endregion
  }
}
