package dev.trivet.examples;

import dev.trivet.rollbar.RollbarClient;
import dev.trivet.rollbar.items.Level;
import dev.trivet.rollbar.notifications.FilterOperation;
import dev.trivet.rollbar.notifications.NotificationChannel;
import dev.trivet.rollbar.notifications.NotificationRuleInput;
import dev.trivet.rollbar.notifications.RatePeriod;
import dev.trivet.rollbar.notifications.RuleFilter;
import dev.trivet.rollbar.notifications.Trigger;
import dev.trivet.rollbar.tokens.AccessTokenCreate;
import dev.trivet.rollbar.tokens.TokenScope;
import dev.trivet.rollbar.tokens.TokenSelector;
import java.util.List;

/**
 * How to give every project the same notification rules, with nothing but the account token.
 *
 * <p>Uses a fake in this process; with {@code --live} the account of {@code ROLLBAR_ACCOUNT_TOKEN},
 * where it replaces the rules for Slack in every project.
 */
public final class NotifyEveryProject {

  // region: notification-rules
  private static final List<NotificationRuleInput> RULES =
      List.of(
          NotificationRuleInput.builder()
              .trigger(Trigger.NEW_ITEM)
              .addFilters(RuleFilter.environment(FilterOperation.EQ, "production"))
              .addFilters(RuleFilter.level(FilterOperation.GTE, Level.ERROR))
              .build(),
          NotificationRuleInput.builder()
              .trigger(Trigger.OCCURRENCE_RATE)
              .addFilters(RuleFilter.rate(100, RatePeriod.FIVE_MINUTES))
              .build());

  // endregion

  private NotifyEveryProject() {}

  /**
   * Runs the example.
   *
   * @param arguments {@code --live} or nothing
   */
  public static void main(String[] arguments) {
    try (var services = Services.open(arguments)) {
      if (!List.of(arguments).contains("--live")) {
        RollbarProvisioning.provision(services.rollbar());
      }
      System.out.println(notifyAll(services.rollbar()) + " projects notify");
    }
  }

  static int notifyAll(RollbarClient rollbar) {
    // region: notify-projects
    int projects = 0;
    for (var project : rollbar.projects().list()) {
      // rules belong to a project, and so must the token that changes them
      var token =
          rollbar
              .tokens()
              .create(
                  project.id(),
                  AccessTokenCreate.builder().name("rules").addScopes(TokenScope.WRITE).build());
      var secret = token.accessToken().orElseThrow();
      try {
        var rules = rollbar.project(secret).notificationRules();
        rules.replace(NotificationChannel.SLACK, RULES); // running it twice changes nothing
        projects++;
      } finally {
        rollbar.tokens().deleteSelected(project.id(), TokenSelector.ofSecret(secret));
      }
    }
    return projects;
    // endregion
  }
}
