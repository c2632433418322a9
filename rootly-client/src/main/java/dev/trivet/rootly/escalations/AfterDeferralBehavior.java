package dev.trivet.rootly.escalations;

import dev.trivet.core.json.OpenEnum;

/**
 * What happens to an alert when its deferral is over.
 *
 * @param value the text on the wire
 */
public record AfterDeferralBehavior(String value) implements OpenEnum {

  /** The paths of the escalation policy are evaluated again. */
  public static final AfterDeferralBehavior RE_EVALUATE = new AfterDeferralBehavior("re_evaluate");

  /** The path named by {@code afterDeferralPathId} is run. */
  public static final AfterDeferralBehavior EXECUTE_PATH =
      new AfterDeferralBehavior("execute_path");

  @Override
  public String toString() {
    return value;
  }
}
